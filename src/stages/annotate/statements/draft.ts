/** A statement in the making: token ranges, before speakers are resolved and spans brought to characters. */
import type { Act, StatementMode } from '../../../model/statement.js';
import type { Span } from '../../../model/anchor.js';
import type { Range } from './words.js';

/** The drafts of a sentence, while sentences are read in order: the last ones of the list. */
export function draftsOf(drafts: readonly Draft[], sentence: number): Draft[] {
  const found: Draft[] = [];
  for (let k = drafts.length - 1; k >= 0 && drafts[k]!.sentence === sentence; k--) found.push(drafts[k]!);
  return found;
}

export interface Draft {
  readonly rule: string;
  mode: StatementMode;
  /** Pieces of the content, without outer quotation marks for a direct one. */
  content: Range[];
  /** Characters of the cue and of the source in the view. */
  readonly cue: Span | null;
  source: Span | null;
  /** Token range of the source, or null. */
  sourceTokens: Range | null;
  /** The statement whose speaker goes on speaking here, where no source is named. */
  continues: Draft | null;
  /** "Et d'ajouter": without subject, the last speaker goes on. */
  readonly goesOn?: boolean;
  /** Whether its cue can stand beside a quotation: things show and confirm, only those who speak are quoted. */
  readonly quotable?: boolean;
  act: Act;
  /** Token range of whom it addresses or is against. */
  target: Range | null;
  readonly earlier: boolean;
  readonly sentence: number;
  /** Cue token (or first content token), for order and nesting. */
  readonly at: number;
  reportedBy: Draft | null;
  /** Its number among the statements of the document, once these are settled; -1 before, and where it is none of them. */
  place: number;
}
