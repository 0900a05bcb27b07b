/** Tells from the verbs and cues nearby whether a bare day lies behind or ahead of the publication. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import type { TenseWords } from '../../../model/words/dates.js';
import type { WordTense } from './lexicon.js';
import { isMark, joined, type Reading } from './reading.js';

/** Tokens looked at on either side; a clause is rarely longer. */
const REACH = 25;
/** A comma, a colon or a word that begins another clause between a date and a verb makes the verb's hold weaker, by so many tokens. */
const COMMA_DISTANCE = 4;

/** The side of the publication on which a date at tokens [first, end) lies, by the nearest verb of its sentence; null where no verb tells. */
export function sideOf(reading: Reading, first: number, end: number): 'past' | 'future' | undefined {
  const left = nearest(reading, first - 1, -1);
  const right = nearest(reading, end, 1);
  if (!left) return right?.side;
  if (!right) return left.side;
  return left.distance <= right.distance ? left.side : right.side;
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
    if (tense.infinitiveMarks.has(tokens.lower[i - 1]!) && tokens.shape[i] === Shape.lower && (tense.infinitiveEndings.length === 0 ? !lexicon.words.small.has(word) : word.length >= tense.shortest && tense.infinitiveEndings.some(e => word.endsWith(e)))) return true;
    if (sideOfWord(reading, tense, i) === 'past') return false;
  }
  return false;
}

function nearest(reading: Reading, from: number, step: 1 | -1): { side: 'past' | 'future'; distance: number } | null {
  const { tokens, lexicon } = reading;
  const { tense } = lexicon.words;
  let distance = 0;
  for (let i = from; i >= 0 && i < tokens.count && distance < REACH && Math.abs(i - from) < 2 * REACH; i += step) {
    if (tokens.kind[i] === TokenKind.newline) return null;
    if (tokens.kind[i] === TokenKind.mark) {
      if (endsSentence(reading, i)) return null;
      if (isMark(reading, i, ',') || isMark(reading, i, ':') || isMark(reading, i, '(') || isMark(reading, i, ')')) distance += COMMA_DISTANCE;
      continue;
    }
    distance++;
    if (tokens.kind[i] !== TokenKind.word) continue;
    const side = sideOfWord(reading, tense, i);
    if (side) return { side, distance };
    if (tense.clauses.has(tokens.lower[i]!)) distance += COMMA_DISTANCE;
  }
  return null;
}

function endsSentence(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const mark = tokens.lower[i]!;
  if (mark === '!' || mark === '?' || mark === ';') return true;
  if (mark !== '.') return false;
  // A dot that a lower-case word or a glued word follows is an abbreviation's.
  return !(i + 1 < tokens.count && (joined(reading, i + 1) || (tokens.kind[i + 1] === TokenKind.word && tokens.shape[i + 1] === Shape.lower)));
}

function sideOfWord(reading: Reading, tense: TenseWords, i: number): 'past' | 'future' | null {
  const { tokens } = reading;
  const word = tokens.lower[i]!;
  if (tense.auxiliaries.has(word)) {
    for (let k = i + 1; k <= i + 3 && k < tokens.count; k++) if (formOf(reading, tokens.lower[k]!).participle) return 'past';
  }
  if (tense.future.has(word)) return 'future';
  if (tense.futureBeforeInfinitive.has(word) && tense.infinitiveMarks.has(tokens.lower[i + 1] ?? '') && !tense.past.has(tokens.lower[i - 1] ?? '')) return 'future';
  if (tense.past.has(word)) {
    // A participle takes its time from the auxiliary before it: "sera publié", "to be held".
    for (let k = i - 1; k >= i - 2 && k >= 0; k--) if (tense.prospective.has(tokens.lower[k]!)) return 'future';
    return 'past';
  }
  return tokens.shape[i] === Shape.lower && !tense.statives.has(tokens.lower[i - 1] ?? '') ? formOf(reading, word).side : null;
}

/** So many forms are remembered; then it starts anew. */
const MOST_FORMS = 20_000;

/** What the ending of a word form tells, worked out once for each form. */
function formOf(reading: Reading, word: string): WordTense {
  const { endings } = reading.lexicon;
  const known = endings.get(word);
  if (known) return known;
  const { tense } = reading.lexicon.words;
  const ends = (endings: readonly string[]): boolean => endings.some(e => word.endsWith(e));
  const verb = word.length >= tense.shortest && !tense.notVerbs.has(word);
  const form: WordTense = {
    side: !verb ? null : ends(tense.futureEndings) ? 'future' : ends(tense.pastEndings) ? 'past' : null,
    participle: word.length > 2 && (tense.past.has(word) || ends(tense.participleEndings)),
  };
  if (endings.size >= MOST_FORMS) endings.clear();
  endings.set(word, form);
  return form;
}
