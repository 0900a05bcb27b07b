/** Which sources share passages: sources in order of time down the page, arcs beside them. */
import type { JSX } from 'preact';
import type { ReportDocument } from '../../../model/report.js';
import { outletOf } from '../data/citation.js';
import type { Link } from '../queries/sources.js';
import { to } from '../route.js';
import { dateInWords } from '../words/dates.js';
import { useWords } from '../words/chosen.js';
import { useDossier } from './context.js';

/** Sources up to which a picture is readable. */
export const ARC_ROWS = 300;
const ROW = 20;
const WIDTH = 720;
const LABELS = 330;

/** Takes the sources in order and their links; sources without a link are left out. */
export function ArcDiagram({ documents, links }: { readonly documents: readonly ReportDocument[]; readonly links: readonly Link[] }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const linked = new Set(links.flatMap(l => [l.a, l.b]));
  const rows = documents.filter(d => linked.has(d.id));
  const place = new Map(rows.map((d, k) => [d.id, 14 + k * ROW]));
  const height = rows.length * ROW + 12;
  const longest = Math.max(...links.map(l => Math.abs((place.get(l.a) ?? 0) - (place.get(l.b) ?? 0))), 1);
  const most = Math.max(...links.map(l => l.characters), 1);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.sources.copies}>
      <svg class="arcs" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`${words.sources.copies}: ${links.length}`}>
        {rows.map(d => <a href={to.source(d.id)} class="source"><text x={LABELS} y={(place.get(d.id) ?? 0) + 4}>{shorten(outletOf(d), 30)} <tspan class="note">{d.published ? dateInWords(d.published.slice(0, 10), words, true) : words.undated}</tspan> <tspan class="siglum">{dossier.numberOf(d.id)}</tspan></text><circle cx={LABELS + 12} cy={place.get(d.id)} r={3} /></a>)}
        {[...links].reverse().map(l => {
          const [y1, y2] = [place.get(l.a) ?? 0, place.get(l.b) ?? 0].sort((a, b) => a - b) as [number, number];
          const reach = 26 + ((y2 - y1) / longest) * (WIDTH - LABELS - 90);
          const name = `${dossier.numberOf(l.a)} – ${dossier.numberOf(l.b)}: ${words.sources.passageKinds[l.kind]}, ${words.counts.characters(l.characters)}`;
          return <a href={to.beside(l.a, l.b)} class={`arc ${l.kind}`} aria-label={name}><title>{name}</title><path d={`M${LABELS + 16} ${y1}C${LABELS + 16 + reach} ${y1} ${LABELS + 16 + reach} ${y2} ${LABELS + 16} ${y2}`} stroke-width={1.5 + 6 * Math.sqrt(l.characters / most)} /></a>;
        })}
      </svg>
    </div>
  );
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
