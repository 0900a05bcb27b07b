/** The person that a role phrase without a name means. */
import { foldForComparison } from '../../../text/fold.js';
import { draft, type Draft } from './draft.js';
import type { Phrase } from './phrases.js';
import type { Reading } from './reading.js';
import { bearerOf, headWord, isWide, roleOf } from './roles.js';
import { textOf } from './scan.js';

/** "Aldo Ferrand a signé. Le président valdorien estime ...": so many sentences after a name a first mention of a role may be his. */
const NAME_THEN_ROLE = 2;

/** Takes a role phrase in the singular; gives its person, made new where the document has none. */
export function roleActor(reading: Reading, phrase: Phrase): Draft | null {
  const { scan, drafts, lastSeen } = reading;
  const place = phrase.determination === 'none' && !scan.words.compounds;
  if (phrase.determination !== 'indefinite') {
    const bearer = bearerOf(scan, phrase, drafts.filter(d => d.kind === 'person' && d.roles.length > 0), d => lastSeen.get(d) ?? -1) ?? lastNamed(reading, phrase);
    if (bearer) {
      learn(reading, bearer, phrase);
      return bearer;
    }
  }
  if (place) return null;
  const made = draft(textOf(scan, phrase.core, phrase.end), 'person', { named: false, female: phrase.female, heads: new Set([headWord(phrase)]) });
  made.roles.push(roleOf(scan, phrase));
  drafts.push(made);
  return made;
}

/** A fuller role for somebody known by a shorter one: "le ministre", then "le ministre des Affaires étrangères". */
function learn(reading: Reading, person: Draft, phrase: Phrase): void {
  const role = roleOf(reading.scan, phrase);
  const known = person.roles.some(r => foldForComparison(r.role) === foldForComparison(role.role) && (r.ofKey === role.ofKey || role.ofKey === null));
  if (!known) person.roles.push(role);
  if (!person.named && role.role.length > person.name.length) person.name = textOf(reading.scan, phrase.core, phrase.end);
}

/** Somebody well known is named without a role, and then called by it: the last person named, where nobody gave a role. */
function lastNamed(reading: Reading, phrase: Phrase): Draft | null {
  const { scan, seen } = reading;
  if (phrase.determination !== 'definite' || isWide(phrase) || scan.quoteOf[phrase.first]! >= 0) return null;
  const before = phrase.first > 0 ? scan.tokens.lower[phrase.first - 1]! : '';
  if (scan.words.prepositions.has(before) || scan.words.of.has(before)) return null;
  const sentence = scan.sentenceOf[phrase.first]!;
  let found: Draft | null = null;
  for (let n = seen.length - 1; n >= 0 && sentence - seen[n]!.sentence <= NAME_THEN_ROLE; n--) {
    const { draft: person, sentence: at } = seen[n]!;
    if (person.kind !== 'person' || !person.named || at === sentence) continue;
    if (person.roles.length > 0 || (phrase.female !== null && person.female !== null && phrase.female !== person.female)) { if (person.roles.length > 0) return null; continue; }
    if (found && found !== person) return null;
    found = person;
  }
  return found;
}
