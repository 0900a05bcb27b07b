/** Lists that are the article's own: numbered headings in sequence, and labels that come again with each entry. */
import { kindBit } from './phrases.js';
import { CharSign } from './shape.js';
import type { Part } from './verdict.js';

/** Fewer are no list. */
const MIN_ENTRIES = 3;
const MAX_LABEL_WORDS = 4;
/** No colon of a label stands farther from its begin. */
const MAX_LABEL = 44;
const MAX_LENGTH = 130;
/** A line with this much prose in it stands between two entries. */
const PROSE = 1;
const RELATED = kindBit('related');

// "3. The harbour of Lavane"   "12 The last envoy"   "4) Fuel"
//  ^^                           ^^                    ^^
const NUMBERED = /^(?:№|#)?(\d{1,3})(?:[.):]| ?[-–—])? (?=["“«(]?\p{L})/u;
// "Last vote: held in May"   "Durée : 3 heures"
//  ^^^^^^^^^                  ^^^^^
const LABEL = /^(\p{L}[\p{L}'’ -]{1,40}?) ?: ?(?=\S)/u;

/** Takes the parts and how much each reads like prose; tells which are entries of the article's own lists. Linear in the parts. */
export function ownLists(parts: readonly Part[], scores: readonly number[]): boolean[] {
  const own = parts.map(() => false);
  // How many lines of prose stand up to each part: two places have prose between them where the counts differ.
  const prose = new Uint32Array(parts.length + 1);
  for (let k = 0; k < parts.length; k++) prose[k + 1] = prose[k]! + (scores[k]! >= PROSE ? 1 : 0);
  numbered(parts, prose, own);
  labelled(parts, prose, own);
  return own;
}

/** Numbers that go up or down by one from entry to entry, prose between them. */
function numbered(parts: readonly Part[], prose: Uint32Array, own: boolean[]): void {
  let chain: number[] = [];
  let last = 0;
  let step = 0;
  const close = (): void => { if (chain.length >= MIN_ENTRIES) for (const k of chain) own[k] = true; };
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]!;
    if (part.verdict?.kind === 'piece' || part.shape.length > MAX_LENGTH || part.shape.words < 2 || (part.shape.characters & CharSign.digit) === 0) continue;
    const match = NUMBERED.exec(part.line.text);
    if (!match) continue;
    const number = Number(match[1]);
    const before = chain[chain.length - 1];
    const goesOn = before !== undefined && Math.abs(number - last) === 1 && (step === 0 || number - last === step) && prose[k]! > prose[before + 1]!;
    if (!goesOn) { close(); chain = []; }
    step = goesOn ? number - last : 0;
    chain.push(k);
    last = number;
  }
  close();
}

/** The same label before a colon in several entries, prose between them. */
function labelled(parts: readonly Part[], prose: Uint32Array, own: boolean[]): void {
  const places = new Map<string, number[]>();
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]!;
    if (part.shape.length > MAX_LENGTH || (part.shape.characters & CharSign.colon) === 0 || part.signals.section || part.line.text.indexOf(':') > MAX_LABEL) continue;
    const label = LABEL.exec(part.line.text)?.[1];
    if (label === undefined || label.split(' ').length > MAX_LABEL_WORDS || (!label.includes(' ') && (part.signals.opening & RELATED) !== 0)) continue;
    const found = places.get(label);
    if (found === undefined) places.set(label, [k]);
    else if (prose[k]! > prose[found[found.length - 1]! + 1]!) found.push(k);
  }
  for (const found of places.values()) if (found.length >= MIN_ENTRIES) for (const k of found) own[k] = true;
}
