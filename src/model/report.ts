/** What the offline report is made of: the record, the sources in full, and how both are cut so that a page opens before all is read. */
import type { Actor } from './actor.js';
import type { SourceFormat } from './document.js';
import type { ExportDocument, RecordExport } from './export.js';
import type { Lineage } from './lineage.js';
import type { Meeting } from './meeting.js';

export interface ReportSource {
  readonly id: string;
  readonly format: SourceFormat;
  readonly text: string;
}

export interface ReportData {
  readonly export: RecordExport;
  /** One for each document of the export; a document without one is shown without its text. */
  readonly sources: readonly ReportSource[];
  /** Ids of the sources that the last build brought. */
  readonly news?: readonly string[];
}

export type ReportDocument = Omit<ExportDocument, 'pieces' | 'setAside'> & { 
  readonly format: SourceFormat | null;
  /** UTF-16 units of the source. */
  readonly length: number;
  /** The first words of the article, for one that has no title. */
  readonly incipit: string | null;
};

/** A meeting without what each source says of it. */
export type ReportMeeting = Omit<Meeting, 'details'>;

/** What every page needs: small also where the dossier is large. */
export interface CoreSection extends Pick<RecordExport, 'meta' | 'sequences' | 'issues' | 'proposals' | 'disagreements' | 'corrections'> {
  readonly documents: readonly ReportDocument[];
  readonly meetings: readonly ReportMeeting[];
  readonly actors: readonly Omit<Actor, 'mentions'>[];
  readonly clusters: Lineage['clusters'];
  readonly counts: { readonly statements: number; readonly utterances: number; readonly figures: number; readonly dates: number; readonly notices: number };
  /** What the last build brought; absent where the dossier does not tell. Ids of the sources that are new. */
  readonly news?: readonly string[];
  /** Where the lists here are only the part of a large dossier that a view asked for: how many there are. */
  readonly totals?: Readonly<Record<'documents' | 'meetings' | 'disagreements' | 'actors', number>>;
  /** Statements by actor id. */
  readonly spoken: Readonly<Record<string, number>>;
  /** In which block of texts a source stands, in the order of `documents`; null where its text is missing. */
  readonly textBlocks: readonly (number | null)[];
}

export interface FactsSection extends Pick<RecordExport, 'statements' | 'figures' | 'measures' | 'positions'> {
  /** Utterances of several statements; any other is its one statement. */
  readonly utterances: RecordExport['utterances'];
  /** By meeting id. */
  readonly details: Readonly<Record<string, Meeting['details']>>;
}

/** What the reader and the pages on sources need. */
export interface ReadingSection extends Pick<RecordExport, 'dates' | 'notices'> {
  readonly passages: Lineage['passages'];
  readonly repeats: Lineage['repeats'];
  readonly pieces: Readonly<Record<string, ExportDocument['pieces']>>;
  readonly setAside: Readonly<Record<string, ExportDocument['setAside']>>;
  /** Mentions by document id: number of the actor in `core.actors`, start and end, over and over. Their words stand in the sources. */
  readonly mentions: Readonly<Record<string, readonly number[]>>;
}

/** Texts of some sources, by document id. */
export type TextSection = Readonly<Record<string, string>>;

export interface ReportSections {
  readonly core: CoreSection;
  readonly facts: FactsSection;
  readonly reading: ReadingSection;
  readonly texts: readonly TextSection[];
}
