/** From what somebody sends to an entry of the list: the facts it names get their places, and the entry its id. */
import { CORRECTABLE, type CorrectableKind, type Correction, type CorrectionAction, type CorrectionInput, type FactRef } from '../../model/correction.js';
import { valueId } from '../../text/identify.js';
import { factRef, findables, type Facts } from './places.js';

/** Gives lists of the record that hold the facts of these ids, and those by which they are found and named. */
export type FactsOf = (kind: CorrectableKind, ids: readonly string[]) => Facts;

/**
 * Takes what to do, the facts that its author saw, asked for by kind and id, and the time (ISO 8601, UTC); gives the entry, or in words why the record does not have what it
 * speaks of. An undo needs `earlier`, the ids of the list so far.
 */
export function completeCorrection(input: CorrectionInput, factsOf: FactsOf, time: string, earlier: ReadonlySet<string>): Correction | string {
  const { author, note = null, ...action } = input;
  if (action.operation === 'undo' && !earlier.has(action.target)) return `the list has no correction ${action.target}`;
  const refs: FactRef[] = [];
  for (const [kind, ids] of named(action)) {
    const wanted = new Set(ids);
    const found = new Map(findables(kind, factsOf(kind, [...wanted])).filter(f => wanted.has(f.id)).map(f => [f.id, f]));
    for (const id of wanted) {
      const fact = found.get(id);
      if (!fact) return `the record has no ${kind} ${id}`;
      refs.push(factRef(kind, fact));
    }
  }
  return identified({ ...action, time, author, note: note === '' ? null : note, facts: refs });
}

/** Gives an entry its id, made from all else that it holds. */
function identified(entry: CorrectionAction & Omit<Correction, 'id'>): Correction {
  return { ...entry, id: valueId('c', entry) } as Correction;
}

/** The ids that an action uses, by the kind of their facts; the target's first. */
function named(action: CorrectionAction): readonly (readonly [CorrectableKind, readonly string[]])[] {
  if (action.operation === 'undo') return [];
  const ids = new Map<CorrectableKind, string[]>([[action.kind, [action.target]]]);
  const add = (kind: CorrectableKind, ...list: readonly (string | null | undefined)[]): void => { ids.set(kind, [...(ids.get(kind) ?? []), ...list.filter(id => typeof id === 'string')]); };
  if (action.operation === 'merge') add(action.kind, ...action.others);
  else if (action.operation === 'split') add(action.kind === 'utterance' ? 'statement' : 'document', ...action.parts);
  else if (action.operation === 'edit') {
    if (action.kind === 'statement') { add('actor', action.changes.speaker, action.changes.target); add('issue', action.changes.issue); }
    if (action.kind === 'meeting') add('actor', ...(action.changes.parties ?? []), ...(action.changes.participants ?? []));
    if (action.kind === 'proposal') add('actor', action.changes.by, action.changes.to);
  }
  return CORRECTABLE.flatMap(kind => { const list = ids.get(kind); return list && list.length > 0 ? [[kind, list] as const] : []; });
}
