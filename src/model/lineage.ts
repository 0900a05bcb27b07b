/** Which source copied which, at passage level. */
import type { Span } from './anchor.js';

export interface PassageEnd extends Span {
  readonly document: string;
}

export type PassageKind = 'copy' | 'edited_copy' | 'quotation' | 'background' | 'boilerplate';

export interface Passage {
  readonly id: string;
  readonly rule: string;
  readonly a: PassageEnd;
  readonly b: PassageEnd;
  readonly kind: PassageKind;
  readonly first: 'a' | 'b' | null;
}

export interface DocumentRepeat extends Span {
  readonly document: string;
  readonly of: Span;
}

/** Documents whose bodies stand in copy edges to one another: together one witness. */
export interface CopyCluster {
  readonly id: string;
  readonly documents: readonly string[];
  /** The earliest, where it can be told. */
  readonly original: string | null;
}

export interface Lineage {
  readonly passages: readonly Passage[];
  readonly repeats: readonly DocumentRepeat[];
  readonly clusters: readonly CopyCluster[];
}
