/** What came of a gathering, by what title, opening and speakers say of it. */
import type { Outcome } from '../../../model/meeting.js';
import { findPhrases } from '../../../text/phrases.js';
import type { Reading, TokenSpan } from '../reading.js';
import { LinkWord } from '../words.js';
import type { MeetingLexicon, Told } from './lexicon.js';
import { amountBefore } from './mentions.js';

/** One phrase that tells an outcome, with its weight. */
export interface OutcomeTold extends TokenSpan {
  readonly sentence: number;
  readonly told: Exclude<Told, 'none'>;
  readonly weight: number;
}

/** Titles and openings say the outcome; what stands deep in the text may speak of something else. */
const ROLE_WEIGHT = { title: 3, lead: 3, heading: 1, caption: 0.5, body: 1, dateline: 0, byline: 0, credit: 0 } as const;
const OPENING_WEIGHT = 2;
const OPENING_SENTENCES = 3;
/** What follows "a week after" within so many tokens belongs to the earlier gathering. */
const EARLIER_REACH = 8;

/** The outcome phrases of one sentence. */
export function outcomesTold(reading: Reading, index: number, lexicon: MeetingLexicon): readonly OutcomeTold[] {
  const sentence = reading.sentences[index]!;
  if ((sentence.words & LinkWord.outcome) === 0) return [];
  const body = sentence.role === 'body' && index < OPENING_SENTENCES + firstBody(reading) ? OPENING_WEIGHT : ROLE_WEIGHT[sentence.role];
  const before = findPhrases(lexicon.relations, reading.tokens, sentence.first, sentence.end).filter(r => r.value === 'after' && amountBefore(reading, r.start));
  return findPhrases(lexicon.outcomes, reading.tokens, sentence.first, sentence.end)
    // "une semaine après un premier échec" tells of another gathering.
    .filter(m => !before.some(r => m.start >= r.end && m.start - r.end <= EARLIER_REACH))
    .flatMap(m => (m.value === 'none' ? [] : [{ first: m.start, end: m.end, sentence: index, told: m.value, weight: body }]));
}

function firstBody(reading: Reading): number {
  return Math.max(0, reading.sentences.findIndex(s => s.role === 'body'));
}

/** A part agreed is partial where the two sides of the ledger are within this factor. */
const BALANCE = 1.6;
/** What only in part succeeded is told with more words for what failed. */
const PARTIAL_BALANCE = 2;
const PARTIAL_SHARE = 0.5;

/** Weighs what was told. Gives `unknown` where nothing was. */
export function weighOutcome(told: readonly { readonly told: Exclude<Told, 'none'>; readonly weight: number }[]): Outcome {
  const sum = { agreed: 0, partial: 0, no_agreement: 0 };
  for (const t of told) sum[t.told] += t.weight;
  const { agreed, partial, no_agreement: none } = sum;
  const most = Math.max(agreed, partial, none);
  if (most === 0) return 'unknown';
  if (partial >= PARTIAL_SHARE * most && partial > 0 && agreed + partial >= none / PARTIAL_BALANCE) return 'partial';
  if (agreed > 0 && none > 0 && agreed < BALANCE * none && none < BALANCE * agreed) return 'partial';
  return agreed > none ? 'agreed' : 'no_agreement';
}
