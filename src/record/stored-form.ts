/** An annotated document as the JSON that is stored: rows without names, names of rules once, no word of the text twice where it can be told from the view; and back. */
import type { TextSpan } from '../model/anchor.js';
import type { LocalActor } from '../model/actor.js';
import type { AnnotatedDocument, QuotedSpan, Sentence } from '../model/annotated.js';
import type { DateMention } from '../model/time.js';
import type { FigureMention } from '../model/figure.js';
import type { StatementMention } from '../model/statement.js';
import type { View } from '../model/view.js';
import { WordNumbers } from '../text/numbers.js';
import { viewOffset } from '../text/view.js';

// A 3 kB article has some 150 mentions, dates, figures and statements: with the names of their fields they take 30 kB, as rows 10 kB.

/** Rows stand one behind the other in one list; a code is the number of a word in `codes`. */
interface StoredDocument extends Pick<AnnotatedDocument, 'view' | 'pieceOfLine'> {
  /** All other fields as they are. */
  readonly head: Omit<AnnotatedDocument, 'view' | 'pieceOfLine' | 'sentences' | 'quoted' | 'actors' | 'dates' | 'figures' | 'statements'>;
  readonly codes: readonly string[];
  /** [start, end, code of the role, paragraph, words]; see `told`. */
  readonly sentences: readonly unknown[];
  /** [start, end, inner start, inner end, depth, 1 where closed]. */
  readonly quoted: readonly number[];
  /** [name, code of the kind, key, female, mentions: [span, codes of rule and form], roles: [role, of, span], capitals, members]; null for what is absent. A mention whose words are the name has 0 for them. */
  readonly actors: readonly unknown[];
  /** [span, codes of rule and type, expression]. */
  readonly dates: readonly unknown[];
  /** [span, code of the rule, min, max, modifier, unit, span of what is counted, head, each, collective]. */
  readonly figures: readonly unknown[];
  /** [codes of rule and mode, spans of the content, span of the cue, span of the source, speaker, code of the act, target, date, reportedBy, earlier]. */
  readonly statements: readonly unknown[];
}

/** The JSON of a document; `readStored` gives back an equal one. */
export function storedForm(document: AnnotatedDocument): string {
  const { view, pieceOfLine, sentences, quoted, actors, dates, figures, statements, ...head } = document;
  const codes = new WordNumbers();
  const stored: StoredDocument = {
    head, view, pieceOfLine, codes: codes.words,
    sentences: sentenceRows(view, sentences, codes), quoted: quotedRows(quoted), actors: actorRows(actors, codes), dates: dateRows(dates, codes), figures: figureRows(figures, codes), statements: statementRows(statements, codes),
  };
  return JSON.stringify(stored);
}

/** The document of which `storedForm` made this JSON. */
export function readStored(json: string): AnnotatedDocument {
  const stored = JSON.parse(json) as StoredDocument;
  const words = stored.codes.map(shared);
  const document: AnnotatedDocument = {
    ...stored.head, view: stored.view, pieceOfLine: stored.pieceOfLine,
    sentences: readSentences(stored.view, stored.sentences, words), quoted: readQuoted(stored.quoted), actors: readActors(stored.actors, words), dates: readDates(stored.dates, words),
    figures: readFigures(stored.figures, words), statements: readStatements(stored.statements, words),
  };
  return document;
}

const known = new Map<string, string>();
/** Names of rules are few; a name that is none is not kept for ever. */
const MOST_KNOWN = 4096;

/** The same string object for the same word, so that all documents share the names of rules. */
function shared(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size < MOST_KNOWN) known.set(word, word);
  return word;
}

function sentenceRows(view: View, sentences: readonly Sentence[], codes: WordNumbers): unknown[] {
  const rows: unknown[] = [];
  for (const s of sentences) rows.push(s.start, s.end, codes.of(s.role), s.paragraph, told(view, s));
  return rows;
}

function readSentences(view: View, rows: readonly unknown[], words: readonly string[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (let r = 0; r < rows.length; r += 5) {
    const start = rows[r] as number;
    const end = rows[r + 1] as number;
    sentences.push({ start, end, role: words[rows[r + 2] as number] as Sentence['role'], paragraph: rows[r + 3] as number, text: untold(view, start, end, rows[r + 4] as Told) });
  }
  return fitted(sentences);
}

/** The words of a sentence beside the view: 0 where the view has the same, the places and characters where it has others, or the words themselves. */
type Told = 0 | string | readonly (number | string)[];

/** Where more characters differ the words are stored as they are. */
const MOST_DIFFERENT = 12;

function viewed(view: View, start: number, end: number): string {
  const from = viewOffset(view, start);
  const last = viewOffset(view, end - 1);
  return from < 0 || last < from ? '' : view.text.slice(from, last + 1);
}

function told(view: View, { start, end, text }: TextSpan): Told {
  const seen = viewed(view, start, end);
  if (seen === text) return 0;
  if (seen.length !== text.length) return text;
  const different: (number | string)[] = [];
  for (let i = 0; i < text.length; i++) {
    if (seen.charCodeAt(i) === text.charCodeAt(i)) continue;
    if (different.length === 2 * MOST_DIFFERENT) return text;
    different.push(i, text[i]!);
  }
  return different;
}

function untold(view: View, start: number, end: number, stored: Told): string {
  if (typeof stored === 'string') return stored;
  const seen = viewed(view, start, end);
  if (stored === 0) return ownCopy(seen);
  let text = '';
  let at = 0;
  for (let k = 0; k < stored.length; k += 2) {
    const place = stored[k] as number;
    text += seen.slice(at, place) + (stored[k + 1] as string);
    at = place + 1;
  }
  return text + seen.slice(at);
}

/** A string that does not keep the whole view in memory, as a slice of it would: what is put together is laid out anew. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

function quotedRows(quoted: readonly QuotedSpan[]): number[] {
  const rows: number[] = [];
  for (const q of quoted) rows.push(q.start, q.end, q.inner.start, q.inner.end, q.depth, q.closed ? 1 : 0);
  return rows;
}

function readQuoted(rows: readonly number[]): readonly QuotedSpan[] {
  const quoted: QuotedSpan[] = [];
  for (let r = 0; r < rows.length; r += 6) quoted.push({ start: rows[r]!, end: rows[r + 1]!, inner: { start: rows[r + 2]!, end: rows[r + 3]! }, depth: rows[r + 4]!, closed: rows[r + 5] === 1 });
  return fitted(quoted);
}

function actorRows(actors: readonly LocalActor[], codes: WordNumbers): unknown[] {
  const rows: unknown[] = [];
  for (const { name, kind, key, female, mentions, roles, capitals, members } of actors) {
    const named: unknown[] = [];
    for (const m of mentions) named.push(m.start, m.end, m.text === name ? 0 : m.text, codes.of(m.rule), codes.of(m.form));
    const borne: unknown[] = [];
    for (const { role, of, place } of roles) borne.push(role, of, place.start, place.end, place.text);
    rows.push(name, codes.of(kind), key, female, named, borne, capitals ?? null, members ?? null);
  }
  return rows;
}

function readActors(rows: readonly unknown[], words: readonly string[]): readonly LocalActor[] {
  const actors: LocalActor[] = [];
  for (let r = 0; r < rows.length; r += 8) {
    const name = rows[r] as string;
    const named = rows[r + 4] as readonly unknown[];
    const mentions: LocalActor['mentions'][number][] = [];
    for (let m = 0; m < named.length; m += 5) {
      const text = named[m + 2] as string | 0;
      mentions.push({ start: named[m] as number, end: named[m + 1] as number, text: text === 0 ? name : text, rule: words[named[m + 3] as number]!, form: words[named[m + 4] as number] as LocalActor['mentions'][number]['form'] });
    }
    const borne = rows[r + 5] as readonly unknown[];
    const roles: LocalActor['roles'][number][] = [];
    for (let b = 0; b < borne.length; b += 5) roles.push({ role: borne[b] as string, of: borne[b + 1] as string | null, place: spanAt(borne, b + 2)! });
    const actor: LocalActor = { name, kind: words[rows[r + 1] as number] as LocalActor['kind'], key: rows[r + 2] as string | null, female: rows[r + 3] as boolean | null, mentions: fitted(mentions), roles: fitted(roles) };
    const capitals = rows[r + 6] as readonly string[] | null;
    const members = rows[r + 7] as readonly string[] | null;
    actors.push(capitals === null && members === null ? actor : { ...actor, ...(capitals && { capitals }), ...(members && { members }) });
  }
  return fitted(actors);
}

function dateRows(dates: readonly DateMention[], codes: WordNumbers): unknown[] {
  const rows: unknown[] = [];
  for (const d of dates) rows.push(d.start, d.end, d.text, codes.of(d.rule), codes.of(d.type), d.expression);
  return rows;
}

function readDates(rows: readonly unknown[], words: readonly string[]): readonly DateMention[] {
  const dates: DateMention[] = [];
  for (let r = 0; r < rows.length; r += 6) {
    dates.push({ start: rows[r] as number, end: rows[r + 1] as number, text: rows[r + 2] as string, rule: words[rows[r + 3] as number]!, type: words[rows[r + 4] as number] as DateMention['type'], expression: rows[r + 5] as DateMention['expression'] });
  }
  return fitted(dates);
}

function figureRows(figures: readonly FigureMention[], codes: WordNumbers): unknown[] {
  const rows: unknown[] = [];
  for (const f of figures) {
    rows.push(f.start, f.end, f.text, codes.of(f.rule), f.min, f.max, f.modifier, f.unit);
    pushSpan(rows, f.of);
    rows.push(f.head, f.each, f.collective);
  }
  return rows;
}

function readFigures(rows: readonly unknown[], words: readonly string[]): readonly FigureMention[] {
  const figures: FigureMention[] = [];
  for (let r = 0; r < rows.length; r += 14) {
    figures.push({
      start: rows[r] as number, end: rows[r + 1] as number, text: rows[r + 2] as string, rule: words[rows[r + 3] as number]!, min: rows[r + 4] as number | null, max: rows[r + 5] as number | null,
      modifier: rows[r + 6] as FigureMention['modifier'], unit: rows[r + 7] as string | null, of: spanAt(rows, r + 8), head: rows[r + 11] as string | null, each: rows[r + 12] as boolean, collective: rows[r + 13] as boolean,
    });
  }
  return fitted(figures);
}

function statementRows(statements: readonly StatementMention[], codes: WordNumbers): unknown[] {
  const rows: unknown[] = [];
  for (const s of statements) {
    const said: unknown[] = [];
    for (const c of s.content) pushSpan(said, c);
    rows.push(codes.of(s.rule), codes.of(s.mode), said);
    pushSpan(rows, s.cue);
    pushSpan(rows, s.source);
    rows.push(s.speaker, codes.of(s.act), s.target, s.date, s.reportedBy, s.earlier);
  }
  return rows;
}

function readStatements(rows: readonly unknown[], words: readonly string[]): readonly StatementMention[] {
  const statements: StatementMention[] = [];
  for (let r = 0; r < rows.length; r += 15) {
    const said = rows[r + 2] as readonly unknown[];
    const content: TextSpan[] = [];
    for (let c = 0; c < said.length; c += 3) content.push(spanAt(said, c)!);
    statements.push({
      rule: words[rows[r] as number]!, mode: words[rows[r + 1] as number] as StatementMention['mode'], content: fitted(content) as unknown as StatementMention['content'], cue: spanAt(rows, r + 3), source: spanAt(rows, r + 6),
      speaker: rows[r + 9] as number | null, act: words[rows[r + 10] as number] as StatementMention['act'], target: rows[r + 11] as number | null, date: rows[r + 12] as number | null,
      reportedBy: rows[r + 13] as number | null, earlier: rows[r + 14] as boolean,
    });
  }
  return fitted(statements);
}

const NONE: readonly never[] = [];

/** The same list with no room to spare: one that has grown item by item has room for sixteen more. */
function fitted<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}

/** A span takes three places of a row; all are null where there is none. */
function pushSpan(row: unknown[], span: TextSpan | null): void {
  if (span === null) row.push(null, null, null); else row.push(span.start, span.end, span.text);
}

function spanAt(row: readonly unknown[], at: number): TextSpan | null {
  return row[at] === null ? null : { start: row[at] as number, end: row[at + 1] as number, text: row[at + 2] as string };
}
