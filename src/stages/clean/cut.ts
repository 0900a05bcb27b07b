/** Cuts inside lines: metadata before the first word, credits at the end, teasers run into a paragraph. */
import { foldForComparison } from '../../text/fold.js';
import { toSource } from '../../text/view.js';
import { agencyCredit } from './agencies.js';
import { isPictureCredit } from './credit.js';
import type { Lexicon } from './lexicon.js';
import { clipRuns, makeLine, viewOf, type Line } from './line.js';
import { kindBit } from './phrases.js';
import { CharSign } from './shape.js';
import { hasStop, trailingCredit } from './trailing-credit.js';
import { aside, piece, type Verdict } from './verdict.js';

export interface CutPart {
  readonly line: Line;
  readonly verdict: Verdict | null;
}

interface Cut {
  /** Offset in the line's text at which this part ends. */
  readonly end: number;
  readonly verdict: Verdict | null;
}

/** Lines at the begin of a text in which a scraper leaves metadata. */
const METADATA_LINES = 3;
const MAX_TEASER = 260;
const MAX_KEY_WORDS = 3;
const RELATED = kindBit('related');

// " date 2022-01 The ministers met"   "Published: 2016-07-13T18:36 The ministers"
//   ^^^^^^^^^^^^                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
const METADATA = /^((?:\p{L}+(?: \p{L}+){0,2} ?)?[:=]? ?)\d{4}-\d{2}(?:-\d{2})?(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?: [-–—|])? +(?=["'«“(]?\p{L})/u;
// "... he said. (ATS)"   "... a caption [Reuters - Anne Vasseur]"
//               ^^^^^                   ^^^^^^^^^^^^^^^^^^^^^^^
const BRACKETED = /[([]([^()[\]]{2,110})[)\]]\.?$/u;
// "... he said. /ATS"   "... dit-il. – AFP"
//              ^^^^                ^^^^^^
const TRAILING = /[.!?…]["»”]? ?([-–—/|] ?[\p{L}\p{N}/ ,-]{2,24})$/u;
const AFTER_SENTENCE = /[.!?…]["'»”’)]*\s*$/u;

const WHOLE: readonly CutPart[] = [];

/** Takes a line, its number in the source and the kinds of characters in it (`CharSign`); gives its parts in order, with verdicts for those that a cut decides, and nothing where the line stays whole. */
export function cutLine(source: string, line: Line, number: number, signs: number, references: boolean, lexicon: Lexicon): readonly CutPart[] {
  const cuts = cutsOf(line.text, number, signs, lexicon);
  if (cuts === null) return WHOLE;
  const view = viewOf(source, line, references);
  const parts: CutPart[] = [];
  let from = 0;
  for (const cut of cuts) {
    const span = toSource(view, from, cut.end);
    const part = cut.end > from ? makeLine(source, clipRuns(line.runs, span.start, span.end), parts.length === 0 && line.gap, references, line.origin) : null;
    if (part) parts.push({ line: part, verdict: cut.verdict });
    from = cut.end;
  }
  return parts;
}

function cutsOf(text: string, number: number, signs: number, lexicon: Lexicon): Cut[] | null {
  const cuts: Cut[] = [];
  if (number < METADATA_LINES && (signs & CharSign.digit) !== 0) {
    const match = METADATA.exec(text.slice(0, 120));
    if (match && (match[1]!.trim() === '' || lexicon.keys.has(foldForComparison(match[1]!)))) cuts.push({ end: match[0].length, verdict: aside('metadata', 'metadata of the scraper before the first word') });
  }
  const tail = tailCut(text, signs, lexicon);
  if (tail) cuts.push(...tail);
  else if (cuts.length > 0) cuts.push({ end: text.length, verdict: null });
  return cuts.length > 0 ? cuts : null;
}

function tailCut(text: string, signs: number, lexicon: Lexicon): Cut[] | null {
  const end = text.length;
  const sign = (signs & CharSign.copyright) !== 0 ? text.lastIndexOf('©') : -1;
  if (sign > 0 && end - sign <= 110 && isPictureCredit(text.slice(sign), lexicon)) return [{ end: sign, verdict: piece('caption') }, { end, verdict: piece('credit') }];
  const bracket = (signs & CharSign.open) !== 0 && endsInBracket(text) ? BRACKETED.exec(end > 130 ? text.slice(-130) : text) : null;
  if (bracket) {
    const at = end - bracket[0].length;
    const closed = AFTER_SENTENCE.test(text.slice(Math.max(0, at - 8), at));
    if (at > 0 && closed && agencyCredit(bracket[0], lexicon)) return [{ end: at, verdict: null }, { end, verdict: piece('credit') }];
    if (at > 0 && isPictureCredit(bracket[1]!, lexicon) && (text[at] === '[' || !agencyCredit(bracket[0], lexicon) || !closed)) return [{ end: at, verdict: piece('caption') }, { end, verdict: piece('credit') }];
  }
  const trailing = STOPS.has(text.charCodeAt(end - 1)) || !hasStop(text, Math.max(0, end - 60)) ? null : TRAILING.exec(end > 60 ? text.slice(-60) : text);
  if (trailing && end > trailing[1]!.length + 40 && agencyCredit(`(${trailing[1]!})`, lexicon)) return [{ end: end - trailing[1]!.length, verdict: null }, { end, verdict: piece('credit') }];
  const credit = trailingCredit(text, signs, lexicon);
  if (credit > 0) return [{ end: credit, verdict: piece('caption') }, { end, verdict: piece('credit') }];
  return (signs & CharSign.colon) !== 0 ? teaserCut(text, lexicon) : null;
}

/** Characters that no credit ends with: a line that ends so has none behind its last sentence. */
const STOPS = new Set(Array.from('.!?…"”»)', c => c.charCodeAt(0)));

function endsInBracket(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const code = last === 46 ? text.charCodeAt(text.length - 2) : last;
  return code === 41 || code === 93;
}

// "... the talks ended. Lire aussi : The envoys return"
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function teaserCut(text: string, lexicon: Lexicon): Cut[] | null {
  for (let colon = text.indexOf(':', Math.max(0, text.length - MAX_TEASER)); colon > 0; colon = text.indexOf(':', colon + 1)) {
    let at = colon;
    for (let n = 0; n < MAX_KEY_WORDS; n++) {
      while (at > 0 && text.charCodeAt(at - 1) === 32) at--;
      while (at > 0 && text.charCodeAt(at - 1) !== 32) at--;
      if (at === 0) return null;
      const before = text.slice(Math.max(0, at - 6), at);
      if (!AFTER_SENTENCE.test(before)) continue;
      const phrase = foldForComparison(text.slice(at, colon));
      const entries = lexicon.phrases.get(phrase.split(' ', 1)[0]!);
      if (entries?.some(e => e.mode === 'opening' && (e.bit & RELATED) !== 0 && e.phrase === phrase)) return [{ end: at, verdict: null }, { end: text.length, verdict: aside('related', 'a link to another article') }];
    }
  }
  return null;
}
