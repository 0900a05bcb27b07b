/** A dispute of figures as the record tells it: its values with their places, and the arithmetic that shows which fits. */
import type { Anchor, Evidence } from '../../../model/anchor.js';
import type { Disagreement } from '../../../model/disagreement.js';
import { factId } from '../../../text/identify.js';
import type { FigureContext } from './contexts.js';
import type { FigureDispute } from './figures.js';
import { exclude, quantityText, type Quantity } from './quantities.js';

/** A figure with the number of its document. */
export type CountedFigure = Pick<FigureContext, 'document' | 'figure'>;

function inOrder(a: CountedFigure, b: CountedFigure): number {
  return a.document - b.document || a.figure.start - b.figure.start;
}

/**
 * The disagreement of a dispute: the values of its figures as they read, each with its places; those of the same measures that agree with one of them
 * stand beside it. `contextsOf` gives all contexts of a document, in text order; none will do where no figure of it holds for each of several.
 */
export function figureDisagreement(
  { later, speakers, certain }: FigureDispute, disputing: readonly CountedFigure[], group: readonly CountedFigure[], contextsOf: (document: number) => readonly FigureContext[],
): Disagreement {
  const disputed = [...disputing].sort(inOrder);
  const agrees = agreesWith(disputed.map(d => d.figure));
  const joined = eachOnce([...disputed, ...group.filter(c => agrees(c.figure))]).sort(inOrder);
  const values = new Map<string, [Anchor, ...Anchor[]]>();
  for (const c of joined) {
    const value = quantityText(c.figure);
    const anchor = anchorOf(c);
    const list = values.get(value);
    if (list) list.push(anchor); else values.set(value, [anchor]);
  }
  const note = [arithmetic(joined, contextsOf), later ? 'one source is later and may bring a newer count' : null, speakers ? 'the counts are those of different speakers' : null].filter(n => n !== null).join('; ');
  return {
    id: factId('g', 'figure', ...disputed.map(c => c.figure.id)), rule: 'figures-exclude', kind: 'figure',
    about: disputed.map(c => c.figure.of?.text ?? c.figure.text).reduce((best, t) => (t.length > best.length ? t : best), ''),
    values: [...values].map(([value, evidence]) => ({ value, evidence: evidence as Evidence })),
    scope: scopeOf(joined), certain, note: note === '' ? null : note,
  };
}

/** Gives a test: does a figure agree with one of some? What was asked of a value is not asked again: copies of a text tell one value often. */
function agreesWith(figures: readonly Quantity[]): (figure: Quantity) => boolean {
  const known = new Map<string, boolean>();
  return figure => {
    const value = `${figure.min} ${figure.max} ${figure.modifier}`;
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = figures.some(f => !exclude(figure, f));
    known.set(value, made);
    return made;
  };
}

function eachOnce(figures: readonly CountedFigure[]): CountedFigure[] {
  return [...new Map(figures.map(c => [c.figure, c])).values()];
}

function anchorOf({ figure }: CountedFigure): Anchor {
  return { document: figure.document, start: figure.start, end: figure.end, text: figure.text };
}

/** Within a document where two values of it differ, across where values of two differ. Takes the figures in the order of documents. */
function scopeOf(figures: readonly CountedFigure[]): Disagreement['scope'] {
  const differ = (sameDocument: boolean): boolean => figures.some((a, i) => {
    for (let k = i + 1; k < figures.length; k++) {
      const b = figures[k]!;
      if ((a.document === b.document) === sameDocument) { if (exclude(a.figure, b.figure)) return true; } else if (sameDocument) return false;
    }
    return false;
  });
  return [...(differ(true) ? ['within_document' as const] : []), ...(differ(false) ? ['across_documents' as const] : [])];
}

/** "4 x 600-1000 = 2400-4000 fits 4000, not 400": where a source says how many and how much each, the product may decide. */
function arithmetic(disputed: readonly CountedFigure[], contextsOf: (document: number) => readonly FigureContext[]): string | null {
  const all = [...new Set(disputed.map(c => c.document))].sort((a, b) => a - b).flatMap(contextsOf);
  for (const each of all) {
    if (!each.figure.each || each.figure.min === null || each.figure.max === null || each.figure.unit !== null) continue;
    const count = all.filter(c => c.document === each.document && !c.figure.each && c.figure.start < each.figure.start && c.figure.min !== null && c.figure.min === c.figure.max && c.figure.head !== null && each.stems.some(s => s.startsWith(c.figure.head!.slice(0, 5)))).at(-1);
    if (!count) continue;
    const n = count.figure.min!;
    const [low, high] = [n * each.figure.min, n * each.figure.max];
    const value = (c: CountedFigure): number => c.figure.max ?? c.figure.min ?? 0;
    const fits = [...new Set(disputed.filter(c => value(c) >= low && value(c) <= high).map(c => value(c)))];
    const not = [...new Set(disputed.filter(c => value(c) < low || value(c) > high).map(c => value(c)))];
    if (fits.length > 0 && not.length > 0) return `${n} x ${quantityText(each.figure)} = ${low}-${high} fits ${fits.join(', ')}, not ${not.join(', ')}`;
  }
  return null;
}
