/** Finds the anchors inside a fact, however deep they stand: one walk for all who check or explain them. */
import type { Anchor } from '../model/anchor.js';

export interface FoundAnchor extends Anchor {
  /** Name of the field that holds it: "content", "cue", "evidence", ... */
  readonly part: string;
}

/**
 * Takes a fact, or any part of one; gives every stretch with words in it, in the order of the fields. A stretch that names no document stands in `home`,
 * the document of what holds it; one without any is left out.
 */
export function* anchorsIn(value: unknown, home: string | null, part: string): Generator<FoundAnchor> {
  if (Array.isArray(value)) {
    for (const item of value) yield* anchorsIn(item, home, part);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Readonly<Record<string, unknown>>;
  const document = typeof fields['document'] === 'string' ? fields['document'] : home;
  const { start, end, text } = fields;
  if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string' && document !== null) yield { part, document, start, end, text };
  for (const [name, field] of Object.entries(fields)) if (typeof field === 'object') yield* anchorsIn(field, document, name);
}
