/** Which names of a document are one actor: by key, by full name, by surname, by acronym. */
import type { ActorKind } from '../../../model/actor.js';
import { Shape } from '../../../model/segmented.js';
import { foldForComparison } from '../../../text/fold.js';
import type { Atom } from './atoms.js';
import { draft, type Draft } from './draft.js';
import { learnedKind } from './evidence.js';
import { locativeBefore, vote, type Vote } from './kinds.js';
import { Kind } from './lexicon.js';
import type { NamePlaces } from './name-places.js';
import { nobodyYet, personNamed, surnameOf } from './people.js';
import { isGiven, marks } from './runs.js';
import { begins, isOne, isWord, textOf, type Scan } from './scan.js';
import { learnSeats } from './seats.js';
import { Word } from './word-facts.js';

/** The weight of what was learned beside what one place in the sentence says. */
const LEARNED = 4;
/** ... and where it says that no actor is named: what is left out cannot be found again. */
const LEARNED_NONE = 3;

export interface Named {
  readonly drafts: Draft[];
  /** Those with a key, by it. */
  readonly byKey: ReadonlyMap<string, Draft>;
  /** Atoms that stand for their owner by what the text says of them. */
  readonly metonyms: ReadonlySet<number>;
  /** The draft of each atom, by its number; undefined where the atom names nobody (an adjective). */
  readonly of: (Draft | undefined)[];
}

/** What the mentions of one unknown name speak for: kinds with their weights. */
interface Tally {
  readonly kinds: (ActorKind | 'none')[];
  readonly weights: number[];
}

/** Takes the names of a document; gives its named actors. Full names first, so that a surname before its full name finds it. */
export function identify(scan: Scan, atoms: readonly Atom[], places: NamePlaces): Named {
  const drafts: Draft[] = [];
  const of = new Array<Draft | undefined>(atoms.length).fill(undefined);
  const byKey = new Map<string, Draft>();
  /** Bodies and all others but places by their folded name without the form of a firm; and places. */
  const byName = new Map<string, Draft>();
  const placeByName = new Map<string, Draft>();
  /** Short names of firms whose full name is known. */
  const firms = new Set<string>();
  const people = nobodyYet(scan);
  const hasModel = scan.words.nameModel.buckets > 0;

  const unknown: number[] = [];
  const surnames = surnamesOf(scan, atoms);
  for (let n = 0; n < atoms.length; n++) {
    const atom = atoms[n]!;
    const { kind, entry, parts } = atom;
    if ((kind === 'state' || kind === 'capital' || (kind === 'place' && entry !== null)) && parts.length === 1 && surnames !== null && surnames.has(parts[0]!) && bare(scan, atom)) { unknown.push(n); continue; }
    switch (kind) {
      case 'state': case 'institution': case 'seat': of[n] = keyed(entry!.key); break;
      case 'capital': of[n] = isPlaceUse(scan, atom) ? byText(textOf(scan, atom.first, atom.end), atom.folded, 'place') : keyed(ownerOf(scan, atom, byKey)); break;
      case 'demonym': if (isPeople(scan, atom)) of[n] = keyed(entry!.key); break;
      case 'place': if (entry === null && parts.length === 1 && !scan.words.placeCodes.test(parts[0]!)) unknown.push(n); else of[n] = byText(textOf(scan, atom.first, atom.end), atom.folded, 'place'); break;
      case 'organisation': {
        if (entry === null && hasModel) { unknown.push(n); break; }
        const text = textOf(scan, atom.first, atom.end);
        const full = scan.lexicon.articled.get(text.toLowerCase()) ?? text;
        of[n] = byText(full, foldForComparison(full), 'organisation', parts);
        break;
      }
      case 'person': if (parts.length > 1 && (atom.from < atom.first || isGiven(scan, atom.first) || !hasModel)) of[n] = personNamed(people, atom, textOf(scan, atom.first, atom.end), drafts); else unknown.push(n); break;
      default: unknown.push(n);
    }
  }
  for (const d of of) if (d !== undefined) d.count++;
  // Short names and names of unknown kind, now that the full ones are known.
  const votes = new Map<string, Tally>();
  let longest = 0;
  for (const n of unknown) {
    const atom = atoms[n]!;
    const bearer = surnameOf(people, atom);
    if (bearer) { of[n] = bearer; if (atom.female !== null && atom.from < atom.first) bearer.female ??= atom.female; continue; }
    if (atom.kind !== 'person') {
      const known = byName.get(atom.folded) ?? placeByName.get(atom.folded);
      if (known) { of[n] = known; continue; }
    }
    let tally = votes.get(atom.folded);
    if (tally === undefined) votes.set(atom.folded, (tally = { kinds: [], weights: [] }));
    const { kind, weight } = prior(scan, atom);
    addTo(tally, kind, weight);
    const learned = learnedKind(scan, scan.words.nameModel, atom.first, atom.end);
    if (learned !== null) addTo(tally, learned, learned === 'none' ? LEARNED_NONE : LEARNED);
    longest = Math.max(longest, atom.parts.length);
  }
  // Longer names first, that a surname finds its full name wherever that stands.
  for (let size = longest; size >= 0; size--) {
    for (const n of unknown) {
      const atom = atoms[n]!;
      if (atom.parts.length !== size || of[n] !== undefined) continue;
      of[n] = surnameOf(people, atom) ?? (firms.has(atom.folded) ? byName.get(atom.folded) : undefined);
      if (of[n] !== undefined) continue;
      const kind = heaviest(votes.get(atom.folded)!);
      if (kind === 'none') continue;
      const text = textOf(scan, atom.first, atom.end);
      of[n] = kind === 'person' ? personNamed(people, atom, text, drafts) : byText(text, atom.folded, kind, atom.parts);
    }
  }
  spellOut(scan, atoms, drafts, of);
  const metonyms = seated();
  return { drafts, byKey, of, metonyms };

  function keyed(key: string): Draft {
    const known = byKey.get(key);
    if (known) return known;
    const entry = scan.lexicon.byKey.get(key);
    const agreement = entry?.agreement ?? 'n';
    const made = draft(entry?.show ?? key, entry?.is === 'state' ? 'state' : 'organisation', { key, female: agreement.startsWith('f') ? true : agreement.startsWith('m') ? false : null, plural: agreement.endsWith('p') && !scan.words.compounds });
    byKey.set(key, made);
    drafts.push(made);
    return made;
  }

  function byText(text: string, folded: string, kind: ActorKind, parts?: readonly string[]): Draft {
    // "Valnord Corp" and "Valnord" are one firm.
    const form = folded.lastIndexOf(' ');
    const isFirm = form > 0 && scan.words.companyForms.has(folded.slice(form + 1));
    const short = isFirm ? folded.slice(0, form) : folded;
    if (isFirm) firms.add(short);
    const names = kind === 'place' ? placeByName : byName;
    const known = names.get(short);
    if (known) { if (isFirm && known.name.length < text.length) known.name = text; return known; }
    const made = draft(text, kind, parts === undefined ? {} : { parts });
    names.set(short, made);
    drafts.push(made);
    return made;
  }

  /** Capitals and seats that this text explains stand for their owner, but for where they are places. Gives the names that do. */
  function seated(): ReadonlySet<number> {
    const seats = learnSeats(scan, atoms, places);
    if (seats === null) return NO_METONYMS;
    const found = new Set<number>();
    atoms.forEach((atom, n) => {
      const seat = seats.get(foldForComparison(atom.folded));
      if (!seat || (atom.entry !== null && atom.kind !== 'place')) return;
      const land = seat.demonym && foldForComparison(seat.demonym.show);
      const owner = seat.owner !== null ? of[seat.owner] : seat.demonym!.key !== '' ? keyed(seat.demonym!.key) : byName.get(land!) ?? placeByName.get(land!);
      if (owner && seat.capital && owner.key === null && owner.kind !== 'person') {
        owner.kind = 'state';
        (owner.capitals ??= new Set()).add(textOf(scan, atom.first, atom.end));
      }
      if (locativeBefore(scan, atom.first)) { if (of[n]?.kind !== 'place') of[n] = byText(textOf(scan, atom.first, atom.end), atom.folded, 'place'); return; }
      if (!owner || owner === of[n]) return;
      of[n] = owner;
      found.add(n);
    });
    return found;
  }
}

const NO_METONYMS: ReadonlySet<number> = new Set();

/** Surnames of full names: "Tom Holland", and "Holland said" is no land. Null where there are none. */
function surnamesOf(scan: Scan, atoms: readonly Atom[]): ReadonlySet<string> | null {
  let found: Set<string> | null = null;
  for (const { kind, parts, first } of atoms) if (kind === 'person' && parts.length > 1 && isGiven(scan, first)) (found ??= new Set()).add(parts[parts.length - 1]!);
  return found;
}

/** "KPL" beside "Kingsport Pilots' League": initials alone, all of them. */
function spellOut(scan: Scan, atoms: readonly Atom[], drafts: readonly Draft[], of: (Draft | undefined)[]): void {
  let spelled: Map<string, Draft> | null = null;
  for (let n = 0; n < atoms.length; n++) {
    const { parts, first, end } = atoms[n]!;
    if (scan.tokens.shape[first] !== Shape.upper || parts.length !== 1 || end !== first + 1 || parts[0]!.length < 2 || of[n]?.kind !== 'organisation') continue;
    spelled ??= byInitials(scan, drafts);
    const long = spelled.get(parts[0]!);
    if (long) of[n] = long;
  }
}

function byInitials(scan: Scan, drafts: readonly Draft[]): Map<string, Draft> {
  const found = new Map<string, Draft>();
  for (const d of drafts) if (d.kind === 'organisation' && d.key === null && d.parts.length > 1) found.set(d.parts.filter(p => !scan.words.functionWords.has(p)).map(p => p[0]).join(''), d);
  return found;
}

function addTo({ kinds, weights }: Tally, kind: ActorKind | 'none', weight: number): void {
  const at = kinds.indexOf(kind);
  if (at >= 0) { weights[at]! += weight; return; }
  kinds.push(kind);
  weights.push(weight);
}

/** The kind with the most weight; of two with the same the first by the alphabet, that the order of mentions says nothing. */
function heaviest({ kinds, weights }: Tally): ActorKind | 'none' {
  let best = 0;
  for (let k = 1; k < kinds.length; k++) if (weights[k]! > weights[best]! || (weights[k] === weights[best] && kinds[k]! < kinds[best]!)) best = k;
  return kinds[best]!;
}

/** Neither article nor preposition of place before it. */
function bare(scan: Scan, atom: Atom): boolean {
  return !isOne(scan, atom.first - 1, Word.locative | Word.definite | Word.contracted | Word.of);
}

/** What the form of a name speaks for, before its neighbours: a title or given name a person, a word like "Agence" or capitals an organisation. */
function prior(scan: Scan, atom: Atom): Vote {
  if (atom.kind === 'person' && (atom.from < atom.first || isGiven(scan, atom.first))) return { kind: 'person', weight: 6 };
  if (atom.kind !== 'organisation') return vote(scan, atom.first, atom.end);
  for (let k = atom.first; k < atom.end; k++) if (marks(scan, k)) return { kind: 'organisation', weight: 5 };
  return { kind: 'organisation', weight: 3 };
}

/** "à Belmarche", "la ville de Belmarche": the place, not the state that sits there. */
function isPlaceUse(scan: Scan, atom: Atom): boolean {
  const { tokens } = scan;
  const k = atom.first - 1;
  if (k < 0 || scan.sentenceOf[k] !== scan.sentenceOf[atom.first]) {
    // A dateline: "BELMARCHE (Agence) -", "Belmarche, 12 mai".
    const next = tokens.lower[atom.end];
    return next === '(' || next === '-' || next === '–' || next === '—' || next === ',' || next === '/';
  }
  if (isOne(scan, k, Word.locative) || begins(scan, k, Kind.placeHead)) return true;
  if (isOne(scan, k, Word.of) && k > 0) {
    const noun = scan.hitsEnding[k];
    if (noun && ((noun.kinds & (Kind.placeHead | Kind.body)) !== 0 || noun.entries.some(e => e.kinds.includes('mayor') || e.kinds.includes('prefect')))) return true;
  }
  return tokens.lower[atom.end] === '(' || (tokens.lower[k] === ',' && locativeListBefore(scan, k));
}

/** "à Genval, Belmarche et Port-Aubin": a list that a preposition of place opened. */
function locativeListBefore(scan: Scan, comma: number): boolean {
  for (let k = comma - 1, steps = 0; k >= 0 && steps < 6; k--, steps++) {
    if (isOne(scan, k, Word.locative)) return true;
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
  if (scan.words.compounds) return scan.tokens.lower[atom.end - 1]!.endsWith('s') && !begins(scan, atom.end, Kind.role | Kind.body | Kind.group);
  return isOne(scan, atom.first - 1, Word.plural | Word.contracted);
}
