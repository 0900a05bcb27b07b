/** Places of gatherings: "au siège de la Ligue à Bruvelle", "in Bruvelle", "at League headquarters in Bruvelle". */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { foldForComparison } from '../../../text/fold.js';
import { findPhrases } from '../../../text/phrases.js';
import type { ReadMention, ReadSentence, Reading, TokenSpan } from '../reading.js';
import { wordsOf } from '../reading.js';
import { spansOver } from '../spans.js';
import { LinkWord } from '../words.js';
import type { MeetingLexicon } from './lexicon.js';

export interface Place extends TokenSpan {
  /** The city or land alone, or null where only a building is named. */
  readonly city: string | null;
  /** The same in every language where a list knows it; else the folded name. */
  readonly key: string | null;
  /** With the building: "siège de la Ligue à Bruvelle". */
  readonly venue: string;
  readonly building: boolean;
}

/** The words that put a place beside it hold or touch its preposition. */
const BESIDE_REACH = 5;
const COMPASS_ARTICLES = 2;
/** A building's name is no longer. */
const LONGEST_VENUE = 8;

/** All places of a sentence that a preposition of place opens, in text order; "to" opens one where it ends a verb (`verbEnds`): "move to Bruvelle". */
export function findPlaces(reading: Reading, sentence: ReadSentence, lexicon: MeetingLexicon, verbEnds: ReadonlySet<number> = new Set()): readonly Place[] {
  const found: Place[] = [];
  const { tokens, pack } = reading;
  if (verbEnds.size === 0 && (sentence.words & LinkWord.at) === 0) return found;
  // "outside the hall", "in front of the palace in Bruvelle": what stands there is no venue.
  const besides = findPhrases(lexicon.besides, tokens, sentence.first, sentence.end);
  for (let at = sentence.first; at + 1 < sentence.end; at++) {
    if (!pack.meetings.at.has(tokens.lower[at]!) && !(verbEnds.has(at) && pack.meetings.towards.has(tokens.lower[at]!))) continue;
    const place = readPlace(reading, at, sentence.end, lexicon);
    if (!place || besides.some(b => b.start <= place.end - 1 && place.first <= b.end && b.end - place.first <= BESIDE_REACH)) continue;
    found.push(place);
    at = place.end - 1;
  }
  return found;
}

function readPlace(reading: Reading, at: number, limit: number, lexicon: MeetingLexicon): Place | null {
  const { tokens, pack } = reading;
  const words = pack.meetings;
  let t = at + 1;
  let articles = /* contracted prepositions hold one */ pack.names.determiners.contracted.has(tokens.lower[at]!) ? 1 : 0;
  while (t < limit && words.articles.has(tokens.lower[t]!) && articles < COMPASS_ARTICLES) { t++; articles++; }
  // "in the port of Helm": the city's own name follows.
  if (t + 2 < limit && pack.meetings.settlements.has(tokens.lower[t]!) && words.of.has(tokens.lower[t + 1]!)) {
    const city = cityAt(reading, t + 2, limit, 0, lexicon);
    if (city) return { first: at, end: city.end, city: city.name, key: city.key, venue: city.name, building: false };
  }
  const venue = venueEnd(reading, t, limit);
  if (venue > 0) {
    // "au siège de la Ligue, à Bruvelle": the city may follow.
    const next = tokens.lower[venue] === ',' ? venue + 1 : venue;
    const city = next + 1 < limit && words.at.has(tokens.lower[next]!) ? cityAt(reading, next + 1, limit, 0, lexicon) : null;
    const end = city ? city.end : venue;
    return { first: at, end, city: city?.name ?? null, key: city?.key ?? null, venue: wordsOf(reading, t, end), building: true };
  }
  const city = cityAt(reading, t, limit, articles, lexicon);
  return city && { first: at, end: city.end, city: city.name, key: city.key, venue: city.name, building: false };
}

/** The end of a building's name that begins at `at`, or -1: "siège de la Ligue", "palais des Nations", "League headquarters". */
function venueEnd(reading: Reading, at: number, limit: number): number {
  const { tokens, pack } = reading;
  const words = pack.meetings;
  let head = -1;
  for (let t = at; t < Math.min(limit, at + (pack.names.compounds ? 5 : 2)); t++) {
    const lower = tokens.lower[t]!;
    if (words.venues.has(lower)) { head = t; if (!pack.names.compounds) break; continue; }
    if (head >= 0) break;
    if (tokens.kind[t] !== TokenKind.word || words.at.has(lower) || words.and.has(lower) || (pack.names.functionWords.has(lower) && !words.articles.has(lower) && !words.of.has(lower)) || reading.inDate[t] === 1) return -1;
  }
  if (head < 0) return -1;
  let end = head + 1;
  while (end < limit && end < head + LONGEST_VENUE) {
    const lower = tokens.lower[end]!;
    if (isName(reading, end)) { end++; continue; }
    if (!words.of.has(lower)) break;
    let t = end + 1;
    while (t < limit && words.articles.has(tokens.lower[t]!)) t++;
    if (t >= limit || !isName(reading, t)) break;
    end = t + 1;
  }
  return end;
}

function cityAt(reading: Reading, at: number, limit: number, articles: number, lexicon: MeetingLexicon): { readonly name: string; readonly key: string; readonly end: number } | null {
  const { tokens, pack } = reading;
  if (at >= limit || !isName(reading, at) || reading.inDate[at] === 1) return null;
  let end = at + 1;
  while (end < limit && (isName(reading, end) || (pack.names.particles.has(tokens.lower[end]!) && end + 1 < limit && isName(reading, end + 1) && !pack.meetings.of.has(tokens.lower[end]!)))) end++;
  const covering = covers(reading, at);
  if (covering.some(m => m.kind === 'person' && m.end - m.first <= end - at + 2 && !onlyPlaced(reading, m))) return null;
  const name = wordsOf(reading, at, end);
  const folded = foldForComparison(name);
  const known = lexicon.cities.get(folded);
  if (!known) {
    // Lands and bodies take an article ("en Valdorie", "à la Ligue"), cities do not.
    if (articles > 0 || covering.some(m => m.first >= at && (m.kind === 'organisation' || m.kind === 'group'))) return null;
    if (lexicon.adherents.has(folded)) return null;
  }
  return { name, key: known ?? folded, end };
}

/** A name taken for a person that only stands behind prepositions of place ("in Port Ansel") is a place. */
function onlyPlaced(reading: Reading, { local, actor }: ReadMention): boolean {
  const { mentions, roles } = reading.document.actors[local]!;
  if (roles.length > 0 || mentions.length > MOST_PLACED || !reading.pack.names.compounds) return false;
  return reading.mentions.every(m => m.actor !== actor || reading.pack.meetings.at.has(reading.tokens.lower[m.first - 1] ?? ''));
}

/** More mentions than this are those of somebody. */
const MOST_PLACED = 3;

/** Mentions that hold a token, pronouns apart. */
function covers(reading: Reading, at: number): readonly ReadMention[] {
  return spansOver(reading.mentions, at).filter(m => m.form !== 'pronoun');
}

function isName(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  return tokens.kind[at] === TokenKind.word && (tokens.shape[at] === Shape.capital || tokens.shape[at] === Shape.mixed || tokens.shape[at] === Shape.upper);
}
