/** What of a fact can be changed, as fields of a form, and what a form that was filled in says. */
import type { ChangesOf, CorrectableKind, EditableKind } from '../../../model/correction.js';
import { titleOf } from '../data/citation.js';
import type { Dossier } from '../data/dossier.js';
import { parseEdtf } from '../data/edtf.js';
import { ACT_ORDER } from '../data/acts.js';
import type { Words } from '../words/words.js';
import { actorLabels } from './names.js';

/** How a field is filled in. Actors are written by their label; `list` and `actors` have one a line. */
export type Look = 'text' | 'date' | 'number' | 'choice' | 'actor' | 'actors' | 'list';

export interface FormField {
  readonly name: string;
  readonly look: Look;
  /** As it is now. */
  readonly value: string;
  /** For `choice`: values with their names; "" stands for unknown where it is among them. */
  readonly choices?: readonly (readonly [string, string])[];
  /** Whether it can be unknown. */
  readonly optional: boolean;
}

/** The fields of a fact; none where it can only be accepted, rejected or noted. */
export function fieldsOf(dossier: Dossier, kind: CorrectableKind, id: string, words: Words): readonly FormField[] {
  const labels = actorLabels(dossier, words);
  const actor = (name: string, value: string | null): FormField => ({ name, look: 'actor', value: value === null ? '' : (labels.of.get(value) ?? ''), optional: true });
  const text = (name: string, value: string | null, optional = true): FormField => ({ name, look: 'text', value: value ?? '', optional });
  const date = (name: string, value: string | null): FormField => ({ name, look: 'date', value: value ?? '', optional: true });
  const number = (name: string, value: number | null): FormField => ({ name, look: 'number', value: value === null ? '' : String(value), optional: true });
  const choice = (name: string, value: string | null, choices: readonly (readonly [string, string])[], optional = false): FormField => ({
    name,
    look: 'choice',
    value: value ?? '',
    choices: optional ? [['', words.unknown], ...choices] : choices,
    optional,
  });
  const named = (names: Readonly<Record<string, string>>): readonly (readonly [string, string])[] => Object.entries(names);
  switch (kind) {
    case 'document': {
      const d = dossier.documents.get(id);
      return d ? [date('published', d.published), text('outlet', d.outlet), text('title', titleOf(d))] : [];
    }
    case 'statement': {
      const s = dossier.statements.get(id);
      const issues = dossier.core.issues.map(i => [i.id, i.name] as const);
      return s
        ? [
            actor('speaker', s.speaker),
            choice('act', s.act, ACT_ORDER.map(a => [a, (words.acts as Readonly<Record<string, string>>)[a] ?? a])),
            actor('target', s.target),
            choice('issue', s.issue, issues, true),
            date('date', s.date),
          ]
        : [];
    }
    case 'figure': {
      const f = dossier.figures.get(id);
      return f ? [number('min', f.min), number('max', f.max), choice('modifier', f.modifier, named(words.figures.modifiers), true), text('unit', f.unit)] : [];
    }
    case 'date': {
      const d = dossier.dates.get(id);
      return d && d.edtf !== null ? [date('edtf', d.edtf)] : [];
    }
    case 'meeting': {
      const m = dossier.meetings.get(id);
      const actors = (name: string, ids: readonly string[]): FormField => ({ name, look: 'actors', value: ids.flatMap(a => labels.of.get(a) ?? []).join('\n'), optional: true });
      return m
        ? [
            date('date', m.date),
            text('forum', m.forum, false),
            text('venue', m.venue),
            choice('status', m.status, named(words.status)),
            choice('outcome', m.outcome, named(words.outcome)),
            number('durationHours', m.durationHours),
            actors('parties', m.parties),
            actors('participants', m.participants),
            { name: 'agenda', look: 'list', value: m.agenda.join('\n'), optional: true },
          ]
        : [];
    }
    case 'actor': {
      const a = dossier.actors.get(id);
      return a ? [text('name', a.name, false), choice('kind', a.kind, named(words.kinds))] : [];
    }
    case 'issue': {
      const i = dossier.issues.get(id);
      return i ? [text('name', i.name, false)] : [];
    }
    case 'proposal': {
      const p = dossier.core.proposals.find(x => x.id === id);
      return p ? [choice('response', p.response, named(words.response)), actor('by', p.by), actor('to', p.to)] : [];
    }
    default:
      return [];
  }
}

export type Read = { readonly changes: ChangesOf[EditableKind] } | { readonly wrong: string };

/** Takes the fields and what stands in them now; gives what changed, or the name of a field that cannot be read. */
export function changesFrom(dossier: Dossier, fields: readonly FormField[], values: ReadonlyMap<string, string>, words: Words): Read {
  const labels = actorLabels(dossier, words);
  const changes: Record<string, unknown> = {};
  for (const f of fields) {
    const value = (values.get(f.name) ?? '').trim();
    if (value === f.value.trim()) continue;
    const read = valueOf(f, value, labels.idOf);
    if (read === undefined) return { wrong: f.name };
    changes[f.name] = read;
  }
  return { changes };
}

/** Undefined where the field cannot hold the text. */
function valueOf(f: FormField, value: string, idOf: ReadonlyMap<string, string>): unknown {
  const lines = value.split('\n').map(l => l.trim()).filter(l => l !== '');
  switch (f.look) {
    case 'list':
      return lines;
    case 'actors': {
      const ids = lines.map(l => idOf.get(l));
      return ids.includes(undefined) ? undefined : ids;
    }
    default:
      if (value === '') return f.optional ? null : undefined;
      if (f.look === 'date') return parseEdtf(value) ? value : undefined;
      if (f.look === 'number') return /^-?\d+(?:[.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : undefined;
      return f.look === 'actor' ? idOf.get(value) : value;
  }
}
