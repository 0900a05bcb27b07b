/** How English reports speech: cue verbs in all their forms, nouns of speech, prepositions. */
import { indexCueVerbs } from '../../text/cue-index.js';
import type { CueWords } from '../../model/words/cues.js';
import { once } from '../once.js';
import { conjugate } from './conjugation.js';
import { CARRIERS, CUE_NOUNS, REPORTING_NOUNS } from './cue-nouns.js';
import { ENGAGING } from './cues-engage.js';
import { OPPOSING } from './cues-oppose.js';
import { SAYING } from './cues-say.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));
const phrases = (list: string): string[][] => list.split(',').map(phrase => phrase.trim().split(/\s+/));

const index = once(() => indexCueVerbs([...SAYING, ...OPPOSING, ...ENGAGING], CARRIERS, conjugate, null));

export const cues: CueWords = {
  get verbs() { return index().verbs; },
  get carriers() { return index().carriers; },
  nouns: CUE_NOUNS,
  alsoNouns: words(''),
  reporting: REPORTING_NOUNS,
  according: phrases('according to, in the words of, in the view of, in the opinion of, per'),
  accordingFirst: [['for']],
  accordingNever: words('plan plans law laws schedule rules rule need needs custom tradition type size age what which how whether capita year day month week hour person cent head se household vehicle'),
  addressees: words('to'),
  infinitiveLeads: phrases('went on to, goes on to, go on to, continued to'),
  duty: words('must should shall ought'),
};
