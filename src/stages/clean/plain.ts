/** Decides plain text line by line: words first, then where the article stands, then what each of its lines is. */
import type { Source } from '../../model/document.js';
import { cutLine } from './cut.js';
import type { Lexicon } from './lexicon.js';
import type { Line } from './line.js';
import { signalsOf, unglue } from './phrases.js';
import { articleRegion, mainRegion, proseScore } from './region.js';
import { shapeOf } from './shape.js';
import { aside, type Part } from './verdict.js';
import { verdictOfWords } from './words-rule.js';
import { finishRoles } from './roles.js';

const FRONT_MATTER = aside('metadata', 'front matter of the file');
/** Longer lines are no buttons run together. */
const MAX_GLUED = 400;

/** Lines to parts (the first `frontLines` are front matter): cut where a line holds more than one thing, measured, with the verdict of their words. */
export function partsOf(source: Source, lines: readonly Line[], lexicon: Lexicon, frontLines = 0): Part[] {
  const references = source.format === 'html';
  const parts: Part[] = [];
  lines.forEach((line, number) => {
    const cuts = number < frontLines ? [{ line, verdict: FRONT_MATTER }] : cutLine(source.text, line, number, references, lexicon);
    for (const cut of cuts) {
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
  trimTail(parts, region, scores);
  return finishRoles(parts, region, statedTitle);
}

const MAX_SLOGAN = 90;
/** Lines of prose that a text needs before short lines behind the last one count as slogans and buttons. */
const ENOUGH_PROSE = 2;

/** Takes short lines that end no sentence off the end of the article: nothing follows that they could head. */
function trimTail(parts: readonly Part[], region: boolean[], scores: readonly number[]): void {
  if (parts.filter((p, k) => region[k] && p.verdict === null && scores[k]! > 0).length < ENOUGH_PROSE) return;
  for (let k = parts.length - 1; k >= 0; k--) {
    if (!region[k] || parts[k]!.verdict !== null) continue;
    if (scores[k]! >= 0 || parts[k]!.shape.endsSentence || parts[k]!.shape.length > MAX_SLOGAN) return;
    region[k] = false;
  }
}
