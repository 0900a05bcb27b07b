/** The events of one document, from its sentences. */
import { foldForComparison } from '../../../text/fold.js';
import { edtfInterval } from '../interval.js';
import type { Reading } from '../reading.js';
import { LinkWord } from '../words.js';
import { documentEvents, type DocumentEvents } from './events.js';
import type { MeetingLexicon } from './lexicon.js';
import { findGatherings, type Gathering } from './mentions.js';
import { findPlaces } from './places.js';

/** Takes a document read again and its publication date (EDTF or null); gives its events. */
export function readEvents(reading: Reading, lexicon: MeetingLexicon, published: string | null): DocumentEvents {
  if (isSport(reading)) return documentEvents(reading, [], published);
  // Most documents name no gathering by a city: the places of the text are looked up when the first name asks.
  let known: Map<string, string> | null = null;
  const cities = (): Map<string, string> => {
    if (known) return known;
    known = new Map<string, string>();
    for (const sentence of reading.sentences) for (const p of findPlaces(reading, sentence, lexicon)) if (p.city && p.key) known.set(foldForComparison(p.city), p.key);
    return known;
  };
  const isCity = (word: string): string | null => { const folded = foldForComparison(word); return lexicon.cities.get(folded) ?? cities().get(folded) ?? null; };
  const day = edtfInterval(published?.slice(0, 10) ?? null)?.last ?? null;
  const gatherings: Gathering[] = [];
  for (let s = 0; s < reading.sentences.length; s++) if ((reading.sentences[s]!.words & TELLS_GATHERINGS) !== 0) gatherings.push(...findGatherings(reading, s, lexicon, isCity, day));
  return documentEvents(reading, gatherings, published);
}

/** A sentence without one of these tells no gathering. */
const TELLS_GATHERINGS = LinkWord.gathering | LinkWord.convenes;

/** So many different words of sport, and such a share of all words, make a report of sport. */
const SPORT_WORDS = 5;
const SPORT_SHARE = 0.03;

/** Whether a document is full of words of sport: what meets there are teams. */
function isSport({ tokens, words }: Reading): boolean {
  let all = 0;
  for (let t = 0; t < tokens.count; t++) if ((words[t]! & LinkWord.sport) !== 0) all++;
  if (all < SPORT_WORDS || all < SPORT_SHARE * tokens.count) return false;
  const seen = new Set<number>();
  for (let t = 0; t < tokens.count; t++) if ((words[t]! & LinkWord.sport) !== 0) seen.add(tokens.form[t]!);
  return seen.size >= SPORT_WORDS;
}
