/** The head of an article on a plain page: headline, standfirst, byline. All invented. */
import { expect, test } from 'vitest';
import { BODY, cleaned } from './cleaned.js';

const rows = (...lines: string[]): readonly string[] => cleaned(lines.join('\n')).rows;
const STANDFIRST = 'Envoys of both sides in Port Serin for the first time since the strait was closed';
const HEADLINE = 'Lavane and Orsk envoys talk on the closed strait in Port Serin';

test.each([
  ['a byline', 'By Anne Vasseur'], ['a stamp', 'March 12, 2031'], ['a French byline', 'Par Anne Vasseur'], ['a French stamp', 'Publié le 12 mars 2031'],
])('the line between the headline and %s is the standfirst', (_, label) => {
  const found = rows('Home', 'World', HEADLINE, STANDFIRST, label, ...BODY);
  expect(found).toContain(`title: ${HEADLINE}`);
  expect(found).toContain(`lead: ${STANDFIRST}`);
});

test('a headline of another article above the title is not the title', () => {
  const found = rows('Home', 'Search', 'Log in', 'Tides', 'Largest apple goes to a gardener', HEADLINE, 'By Anne Vasseur', ...BODY);
  expect(found).toContain(`title: ${HEADLINE}`);
});

test('the way to a page with its title at the end is no headline above it', () => {
  const found = rows(`News / Lavane / ${HEADLINE}`, HEADLINE, 'By Anne Vasseur', ...BODY);
  expect(found.filter(r => r.startsWith('lead: '))).toEqual([]);
});

test('a text without byline and stamp has no standfirst', () => {
  expect(rows(HEADLINE, STANDFIRST, ...BODY).filter(r => r.startsWith('lead: '))).toEqual([]);
});
