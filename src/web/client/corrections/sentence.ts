/** A correction in one sentence, and the list as rows. */
import type { ExportedCorrection } from '../../../model/correction.js';
import type { Dossier } from '../data/dossier.js';
import type { Table } from '../data/table.js';
import type { Words } from '../words/words.js';

/** Characters of a value shown. */
const SHOWN = 120;

/** "changed statement “...”: speaker: Ostre (was Norval)". */
export function sentenceOf(c: ExportedCorrection, all: readonly ExportedCorrection[], dossier: Dossier, words: Words): string {
  const labels = new Map(c.facts.map(f => [f.id, f.label]));
  if (c.operation === 'undo') {
    const earlier = all.find(x => x.id === c.target);
    return `${words.correct.operations.undo}${words.colon}${earlier ? sentenceOf(earlier, all.filter(x => x !== c), dossier, words) : c.target}`;
  }
  const [open, close] = words.quotes;
  const quoted = (id: string): string => `${open}${labels.get(id) ?? dossier.nameOf(id) ?? dossier.issues.get(id)?.name ?? id}${close}`;
  const what = `${words.correct.operations[c.operation]} ${words.correct.kinds[c.kind]} ${quoted(c.target)}`;
  const value = (v: unknown): string => {
    if (v === null || v === undefined) return words.unknown;
    if (Array.isArray(v)) return v.map(value).join(', ');
    if (typeof v === 'object') return 'text' in v ? String(v.text) : JSON.stringify(v);
    const text = String(v);
    const named = labels.get(text) ?? dossier.nameOf(text) ?? dossier.issues.get(text)?.name ?? text;
    return named.length > SHOWN ? `${named.slice(0, SHOWN)}…` : named;
  };
  switch (c.operation) {
    case 'edit': {
      const was: Readonly<Record<string, unknown>> = c.outcome.state === 'applied' ? (c.outcome.was ?? {}) : {};
      const changes = Object.entries(c.changes).map(([k, v]) => `${words.correct.fields[k] ?? k}${words.colon}${value(v)}${k in was ? ` (${words.correct.was}${words.colon}${value(was[k])})` : ''}`);
      return `${what} – ${changes.join('; ')}`;
    }
    case 'merge':
      return `${what} + ${c.others.map(quoted).join(', ')}`;
    case 'split':
      return `${what} – ${c.parts.map(p => labels.get(p) ?? p).join(', ')}${c.name ? ` → ${c.name}` : ''}`;
    default:
      return what;
  }
}

/** One row a correction. */
export function tableOf(list: readonly ExportedCorrection[]): Table {
  return {
    name: 'corrections',
    columns: ['id', 'time', 'author', 'operation', 'kind', 'target', 'label', 'changes', 'state', 'note'],
    rows: list.map(c => [
      c.id,
      c.time,
      c.author,
      c.operation,
      c.operation === 'undo' ? null : c.kind,
      c.target,
      c.facts[0]?.label ?? null,
      c.operation === 'edit' ? JSON.stringify(c.changes) : null,
      c.outcome.state,
      c.note,
    ]),
  };
}
