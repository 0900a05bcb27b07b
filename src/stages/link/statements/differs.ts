/** The words that differ between two variants of one utterance. */
import type { Utterance } from '../../../model/statement.js';
import { alignWordings, differences } from '../../../text/similarity.js';
import { quotedWords, type ContentWords } from './content.js';
import type { Said } from './same.js';

/** Takes the first variant and another; gives the words that differ within what both say, quoted words only: how a writer rewords is no variant. */
export function differingWords(first: Said, other: Said): Utterance['differs'] {
  const [x, y] = [quotedWords(first.words), quotedWords(other.words)];
  const found = x.count > 0 && y.count > 0 ? alignWordings(x, y, false) : null;
  if (found === null) return [];
  return differences(found).map(({ a, b }) => ({ a: print(first.words, x.from, a), b: print(other.words, y.from, b), statement: other.statement.id }));
}

function print(words: ContentWords, from: Int32Array, [start, end]: readonly [number, number]): string {
  const out: string[] = [];
  for (let k = start; k < end; k++) out.push(words.printed[from[k]!]!);
  return out.join(' ');
}
