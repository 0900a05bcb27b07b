/** When a source was published and changed: stated fields first, then its stamps, metadata and dateline. */
import type { Span } from '../../model/anchor.js';
import type { Source } from '../../model/document.js';
import type { PageFacts } from './html/head.js';
import type { Lexicon } from './lexicon.js';
import { CharSign } from './shape.js';
import { machineDate, stampDate } from './stamp-date.js';
import { stampKind } from './stamp.js';
import type { Part } from './verdict.js';

export interface Published {
  readonly published: string | null;
  readonly rule: string | null;
  readonly modified: string | null;
  /** The stretch of the source that prints it, where one does. */
  readonly place: Span | null;
}

/** "2016/07/13" or "2016-07-13" in the path of an address; a month alone is taken where no day follows. */
const IN_URL = /(?:^|[/_.-])((?:19|20)\d{2})[/_.-]?(0[1-9]|1[0-2])[/_.-]?([0-2]\d|3[01])(?![\d])/;
const TURNED_IN_URL = /(?:^|[/_.-])([0-2]\d|3[01])[_.-](0[1-9]|1[0-2])[_.-]((?:19|20)\d{2})(?!\d)/;
const MONTH_IN_URL = /\/((?:19|20)\d{2})\/(0?[1-9]|1[0-2])\//;

/** The date an address carries, or null. */
export function dateInUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/, 1)[0]!;
  const day = IN_URL.exec(path);
  if (day && Number(day[3]) > 0) return `${day[1]!}-${day[2]!}-${day[3]!}`;
  const turned = TURNED_IN_URL.exec(path);
  if (turned) return `${turned[3]!}-${turned[2]!}-${turned[1]!}`;
  const month = MONTH_IN_URL.exec(path);
  return month ? `${month[1]!}-${month[2]!.padStart(2, '0')}` : null;
}

/** More precise of two dates that agree, else the first. */
function sharper(a: string | null, b: string | null): string | null {
  if (a === null) return b;
  return b !== null && b.length > a.length && b.startsWith(a) ? b : a;
}

/** Takes the parts of a plain text; dates with a day before other ones, and more precise ones where they agree. */
export function publishedOf(source: Source, parts: readonly Part[], facts: PageFacts | null, lexicon: Lexicon, dayFirst: boolean): Published {
  const stated = source.stated.published ? machineDate(source.stated.published, lexicon) ?? stampDate(source.stated.published, lexicon, dayFirst) : null;
  let modified = source.stated.modified ? machineDate(source.stated.modified, lexicon) : null;
  modified ??= facts?.modified ?? null;
  const places = new Map<string, Span>();
  let line: string | null = null;
  let metadata: string | null = null;
  let dateline: string | null = null;
  const firstBody = parts.findIndex(p => p.verdict?.kind === 'piece' && (p.verdict.role === 'body' || p.verdict.role === 'lead' || p.verdict.role === 'heading'));
  const lastPiece = parts.reduce((at, p, k) => (p.verdict?.kind === 'piece' ? k : at), -1);
  parts.forEach((part, k) => {
    if (part.verdict?.kind === 'aside' && part.verdict.rule === 'metadata') { if (metadata === null) { metadata = stampDate(part.line.text, lexicon, dayFirst); if (metadata !== null) places.set('metadata', dayIn(source.text, part)); } }
    if (part.verdict?.kind === 'aside' && part.verdict.rule === 'stamp' && k <= lastPiece + 3) {
      const value = stampDate(part.line.text, lexicon, dayFirst);
      if (value === null) return;
      const kind = stampKind(part.shape, lexicon);
      if (kind === 'modified') {
        // "Mis à jour le 3 mai 2021, publié le 2 mai 2021" has both; the first date belongs to the first word.
        modified ??= value;
      } else if (line === null) { line = value; places.set('line', { start: part.line.start, end: part.line.end }); }
    }
    if (part.verdict?.kind === 'piece' && part.verdict.role === 'byline' && k <= lastPiece) line ??= stampDate(part.line.text, lexicon, dayFirst);
  });
  let tried = 0;
  for (let k = Math.max(0, firstBody); firstBody >= 0 && k < parts.length && tried < DATELINE_LINES && dateline === null; k++) {
    const { verdict, line: { text } } = parts[k]!;
    if (verdict?.kind !== 'piece') continue;
    tried++;
    if ((parts[k]!.shape.characters & CharSign.digit) !== 0) dateline = datelineDate(text, lexicon);
  }
  const url = source.stated.url ? dateInUrl(source.stated.url) : null;
  const candidates: readonly (readonly [string | null, string])[] = [[stated, 'field'], [facts?.published ?? null, facts?.publishedRule ?? 'meta'], [line, 'line'], [dateline, 'dateline'], [metadata, 'metadata'], [url, 'url']];
  const chosen = candidates.find(([value]) => value !== null && value.length >= 10) ?? candidates.find(([value]) => value !== null);
  if (!chosen) return modified ? { published: modified, rule: 'modified', modified, place: null } : { published: null, rule: null, modified, place: null };
  return { published: candidates.reduce<string | null>((best, [value]) => sharper(best, value), chosen[0]), rule: chosen[1], modified, place: places.get(chosen[1]) ?? null };
}

/** A caption or a lead may stand before the dateline. */
const DATELINE_LINES = 3;
const LEADING_DAY = /^\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/;

// "4 janvier 2016. – The envoys"   "LAVANE, January 4, 2016 (Reuters) - "
//  ^^^^^^^^^^^^^^                           ^^^^^^^^^^^^^^^
function datelineDate(text: string, lexicon: Lexicon): string | null {
  if (LEADING_DAY.test(text)) return stampDate(text.slice(0, 12), lexicon, true);
  const dash = /[-–—]{1,2}(?: |$)/.exec(text.slice(8, 90));
  if (!dash) return null;
  const head = text.slice(0, 8 + dash.index);
  if (/[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(head)) return null;
  const value = stampDate(head, lexicon);
  return value !== null && value.length >= 10 ? value.slice(0, 10) : null;
}

// " date 2022-01 The ministers"   only the day of what a scraper left
//        ^^^^^^^
function dayIn(source: string, { line }: Part): Span {
  const match = /\d{4}-\d{2}\S*/.exec(source.slice(line.start, line.end));
  return match ? { start: line.start + match.index, end: line.start + match.index + match[0].length } : { start: line.start, end: line.end };
}
