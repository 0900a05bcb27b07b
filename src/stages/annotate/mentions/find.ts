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
import { placesOf } from './name-places.js';
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
  const places = placesOf(scan, atoms);
  const phrases = findPhrases(scan, atoms, places);
  const named = identify(scan, atoms, places);
  const acronyms = findAcronyms(scan, atoms, phrases);
  const reading = beginReading(scan, atoms, places, phrases, named, acronyms);
  const resolved = resolve(reading, findAppositions(scan, phrases, atoms, places, reading.ofAtom), acronyms, findWorks(scan, atoms, phrases, places));

  const order: Draft[] = [];
  const mentions: FoundMention[] = [];
  const own: ActorMention[][] = [];
  for (const { first, end: endToken, rule, form, draft: found } of resolved) {
    const start = scan.tokens.start[first]!;
    const end = scan.tokens.end[endToken - 1]!;
    const text = scan.text.slice(start, end);
    if (found === null) { mentions.push({ start, end, text, rule, form, actor: null }); continue; }
    const draft = reading.leaders.get(found) ?? found;
    if (draft.number < 0) { draft.number = order.length; order.push(draft); own.push([]); }
    own[draft.number]!.push({ start, end, text, rule, form });
    mentions.push({ start, end, text, rule, form, actor: draft.number });
  }
  const actors = order.map((d, n): LocalActor => ({
    name: d.name, kind: d.kind, key: d.key, female: d.kind === 'person' ? genderOf(d) : null, mentions: own[n]!,
    roles: d.roles.map(({ role, of, place }) => ({ role, of, place })),
    ...(d.capitals !== null ? { capitals: [...d.capitals] } : {}),
  }));
  return { actors, mentions };
}
