/** The words that differ between two variants of one utterance. */
import type { Utterance } from '../../../model/statement.js';
import { alignWordings, differences, type Difference, type WordingAlignment } from '../../../text/similarity.js';
import type { ContentWords } from './content.js';
import type { Said } from './same.js';

/** Takes the first variant and another; gives the words that differ within what both say, quoted words only: how a writer rewords is no variant. */
export function differingWords(first: Said, other: Said): Utterance['differs'] {
  const [x, y] = [first.quoted, other.quoted];
  const found = x.count > 0 && y.count > 0 ? alignWordings(x, y, false) : null;
  if (found === null) return [];
  const print = (words: ContentWords, from: readonly number[], [start, end]: readonly [number, number]): string => from.slice(start, end).map(k => words.printed[k]!).join(' ');
  const bracketsOf = (words: ContentWords, from: readonly number[]): readonly number[] => from.map(k => words.bracket[k]!);
  const [inA, inB] = [bracketsOf(first.words, x.from), bracketsOf(other.words, y.from)];
  const all = [...differences(found), ...bracketed(found, inA, inB)].sort((p, q) => p.a[0] - q.a[0] || p.b[0] - q.b[0]);
  const whole = wholeBrackets(all, found, inA, inB);
  return whole.map(({ a, b }) => ({ a: print(first.words, x.from, a), b: print(other.words, y.from, b), statement: other.statement.id }));
}

/** Words that are the same but in an editor's brackets on one side only. */
function bracketed({ pairs }: WordingAlignment, inA: readonly number[], inB: readonly number[]): Difference[] {
  const found: Difference[] = [];
  for (let k = 0; k < pairs.length; k += 2) {
    const [i, j] = [pairs[k]!, pairs[k + 1]!];
    if ((inA[i] === 0) !== (inB[j] === 0)) found.push({ a: [i, i + 1], b: [j, j + 1] });
  }
  return found;
}

/**
 * Widens each difference to the whole of the editor's brackets that it touches, with what stands for them in the other wording.
 *     These aims are unacceptable       [These strategic aims] are unacceptable
 *     ^^^^^^^^^^                        ^^^^^^^^^^^^^^^^^^^^^^ not "strategic" alone: the editor vouches for all of it
 */
function wholeBrackets(found: readonly Difference[], { pairs }: WordingAlignment, inA: readonly number[], inB: readonly number[]): Difference[] {
  const widened: Difference[] = [];
  for (const difference of found) {
    let [a, b] = [difference.a, difference.b];
    for (let k = 0; k < pairs.length; k += 2) {
      const [i, j] = [pairs[k]!, pairs[k + 1]!];
      if (touches(inA, i, a) || touches(inB, j, b)) {
        a = [Math.min(a[0], i), Math.max(a[1], i + 1)];
        b = [Math.min(b[0], j), Math.max(b[1], j + 1)];
      }
    }
    const last = widened[widened.length - 1];
    if (last !== undefined && (a[0] < last.a[1] || b[0] < last.b[1])) widened[widened.length - 1] = { a: [Math.min(last.a[0], a[0]), Math.max(last.a[1], a[1])], b: [Math.min(last.b[0], b[0]), Math.max(last.b[1], b[1])] };
    else widened.push({ a, b });
  }
  return widened;
}

/** Word `at` stands in the same brackets as a word of the range. */
function touches(brackets: readonly number[], at: number, [start, end]: readonly [number, number]): boolean {
  if (brackets[at] === 0) return false;
  for (let k = start; k < end; k++) if (brackets[k] === brackets[at]) return true;
  return false;
}
