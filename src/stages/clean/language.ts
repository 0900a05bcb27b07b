/** Tells the language of a text by the function words of the packs. */
import type { Lexicon } from './lexicon.js';
import type { LineShape } from './shape.js';

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

/** Takes the measured lines of the article and what the container states ("fr-CH"); the words decide, the statement only where there are too few of them. */
export function detectLanguage(shapes: readonly LineShape[], stated: string | null, lexicon: Lexicon): LanguageGuess {
  const seen = lexicon.packs.map(() => 0);
  let words = 0;
  for (const { sample, commonOf } of shapes) {
    words += sample;
    for (let k = 0; k < seen.length; k++) seen[k]! += commonOf[k]!;
    if (words >= SAMPLE) break;
  }
  let most = 0;
  for (let k = 1; k < seen.length; k++) if (seen[k]! > seen[most]!) most = k;
  const best = lexicon.packs[most]!.code;
  const share = words ? seen[most]! / words : 0;
  const claimed = stated?.slice(0, 2).toLowerCase() ?? null;
  if (words < 12 || share < 0.05) {
    if (claimed !== null && lexicon.commonOf.has(claimed)) return { code: claimed, known: true };
    return { code: best, known: false };
  }
  return { code: best, known: share >= KNOWN_SHARE || claimed === best };
}
