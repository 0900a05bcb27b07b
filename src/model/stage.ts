/** The shape of the flow: a stage takes data and gives data; what it left out, merged or did not understand it says in notices. */
import type { Span } from './anchor.js';

export interface NoticeDraft {
  readonly rule: string;
  readonly message: string;
  /** Place in the source, where the notice speaks of one. */
  readonly place?: Span;
}

export interface Notice extends NoticeDraft {
  /** Document id, or null where the notice speaks of no single document. */
  readonly document: string | null;
}

export type Notify = (notice: NoticeDraft) => void;

/** A function without clock, disk, network or registry. */
export type Stage<Input, Output> = (input: Input, notify: Notify) => Output;
