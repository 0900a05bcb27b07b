/** A dot plot of one measure: one line a report, its value or range on a common scale. */
import type { JSX } from 'preact';
import type { Figure } from '../../../model/figure.js';
import { outletOf } from '../data/citation.js';
import type { MeasureGroup } from '../queries/figures.js';
import { valueScale } from '../queries/figures.js';
import { to } from '../route.js';
import { dateInWords } from '../words/dates.js';
import { useWords } from '../words/chosen.js';
import { useDossier } from './context.js';
import { figureValue } from './figure-line.js';
import { Picture } from './picture.js';

const LABEL = 250;
/** Room for values: by their longest, letters of this width, at least so much. */
const VALUE = 80;
const LETTER = 7.2;
const ROW = 24;
/** Width under which a report's source stands above its line. */
const NARROW = 560;
const NARROW_ROW = 40;
/** Reports drawn; more are in the table to take away. */
const ROWS = 40;

export function DotPlot({ group }: { readonly group: MeasureGroup }): JSX.Element {
  return <Picture name="figure" label={group.measure.about} least={280} most={860} draw={width => <Drawing width={width} group={group} />} />;
}

function Drawing({ width, group }: { readonly width: number; readonly group: MeasureGroup }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const figures = group.figures.filter(f => f.min !== null || f.max !== null).slice(0, ROWS);
  const values = figures.flatMap(f => [f.min, f.max].filter(v => v !== null));
  const narrow = width < NARROW;
  const row = narrow ? NARROW_ROW : ROW;
  const left = narrow ? 10 : LABEL;
  const labels = figures.map(f => figureValue(f, words));
  const right = width - Math.max(VALUE, 22 + LETTER * Math.max(...labels.map(l => l.length)));
  const scale = valueScale(values.length > 0 ? values : [0, 1], left, right);
  const height = figures.length * row + 30 + (scale.logarithmic ? 16 : 0);
  const bottom = figures.length * row + 6;
  const disputed = new Set(group.disagreements.flatMap(d => d.values.flatMap(v => v.evidence.map(e => `${e.document} ${e.start}`))));
  const every = scale.ticks.length > 1 && (right - left) / scale.ticks.length < 52 ? 2 : 1;
  return (
    <svg class="dot-plot" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={group.measure.about}>
      {scale.ticks.map((t, k) => (
        <g class="tick">
          <line x1={scale.x(t)} x2={scale.x(t)} y1={4} y2={bottom} />
          {k % every === 0 ? (
            <text x={scale.x(t)} y={bottom + 15}>
              {words.number(t)}
            </text>
          ) : null}
        </g>
      ))}
      {scale.logarithmic ? (
        <text class="note" x={left} y={bottom + 32}>
          {words.figures.logarithmic}
        </text>
      ) : null}
      {figures.map((f, k) => {
        const d = dossier.documents.get(f.document);
        const outlet = d ? outletOf(d) : '';
        const y = k * row + (narrow ? 28 : 16);
        return (
          <a href={to.fact(f.document, f.id)} class={disputed.has(`${f.document} ${f.start}`) ? 'report disputed' : 'report'}>
            <title>{`${outlet}: ${f.text}`}</title>
            <rect x={0} y={k * row + 4} width={width} height={row} class="row" />
            <text x={0} y={narrow ? k * row + 16 : y + 4} class="label">
              <tspan class="siglum">{dossier.numberOf(f.document)}</tspan> {shorten(outlet, narrow ? 26 : 24)}
              <tspan class="note"> {d?.published ? dateInWords(d.published.slice(0, 7), words, true) : ''}</tspan>
            </text>
            <line class="guide" x1={left} x2={right} y1={y} y2={y} />
            <Value figure={f} x={scale.x} left={left} right={right} y={y} />
            <text x={width} y={y + 4} class="value">
              {labels[k]}
            </text>
          </a>
        );
      })}
    </svg>
  );
}

/** A dot for a value (hollow where it is hedged), a bar for a range, an arrow for an open end. */
function Value({
  figure: f,
  x,
  left,
  right,
  y,
}: {
  readonly figure: Figure;
  readonly x: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}): JSX.Element {
  const low = f.min === null ? null : x(f.min);
  const high = f.max === null ? null : x(f.max);
  const hedged = f.modifier === 'about' || f.modifier === 'almost';
  return (
    <>
      {low !== null && high !== null && high - low > 0.5 ? <line class="range" x1={low} x2={high} y1={y} y2={y} /> : null}
      {low === null && high !== null ? <path class="open" d={`M${high} ${y}H${Math.max(left, high - 34)}l6 -4m-6 4l6 4`} /> : null}
      {high === null && low !== null ? <path class="open" d={`M${low} ${y}H${Math.min(right + 14, low + 34)}l-6 -4m6 4l-6 4`} /> : null}
      {low === null ? null : <circle cx={low} cy={y} r={5} class={hedged ? 'hedged' : ''} />}
      {high === null || high === low ? null : <circle cx={high} cy={y} r={5} class={hedged ? 'hedged' : ''} />}
    </>
  );
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
