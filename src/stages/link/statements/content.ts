/** What a statement says as words: their hashes and forms, which stand in quotation marks, which in an editor's brackets. */
import type { Statement } from '../../../model/statement.js';
import { LONG_WEIGHT, SHORT_WEIGHT, type Wording } from '../../../text/similarity.js';
import { LONG_WORD, foldWord, scanWords, wordColumns } from '../../../text/words.js';

/** The words of a statement's content, all pieces together. */
export interface ContentWords extends Wording {
  /** As printed, an editor's brackets with them. */
  readonly printed: readonly string[];
  /** 1 for words in quotation marks. */
  readonly quoted: Uint8Array;
  /** Number of the pair of editor's brackets that the word stands in, from 1; 0 outside. */
  readonly bracket: Uint16Array;
  readonly quotedCount: number;
  /** Forms of its long words, each once, ascending. */
  readonly longStems: Uint32Array;
}

/** The quoted words of a content as a wording of their own; the numbers that they have in the whole are in `from`. */
export interface QuotedWords extends Wording {
  readonly from: Int32Array;
  readonly longCount: number;
}

/** Letters by which forms of one word are known. */
const STEM_LETTERS = 5;
/** Worth of a word in an editor's brackets: nobody said it so. */
const BRACKETED_WEIGHT = 0;

const OPENING = new Set(['«', '“', '„', '‹']);
const CLOSING = new Set(['»', '”', '›']);
const columns = wordColumns();

/** Takes a statement; gives the words of its content. Quotation marks within the content tell what is quoted; a direct content is quoted throughout. */
export function contentWords(statement: Pick<Statement, 'mode' | 'content'>): ContentWords {
  const printed: string[] = [];
  const hash: number[] = [];
  const stem: number[] = [];
  const weight: number[] = [];
  const quoted: number[] = [];
  const bracket: number[] = [];
  let brackets = 0;
  for (const { text } of statement.content) {
    const from = printed.length;
    scanWords(text, columns);
    let inQuotes = statement.mode === 'direct';
    let inBrackets = false;
    let at = 0;
    for (let k = 0; k < columns.count; k++) {
      const start = columns.start[k]!;
      const end = columns.end[k]!;
      for (; at < start; at++) {
        const mark = text[at]!;
        if (mark === '[') { inBrackets = true; brackets++; }
        else if (mark === ']') inBrackets = false;
        else if (statement.mode === 'direct') continue;
        else if (OPENING.has(mark)) inQuotes = true;
        else if (mark === '"') inQuotes = !inQuotes;
        else if (CLOSING.has(mark)) {
          // A mark that closes what was never opened: the piece began inside the quotation.
          if (!inQuotes) quoted.fill(1, from);
          inQuotes = false;
        }
      }
      at = end;
      printed.push(text.slice(text[start - 1] === '[' ? start - 1 : start, text[end] === ']' ? end + 1 : end));
      hash.push(columns.hash[k]!);
      stem.push(stemHash(foldWord(text, start, end)));
      weight.push(inBrackets ? BRACKETED_WEIGHT : columns.hash[k]! & LONG_WORD ? LONG_WEIGHT : SHORT_WEIGHT);
      quoted.push(inQuotes ? 1 : 0);
      bracket.push(inBrackets ? brackets : 0);
    }
  }
  return {
    count: printed.length, hash: Uint32Array.from(hash), stem: Uint32Array.from(stem), weight: Float32Array.from(weight), printed, quoted: Uint8Array.from(quoted), bracket: Uint16Array.from(bracket),
    quotedCount: quoted.reduce((sum, q) => sum + q, 0), longStems: Uint32Array.from(new Set(stem.filter((_, k) => hash[k]! & LONG_WORD))).sort(),
  };
}

/** Takes the words of a content; gives those in quotation marks. */
export function quotedWords(words: ContentWords): QuotedWords {
  const from = new Int32Array(words.quotedCount);
  let count = 0;
  let longCount = 0;
  for (let k = 0; k < words.count; k++) {
    if (!words.quoted[k]) continue;
    from[count++] = k;
    longCount += words.hash[k]! & LONG_WORD;
  }
  if (count === words.count) return { count, from, longCount, hash: words.hash, stem: words.stem, weight: words.weight };
  const hash = new Uint32Array(count);
  const stem = new Uint32Array(count);
  const weight = new Float32Array(count);
  for (let k = 0; k < count; k++) { hash[k] = words.hash[from[k]!]!; stem[k] = words.stem[from[k]!]!; weight[k] = words.weight[from[k]!]!; }
  return { count, from, longCount, hash, stem, weight };
}

function stemHash(word: string): number {
  let h = 0x811c9dc5;
  const length = Math.min(word.length, STEM_LETTERS);
  for (let k = 0; k < length; k++) h = Math.imul(h ^ word.charCodeAt(k), 0x01000193);
  return h >>> 0;
}
