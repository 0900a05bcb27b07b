/** Captions, credits, embedded posts and begins of other articles in plain pages that lost their layout. All invented. */
import { expect, test } from 'vitest';
import { BODY, cleaned, TITLE } from './cleaned.js';

const page = (...between: string[]): string => [TITLE, ...BODY.slice(0, 2), ...between, ...BODY.slice(2)].join('\n');
const running = (source: string): string[] => cleaned(source).rows.filter(r => /^(?:lead|body|heading): /.test(r)).map(r => r.slice(r.indexOf(': ') + 2));
const roles = (source: string, words: string): string[] => cleaned(source).rows.filter(r => r.includes(words)).map(r => r.split(': ')[0] ?? '');

test.each([
  ['a name and a house behind the sentence', 'Ilda Maren, left, waits on the quay of Port Serin on Tuesday. Jon Bell/Tarn Pictures'],
  ['glued to the sentence', 'Ilda Maren waits on the quay of Port Serin.Anne Vasseur / The Vigil'],
  ['in round brackets', 'Ilda Maren waits on the quay of Port Serin. (Anne Vasseur/Vigil)'],
  ['in round brackets, made for a house', 'Ilda Maren waits on the quay of Port Serin. (Anne Vasseur for The Vigil)'],
  ['a word for pictures with a colon', 'Ilda Maren waits on the quay of Port Serin. Credit: Anne Vasseur, The Vigil.'],
  ['a house glued to the stop', 'Ilda Maren waits on the quay of Port Serin.Tarn Institute'],
  ['in French', 'Ilda Maren attend sur le quai de Port Serin. Crédit photo : Anne Vasseur'],
])('a picture credit at the end of a line makes it a caption: %s', (_, line) => {
  expect(running(page(line))).toEqual(BODY);
});

test.each([
  ['a party with a slash in its name', 'The motion was drafted by the Tarn Democrats/Greens and it passed with a narrow majority on Monday night.'],
  ['a minister for something', 'She had been sent by the government in Lavane, he said, as its envoy (Minister for Fisheries).'],
  ['pictures that are spoken of', 'The meeting lasted four hours and ended in the dark. Images show the boats that waited for it.'],
])('a sentence stays running text: %s', (_, line) => {
  expect(running(page(line))).toContain(line);
});

test('single sentences above picture credits are captions where the page does so as a habit', () => {
  const source = page('The harbour of Port Serin seen from the old lighthouse.', 'Photo: Anne Vasseur', BODY[1] + ' She left by sea.', 'Fishermen wait for the strait to open for them again.', 'Photo: Jon Bell');
  expect(roles(source, 'old lighthouse')).toEqual(['caption']);
  expect(roles(source, 'Fishermen wait')).toEqual(['caption']);
});

test('one sentence above one picture credit is no habit', () => {
  expect(roles(page('The talks were held in the old lighthouse of the harbour.', 'Photo: Anne Vasseur'), 'old lighthouse')).toEqual(['body']);
});

test('the same short caption under two pictures is printed once', () => {
  const { document, source } = cleaned([TITLE, ...BODY.slice(0, 2), 'The old quay on Tuesday. Photo: Jon Bell', BODY[2], 'The old quay on Tuesday. Photo: Jon Bell', BODY[3]].join('\n'));
  expect(document.repeats.map(r => source.text.slice(r.of.start, r.of.end))).toContain('The old quay on Tuesday.');
});

test.each([
  ['English', 'Editor’s note: This story has been updated to add what the harbour office of Port Serin said on Wednesday.'],
  ['French', 'Note de la rédaction : cet article a été mis à jour avec la réponse du bureau du port, reçue mercredi matin.'],
])('a note of the editors is about the article and not in it: %s', (_, note) => {
  expect(running([TITLE, ...BODY, note].join('\n'))).toEqual(BODY);
});

test('an embedded post and its signature are kept, and are no running text', () => {
  const source = page('Our envoy has arrived in Port Serin. More soon. pic.twitter.com/aB3dEfGh', '— Lavane Fisheries (@lavane_fish) May 2, 2031');
  expect(running(source)).toEqual(BODY);
  expect(roles(source, 'More soon')).toEqual(['caption']);
  expect(roles(source, '@lavane_fish')).toEqual(['credit']);
});

test('begins of other articles that are cut off are set aside with their headlines', () => {
  const source = [TITLE, ...BODY, 'A new pier for the harbour of Lavane', 'May 3, 2031 — The council of Lavane voted on Monday to build the pier that fishermen had asked for since the ...', 'Ten years of a treaty', 'The treaty on the strait was signed in Port Serin ten years ago by two governments that did not …'].join('\n');
  expect(running(source)).toEqual(BODY);
});

test('a line with a day and a clock that is no sentence is a stamp', () => {
  expect(roles(page('Anne Vasseur, Senior Writer March 4, 2031 at 10:55 a.m. PT'), 'Senior Writer')).toEqual(['- stamp']);
});

test('what happened at a clock is no stamp', () => {
  expect(roles(page('Update of 4 March 2031, 10:55 — Ilda Maren leaves the congress palace without a word'), 'without a word')).not.toEqual(['- stamp']);
});

test.each([
  ['in one line', ['By Anne Vasseur and Jon Bell']],
  ['in two lines', ['By', 'Jon Bell']],
])('who signs the article does not speak of himself by his whole name: byline %s', (_, byline) => {
  expect(running([TITLE, ...byline, BODY[0], 'Jon Bell has covered the strait since his first day at The Vigil and lives on its shore.', ...BODY.slice(1)].join('\n')).filter(l => l !== 'Jon Bell')).toEqual(BODY);
});

test('a remark of the page in square brackets is set aside', () => {
  expect(running(page('[Related: The pier of Port Serin is open again, and the fishermen of Lavane are glad of it.]'))).toEqual(BODY);
});

test('a last paragraph with a mail address is a note on the author', () => {
  expect(running([TITLE, ...BODY, 'Tell us what you saw on the quay: anne.vasseur@vigil.example or by post.'].join('\n'))).toEqual(BODY);
});

test('labels that lost their spaces are no text', () => {
  expect(running([TITLE, ...BODY, 'harbourtalksFisheriesTreatyStraitofLavane'].join('\n'))).toEqual(BODY);
});
