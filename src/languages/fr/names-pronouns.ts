/** French pronouns and the nouns that only point back. */
import type { NameWords } from '../../model/words/names.js';

/** Prepositions behind which "lui", "elle", "eux" are whole phrases. */
const AFTER = new Set(['selon', 'pour', 'à', 'chez', 'avec', 'par', 'contre', 'envers', 'de', "d'", 'sans', 'devant', 'derrière', 'et']);

export const pronouns: NameWords['pronouns'] = [
  { form: 'il', agrees: 'm', person: null, subject: true },
  { form: '-t-il', agrees: 'm', person: null, subject: true },
  { form: '-il', agrees: 'm', person: null, subject: true },
  { form: 'elle', agrees: 'f', person: null, subject: true },
  { form: '-t-elle', agrees: 'f', person: null, subject: true },
  { form: '-elle', agrees: 'f', person: null, subject: true },
  { form: 'ils', agrees: 'mp', person: null, subject: true },
  { form: '-t-ils', agrees: 'mp', person: null, subject: true },
  { form: '-ils', agrees: 'mp', person: null, subject: true },
  { form: 'elles', agrees: 'fp', person: null, subject: true },
  { form: '-t-elles', agrees: 'fp', person: null, subject: true },
  { form: '-elles', agrees: 'fp', person: null, subject: true },
  { form: 'lui', agrees: 'mf', person: null, subject: false, behind: { words: AFTER, agrees: 'm' } },
  { form: 'lui-même', agrees: 'm', person: null, subject: false },
  { form: 'elle-même', agrees: 'f', person: null, subject: false },
  { form: 'eux', agrees: 'mp', person: null, subject: false },
  { form: 'eux-mêmes', agrees: 'mp', person: null, subject: false },
  { form: 'elles-mêmes', agrees: 'fp', person: null, subject: false },
  { form: 'celui-ci', agrees: 'm', person: null, subject: true },
  { form: 'celle-ci', agrees: 'f', person: null, subject: true },
  { form: 'ceux-ci', agrees: 'mp', person: null, subject: true },
  { form: 'celles-ci', agrees: 'fp', person: null, subject: true },
];

export const impersonal: NameWords['impersonal'] = {
  forms: new Set(['il', '-t-il', '-il']),
  next: new Set(['faut', 'fallait', 'faudra', 'faudrait', 'fallu', 'y', "s'agit", "s'agissait", "s'agira", "s'agirait", 'pleut', 'pleuvait', 'neige', 'semble', 'semblerait', 'semblait', 'paraît', 'parait', 'convient', 'conviendrait', 'importe', 'suffit', 'suffirait', 'suffisait', 'vaut', 'vaudrait', 'existe', 'existait', 'reste', 'resterait', 'arrive', 'apparaît', 'en', 'manque', 'incombe', 'appartient']),
};

export const backward: NameWords['backward'] = [
  ['ce dernier', 'm'], ['cette dernière', 'f'], ['ces derniers', 'mp'], ['ces dernières', 'fp'],
  ["l'intéressé", 'm'], ["l'intéressée", 'f'], ['les intéressés', 'mp'], ['les intéressées', 'fp'],
  ['le couple', 'mp'], ['le duo', 'mp'], ['le tandem', 'mp'], ['le trio', 'mp'], ['les deux hommes', 'mp'], ['les deux femmes', 'fp'],
];

export const impersonalSkips: ReadonlySet<string> = new Set(['ne', "n'", "s'", 'se', 'me', 'lui', 'leur', 'nous', 'vous']);

export const possessives: NameWords['possessives'] = [
  ...['son', 'sa', 'ses'].map(form => ({ form, agrees: 'mf' as const, person: null, subject: false })),
  ...['leur', 'leurs'].map(form => ({ form, agrees: 'p' as const, person: null, subject: false })),
];

export const possession = { plain: '{thing} de {owner}', elided: "{thing} d'{owner}" };

export const classNouns: ReadonlySet<string> = new Set('entreprise société firme groupe compagnie multinationale organisation institution instance association ONG ong fondation'.split(' '));

export const countryNouns: ReadonlySet<string> = new Set(['pays', 'nation']);
