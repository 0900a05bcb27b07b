/** Posts of social networks that stand in an article: the line with their author and the words above it. */
import { CharSign } from './shape.js';
import { piece, type Part } from './verdict.js';

const MAX_SIGNATURE = 120;
const MAX_POST = 600;
/** A post is copied with the lines of its own text, at most this many of them. */
const MAX_LINES = 4;

// "— Harbour Ministry (@harbour_ministry) May 2, 2031"
//  ^^                 ^^^^^^^^^^^^^^^^^^^
const SIGNATURE = /^[—–-] ?[^(]{1,60}\(@[\p{L}\p{N}_.]{2,40}\)/u;
// "The talks begin at noon. pic.twitter.com/aB3dE"   "Live now https://t.co/aB3dE"
//                           ^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^
const POST_LINK = /(?:pic\.(?:twitter|x)\.com|https?:\/\/t\.co)\/\w{4,20}$/;

/** Takes the parts; makes captions of posts that no other rule decided: they are kept and are no running text of the article. */
export function embeddedPosts(parts: readonly Part[]): void {
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]!;
    if (part.verdict !== null || (part.shape.characters & (CharSign.slash | CharSign.at)) === 0) continue;
    if (part.shape.length <= MAX_POST && POST_LINK.test(part.line.text.slice(-60))) { part.verdict = piece('caption'); continue; }
    if (part.shape.length > MAX_SIGNATURE || !SIGNATURE.test(part.line.text)) continue;
    part.verdict = piece('credit');
    const from = firstLine(parts, k);
    for (let j = from; j < k; j++) if (parts[j]!.verdict === null) parts[j]!.verdict = piece('caption');
  }
}

/** Where the post signed in line `k` begins: at the begin of the block between two empty lines, or at the line right above where no empty lines tell. */
function firstLine(parts: readonly Part[], k: number): number {
  if (k === 0 || parts[k - 1]!.shape.length > MAX_POST) return k;
  if (parts[k + 1]?.line.gap !== true) return k - 1;
  for (let j = k - 1; j > 0 && j >= k - MAX_LINES && parts[j]!.shape.length <= MAX_POST; j--) if (parts[j]!.line.gap) return j;
  return k - 1;
}
