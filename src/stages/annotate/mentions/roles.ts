/** Roles: what a role phrase says of its bearer, and which person of the document a role phrase means. */
import { foldForComparison } from '../../../text/fold.js';
import type { Draft, DraftRole } from './draft.js';
import type { Phrase } from './phrases.js';
import { isOne, textOf, type Scan } from './scan.js';
import { Word } from './word-facts.js';

/** Kinds so wide that two of them are one person only where the word is the same: two "members" are not. */
const WIDE = new Set(['member', 'person', 'family', 'suspect', 'scholar', 'artist', 'sport', 'business', 'official', 'union', 'religious', 'military', 'journalist', 'doctor', 'lawyer', 'police', 'politician', 'diplomat', 'judge']);

/** Takes a role phrase; gives what it says of its bearer, the same object every time. */
export function roleOf(scan: Scan, phrase: Phrase): DraftRole {
  return phrase.role ??= readRole(scan, phrase);
}

/** Gives the role with what it belongs to cut out of its words: "ministre | valdorien | des Affaires étrangères". */
function readRole(scan: Scan, phrase: Phrase): DraftRole {
  const { tokens } = scan;
  const start = tokens.start[phrase.core]!;
  const end = tokens.end[phrase.end - 1]!;
  let role = textOf(scan, phrase.core, phrase.end);
  const { of, ofFrom } = phrase;
  if (of) {
    if (of.first < phrase.head.first) {
      const from = isOne(scan, of.end, Word.genitive) ? of.end + 1 : of.end;
      if (from <= phrase.head.first) role = textOf(scan, from, phrase.end);
    } else if (ofFrom !== null && !(ofFrom === of.first && holdsComplement(scan, phrase))) {
      const rest = of.end < phrase.end ? ` ${textOf(scan, of.end, phrase.end)}` : '';
      if (ofFrom > phrase.core) role = textOf(scan, phrase.core, ofFrom) + rest;
    }
  }
  const folded = foldForComparison(role);
  return {
    role, folded, of: of ? ofText(scan, of.first, of.end) : null, place: { start, end, text: scan.text.slice(start, end) },
    kinds: kindsOf(scan, phrase, folded), head: headWord(phrase), ofKey: ofKey(scan, phrase), at: phrase.first,
  };
}

/** The longest form that the words of a role begin with decides: "ministre [valdorien] des Affaires étrangères" is more than a minister. */
function kindsOf(scan: Scan, phrase: Phrase, words: string): readonly string[] {
  for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
    if (end < words.length ? words.lastIndexOf(' ', end - 1) < 0 : !words.includes(' ')) break;
    const found = scan.lexicon.roleKinds.get(words.slice(0, end));
    if (found) return found;
  }
  return phrase.entry.kinds;
}

/** What a phrase belongs to, comparable over mentions: a key, or the folded name. */
export function ofKey(scan: Scan, phrase: Phrase): string | null {
  const { of } = phrase;
  if (!of) return null;
  if (of.entry?.is === 'demonym') return of.entry.key || foldForComparison(of.entry.show);
  return of.entry?.key || foldForComparison(textOf(scan, of.first, of.end));
}

function ofText(scan: Scan, first: number, end: number): string {
  return textOf(scan, isOne(scan, first - 1, Word.definite) ? first - 1 : first, end);
}

/** "chef de la diplomatie | européenne": the adjective belongs to the complement inside the head and stays. */
function holdsComplement(scan: Scan, phrase: Phrase): boolean {
  for (let k = phrase.head.first + 1; k < phrase.head.end; k++) if (isOne(scan, k, Word.of | Word.contracted)) return true;
  return false;
}

/** How well a role that is said fits a role that a person has: 0 not at all, 3 the same word. */
export function likeness(said: DraftRole, role: DraftRole): number {
  if (said.head === role.head) return said.kinds[0] === role.kinds[0] ? 3 : 2;
  const mine = said.kinds;
  const theirs = role.kinds;
  if (mine[0] === undefined || theirs[0] === undefined || WIDE.has(mine[0]) || WIDE.has(theirs[0])) return 0;
  if (mine[0] === theirs[0]) return 2;
  // "le ministre" is any minister; "le Premier ministre" is none of those that were called by more than that one word.
  return theirs.includes(mine[0]) || (mine.includes(theirs[0]) && !role.role.includes(' ')) ? 1 : 0;
}

/** How well a person fits a role that a phrase says, `near` before it or behind it: 0 not at all. */
export function fitOf(scan: Scan, phrase: Phrase, said: DraftRole, person: Draft): number {
  if (phrase.female !== null && person.female !== null && phrase.female !== person.female) return 0;
  const key = said.ofKey;
  let fit = 0;
  for (const role of person.roles) {
    const like = likeness(said, role);
    if (like === 0 || (key !== null && role.ofKey !== null && key !== role.ofKey)) continue;
    fit = Math.max(fit, 100 * like + (key !== null && key === role.ofKey ? 150 : 0));
  }
  if (fit === 0) return 0;
  const seen = person.lastSeen;
  return fit + (seen >= 0 ? 50 * (1 - (phrase.first - seen) / (scan.tokens.count + 1)) : 0);
}

/** The head word of a role, folded: "ministre". */
export function headWord(phrase: Phrase): string {
  return phrase.entry.head;
}

/** Is the role so common that two persons called by it need not be one? */
export function isWide(phrase: Phrase): boolean {
  const kind = phrase.entry.kinds[0];
  return kind === undefined || WIDE.has(kind);
}
