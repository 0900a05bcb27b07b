/** The schema by which every correction from outside, by a page, a program or a file, is checked before anything else sees it. */
import { z } from 'zod';
import { CORRECTABLE, type Correction, type CorrectionInput, type CorrectionOutcome } from '../model/correction.js';
import { ACTS } from '../model/statement.js';

/** Characters of a name, a title or a line; of a note; elements of a list. Longer ones are a mistake or an attack. */
const LONGEST_LINE = 1_000;
const LONGEST_NOTE = 10_000;
const MOST = 1_000;

/** Text that a file can hold: no halves of surrogate pairs and no NUL. What else is in it is only ever text. */
const text = (longest: number): z.ZodString => z.string().max(longest).refine(t => t.isWellFormed() && !t.includes('\0'), { message: 'holds characters that are no text' });
const line = text(LONGEST_LINE).refine(t => t.trim() !== '', { message: 'is empty' });
const id = z.string().min(1).max(200).regex(/^[\w.-]+$/);
const ids = z.tuple([id], id).refine(list => list.length <= MOST, { message: 'has too many elements' });

const DATE = String.raw`(?:-?\d{4}|\d{3}X|\d{2}XX)(?:-(?:0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX)(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?[?~%]?`;
/** EDTF (ISO 8601-2), level 1, as far as the record uses it. */
const edtf = z.string().max(64).regex(new RegExp(`^(?:${DATE}|(?:${DATE}|\\.\\.)?/(?:${DATE}|\\.\\.)?)$`)).refine(isRealDay, { message: 'is no day of the calendar' });
const published = edtf.refine(t => !t.includes('/') && !/[X?~%]/.test(t), { message: 'is no date of publication (YYYY-MM, YYYY-MM-DD, with a time or without)' });

/** False for 31 February and the like. */
function isRealDay(value: string): boolean {
  return [...value.matchAll(/(\d{4})-(\d\d)-(\d\d)/g)].every(([, year, month, day]) => new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day));
}

const offset = z.number().int().min(0).max(2 ** 31);
const span = z.strictObject({ start: offset, end: offset, text: text(LONGEST_NOTE * 10) }).refine(s => s.start < s.end, { message: 'is empty' });
const anchor = z.strictObject({ document: id, start: offset, end: offset, text: text(LONGEST_NOTE) });
const value = z.number().min(-1e15).max(1e15).nullable();

const CHANGES = {
  document: z.strictObject({ published: published.nullable().optional(), outlet: line.nullable().optional(), title: line.nullable().optional() }),
  statement: z.strictObject({
    act: z.enum(ACTS).optional(), speaker: id.nullable().optional(), target: id.nullable().optional(), issue: id.nullable().optional(), date: edtf.nullable().optional(), content: z.tuple([span], span).optional(),
  }),
  figure: z.strictObject({
    min: value.optional(), max: value.optional(), modifier: z.enum(['about', 'almost', 'at_least', 'more_than', 'up_to', 'less_than', 'between']).nullable().optional(), unit: line.nullable().optional(), of: span.nullable().optional(), head: line.nullable().optional(),
  }).refine(f => typeof f.min !== 'number' || typeof f.max !== 'number' || f.min <= f.max, { message: 'the lower end is above the upper one' }),
  date: z.strictObject({ edtf: edtf.nullable().optional(), value: text(64).regex(/^[\w:+.,-]+$/).optional() }),
  meeting: z.strictObject({
    forum: line.optional(), date: edtf.nullable().optional(), venue: line.nullable().optional(), durationHours: z.number().min(0).max(100_000).nullable().optional(),
    outcome: z.enum(['agreed', 'partial', 'no_agreement', 'postponed', 'planned', 'unknown']).optional(), status: z.enum(['held', 'planned', 'mentioned']).optional(),
    parties: z.array(id).max(MOST).optional(), participants: z.array(id).max(MOST).optional(), agenda: z.array(line).max(MOST).optional(),
  }),
  actor: z.strictObject({ name: line.optional(), kind: z.enum(['person', 'organisation', 'state', 'group', 'place']).optional() }),
  issue: z.strictObject({ name: line.optional() }),
  proposal: z.strictObject({ response: z.enum(['accepted', 'rejected', 'none', 'neither_accepted_nor_rejected']).optional(), by: id.nullable().optional(), to: id.nullable().optional() }),
} as const;

const kind = z.enum(CORRECTABLE);
const joinable = z.enum(['actor', 'meeting', 'utterance']);

/** Every action with some fields more. Unknown fields are refused, so that a later Parley may give them a meaning. */
function actions<S extends z.ZodRawShape>(more: S) {
  const edit = <K extends string, C extends z.ZodType<object>>(of: K, changes: C) => z.strictObject({ operation: z.literal('edit'), kind: z.literal(of), target: id, changes: changes.refine(c => Object.keys(c).length > 0, { message: 'changes nothing' }), ...more });
  const remark = <O extends 'accept' | 'reject' | 'note'>(operation: O) => z.strictObject({ operation: z.literal(operation), kind, target: id, ...more });
  return z.union([
    remark('accept'), remark('reject'), remark('note'),
    edit('document', CHANGES.document), edit('statement', CHANGES.statement), edit('figure', CHANGES.figure), edit('date', CHANGES.date), edit('meeting', CHANGES.meeting), edit('actor', CHANGES.actor), edit('issue', CHANGES.issue), edit('proposal', CHANGES.proposal),
    z.strictObject({ operation: z.literal('merge'), kind: joinable, target: id, others: ids, ...more }),
    z.strictObject({ operation: z.literal('split'), kind: joinable, target: id, parts: ids, name: line.nullable().optional(), ...more }),
    z.strictObject({ operation: z.literal('undo'), target: id, ...more }),
  ]);
}

const author = text(200).refine(t => t.trim() !== '', { message: 'is empty' });
const note = text(LONGEST_NOTE).nullable();

/** What a caller sends. */
export const correctionInput = actions({ author, note: note.optional() }) satisfies z.ZodType<CorrectionInput>;

const factRef = z.strictObject({ kind, id, place: anchor.nullable(), label: text(LONGEST_LINE) });
const entryFields = {
  id: z.string().regex(/^c-[0-9a-f]{12}$/), time: z.iso.datetime({ precision: 3 }), author, note, facts: z.array(factRef).max(3 * MOST),
} as const;

/** One entry of the list, as a line of a file has it. */
export const correctionEntry = actions(entryFields) satisfies z.ZodType<Correction>;

export const correctionOutcome = z.union([
  z.strictObject({ state: z.literal('applied'), fact: z.string().nullable(), found: z.enum(['id', 'place']), was: z.record(z.string(), z.unknown()).nullable() }),
  z.strictObject({ state: z.literal('undone'), by: z.string() }),
  z.strictObject({ state: z.literal('does_not_fit'), why: z.string() }),
  z.strictObject({ state: z.literal('waiting') }),
]) satisfies z.ZodType<CorrectionOutcome>;

/** One entry with what became of it. */
export const exportedCorrection = actions({ ...entryFields, outcome: correctionOutcome });

/** Where a value is wrong and why, in one line: `changes.date: is no day of the calendar`. */
export function problemOf(error: z.ZodError): string {
  const deepest = deepestIssue(error.issues);
  return `${deepest.path.length > 0 ? `${deepest.path.map(String).join('.')}: ` : ''}${deepest.message}`;
}

type Issue = z.core.$ZodIssue;

/** Of the alternatives of a union the one that fits furthest: its complaint is the useful one. */
function deepestIssue(issues: readonly Issue[]): Issue {
  const first = issues[0]!;
  if (first.code !== 'invalid_union' || first.errors.length === 0) return first;
  const near = [...first.errors].sort((a, b) => misses(a) - misses(b))[0]!;
  return near.length > 0 ? deepestIssue(near) : first;
}

/** How far an alternative is off: one for another operation or kind weighs more than one whose values are wrong. */
function misses(issues: readonly Issue[]): number {
  return issues.reduce((sum, i) => sum + (i.path[0] === 'operation' ? 1000 : i.path[0] === 'kind' ? 100 : 1), 0);
}
