/** The list of corrections in a dossier: read, added to, and what became of each in the last build. */
import type { CorrectedMark, Correction, CorrectionOutcome, ExportedCorrection } from '../model/correction.js';
import type { RecordExport } from '../model/export.js';
import type { LinkedRecord } from '../model/record.js';
import { schemaText, type Database } from './database.js';

type Row = Readonly<Record<string, unknown>>;

/** Dossiers made before there were corrections have no table of them. */
function hasTable(database: Database): boolean {
  return database.get("SELECT 1 AS found FROM sqlite_master WHERE type = 'table' AND name = 'corrections'") !== null;
}

/** The list, by time. */
export function readCorrections(database: Database): readonly Correction[] {
  return readExportedCorrections(database).map(({ outcome: _outcome, ...correction }) => correction as Correction);
}

/** The list with what became of each correction, by time. */
export function readExportedCorrections(database: Database): readonly ExportedCorrection[] {
  if (!hasTable(database)) return [];
  const rows = database.all('SELECT correction_json, outcome_json FROM corrections ORDER BY time, id') as readonly Row[];
  return rows.map(r => ({
    ...(JSON.parse(String(r['correction_json'])) as Correction),
    outcome: r['outcome_json'] === null ? { state: 'waiting' } : (JSON.parse(String(r['outcome_json'])) as CorrectionOutcome),
  }));
}

/** Adds corrections; those that are in the list already (by id) stay as they are. Gives the ids of the new ones. The caller holds the transaction. */
export function appendCorrections(database: Database, corrections: readonly Correction[]): readonly string[] {
  if (!hasTable(database)) database.exec(/CREATE TABLE corrections [^]*?\n\) STRICT;/.exec(schemaText())![0]);
  const added: string[] = [];
  for (const c of corrections) {
    if (database.get('SELECT 1 AS known FROM corrections WHERE id = ?', [c.id]) !== null) continue;
    database.run('INSERT INTO corrections (id, time, author, operation, kind, target, note, correction_json) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
      c.id, c.time, c.author, c.operation, c.operation === 'undo' ? null : c.kind, c.target, c.note, JSON.stringify(c),
    ]);
    added.push(c.id);
  }
  return added;
}

/** Keeps what became of each correction, and the outlets and titles that somebody gave. */
export function writeOutcomes(database: Database, { corrections, restated }: Pick<LinkedRecord, 'corrections' | 'restated'>): void {
  if (!hasTable(database)) return;
  for (const { document, outlet, title, titleStated } of restated ?? []) {
    database.run('UPDATE documents SET outlet = ?, title_json = ?, title_stated = ? WHERE id = ?', [outlet, title && JSON.stringify(title), titleStated, document]);
  }
  for (const { id, outcome } of corrections ?? []) database.run('UPDATE corrections SET outcome_json = ? WHERE id = ?', [JSON.stringify(outcome), id]);
}

/** Which list of the export holds the facts of a kind. */
const LIST_OF = {
  document: 'documents', statement: 'statements', utterance: 'utterances', date: 'dates', figure: 'figures', measure: 'measures', actor: 'actors', meeting: 'meetings', issue: 'issues', position: 'positions', proposal: 'proposals', disagreement: 'disagreements',
} as const;

/** Puts the list into an export, and a mark on each fact that a correction was applied to. Without corrections the export stays as it is. */
export function withCorrections(record: RecordExport, corrections: readonly ExportedCorrection[]): RecordExport {
  if (corrections.length === 0) return record;
  const marks = marksOf(corrections);
  const marked: Record<string, unknown> = {};
  for (const [kind, list] of Object.entries(LIST_OF) as [keyof typeof LIST_OF, (typeof LIST_OF)[keyof typeof LIST_OF]][]) {
    const own = marks.get(kind);
    if (own) marked[list] = withMarks<{ readonly id: string }>(record[list], own);
  }
  return { ...record, ...marked, corrections };
}

/** Facts of one kind with their marks; those without one, and rows that are no facts, stay as they are. */
export function withMarks<T extends object>(facts: readonly T[], marks: ReadonlyMap<string, CorrectedMark> | undefined): readonly T[] {
  if (marks === undefined) return facts;
  return facts.map(fact => {
    const corrected = 'id' in fact ? marks.get(String(fact.id)) : undefined;
    return corrected ? { ...fact, corrected } : fact;
  });
}

/** The marks of facts, by kind and id. */
export function marksOf(corrections: readonly ExportedCorrection[]): ReadonlyMap<string, ReadonlyMap<string, CorrectedMark>> {
  const marks = new Map<string, Map<string, CorrectedMark>>();
  for (const c of corrections) {
    if (c.operation === 'undo' || c.operation === 'reject' || c.outcome.state !== 'applied' || c.outcome.fact === null) continue;
    const own = marks.get(c.kind) ?? new Map<string, CorrectedMark>();
    marks.set(c.kind, own);
    const known = own.get(c.outcome.fact) ?? { corrections: [], by: [], accepted: false, was: {}, notes: [] };
    own.set(c.outcome.fact, {
      corrections: [...known.corrections, c.id], by: [...new Set([...known.by, c.author])], accepted: known.accepted || c.operation === 'accept',
      was: { ...c.outcome.was, ...known.was }, notes: c.note === null ? known.notes : [...known.notes, c.note],
    });
  }
  return marks;
}
