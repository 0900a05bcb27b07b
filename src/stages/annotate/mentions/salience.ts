/** What is on the reader's mind: recent mentions and their weight (after Lappin & Leass 1994: recency halves, subjects count more). */
import type { Agreement, PronounRow } from '../../../model/words/names.js';
import type { Draft } from './draft.js';

export interface Seen {
  readonly draft: Draft;
  readonly at: number;
  readonly sentence: number;
  /** Innermost quotation it stands in, or -1. */
  readonly quote: number;
  readonly subject: boolean;
}

/** A pronoun looks back over so many sentences. */
const REACH = 6;
/** ... and over so many mentions, where a sentence has no end. */
const MOST = 160;
const SUBJECT = 80;
const RECENCY = 100;
/** What a further mention adds to the strongest. */
const AGAIN = 0.15;
const PERSON = 60;
const NAMED = 15;
/** What is left of the weight of a name that nothing but its place in the sentence shows to be a person's. */
const UNSURE = 0.6;

/**
 * The actor a pronoun means: takes the mentions so far, in order, and the pronoun's place; gives the heaviest that agrees, or null.
 * Outside quotations only mentions outside count; inside, those of the same quotation count first.
 */
export function antecedent(seen: readonly Seen[], row: PronounRow, at: { readonly sentence: number; readonly quote: number; readonly token: number }): Draft | null {
  const weights = new Map<Draft, number>();
  for (let n = seen.length - 1; n >= 0 && n >= seen.length - MOST; n--) {
    const mention = seen[n]!;
    const age = at.sentence - mention.sentence;
    if (age > REACH) break;
    if (mention.at >= at.token || !agrees(mention.draft, row)) continue;
    if (at.quote < 0 && mention.quote >= 0) continue;
    let weight = (RECENCY + (mention.subject ? SUBJECT : 0)) / 2 ** age;
    if (at.quote >= 0 && mention.quote !== at.quote) weight /= 2;
    const known = weights.get(mention.draft) ?? 0;
    weights.set(mention.draft, Math.max(known, weight) + AGAIN * Math.min(known, weight));
  }
  let best: Draft | null = null;
  let most = 0;
  for (const [draft, weight] of weights) {
    const total = (weight + (draft.kind === 'person' ? (at.quote < 0 ? PERSON : 0) : 0) + (draft.named ? NAMED : 0)) * (row.person === true && isUnsure(draft) ? UNSURE : 1);
    if (total > most) { best = draft; most = total; }
  }
  return best;
}

/** One word, no title, office or given name, and no pronoun so far: it may be no person at all. */
function isUnsure(draft: Draft): boolean {
  return draft.named && draft.parts.length === 1 && draft.female === null && draft.roles.length === 0 && draft.called.he + draft.called.she === 0;
}

/** Can this pronoun mean this actor? Number, gender, person or thing. */
export function agrees(draft: Draft, row: PronounRow): boolean {
  if (draft.kind === 'place') return false;
  const plural = row.agrees.endsWith('p');
  if (row.agrees === 'mf') return !draft.plural;
  if (plural) {
    if (!draft.plural && draft.kind !== 'group' && !(row.agrees === 'p' && draft.kind === 'organisation')) return false;
    return row.agrees === 'p' || draft.female === null || draft.female === (row.agrees === 'fp');
  }
  if (draft.plural) return false;
  if (row.person === true && draft.kind !== 'person') return false;
  if (row.person === false && draft.kind === 'person') return false;
  if (row.agrees === 'n') return true;
  const female = genderOf(draft);
  return female === null || female === (row.agrees === 'f');
}

/** So many pronouns of one gender, and so many times those of the other, show the gender of a person. */
const CALLED = 2;
const CLEARLY = 3;

/** The gender of an actor: what its name or role shows, else what the pronouns before have shown. */
export function genderOf({ female, called }: Draft): boolean | null {
  if (female !== null) return female;
  if (called.he >= CALLED && called.he >= CLEARLY * called.she) return false;
  return called.she >= CALLED && called.she >= CLEARLY * called.he ? true : null;
}

/** Of the bodies with a name the heaviest: "the company" is the one that the text is about, not the last one touched on. */
export function weightiestBody(seen: readonly Seen[], at: { readonly sentence: number; readonly token: number }): Draft | null {
  const weights = new Map<Draft, number>();
  for (let n = seen.length - 1; n >= 0 && n >= seen.length - MOST; n--) {
    const { draft, sentence, at: token, subject } = seen[n]!;
    const age = at.sentence - sentence;
    if (age > REACH) break;
    if (token >= at.token || draft.kind !== 'organisation' || !draft.named || draft.plural) continue;
    weights.set(draft, (weights.get(draft) ?? 0) + (RECENCY + (subject ? SUBJECT : 0)) / (1 + age));
  }
  return [...weights].reduce<readonly [Draft | null, number]>((best, one) => (one[1] > best[1] ? one : best), [null, 0])[0];
}

/** Sentences over which "ce dernier" looks back; "ce pays" looks twice as far. */
const BACKWARD = 2;

/** "ce dernier", "l'intéressé", "ce pays": the actor named last that agrees, a person or body before a state; with a kind, of that kind alone. */
export function latest(seen: readonly Seen[], agreement: Agreement, kind: string | null, sentence: number, before: number): Draft | null {
  let state: Draft | null = null;
  for (let n = seen.length - 1; n >= 0 && n >= seen.length - MOST; n--) {
    const { draft, at, sentence: there } = seen[n]!;
    if (sentence - there > (kind === null ? BACKWARD : 2 * BACKWARD)) break;
    if (at >= before || draft.kind === 'place') continue;
    if (kind !== null) { if (draft.kind === kind && draft.named) return draft; continue; }
    if (draft.plural !== agreement.endsWith('p') || !(agreement.startsWith('n') || draft.female === null || draft.female === agreement.startsWith('f'))) continue;
    if (draft.kind !== 'state') return draft;
    state ??= draft;
  }
  return state;
}
