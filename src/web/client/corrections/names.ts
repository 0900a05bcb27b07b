/** Labels under which actors are chosen in a form: their names, with their kinds or ids where two share one. */
import { compareNames } from '../data/fold.js';
import type { ActorEntry, Dossier } from '../data/dossier.js';
import type { Words } from '../words/words.js';

export interface ActorLabels {
  readonly of: ReadonlyMap<string, string>;
  readonly idOf: ReadonlyMap<string, string>;
  /** In alphabetical order. */
  readonly all: readonly string[];
}

const made = new WeakMap<Dossier, Map<string, ActorLabels>>();

/** Made once for a dossier and a language. */
export function actorLabels(dossier: Dossier, words: Words): ActorLabels {
  const known = made.get(dossier)?.get(words.code);
  if (known) return known;
  const counts = new Map<string, number>();
  const ways = (a: ActorEntry): readonly string[] => [a.name, `${a.name} (${words.kinds[a.kind]})`, `${a.name} [${a.id}]`];
  for (const a of dossier.core.actors) for (const w of ways(a)) counts.set(w, (counts.get(w) ?? 0) + 1);
  const of = new Map(dossier.core.actors.map(a => [a.id, ways(a).find(w => counts.get(w) === 1) ?? a.id]));
  const labels = { of, idOf: new Map([...of].map(([id, label]) => [label, id])), all: [...of.values()].sort(compareNames) };
  made.set(dossier, (made.get(dossier) ?? new Map<string, ActorLabels>()).set(words.code, labels));
  return labels;
}
