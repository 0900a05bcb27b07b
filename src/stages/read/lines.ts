/** Text in pieces to its lines, and to the elements of one large JSON list; no more than one of them is held at a time. */
import { MAX_ARTICLE } from './reader.js';

/** A longer line or element holds no article: JSON writes a character in six at most. In characters. */
const MAX_HELD = MAX_ARTICLE * 6;

/** Lines of text that comes in pieces, without their ends; null for one that is too long to hold. */
export function* linesOf(pieces: Iterable<string>): Generator<string | null> {
  let held: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      yield length + end - start > MAX_HELD ? null : held.length === 0 ? piece.slice(start, end) : held.join('') + piece.slice(start, end);
      held = [];
      length = 0;
      start = end + 1;
    }
    if (start === piece.length) continue;
    length += piece.length - start;
    // What is too long is counted and not kept.
    if (length > MAX_HELD) held = []; else held.push(piece.slice(start));
  }
  if (length > 0) yield length > MAX_HELD ? null : held.join('');
}

const QUOTE = 34;
const BACKSLASH = 92;

// "[ {"text": "..."}, {"text": "..."} ]"   the elements of the outer list
//    ^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^
/** The elements (objects) of a JSON list whose text comes in pieces, as texts; null for one that is too long to hold. A list cut short gives those before. */
export function* elementsOf(pieces: Iterable<string>): Generator<string | null> {
  let held: string[] = [];
  let length = 0;
  let depth = 0;
  let quoted = false;
  let escaped = false;
  for (const piece of pieces) {
    let start = depth > 1 ? 0 : -1;
    for (let k = 0; k < piece.length; k++) {
      const code = piece.charCodeAt(k);
      if (quoted) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) quoted = false;
      } else if (code === QUOTE) quoted = true;
      else if (code === 123 || code === 91) { if (++depth === 2) start = k; }
      else if ((code === 125 || code === 93) && depth > 0 && --depth === 1 && start >= 0) {
        length += k + 1 - start;
        yield length > MAX_HELD ? null : held.join('') + piece.slice(start, k + 1);
        held = [];
        length = 0;
        start = -1;
      }
    }
    if (start < 0) continue;
    length += piece.length - start;
    if (length > MAX_HELD) held = []; else held.push(piece.slice(start));
  }
}
