/** Finds date expressions. */
import type { LanguagePack } from '../../../model/language.js';
import { Shape, TokenKind, type Segmented, type Tokens } from '../../../model/segmented.js';
import type { Notify } from '../../../model/stage.js';
import type { DateMention } from '../../../model/time.js';
import { assemble } from './assemble.js';
import { joinedMonthDrafts, monthDrafts, weekdayDrafts } from './calendar-days.js';
import { clockRangeDrafts } from './clock-ranges.js';
import { businessYearDrafts, gluedYearDraft } from './business-years.js';
import { bareHourDrafts, clockDrafts, noonDrafts, spokenHourDrafts } from './clock.js';
import { deicticDrafts, feastDrafts, partDrafts, presentDrafts, referenceDrafts, seasonDrafts } from './day-parts.js';
import type { Draft } from './draft.js';
import { lexiconOf, type Phrase } from './lexicon.js';
import { dayDrafts, hyphenDrafts, numericDrafts, partOfYearDrafts, spelledDecadeDrafts, yearDrafts } from './numeric.js';
import type { Reading } from './reading.js';
import { hourWordDrafts, hyphenClockDrafts } from './spoken-clock.js';
import { withSpokenDays } from './spoken.js';
import { Trigger, triggersOf } from '../triggers.js';
import { amountDrafts, decadeDrafts, unitDrafts } from './units.js';

/** Gives the date expressions of a document in order, offsets in the view; values wait for `calendar/resolve.ts`. */
export function findDates(segmented: Segmented, pack: LanguagePack, _notify: Notify): readonly DateMention[] {
  return withSpokenDays(datesOfText(segmented.document.view.text, segmented.tokens, pack), segmented.quotes, segmented.sentences);
}

/** The same for any readable text and its tokens, offsets in that text. */
export function datesOfText(text: string, tokens: Tokens, pack: LanguagePack): readonly DateMention[] {
  const reading: Reading = { text, tokens, lexicon: lexiconOf(pack.dates) };
  return assemble(reading, scan(reading, triggersOf(tokens, pack))).map(draft => {
    const start = draft.characters?.start ?? tokens.start[draft.first]!;
    const end = draft.characters?.end ?? tokens.end[draft.end - 1]!;
    return { start, end, text: text.slice(start, end), rule: `date-${draft.rule}`, type: draft.type, expression: draft.expression };
  });
}

/** Looks at the triggers alone; most tokens are none. */
function scan(reading: Reading, triggers: Uint8Array): Draft[] {
  const { tokens, lexicon } = reading;
  const { count, kind, lower } = tokens;
  const drafts: Draft[] = [];
  let trapped = 0; // tokens before this one stand in a trap phrase
  for (let i = 0; i < count; i++) {
    if ((triggers[i]! & Trigger.dates) === 0) continue;
    const last = drafts[drafts.length - 1];
    if (kind[i] === TokenKind.number) {
      if ((last && i < last.end) || countsPlainWord(tokens, triggers, i)) continue;
      for (const draft of figures(reading, i, last)) accept(drafts, draft);
      continue;
    }
    const trigger = lexicon.triggers.get(lower[i]!);
    if (!trigger) {
      const year = gluedYearDraft(reading, i);
      for (const draft of year ? [year] : hyphenDrafts(reading, i)) accept(drafts, draft);
      continue;
    }
    const { phrases } = trigger;
    for (const { tokens: trap, offset } of trigger.traps) if (trap.every((t, k) => lower[i - offset + k] === t)) trapped = Math.max(trapped, i - offset + trap.length);
    if (i < trapped || phrases.length === 0) continue;
    if (last && i < last.end && phrases[0]!.tokens.length < 2) continue;
    for (const phrase of phrases) {
      const first = i + 1 - phrase.tokens.length;
      if (phrase.tokens.length > 1 && !phrase.tokens.every((t, k) => lower[first + k] === t)) continue;
      const found = draftsOf(reading, phrase, first, i + 1, last);
      if (found.length === 0) continue;
      for (const draft of found) accept(drafts, draft);
      break;
    }
  }
  return drafts;
}

const LONGEST_FIGURE = 4;
const YEAR_FIGURES = 4;

/** "300 manifestants": a number shorter than a year before a word of its own that opens no date phrase. */
function countsPlainWord(tokens: Tokens, triggers: Uint8Array, i: number): boolean {
  return tokens.kind[i + 1] === TokenKind.word && (triggers[i + 1]! & Trigger.opens) === 0 && tokens.start[i + 1] !== tokens.end[i] && tokens.end[i]! - tokens.start[i]! < YEAR_FIGURES;
}

function figures(reading: Reading, i: number, last: Draft | undefined): readonly Draft[] {
  if (reading.tokens.lower[i]!.length > LONGEST_FIGURE) return [];
  for (const drafts of [numericDrafts(reading, i, last), clockRangeDrafts(reading, i, last), clockDrafts(reading, i, last), yearDrafts(reading, i, last), bareHourDrafts(reading, i, last)]) {
    if (drafts.length > 0) return drafts;
  }
  return dayDrafts(reading, i);
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
    default: return [];
  }
}

/** True for a capital inside a line, a name's ("The Weekly"), and before a noun ("daily intake"): no set of its own. */
function isModifier(reading: Reading, i: number, end: number): boolean {
  const next = reading.tokens.lower[end] ?? '';
  if (reading.tokens.kind[end] === TokenKind.word && !reading.lexicon.words.small.has(next)) return true;
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
