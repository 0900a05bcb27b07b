/** A citation that lets anyone find the words again: source, date, file and offsets. */
import type { Anchor } from '../../../model/anchor.js';
import type { ReportDocument } from '../../../model/report.js';

/** Title of a source for a reader: what it prints, or what its container states, or null. */
export function titleOf(d: Pick<ReportDocument, 'title' | 'titleStated'>): string | null {
  return d.title?.text ?? d.titleStated;
}

/** Its title, or its first words in square brackets, as a catalogue gives them. */
export function headingOf(d: ReportDocument): string | null {
  return titleOf(d) ?? (d.incipit ? `[${d.incipit}]` : null);
}

/** Name of a source: its outlet, or its file. */
export function outletOf(d: Pick<ReportDocument, 'outlet' | 'path'>): string {
  return d.outlet ?? d.path.slice(d.path.lastIndexOf('/') + 1);
}

export interface CitationWords {
  readonly undated: string;
  readonly characters: string;
  readonly estimated: string;
}

/** One line: “words”, authors, outlet, “title”, date, address, file, characters from-to (UTF-16, end excluded). */
export function citation(d: ReportDocument, anchor: Pick<Anchor, 'start' | 'end' | 'text'>, words: CitationWords): string {
  const title = titleOf(d);
  const date = d.published === null ? words.undated : d.publishedCertain ? d.published : `${d.published} (${words.estimated})`;
  const parts = [
    `“${anchor.text.replace(/\s+/g, ' ').trim()}”`,
    ...(d.authors.length > 0 ? [d.authors.join(', ')] : []),
    outletOf(d),
    ...(title ? [`“${title}”`] : []),
    date,
    ...(d.url ? [d.url] : []),
    `${d.path} [${d.id}]`,
    `${words.characters} ${anchor.start}–${anchor.end}`,
  ];
  return `${parts.join(', ')}.`;
}
