/** Measures of the record: figures that count the same thing at the same time, over sources. */
import type { Figure, Measure } from '../../../model/figure.js';
import { factId } from '../../../text/identify.js';
import type { FigureColumns } from './columns.js';
import type { DocumentNumbers } from './documents.js';
import type { FigureGroups } from './groups.js';

/** The measure of each group, named by the fullest of its own words, and the figures of each document, in which it sets their measure; those without a counterpart have one of their own. */
export function measuresOf(groups: FigureGroups, columns: FigureColumns, figures: readonly (readonly Figure[])[], numbers: DocumentNumbers): { readonly measures: readonly Measure[]; readonly figures: readonly (readonly Figure[])[] } {
  const measures: Measure[] = [];
  const document = (i: number): number => columns.document.list[i]!;
  const figureAt = (i: number): Figure => figures[document(i)]![columns.figure.list[i]!]!;
  // Documents of one id have the same figures: the last measure that names one is that of all.
  const measureOf: (string | null)[][] = figures.map((list, d) => (numbers.standingFor(d) === d ? list.map(() => null) : []));
  for (const group of groups.all()) {
    const own = group.length === 1 ? [figureAt(group[0]!)] : group.map(i => ({ d: document(i), figure: figureAt(i) })).sort((x, y) => x.d - y.d || x.figure.start - y.figure.start).map(({ figure }) => figure);
    const ids = own.map(f => f.id);
    let about = '';
    for (const { of, text } of own) { const words = of?.text ?? text; if (words.length > about.length) about = words; }
    const id = factId('x', ...ids);
    measures.push({ id, rule: own.length > 1 ? 'same-thing' : 'single', about, unit: own[0]!.unit, figures: ids });
    for (const i of group) measureOf[numbers.standingFor(document(i))]![columns.figure.list[i]!] = id;
  }
  figures.forEach((list, d) => { list.forEach((f, k) => { (f as { measure: string | null }).measure = measureOf[numbers.standingFor(d)]![k]!; }); });
  return { measures, figures };
}
