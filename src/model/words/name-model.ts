/** Learned weights that tell the kind of an unknown name; a language without them has `buckets` 0. */

export const NAME_KINDS = ['person', 'organisation', 'place', 'none'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface NameModel {
  /** A power of two: features are hashed into so many buckets. */
  readonly buckets: number;
  /** Base64 of signed bytes: for each bucket one weight a kind, in the order of NAME_KINDS. */
  readonly weights: string;
  /** On what it was trained, and under which licence. */
  readonly source: string;
}
