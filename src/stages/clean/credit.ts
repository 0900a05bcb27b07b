/** Picture credits: whether a stretch credits a photograph or a graphic. */
import { foldForComparison } from '../../text/fold.js';
import type { Lexicon } from './lexicon.js';

const MAX_CREDIT_LENGTH = 110;
const MAX_CREDIT_WORDS = 14;

/**
 * "Reuters - Anne Vasseur"   "AP Photo/Jon Bell, File"   "© Capture d'écran"   "Photo: staff": names an agency, a picture house or a
 * word for pictures, and for the rest only names. Takes the words inside the brackets or after the sign.
 */
export function isPictureCredit(text: string, lexicon: Lexicon, folded = foldForComparison(text)): boolean {
  if (folded === '' || text.length > MAX_CREDIT_LENGTH) return false;
  const words = folded.split(' ');
  if (words.length > MAX_CREDIT_WORDS) return false;
  if (text.includes('©') && /^[^\p{L}\p{N}]*©/u.test(text)) return true;
  if (!words.some(w => lexicon.pictureStarts.has(w))) return false;
  let named = false;
  let plain = 0;
  const most = Math.max(1, words.length / 4);
  for (let k = 0; k < words.length && plain <= most; k++) {
    let taken = 0;
    for (let n = lexicon.pictureStarts.has(words[k]!) ? Math.min(3, words.length - k) : 0; n > 0 && !taken; n--) {
      const phrase = words.slice(k, k + n).join(' ');
      if (lexicon.pictures.has(phrase) || lexicon.agencies.has(phrase)) taken = n;
    }
    if (taken) { named = true; k += taken - 1; continue; }
    if (lexicon.common.has(words[k]!)) plain++;
  }
  return named && plain <= most && !/[.!?] \p{Lu}/u.test(text);
}
