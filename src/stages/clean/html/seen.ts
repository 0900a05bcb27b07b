/** What the page shows of its article beside what its head says: the printed day goes before a doubtful field, printed names fill a gap. */
import type { Source } from '../../../model/document.js';
import { foldForComparison } from '../../../text/fold.js';
import type { Lexicon } from '../lexicon.js';
import type { Part } from '../verdict.js';
import { visibleAuthors } from './bylines.js';
import { looksLikePerson } from './names.js';
import { dateInScript, type PageFacts } from './head.js';
import type { MainText } from './main-text.js';
import { pageLexicon } from './other-words.js';
import type { Page } from './page.js';
import type { Extent } from './place.js';
import { visibleDate } from './visible.js';

/** Takes the page's facts and its decided parts; gives the facts with the printed day and names where they count. */
export function seenOnPage(page: Page, source: Source, parts: readonly Part[], main: MainText, title: number, facts: PageFacts, packs: Lexicon): PageFacts {
  const lexicon = pageLexicon(packs);
  const extent = extentOf(page, parts, title);
  const date = visibleDate(page, source.text, parts, main, extent, lexicon);
  const authors = authorsOf(facts, source.stated.url ?? facts.url, () => visibleAuthors(page, source.text, parts, main, extent, facts.outlet, lexicon), lexicon);
  if (date === null && facts.published === null) {
    const found = dateInScript(source.text, lexicon);
    return { ...facts, authors, published: found, publishedRule: found === null ? null : 'script' };
  }
  if (date === null || (facts.published !== null && !printedCounts(facts, date.date, date.near))) return { ...facts, authors };
  return { ...facts, authors, published: date.date, publishedRule: date.rule };
}

/**
 * A field one day off was written in another time zone than the outlet's: the printed day is the outlet's own. A loose field gives way to any day
 * printed by the title; so does the first day of an article whose outlet prints, with no word of change, the day of its last version: readers cite that one.
 */
function printedCounts({ published, modified, loose }: PageFacts, printed: string, near: boolean): boolean {
  const apart = daysApart(printed, published!);
  return apart === 1 || (apart > 1 && near && (loose || (modified !== null && printed > published! && daysApart(printed, modified) === 0)));
}

/** The names of the head; where it names none, a body, a user or the site itself, the persons that the page prints. */
function authorsOf({ authors, byBody }: PageFacts, url: string | null, printed: () => string[], lexicon: Lexicon): readonly string[] {
  if (authors.length === 0) return printed();
  const host = lettersOf(/^[a-z]+:\/\/([^/]+)/i.exec(url ?? '')?.[1] ?? '');
  const weak = (name: string): boolean => byBody || HANDLE.test(name) || (host !== '' && host.includes(lettersOf(name)));
  if (!authors.every(weak)) return authors;
  const persons = printed().filter(n => looksLikePerson(n, lexicon));
  return persons.length > 0 ? persons : authors;
}

// "avasseur"   "anne.vasseur"   "redaktion2"
const HANDLE = /^(?:\p{Ll}\S*|\S*\d\S*|\S+\.\S+)$/u;

function lettersOf(text: string): string {
  return foldForComparison(text).replaceAll(' ', '');
}

function extentOf(page: Page, parts: readonly Part[], title: number): Extent {
  const at = (k: number): number => page.lines.findIndex(l => l.start <= parts[k]!.line.start && l.end >= parts[k]!.line.end);
  const first = parts.findIndex(p => p.verdict?.kind === 'piece');
  const last = parts.findLastIndex(p => p.verdict?.kind === 'piece');
  return { first: title >= 0 ? at(title) : first >= 0 ? at(first) : 0, last: last >= 0 ? at(last) : page.lines.length };
}

/** Whole days between two dates in EDTF, by their days. */
function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
}
