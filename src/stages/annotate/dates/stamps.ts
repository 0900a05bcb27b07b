/** Dates in lines that are not the article but date it: "Publié le 13 juil. 2016, 18:36", "date 2022-01". */
import type { SetAside, Source } from '../../../model/document.js';
import type { LanguagePack } from '../../../model/language.js';
import type { Notify } from '../../../model/stage.js';
import type { DateMention } from '../../../model/time.js';
import { tokenize } from '../../../text/tokens.js';
import { ViewBuilder, toSource } from '../../../text/view.js';
import { datesOfText } from './find.js';

/** Rules of `clean` that set aside what dates an article. */
const STAMPS: ReadonlySet<string> = new Set(['stamp', 'metadata']);

/**
 * Gives the dates with their year that stand in set-aside stamps, offsets in the source; none for HTML, whose stamps are mark-up.
 * They wait for nothing and no other date leans on them, so they may follow the dates of the article in any list.
 */
export function findStampDates(source: Source, setAside: readonly SetAside[], pack: LanguagePack, _notify: Notify): readonly DateMention[] {
  if (source.format === 'html') return [];
  const builder = new ViewBuilder(source.text);
  for (const stretch of setAside) {
    if (!STAMPS.has(stretch.rule)) continue;
    builder.append(stretch.start, stretch.end);
    builder.line();
  }
  const view = builder.finish();
  if (view.text === '') return [];
  return datesOfText(view.text, tokenize(view.text, pack.tokens), pack)
    .filter(({ expression }) => expression.kind === 'date' && expression.base.from === 'fields' && expression.base.fields.year !== undefined)
    .map(mention => {
      const place = toSource(view, mention.start, mention.end);
      return { ...mention, ...place, text: source.text.slice(place.start, place.end), rule: 'date-stamp' };
    });
}
