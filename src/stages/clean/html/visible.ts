/** The day of publication that readers see: marked-up times, stamps by class word, stamps in the text near the article. */
import { foldForComparison } from '../../../text/fold.js';
import { phraseAtStart, type Lexicon } from '../lexicon.js';
import { machineDate, stampDate } from '../stamp-date.js';
import { stampKind } from '../stamp.js';
import type { Part } from '../verdict.js';
import type { MainText } from './main-text.js';
import type { Page } from './page.js';
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
/** Up to here an offer stands by the title. */
const NEAR = 10;
const MAX_STAMP = 140;
/** In so many characters a line that opens with a day has it. */
const OPENING = 48;

/** Takes the page, its decided parts and where the article stands; gives the nearest day, or null where none is printed. */
export function visibleDate(page: Page, source: string, parts: readonly Part[], main: MainText, extent: Extent, lexicon: Lexicon): VisibleDate | null {
  let best: { date: string; rule: 'time' | 'stamp'; cost: number } | null = null;
  const offer = (date: string | null, rule: 'time' | 'stamp', line: number, element: number, extra: number): void => {
    if (date === null || date.length < 10) return;
    const distance = costOf(line, element, main, extent);
    if (distance !== null && (best === null || distance + extra < best.cost)) best = { date, rule, cost: distance + extra };
  };
  const changed = changedElements(page, source, lexicon);
  for (const t of page.times) offer(machineDate(t.value, lexicon), 'time', t.line, t.element, /modified|updated/.test(t.prop) || changed.has(t.element) ? CHANGED : 0);
  for (const mark of page.marks) {
    if (mark.kind === 'author') continue;
    offer(stampDate(wordsOfMark(source, mark), lexicon, true), 'stamp', mark.line, mark.element, changed.has(mark.element) ? CHANGED : mark.kind === 'date' ? CLASSED : BYLINE);
  }
  parts.forEach((part, k) => {
    if (part.shape.length > MAX_STAMP || !/\d/.test(part.line.text)) return;
    if (opensWithDay(part, lexicon)) { offer(stampDate(part.line.text.slice(0, OPENING), lexicon, true), 'stamp', k, part.line.origin!.element, OPENS); return; }
    const stamp = stampKind(part.shape, lexicon);
    if (stamp === null && part.shape.length > 100) return;
    if (part.verdict?.kind === 'piece' && part.verdict.role !== 'byline' && stamp === null && part.shape.words > 9) return;
    offer(stampDate(part.line.text, lexicon, true), 'stamp', k, part.line.origin!.element, saysChanged(part.shape.folded, lexicon) ? CHANGED : stamp ? SAID : UNMARKED);
  });
  if (best === null) return onlyDay(page, main, parts, lexicon);
  const { date, rule, cost } = best as { date: string; rule: 'time' | 'stamp'; cost: number };
  return { date, rule, near: cost <= NEAR };
}

/** Whether a stamp begins with a word of change. Takes folded words. */
function saysChanged(folded: string, lexicon: Lexicon): boolean {
  const changed = phraseAtStart(folded, lexicon.modified);
  return changed !== null && changed.length >= (phraseAtStart(folded, lexicon.published)?.length ?? 0);
}

// "05.02.2020 - Redaktion: Anne Vasseur"   "Veröffentlicht am 16.08.2019 Dauer: 1 Stunde"   no sentence, and the day comes first
//  ^^^^^^^^^^                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function opensWithDay({ shape, line: { text } }: Part, lexicon: Lexicon): boolean {
  if (shape.endsSentence || stampKind(shape, lexicon) !== null) return false;
  const said = phraseAtStart(shape.folded, lexicon.published);
  return said !== null && said.length > 3 ? /^[^\d]{4,36}\d/u.test(text) : /^[^\p{L}]{0,3}\d{1,2}[./]\s?\d{1,2}[./]\s?(?:20)?\d{2}(?!\d)/u.test(text);
}

/** Elements of days whose words say that the article was changed then. */
function changedElements(page: Page, source: string, lexicon: Lexicon): ReadonlySet<number> {
  const found = new Set<number>();
  for (const mark of page.marks) if (mark.kind === 'date' && mark.end - mark.start <= 3 * MAX_STAMP && saysChanged(foldForComparison(wordsOfMark(source, mark).slice(0, OPENING)), lexicon)) found.add(mark.element);
  return found;
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
    if (part.shape.length > MAX_STAMP || isForeign(part.line.origin!.element, main)) continue;
    if (stampKind(part.shape, lexicon) !== 'published' && !(phraseAtStart(part.shape.folded, lexicon.published) !== null && opensWithDay(part, lexicon))) continue;
    const date = stampDate(part.line.text.slice(0, OPENING), lexicon, true);
    if (date !== null && date.length >= 10) return { date, rule: 'stamp', near: false };
  }
  return null;
}
