/** Dates of this language. */
import type { DateWords } from '../../model/words/dates.js';

export const dates: DateWords = {};
