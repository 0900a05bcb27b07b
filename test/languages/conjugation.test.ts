/** French verb forms by rule, held to the Lefff lexicon for every cue verb. */
import conjugations from 'french-verbs-lefff/dist/conjugations.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { CARRIERS } from '../../src/languages/fr/cue-nouns.js';
import { conjugate } from '../../src/languages/fr/conjugation.js';
import { ENGAGING } from '../../src/languages/fr/cues-engage.js';
import { OPPOSING } from '../../src/languages/fr/cues-oppose.js';
import { SAYING } from '../../src/languages/fr/cues-say.js';
import { readCueRow } from '../../src/text/frames.js';
import { conjugate as conjugateEnglish } from '../../src/languages/en/conjugation.js';

const lefff = conjugations as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
const verbs = new Set([...[...SAYING, ...OPPOSING, ...ENGAGING].flatMap(row => readCueRow(row, 'se').map(c => c.verb)), ...CARRIERS.split(' ')]);

test('the third persons, participles and the infinitive of every cue verb are those of the lexicon', () => {
  const wrong: string[] = [];
  for (const verb of verbs) {
    const known = lefff[verb];
    if (!known) continue;
    const forms = conjugate(verb);
    const wanted = ['P', 'I', 'F', 'C'].flatMap(tense => [known[tense]?.[2], known[tense]?.[5]]).concat(known['J']?.[2], known['J']?.[5], known['G']?.[0], known['W']?.[0], known['K'] ?? []);
    for (const form of wanted) if (form && form !== 'NA' && !forms.has(form)) wrong.push(`${verb}: ${form}`);
  }
  expect(wrong).toEqual([]);
});

test.each([['say', 'says said saying'], ['deny', 'denies denied denying'], ['admit', 'admits admitted admitting'], ['urge', 'urges urged urging'], ['write', 'writes wrote written writing'], ['confess', 'confesses confessed confessing']])('%s has its English forms', (verb, forms) => {
  expect([...conjugateEnglish(verb).keys()].sort()).toEqual([verb, ...forms.split(' ')].sort());
});
