/** Finds date expressions. */
import type { LanguagePack } from '../../../model/language.js';
import { Shape, TokenKind, type Segmented, type Tokens } from '../../../model/segmented.js';
import type { Notify } from '../../../model/stage.js';
import type { DateMention } from '../../../model/time.js';
import { assemble } from './assemble.js';
import { joinedMonthDrafts, monthDrafts, weekdayDrafts } from './calendar-days.js';
import { clockRangeDrafts } from './clock-ranges.js';
import { businessYearDrafts, gluedYearDraft } from './business-years.js';
import { bareHourDrafts, clockAt, clockDrafts, noonDrafts, spokenHourDrafts } from './clock.js';
import { deicticDrafts, feastDrafts, partDrafts, presentDrafts, referenceDrafts, seasonDrafts } from './day-parts.js';
import { NO_DRAFTS, type Draft } from './draft.js';
import { DateFact, lexiconOf } from './lexicon.js';
import { dayDrafts, hyphenDrafts, numericDrafts, partOfYearDrafts, spelledDecadeDrafts, yearDrafts } from './numeric.js';
import { longerTo, type EdgePhrases, type Phrase } from './phrase-table.js';
import { factsAt, isSmall, standAt, wordBefore, type Reading } from './reading.js';
import { hourWordDrafts, hyphenClockDrafts } from './spoken-clock.js';
import { withSpokenDays } from './spoken.js';
import { amountDrafts, decadeDrafts, unitDrafts } from './units.js';

/** Gives the date expressions of a document in order, offsets in the view; values wait for `calendar/resolve.ts`. */
export function findDates(segmented: Segmented, pack: LanguagePack, _notify: Notify): readonly DateMention[] {
  return withSpokenDays(datesOfText(segmented.document.view.text, segmented.tokens, pack), segmented.quotes, segmented.sentences);
}

/** The same for any readable text and its tokens, offsets in that text. */
export function datesOfText(text: string, tokens: Tokens, pack: LanguagePack): readonly DateMention[] {
  const lexicon = lexiconOf(pack.dates);
  lexicon.tense.begin(tokens);
  const reading: Reading = { text, tokens, lexicon, facts: lexicon.factsOf(tokens) };
  const found = scan(reading);
  return found.length === 0 ? [] : assemble(reading, found).map(draft => {
    const start = draft.characters?.start ?? tokens.start[draft.first]!;
    const end = draft.characters?.end ?? tokens.end[draft.end - 1]!;
    return { start, end, text: text.slice(start, end), rule: `date-${draft.rule}`, type: draft.type, expression: draft.expression };
  });
}

/** Looks at numbers, and at words that may end the core of an expression; most tokens are none. */
function scan(reading: Reading): Draft[] {
  const { tokens, lexicon, facts } = reading;
  const { count, kind, form } = tokens;
  const drafts: Draft[] = [];
  let trapped = 0; // tokens before this one stand in a trap phrase
  for (let i = 0; i < count; i++) {
    const fact = facts[form[i]!]!;
    if ((fact & DateFact.core) === 0) {
      if (kind[i] === TokenKind.number) scanNumber(reading, i, drafts);
      continue;
    }
    if (kind[i] !== TokenKind.word) continue;
    const word = fact & DateFact.number;
    const cores = lexicon.cores.at[word]!;
    const traps = lexicon.traps[word]!;
    if (cores === null && traps === null) {
      const year = gluedYearDraft(reading, i);
      for (const draft of year ? [year] : hyphenDrafts(reading, i)) accept(drafts, draft);
      continue;
    }
    if (traps !== null) for (const { words, offset } of traps) if (standAt(reading, words, i - offset)) trapped = Math.max(trapped, i - offset + words.length);
    if (i < trapped || cores === null) continue;
    scanWord(reading, cores, i, drafts);
  }
  return drafts;
}

/** Takes the drafts of the first phrase that ends with token i and makes some, the longest phrases first. */
function scanWord(reading: Reading, phrases: EdgePhrases, i: number, drafts: Draft[]): void {
  const last = drafts[drafts.length - 1];
  if (phrases.several.length === 0) {
    if (last && i < last.end) return;
  } else {
    const list = longerTo(phrases, wordBefore(reading, i));
    if (list !== undefined) for (const phrase of list) if (standAt(reading, phrase.words, i + 1 - phrase.words.length) && take(reading, phrase, i, last, drafts)) return;
  }
  for (const phrase of phrases.alone) if (take(reading, phrase, i, last, drafts)) return;
}

function take(reading: Reading, phrase: Phrase, i: number, last: Draft | undefined, drafts: Draft[]): boolean {
  const found = draftsOf(reading, phrase, i + 1 - phrase.words.length, i + 1, last);
  for (const draft of found) accept(drafts, draft);
  return found.length > 0;
}

function scanNumber(reading: Reading, i: number, drafts: Draft[]): void {
  const last = drafts[drafts.length - 1];
  if ((last && i < last.end) || countsPlainWord(reading, i)) return;
  for (const draft of figures(reading, i, last)) accept(drafts, draft);
}

const LONGEST_FIGURE = 4;
const YEAR_FIGURES = 4;

/** "300 manifestants": a number shorter than a year before a word of its own that opens no date phrase. */
function countsPlainWord(reading: Reading, i: number): boolean {
  const { kind, start, end } = reading.tokens;
  return kind[i + 1] === TokenKind.word && (factsAt(reading, i + 1) & DateFact.opens) === 0 && start[i + 1] !== end[i] && end[i]! - start[i]! < YEAR_FIGURES;
}

/** The drafts at a number, of the first kind that it is. */
function figures(reading: Reading, i: number, last: Draft | undefined): readonly Draft[] {
  if (reading.tokens.end[i]! - reading.tokens.start[i]! > LONGEST_FIGURE) return NO_DRAFTS;
  let drafts = numericDrafts(reading, i, last);
  if (drafts.length > 0) return drafts;
  const clock = clockAt(reading, i);
  drafts = clockRangeDrafts(reading, i, clock, last);
  if (drafts.length === 0) drafts = clockDrafts(reading, clock, last);
  if (drafts.length === 0) drafts = yearDrafts(reading, i, last);
  if (drafts.length === 0) drafts = bareHourDrafts(reading, i, last);
  return drafts.length === 0 ? dayDrafts(reading, i) : drafts;
}

function draftsOf(reading: Reading, phrase: Phrase, first: number, end: number, last: Draft | undefined): readonly Draft[] {
  const { meaning } = phrase;
  const { tokens } = reading;
  switch (meaning.role) {
    case 'weekday': return weekdayDrafts(reading, meaning, first, end);
    case 'month': return monthDrafts(reading, meaning, first, end);
    case 'months': return joinedMonthDrafts(reading, meaning, first, end);
    case 'season': return seasonDrafts(reading, meaning, first, end);
    case 'feast': return feastDrafts(reading, meaning, first, end);
    case 'part': return partDrafts(reading, meaning, first, end);
    case 'unit': {
      if (meaning.unit === 'H') {
        const spoken = spokenHourDrafts(reading, first, end, last);
        if (spoken.length > 0) return spoken;
      }
      return unitDrafts(reading, meaning, first, end);
    }
    case 'hour-mark': return spokenHourDrafts(reading, first, end, last);
    case 'part-of-year': return partOfYearDrafts(reading, meaning, first, end);
    case 'amount': return amountDrafts(reading, meaning, first, end);
    case 'deictic': return deicticDrafts(reading, meaning, first, end);
    case 'present': return presentDrafts(reading, meaning, first, end);
    case 'vague': return tokens.shape[first] === Shape.upper ? [] : referenceDrafts(meaning, first, end);
    case 'set': return isModifier(reading, first, end) ? [] : [{ first, end, type: 'SET', rule: 'set', expression: { kind: 'value', value: meaning.value, mod: null, edtf: null } }];
    case 'noon': return noonDrafts(reading, meaning.hour, first, end, last);
    case 'decade': return spelledDecadeDrafts(reading, meaning.decade, first, end);
    case 'hour-word': return hourWordDrafts(reading, meaning.hour, first, end, last);
    case 'hour-minutes': return hyphenClockDrafts(reading, meaning.hour, meaning.minute, first, end, last);
    case 'year-kind': return businessYearDrafts(reading, meaning, first, end);
    case 'decades': return decadeDrafts(reading, first, end);
    default: return NO_DRAFTS;
  }
}

/** True for a capital inside a line, a name's ("The Weekly"), and before a noun ("daily intake"): no set of its own. */
function isModifier(reading: Reading, i: number, end: number): boolean {
  if (reading.tokens.kind[end] === TokenKind.word && !isSmall(reading, end)) return true;
  return reading.tokens.shape[i] !== Shape.lower && i > 0 && reading.tokens.kind[i - 1] === TokenKind.word;
}

/** Adds a draft; where it overlaps earlier ones, the longer stays. */
function accept(drafts: Draft[], draft: Draft): void {
  if (draft.characters) { drafts.push(draft); return; }
  for (let k = drafts.length - 1; k >= 0; k--) {
    const other = drafts[k]!;
    if (other.end <= draft.first) break;
    const longer = draft.end - draft.first - (other.end - other.first);
    if (other.characters || longer < 0 || (longer === 0 && other.rule !== 'day-of-month')) return;
    drafts.length = k;
  }
  drafts.push(draft);
}
