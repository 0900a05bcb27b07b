/** Hedges, bounds and ranges of French. */
import type { BoundSense, BoundWords } from '../../model/words/numbers.js';

const ABOUT: BoundSense = { modifier: 'about', ends: 'both' };
const ALMOST: BoundSense = { modifier: 'almost', ends: 'both' };
/** "presque cinq heures": five at most, and not quite. */
const NOT_QUITE: BoundSense = { modifier: 'almost', ends: 'high' };
const EXACTLY: BoundSense = { modifier: null, ends: 'both' };
const AT_LEAST: BoundSense = { modifier: 'at_least', ends: 'low' };
const MORE: BoundSense = { modifier: 'more_than', ends: 'low' };
const UP_TO: BoundSense = { modifier: 'up_to', ends: 'high' };
const LESS: BoundSense = { modifier: 'less_than', ends: 'high' };

/** A phrase in "de" or "à" with its other forms. */
function forms(phrase: string): string[] {
  if (phrase.endsWith(' de')) return ['de', "d'", 'des', 'du', 'de la', "de l'"].map(p => phrase.slice(0, -2) + p);
  if (phrase.endsWith(' à')) return ['à', 'aux', 'au', 'à la', "à l'"].map(p => phrase.slice(0, -1) + p);
  return [phrase];
}

/** The four forms of an adjective. */
function agree(stem: string): string[] {
  return ['', 'e', 's', 'es'].map(ending => stem + ending);
}

function say(sense: BoundSense, phrases: readonly string[]): [string, BoundSense][] {
  return phrases.flatMap(forms).map(phrase => [phrase, sense]);
}

const superior = agree('supérieur');
const inferior = agree('inférieur');
const equal = ['égal', 'égale', 'égaux', 'égales'];

const before: ReadonlyMap<string, BoundSense> = new Map([
  ...say(ABOUT, [
    'environ', "d' environ", 'quelque', 'à peu près', 'à peu de choses près', 'approximativement', 'autour de', 'aux alentours de', 'aux environs de', 'de l\' ordre de', 'un total de près de', 'grosso modo', 'en gros',
    'plus ou moins', 'peut-être', 'une moyenne de', 'en moyenne', 'avoisinant', 'avoisinant les', 'avoisine', 'avoisine les', 'avoisinent', 'avoisinent les', "estimé à", 'estimée à', 'estimés à', 'estimées à', 'évalué à', 'évaluée à', 'évalués à', 'évaluées à', 'à quelque', 'env .',
  ]),
  ...say(ALMOST, ['près de', 'pas loin de', 'non loin de', 'quasiment', 'quasi', 'pratiquement', 'à deux doigts de', 'proche de', 'proches de', 'frôlant les', 'frôle les', 'frôlent les']),
  ...say(NOT_QUITE, ['presque']),
  ...say(AT_LEAST, [
    'au moins', 'au moins de', 'au minimum', 'au bas mot', 'pas moins de', "n' a pas moins de", 'minimum', 'un minimum de', 'à partir de', 'dès', 'pour le moins', 'au bas mot', 'au mieux', 'non moins de', 'rien de moins que', 'plus de ou égal à',
    ...superior.flatMap(s => equal.flatMap(e => [`${s} ou ${e} à`, `${e} ou ${s} à`, `${e} à ou ${s} à`])), ...equal.flatMap(e => [`plus grand ou ${e} à`, `plus grands ou ${e} à`, `plus grande ou ${e} à`, `plus grandes ou ${e} à`]),
  ]),
  ...say(MORE, [
    'plus de', 'un peu plus de', 'bien plus de', 'beaucoup plus de', 'largement plus de', 'nettement plus de', 'à plus de', 'plus que', 'au-delà de', 'au-dessus de', 'en dessus de', 'par-delà', 'à peine plus de', 'légèrement plus de', 'davantage que', 'passé les', 'dépassant',
    'dépassant les', 'dépasse', 'dépasse les', 'dépassent', 'dépassent les', 'dépassé les', 'dépassait', 'dépassait les', 'dépassaient', 'dépassaient les', 'a dépassé', 'excédant', 'excède', 'excèdent', 'ont dépassé',
    ...superior.flatMap(s => [`${s} à`, `légèrement ${s} à`, `nettement ${s} à`]), 'plus âgé que', 'plus âgée que', 'plus grand que', 'plus grande que', 'plus grands que', 'plus grandes que',
  ]),
  ...say(UP_TO, [
    "jusqu' à", 'au plus', 'tout au plus', 'au maximum', 'un maximum de', 'maximum', 'pas plus de', 'à concurrence de', 'dans la limite de', 'plafonné à', 'plafonnée à', 'plafonnés à', 'plafonnées à', 'au pire', 'non plus de',
    ...inferior.flatMap(s => equal.flatMap(e => [`${s} ou ${e} à`, `${e} ou ${s} à`, `${e} à ou ${s} à`])), ...equal.flatMap(e => [`plus petit ou ${e} à`, `plus petits ou ${e} à`, `plus petite ou ${e} à`, `plus petites ou ${e} à`, `moins de ou ${e} à`]),
  ]),
  ...say(LESS, [
    'moins de', 'un peu moins de', 'bien moins de', 'beaucoup moins de', 'nettement moins de', 'à moins de', 'moins que', 'en dessous de', 'au-dessous de', 'en deçà de', 'sous la barre de', 'à peine moins de', 'légèrement moins de', 'plus petit que', 'plus petite que', 'plus petits que', 'plus petites que',
    ...inferior.flatMap(s => [`${s} à`, `légèrement ${s} à`, `nettement ${s} à`]), 'plus jeune que', 'même pas', 'pas même',
  ]),
  ...say(EXACTLY, ['reste plus que', 'restent plus que', 'restait plus que', 'restaient plus que', "n' a plus que", "n' ont plus que", "n' est plus que", "n' était plus que", 'ne sont plus que', 'ne compte plus que', 'plus qu\' à', 'exactement', 'très exactement', 'précisément', 'un total de', 'au total', 'seulement', 'uniquement', 'à peine', 'guère que', 'pile', ...equal.map(e => `${e} à`)]),
  ['>', MORE], ['<', LESS], ['> =', AT_LEAST], ['< =', UP_TO], ['≥', AT_LEAST], ['≤', UP_TO], ['~', ABOUT], ['≈', ABOUT], ['±', ABOUT],
]);

const after: ReadonlyMap<string, BoundSense> = new Map([
  ...say(ABOUT, ['environ', 'à peu près', 'approximativement', 'peut-être', 'en moyenne', 'plus ou moins']),
  ...say(AT_LEAST, ['au moins', 'au minimum', 'minimum', 'ou plus', 'et plus', 'ou davantage', 'et au-delà', 'au bas mot', 'ou plus que', 'au mieux']),
  ...say(UP_TO, ['au plus', 'tout au plus', 'au maximum', 'maximum', 'max', 'ou moins', 'et moins', 'au pire']),
]);

/** Finite and other forms of verbs of change in -er. */
function erForms(stem: string): string[] {
  return ['er', 'e', 'ent', 'é', 'ée', 'és', 'ées', 'ant', 'ait', 'aient', 'era', 'eront', 'erait', 'eraient', 'a', 'èrent'].map(e => stem + e);
}

export const bounds: BoundWords = {
  before,
  after,
  openers: new Map([
    ['entre', new Set(['et'])], ['de', new Set(['à', 'jusqu\' à'])], ["d'", new Set(['à'])], ['compris entre', new Set(['et'])], ['comprise entre', new Set(['et'])], ['comprises entre', new Set(['et'])],
  ]),
  middles: new Set(['à', '-', '–', '—']),
  alternatives: new Set(['ou', 'voire']),
  conjunctions: new Set(['et', 'mais', 'ou']),
  changeOpeners: new Set(['de', "d'"]),
  changeVerbs: new Set(['pass', 'port', 'relev', 'ramen', 'bascul', 'évolu', 'saut', 'remont', 'retomb', 'hiss'].flatMap(erForms).concat(['ramène', 'ramènent', 'relève', 'relèvent', 'passage'])),
  changeNouns: new Set([
    ...['mont', 'augment', 'grimp', 'baiss', 'tomb', 'recul', 'chut', 'diminu', 'progress', 'dégringol', 'abaiss', 'doubl', 'tripl'].flatMap(erForms),
    'réduire', 'réduit', 'réduite', 'réduits', 'réduites', 'réduisant', 'réduira', 'croître', 'croît', 'crû', 'descendre', 'descend', 'descendu', 'descendue', 'descendus', 'descendues', 'descendant', 'redescendre', 'redescendu', 'bondir', 'bondi', 'bondit',
    'hausse', 'augmentation', 'diminution', 'progression', 'réduction', 'relèvement', 'abaissement', 'hausses', 'baisses', 'croissance',
  ]),
  fillers: new Set(['seulement', 'les', 'ces', 'ses', 'leurs', 'nos', 'vos', 'mes', 'tes', 'uniquement', 'le', 'la', "l'"]),
};
