/** Word forms kept once: the lower-case form and shape of a stretch of text, found without copying it. */
import { Shape } from '../model/segmented.js';
import type { TokenWords } from '../model/words/tokens.js';

/**
 * With so many forms (some 20 MB) the table of a language starts anew before its next text. The commonest 30,000 forms cover over 95 % of running text in either
 * language, but what is known of a word must be worked out anew for all: with a table of that size every 2.6 MB of news, at a tenth of the time of the left half.
 */
const MOST_FORMS = 1 << 17;
const FIRST_SLOTS = 1 << 12;
const MARKS_IN_WORDS = /[-'.]/g;

/** The forms of one language. Number 0 is no form. */
interface FormTable {
  readonly raws: string[];
  readonly shapes: number[];
  readonly words: number[];
  readonly lowers: string[];
  readonly byLower: Map<string, number>;
  hashes: Int32Array;
  /** By hash, the number of the form; 0 where empty. */
  slots: Int32Array;
}

const emptyTable = (): FormTable => ({ raws: [''], shapes: [Shape.lower], words: [0], lowers: [''], byLower: new Map(), hashes: new Int32Array(FIRST_SLOTS >> 1), slots: new Int32Array(FIRST_SLOTS) });

/** One table a language, so that what a pack knows is not worked out for the words of another. */
const tables = new WeakMap<TokenWords, FormTable>();
let language: TokenWords | null = null;
let table = emptyTable();
// The parts of the table, at hand.
let { raws, byLower, hashes, slots } = table;
/** Shapes by the number that `formOf` gives. */
export let { shapes } = table;
/** Number in `lowers` of the lower-case form, by the same number: "Le", "le" and "LE" have one. */
export let { words } = table;
/** Lower-case forms; the same object for the same form, so that looking it up in a map hashes nothing. */
export let { lowers } = table;

/** To be called before a text of a language is cut: numbers of forms compare within it and up to the next text that finds the table of its language full. */
export function beginText(of: TokenWords): void {
  if (of === language && raws.length < MOST_FORMS) return;
  const known = tables.get(of);
  table = known && known.raws.length < MOST_FORMS ? known : emptyTable();
  tables.set(of, table);
  language = of;
  ({ raws, byLower, hashes, slots, shapes, words, lowers } = table);
}

/** The number of the form text[start, end), for `shapes` and `words`; never 0. */
export function formOf(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  const mask = slots.length - 1;
  const length = end - start;
  for (let at = h & mask; ; at = (at + 1) & mask) {
    const number = slots[at]!;
    if (number === 0) return added(text, start, end, h);
    if (hashes[number] !== h) continue;
    const raw = raws[number]!;
    if (raw.length !== length) continue;
    let k = 0;
    while (k < length && raw.charCodeAt(k) === text.charCodeAt(start + k)) k++;
    if (k === length) return number;
  }
}

function added(text: string, start: number, end: number, hash: number): number {
  if (raws.length === hashes.length) grow();
  const raw = copied(text, start, end);
  const lower = raw.toLowerCase();
  const number = raws.length;
  let word = byLower.get(lower);
  if (word === undefined) {
    word = lowers.length;
    lowers.push(lower);
    byLower.set(lower, word);
  }
  raws.push(raw);
  words.push(word);
  shapes.push(shapeOf(raw, lower));
  hashes[number] = hash;
  place(number, hash);
  return number;
}

function place(number: number, hash: number): void {
  const mask = slots.length - 1;
  let at = hash & mask;
  while (slots[at] !== 0) at = (at + 1) & mask;
  slots[at] = number;
}

function grow(): void {
  const more = new Int32Array(hashes.length * 2);
  more.set(hashes);
  hashes = table.hashes = more;
  slots = table.slots = new Int32Array(slots.length * 2);
  for (let number = 1; number < raws.length; number++) place(number, hashes[number]!);
}

/** A copy that does not keep the whole text in memory, as a slice would. */
function copied(text: string, start: number, end: number): string {
  let out = '';
  const CHUNK = 1024;
  for (let i = start; i < end; i += CHUNK) {
    const codes: number[] = [];
    for (let k = i; k < end && k < i + CHUNK; k++) codes.push(text.charCodeAt(k));
    out += String.fromCharCode.apply(null, codes);
  }
  return out;
}

function shapeOf(raw: string, lower: string): number {
  if (raw === lower) return Shape.lower;
  let uppers = 0;
  for (let i = 0; i < raw.length; i++) if (raw[i] !== lower[i]) uppers++;
  if (uppers === raw.replace(MARKS_IN_WORDS, '').length) return raw.length > 1 ? Shape.upper : Shape.capital;
  return raw[0] !== lower[0] ? Shape.capital : Shape.mixed;
}
