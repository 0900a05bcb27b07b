/** The body or group that a phrase means: "l'armée", "les alliés", "le cabinet du ministre". */
import { foldForComparison, stripAccents } from '../../../text/fold.js';
import { draft, type Draft } from './draft.js';
import { nameWithOwner, ownerOf } from './owners.js';
import type { Phrase } from './phrases.js';
import { push } from './multimap.js';
import type { Reading } from './reading.js';
import { ofKey } from './roles.js';
import { latest, weightiestBody } from './salience.js';
import { isCapital, textOf } from './scan.js';

/** Of bodies with one head noun so many are compared, the last ones first. */
const ALIKE = 48;

/** In so many sentences a text brings up whom its title called by another word: "Scientists ...", then "a research team". */
const LEAD = 5;

/** What the bodies and groups of a document belong to. */
const belongings = new WeakMap<Draft, { readonly owner: Draft | null; readonly key: string | null }>();

/** Takes a phrase with a body or group head, or a role in the plural; gives its actor, made new where the document has none. */
export function collectiveActor(reading: Reading, phrase: Phrase, n: number, inner: (n: number) => Draft | null): Draft | null {
  const { scan, drafts, lastSeen } = reading;
  const head = headNoun(reading, phrase);
  // "les Forces démocratiques": a capital makes a name even of a plural.
  const kind = phrase.kind === 'body' && (!phrase.plural || (isCapital(scan, phrase.head.first) && !scan.opens[phrase.head.first] && !scan.words.compounds)) ? 'organisation' : 'group';
  const key = ofKey(scan, phrase);
  const acronym = reading.acronymOf.get(n);
  const shortened = acronym === undefined ? undefined : reading.ofAtom[acronym];
  if (shortened) { shortened.heads.add(head); return shortened; }
  // "the Valnews agency": the class of a name behind it.
  if (scan.words.compounds && kind === 'organisation' && phrase.of && phrase.of.end <= phrase.head.first && scan.words.classNouns.has(scan.tokens.lower[phrase.head.end - 1]!)) {
    const atom = reading.atomAt.get(phrase.of.first);
    const called = atom === undefined ? undefined : reading.ofAtom[atom];
    if (called && (called.kind === 'organisation' || called.key === null && called.kind === 'place') && !scan.words.genitive.has(scan.tokens.lower[phrase.of.end]!)) { called.kind = 'organisation'; called.heads.add(head); return called; }
  }
  // "ce pays", "the country": the state just named; "les pays" are a group.
  if (scan.words.countryNouns.has(scan.tokens.lower[phrase.head.first]!) && phrase.end === phrase.head.end && phrase.of === null && phrase.determination !== 'none' && !scan.words.determiners.plural.has(scan.tokens.lower[phrase.first]!)) {
    if (phrase.determination === 'possessive') return null;
    const land = latest(reading.seen, 'n', 'state', scan.sentenceOf[phrase.first]!, phrase.first);
    if (land) return land;
  }
  // "les deux ministres": the two persons just named together.
  if (phrase.kind === 'role' && phrase.plural && phrase.determination === 'definite' && phrase.end === phrase.head.end && phrase.head.first - phrase.first > 1) {
    const two = latest(reading.seen, 'np', null, scan.sentenceOf[phrase.first]!, phrase.first);
    if (two && reading.byListName.get(two.name) === two) return two;
  }
  const owner = ownerOf(reading, phrase, inner);
  const name = nameWithOwner(reading, phrase, owner);
  const folded = foldForComparison(name);
  const called = reading.byHead.get(`${kind} ${head}`) ?? [];
  const alike = called.length > ALIKE ? called.slice(-ALIKE) : called;
  // "The union said ...", and its full name above or below: the one body of the text whose name has that noun.
  const sole = !phrase.plural && bareNoun(phrase, owner) ? alike.filter(d => d.named && d.kind === 'organisation') : [];
  if (sole.length === 1 && sole[0]!.parts.length > 1) return sole[0]!;
  const exact = alike.find(d => foldedName(d) === folded || (owner !== null && owner.kind === 'person' && belongings.get(d)?.owner === owner));
  if (exact) return exact;
  if (phrase.determination === 'definite' || phrase.determination === 'demonstrative' || (scan.words.compounds && isCapital(scan, phrase.head.first))) {
    // "l'armée" after "l'armée valdorienne"; "la Cour des comptes" after "la Cour suprême des comptes de Belmarche".
    const bare = phrase.of === null && owner === null;
    const capital = isCapital(scan, phrase.head.first);
    const known = alike.filter(d => (lastSeen.has(d) || (capital && d.named)) && (bare ? (phrase.end === phrase.head.end || within(folded, foldedName(d))) : key !== null && kind === 'organisation' && belongings.get(d)?.key === key && within(folded, foldedName(d))));
    const last = known.sort((a, b) => (lastSeen.get(b) ?? -1) - (lastSeen.get(a) ?? -1))[0];
    if (last) return last;
  }
  // "the scientists" after "the researchers": another word for those of one kind.
  const calling = phrase.plural && kind === 'group' ? callingOf(reading, phrase) : kind === 'organisation' ? teamCalling(reading, phrase) : null;
  if (calling !== null && alike.length === 0 && (bareNoun(phrase, owner) || (kind === 'organisation' && owner === null && scan.sentenceOf[phrase.first]! < LEAD))) {
    const before = (reading.byHead.get(`calling ${calling}`) ?? []).filter(d => lastSeen.has(d));
    const last = before[before.length - 1];
    if (last) return last;
  }
  // "l'entreprise", "the group": the organisation just named, where nothing else is called so.
  if (phrase.kind === 'body' && !phrase.plural && phrase.determination === 'definite' && alike.length === 0 && phrase.of === null && phrase.end === phrase.head.end && scan.words.classNouns.has(scan.tokens.lower[phrase.head.first]!)) {
    const just = weightiestBody(reading.seen, { sentence: scan.sentenceOf[phrase.first]!, token: phrase.first });
    if (just) return just;
  }
  const capital = isCapital(scan, phrase.head.first);
  if (phrase.determination === 'none' && !scan.words.compounds && !capital) return null;
  const made = draft(name, kind, { named: capital && !scan.opens[phrase.head.first], plural: phrase.plural, female: phrase.female, heads: new Set([head]) });
  belongings.set(made, { owner, key });
  drafts.push(made);
  push(reading.byHead, `${kind} ${head}`, made);
  if (calling !== null) push(reading.byHead, `calling ${calling}`, made);
  return made;
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
  const { nouns, callings } = scan.words.teams;
  if (!nouns.has(scan.tokens.lower[phrase.head.first]!) && !nouns.has(scan.tokens.lower[phrase.head.end - 1]!)) return null;
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

/** The head noun, folded, without the mark of a plural that singular and plural may be compared. */
export function headNoun(reading: Reading, phrase: Phrase): string {
  return stripAccents(textOf(reading.scan, phrase.head.first, phrase.head.first + 1)).replace(/s$/, '');
}

const foldedNames = new WeakMap<Draft, { readonly name: string; readonly folded: string }>();

/** An actor's name for comparison, remembered while it keeps that name. */
function foldedName(d: Draft): string {
  const known = foldedNames.get(d);
  if (known && known.name === d.name) return known.folded;
  const folded = foldForComparison(d.name);
  foldedNames.set(d, { name: d.name, folded });
  return folded;
}
