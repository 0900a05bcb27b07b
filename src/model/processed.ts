/** One source after the left half, in the form that crosses threads and goes into the dossier. */
import type { AnnotatedDocument } from './annotated.js';
import type { StoredReading } from './reading.js';
import type { NoticeDraft } from './stage.js';

/** What the dossier keeps in columns of their own. */
export type DocumentHead = Pick<AnnotatedDocument, 'id' | 'path' | 'language' | 'url' | 'outlet' | 'title' | 'titleStated' | 'published' | 'agencies' | 'authors' | 'pieces' | 'setAside'>;

export interface ProcessedDocument {
  readonly head: DocumentHead;
  /** The whole AnnotatedDocument in the form of `record/stored-form.ts`: made where the work was done, so that it is written as it comes. */
  readonly annotated: string;
  readonly reading: StoredReading;
  /** What related documents have in common with it (`stages/link/graft/keys.ts`): ascending, each once. */
  readonly keys: Uint32Array;
  readonly notices: readonly NoticeDraft[];
}

/** The same with its JSON compressed, as it is written. */
export interface PackedDocument {
  readonly head: DocumentHead;
  readonly annotated: Uint8Array;
  readonly extract: Uint8Array;
  readonly details: Uint8Array;
  readonly keys: Uint32Array;
  readonly notices: readonly NoticeDraft[];
}
