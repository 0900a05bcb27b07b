/** Which party a speaker speaks for: itself, or what its role belongs to at that time. */
import type { Actor } from '../../../model/actor.js';
import { overlaps, rangeOf } from '../data/edtf.js';
import { fold } from '../data/fold.js';

export type NamedActor = Omit<Actor, 'mentions'>;

/** Letters that a name needs before it may be looked for within another. */
const TELLING = 4;

export type PartyFinder = (speaker: string | null, day: string | null) => string | null;

/**
 * Takes the actors by id and the ids of the parties; gives a function from a speaker and an EDTF day, which its role should fit, to its party:
 * null where it belongs to none of them.
 */
export function partyFinder(actors: ReadonlyMap<string, NamedActor>, parties: readonly string[]): PartyFinder {
  const own = new Set(parties);
  const names = parties.map(p => ({ party: p, names: namesOf(actors.get(p)) }));
  const byRole = new Map<string, string | null>();
  const partyOfRole = (role: string): string | null => {
    const known = byRole.get(role);
    if (known !== undefined) return known;
    const of = fold(role);
    const found = names.find(p => p.names.some(n => n === of || (n.length >= TELLING && of.length >= TELLING && (of.includes(n) || n.includes(of)))))?.party ?? null;
    byRole.set(role, found);
    return found;
  };
  return (speaker, day) => {
    if (speaker === null || own.has(speaker)) return speaker;
    const then = rangeOf(day);
    const roles = (actors.get(speaker)?.roles ?? []).flatMap(r => (r.of === null ? [] : [{ of: r.of, fits: overlaps(rangeOf(r.from), then) }])).sort((a, b) => Number(b.fits) - Number(a.fits));
    for (const { of } of roles) {
      const party = partyOfRole(of);
      if (party !== null) return party;
    }
    return null;
  };
}

function namesOf(actor: NamedActor | undefined): readonly string[] {
  return actor ? [actor.name, ...actor.aliases, ...(actor.key ? [actor.key] : [])].map(fold) : [];
}

/** Actors that a reader may mean by a name: those whose name or alias is that name, otherwise those whose name has it in it. */
export function actorsNamed(actors: Iterable<NamedActor>, name: string): readonly NamedActor[] {
  const wanted = fold(name.trim());
  const all = [...actors];
  const same = all.filter(a => a.id === name || namesOf(a).includes(wanted));
  return same.length > 0 ? same : all.filter(a => fold(a.name).includes(wanted));
}
