/** Lists of short lines on plain pages: which are the article's own. All invented. */
import { expect, test } from 'vitest';
import { BODY, cleaned, TITLE } from './cleaned.js';

const text = (...lines: string[]): string => lines.join('\n');
const kept = (source: string): string[] => cleaned(source).rows.filter(r => !r.startsWith('-')).map(r => r.slice(r.indexOf(': ') + 2));

const PORTS = ['Port Serin and its islands', 'The mouth of the Lavane', 'Orsk with the old harbour', 'Both banks of the canal', 'Tarn and the upper valley'];

test('a list between two paragraphs is the article’s, whatever it looks like', () => {
  const page = text(TITLE, ...BODY.slice(0, 2), ...PORTS, ...BODY.slice(2));
  expect(kept(page)).toEqual([TITLE, ...BODY.slice(0, 2), ...PORTS, ...BODY.slice(2)]);
});

test.each([['English', 'Related articles'], ['French', 'Les plus lus']])('a list under a label of the page is not: %s', (_, label) => {
  const page = text(TITLE, ...BODY.slice(0, 2), label, ...PORTS, ...BODY.slice(2));
  expect(kept(page)).toEqual([TITLE, ...BODY]);
});

test('single words between two paragraphs are the cells of a box', () => {
  const page = text(TITLE, ...BODY.slice(0, 2), 'Lavane', '127', 'Orsk', '13', 'Tarn', '41', ...BODY.slice(2));
  expect(kept(page)).toEqual([TITLE, ...BODY]);
});

test.each([
  ['years', ['2031: Port Serin', '2030: Orsk', '2029: Tarn on the river', '2028: Lavane']],
  ['numbers', ['1. Port Serin (4-1)', '2. Orsk (3-2)', '3. Tarn (3-3)', '4. Lavane (0-5)']],
  ['points', ['• Fuel for the boats', '• Grain for the islands', '• Passes for the crews', '• Two more pilots']],
])('a list at the end whose entries are counted is the article’s: %s', (_, entries) => {
  const page = text(TITLE, ...BODY, ...entries, 'Share this story', 'Home', 'Contact us');
  expect(kept(page)).toEqual([TITLE, ...BODY, ...entries]);
});

test('entries with labels are its own where a colon announces them, and headlines of other articles where none does', () => {
  const entries = ['Harbour : Port Serin is open', 'Grain : two ships a week', 'Fuel : none before spring', 'Pilots : four on each bank'];
  expect(kept(text(TITLE, ...BODY, 'The four points are these:', ...entries, 'Share this story'))).toEqual([TITLE, ...BODY, 'The four points are these:', ...entries]);
  expect(kept(text(TITLE, ...BODY, ...entries, 'Share this story'))).toEqual([TITLE, ...BODY]);
});

test('a short notice among the menus of its page is found', () => {
  const menu = ['Home', 'Search', 'Log in', 'Harbour tides', 'Local jobs', 'Weather', 'Sports'];
  const notice = ['Sixteen pilots have joined the harbour office of Port Serin.', 'They were sworn in on Monday by the oldest of the captains, who told them to trust the tide and to be home before dark.'];
  expect(kept(text(...menu, ...notice, ...menu, 'Place a hold', 'Sell your boat', 'Delivery feedback'))).toEqual(notice);
});

test('an article goes on behind a box that asks for consent', () => {
  const box = ['This content is provided by Harbourcast, which may be using cookies and other technologies.', 'To show you this content, we need your permission to use cookies.', 'Enable Cookies', 'Allow Cookies Once'];
  expect(kept(text(TITLE, ...BODY.slice(0, 2), ...box, ...BODY.slice(2)))).toEqual([TITLE, ...BODY]);
});

test('headlines with one short sentence under each are what the page offers next', () => {
  const offers = ['Boats for the price of a small car', 'The yard of Orsk sells what the navy left.', 'Nine ways to dry a sail in winter', 'From the wind to the oven, tried by our readers.', 'The best lamps for a night at sea', 'Ours burned for three nights and a day.'];
  expect(kept(text(TITLE, ...BODY, 'Share this story', ...offers))).toEqual([TITLE, ...BODY]);
  const steps = offers.map((line, k) => (k % 2 === 0 ? `Step ${k / 2 + 1}: ${line}` : line));
  expect(kept(text(TITLE, ...BODY.slice(0, 2), ...steps, ...BODY.slice(2)))).toEqual([TITLE, ...BODY.slice(0, 2), ...steps, ...BODY.slice(2)]);
});

test('a label printed again under the headline of a link heads nothing', () => {
  const page = text(TITLE, ...BODY.slice(0, 2), 'Read more', 'The pilots of Tarn in five dates', 'Read more', 'What the envoys want', ...BODY.slice(2));
  expect(cleaned(page).rows.find(r => r.endsWith('What the envoys want'))).not.toBe('- related: What the envoys want');
});
