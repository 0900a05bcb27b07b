/** Finds mentions of actors and says which of them are one actor within the document. */
import type { ActorMention, LocalActor } from '../../../model/actor.js';
import type { LanguagePack } from '../../../model/language.js';
import type { Segmented } from '../../../model/segmented.js';
import type { Notify } from '../../../model/stage.js';
import { findAcronyms } from './acronyms.js';
import { findAppositions } from './appositions.js';
import { findAtoms } from './atoms.js';
import type { Draft } from './draft.js';
import { identify } from './identity.js';
import { findPhrases } from './phrases.js';
import { beginReading } from './reading.js';
import { resolve } from './resolve.js';
import { genderOf } from './salience.js';
import { scanDocument } from './scan.js';
import { findWorks } from './works.js';

/** A mention with its actor: `actor` indexes `actors`, or null where the mention stays open. Offsets in the view. */
export interface FoundMention extends ActorMention {
  readonly actor: number | null;
}

export interface FoundActors {
  readonly actors: readonly LocalActor[];
  /** All mentions in text order, pronouns included; mentions may nest (a state inside a role: "le président russe"), the longer first. */
  readonly mentions: readonly FoundMention[];
}

/** Takes a segmented document and its language; gives its actors and their mentions, offsets in the view. Linear in the text but for the number of actors. */
export function findActors(segmented: Segmented, pack: LanguagePack, _notify: Notify): FoundActors {
  const scan = scanDocument(segmented, pack);
  const atoms = findAtoms(scan);
  const phrases = findPhrases(scan, atoms);
  const named = identify(scan, atoms);
  const acronyms = findAcronyms(scan, atoms, phrases);
  const acronymOf = new Map(acronyms.flatMap(a => (a.long.is === 'phrase' ? [[a.long.n, a.atom] as const] : [])));
  const reading = beginReading(scan, atoms, phrases, named, acronymOf);
  const resolved = resolve(reading, findAppositions(scan, phrases, atoms, reading.ofAtom), acronyms, findWorks(scan, atoms, phrases));

  const number = new Map<Draft, number>();
  const order: Draft[] = [];
  const mentions: FoundMention[] = [];
  const own: ActorMention[][] = [];
  for (const r of [...resolved].sort((a, b) => a.first - b.first || b.end - a.end)) {
    const start = scan.tokens.start[r.first]!;
    const end = scan.tokens.end[r.end - 1]!;
    const text = scan.text.slice(start, end);
    const draft = r.draft && (reading.leaders.get(r.draft) ?? r.draft);
    if (draft === null) { mentions.push({ start, end, text, rule: r.rule, form: r.form, actor: null }); continue; }
    let n = number.get(draft);
    if (n === undefined) { n = order.length; number.set(draft, n); order.push(draft); own.push([]); }
    own[n]!.push({ start, end, text, rule: r.rule, form: r.form });
    mentions.push({ start, end, text, rule: r.rule, form: r.form, actor: n });
  }
  const actors = order.map((d, n): LocalActor => ({
    name: d.name, kind: d.kind, key: d.key, female: d.kind === 'person' ? genderOf(d) : null, mentions: own[n]!,
    roles: d.roles.map(({ role, of, place }) => ({ role, of, place })),
    ...(d.capitals.size > 0 ? { capitals: [...d.capitals] } : {}),
  }));
  return { actors, mentions };
}
