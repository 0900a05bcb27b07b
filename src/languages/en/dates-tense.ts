/** How English verbs tell whether a bare day lies behind or ahead. */
import type { TenseWords } from '../../model/words/dates.js';

const PAST = `was were had did said told met took held went came made gave left began became brought built bought caught chose cut dealt drew drove ate fell felt found flew forgot got grew heard hit kept knew laid led lost meant paid put ran rang read
rose saw sold sent set shot shut sang sat spoke spent spread stood stole struck swore swept taught tore thought threw understood woke wore won wrote withdrew broke fought hung hid hurt known given taken seen done gone been shown spoken written killed died`;
const FUTURE = `will 'll shall won't scheduled due would expected expects plans planned plan planning intends upcoming next slated envisaged envisioned anticipated projected foreseen hopes hope should must tomorrow`;

export const tense: TenseWords = {
  past: new Set(PAST.split(/\s+/)),
  future: new Set(FUTURE.split(/\s+/)),
  futureBeforeInfinitive: new Set(['set', 'going', 'about', 'likely', 'unlikely', 'poised', 'ready', 'due', 'bound', 'supposed', 'is', 'are', 'yet', 'aims', 'wants', 'want', 'aim', 'seeks', 'vows', 'vowed', 'promises', 'promised', 'pledged', 'agreed', 'decided']),
  clauses: new Set(['and', 'but', 'or', 'when', 'who', 'whom', 'which', 'whose', 'while', 'because', 'where', 'as', 'before', 'after', 'although', 'though', 'if', 'since', 'that']),
  prospective: new Set(['be']),
  statives: new Set(['is', 'are', 'am', "'s", "'re", 'remains', 'remain', 'stays', 'stay']),
  infinitiveMarks: new Set(['to']),
  infinitiveEndings: [],
  auxiliaries: new Set(['has', 'have']),
  participleEndings: ['ed', 'en', 'wn', 'ne', 'ld', 'nt', 'id', 'pt', 'ut'],
  pastEndings: ['ed'],
  futureEndings: [],
  notVerbs: new Set(['united', 'hundred', 'armed', 'need', 'indeed', 'speed', 'seed', 'feed', 'breed', 'red', 'bed', 'led', 'agreed-upon', 'proposed', 'alleged', 'so-called', 'supposed', 'mohammed', 'ahmed', 'allied', 'wed', 'shed', 'sacred', 'naked', 'wicked', 'proceed', 'succeed', 'exceed', 'embed', 'planned', 'scheduled', 'expected', 'slated', 'envisaged', 'envisioned', 'anticipated', 'projected']),
  shortest: 4,
};
