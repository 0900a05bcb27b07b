/** Figures by what they count, those in dispute first. */
import type { Disagreement } from '../../../model/disagreement.js';
import type { Figure, Measure } from '../../../model/figure.js';
import type { Dossier } from '../data/dossier.js';
import { compareDates } from '../data/edtf.js';

export interface MeasureGroup {
  readonly measure: Measure;
  readonly figures: readonly Figure[];
  readonly disagreements: readonly Disagreement[];
}

/** Measures with at least two figures or a disagreement; disputed ones first, then those with most figures. */
export function measureGroups(dossier: Dossier): readonly MeasureGroup[] {
  const figureAt = new Map(dossier.facts.figures.map(f => [`${f.document} ${f.start}`, f.id]));
  const disputes = new Map<string, Set<Disagreement>>();
  for (const d of dossier.core.disagreements) {
    if (d.kind !== 'figure') continue;
    for (const v of d.values)
      for (const e of v.evidence) {
        const id = figureAt.get(`${e.document} ${e.start}`);
        if (id) disputes.set(id, (disputes.get(id) ?? new Set()).add(d));
      }
  }
  return dossier.facts.measures
    .map(measure => {
      const figures = measure.figures
        .flatMap(id => dossier.figures.get(id) ?? [])
        .sort(
          (a, b) =>
            compareDates(published(dossier, a), published(dossier, b)) ||
            dossier.numberOf(a.document) - dossier.numberOf(b.document) ||
            a.start - b.start,
        );
      return { measure, figures, disagreements: [...new Set(figures.flatMap(f => [...(disputes.get(f.id) ?? [])]))] };
    })
    .filter(g => g.figures.length > 1 || g.disagreements.length > 0)
    .sort((a, b) => b.disagreements.length - a.disagreements.length || b.figures.length - a.figures.length);
}

function published(dossier: Dossier, f: Figure): string | null {
  return dossier.documents.get(f.document)?.published ?? null;
}

/** Figures that stand alone. */
export function singleFigures(dossier: Dossier, groups: readonly MeasureGroup[]): readonly Figure[] {
  const grouped = new Set(groups.flatMap(g => g.figures.map(f => f.id)));
  return dossier.facts.figures.filter(f => !grouped.has(f.id) && (f.min !== null || f.max !== null));
}

export interface ValueScale {
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
  readonly logarithmic: boolean;
}

/** Ratio of the largest to the smallest value from which a line of tens replaces the plain one. */
const LOG_FROM = 50;
/** Values nearer to nothing are drawn as nothing. */
const SMALLEST = 1e-9;

/** A scale over all values; logarithmic where they are of different magnitudes. */
export function valueScale(values: readonly number[], left: number, right: number): ValueScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low >= SMALLEST && high / low >= LOG_FROM) {
    const from = Math.floor(Math.log10(low));
    const until = Math.max(from + 1, Math.ceil(Math.log10(high)));
    const ticks: number[] = [];
    for (let e = from; e <= until; e++) ticks.push(10 ** e);
    return { x: v => left + ((Math.log10(Math.max(v, 10 ** from)) - from) / (until - from)) * (right - left), ticks, logarithmic: true };
  }
  // Near values are shown near, but a line begins at zero where that costs no more than half of it.
  const base = low >= 0 && (low < high * 0.6 || low === high) ? 0 : low - (high - low || Math.abs(high) || 1) * 0.15;
  // Nothing but noughts still needs a line to stand on.
  const top = low === 0 && high === 0 ? 1 : high;
  const step = niceStep(Math.max(top - base, SMALLEST) / 4);
  const first = Math.floor(base / step) * step;
  const until = Math.ceil(top / step) * step;
  const ticks: number[] = [];
  for (let k = 0; first + k * step <= until + step / 1000; k++) ticks.push(Number((first + k * step).toPrecision(12)));
  const end = ticks[ticks.length - 1] ?? until;
  // Values that differ by less than numbers can tell stay on the line.
  return { x: v => Math.min(right, Math.max(left, left + ((v - first) / (end - first || 1)) * (right - left))), ticks, logarithmic: false };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  return (share > 5 ? 10 : share > 2 ? 5 : share > 1 ? 2 : 1) * power;
}
