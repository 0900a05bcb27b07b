/** The dates, figures and statements of one document as facts of the record, with their ids. */
import { resolveDates } from '../../calendar/resolve.js';
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { Figure } from '../../model/figure.js';
import type { DocumentDating } from '../../model/record.js';
import type { Statement } from '../../model/statement.js';
import type { DatedMention } from '../../model/time.js';
import { factId } from '../../text/identify.js';

/** Gives the id of a fact by its kind and what makes it this one. */
type Naming = typeof factId;

// Facts are written out field by field: a record has millions, and an object that is put together from another one takes more room.

/** Gives for a text the same one that was met before: what comes again in most documents stands in memory once. */
export type Sharing = (text: string) => string;

/** One that remembers as long as it lives. */
export function sharing(): Sharing {
  const known = new Map<string, string>();
  return text => {
    const met = known.get(text);
    if (met === undefined) known.set(text, text);
    return met ?? text;
  };
}

/** The dates of a document with their values. Where the day of publication is an estimate, the month alone goes to the calendar, which then gives each date its candidates. */
export function datesOf(document: AnnotatedDocument, dating: DocumentDating, idOf: Naming = factId, shared: Sharing = text => text): DatedMention[] {
  const { id: of, dates } = document;
  const values = resolveDates(dates, dating.candidates && !dating.certain ? dating.published!.slice(0, 7) : dating.published);
  return dates.map(({ start, end, text: written, rule, type }, i): DatedMention => {
    const { mod, edtf: said, certain, candidates } = values[i]!;
    const text = shared(written);
    const value = shared(values[i]!.value);
    const edtf = said === null ? null : shared(said);
    const id = idOf('d', of, rule, start, end);
    return candidates === undefined ? { start, end, text, rule, type, value, mod, edtf, certain, document: of, id } : { start, end, text, rule, type, value, mod, edtf, certain, candidates, document: of, id };
  });
}

/** The figures of a document as the record has them; no measure yet. */
export function figuresOf({ id: of, figures }: AnnotatedDocument, idOf: Naming = factId): Figure[] {
  return figures.map((f): Figure => ({
    start: f.start, end: f.end, text: f.text, rule: f.rule, min: f.min, max: f.max, modifier: f.modifier, unit: f.unit, of: f.of, head: f.head, each: f.each, collective: f.collective,
    document: of, measure: null, id: idOf('f', of, f.rule, f.start, f.end),
  }));
}

/** What a statement of the record leans on in its own document, as numbers there; -1 for none. */
export interface StatementTies {
  readonly speaker: number;
  readonly target: number;
  readonly date: number;
}

/** Gives each statement of a document as far as the document tells: who speaks, to whom and when is told by `tied`. */
export function draftStatements({ id: of, statements }: AnnotatedDocument, tie: (ties: StatementTies) => void): Statement[] {
  const ids = statements.map(s => factId('s', of, s.rule, s.cue?.start ?? -1, ...s.content.flatMap(c => [c.start, c.end])));
  return statements.map((s, i): Statement => {
    tie({ speaker: s.speaker ?? -1, target: s.target ?? -1, date: s.date ?? -1 });
    return {
      id: ids[i]!, rule: s.rule, document: of, mode: s.mode, content: s.content, cue: s.cue, source: s.source, speaker: null, act: s.act, target: null, issue: null, date: null,
      utterance: '', reportedBy: s.reportedBy === null ? null : ids[s.reportedBy] ?? null, earlier: s.earlier,
    };
  });
}

/** Sets who speaks, to whom and when in a drafted statement that nobody else has yet; no issue or utterance. `actorOf` gives the actor of a local one of its document. */
export function tieStatement(draft: Statement, { speaker, target, date }: StatementTies, dates: readonly DatedMention[], published: string | null, actorOf: (local: number) => string): void {
  const open = draft as { -readonly [K in keyof Statement]: Statement[K] };
  open.speaker = speaker < 0 ? null : actorOf(speaker);
  open.target = target < 0 ? null : actorOf(target);
  open.date = date < 0 ? (draft.earlier ? null : published?.slice(0, 10) ?? null) : dates[date]?.edtf ?? null;
}

/** The statements of a document as the record has them; no issue or utterance yet. `actorOf` gives the actor of a local one. */
export function statementsOf(document: AnnotatedDocument, dates: readonly DatedMention[], published: string | null, actorOf: (local: number) => string): Statement[] {
  const ties: StatementTies[] = [];
  const drafts = draftStatements(document, t => ties.push(t));
  drafts.forEach((draft, k) => { tieStatement(draft, ties[k]!, dates, published, actorOf); });
  return drafts;
}
