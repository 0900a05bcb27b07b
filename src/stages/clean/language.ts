/** Tells the language of a text by the function words of the packs. */
import type { Lexicon } from './lexicon.js';

/** Words that are enough to tell. */
const SAMPLE = 600;
/** A text of a known language has at least this share of its function words. */
const KNOWN_SHARE = 0.36;

export interface LanguageGuess {
  /** Code of the pack with the most function words. */
  readonly code: string;
  /** False where the text speaks a language that no pack has. */
  readonly known: boolean;
}

/** Takes folded lines of the article and what the container states ("fr-CH"); the words decide, the statement only where there are too few of them. */
export function detectLanguage(folded: Iterable<string>, stated: string | null, lexicon: Lexicon): LanguageGuess {
  const codes = [...lexicon.commonOf.keys()];
  const common = [...lexicon.commonOf.values()];
  const seen = common.map(() => 0);
  let words = 0;
  for (const line of folded) {
    for (const word of line.split(' ')) {
      if (word === '') continue;
      words++;
      for (let k = 0; k < common.length; k++) if (common[k]!.has(word)) seen[k]!++;
    }
    if (words >= SAMPLE) break;
  }
  const counts = new Map(codes.map((code, k) => [code, seen[k]!]));
  let best = lexicon.packs[0]!.code;
  for (const [code, count] of counts) if (count > counts.get(best)!) best = code;
  const share = words ? counts.get(best)! / words : 0;
  const claimed = stated?.slice(0, 2).toLowerCase() ?? null;
  if (words < 12 || share < 0.05) {
    if (claimed !== null && counts.has(claimed)) return { code: claimed, known: true };
    return { code: best, known: false };
  }
  return { code: best, known: share >= KNOWN_SHARE || claimed === best };
}
