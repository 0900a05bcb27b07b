/** Decides plain text line by line: words first, then where the article stands, then what each of its lines is. */
import type { Source } from '../../model/document.js';
import { cutLine } from './cut.js';
import type { Lexicon } from './lexicon.js';
import type { Line } from './line.js';
import { signalsOf, unglue } from './phrases.js';
import { articleRegion, mainRegion, proseScore } from './region.js';
import { shapeOf } from './shape.js';
import type { Part } from './verdict.js';
import { verdictOfWords } from './words-rule.js';
import { finishRoles } from './roles.js';

/** Longer lines are no buttons run together. */
const MAX_GLUED = 400;

/** Lines to parts: cut where a line holds more than one thing, measured, with the verdict of their words. */
export function partsOf(source: Source, lines: readonly Line[], lexicon: Lexicon): Part[] {
  const references = source.format === 'html';
  const parts: Part[] = [];
  lines.forEach((line, number) => {
    for (const cut of cutLine(source.text, line, number, references, lexicon)) {
      const shape = shapeOf(cut.line.text, lexicon.common);
      const loose = cut.line.text.length <= MAX_GLUED ? unglue(cut.line.text) : cut.line.text;
      let signals = signalsOf(shape.folded, cut.line.text, lexicon.phrases);
      if (loose !== cut.line.text) {
        const more = signalsOf(shapeOf(loose, lexicon.common).folded, loose, lexicon.phrases);
        signals = { whole: signals.whole | more.whole, opening: signals.opening | more.opening, within: signals.within | more.within, section: signals.section || more.section, consentWords: Math.max(signals.consentWords, more.consentWords) };
      }
      const part: Part = { line: cut.line, shape, signals, verdict: cut.verdict, repeats: -1 };
      part.verdict ??= verdictOfWords(part, lexicon);
      parts.push(part);
    }
  });
  return parts;
}

/** Decides all parts of a plain text. Gives the number of the title part, or -1. */
export function decidePlain(parts: Part[], statedTitle: string | null): number {
  const scores = parts.map(proseScore);
  const region = mainRegion(parts, articleRegion(scores), scores);
  if (!region.some((inside, k) => inside && parts[k]!.verdict === null)) region.fill(true);
  return finishRoles(parts, region, statedTitle);
}
