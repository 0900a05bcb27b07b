/** The shape of a line: how long it is, whether it reads as prose, whether it ends as a sentence. */
import { foldForComparison } from '../../text/fold.js';

export interface LineShape {
  /** Readable characters. */
  readonly length: number;
  readonly words: number;
  /** Lower case, no accents, words with single spaces between them. */
  readonly folded: string;
  readonly endsSentence: boolean;
  /** Share of its words that are function words of a known language, 0 to 1. */
  readonly common: number;
  /** Share of its words that begin with a capital, 0 to 1. */
  readonly capitals: number;
  /** Share of its words that are figures, 0 to 1. */
  readonly figures: number;
  /** Ends of sentences within it, the last one not counted. */
  readonly innerStops: number;
}

// "... said the minister.»"   "... he asked?)"   closing marks may follow the stop
//                      ^^                   ^^
const SENTENCE_END = /[.!?…]["'”’»)\]\s]{0,4}$/;
const INNER_STOP = /[.!?…]["”’»)]{0,2} +(?=["“«(]{0,2} ?\p{Lu})/gu;

/** Shorter lines hold no two sentences. */
const TWO_SENTENCES = 30;

/** A longer line is measured by its begin: it is a whole text without line breaks. */
const MAX_MEASURED = 40_000;

/** Measures a line. `common` holds the folded function words of all known languages. */
export function shapeOf(text: string, common: ReadonlySet<string>): LineShape {
  if (text.length > MAX_MEASURED) {
    const shape = shapeOf(text.slice(0, MAX_MEASURED), common);
    return { ...shape, length: text.length, words: Math.round(shape.words * text.length / MAX_MEASURED), folded: `${shape.folded} ${text.length}`, endsSentence: SENTENCE_END.test(text.slice(-40)) };
  }
  const folded = foldForComparison(text);
  let words = 0;
  let commonWords = 0;
  let figures = 0;
  let at = 0;
  while (at < folded.length) {
    let stop = folded.indexOf(' ', at);
    if (stop < 0) stop = folded.length;
    words++;
    const code = folded.charCodeAt(at);
    if (code >= 48 && code <= 57) figures++;
    else if (stop - at <= 8 && common.has(folded.slice(at, stop))) commonWords++;
    at = stop + 1;
  }
  let innerStops = 0;
  if (text.length >= TWO_SENTENCES) {
    INNER_STOP.lastIndex = 0;
    while (INNER_STOP.test(text)) innerStops++;
  }
  return {
    length: text.length, words, folded, endsSentence: SENTENCE_END.test(text.length > 40 ? text.slice(-40) : text),
    common: words ? commonWords / words : 0, capitals: words ? capitalWords(text) / words : 0, figures: words ? figures / words : 0, innerStops,
  };
}

function capitalWords(text: string): number {
  let count = 0;
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (before === 32 || before === 45 || before === 39 || before === 171 || before === 34 || before === 40) {
      if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)) count++;
    }
    before = code;
  }
  return count;
}
