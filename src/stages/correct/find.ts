/** Finds the fact that a correction speaks of: by its id, or by its place where a newer Parley gives it another id. */
import type { Anchor } from '../../model/anchor.js';
import type { FactRef } from '../../model/correction.js';

/** A fact as it can be found. */
export interface Findable {
  readonly id: string;
  /** Where it stands. */
  readonly places: readonly Anchor[];
  /** Its name or words. */
  readonly label: string;
}

export interface Found {
  readonly id: string;
  readonly by: 'id' | 'place';
}

/** Share of the characters of both stretches that must be common: bounds may move by a word or two from one Parley to the next, not to another fact. */
const SAME_PLACE = 0.5;

export interface Finder {
  /** The fact, or why there is none. */
  readonly find: (ref: FactRef) => Found | string;
}

/** Makes a finder over the facts of one kind; `documents` are the ids of all sources in the dossier. */
export function finderOf(facts: readonly Findable[], documents: ReadonlySet<string>): Finder {
  const ids = new Set(facts.map(f => f.id));
  let byDocument: ReadonlyMap<string, readonly Findable[]> | null = null; // made for the first fact that has lost its id
  return {
    find: ref => {
      if (ids.has(ref.id)) return { id: ref.id, by: 'id' };
      const id = ref.place === null ? byLabel(facts, ref.label) : byPlace((byDocument ??= placed(facts)).get(ref.place.document) ?? [], ref.place, ref.label);
      if (id !== null) return { id, by: 'place' };
      if (ref.place === null) return `the record has no ${ref.kind} named "${ref.label}" any more`;
      return documents.has(ref.place.document) ? `no ${ref.kind} stands at its place any more: "${ref.label}"` : `its source is not in the dossier: "${ref.label}"`;
    },
  };
}

function placed(facts: readonly Findable[]): ReadonlyMap<string, readonly Findable[]> {
  const lists = new Map<string, Findable[]>();
  for (const fact of facts) {
    for (const document of new Set(fact.places.map(p => p.document))) {
      const list = lists.get(document);
      if (list) list.push(fact); else lists.set(document, [fact]);
    }
  }
  return lists;
}

function byLabel(facts: readonly Findable[], label: string): string | null {
  const alike = facts.filter(f => f.label === label);
  return alike.length === 1 ? alike[0]!.id : null;
}

/** The fact with the most common characters; of equals the one with the same words, then the first. */
function byPlace(facts: readonly Findable[], place: Anchor, label: string): string | null {
  let best: { readonly id: string; readonly share: number; readonly same: boolean } | null = null;
  for (const { id, places, label: own } of facts) {
    let share = 0;
    for (const p of places) if (p.document === place.document) share = Math.max(share, shareOf(p, place));
    if (share < SAME_PLACE) continue;
    const same = own === label;
    if (best === null || share > best.share || (share === best.share && same && !best.same)) best = { id, share, same };
  }
  return best?.id ?? null;
}

function shareOf(a: Anchor, b: Anchor): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
