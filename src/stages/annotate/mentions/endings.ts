/** Endings of words: what they may say of a word that no list has. */

/** A stem of so many letters before the ending: "final" has one, "al" none. */
const STEM = 3;

interface Ending {
  readonly ending: string;
  readonly bits: number;
}

/** Endings with what they show as bits, by their last two characters; those of one character by that. */
export type Endings = ReadonlyMap<number, readonly Ending[]>;

/** Takes lists of endings, each with what it shows as a bit; gives them for `shownByEnding`. */
export function endingsOf(lists: readonly (readonly [bit: number, endings: readonly string[]])[]): Endings {
  const bits = new Map<string, number>();
  for (const [bit, endings] of lists) for (const ending of endings) bits.set(ending, (bits.get(ending) ?? 0) | bit);
  const byLast = new Map<number, Ending[]>();
  for (const [ending, shown] of bits) {
    const key = ending.length === 1 ? ending.charCodeAt(0) : lastTwo(ending);
    const list = byLast.get(key);
    if (list) list.push({ ending, bits: shown }); else byLast.set(key, [{ ending, bits: shown }]);
  }
  return byLast;
}

/** What the endings of a word show, as bits, where a stem stands before them. */
export function shownByEnding(word: string, endings: Endings): number {
  if (word.length <= STEM) return 0;
  return shownBy(word, endings.get(lastTwo(word))) | shownBy(word, endings.get(word.charCodeAt(word.length - 1)));
}

function shownBy(word: string, list: readonly Ending[] | undefined): number {
  let shown = 0;
  if (list !== undefined) for (const { ending, bits } of list) if (word.length >= ending.length + STEM && word.endsWith(ending)) shown |= bits;
  return shown;
}

function lastTwo(word: string): number {
  return (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1);
}
