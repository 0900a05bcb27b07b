/** The wording of each document as the comparison sees it: word hashes of all that are looked at, places of words for the last ones. */
import type { AnnotatedDocument } from '../../../model/annotated.js';
import { scanWords, wordColumns } from '../../../text/words.js';
import type { JudgedSide, WordPlaces } from './passages.js';

/** Words whose places are kept at a time: 4 million are 32 MB. */
const KEPT_WORDS = 4_000_000;

/** Only article pieces that print nothing again are in a view, so only those count. */
export class Sides {
  private readonly columns = wordColumns();
  private readonly words = new Map<number, Uint32Array>();
  private places = new Map<number, WordPlaces>();
  private size = 0;

  constructor(private readonly documents: readonly AnnotatedDocument[]) {}

  /** The word hashes of document number d. */
  wordsOf(d: number): Uint32Array {
    const known = this.words.get(d);
    if (known !== undefined) return known;
    scanWords(this.documents[d]!.view.text, this.columns);
    const words = this.columns.hash.slice(0, this.columns.count);
    this.words.set(d, words);
    return words;
  }

  /** Document number d with its words and their places. */
  of(d: number): JudgedSide {
    return { document: this.documents[d]!, words: this.wordsOf(d), places: this.placesOf(d) };
  }

  private placesOf(d: number): WordPlaces {
    const known = this.places.get(d);
    if (known !== undefined) return known;
    scanWords(this.documents[d]!.view.text, this.columns);
    const places = { start: this.columns.start.slice(0, this.columns.count), end: this.columns.end.slice(0, this.columns.count) };
    if (this.size > KEPT_WORDS) { this.places = new Map(); this.size = 0; }
    this.places.set(d, places);
    this.size += this.columns.count;
    return places;
  }
}
