/** Finds the credit of a picture that ends a line without a sign of its own: such a line is the picture's caption. */
import { foldForComparison } from '../../text/fold.js';
import { isPictureCredit } from './credit.js';
import type { Lexicon } from './lexicon.js';
import { CharSign } from './shape.js';

const MAX_CREDIT = 90;
/** A longer line is a paragraph with a credit behind it, no caption. */
const MAX_CAPTION = 420;
const MIN_CAPTION = 12;
const MAX_LABEL = 24;

// "... at the quay on Monday. Anne Vasseur/Harbour Pictures"   "... left the hall."Jon Bell / The Vigil"
//                             ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^                        ^^^^^^^^   ^^^^^^^^^
const NAME_AND_HOUSE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?\p{Lu}[\p{L}\p{N}.'’-]*(?: [\p{L}/.'’-]+){0,5}$/u;
// "... at the quay. (Anne Vasseur/Vigil)"   "... at the quay. (Jon Bell for The Harbour Post)"
//                    ^^^^^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const BRACKETED = /^\((@?\p{Lu}?[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3} ?\/ ?\p{Lu}[\p{L}.'’ -]*|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2} \p{Ll}{2,4}(?: \p{Lu}[\p{L}.'’-]*){1,5})\)$/u;
const STOP = /[.!?…]["”’»)]{0,2} ?(?=[\p{Lu}(])/gu;

// "... waits on the quay of Port Serin.Harbour Institute"   glued to the stop: the layout that parted the two is lost
//                                    ^^^^^^^^^^^^^^^^^^
const GLUED = /(?<=\p{Ll}{2}[.!?][”"’»]?)\p{Lu}[\p{L}\p{N}'’&-]+(?: [\p{L}\p{N}'’&-]+){0,4}$/u;
const MAX_GLUED = 44;
const SENTENCE_END = /[.!?…,;:]["”’»]{0,2}$/u;

/** Takes the words of a line and the kinds of characters in it (`CharSign`); gives the offset at which the credit begins, or -1. Looks at the last 90 characters only. */
export function trailingCredit(text: string, signs: number, lexicon: Lexicon): number {
  const end = text.length;
  if (end < MIN_CAPTION || end > MAX_CAPTION) return -1;
  const bracketed = text.charCodeAt(end - 1) === 41;
  if (bracketed && (signs & CharSign.open) === 0) return -1;
  const sentence = !bracketed && SENTENCE_END.test(text.slice(-4));
  // Behind a whole sentence only a label tells a credit, and labels have a colon.
  if (sentence && (signs & CharSign.colon) === 0) return -1;
  const from = Math.max(0, end - MAX_CREDIT);
  if (!bracketed && !hasStop(text, from)) return -1;
  const tail = text.slice(from);
  if (bracketed) {
    const open = tail.lastIndexOf('(');
    return open > 0 && BRACKETED.test(tail.slice(open)) ? from + open : -1;
  }
  const glued = sentence ? -1 : text.slice(-MAX_GLUED).search(GLUED);
  if (glued >= 0 && Math.max(0, end - MAX_GLUED) + glued >= MIN_CAPTION) return Math.max(0, end - MAX_GLUED) + glued;
  STOP.lastIndex = 0;
  for (let match = STOP.exec(tail); match; match = STOP.exec(tail)) {
    const rest = tail.slice(STOP.lastIndex);
    if (from + match.index < MIN_CAPTION) continue;
    if (labelled(rest, lexicon) || (!sentence && (NAME_AND_HOUSE.test(rest) || isPictureCredit(rest, lexicon)))) return from + STOP.lastIndex;
  }
  return -1;
}

/** Whether a text has the end of a sentence at `from` or behind. */
export function hasStop(text: string, from: number): boolean {
  for (let i = text.length - 1; i >= from; i--) {
    const code = text.charCodeAt(i);
    if (code === 46 || code === 33 || code === 63 || code === 0x2026) return true;
  }
  return false;
}

// "... at the quay. Credit: Jon Bell, The Harbour Institute."   a word for pictures and a colon
//                   ^^^^^^^
function labelled(rest: string, lexicon: Lexicon): boolean {
  const colon = rest.indexOf(':');
  return colon > 0 && colon <= MAX_LABEL && lexicon.pictures.has(foldForComparison(rest.slice(0, colon)));
}
