/** Peoples of lands that no list has: "tolmérien" beside "Tolmérie" in one text. */
import { endsLike } from './endings.js';
import { foldedWord } from './folded.js';
import type { Entry } from './lexicon.js';

/** Letters that a land and its people must share from the first: shorter stems meet by chance. */
const STEM = 5;
/** A people's word cuts so many letters off the name of the land at most: "Valdor | ie". */
const CUT = 3;

/** Takes the capitalised and the plain words of a document and the endings of its language; gives the adjectives of lands, lower case, with an entry that shows the land. */
export function learnDemonyms(capitals: ReadonlySet<string>, plain: ReadonlySet<string>, endings: readonly string[], among: (word: string) => boolean): ReadonlyMap<string, Entry> {
  const byStem = new Map<string, string[]>();
  for (const name of capitals) {
    if (name.length < STEM || name.includes('-') || plain.has(name)) continue;
    const stem = foldedWord(name).slice(0, STEM);
    const list = byStem.get(stem);
    if (list) list.push(name); else byStem.set(stem, [name]);
  }
  const found = new Map<string, Entry>();
  if (byStem.size === 0) return found;
  // Few words begin like a land: the others are passed over by their first two letters.
  const begins = new Set<number>();
  for (const stem of byStem.keys()) begins.add(beginning(stem));
  for (const words of [plain, capitals]) {
    for (const word of words) {
      if (word.length <= STEM || (isPlain(word) && !begins.has(beginning(word))) || !byStem.has(foldedWord(word).slice(0, STEM)) || found.has(word) || !among(word) || !endsLike(word, endings)) continue;
      const land = (byStem.get(foldedWord(word).slice(0, STEM)) ?? []).find(name => name !== word && makes(foldedWord(name), foldedWord(word), endings));
      if (land) found.set(word, { is: 'demonym', key: '', agreement: null, show: land, kinds: [] });
    }
  }
  return found;
}

function beginning(word: string): number {
  return (word.charCodeAt(0) << 16) | word.charCodeAt(1);
}

/** Do the first two letters stay as they are without accents? */
function isPlain(word: string): boolean {
  return word.charCodeAt(0) < 0x80 && word.charCodeAt(1) < 0x80;
}

/** Is `word` the stem of `name` and an ending? */
function makes(name: string, word: string, endings: readonly string[]): boolean {
  let shared = 0;
  while (shared < name.length && shared < word.length && name[shared] === word[shared]) shared++;
  if (name.length - shared > CUT || shared < STEM) return false;
  return endings.some(e => word.endsWith(foldedWord(e)) && word.length - foldedWord(e).length <= shared && word.length - foldedWord(e).length >= shared - 2) && !word.startsWith(`${name}s`) && word !== `${name}s`;
}
