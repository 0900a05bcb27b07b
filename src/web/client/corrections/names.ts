/** Labels under which actors are chosen in a form: their names, with their ids where two share one. */
import { compareNames } from '../data/fold.js';
import type { Dossier } from '../data/dossier.js';

export interface ActorLabels {
  readonly of: ReadonlyMap<string, string>;
  readonly idOf: ReadonlyMap<string, string>;
  /** In alphabetical order. */
  readonly all: readonly string[];
}

const made = new WeakMap<Dossier, ActorLabels>();

/** Made once for a dossier. */
export function actorLabels(dossier: Dossier): ActorLabels {
  const known = made.get(dossier);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const a of dossier.core.actors) counts.set(a.name, (counts.get(a.name) ?? 0) + 1);
  const of = new Map(dossier.core.actors.map(a => [a.id, (counts.get(a.name) ?? 0) > 1 ? `${a.name} [${a.id}]` : a.name]));
  const labels = { of, idOf: new Map([...of].map(([id, label]) => [label, id])), all: [...of.values()].sort(compareNames) };
  made.set(dossier, labels);
  return labels;
}
