/** The person that a role phrase without a name means. */
import type { PronounRow } from '../../../model/words/names.js';
import { foldForComparison } from '../../../text/fold.js';
import { draft, type Draft, type DraftRole } from './draft.js';
import { ownerOf } from './owners.js';
import type { Phrase } from './phrases.js';
import { giveRole, type Reading } from './reading.js';
import { fitOf, isWide, roleOf } from './roles.js';
import { antecedent } from './salience.js';
import { isOne, textOf } from './scan.js';
import { Word } from './word-facts.js';

/** So many persons of one kind of role are looked at on either side of a phrase. */
const NEAREST = 24;

/** "Aldo Ferrand a signé. Le président valdorien estime ...": so many sentences after a name a first mention of a role may be his. */
const NAME_THEN_ROLE = 2;

/** Takes a role phrase in the singular; gives its person, made new where the document has none. */
export function roleActor(reading: Reading, phrase: Phrase): Draft | null {
  const { scan, drafts } = reading;
  const said = ownedRole(reading, phrase);
  // "He accused ...", "nommé ministre": a noun without determiner or complement names nobody.
  const place = phrase.determination === 'none' && (!scan.words.compounds || (phrase.of === null && phrase.end === phrase.head.end && !scan.opens[phrase.first]));
  if (phrase.determination !== 'indefinite') {
    const bearer = bearerOf(reading, phrase, said) ?? lastNamed(reading, phrase) ?? salient(reading, phrase);
    if (bearer) {
      learn(reading, bearer, phrase, said);
      return bearer;
    }
  }
  if (place) return null;
  const made = draft(textOf(scan, phrase.core, phrase.end), 'person', { named: false, female: phrase.female });
  giveRole(reading, made, said);
  drafts.push(made);
  return made;
}

/** The role a phrase says, and with a possessive ("son porte-parole") what it belongs to by its owner. */
function ownedRole(reading: Reading, phrase: Phrase): DraftRole {
  const role = roleOf(reading.scan, phrase);
  if (phrase.determination !== 'possessive' || role.ofKey !== null) return role;
  const owner = ownerOf(reading, phrase, () => null);
  return owner === null ? role : { ...role, of: owner.name, ofKey: owner.key ?? foldForComparison(owner.name) };
}

/** The person who has the role: before the phrase the nearest, else the first behind it (cataphora). Null where nobody fits. */
function bearerOf(reading: Reading, phrase: Phrase, said: DraftRole): Draft | null {
  let best: Draft | null = null;
  let most = 0;
  for (const kind of said.kinds) {
    const list = reading.byRoleKind.get(kind);
    if (list === undefined) continue;
    // The last ones known before the phrase and the first behind it, and the last of all.
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.roles[0]!.at < phrase.first) low = middle + 1; else high = middle;
    }
    const near = Math.min(low + NEAREST, list.length);
    for (let n = Math.max(0, low - NEAREST); n < list.length; n++) {
      if (n === near) n = Math.max(near, list.length - NEAREST);
      const person = list[n]!;
      if (person.kind !== 'person') continue;
      const fit = fitOf(reading.scan, phrase, said, person);
      if (fit > most) { best = person; most = fit; }
    }
  }
  return best;
}

/** A fuller role for somebody known by a shorter one: "le ministre", then "le ministre des Affaires étrangères". */
function learn(reading: Reading, person: Draft, phrase: Phrase, role: DraftRole): void {
  const known = person.roles.some(r => (r.ofKey === role.ofKey || role.ofKey === null) && r.folded === role.folded);
  if (!known) giveRole(reading, person, role);
  if (!person.named && role.role.length > person.name.length) person.name = textOf(reading.scan, phrase.core, phrase.end);
}

/** Offices that one person holds: "le pape" or "le Premier ministre" without a name need no antecedent. */
const UNIQUE = new Set(['head-of-state', 'head-of-government', 'monarch', 'minister', 'foreign-minister', 'defence-minister', 'interior-minister', 'justice-minister', 'attorney-general', 'secretary-of-state', 'prefect', 'prosecutor', 'deputy-head', 'deputy-president', 'governor', 'ambassador', 'spokesperson']);

/** "le sénateur", "the lawyer" without complement point back like a pronoun, to the person most on the reader's mind. */
function salient(reading: Reading, phrase: Phrase): Draft | null {
  const { scan } = reading;
  const kind = phrase.entry.kinds[0];
  if (phrase.determination === 'none' || phrase.determination === 'possessive' || phrase.end !== phrase.head.end || phrase.of !== null || kind === undefined || UNIQUE.has(kind) || kind === 'family' || kind === 'member') return null;
  const row: PronounRow = { form: '', agrees: phrase.female === true ? 'f' : phrase.female === false ? 'm' : 'mf', person: true, subject: true };
  const found = antecedent(scan, reading.seen, row, phrase.first);
  return found && found.kind === 'person' && found.named && (phrase.determination === 'demonstrative' || !found.roles.some(r => r.kinds[0] !== undefined && UNIQUE.has(r.kinds[0]) && (r.ofKey === null || scan.lexicon.byKey.get(r.ofKey)?.is === 'state'))) ? found : null;
}

/** Somebody well known is named without a role, and then called by it: the last person named, where nobody gave a role. */
function lastNamed(reading: Reading, phrase: Phrase): Draft | null {
  const { scan, seen } = reading;
  if (phrase.determination !== 'definite' || isWide(phrase) || scan.quoteOf[phrase.first]! >= 0) return null;
  if (isOne(scan, phrase.first - 1, Word.preposition | Word.of)) return null;
  const sentence = scan.sentenceOf[phrase.first]!;
  let found: Draft | null = null;
  for (let n = seen.length - 1; n >= 0 && n > seen.length - 64 && sentence - seen[n]!.sentence <= NAME_THEN_ROLE; n--) {
    const { draft: person, sentence: at } = seen[n]!;
    if (person.kind !== 'person' || !person.named || at === sentence) continue;
    if (person.roles.length > 0 || (phrase.female !== null && person.female !== null && phrase.female !== person.female)) { if (person.roles.length > 0) return null; continue; }
    if (found && found !== person) return null;
    found = person;
  }
  return found;
}
