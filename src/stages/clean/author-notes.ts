/** Sets notes on the author at the end of an article aside. */
import { bylineNames } from './stamp.js';
import { WordSign } from './furniture-words.js';
import type { Lexicon } from './lexicon.js';
import { CharSign } from './shape.js';
import { aside, type Part } from './verdict.js';

/** Lines at the end among which notes on the author stand, and how soon they say what the author is. */
const NOTE_REACH = 3;
const NOTE_WORDS = 14;
const NOTE_LENGTH = 700;
/** A line with nothing but the author's name stands at most this many lines above the note. */
const NAME_REACH = 3;
const MAX_NAME = 40;
/** A note on the author stands at most so many lines under the byline. */
const BYLINE_REACH = 4;
const NAMED = /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,3} \p{Ll}/u;
const BARE_NAME = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{2,3})){1,3}:?$/u;
// "Write to Anne at anne.vasseur@vigil.example."
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^
const MAIL = /(?:^|[ :(])[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}/u;
const CONTACT_LENGTH = 340;
const QUOTE = /["“”«»]/;
const AUTHOR_NOTE = aside('notice', 'a note on the author');

// "Anne Vasseur is a senior reporter at The Harbour Post."   the last lines, a name and what its bearer does
//  ^^^^^^^^^^^^             ^^^^^^^^
// "Anne Vasseur" / "Anne covers the harbour and its people."  a name alone on a line, then a paragraph that begins with it
//  ^^^^^^^^^^^^      ^^^^
/** Takes the decided parts; changes the verdicts of such notes among the last paragraphs of an article that has others. */
export function authorNotes(parts: readonly Part[], lexicon: Lexicon): void {
  const authors = bylineAuthors(parts, lexicon);
  if (authors.length > 0) for (const part of parts) if (isText(part) && part.shape.length <= NOTE_LENGTH && authors.some(a => speaksOf(part.line.text, a))) part.verdict = AUTHOR_NOTE;
  underNames(parts, lexicon);
  let seen = 0;
  let prose = 0;
  for (const part of parts) if (part.verdict?.kind === 'piece' && part.verdict.role === 'body') prose++;
  for (let k = parts.length - 1; k >= 0 && seen < NOTE_REACH && prose - seen > NOTE_REACH; k--) {
    const part = parts[k]!;
    if (part.verdict?.kind !== 'piece' || part.verdict.role !== 'body') continue;
    seen++;
    const { text } = part.line;
    if (part.shape.length <= CONTACT_LENGTH && (part.shape.characters & CharSign.at) !== 0 && MAIL.test(text)) { part.verdict = AUTHOR_NOTE; continue; }
    if (part.shape.length > NOTE_LENGTH || QUOTE.test(text.slice(0, 80))) continue;
    const name = nameAbove(parts, k);
    const named = NAMED.test(text);
    if (name < 0 && !named && !underByline(parts, k)) continue;
    const says = saysFunction(part, lexicon);
    if (name >= 0 && (says || namesIt(parts[name]!, part))) {
      setAside(parts, name, k);
    } else if (says && (named || underByline(parts, k)) && !QUOTE.test(text)) part.verdict = AUTHOR_NOTE;
  }
  goesOn(parts);
}

// "By Anne Vasseur, harbour editor" / "Anne is a writer and editor who ..."   a byline at the end, right above the note
//     ^^^^                             ^^^^
function underByline(parts: readonly Part[], k: number): boolean {
  const above = parts[k - 1];
  return above?.verdict?.kind === 'piece' && above.verdict.role === 'byline' && namesIt(above, parts[k]!);
}

/** Sets the last paragraphs aside that go on with a note on the author right above them. */
function goesOn(parts: readonly Part[]): void {
  const last = parts.findLastIndex(p => isText(p));
  let first = last;
  while (first > 0 && last - first < NOTE_REACH && isText(parts[first - 1]!)) first--;
  if (last < 0 || parts[first - 1]?.verdict !== AUTHOR_NOTE || last - first >= NOTE_REACH) return;
  // A note above the article has the whole article behind it.
  if (parts.filter((p, k) => k < first && isText(p)).length <= NOTE_REACH) return;
  for (let k = first; k <= last; k++) if (parts[k]!.shape.length > NOTE_LENGTH || QUOTE.test(parts[k]!.line.text)) return;
  for (let k = first; k <= last; k++) parts[k]!.verdict = AUTHOR_NOTE;
}

/** Sets the name at `from`, the note at `to` and what stands between aside. */
function setAside(parts: readonly Part[], from: number, to: number): void {
  for (let k = from; k <= to; k++) if (parts[k]!.verdict?.kind === 'piece') parts[k]!.verdict = AUTHOR_NOTE;
}

function isText({ verdict }: Part): boolean {
  return verdict?.kind === 'piece' && (verdict.role === 'body' || verdict.role === 'lead');
}

// "Anne Vasseur" / "Anne is the harbour editor of The Vigil."   "Anne Vasseur" / "covers harbours as a senior reporter"
//                   ^^^^
/** Sets paragraphs aside that begin with the name on the line above, or go on with it, and say what its bearer does, where they stand above the article or right under its byline. */
function underNames(parts: readonly Part[], lexicon: Lexicon): void {
  let byline = -1;
  let text = false;
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]!;
    if (part.verdict?.kind === 'piece' && part.verdict.role === 'byline') byline = k;
    const near = byline >= 0 && k - byline <= BYLINE_REACH;
    if (!isText(part) || (text && !near)) continue;
    const name = part.shape.length <= NOTE_LENGTH && (part.shape.known & WordSign.function) !== 0 ? nameAbove(parts, k) : -1;
    if (name >= 0 && (namesIt(parts[name]!, part) || /^\p{Ll}/u.test(part.line.text)) && saysFunction(part, lexicon)) setAside(parts, name, k);
    else text = true;
  }
}

/** Whether the first words of a line say what somebody is. */
function saysFunction({ shape }: Part, lexicon: Lexicon): boolean {
  if ((shape.known & WordSign.function) === 0) return false;
  const opening = ` ${shape.folded.split(' ').slice(0, NOTE_WORDS).join(' ')} `;
  return lexicon.functions.some(f => opening.includes(` ${f} `));
}

// "By Anne Vasseur" ... "Anne Vasseur has reported from Lavane since 2031."   who signs the article does not speak of herself by her whole name
//     ^^^^^^^^^^^^        ^^^^^^^^^^^^
function speaksOf(text: string, author: string): boolean {
  return text.startsWith(author) && BEHIND_NAME.test(text.slice(author.length, author.length + 4)) && !QUOTE.test(text.slice(0, 120));
}
const BEHIND_NAME = /^(?: \p{Ll}|, )/u;

/** The whole names in the bylines; a byline without a name has it on the next line. */
function bylineAuthors(parts: readonly Part[], lexicon: Lexicon): string[] {
  const authors: string[] = [];
  parts.forEach((part, k) => {
    if (part.verdict?.kind !== 'piece' || part.verdict.role !== 'byline') return;
    const named = bylineNames(part.line.text, part.shape, lexicon);
    const line = named === null || named === '' ? parts[k + 1]?.line.text ?? '' : named;
    for (const name of new Set([line, ...line.split(BETWEEN_NAMES)])) if (name.length <= MAX_NAME && WHOLE_NAME.test(name)) authors.push(name);
  });
  return authors;
}
// "Anne Vasseur, Jon Bell and Ida Tarn"   a comma, a sign or a little word
//              ^^         ^^^^^
const BETWEEN_NAMES = /(?:,| &| \|| \p{Ll}{1,3}) (?=\p{Lu})/u;
const WHOLE_NAME = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{2,3})){0,2} \p{Lu}[\p{L}.'’-]+$/u;

/** The number of the line above part `k` that is a name and nothing else, or -1. */
function nameAbove(parts: readonly Part[], k: number): number {
  for (let n = k - 1; n >= 0 && n >= k - NAME_REACH; n--) {
    const { line, shape } = parts[n]!;
    if (shape.length <= MAX_NAME && BARE_NAME.test(line.text)) return n;
    if (shape.length > MAX_NAME * 2) return -1;
  }
  return -1;
}

function namesIt(name: Part, note: Part): boolean {
  const first = note.shape.folded.split(' ', 1)[0]!;
  return first.length > 2 && name.shape.folded.split(' ').includes(first);
}
