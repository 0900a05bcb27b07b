/** Reads nouns that are numbers: "une centaine", "des dizaines de milliers", "deux douzaines", "a dozen". */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import { isIn, numberWordAt, type Lexicon } from './lexicon.js';
import { List } from './vocabulary.js';

export interface GroupReading {
  readonly end: number;
  readonly value: number;
  readonly group: 'about' | 'exact' | 'open';
}

/**
 * The group that begins at token `at`; `count` is the number read before it ("deux | douzaines"), or null where an article or a
 * word like "plusieurs" must open it. Null where there is none.
 *
 *     une bonne centaine de milliers d'habitants
 *     ^
 */
export function readGroup(tokens: Tokens, at: number, lexicon: Lexicon, count: number | null): GroupReading | null {
  if (at >= tokens.count || tokens.kind[at] !== TokenKind.word) return null;
  let i = at;
  let times = count ?? 1;
  let several = false;
  let article = false;
  if (count === null) {
    const opener = numberWordAt(tokens, i, lexicon);
    if (!opener) return null;
    if (opener.group?.many && opener.scale === null) several = true;
    else if (opener.group?.many) several = true;
    else if (opener.group) { /* "douzaine" alone */ }
    else if (opener.several !== null) { times = opener.several; several = true; i++; }
    else if (opener.article) { article = true; i++; if (numberWordAt(tokens, i, lexicon)?.several != null) { times = 2; several = true; article = false; i++; } }
    else return null;
    while (i < tokens.count && i > at && isIn(tokens, i, lexicon, List.groupAdjective)) i++;
  }
  const half = i < tokens.count && numberWordAt(tokens, i, lexicon)?.half === true && numberWordAt(tokens, i + 1, lexicon)?.group != null;
  if (half) { times /= 2; i++; }
  const found = groupAt(tokens, i, lexicon, several);
  if (!found) return null;
  if (count === 1 && found.many) return null;
  let value = times * found.value;
  let { about } = found;
  let end = i + 1;
  let open = several && found.many;
  if (several && !found.many && !isScaleLike(tokens, i, lexicon)) return null;
  if (several) open = true;
  if (article && found.many) return null;
  for (;;) {
    const next = nextGroup(tokens, end, lexicon);
    if (!next) break;
    value *= next.value;
    about ||= next.about;
    end = next.end;
  }
  return { end, value, group: open ? 'open' : about ? 'about' : 'exact' };
}

interface GroupWord { readonly value: number; readonly about: boolean; readonly many: boolean }

function groupAt(tokens: Tokens, at: number, lexicon: Lexicon, alone: boolean): GroupWord | null {
  if (at >= tokens.count) return null;
  const word = numberWordAt(tokens, at, lexicon);
  if (!word) return null;
  // "trois millions" is a cardinal, "des millions" a group.
  if (word.group) return alone || (word.scale === null && word.hundred === null) ? word.group : null;
  // "several hundred", "a few thousand"
  return alone && (word.hundred !== null || word.scale !== null) ? { value: (word.hundred ?? word.scale)!, about: true, many: false } : null;
}

function isScaleLike(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const word = numberWordAt(tokens, at, lexicon);
  return word !== null && (word.hundred !== null || word.scale !== null || word.group !== null);
}

/** What a group may go on with: "de milliers", "of thousands", "million". */
function nextGroup(tokens: Tokens, at: number, lexicon: Lexicon): { readonly end: number; readonly value: number; readonly about: boolean } | null {
  const partitive = at < tokens.count && isIn(tokens, at, lexicon, List.partitive);
  const i = partitive ? at + 1 : at;
  if (i >= tokens.count) return null;
  const word = numberWordAt(tokens, i, lexicon);
  if (!word) return null;
  if (partitive) return word.group?.many ? { end: i + 1, value: word.group.value, about: word.group.about && word.scale === null } : null;
  const scale = word.hundred ?? word.scale;
  return scale !== null ? { end: i + 1, value: scale, about: false } : null;
}
