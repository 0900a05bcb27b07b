/** Tells from the verbs and cues nearby whether a bare day lies behind or ahead of the publication. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { isMark, isSmall, joined, type Reading } from './reading.js';
import { TenseFact } from './tense-words.js';

/** Tokens looked at on either side; a clause is rarely longer. */
const REACH = 25;
/** A comma, a colon or a word that begins another clause between a date and a verb makes the verb's hold weaker, by so many tokens. */
const COMMA_DISTANCE = 4;

/** The side of the publication on which a date at tokens [first, end) lies, by the nearest verb of its sentence; null where no verb tells. */
export function sideOf(reading: Reading, first: number, end: number): 'past' | 'future' | undefined {
  const left = nearest(reading, first - 1, -1);
  const right = nearest(reading, end, 1);
  // Of two as near as each other the left one.
  const told = right === 0 || (left !== 0 && Math.abs(left) <= Math.abs(right)) ? left : right;
  return told === 0 ? undefined : told < 0 ? 'past' : 'future';
}

/**
 * True where an infinitive stands nearer before a token than any verb of its own tense: "urged them to leave before May" looks ahead.
 *                                                ^
 */
export function infinitiveBefore(reading: Reading, first: number): boolean {
  const { tokens, lexicon } = reading;
  const { tense } = lexicon.words;
  for (let i = first - 1; i > 0 && i > first - REACH; i--) {
    if (tokens.kind[i] === TokenKind.newline || (tokens.kind[i] === TokenKind.mark && (endsSentence(reading, i) || isMark(reading, i, ',')))) return false;
    if (tokens.kind[i] !== TokenKind.word) continue;
    const word = tokens.lower[i]!;
    if ((lexicon.tense.of(tokens.form[i - 1]!) & TenseFact.infinitiveMark) !== 0 && tokens.shape[i] === Shape.lower && (tense.infinitiveEndings.length === 0 ? !isSmall(reading, i) : word.length >= tense.shortest && tense.infinitiveEndings.some(e => word.endsWith(e)))) return true;
    if (sideOfWord(reading, i) === 'past') return false;
  }
  return false;
}

/** The distance of the nearest word on one side that tells, from 1: negative where it tells the past; 0 where none does. */
function nearest(reading: Reading, from: number, step: 1 | -1): number {
  const { tokens, lexicon } = reading;
  const { count, kind, form } = tokens;
  let distance = 0;
  for (let i = from; i >= 0 && i < count && distance < REACH && Math.abs(i - from) < 2 * REACH; i += step) {
    if (kind[i] === TokenKind.newline) return 0;
    if (kind[i] === TokenKind.mark) {
      if (endsSentence(reading, i)) return 0;
      if (isMark(reading, i, ',') || isMark(reading, i, ':') || isMark(reading, i, '(') || isMark(reading, i, ')')) distance += COMMA_DISTANCE;
      continue;
    }
    distance++;
    if (kind[i] !== TokenKind.word) continue;
    const side = sideOfWord(reading, i);
    if (side) return side === 'past' ? -distance : distance;
    if (lexicon.tense.of(form[i]!) & TenseFact.clause) distance += COMMA_DISTANCE;
  }
  return 0;
}

function endsSentence(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const mark = tokens.lower[i]!;
  if (mark === '!' || mark === '?' || mark === ';') return true;
  if (mark !== '.') return false;
  // A dot that a lower-case word or a glued word follows is an abbreviation's.
  return !(i + 1 < tokens.count && (joined(reading, i + 1) || (tokens.kind[i + 1] === TokenKind.word && tokens.shape[i + 1] === Shape.lower)));
}

/** The side that the word at token i tells, or null. */
function sideOfWord(reading: Reading, i: number): 'past' | 'future' | null {
  const { tokens, lexicon } = reading;
  const { form, count } = tokens;
  const words = lexicon.tense;
  const facts = words.of(form[i]!);
  if (facts & TenseFact.auxiliary) {
    for (let k = i + 1; k <= i + 3 && k < count; k++) if (words.of(form[k]!) & TenseFact.participle) return 'past';
  }
  if (facts & TenseFact.future) return 'future';
  if (facts & TenseFact.futureBeforeInfinitive && i + 1 < count && words.of(form[i + 1]!) & TenseFact.infinitiveMark && !(i > 0 && words.of(form[i - 1]!) & TenseFact.past)) return 'future';
  if (facts & TenseFact.past) {
    // A participle takes its time from the auxiliary before it: "sera publié", "to be held".
    for (let k = i - 1; k >= i - 2 && k >= 0; k--) if (words.of(form[k]!) & TenseFact.prospective) return 'future';
    return 'past';
  }
  if ((facts & (TenseFact.endsFuture | TenseFact.endsPast)) === 0 || tokens.shape[i] !== Shape.lower || (i > 0 && words.of(form[i - 1]!) & TenseFact.stative)) return null;
  return facts & TenseFact.endsFuture ? 'future' : 'past';
}
