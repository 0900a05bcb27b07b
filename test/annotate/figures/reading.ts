/** Helpers of the figure tests: a text with no more around it than the finder needs. */
import type { FigureMention } from '../../../src/model/figure.js';
import type { Tokens } from '../../../src/model/segmented.js';
import type { DateMention } from '../../../src/model/time.js';
import { lexiconFor } from '../../../src/stages/annotate/figures/lexicon.js';
import { findFigures } from '../../../src/stages/annotate/figures/find.js';
import { readNumber, type NumberReading } from '../../../src/stages/annotate/figures/number.js';
import { packOf, segmentLines } from '../../lines.js';

export function figuresOf(source: string, language: string, dates: readonly DateMention[] = []): readonly FigureMention[] {
  return findFigures(segmentLines(source, language), dates, packOf(language), () => undefined);
}

/** "text = min..max modifier unit", ends as "" where open, null parts left out. */
export function told(source: string, language: string): readonly string[] {
  return figuresOf(source, language).map(({ text, min, max, modifier, unit }) => `${text} = ${[min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`, modifier, unit].filter(part => part !== null).join(' ')}`);
}

/** The number that a whole text is, or null where it is not one. */
export function valueOf(source: string, language: string): number | null {
  const { tokens, document } = segmentLines(source, language);
  const read = numberAt(tokens, document.view.text, language);
  const last = tokens.kind[tokens.count - 1] === 4 ? tokens.count - 1 : tokens.count;
  return read && read.end === last ? read.value : null;
}

function numberAt(tokens: Tokens, text: string, language: string): NumberReading | null {
  return readNumber(tokens, 0, text, lexiconFor(packOf(language).numbers, tokens), { join: true, ratio: 'always' });
}
