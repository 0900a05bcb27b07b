/** Peoples of lands that no list has: "tolmérien" beside "Tolmérie" in one text. */
import { foldedWord } from './folded.js';
import { entryOf, type Entry } from './lexicon.js';
import { push } from './multimap.js';

/** Letters that a land and its people must share from the first: shorter stems meet by chance. */
const STEM = 5;
/** A people's word cuts so many letters off the name of the land at most: "Valdor | ie". */
const CUT = 3;

/**
 * Takes the words of a document that are always written with a capital, in text order, those that end like a people, and the endings of its
 * language; gives the adjectives of lands, lower case, with an entry that shows the land.
 */
export function learnDemonyms(names: readonly string[], likePeoples: readonly string[], endings: readonly string[]): ReadonlyMap<string, Entry> {
  const byStem = new Map<string, string[]>();
  for (const name of names) if (name.length >= STEM && !name.includes('-')) push(byStem, stemOf(name), name);
  const found = new Map<string, Entry>();
  for (const word of likePeoples) {
    const land = byStem.get(stemOf(word))?.find(name => name !== word && makes(foldedWord(name), foldedWord(word), endings));
    if (land !== undefined) found.set(word, entryOf('demonym', '', null, land));
  }
  return found;
}

function stemOf(word: string): string {
  return foldedWord(word).slice(0, STEM);
}

/** Is `word` the stem of `name` and an ending? */
function makes(name: string, word: string, endings: readonly string[]): boolean {
  let shared = 0;
  while (shared < name.length && shared < word.length && name[shared] === word[shared]) shared++;
  if (name.length - shared > CUT || shared < STEM) return false;
  return endings.some(e => word.endsWith(foldedWord(e)) && word.length - foldedWord(e).length <= shared && word.length - foldedWord(e).length >= shared - 2) && !word.startsWith(`${name}s`) && word !== `${name}s`;
}
