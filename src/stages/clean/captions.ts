/** Picture credits on a line of their own, and the captions right above them. */
import { isPictureCredit } from './credit.js';
import type { Lexicon } from './lexicon.js';
import { CharSign } from './shape.js';
import { piece, type Part } from './verdict.js';

const MAX_CREDIT = 70;
const MAX_CAPTION = 400;
// "(Anne Vasseur / Harbour Post)"   "Jon B. Bell/The Vigil"
//   ^^^^^^^^^^^^   ^^^^^^^^^^^^      ^^^^^^^^^^^ ^^^^^^^^^
const NAME_AND_HOUSE = /^([([]?)\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?(?:\p{L}[\p{L}.'’-]* ?){1,5}[)\]]?$/u;

// "Boats wait at the quay of Lavane." / "Jon Bell/Harbour Pictures"   one sentence, then the credit alone
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const MIN_SENTENCE = 38;
const MAX_SENTENCE = 280;
/** A page whose pictures have captions has them for most: this share of the credits has a sentence of that length above. */
const HABIT = 0.5;
/** One credit alone shows no habit. */
const ENOUGH = 2;

/** Takes parts with the verdicts of their words; makes captions of single sentences above picture credits where the page does so as a habit. */
export function captionsAboveCredits(parts: readonly Part[], lexicon: Lexicon): void {
  const credits: number[] = [];
  for (let k = 1; k < parts.length; k++) {
    const { verdict } = parts[k]!;
    if (verdict?.kind === 'piece' && verdict.role === 'credit' && parts[k - 1]!.verdict === null && isPicture(parts[k]!, lexicon)) credits.push(k);
  }
  const above = credits.filter(k => {
    const { shape } = parts[k - 1]!;
    return shape.endsSentence && shape.innerStops === 0 && shape.length >= MIN_SENTENCE && shape.length <= MAX_SENTENCE;
  });
  if (above.length >= ENOUGH && above.length >= HABIT * credits.length) for (const k of above) parts[k - 1]!.verdict = piece('caption');
}

function isPicture({ line, shape }: Part, lexicon: Lexicon): boolean {
  return (shape.length <= MAX_CREDIT && NAME_AND_HOUSE.test(line.text)) || isPictureCredit(line.text, lexicon, shape.folded);
}

/** Takes parts that no other rule decided; makes credits of such lines, and captions of the lines that bracketed ones stand under. */
export function captionsOf(parts: readonly Part[]): void {
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]!;
    if (part.verdict !== null || part.shape.length > MAX_CREDIT || (part.shape.characters & CharSign.slash) === 0) continue;
    const match = NAME_AND_HOUSE.exec(part.line.text);
    if (!match) continue;
    part.verdict = piece('credit');
    const above = parts[k - 1];
    if (match[1] !== '' && above?.verdict === null && above.shape.length <= MAX_CAPTION && above.shape.words > 2) above.verdict = piece('caption');
  }
}
