/** What corrections do between the parts of `link`: each function takes what a part found and gives it as people corrected it. */
import type { Actor } from './actor.js';
import type { AnnotatedDocument } from './annotated.js';
import type { Figure } from './figure.js';
import type { Issue, Meeting, Sequence } from './meeting.js';
import type { LinkedRecord } from './record.js';
import type { Statement, Utterance } from './statement.js';
import type { DatedMention } from './time.js';

/** Lists with one entry a document, in the order of the documents. */
export type ByDocument<T> = readonly (readonly T[])[];

export interface RevisedActors {
  readonly actors: readonly Actor[];
  /** Actor id of local actor `local` of document number `document`. */
  readonly actorOf: (document: number, local: number) => string;
}

export interface RevisedUtterances {
  readonly statements: ByDocument<Statement>;
  readonly utterances: readonly Utterance[];
}

export interface RevisedMeetings {
  readonly meetings: readonly Meeting[];
  readonly sequences: readonly Sequence[];
}

export interface RevisedIssues {
  readonly statements: ByDocument<Statement>;
  readonly issues: readonly Issue[];
}

/** In the order in which `link` calls them, each once. */
export interface Revision {
  /** Publication dates, outlets and titles, before anything leans on them. */
  readonly documents: (documents: readonly AnnotatedDocument[]) => readonly AnnotatedDocument[];
  readonly dates: (dates: ByDocument<DatedMention>) => ByDocument<DatedMention>;
  readonly actors: (documents: readonly AnnotatedDocument[], linked: RevisedActors) => RevisedActors;
  readonly figures: (figures: ByDocument<Figure>) => ByDocument<Figure>;
  readonly statements: (statements: ByDocument<Statement>) => ByDocument<Statement>;
  /** Leaves out rejected dates, once statements have taken theirs. */
  readonly standingDates: (dates: ByDocument<DatedMention>) => ByDocument<DatedMention>;
  readonly meetings: (linked: RevisedMeetings) => RevisedMeetings;
  /** `differs`: the words in which a second wording of an utterance differs from its first. */
  readonly utterances: (linked: RevisedUtterances, differs: (first: Statement, other: Statement) => Utterance['differs']) => RevisedUtterances;
  readonly issues: (linked: RevisedIssues) => RevisedIssues;
  /** What depends on nothing else, and what became of each correction. */
  readonly record: (record: LinkedRecord) => LinkedRecord;
}

const same = <T>(value: T): T => value;

/** Nobody corrected anything. */
export const UNREVISED: Revision = {
  documents: same, dates: same, actors: (_documents, linked) => linked, figures: same, statements: same, standingDates: same, meetings: same, utterances: same, issues: same, record: same,
};
