/** Adds corrections to a dossier and makes its record anew with them; nothing is kept unless all of it is. */
import { ParleyError } from './errors.js';
import type { TextSpan } from './model/anchor.js';
import type { Correction, CorrectionInput } from './model/correction.js';
import { completeCorrection } from './pipeline.js';
import { appendCorrections, readCorrections } from './record/corrections.js';
import type { Database } from './record/database.js';
import { readSomeFacts } from './record/facts.js';
import { endedBy, openWorkspace } from './record/workspace.js';
import { relink } from './relink.js';
import { withoutMarkup } from './text/markup.js';
import { GENERATOR } from './version.js';

export interface Amended {
  /** Ids of the corrections that were not in the list before. */
  readonly added: readonly string[];
}

/**
 * Adds one correction as somebody gives it. `now` is the time in milliseconds since 1970; where the list has a later entry, the new one comes
 * right after it, so that a clock that goes wrong does not put it before what its author saw. Throws ParleyError (exit code 2) where the record
 * does not have what the correction speaks of.
 */
export function amendDossier(path: string, input: CorrectionInput, now: number): Correction {
  let entry: Correction | null = null;
  change(path, database => {
    const list = readCorrections(database);
    const last = list[list.length - 1];
    const time = new Date(Math.max(now, last ? Date.parse(last.time) + 1 : 0)).toISOString();
    const made = completeCorrection(withTrueWords(database, input), (kind, ids) => readSomeFacts(database, kind, ids), time, new Set(list.map(c => c.id)));
    if (typeof made === 'string') throw new ParleyError(`the correction cannot be made: ${made}`, 'Look the fact up again; the record may have changed.');
    entry = made;
    return appendCorrections(database, [made]);
  });
  return entry!;
}

/** Stretches of a source that a correction gives get the words that stand there, whatever its sender says of them. */
function withTrueWords(database: Database, input: CorrectionInput): CorrectionInput {
  if (input.operation !== 'edit' || (input.kind !== 'statement' && input.kind !== 'figure')) return input;
  const facts = readSomeFacts(database, input.kind, [input.target]);
  const document = [...facts.statements, ...facts.figures][0]?.document;
  const row = document === undefined ? null : database.get('SELECT source, format FROM documents WHERE id = ?', [document]);
  if (!row) return input;
  const source = String(row['source']);
  const words = ({ start, end }: TextSpan): TextSpan => {
    if (end > source.length) throw new ParleyError('the correction cannot be made: a stretch that it gives is not in the source', 'Mark the words in the source again.');
    const text = source.slice(start, end);
    return { start, end, text: row['format'] === 'html' ? withoutMarkup(text).trim() : text };
  };
  if (input.kind === 'statement') {
    const [first, ...rest] = input.changes.content ?? [];
    return first ? { ...input, changes: { ...input.changes, content: [words(first), ...rest.map(words)] } } : input;
  }
  return input.changes.of ? { ...input, changes: { ...input.changes, of: words(input.changes.of) } } : input;
}

/** Adds entries of another list, checked before (`record/correction-lines.ts`); those that are known are not added again. */
export function importCorrections(path: string, entries: readonly Correction[]): Amended {
  return { added: change(path, database => appendCorrections(database, entries)) };
}

function change(path: string, append: (database: Database) => readonly string[]): readonly string[] {
  const workspace = openWorkspace(path, GENERATOR);
  try {
    const added = append(workspace.database);
    if (added.length === 0) return added;
    relink(workspace.database);
    workspace.keep();
    return added;
  } catch (error) {
    throw endedBy(path, error);
  } finally {
    workspace.discard();
  }
}
