/** What readers see of dates and authors: marked-up stretches near the article. */
import type { Lexicon } from '../lexicon.js';
import { machineDate, stampDate } from '../stamp-date.js';
import type { Part } from '../verdict.js';
import { stampKind } from '../stamp.js';
import { ASIDE_HINTS, Hint } from './hints.js';
import { cleanNames } from './head.js';
import type { MainText } from './main-text.js';
import type { Mark, Page } from './page.js';

/** A stamp of the article stands so many blocks from its title or its begin at most, or just behind its end. */
const REACH_BEFORE = 25;
const REACH_AFTER = 8;
/** Kinds of furniture in which no stamp or name is the article's. Headers and labels may hold them; boxes beside the article do so more rarely. */
const FOREIGN = ASIDE_HINTS & ~(Hint.navigation | Hint.social | Hint.hidden | Hint.legal | Hint.aside | Hint.related);
const BESIDE = Hint.aside | Hint.related;
const BESIDE_COST = 8;

/** Where the article stands among the blocks: from its title or first text to its last. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

function near(line: number, { first, last }: Extent): boolean {
  return line >= first - REACH_BEFORE && line <= last + REACH_AFTER;
}

function distance(line: number, { first, last }: Extent): number {
  return line <= first ? (first - line) * 2 : line > last ? (line - last) * 3 + 4 : line - first;
}

function words(source: string, { start, end }: Mark): string {
  return withoutTags(source.slice(start, end).replace(/<\/?[^<>]*$/, '')).replace(/&nbsp;|&#160;/g, ' ').replace(/\s+/g, ' ').trim();
}

/** A space for each tag; by search from mark to mark, as "<" without end would be sought again from each. */
function withoutTags(html: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) return out + html.slice(at);
    out += `${html.slice(at, open)} `;
    at = close + 1;
  }
}

/** The publication day that the page shows: marked-up times first, then class words, then stamps in the text. EDTF, or null. */
export function visibleDate(page: Page, source: string, parts: readonly Part[], main: MainText, extent: Extent, lexicon: Lexicon): { readonly date: string; readonly rule: string } | null {
  let best: { date: string; rule: string; cost: number } | null = null;
  const offer = (date: string | null, rule: string, line: number, element: number, extra: number): void => {
    if (date === null || date.length < 10 || !near(line, extent) || (main.context[element]! & FOREIGN) !== 0) return;
    const cost = distance(line, extent) + extra + ((main.context[element]! & BESIDE) !== 0 ? BESIDE_COST : 0);
    if (best === null || cost < best.cost) best = { date, rule, cost };
  };
  for (const t of page.times) offer(machineDate(t.value, lexicon), 'time', t.line, t.element, /modified|updated/.test(t.prop) ? 12 : 0);
  for (const mark of page.marks) if (mark.kind === 'date' || mark.kind === 'byline') offer(stampDate(words(source, mark), lexicon, true), 'stamp', mark.line, mark.element, mark.kind === 'date' ? 1 : 3);
  parts.forEach((part, k) => {
    if (part.shape.length > 140) return;
    const stamp = stampKind(part.shape, lexicon);
    const start = part.shape.length <= 100 && /\d/.test(part.line.text);
    if (stamp === null && !start) return;
    if (part.verdict?.kind === 'piece' && part.verdict.role !== 'byline' && stamp === null && part.shape.words > 9) return;
    offer(stampDate(part.line.text, lexicon, true), 'stamp', k, part.line.origin!.element, stamp === 'modified' ? 14 : stamp ? 4 : 12);
  });
  return best;
}

/** The authors that the page shows near the article. */
export function visibleAuthors(page: Page, source: string, main: MainText, extent: Extent, outlet: string | null, lexicon: Lexicon): string[] {
  for (const kind of ['author', 'byline'] as const) {
    const found: { names: string[]; cost: number }[] = [];
    for (const mark of page.marks) {
      if (mark.kind !== kind || !near(mark.line, extent) || (main.context[mark.element]! & FOREIGN) !== 0) continue;
      const text = words(source, mark);
      if (text.length > 90) continue;
      const names = cleanNames([text.split(/\s\d/, 1)[0]!], outlet, lexicon).filter(n => n.split(' ').length <= 5);
      if (names.length > 0) found.push({ names, cost: distance(mark.line, extent) + ((main.context[mark.element]! & BESIDE) !== 0 ? BESIDE_COST : 0) });
    }
    found.sort((a, b) => a.cost - b.cost);
    if (found.length > 0) return cleanNames(found.filter(f => f.cost <= found[0]!.cost + (kind === 'author' ? 1 : 0)).flatMap(f => f.names), outlet, lexicon);
  }
  return [];
}
