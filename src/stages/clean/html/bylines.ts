/** The authors that readers see: marked names, marked bylines, then lines near the article that are bylines. */
import { foldForComparison } from '../../../text/fold.js';
import { phraseAtStart, type Lexicon } from '../lexicon.js';
import { CharSign, type LineShape } from '../shape.js';
import { stampDate } from '../stamp-date.js';
import type { Part } from '../verdict.js';
import type { MainText } from './main-text.js';
import { cleanNames, looksLikePerson, withoutOpening } from './names.js';
import type { Mark, Page } from './page.js';
import { costOf, wordsOfMark, type Extent } from './place.js';

/** A byline is no longer than this, in readable characters. */
const MAX_BYLINE = 110;
/** Names of co-authors stand this near to each other, in blocks. */
const TOGETHER = 1;

interface Found {
  readonly names: readonly string[];
  readonly cost: number;
  readonly start: number;
  readonly end: number;
}

/** Takes the page with its decided parts; gives the names nearest to the article, or none. */
export function visibleAuthors(page: Page, source: string, parts: readonly Part[], main: MainText, extent: Extent, outlet: string | null, lexicon: Lexicon): string[] {
  for (const kind of ['author', 'byline'] as const) {
    const found = page.marks.flatMap((mark): Found[] => {
      const cost = mark.kind === kind ? costOf(mark.line, mark.element, main, extent) : null;
      const names = cost === null ? [] : namesInMark(source, mark, outlet, lexicon);
      return cost !== null && names.length > 0 ? [{ names, cost, start: mark.start, end: mark.end }] : [];
    });
    if (found.length === 0) continue;
    const least = Math.min(...found.map(f => f.cost));
    const nearest = found.filter(f => f.cost <= least + (kind === 'author' ? TOGETHER : 0));
    // Of marks one in the other, the inner one holds the name alone.
    const inner = nearest.filter(f => !nearest.some(g => g !== f && g.start >= f.start && g.end <= f.end && g.end - g.start < f.end - f.start));
    return cleanNames(inner.flatMap(f => f.names), outlet, lexicon);
  }
  return bylineLines(parts, main, extent, outlet, lexicon);
}

/** The names in a mark: of the first of its lines that holds any. */
function namesInMark(source: string, mark: Mark, outlet: string | null, lexicon: Lexicon): string[] {
  for (const line of wordsOfMark(source, mark).split('\n')) {
    if (line.length > MAX_BYLINE) return [];
    const names = cleanNames([line.split(/\s\d/, 1)[0]!], outlet, lexicon).filter(n => n.split(' ').length <= 5 && !lexicon.bylines.includes(foldForComparison(n)) && couldSign(n, lexicon));
    if (names.length > 0) return names;
  }
  return [];
}

/** A person's name, or one word that is no word of the language: a pen name. */
function couldSign(name: string, lexicon: Lexicon): boolean {
  if (name.includes(' ')) return looksLikePerson(name, lexicon);
  const folded = foldForComparison(name);
  return !lexicon.common.has(folded) && !lexicon.keys.has(folded) && !lexicon.published.includes(folded) && !lexicon.modified.includes(folded);
}

// "Von Anne Vasseur"   "Von" / "Anne Vasseur" on the next line   "3. Mai 2021 | Anne Vasseur"
//      ^^^^^^^^^^^^             ^^^^^^^^^^^^                                    ^^^^^^^^^^^^
function bylineLines(parts: readonly Part[], main: MainText, extent: Extent, outlet: string | null, lexicon: Lexicon): string[] {
  let best: { names: string[]; cost: number } | null = null;
  parts.forEach((part, k) => {
    const { line: { text, origin }, shape } = part;
    if (shape.length > MAX_BYLINE || shape.words === 0 || shape.words > 16) return;
    const cost = costOf(k, origin!.element, main, extent);
    if (cost === null || (best !== null && cost >= best.cost)) return;
    const names = namesInLine(text, shape, parts[k + 1], lexicon);
    const found = names === null ? [] : cleanNames([names], outlet, lexicon).filter(n => looksLikePerson(n, lexicon));
    if (found.length > 0) best = { names: found, cost };
  });
  return (best as { names: string[]; cost: number } | null)?.names ?? [];
}

function namesInLine(text: string, { folded, characters }: LineShape, next: Part | undefined, lexicon: Lexicon): string | null {
  const opening = phraseAtStart(folded, lexicon.bylines);
  if (opening === folded) return next && next.shape.words <= 6 ? next.line.text.split('/', 1)[0]! : null;
  const rest = opening === null ? text.trim() : withoutOpening(text, lexicon);
  if (rest !== text.trim()) return looksLikePerson(rest.split(/,| und | and | et | y | & | \||\d/u, 1)[0]!.trim(), lexicon) ? rest.split(/\s\||\s\d/, 1)[0]! : null;
  // What stands beside a name is a day.
  if ((characters & CharSign.digit) === 0) return null;
  const segments = text.split(/\s+[|•·–—/-]\s+/u);
  if (segments.length < 2 || segments.length > 4 || !segments.some(s => stampDate(s, lexicon, true) !== null)) return null;
  return segments.map(s => withoutOpening(s, lexicon).replace(/\s*\(.*$/u, '')).find(s => looksLikePerson(s, lexicon)) ?? null;
}
