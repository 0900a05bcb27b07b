/** Words that differ between two wordings (longest common subsequence over folded words). */
import { fold } from './fold.js';

export interface WordPiece {
  readonly text: string;
  readonly same: boolean;
}

/** Words of one wording past which nothing is compared: the table grows with the product of both. */
const LONGEST = 600;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\p{L}\p{N}\s]|\s+/gu;

/** Takes two texts; gives each in pieces, `same` where the other has the same words in the same order. Marks and case do not count. */
export function differences(a: string, b: string): { readonly a: readonly WordPiece[]; readonly b: readonly WordPiece[] } {
  const left = words(a);
  const right = words(b);
  if (left.length > LONGEST || right.length > LONGEST) return { a: [{ text: a, same: true }], b: [{ text: b, same: true }] };
  const x = left.filter(w => w.key !== '');
  const y = right.filter(w => w.key !== '');
  const width = y.length + 1;
  const table = new Uint16Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      table[i * width + j] = x[i]!.key === y[j]!.key ? table[(i + 1) * width + j + 1]! + 1 : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const kept = new Set<Word>();
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    if (x[i]!.key === y[j]!.key) { kept.add(x[i]!); kept.add(y[j]!); i++; j++; }
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return { a: pieces(left, kept), b: pieces(right, kept) };
}

interface Word { readonly text: string; readonly key: string }

function words(text: string): Word[] {
  return (text.match(WORD) ?? []).map(part => ({ text: part, key: /[\p{L}\p{N}]/u.test(part) ? fold(part) : '' }));
}

/** Marks and spaces between two words that differ belong to them; all others are the same. */
function pieces(list: readonly Word[], kept: ReadonlySet<Word>): readonly WordPiece[] {
  const out: { text: string; same: boolean }[] = [];
  const add = (text: string, same: boolean): void => {
    const last = out[out.length - 1];
    if (text === '') return;
    if (last && last.same === same) last.text += text; else out.push({ text, same });
  };
  let between = '';
  let before = true;
  for (const word of list) {
    if (word.key === '') { between += word.text; continue; }
    const same = kept.has(word);
    add(between, before || same);
    add(word.text, same);
    between = '';
    before = same;
  }
  add(between, true);
  return out;
}
