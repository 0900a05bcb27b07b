/** A language pack: words and patterns, never logic. Every language has the same parts. */
import type { CueWords } from './words/cues.js';
import type { DateWords } from './words/dates.js';
import type { FurnitureWords } from './words/furniture.js';
import type { GrammarWords } from './words/grammar.js';
import type { MeetingWords } from './words/meetings.js';
import type { NameWords } from './words/names.js';
import type { NumberWords } from './words/numbers.js';
import type { TokenWords } from './words/tokens.js';

export interface LanguagePack {
  /** ISO 639-1 code. */
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly tokens: TokenWords;
  readonly grammar: GrammarWords;
  readonly furniture: FurnitureWords;
  readonly dates: DateWords;
  readonly numbers: NumberWords;
  readonly names: NameWords;
  readonly cues: CueWords;
  readonly meetings: MeetingWords;
}
