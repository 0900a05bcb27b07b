/** Tells lines that only say when, by whom and how long: stamps and bylines. */
import { WordSign } from './furniture-words.js';
import { phraseAtStart, type Lexicon } from './lexicon.js';
import type { LineShape } from './shape.js';

/** A stamp says a day, a clock and a verb, and that perhaps twice, not more. */
const MAX_STAMP_WORDS = 26;
/** A byline names a few people and what they are. */
const MAX_BYLINE_WORDS = 14;
const MAX_BYLINE_LENGTH = 110;
const FIGURE = /^\d{1,4}(?:h\d{0,2}|st|nd|rd|th|er|am|pm|min)?$/;

/** A stamp begins with its verb, a time or a figure. */
const STAMP_BEGIN = WordSign.stamp | WordSign.time | WordSign.figure;

export type StampKind = 'published' | 'modified' | 'time';

/** "Publié le 5 sept. 2019, 07:42"   "Updated 2 hours ago"   "Modifié": the kind of stamp a line is, or null. */
export function stampKind(shape: LineShape, lexicon: Lexicon): StampKind | null {
  if (shape.words === 0 || shape.words > MAX_STAMP_WORDS || shape.length > 140) return null;
  if (lexicon.measures && (shape.first & (shape.figures === 0 ? WordSign.stamp : STAMP_BEGIN)) === 0) return null;
  const { folded } = shape;
  if (!lexicon.measures && shape.figures === 0 && !lexicon.stampStarts.has(folded.split(' ', 1)[0]!)) return null;
  const modified = phraseAtStart(folded, lexicon.modified);
  const published = phraseAtStart(folded, lexicon.published);
  const verb = (modified && modified.length >= (published?.length ?? 0) ? modified : published)?.length ?? 0;
  let evidence = verb > 3 ? 1 : 0;
  let timed = false;
  for (const word of folded.slice(verb).trim().split(' ')) {
    if (word === '') continue;
    if (lexicon.months.has(word)) { evidence++; timed = true; }
    else if (startsWithFigure(word) && FIGURE.test(word)) { if (word.length === 4 || timed || verb) evidence++; timed = true; }
    else if (lexicon.weekdays.has(word)) { evidence++; }
    else if (lexicon.ages.has(word)) { if (timed) evidence++; }
    else if (lexicon.joins.has(word)) continue;
    else if (lexicon.stampStarts.has(word)) evidence++;
    else return null;
  }
  if (evidence === 0 || (evidence === 1 && !timed && verb !== folded.length)) return null;
  if (!timed && verb === 0) return null;
  return modified && verb === modified.length ? 'modified' : verb > 3 ? 'published' : 'time';
}

function startsWithFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

// "Par Anne Vasseur et Jon Bell"   "By ANNE VASSEUR, diplomatic editor"   "De notre correspondante à Lavane"
// "By Anne Vasseur • 3/12/31 4:02pm"   "By Anne Vasseur | March 4, 2031"   the day behind the names
//                    ^^^^^^^ ^^^^^^                             ^^
const DAY_PART = /^\d{1,4}(?:[/.:-]\d{1,4}){0,2}(?:[ap]\.?m\.?)?,?$/i;
const NAME_PART = /^["'«(]?\p{Lu}[\p{L}'’.-]*[,.)»"']?$/u;
const PARTICLE = /^(?:de|du|des|la|le|von|van|der|den|el|al|bin|ben|da|di|d'|y|&|et|and|à|at|in|,|\||-|–|—|•|·)$/iu;

/** The names in a byline, or null where the line is none. Takes a line's readable text. */
export function bylineNames(text: string, shape: LineShape, lexicon: Lexicon): string | null {
  if (shape.words > MAX_BYLINE_WORDS || text.length > MAX_BYLINE_LENGTH || shape.words < 2 || (shape.first & WordSign.byline) === 0) return null;
  const opening = phraseAtStart(shape.folded, lexicon.bylines);
  if (!opening) return null;
  // Back to the printed text: as many words as the opening has.
  const count = opening.split(' ').length;
  const rest = text.replace(/^[^\p{L}]+/u, '').split(/[\s:'’]+/u).slice(count).join(' ').trim();
  if (rest === '') return opening.length > 3 ? '' : null;
  const parts = rest.split(/\s+/);
  let names = 0;
  for (const part of parts) {
    if (NAME_PART.test(part)) names++;
    else if (!PARTICLE.test(part) && !FIGURE.test(part) && !DAY_PART.test(part) && !lexicon.months.has(part.toLowerCase()) && !lexicon.functions.some(f => f.split(' ').includes(part.toLowerCase().replace(/[,.]$/, '')))) return null;
  }
  return names > 0 ? rest : null;
}

