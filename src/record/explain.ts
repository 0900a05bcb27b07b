/** Why a fact stands in the record: its rule, its fields, and each of its places in the sentence that carries it. */
import type { AnnotatedDocument } from '../model/annotated.js';
import { anchorsIn, type FoundAnchor } from './anchors.js';
import type { Database } from './database.js';
import { readAnnotatedDocument, readExport, readSources, type StoredSource } from './read.js';

export interface ExplainedPlace {
  /** What of the fact stands there: "content", "cue", "evidence", "values", ... */
  readonly part: string;
  readonly path: string;
  /** Line of the source, from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The sentence, around and in the place. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface Explanation {
  /** Singular of the list in the export: "statement". */
  readonly kind: string;
  readonly id: string;
  readonly rule: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly places: readonly ExplainedPlace[];
}

const KINDS = ['statements', 'utterances', 'dates', 'figures', 'measures', 'actors', 'meetings', 'sequences', 'issues', 'positions', 'proposals', 'disagreements'] as const;
/** An actor may have thousands of mentions; the first ones explain it. */
const MOST_PLACES = 12;
/** Where no sentence holds the place, so many characters around it are shown. */
const AROUND = 60;

/** All facts whose id is `id` or begins with it. */
export function explainFact(database: Database, id: string): readonly Explanation[] {
  const record = readExport(database);
  const matches = KINDS.flatMap(kind => record[kind].filter(f => f.id === id || f.id.startsWith(id)).map(fact => ({ kind, fact })));
  const exact = matches.filter(m => m.fact.id === id);
  const chosen = exact.length > 0 ? exact : matches;
  if (chosen.length !== 1) return chosen.map(({ kind, fact }) => ({ kind, id: fact.id, rule: fact.rule, fields: [], places: [] }));
  const { kind, fact } = chosen[0]!;
  const sources = new Map(readSources(database).map(s => [s.id, s]));
  const names = new Map(record.actors.map(a => [a.id, a.name]));
  const fields: (readonly [string, string])[] = [];
  for (const [field, value] of Object.entries(fact)) {
    if (field === 'id' || field === 'rule' || value === null) continue;
    if (typeof value === 'string') fields.push([field, names.has(value) ? `${names.get(value)!} (${value})` : value]);
    else if (typeof value === 'number' || typeof value === 'boolean') fields.push([field, String(value)]);
    else if (Array.isArray(value) && value.length > 0 && value.every(v => typeof v === 'string')) fields.push([field, value.map(v => names.get(v) ?? v).join(', ')]);
  }
  const anchors = [...anchorsIn(fact, null, kind.slice(0, -1))].slice(0, MOST_PLACES);
  const sentences = new Map([...new Set(anchors.map(a => a.document))].map(id => [id, sentencesOf(database, id)]));
  return [{ kind: kind.slice(0, -1), id: fact.id, rule: fact.rule, fields, places: anchors.flatMap(a => place(sources.get(a.document), sentences.get(a.document) ?? [], a)) }];
}

function sentencesOf(database: Database, document: string): AnnotatedDocument['sentences'] {
  return readAnnotatedDocument(database, document)?.sentences ?? [];
}

function place(source: StoredSource | undefined, sentences: AnnotatedDocument['sentences'], anchor: FoundAnchor): readonly ExplainedPlace[] {
  if (!source) return [];
  const sentence = sentences.find(s => s.start <= anchor.start && anchor.end <= s.end);
  const from = sentence?.start ?? Math.max(0, anchor.start - AROUND);
  const to = sentence?.end ?? Math.min(source.text.length, anchor.end + AROUND);
  let line = 1;
  for (let at = source.text.indexOf('\n'); at >= 0 && at < anchor.start; at = source.text.indexOf('\n', at + 1)) line++;
  return [{
    part: anchor.part, path: source.path, line, start: anchor.start, end: anchor.end,
    before: source.text.slice(from, anchor.start), text: source.text.slice(anchor.start, anchor.end), after: source.text.slice(anchor.end, to),
  }];
}
