import { describe, expect, it } from 'vitest';
import { figuresOf, told } from './reading.js';

const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['a plain count', 'Borduvie enverra 4000 soldats à Tessel.', ['4000 soldats = 4000']],
  ['Swiss apostrophes', 'Près de 70’000 marins sont au port.', ["Près de 70'000 marins = 70000 almost"]],
  ['no-break spaces and an adjective', 'On compte 100\u00a0000 militaires bordures.', ['100 000 militaires bordures = 100000']],
  ['millions with their noun', "L'aide ira à 1,4 million de foyers.", ['1,4 million de foyers = 1400000']],
  ['a share of a whole', 'Elle touche 83% de la flotte.', ['83% de la flotte = 83 %']],
  ['hedges', 'environ 40 navires, quelque 300 chars, autour de 20 avions', ['environ 40 navires = 40 about', 'quelque 300 chars = 300 about', 'autour de 20 avions = 20 about']],
  ['lower bounds', "au moins dix morts, pas moins de neuf élus, plus d'une centaine de blessés", ['au moins dix morts = 10.. at_least', 'pas moins de neuf élus = 9.. at_least', "plus d'une centaine de blessés = 100.. more_than"]],
  ['upper bounds', "jusqu'à 3000 marins, moins de 50 chars, au plus trois jours", ["jusqu'à 3000 marins = ..3000 up_to", 'moins de 50 chars = ..50 less_than', 'au plus trois jours = ..3 up_to day']],
  ['not quite', 'Ils ont parlé presque cinq heures.', ['presque cinq heures = ..5 almost hour']],
  ['bounds behind the number', '20 personnes environ, 300 euros au maximum, 50 ou plus', ['20 personnes = 20', '300 euros au maximum = ..300 up_to EUR', '50 ou plus = 50.. at_least']],
  ['between', 'entre 300 et 500 marins', ['entre 300 et 500 marins = 300..500 between']],
  ['a range whose scale is said once', 'entre 2,4 et 3 millions de tonnes, 8 à 10 milliards d’euros, 20 à 30 000 pèlerins', ['entre 2,4 et 3 millions de tonnes = 2400000..3000000 between t', "8 à 10 milliards d'euros = 8000000000..10000000000 between EUR", '20 à 30 000 pèlerins = 20000..30000 between']],
  ['one number or the next', 'cinq ou six guetteurs armés', ['cinq ou six guetteurs armés = 5..6 between']],
  ['two bounds that leave a range', 'plus de 10 et moins de 20 navires', ['plus de 10 et moins de 20 navires = 10..20 between']],
  ['a thousand without a count behind millions', 'deux millions mille six cents tonnes', ['deux millions mille six cents tonnes = 2001600 t']],
    ['a range of change stays a range', 'un recul de 15 à 25 %', ['de 15 à 25 % = 15..25 between %']],
  ['from what to what are two figures', 'Le taux est passé de 3 % à 5 %.', ['3 % = 3 %', '5 % = 5 %']],
  ['the unit said once for two', "passant de 9,5 à 9,7 %, estimées à 18 000 et 14 000 euros", ['9,5 = 9.5 %', '9,7 % = 9.7 %', 'estimées à 18 000 = 18000 about EUR', '14 000 euros = 14000 EUR']],
  ['cut in two, and two days', 'La ville est coupée en deux, le pont fermé en deux jours.', ['deux jours = 2 day']],
  ['groups', 'une trentaine de délégués, des centaines de civils, plusieurs dizaines de chars, une dizaine de milliers de fidèles', ['une trentaine de délégués = 30 about', 'des centaines de civils = 100.. at_least', 'plusieurs dizaines de chars = 20.. at_least', 'une dizaine de milliers de fidèles = 10000 about']],
  ['shares', 'les deux tiers des voix, la moitié des élus, un tiers des sièges', ['deux tiers des voix = 0.6666666666666666', 'moitié des élus = 0.5', 'un tiers des sièges = 0.3333333333333333']],
  ['one in three', 'Un électeur sur trois a voté.', ['Un électeur sur trois = 0.3333333333333333']],
  ['currencies before and behind', '20 $, 3 M€, 1,2 milliard de dollars, 500 francs suisses', ['20 $ = 20 USD', '3 M€ = 3000000 EUR', '1,2 milliard de dollars = 1200000000 USD', '500 francs suisses = 500 CHF']],
  ['coins are no hundreds', 'Il manque 50 cents.', ['50 cents = 50 cent']],
  ['a half behind its unit', 'deux heures et demie de réunion', ['deux heures et demie de réunion = 2.5 hour']],
  ['a noun with its complement', '3 000 permis de pêche vendus', ['3 000 permis de pêche vendus = 3000']],
  ['a number of some', "Deux d'entre eux sont partis, trois autres restent.", ["Deux d'entre eux = 2", 'trois autres = 3']],
  ['a measure with what it measures', '8 000 euros de loyer, une minute de silence', ['8 000 euros de loyer = 8000 EUR', 'une minute de silence = 1 minute']],
  ['one in an enumeration', 'deux navires, un radar et trois ponts', ['deux navires = 2', 'un radar = 1', 'trois ponts = 3']],
  ['one dead', "L'attaque a fait un mort et trois blessés.", ['un mort = 1', 'trois blessés = 3']],
  ['only one', 'Un seul port est fermé.', ['Un seul port = 1']],
];

const NONE: readonly (readonly [string, string])[] = [
  ['the article', 'Un ministre a lu une lettre à un ami.'],
  ['years', 'En 2016, depuis 2014, la crise de 2008 et le budget 2021'],
  ['clock times', 'à 18 h 30, vers 20h, dès 7h15'],
  ['labels', "l'article 5, la résolution 1973, le vol 447, page 12, la chambre 8, les lots 3 et 4"],
  ['names with numbers', 'le G7, le A330, un S-400, Tessel 2 et la ligne A13'],
  ['telephone numbers', 'Appelez le 01 42 33 44 55 ou le +33 1 42 33 44 55.'],
  ['results', 'Ils ont gagné 3-1 puis perdu 2 à 1.'],
  ['ordinals', 'la 2e réunion, le vingt et unième jour, la 13 e division'],
  ['idioms', "un quart de finale, le tiers monde, l'un des élus, d'une part"],
  ['all of a few', 'Tous deux sont venus, les deux aussi.'],
  ['addresses', 'Voir https://example.org/2021/30/dossier-45.html ou redac21@example.org.'],
  ['list and note numbers', '1. Le sommet\n2) Les suites [3]'],
  ['the age of a named person', 'Anna Bergh, 48 ans, a parlé. Le député Jan Tol (51 ans) aussi.'],
  ['the age of a named dead', "Anna Bergh est morte jeudi, à l'âge de 77 ans."],
  ['neuf as an adjective', 'Un véhicule neuf et rien de neuf'],
  ['a part in order', 'la seconde moitié du match'],
];

describe('figures in French news', () => {
  it.each(ROWS)('%s', (_name, text, expected) => {
    expect(told(text, 'fr')).toEqual(expected);
  });

  it.each(NONE)('no figure: %s', (_name, text) => {
    expect(told(text, 'fr')).toEqual([]);
  });

  it('says what is counted, with place and origin', () => {
    const [figure] = figuresOf('Quelque 4000 soldats bordures à la frontière attendent.', 'fr');
    expect(figure).toMatchObject({ text: 'Quelque 4000 soldats bordures', head: 'soldat', of: { text: 'soldats bordures à la frontière' } });
  });

  it('knows what holds for each of several', () => {
    expect(figuresOf('neuf lots de 4 500 euros chacun, 600 hommes par bataillon, 20 chars en tout', 'fr').map(f => f.each)).toEqual([false, true, true, false]);
  });

  it('marks a number that names its members', () => {
    expect(figuresOf('Les ministres des Vingt-Sept se réunissent.', 'fr').map(f => [f.text, f.min, f.collective])).toEqual([['Vingt-Sept', 27, true]]);
  });
});
