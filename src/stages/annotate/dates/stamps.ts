/** Dates in lines that are not the article but date it: "Publié le 5 sept. 2019, 07:42", "date 2022-01". */
import type { SetAside, Source } from '../../../model/document.js';
import type { LanguagePack } from '../../../model/language.js';
import type { Notify } from '../../../model/stage.js';
import type { DateMention } from '../../../model/time.js';
import { tokenize } from '../../../text/tokens.js';
import { ViewBuilder, toSource } from '../../../text/view.js';
import { datesOfText } from './find.js';

/** Rules of `clean` that set aside what dates an article. */
const STAMPS: ReadonlySet<string> = new Set(['stamp', 'metadata']);
/** Its rule for what follows the article, a list of sources among it: "Ferry talks stall" — Tessel Gazette, May 4, 2020. */
const AFTERWARD = 'outside';
const CITED = /[,(:;—–-]\s*$/u;
const CLOSING = /^\s*(?:[).]+\s*)?$/u;
/** A list of sources names each on a line. */
const LONGEST_CITATION = 300;

/**
 * Gives the dates with their year that stand in set-aside stamps and at the ends of cited sources, offsets in the source; none for HTML, whose stamps are mark-up.
 * They wait for nothing and no other date leans on them, so they may follow the dates of the article in any list.
 */
export function findStampDates(source: Source, setAside: readonly SetAside[], pack: LanguagePack, _notify: Notify): readonly DateMention[] {
  if (source.format === 'html') return [];
  const builder = new ViewBuilder(source.text);
  const taken = setAside.filter(s => STAMPS.has(s.rule) || (s.rule === AFTERWARD && s.end - s.start <= LONGEST_CITATION));
  for (const stretch of taken) {
    builder.append(stretch.start, stretch.end);
    builder.line();
  }
  const view = builder.finish();
  if (view.text === '') return [];
  let at = 0;
  return datesOfText(view.text, tokenize(view.text, pack.tokens), pack)
    .filter(({ expression }) => expression.kind === 'date' && expression.base.from === 'fields' && expression.base.fields.year !== undefined)
    .map(mention => {
      const place = toSource(view, mention.start, mention.end);
      return { ...mention, ...place, text: source.text.slice(place.start, place.end), rule: 'date-stamp' };
    })
    .filter(({ start, end, type }) => {
      while (at + 1 < taken.length && taken[at]!.end <= start) at++;
      const line = taken[at]!;
      if (line.rule !== AFTERWARD) return true;
      return type === 'DATE' && CITED.test(source.text.slice(line.start, start)) && CLOSING.test(source.text.slice(end, line.end));
    });
}
