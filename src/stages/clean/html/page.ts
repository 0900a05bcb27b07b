/** A page after one pass: its elements as columns, its blocks of text, and what its head says. */
import type { Line } from '../line.js';

/** Elements by number, parents before children; element 0 is the root. */
export interface Elements {
  readonly parent: number[];
  readonly tag: string[];
  /** Bits of `hints.ts`: what class, id and role say. */
  readonly hints: number[];
  /** itemprop value, or "". */
  readonly prop: string[];
}

export interface MetaField {
  /** Lower case: "og:title", "article:published_time", "itemprop:datepublished". */
  readonly name: string;
  readonly content: string;
}

export interface TimeField {
  /** datetime or content attribute. */
  readonly value: string;
  readonly element: number;
  readonly prop: string;
  /** Number of blocks that stand before it. */
  readonly line: number;
}

/** A stretch that the page marks as an author's name or a day. */
export interface Mark {
  readonly kind: 'author' | 'byline' | 'date';
  readonly start: number;
  readonly end: number;
  readonly element: number;
  /** Number of blocks that stand before it. */
  readonly line: number;
}

export interface Page {
  readonly marks: readonly Mark[];
  readonly elements: Elements;
  readonly lines: Line[];
  readonly metas: readonly MetaField[];
  readonly times: readonly TimeField[];
  /** Texts of JSON-LD scripts. */
  readonly linkedData: readonly string[];
  /** Words of the title element, or null. */
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
}
