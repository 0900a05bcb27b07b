/** Days that a speaker counts: "demain" in a quotation is the morrow of the saying, not of the publication. */
import type { TimeExpression } from '../../../model/expression.js';
import type { QuoteRange, SentenceRange } from '../../../model/segmented.js';
import type { DateMention } from '../../../model/time.js';

/**
 * Marks the days in quotations that count from the day of the saying, and gives all mentions in order.
 *     "We close tomorrow," the harbour master said on Tuesday.
 *               ^ the day after                        ^ this day
 * Where the sentence names no day, the latest day that the text told before counts; `calendar/resolve.ts` finds it.
 */
export function withSpokenDays(mentions: readonly DateMention[], quotes: readonly QuoteRange[], sentences: readonly SentenceRange[]): readonly DateMention[] {
  if (quotes.length === 0) return mentions;
  let quote = 0;
  let sentence = 0;
  return mentions.map((mention, i) => {
    while (quote < quotes.length && (quotes[quote]!.depth > 0 || quotes[quote]!.end <= mention.start)) quote++;
    const around = quotes[quote];
    const { expression } = mention;
    if (!around || around.start > mention.start || expression.kind !== 'date' || !isSpokenDay(expression)) return mention;
    while (sentence < sentences.length && sentences[sentence]!.end <= around.start) sentence++;
    let last = sentence;
    while (last + 1 < sentences.length && sentences[last + 1]!.start < around.end) last++;
    const day = sayingDay(mentions, i, around, sentences[sentence]?.start ?? around.start, sentences[last]?.end ?? around.end);
    return { ...mention, expression: { ...expression, spoken: { day } } };
  });
}

function isSpokenDay(expression: TimeExpression): boolean {
  return expression.kind === 'date' && expression.base.from === 'unit' && expression.base.unit === 'D' && expression.base.reference === 'published' && expression.token === undefined;
}

/** How many mentions away the sentence outside its quotation names the day: behind the quotation first, else before it; null where it names none. */
function sayingDay(mentions: readonly DateMention[], i: number, quote: QuoteRange, start: number, end: number): number | null {
  for (let k = i + 1; k < mentions.length && mentions[k]!.end <= end; k++) if (mentions[k]!.start >= quote.end && tellsDay(mentions[k]!.expression)) return k - i;
  for (let k = i - 1; k >= 0 && mentions[k]!.start >= start; k--) if (mentions[k]!.end <= quote.start && tellsDay(mentions[k]!.expression)) return k - i;
  return null;
}

/** True for a day on which something was said: "mercredi", "hier", "le 3 mai"; not for what is ahead. */
function tellsDay(expression: TimeExpression): boolean {
  if (expression.kind !== 'date' || expression.side === 'future' || expression.open !== undefined || expression.token !== undefined) return false;
  const { base } = expression;
  if (base.from === 'unit') return base.unit === 'D' && base.offset <= 0 && base.reference === 'published';
  return base.from === 'fields' && base.step !== 1 && (base.fields.day !== undefined || base.fields.weekday !== undefined);
}
