/** Sentence ends: the tokens after which a sentence may be over, looking at full stops and their neighbours only. */
import { Shape, TokenKind, type Paragraph, type Tokens } from '../../model/segmented.js';
import type { SentenceWords } from '../../model/words/grammar.js';

const OPENING = new Set(['«', '“', '"', '‘', '‹', '„', "'", '(', '[', '-', '–', '—', '•', '*', '¿', '¡', '»']);
const CLOSING = new Set(['»', '”', '"', "'", '’', '›', ')', ']', '“']);

const CONTINUING = new Set([',', ';', ':', '/', '.', '!', '?']);

/** Takes tokens and a paragraph; gives for each of its tokens whether a sentence may end behind it (1) or not (0), counted from its first. Quotation marks are not looked at here. */
export function sentenceEnds(text: string, tokens: Tokens, paragraph: Paragraph, words: SentenceWords): Uint8Array {
  const { firstToken, endToken } = paragraph;
  const ends = new Uint8Array(endToken - firstToken);
  for (let i = firstToken; i < endToken; i++) {
    const mark = tokens.lower[i]!;
    if (mark === '.' || mark === '!' || mark === '?' || mark === '…') {
      let last = i;
      while (last + 1 < endToken && isTerminal(tokens.lower[last + 1]!)) last++;
      if (endsAt(i, last)) ends[last - firstToken] = 1;
      i = last;
    } else if (tokens.kind[i] === TokenKind.word && mark.length > 2 && mark.endsWith('.') && opensSentence(i + 1)) {
      //  "... aux U.S. Le ministre" : the full stop of the initials is also that of the sentence
      //            ^
      ends[i - firstToken] = 1;
    }
  }
  return ends;

  function endsAt(first: number, last: number): boolean {
    const next = nextWord(last + 1);
    if (next < 0) return true;
    let behind = last + 1;
    while (behind < endToken && behind < last + 4 && CLOSING.has(tokens.lower[behind]!)) behind++;
    if (behind < endToken && CONTINUING.has(tokens.lower[behind]!)) return false;
    if (tokens.kind[next] === TokenKind.word && tokens.shape[next] === Shape.lower) return false;
    if (first !== last || tokens.lower[first] !== '.') return true;
    const before = first - 1;
    if (before < firstToken) return false;
    const glued = last + 1 < endToken && tokens.start[last + 1] === tokens.end[last];
    //  "3.5 %", "exemple.Org", but "... fin 1991.Votre publicité"
    //    ^              ^                         ^
    if (glued && next === last + 1) {
      return tokens.kind[before] !== TokenKind.mark && tokens.kind[next] === TokenKind.word && tokens.shape[next] === Shape.capital
        && tokens.end[before]! - tokens.start[before]! > 2 && tokens.lower[before - 1] !== '.';
    }
    if (tokens.kind[before] === TokenKind.number) {
      // "1. Texte": the number of a list item, first in its line
      return before !== firstToken;
    }
    if (tokens.kind[before] !== TokenKind.word || tokens.end[before] !== tokens.start[first]) return true;
    const word = text.slice(tokens.start[before], tokens.end[before]);
    const low = tokens.lower[before]!;
    if (words.titles.has(word) || (low.length > 1 && words.titles.has(low))) return false;
    if (word.length === 1 && tokens.shape[before] !== Shape.lower) return opensSentence(last + 1);
    //  "J.-P. Martin", "Ph. Durand"
    if (words.abbreviations.has(low)) return opensSentence(last + 1) || tokens.kind[next] !== TokenKind.number;
    return true;
  }

  /** The first word or number at or behind `i`, over opening and closing marks; -1 at the end of the paragraph. */
  function nextWord(i: number): number {
    let at = i;
    for (let steps = 0; at < endToken && steps < 6; steps++, at++) {
      if (tokens.kind[at] !== TokenKind.mark) return at;
      if (!OPENING.has(tokens.lower[at]!) && !CLOSING.has(tokens.lower[at]!)) return at;
    }
    return at < endToken ? at : -1;
  }

  function opensSentence(i: number): boolean {
    const next = nextWord(i);
    return next < 0 || (tokens.shape[next] === Shape.capital && words.openers.has(tokens.lower[next]!));
  }
}

function isTerminal(mark: string): boolean {
  return mark === '.' || mark === '!' || mark === '?' || mark === '…';
}
