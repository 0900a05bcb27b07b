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

/** The words of one content in columns, which the next content that is scanned writes over. */
export interface ScannedContent {
  count: number;
  /** Hashes and forms of the words. */
  hash: Int32Array;
  stem: Int32Array;
  /** 1 for words in quotation marks. */
  quoted: Uint8Array;
  /** Number of the pair of editor's brackets, from 1; 0 outside. */
  bracket: Int32Array;
  /** Number of the piece of the content, and where the word stands in that, an editor's brackets with it. */
  piece: Int32Array;
  start: Int32Array;
  end: Int32Array;
}

const scanned: ScannedContent = roomFor(256);

function roomFor(words: number): ScannedContent {
  const [hash, stem, bracket, piece, start, end] = Array.from({ length: 6 }, () => new Int32Array(words)) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  return { count: 0, hash, stem, quoted: new Uint8Array(words), bracket, piece, start, end };
}

/** Room for so many words, those so far kept. */
function grow(words: number): void {
  const { hash, stem, quoted, bracket, piece, start, end } = scanned;
  const more = roomFor(words * 2);
  for (const [from, to] of [[hash, more.hash], [stem, more.stem], [quoted, more.quoted], [bracket, more.bracket], [piece, more.piece], [start, more.start], [end, more.end]] as const) to.set(from);
  Object.assign(scanned, more, { count: scanned.count });
}

/** Takes a statement; gives the words of its content, valid until the next call. Quotation marks within the content tell what is quoted; a direct content is quoted throughout. */
export function scanContent({ mode, content }: Pick<Statement, 'mode' | 'content'>): ScannedContent {
  scanned.count = 0;
  let brackets = 0;
  content.forEach(({ text }, piece) => {
    let since = scanned.count;
    scanWords(text, columns);
    if (scanned.count + columns.count > scanned.hash.length) grow(scanned.count + columns.count);
    let inQuotes = mode === 'direct';
    let inBrackets = false;
    let at = 0;
    for (let k = 0; k < columns.count; k++) {
      const start = columns.start[k]!;
      const end = columns.end[k]!;
      for (; at < start; at++) {
        const mark = text[at]!;
        if (mark === '[') { inBrackets = true; brackets++; }
        else if (mark === ']') inBrackets = false;
        else if (mode === 'direct') continue;
        else if (OPENING.has(mark)) inQuotes = true;
        else if (mark === '"') inQuotes = !inQuotes;
        else if (CLOSING.has(mark)) {
          // A mark that closes what was never opened: the piece began inside the quotation.
          if (!inQuotes) scanned.quoted.fill(1, since, scanned.count);
          inQuotes = false;
          since = scanned.count;
        }
      }
      at = end;
      const word = scanned.count++;
      scanned.hash[word] = columns.hash[k]!;
      scanned.stem[word] = stemHash(text, start, end, STEM_LETTERS);
      scanned.quoted[word] = inQuotes ? 1 : 0;
      scanned.bracket[word] = inBrackets ? brackets : 0;
      scanned.piece[word] = piece;
      scanned.start[word] = text[start - 1] === '[' ? start - 1 : start;
      scanned.end[word] = text[end] === ']' ? end + 1 : end;
    }
  });
  return scanned;
}

/** Takes a statement; gives the words of its content, to keep. */
export function contentWords(statement: Pick<Statement, 'mode' | 'content'>): ContentWords {
  const { count, hash, stem, quoted, bracket, piece, start, end } = scanContent(statement);
  const printed: string[] = new Array<string>(count);
  const weight: number[] = new Array<number>(count);
  const longStems = new Set<number>();
  let quotedCount = 0;
  for (let k = 0; k < count; k++) {
    const long = (hash[k]! & LONG_WORD) !== 0;
    printed[k] = statement.content[piece[k]!]!.text.slice(start[k], end[k]);
    weight[k] = bracket[k]! > 0 ? BRACKETED_WEIGHT : long ? LONG_WEIGHT : SHORT_WEIGHT;
    quotedCount += quoted[k]!;
    if (long) longStems.add(stem[k]!);
  }
  return {
    count, hash: Array.from(hash.subarray(0, count)), stem: Array.from(stem.subarray(0, count)), weight, printed, quoted: Array.from(quoted.subarray(0, count)), bracket: Array.from(bracket.subarray(0, count)), quotedCount,
    longStems: [...longStems].sort((a, b) => a - b),
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
