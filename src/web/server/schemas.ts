/** The schemas of questions and answers: requests are checked by them, and the OpenAPI document is made from them. */
import { z } from 'zod';
import { ROW_KINDS } from '../../model/api.js';
import { correctionEntry, correctionInput, correctionOutcome, exportedCorrection, problemOf } from '../../record/correction-schema.js';
import { MOST_ROWS } from '../../record/query.js';

export { problemOf as problem };

/** Rows of a page where none are asked for. */
const PAGE = 50;
const LONGEST_QUERY = 1_000;

const whole = (most: number, otherwise: number): z.ZodType<number> => z.string().regex(/^\d{1,9}$/).transform(Number).pipe(z.number().int().max(most)).default(otherwise);

export const pageQuery = z.strictObject({ offset: whole(999_999_999, 0), limit: whole(MOST_ROWS, PAGE) });
export const searchQuery = z.strictObject({ q: z.string().max(LONGEST_QUERY), kind: z.enum(['text', 'actor', 'meeting', 'issue']).optional(), offset: whole(999_999_999, 0), limit: whole(100, PAGE) });
export const undoInput = z.strictObject({ author: z.string().min(1).max(200).refine(t => t.isWellFormed() && t.trim() !== '', { message: 'is empty' }), note: z.string().max(10_000).nullable().optional() });

const count = z.number().int().min(0);
const span = z.object({ start: count, end: count });
const spanWithText = span.extend({ text: z.string() });
const anchor = spanWithText.extend({ document: z.string() });
const id = z.string();
const edtf = z.string().nullable();
const mark = z.object({ corrections: z.array(id), by: z.array(z.string()), accepted: z.boolean(), was: z.record(z.string(), z.unknown()), notes: z.array(z.string()) });
const fact = z.object({ id, rule: z.string(), corrected: mark.optional() });

export const statement = fact.extend({
  document: id, mode: z.enum(['direct', 'mixed', 'indirect']), content: z.array(spanWithText).min(1), cue: spanWithText.nullable(), source: spanWithText.nullable(), speaker: id.nullable(), act: z.string(), target: id.nullable(), issue: id.nullable(), date: edtf, utterance: id, reportedBy: id.nullable(), earlier: z.boolean(),
});
export const figure = fact.extend({
  document: id, start: count, end: count, text: z.string(), min: z.number().nullable(), max: z.number().nullable(), modifier: z.string().nullable(), unit: z.string().nullable(), of: spanWithText.nullable(), head: z.string().nullable(), each: z.boolean(), collective: z.boolean(), measure: id.nullable(),
});
export const date = fact.extend({ document: id, start: count, end: count, text: z.string(), type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']), value: z.string(), mod: z.string().nullable(), edtf, certain: z.boolean(), candidates: z.array(z.string()).optional() });
const role = z.object({ role: z.string(), of: z.string().nullable(), from: edtf, to: edtf, evidence: z.array(anchor) });
export const document = z.object({
  id, path: z.string(), url: z.string().nullable(), outlet: z.string().nullable(), title: spanWithText.nullable(), titleStated: z.string().nullable(), language: z.string(), published: edtf, publishedFrom: z.enum(['stated', 'inferred', 'linked']).nullable(), publishedCertain: z.boolean(),
  publishedCandidates: z.array(z.string()).optional(), agencies: z.array(z.string()), authors: z.array(z.string()), pieces: z.array(span.extend({ role: z.string() })), setAside: z.array(span.extend({ rule: z.string(), reason: z.string() })), corrected: mark.optional(),
});
export const passage = z.object({ id, rule: z.string(), a: span.extend({ document: id }), b: span.extend({ document: id }), kind: z.enum(['copy', 'edited_copy', 'quotation', 'background', 'boilerplate']), first: z.enum(['a', 'b']).nullable() });

/** The rows of each list, as the export has them. */
export const ROWS: Readonly<Record<(typeof ROW_KINDS)[number], z.ZodType>> = {
  documents: document, statements: statement, figures: figure, dates: date,
  utterances: fact.extend({ speaker: id.nullable(), statements: z.array(id), differs: z.array(z.object({ a: z.string(), b: z.string(), statement: id })) }),
  measures: fact.extend({ about: z.string(), unit: z.string().nullable(), figures: z.array(id) }),
  actors: fact.extend({ name: z.string(), kind: z.enum(['person', 'organisation', 'state', 'group', 'place']), key: z.string().nullable(), aliases: z.array(z.string()), roles: z.array(role) }),
  meetings: fact.extend({
    forum: z.string(), parties: z.array(id), participants: z.array(id), date: edtf, dateCertain: z.boolean(), venue: z.string().nullable(), durationHours: z.number().nullable(), agenda: z.array(z.string()), outcome: z.string(), status: z.enum(['held', 'planned', 'mentioned']),
    documents: z.array(id), mentionedIn: z.array(id), evidence: z.array(anchor), details: z.array(z.object({ field: z.string(), value: z.string(), document: id, place: spanWithText })),
  }),
  sequences: fact.extend({ meetings: z.array(id) }),
  issues: fact.extend({ name: z.string(), terms: z.array(z.string()) }),
  positions: fact.extend({ actor: id, issue: id, statements: z.array(id), changed: z.boolean() }),
  proposals: fact.extend({ by: id.nullable(), to: id.nullable(), what: z.string(), meeting: id.nullable(), response: z.string(), statements: z.array(id), evidence: z.array(anchor) }),
  disagreements: fact.extend({ kind: z.string(), about: z.string(), values: z.array(z.object({ value: z.string(), evidence: z.array(anchor).min(1) })), scope: z.array(z.string()), certain: z.boolean(), note: z.string().nullable() }),
  notices: z.object({ document: id.nullable(), rule: z.string(), message: z.string(), start: count.optional(), end: count.optional() }),
};

export const page = (row: z.ZodType): z.ZodType => z.object({ total: count, offset: count, rows: z.array(row) });
export const apiError = z.strictObject({ error: z.string(), next: z.string() });
export const serverInfo = z.strictObject({ dossier: z.string(), generator: z.string(), revision: z.string(), documents: count, large: z.boolean(), writable: z.boolean(), corrections: z.strictObject({ count, unfitting: count }) });
export const sourceText = z.strictObject({ id, format: z.enum(['text', 'markdown', 'html']), text: z.string() });
export const documentPage = z.strictObject({
  document, format: z.enum(['text', 'markdown', 'html']), text: z.string(), statements: z.array(statement), figures: z.array(figure), dates: z.array(date), mentions: z.array(span.extend({ actor: id })), passages: z.array(passage),
});
const hitKind = z.enum(['text', 'actor', 'meeting', 'issue']);
export const searchPage = z.strictObject({
  total: count, offset: count, rows: z.array(z.strictObject({ kind: hitKind, id, place: anchor.nullable(), snippet: z.string(), marks: z.array(span), first: span.nullable() })), counts: z.record(hitKind, count),
});
export const correctionList = z.strictObject({ revision: z.string(), corrections: z.array(exportedCorrection) });
export const correctionResult = z.strictObject({ correction: exportedCorrection, revision: z.string() });
export const importResult = z.strictObject({ revision: z.string(), added: count, known: count, refused: z.array(z.strictObject({ line: count, why: z.string() })), unfitting: z.array(id) });
export const section = z.record(z.string(), z.unknown());

export { correctionEntry, correctionInput, correctionOutcome };
