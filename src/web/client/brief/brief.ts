/** The briefing for the next meeting as data: sections of lines, each line made of a template and of facts with their places. */
import type { Anchor } from '../../../model/anchor.js';
import type { RecordExport } from '../../../model/export.js';
import type { ReportDocument, ReportMeeting } from '../../../model/report.js';
import type { NamedActor } from './parties.js';

/** What a briefing is made of; the client has it from its sections, the command line from the dossier. */
export interface BriefRecord extends Pick<RecordExport, 'statements' | 'positions' | 'issues' | 'proposals' | 'disagreements'> {
  readonly documents: readonly BriefDocument[];
  readonly meetings: readonly ReportMeeting[];
  readonly actors: readonly NamedActor[];
}

export type BriefDocument = Pick<ReportDocument, 'id' | 'path' | 'outlet' | 'title' | 'titleStated' | 'language' | 'published' | 'publishedCertain' | 'url' | 'authors'>;

/** What the briefing is limited to; null asks for everything. */
export interface BriefScope {
  /** Words of the forum's name; accents and case do not count. */
  readonly forum: string | null;
  /** EDTF: nothing said or held before it. */
  readonly since: string | null;
  /** Name, alias or id of an actor. */
  readonly party: string | null;
}

export type BriefPart =
  | { readonly kind: 'text'; readonly text: string }
  /** What the line is about. */
  | { readonly kind: 'strong'; readonly text: string; readonly meeting?: string; readonly disagreement?: string }
  /** Words of a source, in its language. */
  | { readonly kind: 'words'; readonly text: string; readonly language: string | null; readonly place: Anchor }
  | { readonly kind: 'cite'; readonly places: readonly Anchor[] };

/** Every line has at least one `cite`. */
export interface BriefLine {
  readonly parts: readonly BriefPart[];
}

export interface BriefGroup {
  /** Name of a party, or null. */
  readonly title: string | null;
  readonly lines: readonly BriefLine[];
  /** Lines left out because there were too many. */
  readonly more: number;
}

export const BRIEF_SECTIONS = ['meetings', 'positions', 'changes', 'proposals', 'disputes', 'planned'] as const;
export type BriefSectionName = (typeof BRIEF_SECTIONS)[number];

export interface BriefSection {
  readonly name: BriefSectionName;
  readonly groups: readonly BriefGroup[];
}

export interface Brief {
  readonly scope: BriefScope;
  readonly sections: readonly BriefSection[];
  /** Sources that the lines cite, in the order of their numbers. */
  readonly cited: readonly { readonly number: number; readonly document: BriefDocument }[];
  /** Sources that the briefing draws on, and the day of the latest. */
  readonly documents: number;
  readonly latest: string | null;
}
