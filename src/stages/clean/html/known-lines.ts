/** Measures the lines of a page; short ones, which menus and buttons print again and again, are measured once for all pages. */
import type { Source } from '../../../model/document.js';
import type { Lexicon } from '../lexicon.js';
import type { Line } from '../line.js';
import { partsOf } from '../plain.js';
import type { Part } from '../verdict.js';

/** What a short line is by its words alone; the same on every page. */
type Measured = Pick<Part, 'shape' | 'signals' | 'verdict'>;

/** Longer lines are hardly printed twice. */
const MAX_LENGTH = 60;
/** So many lines are remembered, a few megabytes; then remembering begins anew. */
const MAX_LINES = 20_000;
/** The first lines of a source may hold what a scraper left: they are looked at where they stand. */
const FIRST_LINES = 3;

const cache = new WeakMap<Lexicon, Map<string, Measured>>();

/** The parts of a page's lines, as `partsOf` gives them. */
export function pageParts(source: Source, lines: readonly Line[], lexicon: Lexicon): Part[] {
  let known = cache.get(lexicon);
  if (!known) cache.set(lexicon, known = new Map());
  const found: (Measured | undefined)[] = [];
  const unknown: Line[] = [];
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k]!;
    const same = k < FIRST_LINES || line.text.length > MAX_LENGTH ? undefined : known.get(line.text);
    found.push(same);
    if (same === undefined) unknown.push(line);
  }
  const measured = partsOf(source, unknown, lexicon);
  const parts: Part[] = [];
  let next = 0;
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k]!;
    const same = found[k];
    if (same) { parts.push({ line, shape: same.shape, signals: same.signals, verdict: same.verdict, repeats: -1 }); continue; }
    const first = next;
    while (next < measured.length && measured[next]!.line.end <= line.end) parts.push(measured[next++]!);
    if (k < FIRST_LINES || line.text.length > MAX_LENGTH || next !== first + 1 || measured[first]!.line !== line) continue;
    if (known.size >= MAX_LINES) known.clear();
    const { shape, signals, verdict } = measured[first]!;
    // A slice holds on to the page that it was cut from: what is remembered is a copy.
    known.set(`${line.text} `.slice(0, -1), { shape, signals, verdict });
  }
  return parts;
}
