/** Figures of one thing that exclude each other, and the arithmetic that tells which fits. */
import type { Anchor, Evidence } from '../../../model/anchor.js';
import type { Disagreement } from '../../../model/disagreement.js';
import { factId } from '../../../text/identify.js';
import { UPDATE_HOURS } from './altered.js';
import type { FigureContext } from './contexts.js';
import { likeness, placesMeet } from './measures.js';
import { similarWord } from '../meetings/likeness.js';
import { exclude, quantityText, slip } from './quantities.js';
import { isCrowd } from './together.js';

/** Two sentences that share this much report one thing beyond doubt. */
const SURE_SHARED = 4;
const SURE_SHARE = 0.5;
/** In texts that come out on other days and tell of no common meeting, what is counted is mostly the next of its kind: the scores of another match. */
const NEXT_SHARED = 6;
const NEXT_SHARE = 0.7;
/** In reports of one meeting so few are enough to ask, not to be sure. */
const MET_SHARED = 2;
/** Amounts of money, lengths, shares and times stand in rows: more must be the same before two of them are one. */
const UNIT_SHARED = 5;
const UNIT_SHARE = 0.6;
/** Within one text figures of one noun mostly count different things; only a lost or added digit is told from that. */
const SLIP_SHARE = 0.45;

/** A toll is counted anew within so many hours. */
const NEWER_HOURS = 72;
/** Texts of which neither copies the other must share this much of their words for a sure contradiction. */
const SURE_ALONE = 0.6;
/** Where both name so many and share fewer than this, they speak of others. */
const NAMED = 2;
const NAMES_SHARED = 1 / 3;

/** Whether the later of two counts is the higher, and not days after: a toll that grows. Times in hours, null where unknown. */
function rises(a: FigureContext, b: FigureContext, p: number | null, q: number | null): boolean {
  if (p === null || q === null) return true;
  const [first, last] = p <= q ? [a, b] : [b, a];
  const value = ({ figure: { min, max } }: FigureContext): number => max ?? min ?? 0;
  return Math.abs(p - q) <= NEWER_HOURS && value(last) > value(first);
}

/** Whether both name several and hardly any the same. */
function otherNames(a: FigureContext, b: FigureContext): boolean {
  const few = Math.min(a.names.length, b.names.length);
  return few >= NAMED && a.names.filter(x => b.names.some(y => similarWord(x, y))).length < NAMES_SHARED * few;
}

export interface FigureDispute {
  readonly contexts: readonly FigureContext[];
  readonly certain: boolean;
  readonly later: boolean;
  readonly speakers: boolean;
}

/**
 * Takes all contexts and the pairs of them that may count the same thing; finds the disputes. `hoursOf` gives the publication of a document in hours, or null;
 * `copied` whether both figures stand in one passage that the two documents share; `met` whether two documents report one meeting.
 */
export function figureDisputes(
  contexts: readonly FigureContext[], pairs: readonly (readonly [FigureContext, FigureContext])[], hoursOf: (document: number) => number | null,
  copied: (a: FigureContext, b: FigureContext) => boolean, met: (a: number, b: number) => boolean,
): readonly FigureDispute[] {
  const disputes: { contexts: Set<FigureContext>; certain: boolean; later: boolean; speakers: boolean }[] = [];
  // The first dispute of each context.
  const numberOf = new Map<FigureContext, number>();
  const told = figuresByDocument(pairs.flat());
  const all = figuresByDocument(contexts);
  for (const [a, b] of pairs) {
    if (!exclude(a.figure, b.figure)) continue;
    const like = likeness(a, b);
    if (!like || !placesMeet(a, b)) continue;
    const digit = slip(a.figure, b.figure);
    const sameText = copied(a, b);
    const [p, q] = [hoursOf(a.document), hoursOf(b.document)];
    const later = a.document !== b.document && !digit && (p === null || q === null || Math.abs(p - q) >= UPDATE_HOURS);
    let sure = true;
    if (a.document === b.document) {
      if (!digit || a.figure.unit !== null || like.shared < SURE_SHARED || like.share < SLIP_SHARE) continue;
    } else {
      const next = later && !digit && !met(a.document, b.document);
      const [least, share] = next ? [NEXT_SHARED, NEXT_SHARE] : a.figure.unit === null ? [SURE_SHARED, SURE_SHARE] : [UNIT_SHARED, UNIT_SHARE];
      sure = sameText || (like.shared >= least && like.share >= share);
      // A count that fell, or that comes days later, in texts that share no meeting is mostly that of the next occasion of its kind.
      if (next && !rises(a, b, p, q)) continue;
      if (!sameText && !met(a.document, b.document) && otherNames(a, b)) continue;
      const crowd = like.shared > 0 && isCrowd(a) && isCrowd(b);
      if (!sure && (a.figure.unit !== null || !(crowd || (like.shared >= MET_SHARED && like.share >= share)) || !met(a.document, b.document) || !onlyOne(all, a) || !onlyOne(all, b))) continue;
      // Where one of the two also tells the other's value, the two count different things.
      if (tells(told, a.document, b) || tells(told, b.document, a)) continue;
    }
    const speakers = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
    const certain = sure && !later && (a.document === b.document || sameText || met(a.document, b.document) || like.share >= SURE_ALONE);
    const number = Math.min(numberOf.get(a) ?? disputes.length, numberOf.get(b) ?? disputes.length);
    for (const c of [a, b]) numberOf.set(c, Math.min(numberOf.get(c) ?? number, number));
    const known = disputes[number];
    if (known) {
      known.contexts.add(a).add(b);
      known.certain ||= certain;
      known.later &&= later;
      known.speakers ||= speakers;
    } else disputes.push({ contexts: new Set([a, b]), certain, later, speakers });
  }
  return disputes.map(d => ({ ...d, contexts: [...d.contexts].sort(inOrder) }));
}

function figuresByDocument(contexts: readonly FigureContext[]): ReadonlyMap<number, readonly FigureContext[]> {
  const byDocument = new Map<number, Set<FigureContext>>();
  for (const c of contexts) byDocument.set(c.document, (byDocument.get(c.document) ?? new Set<FigureContext>()).add(c));
  return new Map([...byDocument].map(([d, set]) => [d, [...set]]));
}

/** Whether a document counts this noun once: of several counts each may be of another part. */
function onlyOne(all: ReadonlyMap<number, readonly FigureContext[]>, c: FigureContext): boolean {
  return (all.get(c.document) ?? []).every(o => o === c || o.figure.head !== c.figure.head || o.figure.unit !== c.figure.unit);
}

/** Whether a document tells the value of another's figure of the same noun. */
function tells(told: ReadonlyMap<number, readonly FigureContext[]>, document: number, c: FigureContext): boolean {
  return (told.get(document) ?? []).some(o => o.figure.head === c.figure.head && o.figure.unit === c.figure.unit && !exclude(o.figure, c.figure));
}

function inOrder(a: FigureContext, b: FigureContext): number {
  return a.document - b.document || a.figure.start - b.figure.start;
}

/**
 * The disagreement of a dispute: the values as they read, each with its places; figures of the same measure that agree with one of them stand beside it.
 * `contextsOf` gives all contexts of a document, in text order.
 */
export function figureDisagreement(dispute: FigureDispute, group: readonly FigureContext[], contextsOf: (document: number) => readonly FigureContext[]): Disagreement {
  const joined = [...new Set([...dispute.contexts, ...group.filter(c => dispute.contexts.some(d => !exclude(c.figure, d.figure)))])].sort(inOrder);
  const values = new Map<string, [Anchor, ...Anchor[]]>();
  for (const c of joined) {
    const value = quantityText(c.figure);
    const anchor = anchorOf(c);
    const list = values.get(value);
    if (list) list.push(anchor); else values.set(value, [anchor]);
  }
  const disputed = dispute.contexts;
  const note = [arithmetic(joined, contextsOf), dispute.later ? 'one source is later and may bring a newer count' : null, dispute.speakers ? 'the counts are those of different speakers' : null].filter(n => n !== null).join('; ');
  return {
    id: factId('g', 'figure', ...disputed.map(c => c.figure.id)), rule: 'figures-exclude', kind: 'figure',
    about: disputed.map(c => c.figure.of?.text ?? c.figure.text).reduce((best, t) => (t.length > best.length ? t : best), ''),
    values: [...values].map(([value, evidence]) => ({ value, evidence: evidence as Evidence })),
    scope: scopeOf(joined), certain: dispute.certain, note: note === '' ? null : note,
  };
}

export function anchorOf({ figure }: FigureContext): Anchor {
  return { document: figure.document, start: figure.start, end: figure.end, text: figure.text };
}

/** Within a document where two values of it differ, across where values of two differ. */
function scopeOf(contexts: readonly FigureContext[]): Disagreement['scope'] {
  let within = false;
  let across = false;
  for (const a of contexts) for (const b of contexts) {
    if (a === b || !exclude(a.figure, b.figure)) continue;
    if (a.document === b.document) within = true; else across = true;
  }
  return [...(within ? ['within_document' as const] : []), ...(across ? ['across_documents' as const] : [])];
}

/** "4 x 600-1000 = 2400-4000 fits 4000, not 400": where a source says how many and how much each, the product may decide. */
function arithmetic(disputed: readonly FigureContext[], contextsOf: (document: number) => readonly FigureContext[]): string | null {
  const all = [...new Set(disputed.map(c => c.document))].sort((a, b) => a - b).flatMap(contextsOf);
  for (const each of all) {
    if (!each.figure.each || each.figure.min === null || each.figure.max === null || each.figure.unit !== null) continue;
    const count = all.filter(c => c.document === each.document && !c.figure.each && c.figure.start < each.figure.start && c.figure.min !== null && c.figure.min === c.figure.max && c.figure.head !== null && each.stems.some(s => s.startsWith(c.figure.head!.slice(0, 5)))).at(-1);
    if (!count) continue;
    const n = count.figure.min!;
    const [low, high] = [n * each.figure.min, n * each.figure.max];
    const value = (c: FigureContext): number => c.figure.max ?? c.figure.min ?? 0;
    const fits = [...new Set(disputed.filter(c => value(c) >= low && value(c) <= high).map(c => value(c)))];
    const not = [...new Set(disputed.filter(c => value(c) < low || value(c) > high).map(c => value(c)))];
    if (fits.length > 0 && not.length > 0) return `${n} x ${quantityText(each.figure)} = ${low}-${high} fits ${fits.join(', ')}, not ${not.join(', ')}`;
  }
  return null;
}
