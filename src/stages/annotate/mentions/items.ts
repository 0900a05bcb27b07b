/** All that is to be resolved in a document, in reading order: longer stretches before those they hold. */
import { Shape } from '../../../model/segmented.js';
import type { Apposition } from './appositions.js';
import type { Atom } from './atoms.js';
import type { Draft } from './draft.js';
import { Kind } from './lexicon.js';
import { examplesEnd, findLists } from './lists.js';
import type { Phrase } from './phrases.js';
import { inReadingOrder } from './reading-order.js';
import { isOne, looks, type Scan } from './scan.js';
import { Look, Word } from './word-facts.js';
import type { Work } from './works.js';

/** What stands at [first, end): a name, a phrase, ... by its number `n`, or a list by its members. */
export interface Item {
  readonly is: 'list' | 'work' | 'apposition' | 'phrase' | 'atom' | 'backward' | 'pronoun';
  readonly first: number;
  readonly end: number;
  readonly n: number;
  readonly members: readonly Item[];
  /** Of two on the same stretch the one with the lower rank is read first. */
  readonly rank: number;
}

const RANK = { list: 0, work: 0, apposition: 1, phrase: 2, atom: 3, backward: 4, pronoun: 5 } as const;
const NO_MEMBERS: readonly Item[] = [];

/** Takes what was found; gives the items. Names get their article, groups their examples. */
export function itemsOf(scan: Scan, atoms: readonly Atom[], ofAtom: readonly (Draft | undefined)[], phrases: readonly Phrase[], appositions: readonly Apposition[], works: readonly Work[]): readonly Item[] {
  const plain: Item[] = [];
  for (let n = 0; n < appositions.length; n++) plain.push(item('apposition', RANK.apposition, appositions[n]!.first, appositions[n]!.end, n));
  for (let n = 0; n < phrases.length; n++) plain.push(item('phrase', RANK.phrase, phrases[n]!.first, phrases[n]!.end, n));
  for (let n = 0; n < atoms.length; n++) if (ofAtom[n] !== undefined) plain.push(item('atom', RANK.atom, withArticle(scan, atoms[n]!.from), unitEnd(scan, atoms, n), n));
  const ordered = inReadingOrder(plain, scan.tokens.count);

  const top: Item[] = [];
  let covered = 0;
  for (const one of ordered) if (one.first >= covered) { top.push(one); covered = one.end; }
  const items: Item[] = [];
  for (const { first, end, from, to } of findLists(scan, top)) items.push(item('list', RANK.list, first, end, 0, top.slice(from, to)));
  for (let n = 0; n < works.length; n++) items.push(item('work', RANK.work, works[n]!.first, works[n]!.end, n));
  for (const one of ordered) {
    const end = one.is === 'phrase' && phrases[one.n]!.plural ? examplesEnd(scan, one.end, top) : one.end;
    items.push(end === one.end ? one : item('phrase', RANK.phrase, one.first, end, one.n));
  }
  addPronouns(scan, items);
  return inReadingOrder(items, scan.tokens.count);
}

function item(is: Item['is'], rank: number, first: number, end: number, n: number, members = NO_MEMBERS): Item {
  return { is, first, end, n, members, rank };
}

/** Adds pronouns, and nouns that only point back. */
function addPronouns(scan: Scan, items: Item[]): void {
  const { tokens, words, hits } = scan;
  for (const k of scan.pointing) {
    const hit = hits[k];
    if (hit !== undefined && (hit.kinds & Kind.backward) !== 0) { items.push(item('backward', RANK.backward, k, hit.end, 0)); continue; }
    const n = scan.lexicon.pronouns.get(tokens.lower[k]!);
    if (n === undefined || isImpersonal(scan, k)) continue;
    const row = words.pronouns[n]!;
    if (row.after && !row.after.has(k > 0 ? tokens.lower[k - 1]! : '')) continue;
    items.push(item('pronoun', RANK.pronoun, k, k + 1, n));
  }
}

/** "les CRS de | Valmont": an acronym's local unit; the token behind its place, or behind the name alone. */
function unitEnd(scan: Scan, atoms: readonly Atom[], n: number): number {
  const { end, first, kind } = atoms[n]!;
  if (kind !== 'organisation' || end !== first + 1 || scan.tokens.shape[first] !== Shape.upper || !isOne(scan, end, Word.of)) return end;
  const next = atoms[n + 1];
  return next !== undefined && next.first === end + 1 && (next.kind === 'place' || next.kind === 'capital') ? next.end : end;
}

/** The token from which a name with its article runs: "| la Valdorie". */
function withArticle(scan: Scan, from: number): number {
  return from > 0 && isOne(scan, from - 1, Word.definite) && scan.sentenceOf[from - 1] === scan.sentenceOf[from] ? from - 1 : from;
}

/** "il | faut que", "it | seems that": no actor at all. */
function isImpersonal(scan: Scan, k: number): boolean {
  if (!looks(scan, k, Look.impersonal)) return false;
  for (let j = k + 1; j < k + 4 && j < scan.tokens.count; j++) {
    if (looks(scan, j, Look.impersonalNext)) return true;
    if (!looks(scan, j, Look.impersonalSkip)) return false;
  }
  return false;
}
