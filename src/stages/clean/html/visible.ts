/** The day of publication that readers see: marked-up times, stamps by class word, stamps in the text near the article. */
import { foldForComparison } from '../../../text/fold.js';
import { phraseAtStart, type Lexicon } from '../lexicon.js';
import { machineDate, stampDate } from '../stamp-date.js';
import { CharSign } from '../shape.js';
import { stampKind } from '../stamp.js';
import type { Part } from '../verdict.js';
import type { MainText } from './main-text.js';
import type { Mark, Page } from './page.js';
import { costOf, isForeign, wordsOfMark, type Extent } from './place.js';

export interface VisibleDate {
  /** EDTF, a day at least. */
  readonly date: string;
  readonly rule: 'time' | 'stamp';
  /** It stands by the title or where the article begins, with no word that says "changed". */
  readonly near: boolean;
}

/** What speaks against an offer, in blocks of distance: a word of change most, a date without any word or mark next. */
const CHANGED = 14;
const UNMARKED = 12;
const OPENS = 6;
const SAID = 4;
const BYLINE = 3;
const CLASSED = 1;
const CLOCK = 6;
/** Up to here an offer stands by the title. */
const NEAR = 10;
const MAX_STAMP = 140;
/** A longer line without a word of a stamp is none. */
const UNSAID = 100;
/** A word of change stands so near before a marked day, in characters of markup. */
const BEFORE = 160;
/** In so many characters a line that opens with a day has it. */
const OPENING = 48;

/** Takes the page, its decided parts and where the article stands; gives the nearest day, or null where none is printed. */
export function visibleDate(page: Page, source: string, parts: readonly Part[], main: MainText, extent: Extent, lexicon: Lexicon): VisibleDate | null {
  let best = null as { date: string; rule: 'time' | 'stamp' } | null;
  let least = Infinity;
  const offer = (date: string | null, rule: 'time' | 'stamp', cost: number): void => {
    if (date === null || date.length < 10) return;
    // The clock of the same day may stand a little farther off.
    const same = best !== null && best.date.slice(0, 10) === date.slice(0, 10);
    if (same ? best!.date.length < date.length && cost < least + CLOCK : cost < least) best = { date, rule };
    least = Math.min(least, cost);
  };
  const changed = new Set<number>();
  for (const mark of page.marks) {
    const cost = mark.kind === 'author' ? null : costOf(mark.line, mark.element, main, extent);
    if (cost === null) continue;
    const words = wordsOfMark(source, mark);
    // A byline without a figure has no day.
    if (mark.kind !== 'date' && !/\d/.test(words)) continue;
    const late = changedBefore(source, mark, lexicon);
    const lines = words.split('\n').map(text => ({ text, change: late || saysChanged(foldForComparison(text.slice(0, OPENING)), lexicon) }));
    const change = lines.some(l => l.change);
    if (change && mark.kind === 'date') changed.add(mark.element);
    // Day and clock may stand in lines of their own; the day of a change and the first one, too.
    for (const line of change ? lines : [{ text: words, change }]) offer(stampDate(line.text, lexicon, true), 'stamp', cost + (line.change ? CHANGED : mark.kind === 'date' ? CLASSED : BYLINE));
  }
  for (const t of page.times) {
    const cost = costOf(t.line, t.element, main, extent);
    if (cost !== null) offer(machineDate(t.value, lexicon), 'time', cost + (/modified|updated/.test(t.prop) || changed.has(t.element) ? CHANGED : 0));
  }
  parts.forEach((part, k) => {
    const text = part.line.text;
    if (part.shape.length > MAX_STAMP || (part.shape.characters & CharSign.digit) === 0) return;
    const cost = costOf(k, part.line.origin!.element, main, extent);
    if (cost === null || cost >= least) return;
    if (opensWithDay(part, lexicon)) { offer(stampDate(text.slice(0, OPENING), lexicon, true), 'stamp', cost + OPENS); return; }
    const stamp = stampKind(part.shape, lexicon);
    if (stamp === null && (part.shape.length > UNSAID || (part.verdict?.kind === 'piece' && part.verdict.role !== 'byline' && part.shape.words > 9))) return;
    offer(stampDate(text, lexicon, true), 'stamp', cost + (saysChanged(part.shape.folded, lexicon) ? CHANGED : stamp ? SAID : UNMARKED));
  });
  return best === null ? onlyDay(page, main, parts, lexicon) : { ...best, near: least <= NEAR };
}

// "Updated <time>3 May 2021</time>"
//  ^^^^^^^
function changedBefore(source: string, mark: Mark, lexicon: Lexicon): boolean {
  const before = foldForComparison(wordsOfMark(source, { ...mark, start: Math.max(0, mark.start - BEFORE), end: tagBegin(source, mark.start) }).split('\n').pop()!);
  return lexicon.modified.some(p => before === p || before.endsWith(` ${p}`));
}

/** Where the tag begins behind whose end a mark starts. */
function tagBegin(source: string, start: number): number {
  return Math.max(0, source.lastIndexOf('<', start - 1));
}

/** Whether a stamp begins with a word of change. Takes folded words. */
function saysChanged(folded: string, lexicon: Lexicon): boolean {
  const changed = phraseAtStart(folded, lexicon.modified);
  return changed !== null && changed.length >= (phraseAtStart(folded, lexicon.published)?.length ?? 0);
}

// "05.02.2020 - Redaktion: Anne Vasseur"   "Veröffentlicht am 16.08.2019 Dauer: 1 Stunde"   no sentence, and the day comes first
//  ^^^^^^^^^^                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function opensWithDay({ shape, line: { text } }: Part, lexicon: Lexicon): boolean {
  if (shape.endsSentence || (shape.characters & CharSign.digit) === 0 || stampKind(shape, lexicon) !== null) return false;
  const said = phraseAtStart(shape.folded, lexicon.published);
  return said !== null && said.length > 3 ? /^[^\d]{4,36}\d/u.test(text) : /^[^\p{L}]{0,3}\d{1,2}[./]\s?\d{1,2}[./]\s?(?:20)?\d{2}(?!\d)/u.test(text);
}

/** The one day that all marked-up times of a page agree on, or the first that words call the day of publication, far from the article as they may stand. */
function onlyDay(page: Page, main: MainText, parts: readonly Part[], lexicon: Lexicon): VisibleDate | null {
  const days = new Map<string, string>();
  for (const t of page.times) {
    const date = isForeign(t.element, main) ? null : machineDate(t.value, lexicon);
    if (date !== null && date.length >= 10) days.set(date.slice(0, 10), date);
  }
  if (days.size === 1) return { date: [...days.values()][0]!, rule: 'time', near: false };
  for (const part of parts) {
    if (part.shape.length > MAX_STAMP || (part.shape.characters & CharSign.digit) === 0 || isForeign(part.line.origin!.element, main)) continue;
    if (stampKind(part.shape, lexicon) !== 'published' && !(phraseAtStart(part.shape.folded, lexicon.published) !== null && opensWithDay(part, lexicon))) continue;
    const date = stampDate(part.line.text.slice(0, OPENING), lexicon, true);
    if (date !== null && date.length >= 10) return { date, rule: 'stamp', near: false };
  }
  return null;
}
