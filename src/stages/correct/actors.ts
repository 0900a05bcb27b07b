/** Merging, splitting and renaming actors: whatever names them later, statements and meetings among it, follows. */
import type { Actor } from '../../model/actor.js';
import type { Anchor } from '../../model/anchor.js';
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { Correction } from '../../model/correction.js';
import type { RevisedActors } from '../../model/revision.js';
import { factId } from '../../text/identify.js';
import { only, valuesBefore, type ActorLookup } from './facts.js';
import { finderOf, type Found } from './find.js';
import { refOf, type CorrectionOf, type Ledger } from './ledger.js';
import { actorFindable } from './places.js';

/** Gives the actors as corrected, and a lookup of those that later corrections name. Rejected actors stay until all else is done. */
export function reviseActors(documents: readonly AnnotatedDocument[], linked: RevisedActors, ledger: Ledger): RevisedActors & { readonly lookup: ActorLookup } {
  const cast = new Cast(documents, linked);
  for (const c of ledger.of('actor', 'edit', 'merge', 'split')) {
    const found = cast.lookup(c, c.target);
    if (typeof found === 'string') ledger.refused(c, found);
    else if (c.operation === 'edit') ledger.applied(c, found, cast.edit(found.id, only(c.changes, ['name', 'kind'])));
    else if (c.operation === 'merge') merge(cast, c, found, ledger);
    else split(cast, c, found, ledger);
  }
  return { ...cast.result(), lookup: (c, id) => cast.lookup(c, id) };
}

function merge(cast: Cast, c: CorrectionOf<'merge', 'actor'>, target: Found, ledger: Ledger): void {
  const others = c.others.map(id => cast.lookup(c, id));
  const missing = others.find(o => typeof o === 'string');
  if (missing !== undefined) { ledger.refused(c, missing as string); return; }
  const ids = [...new Set(others.map(o => (o as Found).id))].filter(id => id !== target.id);
  if (ids.length === 0) { ledger.refused(c, 'they are one actor already'); return; }
  ledger.applied(c, target, { actors: [target.id, ...ids].map(id => cast.nameOf(id)) });
  for (const id of ids) cast.merge(target.id, id);
}

function split(cast: Cast, c: CorrectionOf<'split', 'actor'>, target: Found, ledger: Ledger): void {
  const was = { name: cast.nameOf(target.id) };
  const failure = cast.split(target.id, new Set(c.parts), c.name ?? null);
  if (failure !== null) ledger.refused(c, failure); else ledger.applied(c, target, was);
}

/** The actors while they change. */
class Cast {
  private readonly actors: Map<string, Actor>;
  /** Actors that became part of another one. */
  private readonly into = new Map<string, string>();
  /** Local actors that a split gave to another actor: by document number, then local number. */
  private readonly moved = new Map<number, Map<number, string>>();
  private readonly numbers: ReadonlyMap<string, number>;
  private changed = false;

  constructor(private readonly documents: readonly AnnotatedDocument[], private readonly linked: RevisedActors) {
    this.actors = new Map(linked.actors.map(a => [a.id, a]));
    this.numbers = new Map(documents.map((d, k) => [d.id, k]));
  }

  nameOf(id: string): string {
    return this.actors.get(id)?.name ?? id;
  }

  /** The actor as it is now: by its id, or as what a document names at the place. */
  lookup(correction: Correction, id: string): Found | string {
    const now = this.now(id);
    if (this.actors.has(now)) return { id: now, by: 'id' };
    const ref = refOf(correction, 'actor', id);
    const number = ref.place === null ? undefined : this.numbers.get(ref.place.document);
    const found = ref.place !== null && number === undefined ? `its source is not in the dossier: "${ref.label}"` : finderOf(number === undefined ? [...this.actors.values()].map(actorFindable) : this.localsOf(number), new Set(this.numbers.keys())).find({ ...ref, id: '' });
    return typeof found === 'string' ? found : { id: found.id, by: 'place' };
  }

  edit(id: string, changes: Partial<Actor>): Readonly<Record<string, unknown>> {
    const actor = this.actors.get(id)!;
    const aliases = changes.name !== undefined && changes.name !== actor.name && !actor.aliases.includes(actor.name) ? { aliases: [...actor.aliases, actor.name] } : {};
    this.actors.set(id, { ...fieldsOf(actor), ...aliases, ...changes });
    this.changed = true;
    return valuesBefore(actor, changes);
  }

  merge(target: string, other: string): void {
    const [a, b] = [this.actors.get(target)!, this.actors.get(other)!];
    this.actors.set(target, {
      ...fieldsOf(a), key: a.key ?? b.key, aliases: [...new Set([...a.aliases, b.name, ...b.aliases])].filter(x => x !== a.name), roles: [...a.roles, ...b.roles], mentions: this.sorted([...a.mentions, ...b.mentions]),
    });
    this.actors.delete(other);
    this.into.set(other, target);
    this.changed = true;
  }

  /** Makes an actor of its own of what some documents call so; null, or why not. */
  split(id: string, parts: ReadonlySet<string>, name: string | null): string | null {
    const actor = this.actors.get(id)!;
    const [gone, kept] = [actor.mentions.filter(m => parts.has(m.document)), actor.mentions.filter(m => !parts.has(m.document))];
    if (gone.length === 0) return `none of these sources names "${actor.name}"`;
    if (kept.length === 0) return `no other source names "${actor.name}"`;
    const documents = [...new Set(gone.map(m => m.document))].sort();
    const made = factId('a', 'split', id, ...documents);
    let own: string | null = null;
    for (const document of documents) {
      const number = this.numbers.get(document)!;
      this.documents[number]!.actors.forEach((local, k) => {
        if (this.actorOf(number, k) !== id) return;
        own ??= local.name;
        const moved = this.moved.get(number) ?? new Map<number, string>();
        this.moved.set(number, moved.set(k, made));
      });
    }
    const told = (mentions: readonly Anchor[]) => (alias: string): boolean => mentions.some(m => m.text.includes(alias));
    const rolesIn = (here: boolean): Actor['roles'] => actor.roles.map(r => ({ ...r, evidence: r.evidence.filter(e => parts.has(e.document) === here) })).filter(r => r.evidence.length > 0);
    const called = name ?? own ?? actor.name;
    this.actors.set(made, { ...fieldsOf(actor), id: made, rule: 'correction', key: null, name: called, aliases: actor.aliases.filter(told(gone)), roles: rolesIn(true), mentions: gone });
    this.actors.set(id, { ...fieldsOf(actor), aliases: actor.aliases.filter(told(kept)), roles: rolesIn(false), mentions: kept });
    this.changed = true;
    return null;
  }

  result(): RevisedActors {
    if (!this.changed) return this.linked;
    return { actors: [...this.actors.values()], actorOf: (document, local) => this.actorOf(document, local) };
  }

  private actorOf(document: number, local: number): string {
    return this.now(this.moved.get(document)?.get(local) ?? this.linked.actorOf(document, local));
  }

  private now(id: string): string {
    let at = id;
    for (let next = this.into.get(at); next !== undefined; next = this.into.get(at)) at = next;
    return at;
  }

  private localsOf(number: number): readonly ReturnType<typeof actorFindable>[] {
    const document = this.documents[number]!;
    return document.actors.map((local, k) => ({ id: this.actorOf(number, k), places: local.mentions.map(m => ({ ...m, document: document.id })), label: local.name }));
  }

  private sorted(mentions: readonly Anchor[]): readonly Anchor[] {
    return [...mentions].sort((a, b) => this.numbers.get(a.document)! - this.numbers.get(b.document)! || a.start - b.start || a.end - b.end);
  }
}

/** An actor as plain fields, its aliases and mentions among them: `link` makes these only when they are asked for. */
function fieldsOf(actor: Actor): Actor {
  return { ...actor, aliases: actor.aliases, mentions: actor.mentions };
}
