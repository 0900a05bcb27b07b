/** Which party a speaker speaks for: itself, or what its role belongs to at that time. */
import type { Actor } from '../../../model/actor.js';
import { overlaps, rangeOf } from '../data/edtf.js';
import { fold } from '../data/fold.js';

export type NamedActor = Omit<Actor, 'mentions'>;

/** Letters that a name needs before it may be looked for within another. */
const TELLING = 4;

/** Takes the actors by id, the ids of the parties, a speaker and the EDTF day that roles should fit; null where the speaker belongs to none of them. */
export function partyOf(actors: ReadonlyMap<string, NamedActor>, parties: readonly string[], speaker: string | null, day: string | null): string | null {
  if (speaker === null || parties.includes(speaker)) return speaker;
  const then = rangeOf(day);
  const roles = (actors.get(speaker)?.roles ?? [])
    .filter(r => r.of !== null)
    .map(r => ({ of: fold(r.of ?? ''), fits: overlaps(rangeOf(r.from), then) }))
    .sort((a, b) => Number(b.fits) - Number(a.fits));
  for (const { of } of roles) {
    const found = parties.find(p => namesOf(actors.get(p)).some(n => n === of || (n.length >= TELLING && of.length >= TELLING && (of.includes(n) || n.includes(of)))));
    if (found !== undefined) return found;
  }
  return null;
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
