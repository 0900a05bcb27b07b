import { expect, test } from 'vitest';
import { en } from '../../src/web/client/words/en.js';
import { fr } from '../../src/web/client/words/fr.js';

test.each([
  ['no source dates this gathering: Conseil du Gué', 'aucune source ne date cette rencontre\u00a0: Conseil du Gué'],
  ['publication date 2031-05-04 worked out from the dated sentences of the text', 'date de parution déduite des phrases datées du texte\u00a0: 4 mai 2031'],
  ['publication date 2031-05-04 taken from coverage of the same event: gazette.txt', 'date de parution reprise d’une autre source sur le même fait\u00a0: 4 mai 2031 (gazette.txt)'],
  ['b.txt has the same bytes as a.txt and is not counted again', 'b.txt a les mêmes octets que a.txt et n’est pas compté de nouveau'],
])('the notice "%s" is said in French', (message, french) => {
  expect(fr.notices.say(message)).toBe(french);
  expect(en.notices.say(message)).toBe(message);
});

test('a notice that French has no words for is left to be shown in English', () => {
  expect(fr.notices.say('something new happened')).toBeNull();
});

test('both languages have the same keys throughout', () => {
  const keys = (value: unknown, path = ''): readonly string[] => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).flatMap(([k, v]) => keys(v, `${path}.${k}`)) : [path]);
  const open = /^\.(?:reasons)\./; // by the English wording of the record; English itself needs none
  expect(keys(fr).filter(k => !open.test(k)).sort()).toEqual(keys(en).filter(k => !open.test(k) && k !== '.reasons').sort());
});
