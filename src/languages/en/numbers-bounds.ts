/** Hedges, bounds and ranges of English. */
import type { BoundSense, BoundWords } from '../../model/words/numbers.js';

const ABOUT: BoundSense = { modifier: 'about', ends: 'both' };
const ALMOST: BoundSense = { modifier: 'almost', ends: 'both' };
const EXACTLY: BoundSense = { modifier: null, ends: 'both' };
const AT_LEAST: BoundSense = { modifier: 'at_least', ends: 'low' };
const MORE: BoundSense = { modifier: 'more_than', ends: 'low' };
const UP_TO: BoundSense = { modifier: 'up_to', ends: 'high' };
const LESS: BoundSense = { modifier: 'less_than', ends: 'high' };

function say(sense: BoundSense, phrases: readonly string[]): [string, BoundSense][] {
  return phrases.map(phrase => [phrase, sense]);
}

const greater = ['greater', 'more', 'bigger', 'larger', 'higher', 'older', 'longer', 'heavier', 'taller', 'further', 'farther', 'faster'];
const smaller = ['smaller', 'less', 'fewer', 'lower', 'younger', 'shorter', 'lighter', 'slower'];
const adverbs = ['', 'just ', 'a little ', 'slightly ', 'well ', 'far ', 'much ', 'significantly ', 'a bit ', 'barely ', 'little ', 'somewhat ', 'many ', 'way '];

const before: ReadonlyMap<string, BoundSense> = new Map([
  ...say(ABOUT, ['about', 'around', 'approximately', 'roughly', 'circa', 'ca .', 'ca', 'c .', 'some', 'an estimated', 'estimated', 'an estimated total of', 'estimated at', 'in the region of', 'in the order of', 'on the order of', 'in the vicinity of', 'in the neighborhood of', 'in the neighbourhood of', 'somewhere around', 'something like', 'more or less', 'give or take', 'an average of', 'on average', 'averaging', 'approx .', 'approx', 'anywhere near', 'as many as perhaps', 'perhaps', 'maybe', 'round about']),
  ...say(ALMOST, ['almost', 'nearly', 'close to', 'virtually', 'practically', 'just about', 'very nearly', 'approaching', 'nearing', 'well nigh', 'not far from', 'not far off']),
  ...say(AT_LEAST, ['at least', 'no less than', 'no fewer than', 'not less than', 'not fewer than', 'a minimum of', 'minimum of', 'minimum', 'at a minimum', 'starting at', 'starting from', 'at the very least', 'at the least', 'as few as', 'as little as',
    ...greater.flatMap(g => [`${g} than or equal to`, `${g} or equal to`, `${g} or equal than`, `equal to or ${g} than`, `equal or ${g} than`, `${g} than or equals to`])]),
  ...say(MORE, [...adverbs.flatMap(a => [...greater.map(g => `${a}${g} than`), `${a}over`, `${a}above`, `${a}upwards of`, `${a}in excess of`, `${a}beyond`]), 'upward of', 'exceeding', 'exceeds', 'exceeded', 'exceed', 'topping', 'topped', 'tops', 'surpassing', 'surpassed', 'surpasses', 'north of']),
  ...say(UP_TO, ['up to', 'at most', 'as many as', 'as much as', 'as high as', 'no more than', 'not more than', 'no greater than', 'no higher than', 'no larger than', 'no later than', 'a maximum of', 'maximum of', 'maximum', 'at the most', 'capped at', 'limited to', 'not exceeding', 'not over',
    ...smaller.flatMap(s => [`${s} than or equal to`, `${s} or equal to`, `${s} or equal than`, `equal to or ${s} than`, `equal or ${s} than`])]),
  ...say(LESS, [...adverbs.flatMap(a => [...smaller.map(s => `${a}${s} than`), `${a}under`, `${a}below`, `${a}short of`]), 'south of', 'shy of', 'not even']),
  ...say(EXACTLY, ['exactly', 'precisely', 'a total of', 'totaling', 'totalling', 'only', 'just', 'a mere', 'merely', 'barely', 'scarcely', 'hardly', 'equal to', 'equals to', 'equals', 'fully', 'all', 'another', 'a further', 'an additional', 'additional', 'the full']),
  ['>', MORE], ['<', LESS], ['> =', AT_LEAST], ['< =', UP_TO], ['≥', AT_LEAST], ['≤', UP_TO], ['~', ABOUT], ['≈', ABOUT], ['±', ABOUT],
]);

const after: ReadonlyMap<string, BoundSense> = new Map([
  ...say(ABOUT, ['or so', 'or thereabouts', 'approximately', 'give or take', 'on average', 'or more or less', 'roughly', '- odd', '-odd', 'odd']),
  ...say(AT_LEAST, ['or more', 'and more', 'or above', 'or greater', 'or over', 'and above', 'and over', 'and up', 'or higher', 'at least', 'or longer', 'at a minimum', 'or older', 'and older', '+', 'plus', 'minimum']),
  ...say(UP_TO, ['or less', 'or fewer', 'or under', 'or below', 'and under', 'or lower', 'and below', 'at most', 'or younger', 'and younger', 'at the most', 'maximum', 'max', 'tops']),
]);

export const bounds: BoundWords = {
  before,
  after,
  openers: new Map([['between', new Set(['and', 'to', '-', '–'])], ['from', new Set(['to', 'through', 'till', 'until', 'up to'])], ['anywhere from', new Set(['to'])], ['anywhere between', new Set(['and'])], ['somewhere between', new Set(['and'])]]),
  middles: new Set(['to', 'through', '-', '–', '—']),
  alternatives: new Set(['or']),
  conjunctions: new Set(['and', 'but']),
  changeOpeners: new Set(['from']),
  changeVerbs: new Set(`rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing increase increases increased increasing decrease decreases decreased decreasing drop drops dropped dropping climb climbs climbed climbing jump jumps jumped jumping decline declines declined declining
    go goes went gone going move moves moved moving raise raises raised raising lower lowers lowered lowering cut cuts cutting reduce reduces reduced reducing slip slips slipped slipping slide slides slid sliding shrink shrinks shrank shrunk shrinking expand expands expanded expanding soar soars soared soaring surge surges surged surging
    plunge plunges plunged plunging plummet plummeted plummeting double doubles doubled doubling triple tripled swell swelled swelling dip dipped dipping tumble tumbled tumbling up down revise revised revising bring brought bringing change changed changes`.trim().split(/\s+/)),
  changeNouns: new Set(['increase', 'rise', 'decrease', 'drop', 'decline', 'growth', 'reduction', 'gain', 'loss']),
  fillers: new Set(['only', 'just', 'the', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'a', 'an', 'further', 'additional', 'another', 'extra']),
};
