/** The wording of each document as the comparison sees it: word hashes for all, and places of words for those that are looked at. */
import type { AnnotatedDocument } from '../../../model/annotated.js';
import { scanWords, wordColumns } from '../../../text/words.js';

/** Word places of one document, in its view. */
export interface WordPlaces {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

export interface Wording {
  /** Word hashes of each document. */
  readonly words: readonly Uint32Array[];
  /** Places of the words of document d; found again when asked for, the last ones kept. */
  readonly placesOf: (d: number) => WordPlaces;
}

/** Words whose places are kept at a time: 4 million are 32 MB. */
const KEPT_WORDS = 4_000_000;

/** Takes the documents; gives their wording. Only article pieces that print nothing again are in a view, so only those count. */
export function readWording(documents: readonly AnnotatedDocument[]): Wording {
  const columns = wordColumns();
  const words = documents.map(d => {
    scanWords(d.view.text, columns);
    return columns.hash.slice(0, columns.count);
  });
  let kept = new Map<number, WordPlaces>();
  let size = 0;
  const placesOf = (d: number): WordPlaces => {
    const known = kept.get(d);
    if (known !== undefined) return known;
    const document = documents[d];
    scanWords(document === undefined ? '' : document.view.text, columns);
    const places = { start: columns.start.slice(0, columns.count), end: columns.end.slice(0, columns.count) };
    if (size > KEPT_WORDS) { kept = new Map(); size = 0; }
    kept.set(d, places);
    size += columns.count;
    return places;
  };
  return { words, placesOf };
}
