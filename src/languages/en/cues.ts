/** How English reports speech: cue verbs in all their forms, nouns of speech, prepositions. */
import { readCueRow, readFrames } from '../../text/frames.js';
import type { Cue, CueForm, CueWords } from '../../model/words/cues.js';
import { conjugate } from './conjugation.js';
import { CARRIERS, CUE_NOUNS, REPORTING_NOUNS } from './cue-nouns.js';
import { ENGAGING } from './cues-engage.js';
import { OPPOSING } from './cues-oppose.js';
import { SAYING } from './cues-say.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));
const phrases = (list: string): string[][] => list.split(',').map(phrase => phrase.trim().split(/\s+/));

const verbs = new Map<string, CueForm[]>();
for (const row of [...SAYING, ...OPPOSING, ...ENGAGING]) {
  for (const { verb, cue } of readCueRow(row, null)) {
    for (const [form, bits] of conjugate(verb)) {
      const list = verbs.get(form);
      if (list) list.push({ cue, form: bits }); else verbs.set(form, [{ cue, form: bits }]);
    }
  }
}
for (const list of verbs.values()) list.sort((a, b) => b.cue.tail.length - a.cue.tail.length);

const carriers = new Map<string, number>();
const carrying = readFrames('');
for (const verb of CARRIERS.split(' ')) {
  const cue: Cue = { lemma: verb, act: 'declare', frames: carrying, reflexive: false, tail: [], negated: null };
  for (const [form, bits] of conjugate(verb)) {
    carriers.set(form, bits);
    const list = verbs.get(form);
    if (!list) verbs.set(form, [{ cue, form: bits }]);
    else if (!list.some(f => f.cue.tail.length === 0)) list.push({ cue, form: bits });
  }
}

export const cues: CueWords = {
  verbs,
  carriers,
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
