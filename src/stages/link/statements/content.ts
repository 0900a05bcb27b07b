/** What a statement says as words: their hashes and forms, which stand in quotation marks, which in an editor's brackets. */
import type { Statement } from '../../../model/statement.js';
import { LONG_WEIGHT, SHORT_WEIGHT, type Wording } from '../../../text/similarity.js';
import { LONG_WORD, scanWords, stemHash, wordColumns } from '../../../text/words.js';

/** The words of a statement's content, all pieces together. */
export interface ContentWords extends Wording {
  /** As printed, an editor's brackets with them. */
  readonly printed: readonly string[];
  /** 1 for words in quotation marks. */
  readonly quoted: readonly number[];
  /** Number of the pair of editor's brackets that the word stands in, from 1; 0 outside. */
  readonly bracket: readonly number[];
  readonly quotedCount: number;
  /** Forms of its long words, each once, ascending. */
  readonly longStems: readonly number[];
}

/** The quoted words of a content as a wording of their own; the numbers that they have in the whole are in `from`. */
export interface QuotedWords extends Wording {
  readonly from: readonly number[];
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
    let since = printed.length;
    scanWords(text, columns);
    let inQuotes = statement.mode === 'direct';
    let inBrackets = false;
    let at = 0;
    const { count } = columns;
    for (let k = 0; k < count; k++) {
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
          if (!inQuotes) quoted.fill(1, since);
          inQuotes = false;
          since = quoted.length;
        }
      }
      at = end;
      printed.push(text.slice(text[start - 1] === '[' ? start - 1 : start, text[end] === ']' ? end + 1 : end));
      hash.push(columns.hash[k]! | 0);
      stem.push(stemHash(text, start, end, STEM_LETTERS));
      weight.push(inBrackets ? BRACKETED_WEIGHT : columns.hash[k]! & LONG_WORD ? LONG_WEIGHT : SHORT_WEIGHT);
      quoted.push(inQuotes ? 1 : 0);
      bracket.push(inBrackets ? brackets : 0);
    }
  }
  return {
    count: printed.length, hash, stem, weight, printed, quoted, bracket, quotedCount: quoted.reduce((sum, q) => sum + q, 0),
    longStems: [...new Set(stem.filter((_, k) => (hash[k]! & LONG_WORD) !== 0))].sort((a, b) => a - b),
  };
}

/** Takes the words of a content; gives those in quotation marks. */
export function quotedWords(words: ContentWords): QuotedWords {
  const from: number[] = [];
  let longCount = 0;
  for (let k = 0; k < words.count; k++) {
    if (!words.quoted[k]) continue;
    from.push(k);
    longCount += words.hash[k]! & LONG_WORD;
  }
  const all = from.length === words.count;
  const taken = (column: readonly number[]): readonly number[] => all ? column : from.map(k => column[k]!);
  return { count: from.length, from, longCount, hash: taken(words.hash), stem: taken(words.stem), weight: taken(words.weight) };
}
