/** What the parts of `link` hand on to one another, growing part by part. */
import type { NoticeDraft } from '../../model/stage.js';
import type { Actor } from '../../model/actor.js';
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { DocumentDating } from '../../model/record.js';
import type { Figure } from '../../model/figure.js';
import type { LanguagePack } from '../../model/language.js';
import type { Lineage } from '../../model/lineage.js';
import type { Meeting } from '../../model/meeting.js';
import type { Statement } from '../../model/statement.js';
import type { DatedMention } from '../../model/time.js';

/** Documents in their fixed order (by path, then id) with lookups by index. */
export interface Corpus {
  readonly documents: readonly AnnotatedDocument[];
  readonly packOf: (document: AnnotatedDocument) => LanguagePack;
}

export interface LinkedActors {
  readonly actors: readonly Actor[];
  /** Actor id of local actor `local` of document number `document`. */
  readonly actorOf: (document: number, local: number) => string;
}

/** All that is known before meetings are linked. Lists with one entry a document are in the order of `corpus.documents`. */
export interface Linked {
  readonly corpus: Corpus;
  readonly lineage: Lineage;
  readonly datings: readonly DocumentDating[];
  readonly actors: LinkedActors;
  readonly dates: readonly (readonly DatedMention[])[];
  readonly figures: readonly (readonly Figure[])[];
  /** `issue` is null and `utterance` "" until their parts have run. */
  readonly statements: readonly (readonly Statement[])[];
}

export interface LinkedMeetings extends Linked {
  readonly meetings: readonly Meeting[];
}

/** Says something about one document, or about none. */
export type NotifyOf = (notice: NoticeDraft & { readonly document?: string | null }) => void;
