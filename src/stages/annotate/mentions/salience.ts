/** What is on the reader's mind: recent mentions and their weight (after Lappin & Leass 1994: recency halves, subjects count more). */
import type { Agreement, PronounRow } from '../../../model/words/names.js';
import type { Draft } from './draft.js';
import type { Scan } from './scan.js';

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

/** What is left of a weight of 1 after so many sentences. */
const LEFT = Array.from({ length: REACH + 1 }, (_, age) => 1 / 2 ** age);
/** The actors that a pronoun may mean while one is looked for: their weights stand in `Draft.weight`. */
const weighed: Draft[] = [];

/**
 * The actor a pronoun means: takes the mentions so far, in order, and the pronoun's token; gives the heaviest that agrees, or null.
 * Outside quotations only mentions outside count; inside, those of the same quotation count first.
 */
export function antecedent(scan: Scan, seen: readonly Seen[], row: PronounRow, token: number): Draft | null {
  const sentence = scan.sentenceOf[token]!;
  const quote = scan.quoteOf[token]!;
  const plural = row.agrees.endsWith('p');
  weighed.length = 0;
  for (let n = seen.length - 1; n >= 0 && n >= seen.length - MOST; n--) {
    const mention = seen[n]!;
    const age = sentence - mention.sentence;
    if (age > REACH) break;
    if (mention.at >= token || (quote < 0 && mention.quote >= 0) || !agrees(mention.draft, row, plural)) continue;
    const weight = (RECENCY + (mention.subject ? SUBJECT : 0)) * (age >= 0 ? LEFT[age]! : 2 ** -age) * (quote >= 0 && mention.quote !== quote ? 0.5 : 1);
    const known = mention.draft.weight;
    if (known === 0) weighed.push(mention.draft);
    mention.draft.weight = Math.max(known, weight) + AGAIN * Math.min(known, weight);
  }
  let best: Draft | null = null;
  let most = 0;
  for (const draft of weighed) {
    const total = (draft.weight + (draft.kind === 'person' ? (quote < 0 ? PERSON : 0) : 0) + (draft.named ? NAMED : 0)) * (row.person === true && isUnsure(draft) ? UNSURE : 1);
    if (total > most) { best = draft; most = total; }
    draft.weight = 0;
  }
  return best;
}

/** One word, no title, office or given name, and no pronoun so far: it may be no person at all. */
function isUnsure(draft: Draft): boolean {
  return draft.named && draft.parts.length === 1 && draft.female === null && draft.roles.length === 0 && draft.he + draft.she === 0;
}

/** Can this pronoun mean this actor? Number, gender, person or thing. */
function agrees(draft: Draft, row: PronounRow, plural: boolean): boolean {
  if (draft.kind === 'place') return false;
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
export function genderOf({ female, he, she }: Draft): boolean | null {
  if (female !== null) return female;
  if (he >= CALLED && he >= CLEARLY * she) return false;
  return she >= CALLED && she >= CLEARLY * he ? true : null;
}

/** Of the bodies with a name the heaviest before a token: "the company" is the one that the text is about, not the last one touched on. */
export function weightiestBody(scan: Scan, seen: readonly Seen[], token: number): Draft | null {
  const sentence = scan.sentenceOf[token]!;
  weighed.length = 0;
  for (let n = seen.length - 1; n >= 0 && n >= seen.length - MOST; n--) {
    const { draft, sentence: there, at, subject } = seen[n]!;
    const age = sentence - there;
    if (age > REACH) break;
    if (at >= token || draft.kind !== 'organisation' || !draft.named || draft.plural) continue;
    if (draft.weight === 0) weighed.push(draft);
    draft.weight += (RECENCY + (subject ? SUBJECT : 0)) / (1 + age);
  }
  let best: Draft | null = null;
  let most = 0;
  for (const draft of weighed) {
    if (draft.weight > most) { best = draft; most = draft.weight; }
    draft.weight = 0;
  }
  return best;
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
