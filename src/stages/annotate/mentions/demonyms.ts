/** Peoples of lands that no list has: "tolmérien" beside "Tolmérie" in one text. */
import { foldedForm, foldedWord } from './folded.js';
import { addLetters, mayBeginLike, noLetters } from './letters.js';
import { entryOf, type Entry } from './lexicon.js';
import { push } from './multimap.js';

/** Letters that a land and its people must share from the first: shorter stems meet by chance. */
const STEM = 5;
/** A people's word cuts so many letters off the name of the land at most: "Valdor | ie". */
const CUT = 3;

/**
 * Takes the list of forms and, by their numbers, the words of a document that are always written with a capital, in text order, and those that end
 * like a people; and the endings of its language. Gives the adjectives of lands, lower case, with an entry that shows the land.
 */
export function learnDemonyms(forms: readonly string[], names: readonly number[], likePeoples: readonly number[], endings: readonly string[]): ReadonlyMap<string, Entry> {
  begins.fill(0);
  for (const people of likePeoples) addLetters(begins, foldedForm(forms, people));
  let byStem: Map<string, number[]> | null = null;
  for (const name of names) {
    const folded = foldedForm(forms, name);
    if (mayBeginLike(begins, folded) && forms[name]!.length >= STEM && !folded.includes('-')) push(byStem ??= new Map(), folded.slice(0, STEM), name);
  }
  if (byStem === null) return NONE;
  let found: Map<string, Entry> | null = null;
  for (const people of likePeoples) {
    const folded = foldedForm(forms, people);
    const land = byStem.get(folded.slice(0, STEM))?.find(name => name !== people && makes(foldedForm(forms, name), folded, endings));
    if (land !== undefined) (found ??= new Map()).set(forms[people]!, entryOf('demonym', '', null, forms[land]!));
  }
  return found ?? NONE;
}

const NONE: ReadonlyMap<string, Entry> = new Map();

/** How the words that end like a people begin, in the document at hand. */
const begins = noLetters();

/** Is `word` the stem of `name` and an ending? */
function makes(name: string, word: string, endings: readonly string[]): boolean {
  let shared = 0;
  while (shared < name.length && shared < word.length && name[shared] === word[shared]) shared++;
  if (name.length - shared > CUT || shared < STEM || word.startsWith(`${name}s`)) return false;
  return endings.some(e => {
    const ending = foldedWord(e);
    const stem = word.length - ending.length;
    return stem <= shared && stem >= shared - 2 && word.endsWith(ending);
  });
}
