/** Endings of words: what they may say of a word that no list has. */

/** A stem of so many letters before the ending: "final" has one, "al" none. */
const STEM = 3;

/** Endings by their last character. */
export type Endings = ReadonlyMap<number, readonly string[]>;

/** Takes endings; gives them for `endsLike`. */
export function endsIn(endings: readonly string[]): Endings {
  const byLast = new Map<number, string[]>();
  for (const ending of endings) {
    const last = ending.charCodeAt(ending.length - 1);
    const list = byLast.get(last);
    if (list) list.push(ending); else byLast.set(last, [ending]);
  }
  return byLast;
}

/** Does a word end in one of these, with a stem before the ending? */
export function endsLike(word: string, endings: Endings): boolean {
  const list = endings.get(word.charCodeAt(word.length - 1));
  if (list === undefined) return false;
  for (const ending of list) if (word.length >= ending.length + STEM && word.endsWith(ending)) return true;
  return false;
}
