/** Which names of a document are one actor: by key, by full name, by surname, by acronym. */
import type { ActorKind } from '../../../model/actor.js';
import { Shape } from '../../../model/segmented.js';
import { foldForComparison } from '../../../text/fold.js';
import { skeleton } from '../../../text/skeleton.js';
import type { Atom } from './atoms.js';
import { draft, type Draft } from './draft.js';
import { learnedKind } from './evidence.js';
import { locativeBefore, vote, type Vote } from './kinds.js';
import { push } from './multimap.js';
import { isGiven, marks } from './runs.js';
import { entryAt, isWord, textOf, type Scan } from './scan.js';
import { learnSeats } from './seats.js';

/** The weight of what was learned beside what one place in the sentence says. */
const LEARNED = 4;
/** ... and where it says that no actor is named: what is left out cannot be found again. */
const LEARNED_NONE = 3;

/** Consonants from which two spellings are taken for one surname. */
const SURE_SKELETON = 4;

export interface Named {
  readonly drafts: Draft[];
  /** Atoms that stand for their owner by what the text says of them. */
  readonly metonyms: ReadonlySet<number>;
  /** The draft of each atom, by its number; undefined where the atom names nobody (an adjective). */
  readonly of: readonly (Draft | undefined)[];
}

/** Takes the names of a document; gives its named actors. Full names first, so that a surname before its full name finds it. */
export function identify(scan: Scan, atoms: readonly Atom[]): Named {
  const drafts: Draft[] = [];
  const of: (Draft | undefined)[] = [];
  of.length = atoms.length;
  const byKey = new Map<string, Draft>();
  const byName = new Map<string, Draft>();
  /** Short names of firms whose full name is known. */
  const firms = new Set<string>();
  const byGiven = new Map<string, Draft[]>();
  const byInner = new Map<string, Draft[]>();
  /** Persons with a full name by the consonants of their surname: spelt out when that is first asked. */
  const bySkeleton = new Map<string, Draft[]>();
  const named: Draft[] = [];
  let spelt = 0;
  const count = new Map<Draft, number>();
  const bySurname = new Map<string, Draft[]>();

  const keyed = (key: string): Draft => {
    const known = byKey.get(key);
    if (known) return known;
    const entry = scan.lexicon.byKey.get(key);
    const agreement = entry?.agreement ?? 'n';
    const made = draft(entry?.show ?? key, entry?.is === 'state' ? 'state' : 'organisation', { key, female: agreement.startsWith('f') ? true : agreement.startsWith('m') ? false : null, plural: agreement.endsWith('p') && !scan.words.compounds });
    byKey.set(key, made);
    drafts.push(made);
    return made;
  };
  const byText = (text: string, folded: string, kind: ActorKind, more: Partial<Draft> = {}): Draft => {
    // "Valnord Corp" and "Valnord" are one firm.
    const form = folded.lastIndexOf(' ');
    const short = form > 0 && scan.words.companyForms.has(folded.slice(form + 1)) ? folded.slice(0, form) : folded;
    if (short !== folded) firms.add(short);
    const key = `${kind === 'place' ? 'place' : ''}:${short}`;
    const known = byName.get(key);
    if (known) { if (short !== folded && known.name.length < text.length) known.name = text; return known; }
    const made = draft(text, kind, more);
    byName.set(key, made);
    drafts.push(made);
    return made;
  };

  const unknown: number[] = [];
  // Surnames of full names: "Tom Holland", and "Holland said" is no land.
  const surnames = new Set(atoms.filter(a => a.kind === 'person' && a.parts.length > 1 && isGiven(scan, a.first)).map(a => a.parts[a.parts.length - 1]!));
  atoms.forEach((atom, n) => {
    if ((atom.kind === 'state' || atom.kind === 'capital' || (atom.kind === 'place' && atom.entry !== null)) && atom.parts.length === 1 && surnames.has(atom.parts[0]!) && bare(scan, atom)) { unknown.push(n); return; }
    const text = textOf(scan, atom.first, atom.end);
    const folded = atom.parts.join(' ');
    switch (atom.kind) {
      case 'state': case 'institution': of[n] = keyed(atom.entry!.key); break;
      case 'seat': of[n] = keyed(atom.entry!.key); break;
      case 'capital': of[n] = isPlaceUse(scan, atom) ? byText(text, folded, 'place') : keyed(ownerOf(scan, atom, byKey)); break;
      case 'demonym': if (isPeople(scan, atom)) of[n] = keyed(atom.entry!.key); break;
      case 'place': if (atom.entry === null && atom.parts.length === 1 && !scan.words.placeCodes.test(atom.parts[0]!)) unknown.push(n); else of[n] = byText(text, folded, 'place'); break;
      case 'organisation': {
        if (atom.entry === null && scan.words.nameModel.buckets > 0) { unknown.push(n); break; }
        const full = scan.lexicon.articled.get(text.toLowerCase());
        of[n] = full ? byText(full, foldForComparison(full), 'organisation', { parts: atom.parts }) : byText(text, foldForComparison(text), 'organisation', { parts: atom.parts });
        break;
      }
      case 'person': if (atom.parts.length > 1 && (atom.from < atom.first || isGiven(scan, atom.first) || scan.words.nameModel.buckets === 0)) of[n] = person(atom, text); else unknown.push(n); break;
      default: unknown.push(n);
    }
  });
  for (const d of of) if (d) count.set(d, (count.get(d) ?? 0) + 1);
  // Short names and names of unknown kind, now that the full ones are known.
  const votes = new Map<string, Map<ActorKind | 'none', number>>();
  for (const n of unknown) {
    const atom = atoms[n]!;
    const folded = atom.parts.join(' ');
    const bearer = surnameOf(atom);
    if (bearer) { of[n] = bearer; if (atom.female !== null && atom.from < atom.first) bearer.female ??= atom.female; continue; }
    const known = byName.get(`:${folded}`) ?? byName.get(`place:${folded}`);
    if (known && atom.kind !== 'person') { of[n] = known; continue; }
    const tally = votes.get(folded) ?? new Map<ActorKind | 'none', number>();
    votes.set(folded, tally);
    const { kind, weight } = prior(scan, atom);
    tally.set(kind, (tally.get(kind) ?? 0) + weight);
    const learned = learnedKind(scan, scan.words.nameModel, atom.first, atom.end);
    if (learned !== null) tally.set(learned, (tally.get(learned) ?? 0) + (learned === 'none' ? LEARNED_NONE : LEARNED));
  }
  // Longer names first, that a surname finds its full name wherever that stands.
  for (const n of [...unknown].sort((a, b) => atoms[b]!.parts.length - atoms[a]!.parts.length || a - b)) {
    if (of[n]) continue;
    const atom = atoms[n]!;
    const text = textOf(scan, atom.first, atom.end);
    const folded = atom.parts.join(' ');
    const bearer = surnameOf(atom);
    if (bearer) { of[n] = bearer; continue; }
    const firm = firms.has(folded) ? byName.get(`:${folded}`) : undefined;
    if (firm) { of[n] = firm; continue; }
    const tally = [...votes.get(folded)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const kind = tally[0]![0];
    if (kind === 'none') continue;
    of[n] = kind === 'person' ? person(atom, text) : byText(text, folded, kind, { parts: atom.parts });
  }
  // "KPL" beside "Kingsport Pilots' League": initials alone, all of them.
  const spelled = new Map<string, Draft>();
  for (const d of drafts) if (d.kind === 'organisation' && d.key === null && d.parts.length > 1) spelled.set(d.parts.filter(p => !scan.words.functionWords.has(p)).map(p => p[0]).join(''), d);
  atoms.forEach((atom, n) => {
    const long = atom.parts.length === 1 && atom.end === atom.first + 1 && of[n]?.kind === 'organisation' && atom.parts[0]!.length > 1 && scan.tokens.shape[atom.first] === Shape.upper ? spelled.get(atom.parts[0]!) : undefined;
    if (long) of[n] = long;
  });
  // Capitals and seats that this text explains stand for their owner, but for where they are places.
  const metonyms = new Set<number>();
  const seats = learnSeats(scan, atoms);
  if (seats.size > 0) atoms.forEach((atom, n) => {
    const seat = seats.get(foldForComparison(atom.parts.join(' ')));
    if (!seat || (atom.entry !== null && atom.kind !== 'place')) return;
    const owner = seat.owner !== null ? of[seat.owner] : seat.demonym!.key !== '' ? keyed(seat.demonym!.key) : byName.get(`:${foldForComparison(seat.demonym!.show)}`) ?? byName.get(`place:${foldForComparison(seat.demonym!.show)}`);
    if (owner && seat.capital && owner.key === null && owner.kind !== 'person') { owner.kind = 'state'; owner.capitals.add(textOf(scan, atom.first, atom.end)); }
    if (locativeBefore(scan, atom.first)) { if (of[n]?.kind !== 'place') of[n] = byText(textOf(scan, atom.first, atom.end), atom.parts.join(' '), 'place'); return; }
    if (!owner || owner === of[n]) return;
    of[n] = owner;
    metonyms.add(n);
  });
  return { drafts, of, metonyms };

  function person(atom: Atom, text: string): Draft {
    const last = atom.parts[atom.parts.length - 1]!;
    const list = bySurname.get(last) ?? [];
    const known = list.find(p => samePerson(p.parts, atom.parts));
    if (known) {
      if (atom.parts.length > known.parts.length) { known.parts = atom.parts; known.name = text; }
      known.female ??= atom.female;
      return known;
    }
    const made = draft(text, 'person', { parts: atom.parts, female: atom.female });
    push(bySurname, last, made);
    drafts.push(made);
    if (atom.parts.length > 1) push(byGiven, atom.parts[0]!, made);
    for (const part of atom.parts.slice(1, -1)) push(byInner, part, made);
    if (atom.parts.length > 1) named.push(made);
    return made;
  }

  /** The person a short name means: last words of a full name, or the given name of one person alone. */
  function surnameOf(atom: Atom): Draft | undefined {
    const last = atom.parts[atom.parts.length - 1];
    if (last === undefined) return undefined;
    const fits = (bySurname.get(last) ?? []).filter(p => p.parts.length > atom.parts.length && endsWith(p.parts, atom.parts) && (atom.female === null || p.female === null || p.female === atom.female || atom.from === atom.first));
    if (fits.length > 0) return fits.length === 1 ? fits[0] : mostNamed(fits);
    if (atom.parts.length !== 1 || isRegnal(scan, atom)) return undefined;
    // "Mme Valmond" for Ida Valmont: a slip of the pen, where a title shows that somebody known is meant.
    if (atom.from < atom.first && skeleton(last).length >= SURE_SKELETON) {
      for (; spelt < named.length; spelt++) { const { parts } = named[spelt]!; push(bySkeleton, skeleton(parts[parts.length - 1]!), named[spelt]!); }
      const near = (bySkeleton.get(skeleton(last)) ?? []).filter(p => p.female === null || atom.female === null || p.female === atom.female);
      if (near.length === 1) return near[0];
    }
    const inner = byInner.get(last) ?? [];
    if (inner.length === 1) return inner[0];
    const given = byGiven.get(last) ?? [];
    return given.length === 1 ? given[0] : undefined;
  }

  function mostNamed(fits: readonly Draft[]): Draft | undefined {
    return [...fits].sort((a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0))[0];
  }
}

/** Neither article nor preposition of place before it. */
function bare(scan: Scan, atom: Atom): boolean {
  const before = atom.first > 0 ? scan.tokens.lower[atom.first - 1]! : '';
  const { definite, contracted } = scan.words.determiners;
  return !locativeBefore(scan, atom.first) && !definite.has(before) && !contracted.has(before) && !scan.words.of.has(before);
}

/** What the form of a name speaks for, before its neighbours: a title or given name a person, a word like "Agence" or capitals an organisation. */
function prior(scan: Scan, atom: Atom): Vote {
  if (atom.kind === 'person' && (atom.from < atom.first || isGiven(scan, atom.first))) return { kind: 'person', weight: 6 };
  if (atom.kind === 'organisation') return { kind: 'organisation', weight: Array.from({ length: atom.end - atom.first }, (_, k) => atom.first + k).some(k => marks(scan, k)) ? 5 : 3 };
  return vote(scan, atom.first, atom.end);
}

/** Kinds of role whose bearers are called by their given name alone: "le pape François" is no other François of the text. */
const REGNAL = new Set(['monarch', 'religious']);

function isRegnal(scan: Scan, atom: Atom): boolean {
  return isGiven(scan, atom.first) && (scan.hitsEnding[atom.from]?.entries.some(e => e.is === 'role' && e.kinds.some(k => REGNAL.has(k))) ?? false);
}

function endsWith(parts: readonly string[], tail: readonly string[]): boolean {
  return tail.every((t, i) => parts[parts.length - tail.length + i] === t);
}

/** One person: the same words, or the same surname with a first name that the other shortens or leaves out. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a[a.length - 1] !== b[b.length - 1]) return false;
  const [x, y] = [a[0]!, b[0]!];
  if (x === y) return true;
  if (a.length !== b.length && (endsWith(a, b) || endsWith(b, a))) return true;
  const initial = (long: string, short: string): boolean => short.replace(/\./g, '').length <= 1 && long.startsWith(short[0]!);
  return initial(x, y) || initial(y, x);
}

/** "à Belmarche", "la ville de Belmarche": the place, not the state that sits there. */
function isPlaceUse(scan: Scan, atom: Atom): boolean {
  const { tokens, words } = scan;
  const k = atom.first - 1;
  if (k < 0 || scan.sentenceOf[k] !== scan.sentenceOf[atom.first]) {
    // A dateline: "BELMARCHE (Agence) -", "Belmarche, 12 mai".
    const next = tokens.lower[atom.end];
    return next === '(' || next === '-' || next === '–' || next === '—' || next === ',' || next === '/';
  }
  const before = tokens.lower[k]!;
  if (words.locative.has(before)) return true;
  if (entryAt(scan, k, 'placeHead')) return true;
  if (words.of.has(before) && k > 0) {
    const noun = scan.hitsEnding[k];
    if (noun?.entries.some(e => e.is === 'placeHead' || e.kinds.includes('mayor') || e.kinds.includes('prefect') || (e.is === 'body'))) return true;
  }
  return tokens.lower[atom.end] === '(' || (before === ',' && locativeListBefore(scan, k));
}

/** "à Genval, Belmarche et Port-Aubin": a list that a preposition of place opened. */
function locativeListBefore(scan: Scan, comma: number): boolean {
  for (let k = comma - 1, steps = 0; k >= 0 && steps < 6; k--, steps++) {
    if (scan.words.locative.has(scan.tokens.lower[k]!)) return true;
    if (scan.tokens.shape[k] === 0 && isWord(scan, k)) return false;
  }
  return false;
}

/** The state whose capital it is, or the institution that sits there where only that one was named. */
function ownerOf(scan: Scan, atom: Atom, byKey: ReadonlyMap<string, Draft>): string {
  const state = atom.entry!.key;
  if (byKey.has(state)) return state;
  const seated = scan.lexicon.institutionOfSeat.get(atom.entry!.show.toLowerCase()) ?? [];
  return seated.find(key => byKey.has(key)) ?? state;
}

/** "les Valdoriens", "the Valdorians": a people with its article and no noun behind. */
function isPeople(scan: Scan, atom: Atom): boolean {
  const before = atom.first > 0 ? scan.tokens.lower[atom.first - 1]! : '';
  const { determiners } = scan.words;
  if (scan.words.compounds) return scan.tokens.lower[atom.end - 1]!.endsWith('s') && !entryAt(scan, atom.end, 'role', 'body', 'group');
  return determiners.plural.has(before) || determiners.contracted.has(before);
}
