/** A dot plot of one measure: one line a report, its value or range on a common scale. */
import type { JSX } from 'preact';
import { outletOf } from '../data/citation.js';
import type { MeasureGroup } from '../queries/figures.js';
import { valueScale } from '../queries/figures.js';
import { to } from '../route.js';
import { dateInWords } from '../words/dates.js';
import { useWords } from '../words/chosen.js';
import { useDossier } from './context.js';
import { figureValue } from './figure-line.js';

const WIDTH = 720;
const LABEL = 210;
const VALUE = 120;
const ROW = 24;
/** Reports drawn; more are in the table to take away. */
const ROWS = 40;

export function DotPlot({ group }: { readonly group: MeasureGroup }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const figures = group.figures.filter(f => f.min !== null || f.max !== null).slice(0, ROWS);
  const values = figures.flatMap(f => [f.min, f.max].filter(v => v !== null));
  const left = LABEL;
  const right = WIDTH - VALUE;
  const scale = valueScale(values.length > 0 ? values : [0, 1], left, right);
  const height = figures.length * ROW + 30;
  const disputed = new Set(group.disagreements.flatMap(d => d.values.flatMap(v => v.evidence.map(e => `${e.document} ${e.start}`))));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={group.measure.about}>
      <svg class="dot-plot" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`${group.measure.about}: ${figures.map(f => figureValue(f, words)).join('; ')}`}>
        {scale.ticks.map(t => <g class="tick"><line x1={scale.x(t)} x2={scale.x(t)} y1={4} y2={height - 22} /><text x={scale.x(t)} y={height - 6}>{words.number(t)}</text></g>)}
        {figures.map((f, k) => {
          const y = 16 + k * ROW;
          const d = dossier.documents.get(f.document);
          const low = f.min === null ? null : scale.x(f.min);
          const high = f.max === null ? null : scale.x(f.max);
          const name = `${d ? outletOf(d) : ''}: ${f.text}`;
          return (
            <a href={to.fact(f.document, f.id)} class={disputed.has(`${f.document} ${f.start}`) ? 'report disputed' : 'report'} aria-label={name}>
              <title>{name}</title>
              <rect x={0} y={y - ROW / 2} width={WIDTH} height={ROW} class="row" />
              <text x={0} y={y + 4} class="label"><tspan class="siglum">{dossier.numberOf(f.document)}</tspan> {shorten(d ? outletOf(d) : '', 19)}<tspan class="note"> {d?.published ? dateInWords(d.published.slice(0, 7), words, true) : ''}</tspan></text>
              <line class="guide" x1={left} x2={right} y1={y} y2={y} />
              {low !== null && high !== null && high - low > 0.5 ? <line class="range" x1={low} x2={high} y1={y} y2={y} /> : null}
              {low === null && high !== null ? <path class="open" d={`M${high} ${y}H${Math.max(left, high - 34)}l6 -4m-6 4l6 4`} /> : null}
              {high === null && low !== null ? <path class="open" d={`M${low} ${y}H${Math.min(right, low + 34)}l-6 -4m6 4l-6 4`} /> : null}
              {low === null ? null : <circle cx={low} cy={y} r={5} class={f.modifier === 'about' || f.modifier === 'almost' ? 'hedged' : ''} />}
              {high === null || high === low ? null : <circle cx={high} cy={y} r={5} />}
              <text x={WIDTH} y={y + 4} class="value">{figureValue(f, words)}</text>
            </a>
          );
        })}
      </svg>
      {scale.logarithmic ? <p class="note">{words.figures.logarithmic}</p> : null}
    </div>
  );
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
