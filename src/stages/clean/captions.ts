/** Picture credits on a line of their own, and the captions right above them. */
import { piece, type Part } from './verdict.js';

const MAX_CREDIT = 70;
const MAX_CAPTION = 400;
// "(Anne Vasseur / Harbour Post)"   "Jon B. Bell/The Vigil"
//   ^^^^^^^^^^^^   ^^^^^^^^^^^^      ^^^^^^^^^^^ ^^^^^^^^^
const NAME_AND_HOUSE = /^([([]?)\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?(?:\p{L}[\p{L}.'’-]* ?){1,5}[)\]]?$/u;

/** Takes parts that no other rule decided; makes credits of such lines, and captions of the lines that bracketed ones stand under. */
export function captionsOf(parts: readonly Part[]): void {
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]!;
    if (part.verdict !== null || part.shape.length > MAX_CREDIT) continue;
    const match = NAME_AND_HOUSE.exec(part.line.text);
    if (!match) continue;
    part.verdict = piece('credit');
    const above = parts[k - 1];
    if (match[1] !== '' && above?.verdict === null && above.shape.length <= MAX_CAPTION && above.shape.words > 2) above.verdict = piece('caption');
  }
}
