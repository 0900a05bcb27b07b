/** Cuts the data of a report into sections, so that its first page opens before the rest is unpacked. */
import { decodeHTML } from 'entities';
import type { Actor } from '../model/actor.js';
import type { ExportDocument, RecordExport } from '../model/export.js';
import type { CoreSection, FactsSection, ReadingSection, ReportData, ReportDocument, ReportSections, ReportSource, TextSection } from '../model/report.js';

/** UTF-16 units of text in one block: small enough to unpack while a reader waits, large enough to compress well. */
const TEXT_BLOCK = 1 << 18;
/** Characters of an article's first words that stand for its title. */
const INCIPIT = 70;

/** Takes the whole data; gives the same in sections. */
export function cutSections(data: ReportData): ReportSections {
  const { export: record } = data;
  return { core: coreSection({ ...data, tally: tallyOf(record) }), facts: factsSection(record), reading: readingSection(record), texts: cutTexts(data.export.documents, data.sources).texts };
}

/** What every page needs. Takes the facts it is made of, and the counts of whole lists. */
export function coreSection({ export: record, sources, news = [], tally }: CoreData): CoreSection {
  const byId = new Map(sources.map(s => [s.id, s]));
  const { blockOf } = cutTexts(record.documents, sources);
  return {
    meta: record.meta,
    meetings: record.meetings.map(({ details: _details, ...m }) => m),
    sequences: record.sequences,
    issues: record.issues,
    proposals: record.proposals,
    disagreements: record.disagreements,
    ...(news.length > 0 ? { news } : {}),
    ...(record.corrections ? { corrections: record.corrections } : {}),
    documents: record.documents.map(d => documentEntry(d, byId.get(d.id))),
    actors: record.actors.map(({ mentions: _mentions, ...a }) => a),
    clusters: record.lineage.clusters,
    counts: tally.counts,
    spoken: tally.spoken,
    textBlocks: record.documents.map(d => blockOf.get(d.id) ?? null),
  };
}

export interface CoreData {
  readonly export: Pick<RecordExport, 'meta' | 'documents' | 'meetings' | 'sequences' | 'issues' | 'proposals' | 'disagreements' | 'lineage' | 'corrections'> & { readonly actors: readonly (CoreSection['actors'][number] & Partial<Pick<Actor, 'mentions'>>)[] };
  readonly sources: readonly ReportSource[];
  readonly news?: readonly string[];
  readonly tally: Tally;
}

/** How long the lists are that are not in the core. */
export type Tally = Pick<CoreSection, 'counts' | 'spoken'>;

function tallyOf(record: RecordExport): Tally {
  const spoken: Record<string, number> = {};
  for (const s of record.statements) if (s.speaker) spoken[s.speaker] = (spoken[s.speaker] ?? 0) + 1;
  return { spoken, counts: { statements: record.statements.length, utterances: record.utterances.length, figures: record.figures.length, dates: record.dates.length, notices: record.notices.length } };
}

/** What pages on statements, figures and positions need. */
export function factsSection(record: Pick<RecordExport, 'statements' | 'utterances' | 'figures' | 'measures' | 'positions' | 'meetings'>): FactsSection {
  return {
    statements: record.statements,
    utterances: record.utterances.filter(u => u.statements.length > 1),
    figures: record.figures,
    measures: record.measures,
    positions: record.positions,
    details: Object.fromEntries(record.meetings.filter(m => m.details.length > 0).map(m => [m.id, m.details])),
  };
}

/** What the reader and the pages on sources need. */
export function readingSection(record: Pick<RecordExport, 'dates' | 'notices' | 'lineage' | 'documents' | 'actors'>): ReadingSection {
  return {
    dates: record.dates,
    notices: record.notices,
    passages: record.lineage.passages,
    repeats: record.lineage.repeats,
    pieces: Object.fromEntries(record.documents.map(d => [d.id, d.pieces])),
    setAside: Object.fromEntries(record.documents.map(d => [d.id, d.setAside])),
    mentions: mentionsByDocument(record.actors),
  };
}

function documentEntry({ pieces, setAside: _setAside, ...d }: ExportDocument, source: ReportSource | undefined): ReportDocument {
  const first = d.title || d.titleStated ? undefined : (pieces.find(p => p.role === 'body' || p.role === 'lead') ?? pieces[0]);
  return {
    ...d,
    format: source?.format ?? null,
    length: source?.text.length ?? 0,
    incipit: first && source ? incipit(source, first.start, first.end) : null,
  };
}

/** The first words of a stretch, cut between words. */
function incipit(source: ReportSource, start: number, end: number): string {
  const raw = source.text.slice(start, Math.min(end, start + INCIPIT * 4));
  const text = (source.format === 'html' ? decodeHTML(raw.replace(/<[^<>]*>/g, '')) : raw).replace(/\s+/g, ' ').trim();
  if (text.length <= INCIPIT) return text;
  const space = text.lastIndexOf(' ', INCIPIT);
  return `${text.slice(0, space > 0 ? space : INCIPIT)}…`;
}

function mentionsByDocument(actors: RecordExport['actors']): Readonly<Record<string, readonly number[]>> {
  const mentions: Record<string, number[]> = {};
  actors.forEach((actor, k) => {
    for (const { document, start, end } of actor.mentions) (mentions[document] ??= []).push(k, start, end);
  });
  return mentions;
}

/** Texts in blocks, in the order of the documents, so that what is read together stands together. */
export function cutTexts(documents: readonly { readonly id: string }[], sources: readonly ReportSource[]): { readonly texts: readonly TextSection[]; readonly blockOf: ReadonlyMap<string, number> } {
  const byId = new Map(sources.map(s => [s.id, s.text]));
  const texts: Record<string, string>[] = [];
  const blockOf = new Map<string, number>();
  let size = TEXT_BLOCK;
  for (const { id } of documents) {
    const text = byId.get(id);
    if (text === undefined) continue;
    if (size >= TEXT_BLOCK) {
      texts.push({});
      size = 0;
    }
    texts[texts.length - 1]![id] = text;
    blockOf.set(id, texts.length - 1);
    size += text.length;
  }
  return { texts, blockOf };
}
