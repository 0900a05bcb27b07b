/** What finds shared passages where documents lie on many machines: fingerprints to join, and what two documents share. */
import type { AnnotatedDocument } from './annotated.js';
import type { Span } from './anchor.js';

/** What of a document a comparison reads. */
export type Wording = Pick<AnnotatedDocument, 'id' | 'view' | 'quoted' | 'pieces' | 'repeats'>;

/** The shingles of one document: what it must share with another to be worth a comparison. */
export interface Fingerprint {
  readonly id: string;
  readonly path: string;
  readonly outlet: string | null;
  /** Keys of its shingles, 32 bits unsigned, each once. */
  readonly keys: readonly number[];
  /** The word at which each first begins; ascending. */
  readonly places: readonly number[];
}

/** A verified shared passage, not yet judged. Places in both sources; `words` count the words of the two views. */
export interface FoundPassage {
  readonly words: { readonly aStart: number; readonly aEnd: number; readonly bStart: number; readonly bEnd: number; readonly matched: number };
  readonly a: Span;
  readonly b: Span;
  /** Share of the passage that stands in quotation marks, in the document where that is less. */
  readonly quoted: number;
  /** It fills whole lines at the head or foot of both documents. */
  readonly atEdge: boolean;
  /** The word of a at which a shingle in its middle begins that both have, and its key: it stands for the passage where one counts who else carries it. */
  readonly middle: number;
  readonly key: number;
}

/** What two documents share; `a` comes before `b` in the order of paths. */
export interface ComparedPair {
  readonly a: string;
  readonly b: string;
  readonly found: readonly FoundPassage[];
  /** For each passage how many documents of the outlet of both have its key; null where the outlets differ. */
  readonly carrying: readonly (number | null)[];
}

/** What a whole collection shares. */
export interface ComparedCollection {
  /** How many documents were compared. */
  readonly documents: number;
  readonly pairs: readonly ComparedPair[];
  /** How many keys more documents have than are compared with one another. */
  readonly common: number;
}
