/** The body or group that a phrase means: "l'armée", "les alliés", "le cabinet du ministre". */
import { foldForComparison } from '../../../text/fold.js';
import { draft, foldedName, type Draft } from './draft.js';
import { singularToken } from './folded.js';
import { push } from './multimap.js';
import { nameNumber } from './name-places.js';
import { nameWithOwner, ownerOf } from './owners.js';
import type { Phrase } from './phrases.js';
import type { Reading } from './reading.js';
import { ofKey } from './roles.js';
import { latest, weightiestBody } from './salience.js';
import { isCapital, isOne, looks, textOf } from './scan.js';
import { Look, Word } from './word-facts.js';

/** Of bodies with one head noun so many are compared, the last ones first. */
const ALIKE = 48;

/** In so many sentences a text brings up whom its title called by another word: "Scientists ...", then "a research team". */
const LEAD = 5;

/** Takes a phrase with a body or group head, or a role in the plural; gives its actor, made new where the document has none. */
export function collectiveActor(reading: Reading, phrase: Phrase, n: number, inner: (n: number) => Draft | null): Draft | null {
  const { scan, drafts } = reading;
  const { head } = phrase;
  const capital = isCapital(scan, head.first);
  // "les Forces démocratiques": a capital makes a name even of a plural.
  const kind = phrase.kind === 'body' && (!phrase.plural || (capital && !scan.opens[head.first] && !scan.words.compounds)) ? 'organisation' : 'group';
  const acronym = reading.acronymOf.size > 0 ? reading.acronymOf.get(n) : undefined;
  const shortened = acronym === undefined ? undefined : reading.ofAtom[acronym];
  if (shortened) return shortened;
  // "the Valnews agency": the class of a name behind it.
  if (scan.words.compounds && kind === 'organisation' && phrase.of && phrase.of.end <= head.first && isOne(scan, head.end - 1, Word.classNoun)) {
    const atom = nameNumber(reading.places.first, phrase.of.first);
    const called = atom === null ? undefined : reading.ofAtom[atom];
    if (called && (called.kind === 'organisation' || called.key === null && called.kind === 'place') && !isOne(scan, phrase.of.end, Word.genitive)) { called.kind = 'organisation'; return called; }
  }
  // "ce pays", "the country": the state just named; "les pays" are a group.
  if (isOne(scan, head.first, Word.countryNoun) && phrase.end === head.end && phrase.of === null && phrase.determination !== 'none' && !isOne(scan, phrase.first, Word.plural)) {
    if (phrase.determination === 'possessive') return null;
    const land = latest(reading.seen, 'n', 'state', scan.sentenceOf[phrase.first]!, phrase.first);
    if (land) return land;
  }
  // "les deux ministres": the two persons just named together.
  if (phrase.kind === 'role' && phrase.plural && phrase.determination === 'definite' && phrase.end === head.end && head.first - phrase.first > 1) {
    const two = latest(reading.seen, 'np', null, scan.sentenceOf[phrase.first]!, phrase.first);
    if (two && reading.byListName.get(two.name) === two) return two;
  }
  const owner = ownerOf(reading, phrase, inner);
  const name = nameWithOwner(reading, phrase, owner);
  const byHead = kind === 'organisation' ? reading.bodiesByHead : reading.groupsByHead;
  const noun = singularToken(scan.tokens, head.first);
  const alike = byHead.get(noun);
  if (alike !== undefined) {
    const known = oneAlike(reading, phrase, kind, owner, name, alike);
    if (known) return known;
  }
  // "the scientists" after "the researchers": another word for those of one kind.
  const calling = phrase.plural && kind === 'group' ? callingOf(reading, phrase) : kind === 'organisation' ? teamCalling(reading, phrase) : null;
  if (calling !== null && alike === undefined && (bareNoun(phrase, owner) || (kind === 'organisation' && owner === null && scan.sentenceOf[phrase.first]! < LEAD))) {
    const last = lastOf(reading.byCalling.get(calling));
    if (last) return last;
  }
  // "l'entreprise", "the group": the organisation just named, where nothing else is called so.
  if (phrase.kind === 'body' && !phrase.plural && phrase.determination === 'definite' && alike === undefined && phrase.of === null && phrase.end === head.end && isOne(scan, head.first, Word.classNoun)) {
    const just = weightiestBody(scan, reading.seen, phrase.first);
    if (just) return just;
  }
  if (phrase.determination === 'none' && !scan.words.compounds && !capital) return null;
  const made = draft(name, kind, { named: capital && !scan.opens[head.first], plural: phrase.plural, female: phrase.female });
  made.owner = owner;
  made.ownerKey = ofKey(scan, phrase);
  drafts.push(made);
  if (alike === undefined) byHead.set(noun, [made]); else alike.push(made);
  if (calling !== null) push(reading.byCalling, calling, made);
  return made;
}

/** Of the bodies or groups with the head noun of a phrase the one that it means, or null. */
function oneAlike(reading: Reading, phrase: Phrase, kind: 'organisation' | 'group', owner: Draft | null, name: string, all: readonly Draft[]): Draft | null {
  const { scan } = reading;
  const alike = all.length > ALIKE ? all.slice(-ALIKE) : all;
  // "The union said ...", and its full name above or below: the one body of the text whose name has that noun.
  if (!phrase.plural && bareNoun(phrase, owner)) {
    const named = alike.filter(d => d.named && d.kind === 'organisation');
    if (named.length === 1 && named[0]!.parts.length > 1) return named[0]!;
  }
  const folded = foldForComparison(name);
  for (const d of alike) if (foldedName(d) === folded || (owner !== null && owner.kind === 'person' && d.owner === owner)) return d;
  const capital = isCapital(scan, phrase.head.first);
  if (phrase.determination !== 'definite' && phrase.determination !== 'demonstrative' && !(scan.words.compounds && capital)) return null;
  // "l'armée" after "l'armée valdorienne"; "la Cour des comptes" after "la Cour suprême des comptes de Belmarche".
  const bare = phrase.of === null && owner === null;
  const key = bare ? null : ofKey(scan, phrase);
  let last: Draft | null = null;
  for (const d of alike) {
    if ((d.lastSeen < 0 && !(capital && d.named)) || (last !== null && d.lastSeen <= last.lastSeen)) continue;
    if (bare ? phrase.end === phrase.head.end || within(folded, foldedName(d)) : key !== null && kind === 'organisation' && d.ownerKey === key && within(folded, foldedName(d))) last = d;
  }
  return last;
}

/** The last one that was mentioned so far. */
function lastOf(drafts: readonly Draft[] | undefined): Draft | undefined {
  if (drafts === undefined) return undefined;
  for (let n = drafts.length - 1; n >= 0; n--) if (drafts[n]!.lastSeen >= 0) return drafts[n];
  return undefined;
}

/** "the union", "les chercheurs": article and noun, no more. */
function bareNoun(phrase: Phrase, owner: Draft | null): boolean {
  return phrase.determination === 'definite' && phrase.of === null && owner === null && phrase.first === phrase.head.first - 1 && phrase.end === phrase.head.end;
}

/** Callings so close that one article uses several words for the same people. */
const CALLINGS: ReadonlySet<string> = new Set(['scholar', 'judge', 'police', 'doctor', 'lawyer', 'prosecutor', 'journalist', 'legislator']);

/** The calling that a plural names ("researchers": scholar), or null. */
function callingOf(reading: Reading, phrase: Phrase): string | null {
  const kind = phrase.entry.kinds[0] ?? reading.scan.lexicon.roleKinds.get(foldForComparison(textOf(reading.scan, phrase.head.first, phrase.head.end)))?.[0];
  return kind !== undefined && CALLINGS.has(kind) ? kind : null;
}

/** The calling of a team by the words of its phrase ("research team", "team of doctors"), or null. */
function teamCalling({ scan }: Reading, phrase: Phrase): string | null {
  if (!looks(scan, phrase.head.first, Look.team) && !looks(scan, phrase.head.end - 1, Look.team)) return null;
  const { callings } = scan.words.teams;
  for (let k = phrase.core; k < phrase.end; k++) {
    const calling = callings.get(scan.tokens.lower[k]!);
    if (calling !== undefined) return calling;
  }
  return null;
}

/** All words of the short phrase stand in the long one, in order. */
function within(short: string, long: string): boolean {
  const words = long.split(' ');
  let at = 0;
  for (const word of short.split(' ')) {
    const found = words.indexOf(word, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
