/** The actors of new documents tied to those of the record: by mentions in documents that both know, else by key or full name. */
import type { Actor, Role } from '../../../model/actor.js';
import type { Anchor } from '../../../model/anchor.js';
import type { GrownActor, SettledActor, SettledRecord, Standing } from '../../../model/graft.js';
import { foldForComparison } from '../../../text/fold.js';
import { factId } from '../../../text/identify.js';
import { byId, commonest, placeKey } from './tie.js';

export interface TiedActors {
  /** The actor of the record for one of the small record. */
  readonly actorOf: (id: string) => string;
  readonly added: readonly Actor[];
  readonly changed: readonly GrownActor[];
}

/** Evidence of a role beyond so many places tells nothing new. */
const MOST_EVIDENCE = 50;

/** Takes the actors of the small record, which documents are new, and where facts of the record stand in the others. */
export function tieActors(actors: readonly Actor[], fresh: ReadonlySet<string>, standing: readonly Standing[], settled: Pick<SettledRecord, 'actors'>): TiedActors {
  const actorAt = new Map<string, string>();
  for (const place of standing) if (place.part === 'mentions') actorAt.set(placeKey(place), place.fact);
  const tied = new Map<string, string>();
  for (const actor of actors) {
    const known = commonest(actor.mentions.map(m => (fresh.has(m.document) ? null : actorAt.get(placeKey(m)))));
    if (known !== null) tied.set(actor.id, known);
  }
  const isNew = (m: Anchor): boolean => fresh.has(m.document);
  const grown = actors.filter(a => a.mentions.some(isNew));
  const rows = byId(settled.actors([...new Set(grown.map(a => tied.get(a.id) ?? a.id))]));
  const added: Actor[] = [];
  const gains = new Map<string, GrownActor>();
  for (const actor of grown) {
    const known = tied.get(actor.id) ?? (isKnownByName(actor) && sameIdentity(actor, rows.get(actor.id)) ? actor.id : null);
    const row = known === null ? undefined : rows.get(known);
    if (known === null || row === undefined) {
      const mine = withoutOthers(actor, isNew);
      // Another one of this name is in the record: this one is known by where it stands, too.
      const id = rows.has(actor.id) ? factId('a', actor.kind, foldForComparison(actor.name), mine.mentions[0]!.document, mine.mentions[0]!.start) : actor.id;
      tied.set(actor.id, id);
      added.push({ ...mine, id });
      continue;
    }
    tied.set(actor.id, known);
    gains.set(known, gainOf(row, gains.get(known), withoutOthers(actor, isNew)));
  }
  return { actorOf: id => tied.get(id) ?? id, added, changed: [...gains.values()] };
}

/** Whether a name tells an actor from all others, as it does where all documents are linked: a key, a full name, the name of a body or land. */
function isKnownByName({ key, kind, name, rule }: Actor): boolean {
  if (key !== null) return true;
  return rule === 'actor-name' && ((kind !== 'person' && kind !== 'group') || name.includes(' '));
}

function sameIdentity(actor: Actor, row: SettledActor | undefined): boolean {
  return row !== undefined && row.kind === actor.kind && row.key === actor.key;
}

/** An actor with what only the new documents say of it. */
function withoutOthers(actor: Actor, isNew: (m: Anchor) => boolean): Actor {
  const mentions = actor.mentions.filter(isNew);
  const written = mentions.map(m => foldForComparison(m.text));
  const roles = actor.roles.map(r => ({ ...r, evidence: r.evidence.filter(isNew) })).filter(r => r.evidence.length > 0);
  const { id, rule, name, kind, key } = actor;
  return { id, rule, name, kind, key, aliases: actor.aliases.filter(alias => { const folded = foldForComparison(alias); return written.some(w => w.includes(folded)); }), roles, mentions };
}

function gainOf(row: SettledActor, before: GrownActor | undefined, actor: Actor): GrownActor {
  const called = new Set([row.name, ...row.aliases, ...(before?.aliases ?? [])].map(foldForComparison));
  const aliases = [actor.name, ...actor.aliases].filter(alias => { const folded = foldForComparison(alias); const known = called.has(folded); called.add(folded); return !known; });
  const roles = before ? before.roles : row.roles;
  return { id: row.id, aliases: [...(before?.aliases ?? []), ...aliases], roles: roles === null ? null : withRoles(roles, actor.roles), mentions: [...(before?.mentions ?? []), ...actor.mentions] };
}

function withRoles(roles: readonly Role[], more: readonly Role[]): readonly Role[] {
  const grown = [...roles];
  const same = (r: Role): string => `${foldForComparison(r.role)}|${r.of === null ? '' : foldForComparison(r.of)}`;
  for (const role of more) {
    const at = grown.findIndex(r => same(r) === same(role));
    const known = grown[at];
    if (!known) grown.push(role);
    else if (known.evidence.length < MOST_EVIDENCE) grown[at] = { ...known, from: first(known.from, role.from), to: last(known.to, role.to), evidence: [...known.evidence, ...role.evidence] };
  }
  return grown;
}

function first(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

function last(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}
