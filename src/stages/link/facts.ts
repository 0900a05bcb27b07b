/** The dates, figures and statements of one document as facts of the record, with their ids. */
import { resolveDates } from '../../calendar/resolve.js';
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { Figure } from '../../model/figure.js';
import type { DocumentDating } from '../../model/record.js';
import type { Statement } from '../../model/statement.js';
import type { DatedMention } from '../../model/time.js';
import { factId } from '../../text/identify.js';

/** The dates of a document with their values. Where the day of publication is an estimate, the month alone goes to the calendar, which then gives each date its candidates. */
export function datesOf(document: AnnotatedDocument, dating: DocumentDating): DatedMention[] {
  const values = resolveDates(document.dates, dating.candidates && !dating.certain ? dating.published!.slice(0, 7) : dating.published);
  return document.dates.map(({ start, end, text, rule, type }, i) => ({ start, end, text, rule, type, ...values[i]!, document: document.id, id: factId('d', document.id, rule, start, end) }));
}

/** The figures of a document as the record has them; no measure yet. */
export function figuresOf(document: AnnotatedDocument): Figure[] {
  return document.figures.map(f => ({ ...f, document: document.id, measure: null, id: factId('f', document.id, f.rule, f.start, f.end) }));
}

/** The statements of a document as the record has them; no issue or utterance yet. `actorOf` gives the actor of a local one of document number `index`. */
export function statementsOf(document: AnnotatedDocument, index: number, dates: readonly DatedMention[], published: string | null, actorOf: (document: number, local: number) => string): Statement[] {
  const ids = document.statements.map(s => factId('s', document.id, s.rule, s.cue?.start ?? -1, ...s.content.flatMap(c => [c.start, c.end])));
  return document.statements.map((s, i) => ({
    id: ids[i]!, rule: s.rule, document: document.id, mode: s.mode, content: s.content, cue: s.cue, source: s.source,
    speaker: s.speaker === null ? null : actorOf(index, s.speaker), act: s.act, target: s.target === null ? null : actorOf(index, s.target), issue: null,
    date: s.date === null ? (s.earlier ? null : published?.slice(0, 10) ?? null) : dates[s.date]?.edtf ?? null,
    utterance: '', reportedBy: s.reportedBy === null ? null : ids[s.reportedBy] ?? null, earlier: s.earlier,
  }));
}
