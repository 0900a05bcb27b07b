/** Values of disagreements in the words of the interface: numbers and dates; all else as it stands. */
import type { FigureModifier } from '../../../model/figure.js';
import { dateInWords } from './dates.js';
import type { Words } from './words.js';

const HEDGES: Readonly<Record<string, NonNullable<FigureModifier>>> = {
  about: 'about',
  almost: 'almost',
  'at least': 'at_least',
  'more than': 'more_than',
  'up to': 'up_to',
  'less than': 'less_than',
};

/** "up to 3000" as "up to 3,000" or "jusqu’à 3 000"; "2016-07-13" as a date. */
export function valueInWords(value: string, words: Words): string {
  const number = /^(?:(about|almost|at least|more than|up to|less than) )?(\d{1,15}(?:\.\d+)?)$/.exec(value);
  if (number) return `${number[1] ? `${words.figures.modifiers[HEDGES[number[1]]!]} ` : ''}${words.number(Number(number[2]))}`;
  return /^\d{4}-\d\d(?:-\d\d)?(?:\/|$)/.test(value) ? dateInWords(value, words) : value;
}
