/** Which sources share passages: sources in order of time down the page, arcs beside them. */
import type { JSX } from 'preact';
import type { ReportDocument } from '../../../model/report.js';
import { outletOf } from '../data/citation.js';
import type { Link } from '../queries/sources.js';
import { to } from '../route.js';
import { dateInWords } from '../words/dates.js';
import { useWords } from '../words/chosen.js';
import { useDossier } from './context.js';
import { Picture } from './picture.js';

/** Sources up to which a picture is readable. */
export const ARC_ROWS = 300;
const ROW = 20;
/** Room for names, less where the page is narrow. */
const LABELS = 330;

/** Takes the sources in order and their links; sources without a link are left out. */
export function ArcDiagram({ documents, links }: { readonly documents: readonly ReportDocument[]; readonly links: readonly Link[] }): JSX.Element {
  const words = useWords();
  return (
    <Picture
      name="shared-passages"
      label={words.sources.copies}
      least={320}
      most={820}
      draw={width => <Drawing width={width} documents={documents} links={links} />}
    />
  );
}

function Drawing({
  width,
  documents,
  links,
}: {
  readonly width: number;
  readonly documents: readonly ReportDocument[];
  readonly links: readonly Link[];
}): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const linked = new Set(links.flatMap(l => [l.a, l.b]));
  const rows = documents.filter(d => linked.has(d.id));
  const place = new Map(rows.map((d, k) => [d.id, 14 + k * ROW]));
  const height = rows.length * ROW + 12;
  const labels = Math.min(LABELS, width * 0.68);
  const longest = Math.max(...links.map(l => Math.abs((place.get(l.a) ?? 0) - (place.get(l.b) ?? 0))), 1);
  const most = Math.max(...links.map(l => l.characters), 1);
  const x = labels + 16;
  return (
    <svg class="arcs" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={words.sources.copies}>
      {rows.map(d => (
        <a href={to.source(d.id)} class="source">
          <text x={labels} y={(place.get(d.id) ?? 0) + 4}>
            {shorten(outletOf(d), width < 500 ? 14 : 30)}{' '}
            <tspan class="note">{d.published ? dateInWords(d.published.slice(0, 10), words, true) : words.undated}</tspan>{' '}
            <tspan class="siglum">{dossier.numberOf(d.id)}</tspan>
          </text>
          <circle cx={labels + 12} cy={place.get(d.id)} r={3} />
        </a>
      ))}
      {[...links].reverse().map(l => {
        const [y1, y2] = [place.get(l.a) ?? 0, place.get(l.b) ?? 0].sort((a, b) => a - b) as [number, number];
        // A curve reaches three quarters of the way to its handles.
        const reach = x + Math.min(36 + (y2 - y1) * 1.1, 36 + ((y2 - y1) / longest) * (width - x - 44) * 1.3);
        const name = `${dossier.numberOf(l.a)} – ${dossier.numberOf(l.b)}: ${words.sources.passageKinds[l.kind]}, ${words.counts.characters(l.characters)}`;
        return (
          <a href={to.beside(l.a, l.b)} class={`arc ${l.kind}`} aria-label={name}>
            <title>{name}</title>
            <path d={`M${x} ${y1}C${reach} ${y1} ${reach} ${y2} ${x} ${y2}`} stroke-width={1.5 + 6 * Math.sqrt(l.characters / most)} />
          </a>
        );
      })}
    </svg>
  );
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
