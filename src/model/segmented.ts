/** A clean document cut into tokens, paragraphs, sentences and quoted stretches. All offsets here count in `document.view.text`; token numbers are half-open. */
import type { CleanDocument, PieceRole } from './document.js';

export const TokenKind = { word: 1, number: 2, mark: 3, newline: 4 } as const;
export const Shape = { lower: 0, capital: 1, upper: 2, mixed: 3 } as const;

/**
 * One pass over the view, as columns. A word keeps inner hyphens and apostrophes ("vice-ministre", "aujourd'hui") but elided
 * words ("l'", "qu'"), clitics ("-t-il") and the English "'s" are tokens of their own. A number is a run of digits; a mark is one character.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** Lower-case form of words, accents kept; the characters themselves for the rest. */
  readonly lower: readonly string[];
  /** Number in `forms` of each word and mark, the same for every spelling in capitals; 0 for numbers and newlines. */
  readonly form: Int32Array;
  /**
   * Lower-case forms of words by their number. One list for many texts, which grows with each: what is known of words is worked out once
   * for every form of it and then read by number (`text/facts.ts`).
   */
  readonly forms: readonly string[];
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly role: PieceRole;
}

export interface SentenceRange {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Number of its paragraph. */
  readonly paragraph: number;
}

/** A stretch in quotation marks; [start, end) with the marks, [innerStart, innerEnd) without. */
export interface QuoteRange {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** 0 for an outer quotation, 1 for one inside it, ... */
  readonly depth: number;
  /** False where no closing mark was found and the end is a guess. */
  readonly closed: boolean;
}

export interface Segmented {
  readonly document: CleanDocument;
  readonly tokens: Tokens;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly SentenceRange[];
  readonly quotes: readonly QuoteRange[];
}
