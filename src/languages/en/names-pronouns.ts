/** English pronouns and the nouns that only point back. */
import type { NameWords } from '../../model/words/names.js';

export const pronouns: NameWords['pronouns'] = [
  { form: 'he', agrees: 'm', person: true, subject: true },
  { form: 'she', agrees: 'f', person: true, subject: true },
  { form: 'it', agrees: 'n', person: false, subject: true },
  { form: 'they', agrees: 'p', person: null, subject: true },
  { form: 'him', agrees: 'm', person: true, subject: false },
  { form: 'her', agrees: 'f', person: true, subject: false },
  { form: 'them', agrees: 'p', person: null, subject: false },
  { form: 'himself', agrees: 'm', person: true, subject: false },
  { form: 'herself', agrees: 'f', person: true, subject: false },
  { form: 'itself', agrees: 'n', person: false, subject: false },
];

export const impersonal: NameWords['impersonal'] = {
  forms: new Set(['it']),
  next: new Set(['rains', 'rained', 'seems', 'seemed', 'appears', 'appeared', 'takes', 'took', 'remains', 'happens', 'happened']),
};

export const backward: NameWords['backward'] = [
  ['the latter', 'n'], ['the former', 'n'], ['the pair', 'np'], ['the two', 'np'], ['the couple', 'np'], ['the duo', 'np'], ['the trio', 'np'], ['the two men', 'np'], ['the two women', 'np'],
];

export const impersonalSkips: ReadonlySet<string> = new Set(['also', 'now', 'still']);

export const possessives: NameWords['possessives'] = [
  { form: 'his', agrees: 'm', person: true, subject: false },
  { form: 'her', agrees: 'f', person: true, subject: false },
  { form: 'its', agrees: 'n', person: false, subject: false },
  { form: 'their', agrees: 'p', person: null, subject: false },
];

export const possession = { plain: "{owner}'s {thing}", elided: "{owner}'s {thing}" };

export const classNouns: ReadonlySet<string> = new Set('company firm corporation group organization organisation institution agency association foundation charity body party magazine newspaper channel network website movement airline bank union brand retailer chain startup start-up nonprofit service publisher league club team school university college hospital studio label carmaker automaker chipmaker drugmaker developer outlet site insurer lender supplier broadcaster manufacturer operator utility regulator watchdog giant paper daily weekly conglomerate'.split(' '));

export const countryNouns: ReadonlySet<string> = new Set(['country', 'nation']);
