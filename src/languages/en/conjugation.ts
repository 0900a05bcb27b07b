/** English verb forms by rule, with the irregular verbs of speech. */
import { VerbForm } from '../../model/words/cues.js';

const { finite, participle, gerund, infinitive, past, plural } = VerbForm;

/** Verb: simple past and past participle. */
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map(Object.entries({
  say: 'said said', tell: 'told told', write: 'wrote written', speak: 'spoke spoken', swear: 'swore sworn', foretell: 'foretold foretold', retell: 'retold retold', make: 'made made', give: 'gave given', put: 'put put', set: 'set set', hold: 'held held',
  find: 'found found', think: 'thought thought', know: 'knew known', feel: 'felt felt', read: 'read read', sing: 'sang sung', lay: 'laid laid', call: 'called called', hit: 'hit hit', take: 'took taken', throw: 'threw thrown', forbid: 'forbade forbidden',
  withdraw: 'withdrew withdrawn', draw: 'drew drawn', lead: 'led led', leave: 'left left', let: 'let let', see: 'saw seen', show: 'showed shown', stand: 'stood stood', understand: 'understood understood', go: 'went gone', have: 'had had', tweet: 'tweeted tweeted',
  quip: 'quipped quipped', admit: 'admitted admitted', rebut: 'rebutted rebutted', refer: 'referred referred', permit: 'permitted permitted', rebuff: 'rebuffed rebuffed', spell: 'spelled spelt', plead: 'pleaded pled', bring: 'brought brought', keep: 'kept kept',
  slam: 'slammed slammed', stress: 'stressed stressed', blog: 'blogged blogged', chat: 'chatted chatted', hint: 'hinted hinted', strike: 'struck struck', shoot: 'shot shot', seek: 'sought sought', rule: 'ruled ruled', concur: 'concurred concurred',
  infer: 'inferred inferred', beg: 'begged begged', rap: 'rapped rapped', pen: 'penned penned', rip: 'ripped ripped', blast: 'blasted blasted', pan: 'panned panned', sum: 'summed summed', argue: 'argued argued', sob: 'sobbed sobbed',
}).map(([verb, forms]) => [verb, forms.split(' ') as unknown as readonly [string, string]]));

/** Takes a base form; gives each form with its `VerbForm` bits (joined where one spelling has several uses). */
export function conjugate(verb: string): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, bits: number): void => { forms.set(form, (forms.get(form) ?? 0) | bits); };
  const sibilant = /(?:s|sh|ch|x|z|o)$/.test(verb);
  const soft = /[^aeiou]y$/.test(verb);
  const irregular = IRREGULAR.get(verb);
  const regular = verb.endsWith('e') ? `${verb}d` : soft ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
  add(verb, infinitive | finite | plural);
  add(sibilant ? `${verb}es` : soft ? `${verb.slice(0, -1)}ies` : `${verb}s`, finite);
  add(irregular?.[0] ?? regular, finite | past);
  add(irregular?.[1] ?? regular, participle);
  const doubled = irregular?.[0].match(/^(.*([bdgmnprt]))\2ed$/);
  add(doubled ? `${doubled[1]}${doubled[2]}ing` : verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`, gerund);
  return forms;
}
