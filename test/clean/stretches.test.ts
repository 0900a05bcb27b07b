/** What stands around an article on a plain page: further articles, lists of links, its own lists, notes on the author. All invented. */
import { expect, test } from 'vitest';
import { BODY, cleaned, TITLE } from './cleaned.js';

const OTHER = [
  'The largest apple ever weighed in the valley of Tarn was picked on Sunday by a gardener of eighty, who said he had watered it with rain alone.',
  'Judges at the village fair needed two scales for it. The winner takes home a basket of cider and a book about old kinds of fruit.',
  'Last summer a pumpkin broke the table on which it stood, and since then the fair has rented a bench from the brewery next door.',
];
const text = (...lines: string[]): string => lines.join('\n');
const kept = (source: string): string[] => cleaned(source).rows.filter(r => !r.startsWith('-')).map(r => r.slice(r.indexOf(': ') + 2));
const why = (source: string, line: string): string | undefined => cleaned(source).rows.find(r => r.endsWith(line))?.split(': ')[0];

test('a second article under share bars and lists of links is another article', () => {
  const page = text(TITLE, ...BODY, 'Share this story', 'Related stories', 'A bridge for Port Serin', 'Share this story', 'Most read', 'The apple of the year', ...OTHER);
  expect(kept(page)).toEqual([TITLE, ...BODY]);
});

test('comments behind their heading are no article', () => {
  const page = text(TITLE, ...BODY, '2 comments', 'Pike77', 'My cousin fishes there every spring and nobody ever asked him about warships or papers. What a waste of good afternoons!', 'oldsalt', 'You people always find something to complain about, whatever happens. My garden needs rain and nobody writes about that either.');
  expect(kept(page)).toEqual([TITLE, ...BODY]);
});

test('an article goes on behind a share bar', () => {
  const page = text(TITLE, ...BODY.slice(0, 2), 'Share this story', ...BODY.slice(2));
  expect(kept(page)).toEqual([TITLE, ...BODY]);
});

test.each([
  ['English', 'Read more:'], ['English, a section', 'Related articles'], ['French', 'Lire aussi :'], ['French, a section', 'Les lecteurs lisent aussi'],
])('headlines behind a label of links are no subheads: %s', (_, label) => {
  const page = text(TITLE, ...BODY.slice(0, 2), label, 'The fishermen who wait for the strait', 'Ten years of a treaty in five dates', ...BODY.slice(2));
  expect(why(page, 'Ten years of a treaty in five dates')).toBe('- related');
  expect(kept(page)).toEqual([TITLE, ...BODY]);
});

test('numbered subheads in sequence belong to their article', () => {
  const entries = ['1. The strait', '2. The prisoners', '3. The grain', '4. The gas'];
  const page = text(TITLE, ...BODY.flatMap((paragraph, k) => [entries[k]!, paragraph]));
  expect(kept(page)).toEqual([TITLE, ...BODY.flatMap((paragraph, k) => [entries[k]!, paragraph])]);
});

test('labels that come again with each entry belong to their article', () => {
  const page = text(TITLE, ...BODY.flatMap((paragraph, k) => [`Held since: May ${k + 3}`, 'Place: the old harbour', paragraph]));
  expect(kept(page).filter(line => line.startsWith('Held since'))).toHaveLength(4);
});

test('a paragraph alone between boxes is kept, the boxes are not', () => {
  const page = text(TITLE, ...BODY.slice(0, 2), 'Map of the strait', '12 km', 'Lavane', 'Orsk', 'Port Serin', BODY[2]!, 'Ships', '41', 'Crews', '900', 'Days', BODY[3]!);
  expect(kept(page)).toEqual(expect.arrayContaining(BODY));
});

test.each([
  ['with what she is', 'Anne Vasseur', 'Anne Vasseur is a senior reporter who has covered the harbours of the north for twelve years and writes a weekly letter.'],
  ['with her first name only', 'Anne Vasseur', 'Anne lives in Port Serin with two dogs and has covered the harbours of the north for the past twelve years.'],
])('a note on the author at the end is set aside, %s', (_, name, note) => {
  const page = text(TITLE, ...BODY, name, note);
  expect(why(page, note)).toBe('- notice');
  expect(kept(page)).toEqual([TITLE, ...BODY]);
});

test('a person described in the middle of an article is no note on the author', () => {
  const portrait = 'Ilda Maren is a former reporter who has led the ministry of Lavane since the spring and speaks for it at every round.';
  expect(kept(text(TITLE, BODY[0]!, 'Ilda Maren', portrait, ...BODY.slice(1), OTHER[0]!.replace('apple', 'ship')))).toContain(portrait);
});

test('a picture credit in brackets makes a caption of the line above', () => {
  const caption = 'The minister arrives at the congress palace on Tuesday morning.';
  const { rows } = cleaned(text(TITLE, BODY[0]!, caption, '(Jan Bor / Harbour Post)', ...BODY.slice(1)));
  expect(rows).toEqual(expect.arrayContaining([`caption: ${caption}`, 'credit: (Jan Bor / Harbour Post)']));
});

test('a stamp with the hour in American letters is a stamp', () => {
  expect(cleaned(text(TITLE, 'Monday, November 15, 2021 7:58 p.m.', ...BODY)).document.published).toBe('2021-11-15T19:58');
});

test.each([
  ['with her first name', 'Anne Vasseur', 'Anne is the harbour editor of The Vigil, where she covers ships and those who wait for them.'],
  ['as the layout cut it off from her name', 'Anne Vasseur', 'is a senior reporter for harbours, islands and the people who live on both.'],
])('a note on the author above the article is set aside, %s', (_, name, note) => {
  const page = text(TITLE, 'By', name, note, ...BODY);
  expect(why(page, note)).toBe('- notice');
  expect(kept(page)).toEqual(expect.arrayContaining(BODY));
});

test('a label of one word before links is no label of the article’s own list, however often it comes', () => {
  const links = ['MORE: The pilots of Orsk in five dates', 'MORE: Who owns the old harbour of Tarn', 'MORE: A short history of the strait'];
  const page = text(TITLE, ...BODY.flatMap((paragraph, k) => (links[k] ? [paragraph, links[k]] : [paragraph])));
  expect(kept(page)).toEqual([TITLE, ...BODY]);
});

test('what goes on with the note on the author is no text, and an article behind a note above it is', () => {
  const note = 'Anne Vasseur is a senior reporter who has covered the harbours of the north for twelve years and writes a weekly letter.';
  const more = 'When she is not at sea she can be found in the reading room of the old customs house of Tarn.';
  expect(kept(text(TITLE, ...BODY, 'Anne Vasseur', note, more))).toEqual([TITLE, ...BODY]);
  expect(kept(text(TITLE, 'By', 'Anne Vasseur', note, ...BODY.slice(0, 2)))).toEqual(expect.arrayContaining(BODY.slice(0, 2)));
});

test('a last paragraph alone behind a link to another article is the article’s', () => {
  const last = 'The spokeswoman of the congress, Odile Marn, called it “a step in the right direction”, while the pilots of Orsk asked for a date, for papers and for the names of the ships that may pass.';
  expect(kept(text(TITLE, ...BODY.slice(0, 3), 'Read also: Two captains for one strait', last, 'Follow us on Harbourgram', 'Sign up for our newsletter'))).toContain(last);
});
