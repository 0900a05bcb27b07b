/** The rule of words: lines that their own words tell to be page furniture, stamps, bylines or credits. */
import { agencyCredit } from './agencies.js';
import { isPictureCredit } from './credit.js';
import { WordSign } from './furniture-words.js';
import type { Lexicon } from './lexicon.js';
import { KINDS, kindBit } from './phrases.js';
import { CharSign } from './shape.js';
import { bylineNames, stampKind } from './stamp.js';
import { aside, piece, type Part, type Verdict } from './verdict.js';

const REASONS: readonly (readonly [rule: string, reason: string])[] = [
  ['consent', 'words of a cookie or consent banner'], ['advert', 'an advert or the label of one'], ['related', 'a link to another article'], ['social', 'an invitation to share or follow'],
  ['subscribe', 'an offer to subscribe or sign up'], ['navigation', 'a menu or a button of the page'], ['comments', 'the comment section'], ['legal', 'rights and terms of the outlet'],
  ['technical', 'a message of a player or a script'], ['notice', 'a notice of the outlet about itself'],
];
const CONSENT = kindBit('consent');
const LEGAL = kindBit('legal');

/** Openings are invitations; a longer line that begins so is prose. */
const MAX_OPENING = 170;
/** A phrase that no article says weighs less the longer the line. */
const MAX_WITHIN = 280;
/** Consent texts use a word of their vocabulary every eight words or so, articles about them much less. */
const CONSENT_SHARE = 0.07;
const CONSENT_ENOUGH = 4;
const STRONG_CONSENT = 2;

/** The verdict of a line's own words, or null where they say nothing. */
export function verdictOfWords(part: Part, lexicon: Lexicon): Verdict | null {
  const { shape, signals, line } = part;
  if (shape.words === 0) return aside('marks', 'marks without words');
  if (isConsent(part)) return because(0);
  const stamp = stampKind(shape, lexicon);
  if (stamp) return aside('stamp', 'when it was published or changed');
  if (shape.length <= MAX_DATED && (shape.characters & CharSign.digit) !== 0 && (!shape.endsSentence || HALF_DAY.test(line.text)) && isDated(line.text)) return aside('stamp', 'when it was published or changed');
  if (shape.length <= MAX_GLUED && (shape.characters & (CharSign.glue | CharSign.foreign)) !== 0 && GLUED_LABELS.test(line.text)) return aside('navigation', 'labels of the page run together');
  if (shape.words <= 14 && (shape.known & WordSign.agency) !== 0 && agencyCredit(line.text, lexicon, shape.folded)) return piece('credit');
  const whole = signals.whole & ~CONSENT;
  if (whole) return because(lowestBit(whole));
  if (signals.section) return aside('section', 'heads a list of other articles');
  if ((shape.first & WordSign.byline) !== 0 && (bylineNames(line.text, shape, lexicon) !== null || (shape.words === 1 && shape.length > 1 && lexicon.bylines.includes(shape.folded)))) return piece('byline');
  if ((shape.characters & (CharSign.copyright | CharSign.open)) !== 0 && /^\s*©|^\(c\)/i.test(line.text)) return /\d{4}/.test(line.text) ? because(lowestBit(LEGAL)) : shape.length <= 110 ? piece('credit') : because(lowestBit(LEGAL));
  if (shape.length <= 80 && shape.words >= 2 && !shape.endsSentence && ((shape.known & WordSign.picture) !== 0 || (shape.characters & CharSign.copyright) !== 0) && isPictureCredit(line.text, lexicon, shape.folded)) return piece('credit');
  const opening = signals.opening & ~CONSENT;
  const within = signals.within & ~CONSENT;
  const evidence = (opening ? 1 : 0) + signals.hits + (line.text.charCodeAt(0) === 91 && BRACKETED.test(line.text) ? 1 : 0);
  // One phrase makes a label furniture, a sentence only doubtful: "Follow the money, the minister said."
  if (evidence > (readsAsSentence(part) ? 1 : 0)) {
    if (opening && shape.length <= MAX_OPENING && shape.innerStops <= 1) return because(lowestBit(opening));
    if (within && (shape.length <= MAX_WITHIN || signals.hits > 1 || opening)) return because(lowestBit(within));
  }
  return null;
}

// "[Related: The pier of Lavane is open again.]"   a remark of the page and no sentence of the text
const BRACKETED = /^\[[^[\]]*\]$/;
// "Anne Vasseur | Updated March 4, 2031 at 10:55"   the day and the clock in a line that is no sentence
//                                  ^^^^    ^^^^^
const MAX_DATED = 120;
const YEAR = /(?:^|\P{N})(?:19|20)\d\d(?:\P{N}|$)/u;
const HALF_DAY = /\d ?[ap]\.m\.$/i;
const CLOCK = /(?:^|\P{N})\d{1,2}(?:[:h]| h )[0-5]\d(?:\P{N}|$)/u;
/** More words behind the clock are the heading of what happened then. */
const MAX_BEHIND = 5;

function isDated(text: string): boolean {
  const clock = YEAR.test(text) ? CLOCK.exec(text) : null;
  return clock !== null && text.slice(clock.index + clock[0].length).split(' ').length <= MAX_BEHIND;
}

// "harbourtalksFisheriesTreatyPort Serin"   tags that lost their spaces
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
const MAX_GLUED = 200;
const GLUED_LABELS = /(?=\p{L}{26})\p{Lu}?\p{Ll}{3,40}\p{Lu}\p{Ll}{2}/u;

/** A line of some length with the words and the end of a sentence. */
export function readsAsSentence({ shape }: Part): boolean {
  return shape.endsSentence && shape.length >= SENTENCE_LENGTH && shape.common >= SENTENCE_COMMON;
}
const SENTENCE_LENGTH = 70;
const SENTENCE_COMMON = 0.25;

const UNKNOWN_COMMON = 0.12;
const MIN_WORDS = 5;
const COOKIES_PRINTED = /cookies/i;
const COOKIES = /(?:^| )cookies(?: |$)/;

/** Whether a line speaks of cookies and consent. */
export function isConsent({ line, shape, signals }: Part): boolean {
  const strong = ((signals.within & CONSENT) !== 0 ? 1 : 0) + ((signals.opening & CONSENT) !== 0 ? 1 : 0);
  const weight = strong * STRONG_CONSENT + signals.consentWords;
  const share = signals.consentWords / Math.max(1, shape.words);
  if ((signals.whole & CONSENT) !== 0) return true;
  // "Cookies" is the same word everywhere; in a line of a language that no pack has it is all that can be had.
  if (shape.common < UNKNOWN_COMMON && shape.words >= MIN_WORDS && COOKIES_PRINTED.test(line.text) && COOKIES.test(shape.folded)) return true;
  return weight >= CONSENT_ENOUGH && strong > 0 && share >= CONSENT_SHARE;
}

function because(bit: number): Verdict {
  const [rule, reason] = REASONS[bit]!;
  return aside(rule, reason);
}

function lowestBit(mask: number): number {
  for (let bit = 0; bit < KINDS.length; bit++) if (mask & (1 << bit)) return bit;
  return 0;
}

