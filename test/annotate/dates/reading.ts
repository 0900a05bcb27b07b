/** How the date tests read a text: the finder and the resolver alone. */
import { resolveDates } from '../../../src/calendar/resolve.js';
import type { DateMention, TimeValue } from '../../../src/model/time.js';
import { findDates } from '../../../src/stages/annotate/dates/find.js';
import { packOf, segmentLines } from '../../lines.js';

export type FoundDate = DateMention & TimeValue;

/** The dates of a text, each with its value, offsets in the readable text. */
export function datesOf(text: string, language: string, published: string | null): readonly FoundDate[] {
  const found = findDates(segmentLines(text, language), packOf(language), () => {});
  const values = resolveDates(found, published);
  return found.map((mention, i) => ({ ...mention, ...values[i]! }));
}

/** "text = edtf" for each date, "text = value" where there is no EDTF. */
export function told(text: string, language: string, published: string | null): readonly string[] {
  return datesOf(text, language, published).map(d => `${d.text} = ${d.edtf ?? d.value}`);
}
