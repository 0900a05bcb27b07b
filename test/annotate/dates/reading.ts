/** How the date tests read a text: the finder and the resolver alone. */
import { resolveDates } from '../../../src/calendar/resolve.js';
import { LANGUAGES } from '../../../src/languages/index.js';
import type { CleanDocument } from '../../../src/model/document.js';
import type { DateMention, TimeValue } from '../../../src/model/time.js';
import { findDates } from '../../../src/stages/annotate/dates/find.js';
import { segment } from '../../../src/stages/segment/segment.js';
import { ViewBuilder } from '../../../src/text/view.js';

export type FoundDate = DateMention & TimeValue;

/** The dates of a text, each with its value, offsets in the readable text. */
export function datesOf(text: string, language: string, published: string | null): readonly FoundDate[] {
  const pack = LANGUAGES.find(p => p.code === language)!;
  const builder = new ViewBuilder(text);
  let from = 0;
  for (const line of text.split('\n')) {
    builder.append(from, from + line.length);
    builder.line();
    from += line.length + 1;
  }
  const view = builder.finish();
  const document = { view, pieces: [], pieceOfLine: [] } as unknown as CleanDocument;
  const found = findDates(segment(document, pack, () => {}), pack, () => {});
  const values = resolveDates(found, published);
  return found.map((mention, i) => ({ ...mention, ...values[i]! }));
}

/** "text = edtf" for each date, "text = value" where there is no EDTF. */
export function told(text: string, language: string, published: string | null): readonly string[] {
  return datesOf(text, language, published).map(d => `${d.text} = ${d.edtf ?? d.value}`);
}
