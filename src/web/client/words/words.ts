/** The shape of a strings file of the interface: every language has the same. */
import type { ActorKind } from '../../../model/actor.js';
import type { CorrectableKind, CorrectionOutcome, Operation } from '../../../model/correction.js';
import type { DisagreementKind } from '../../../model/disagreement.js';
import type { PieceRole } from '../../../model/document.js';
import type { FigureModifier } from '../../../model/figure.js';
import type { PassageKind } from '../../../model/lineage.js';
import type { MeetingStatus, Outcome, ProposalResponse } from '../../../model/meeting.js';
import type { Act, StatementMode } from '../../../model/statement.js';
import type { Brief, BriefSectionName } from '../brief/brief.js';

type Count = (n: number) => string;
type Names<Keys extends string> = Readonly<Record<Keys, string>>;
export type FactKind = 'statement' | 'figure' | 'date' | 'actor' | 'meeting' | 'disagreement';

export interface Words extends Names<
  'code' | 'ownName' | 'skip' | 'loading' | 'language' | 'broken' | 'notFound' | 'back' | 'unknown' | 'none' | 'undated' | 'all' | 'no' | 'and'
> {
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  readonly seasons: readonly string[];
  readonly date: {
    readonly day: (day: number, month: string, year: number) => string;
    readonly month: (month: string, year: number) => string;
    readonly season: (season: string, year: number) => string;
    readonly decade: (year: number) => string;
    readonly century: (year: number) => string;
    readonly time: (date: string, time: string) => string;
    readonly since: (date: string) => string;
    readonly until: (date: string) => string;
    readonly fromTo: (from: string, to: string) => string;
    readonly about: (date: string) => string;
    readonly doubtful: (date: string) => string;
    readonly or: string;
  };
  readonly number: (n: number) => string;
  /** An unknown number of: "some weeks". */
  readonly some: (unit: string) => string;
  readonly quotes: readonly [string, string];
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly semicolon: string;
  readonly nav: Names<
    'label' | 'overview' | 'meetings' | 'statements' | 'positions' | 'disagreements' | 'figures' | 'sources' | 'search' | 'notices' | 'brief' | 'actors' | 'corrections'
  >;
  readonly theme: Names<'label' | 'auto' | 'light' | 'dark'>;
  readonly showMore: Count;
  readonly counts: Readonly<
    Record<
      'documents' | 'statements' | 'figures' | 'meetings' | 'disagreements' | 'passages' | 'actors' | 'paragraphs' | 'results' | 'characters' | 'hours' | 'variants',
      Count
    >
  >;
  readonly certainty: Names<'estimated' | 'inferred' | 'linked' | 'stated' | 'uncertain' | 'worked'> & { readonly mayBe: (list: string) => string };
  readonly overview: Names<
    'news' | 'title' | 'empty' | 'none' | 'timeline' | 'chronicle' | 'parties' | 'disagreements' | 'noDisagreements' | 'meetingsRow' | 'break' | 'proposals'
  > & { readonly between: (a: string, b: string) => string; readonly newSince: Count; readonly otherOutlets: Count };
  readonly status: Names<MeetingStatus>;
  /** For several meetings. */
  readonly statusMany: Names<MeetingStatus>;
  /** Units of the record with their number; others are shown as they stand. */
  readonly units: Readonly<Record<string, Count>>;
  /** Reasons for setting aside, by their English wording. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly outcome: Names<Outcome>;
  readonly response: Names<ProposalResponse>;
  readonly acts: Names<Act>;
  readonly modes: Names<StatementMode>;
  readonly kinds: Names<ActorKind>;
  readonly meeting: Names<
    | 'one'
    | 'party'
    | 'title'
    | 'unnamed'
    | 'date'
    | 'venue'
    | 'parties'
    | 'participants'
    | 'duration'
    | 'agenda'
    | 'outcome'
    | 'status'
    | 'forum'
    | 'statements'
    | 'others'
    | 'noSpeaker'
    | 'proposals'
    | 'figures'
    | 'matrix'
    | 'matrixNote'
    | 'reports'
    | 'omits'
    | 'wording'
    | 'otherwise'
    | 'onlyRecalls'
    | 'before'
    | 'after'
    | 'sequence'
    | 'sameForum'
    | 'documents'
    | 'mentionedIn'
    | 'none'
    | 'noStatements'
    | 'by'
    | 'to'
  >;
  readonly statements: Names<
    | 'title'
    | 'none'
    | 'speaker'
    | 'act'
    | 'target'
    | 'issue'
    | 'source'
    | 'mode'
    | 'language'
    | 'from'
    | 'until'
    | 'clear'
    | 'filters'
    | 'wordings'
    | 'differs'
    | 'reported'
    | 'towards'
    | 'earlier'
    | 'utterance'
    | 'content'
    | 'cue'
    | 'first'
    | 'group'
  > & { readonly shown: (n: number, m: number) => string };
  readonly positions: Names<'title' | 'none' | 'note' | 'changed' | 'actor' | 'onlyChanged'> & { readonly moreIssues: Count };
  readonly figures: Names<'title' | 'none' | 'note' | 'unmeasured' | 'inDispute' | 'each' | 'value' | 'about' | 'logarithmic'> & {
    readonly modifiers: Names<NonNullable<FigureModifier>>;
  };
  readonly disagreements: Names<'title' | 'none' | 'note' | 'certain' | 'possible' | 'within' | 'across' | 'all'> & {
    readonly kinds: Names<DisagreementKind>;
  };
  readonly sources: Names<
    | 'title'
    | 'none'
    | 'outlet'
    | 'headline'
    | 'published'
    | 'own'
    | 'ownNote'
    | 'copied'
    | 'shared'
    | 'quoted'
    | 'facts'
    | 'setAside'
    | 'agencies'
    | 'copies'
    | 'copiesNote'
    | 'beside'
    | 'besideTitle'
    | 'noPassages'
    | 'first'
    | 'unnamed'
    | 'authors'
  > & { readonly passageKinds: Names<PassageKind>; readonly cluster: Count };
  readonly reader: Names<
    | 'show'
    | 'next'
    | 'previous'
    | 'keys'
    | 'setAside'
    | 'noText'
    | 'repeats'
    | 'linked'
    | 'select'
    | 'open'
    | 'cite'
    | 'link'
    | 'close'
    | 'id'
    | 'place'
    | 'shares'
  > & {
    readonly kinds: Names<FactKind>;
    readonly kindOne: Names<FactKind>;
    readonly position: (k: number, n: number) => string;
    readonly roles: Names<PieceRole>;
    readonly code: Count;
  };
  readonly search: Names<
    'title' | 'label' | 'hint' | 'none' | 'meetings' | 'actors' | 'statements' | 'disagreements' | 'texts' | 'figures' | 'go' | 'type'
  >;
  readonly notices: Names<'title' | 'none' | 'note' | 'whole'> & {
    /** A notice of the record in this language; null where it is shown as it stands, in English. */
    readonly say: (message: string) => string | null;
  };
  readonly large: Names<'title' | 'brief' | 'none'> & { readonly part: (n: number, m: number) => string };
  readonly takeAway: Names<'label' | 'csv' | 'json' | 'copied' | 'svg' | 'matrix' | 'figures' | 'proposals' | 'disagreements'> & { readonly rows: Count };
  readonly brief: Names<'title' | 'lead' | 'forum' | 'party' | 'since' | 'markdown' | 'page' | 'print'> & {
    readonly heading: (forum: string | null) => string;
    /** What the briefing draws on. */
    readonly basis: (brief: Brief) => string;
    readonly more: Count;
    readonly sections: Names<BriefSectionName>;
    readonly none: Names<BriefSectionName>;
  };
  readonly actors: Names<'title' | 'none' | 'aliases' | 'roles' | 'sources' | 'said' | 'key' | 'meetings'>;
  readonly correct: Names<
    | 'open'
    | 'title'
    | 'accept'
    | 'reject'
    | 'save'
    | 'note'
    | 'noteOnly'
    | 'author'
    | 'cancel'
    | 'mergeWith'
    | 'merge'
    | 'split'
    | 'newName'
    | 'unchanged'
    | 'saving'
    | 'needsAuthor'
    | 'needsNote'
    | 'list'
    | 'listNote'
    | 'none'
    | 'undo'
    | 'export'
    | 'import'
    | 'was'
    | 'unfitting'
    | 'mark'
    | 'accepted'
    | 'readOnly'
  > & {
    readonly splitNote: Names<'actor' | 'meeting' | 'utterance'>;
    readonly wrong: (field: string) => string;
    readonly imported: (added: number, known: number, refused: number, unfitting: number) => string;
    readonly fields: Readonly<Record<string, string>>;
    readonly operations: Names<Operation>;
    readonly kinds: Names<CorrectableKind>;
    readonly states: Names<CorrectionOutcome['state']>;
  };
  /** Sentences that the record makes of templates, in this language. */
  readonly template: (text: string) => string;
  readonly citation: Names<'undated' | 'characters' | 'estimated'>;
  readonly footer: (generator: string) => string;
  readonly servedFooter: (generator: string, dossier: string) => string;
}
