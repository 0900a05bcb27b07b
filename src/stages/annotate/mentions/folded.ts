/** Words without accents, remembered: the same few thousand words make up most of the press. */
import type { Tokens } from '../../../model/segmented.js';
import { stripAccents } from '../../../text/fold.js';

/** Letters of the first 0x250 code units without accents; 0 for the few that become none or two. */
const BARE = new Uint16Array(0x250);
for (let code = 0; code < BARE.length; code++) {
  const bare = stripAccents(String.fromCharCode(code));
  BARE[code] = bare.length === 1 ? bare.charCodeAt(0) : 0;
}
/** Longer words go the slow way. */
const LONGEST = 64;
const codes: number[] = [];

/** Takes a lower-case word; gives it without accents. */
export function foldedWord(lower: string): string {
  let same = true;
  codes.length = 0;
  if (lower.length > LONGEST) return stripAccents(lower);
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    const bare = code < BARE.length ? BARE[code]! : 0;
    if (bare === 0) return stripAccents(lower);
    if (bare !== code) same = false;
    codes.push(bare);
  }
  return same ? lower : String.fromCharCode.apply(null, codes);
}

/** Folded forms, and these without the mark of a plural, by the numbers of the list of forms at hand. */
let forms: readonly string[] | null = null;
let folded: (string | undefined)[] = [];
let singular: (string | undefined)[] = [];

/** The form of this number in a list of forms (`Tokens.forms`) without accents, folded once. */
export function foldedForm(list: readonly string[], form: number): string {
  if (list !== forms) {
    forms = list;
    folded = [];
    singular = [];
  }
  while (folded.length <= form) { folded.push(undefined); singular.push(undefined); }
  return folded[form] ??= foldedWord(list[form]!);
}

/** The word at a token without accents. */
export function foldedToken(tokens: Tokens, at: number): string {
  return foldedForm(tokens.forms, tokens.form[at]!);
}

/** The same without the mark of a plural, that singular and plural may be compared. */
export function singularToken(tokens: Tokens, at: number): string {
  const word = foldedToken(tokens, at);
  return singular[tokens.form[at]!] ??= word.endsWith('s') ? word.slice(0, -1) : word;
}
