/** "that December", "ce mardi-là": what sends a day or month to the time named before. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { at, before, type Reading } from './reading.js';
import { Role } from './roles.js';

/** The tokens of an expression that tells of the time named before. */
export interface ThatSpan {
  readonly first: number;
  readonly end: number;
}

/**
 * The span of a day or month at tokens [first, end) with the word that sends it back, or null where none does.
 * In front it must be no conjunction: "a meeting planned for that December", but not "said that December was cold".
 *                                                            ^ behind a preposition, or a capital at the start
 */
export function thatAround(reading: Reading, first: number, end: number): ThatSpan | null {
  const behind = at(reading, end, Role.that);
  if (behind?.meaning.place === 'after') {
    const step = before(reading, first, Role.step, m => m.step === 0);
    return { first: step ? step.first : first, end: behind.end };
  }
  const lead = before(reading, first, Role.that, m => m.place === 'before');
  if (!lead) return null;
  const { kind, shape } = reading.tokens;
  const opens = shape[lead.first] !== Shape.lower && kind[lead.first - 1] !== TokenKind.word;
  const led = before(reading, lead.first, Role.preposition) !== null || before(reading, lead.first, Role.within) !== null || before(reading, lead.first, Role.edge) !== null;
  return opens || led ? { first: lead.first, end } : null;
}
