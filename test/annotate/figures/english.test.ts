import { describe, expect, it } from 'vitest';
import { figuresOf, told } from './reading.js';

const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['a plain count', 'Borduvia sent 4,000 soldiers to Tessel.', ['4,000 soldiers = 4000']],
  ['adjectives and nouns before the head', 'Over 700 harbour workers and two Borduvian teams', ['Over 700 harbour workers = 700.. more_than', 'two Borduvian teams = 2']],
  ['hedges', 'about 500 miles, some 300 tanks, an estimated 40 ships, nearly 20 planes', ['about 500 miles = 500 about mile', 'some 300 tanks = 300 about', 'an estimated 40 ships = 40 about', 'nearly 20 planes = 20 almost']],
  ['bounds', 'at least four people, up to 60 boats, fewer than 10 spies, no fewer than 30 guns', ['at least four people = 4.. at_least', 'up to 60 boats = ..60 up_to', 'fewer than 10 spies = ..10 less_than', 'no fewer than 30 guns = 30.. at_least']],
  ['a bound that outweighs a hedge', 'about five hundred or more boats', ['about five hundred or more boats = 500.. at_least']],
  ['ranges', 'between 50 and 60 boats, 10-15% of them, one or two points, $5 to $10 million', ['between 50 and 60 boats = 50..60 between', '10-15% = 10..15 between %', 'one or two points = 1..2 between', '$5 to $10 million = 5000000..10000000 between USD']],
  ['from what to what are two figures', 'It rose from 3% to 5%.', ['3% = 3 %', '5% = 5 %']],
  ['dozens and hundreds', 'dozens of tanks, hundreds of thousands of people, a dozen ships', ['dozens of tanks = 12.. at_least', 'hundreds of thousands of people = 100000.. at_least', 'a dozen ships = 12']],
  ['shares', 'Almost half of all children, two-thirds of voters, one in five adults', ['Almost half of all children = 0.5 almost', 'two-thirds of voters = 0.6666666666666666', 'one in five adults = 0.2']],
  ['currencies', 'US$ 60,000 fee, £3.5bn, €40 million in aid, a $90 fee', ['US$ 60,000 = 60000 USD', '£3.5bn = 3500000000 GBP', '€40 million = 40000000 EUR', '$90 = 90 USD']],
  ['m for millions and for metres', '1.2m people, a 2m wall, £20m', ['1.2m people = 1200000', '2m = 2 m', '£20m = 20000000 GBP']],
  ['hyphenated counts', 'a four-port league, the 90-page report, a 6-year pause', ['four-port league = 4', '90-page report = 90', '6-year pause = 6 year']],
  ['a percentage with a hyphen, and exact billions', 'a 12.5-percent rise to $32.243 billion', ['12.5-percent rise = 12.5 %', '$32.243 billion = 32243000000 USD']],
  ['the past years are no bound', 'over the past five years', ['five years = 5 year']],
  ['halves behind a unit', 'an hour and a half of talks', ['an hour and a half of talks = 1.5 hour']],
  ['one as a number', 'at least one shell, only one day', ['at least one shell = 1.. at_least', 'only one day = 1 day']],
];

const NONE: readonly (readonly [string, string])[] = [
  ['the article', 'A minister read a letter to an envoy.'],
  ['one as a pronoun', 'No one knew which one of them was the one.'],
  ['years', 'In 2016, since 2014, the 2008 crisis and those of 2000 levels, or of the 1940s'],
  ['clock times', 'at 5 p.m. and 17:30'],
  ['labels', 'Article 5, Resolution 1973, Flight 447, page 12, gates 12 and 13'],
  ['names with numbers', 'the G7, F-16 jets, Tessel 2'],
  ['results', 'They won 3-1.'],
  ['ordinals', 'the 2nd meeting, the twenty-first day'],
  ['ages of the named', 'Anna Bergh, 48, said. A 19-year-old said nothing.'],
  ['units that are part of a name', 'a one-off visit, a two-fold task, zero tolerance'],
  ['letters on digits', 'a 2D print of 3D parts, 5G masts'],
  ['the couple', 'The couple met the best scores.'],
];

describe('figures in English news', () => {
  it.each(ROWS)('%s', (_name, text, expected) => {
    expect(told(text, 'en')).toEqual(expected);
  });

  it.each(NONE)('no figure: %s', (_name, text) => {
    expect(told(text, 'en')).toEqual([]);
  });

  it('says what is counted in the singular', () => {
    expect(figuresOf('36 shells, 80 people, 3 policemen, 2 countries, 4 crashes', 'en').map(f => f.head)).toEqual(['shell', 'person', 'policeman', 'country', 'crash']);
  });

  it('knows what holds for each of several', () => {
    expect(figuresOf('five disks at $200 each, 600 men per battalion, 12 boats', 'en').map(f => f.each)).toEqual([false, true, true, false]);
  });
});
