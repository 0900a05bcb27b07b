/** When a feed is asked again: at the user's pace, more rarely where the server says so or fails. */

export interface Pace {
  /** Seconds between two looks at a feed, at least. */
  readonly every: number;
}

/** What came of a look at a feed. */
export type Look =
  | { readonly kind: 'answered'; readonly maxAge: number | null }
  | { readonly kind: 'failed'; readonly wait: number | null };

const LONGEST = 24 * 3600;

/**
 * Seconds until the next look. Failures double the time, up to a day; "Retry-After" is kept to; a server that says how long its
 * answer holds is not asked before. `failures` counts those in a row, this one included.
 */
export function nextLook(look: Look, failures: number, { every }: Pace): number {
  if (look.kind === 'answered') return Math.min(Math.max(every, look.maxAge ?? 0), LONGEST);
  const backedOff = every * 2 ** Math.min(failures, 20);
  return Math.min(Math.max(backedOff, look.wait ?? 0), LONGEST);
}
