/** French date words. */
import type { DateEntry, DateWords } from '../../model/words/dates.js';
import { tense } from './dates-tense.js';
import { counts } from './dates-numbers.js';
import { feasts } from './dates-feasts.js';

const MONTHS = ['janvier', 'février|fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août|aout', 'septembre', 'octobre', 'novembre', 'décembre|decembre'];
const SHORT_MONTHS = ['janv|jan', 'févr|fév|fevr|fev', '', 'avr', '', '', 'juil|juill', '', 'sept|sep', 'oct', 'nov', 'déc|dec'];
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const SHORT_WEEKDAYS = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'];

const names: DateEntry[] = [];
MONTHS.forEach((words, i) => {
  names.push([words, i === 2 ? { role: 'month', month: 3, weak: true } : { role: 'month', month: i + 1 }]);
  for (const word of words.split('|')) {
    names.push([`mi-${word}`, { role: 'month', month: i + 1, edge: 'mid' }]);
    MONTHS.forEach((others, k) => { for (const other of others.split('|')) names.push([`${word}-${other}`, { role: 'months', first: i + 1, last: k + 1 }]); });
  }
  if (SHORT_MONTHS[i]) names.push([SHORT_MONTHS[i], { role: 'month', month: i + 1, weak: true, short: true }]);
});
WEEKDAYS.forEach((word, i) => {
  names.push([word, { role: 'weekday', weekday: i + 1 }], [`${word}s`, { role: 'weekday', weekday: i + 1, plural: true }]);
  names.push([SHORT_WEEKDAYS[i]!, { role: 'weekday', weekday: i + 1, weak: true }]);
});

const entries: readonly DateEntry[] = [
  ...names, ...counts, ...feasts,
  ['printemps', { role: 'season', season: 21 }],
  ['été', { role: 'season', season: 22, weak: true }],
  ['automne', { role: 'season', season: 23 }],
  ['hiver', { role: 'season', season: 24 }],

  ['matin|matinée|matinee', { role: 'part', part: 'MO' }],
  ['aube|aurore|petit matin|petit jour|lever du jour', { role: 'part', part: 'MO' }],
  ['après-midi|apres-midi', { role: 'part', part: 'AF', afternoon: true }],
  ['mi-journée', { role: 'part', part: 'MI', edge: 'mid' }],
  ['soir|soirée|soiree', { role: 'part', part: 'EV', afternoon: true }],
  ['nuit', { role: 'part', part: 'NI' }],
  ['journée|journee', { role: 'part', part: 'DT', weak: true }],
  ['matins|matinées', { role: 'part', part: 'MO', plural: true }],
  ['après-midis', { role: 'part', part: 'AF', plural: true }],
  ['soirs|soirées', { role: 'part', part: 'EV', plural: true }],
  ['nuits', { role: 'part', part: 'NI', plural: true }],
  ['nuit', { role: 'night' }],

  ['an|année|annee', { role: 'unit', unit: 'Y' }], ['ans|années|annees', { role: 'unit', unit: 'Y', plural: true }],
  ['année|an', { role: 'year-word' }],
  ['mois', { role: 'unit', unit: 'M', plural: true }], ['mois', { role: 'unit', unit: 'M' }],
  ['semaine', { role: 'unit', unit: 'W' }], ['semaines', { role: 'unit', unit: 'W', plural: true }],
  ['jour', { role: 'unit', unit: 'D' }], ['jours', { role: 'unit', unit: 'D', plural: true }],
  ['journée', { role: 'unit', unit: 'D', weak: true }], ['journées', { role: 'unit', unit: 'D', plural: true, weak: true }],
  ['week-end|weekend|week end|fin de semaine', { role: 'unit', unit: 'WE' }], ['week-ends|weekends|fins de semaine', { role: 'unit', unit: 'WE', plural: true }],
  ['heure', { role: 'unit', unit: 'H' }], ['heures', { role: 'unit', unit: 'H', plural: true }], ['h', { role: 'unit', unit: 'H', weak: true, plural: true }],
  ['minute|min|mn', { role: 'unit', unit: 'MIN' }], ['minutes|mins', { role: 'unit', unit: 'MIN', plural: true }],
  ['seconde|sec', { role: 'unit', unit: 'SEC', weak: true }], ['secondes|secs', { role: 'unit', unit: 'SEC', plural: true }],
  ['trimestre', { role: 'unit', unit: 'Q' }], ['trimestres', { role: 'unit', unit: 'Q', plural: true }],
  ['semestre', { role: 'unit', unit: 'S' }], ['semestres', { role: 'unit', unit: 'S', plural: true }],
  ['décennie|decennie', { role: 'unit', unit: 'DE' }], ['décennies|decennies', { role: 'unit', unit: 'DE', plural: true }],
  ['siècle|siecle', { role: 'unit', unit: 'CE' }], ['siècles|siecles', { role: 'unit', unit: 'CE', plural: true }],
  ...[1, 2, 3, 4].map((n): DateEntry => [`t${n}|q${n}`, { role: 'part-of-year', quarter: n }]), ...[1, 2].map((n): DateEntry => [`s${n}|h${n}`, { role: 'part-of-year', half: n }]),
  ['année fiscale|exercice fiscal|exercice budgétaire|année budgétaire|exercice comptable', { role: 'year-kind', reckoning: 'FY' }], ['année scolaire|année universitaire|année académique', { role: 'year-kind', reckoning: 'SY' }], ['année civile|année calendaire', { role: 'year-kind', reckoning: null }],
  ['demi-siècle', { role: 'amount', count: 50, unit: 'Y' }], ['demi-journée', { role: 'amount', count: 0.5, unit: 'D' }],
  ['demi-heure', { role: 'amount', count: 30, unit: 'MIN' }], ['demi-finale', { role: 'amount', count: 0, unit: 'D' }],
  ['quinquennat|lustre', { role: 'amount', count: 5, unit: 'Y' }], ['septennat', { role: 'amount', count: 7, unit: 'Y' }],
  ['quinzaine|quinzaine de jours', { role: 'amount', count: 15, unit: 'D' }],
  ['années|annees', { role: 'decades' }],

  ["aujourd'hui|aujourd' hui", { role: 'deictic', unit: 'D', offset: 0, reference: 'published' }],
  ['hier', { role: 'deictic', unit: 'D', offset: -1, reference: 'published' }],
  ['avant-hier|avant hier', { role: 'deictic', unit: 'D', offset: -2, reference: 'published' }],
  ['demain', { role: 'deictic', unit: 'D', offset: 1, reference: 'published' }],
  ['après-demain|après demain|apres-demain', { role: 'deictic', unit: 'D', offset: 2, reference: 'published' }],
  ['veille', { role: 'deictic', unit: 'D', offset: -1, reference: 'text' }],
  ['avant-veille', { role: 'deictic', unit: 'D', offset: -2, reference: 'text' }],
  ['lendemain', { role: 'deictic', unit: 'D', offset: 1, reference: 'text' }],
  ['surlendemain', { role: 'deictic', unit: 'D', offset: 2, reference: 'text' }],
  ['ce jour -là|ce même jour|le même jour|ce jour même|le jour même|même jour', { role: 'deictic', unit: 'D', offset: 0, reference: 'text' }],
  ['cette année -là|la même année|cette même année', { role: 'deictic', unit: 'Y', offset: 0, reference: 'text' }],
  ['ce mois -là|le même mois', { role: 'deictic', unit: 'M', offset: 0, reference: 'text' }],
  ['cette semaine -là|la même semaine', { role: 'deictic', unit: 'W', offset: 0, reference: 'text' }],
  ['ce soir -là|le soir même|le même soir', { role: 'deictic', unit: 'D', offset: 0, reference: 'text', part: 'EV' }],
  ['cette nuit -là|la nuit même', { role: 'deictic', unit: 'D', offset: 0, reference: 'text', part: 'NI' }],
  ['ce matin -là|le matin même', { role: 'deictic', unit: 'D', offset: 0, reference: 'text', part: 'MO' }],
  ["cet après-midi -là|l' après-midi même", { role: 'deictic', unit: 'D', offset: 0, reference: 'text', part: 'AF' }],

  ["maintenant|actuellement|en ce moment|en ce moment même|à l' heure actuelle|à l' heure qu' il est|à présent|pour l' heure|pour le moment|pour l' instant|à ce jour|de nos jours|ces jours -ci", { role: 'present' }],
  ["jusqu' à présent|jusqu' à maintenant|jusqu' à ce jour|jusqu' ici|jusqu' à aujourd'hui|jusqu' alors", { role: 'present', open: 'until' }],
  ["désormais|dorénavant|dès maintenant|dès à présent|à l' avenir", { role: 'present', open: 'from' }],
  ['précédent|précédente|précédents|précédentes', { role: 'vague', value: 'PAST_REF' }],
  ["prochain|prochaine|prochains|prochaines|futur|future|futurs|futures|avenir|l' avenir|une date ultérieure", { role: 'vague', value: 'FUTURE_REF' }],

  ['dernier|dernière|passé|passée|écoulé|écoulée', { role: 'step', step: -1, place: 'both' }],
  ['derniers|dernières|passés|passées|écoulés|écoulées', { role: 'step', step: -1, place: 'both', plural: true }],
  ['précédent|précédente|antérieur|antérieure', { role: 'step', step: -1, place: 'both', text: true }],
  ['précédents|précédentes', { role: 'step', step: -1, place: 'both', text: true, plural: true }],
  ["d' avant", { role: 'step', step: -1, place: 'after', text: true }],
  ['prochain|prochaine|à venir|qui vient|courant', { role: 'step', step: 1, place: 'both' }],
  ['prochains|prochaines|à venir|qui viennent', { role: 'step', step: 1, place: 'both', plural: true }],
  ['suivant|suivante', { role: 'step', step: 1, place: 'after', text: true }],
  ["d' après", { role: 'step', step: 1, place: 'after', text: true }],
  ['ce|cet|cette|ce même|cette même|cet même', { role: 'step', step: 0, place: 'before' }],
  ['ces', { role: 'step', step: 0, place: 'before', plural: true }],
  ['en cours|-ci', { role: 'step', step: 0, place: 'after' }],
  ['-là', { role: 'that', place: 'after' }],

  ['premier|première|premiers|premières', { role: 'extreme', end: 'first' }], ['dernier|dernière|derniers|dernières', { role: 'extreme', end: 'last' }], ["du|de|d'|commençant|débutant|commençant le|débutant le|qui commence|qui commence le", { role: 'beginning' }],

  ['début|debut|commencement|tout début|tôt', { role: 'edge', edge: 'start' }],
  ['mi|milieu|mitan|courant', { role: 'edge', edge: 'mid' }],
  ['fin|toute fin|tard', { role: 'edge', edge: 'end' }],
  ['plus tôt|plus tot|un peu plus tôt', { role: 'within', within: 'earlier' }],
  ['plus tard|un peu plus tard', { role: 'within', within: 'later' }],

  ['plus tard', { role: 'shift', sign: 1, reference: 'text' }],
  ['après|apres', { role: 'shift', sign: 1, reference: 'text', event: true }],
  ['plus tôt|plus tot|auparavant', { role: 'shift', sign: -1, reference: 'text' }],
  ['avant', { role: 'shift', sign: -1, reference: 'text', event: true }],
  ['il y a|il ya|il y aura|il y a déjà|il y a environ|il y a plus de|il y a près de|il y a à peine|il y a moins de|voici|voilà|voilà déjà|ça fait|cela fait', { role: 'lead', sign: -1, reference: 'published' }],
  ["dans|dans environ|d' ici à|d' ici", { role: 'lead', sign: 1, reference: 'published' }],
  ['depuis|depuis environ|depuis plus de|depuis près de|depuis au moins|depuis presque', { role: 'since', sign: -1 }],

  ['depuis|depuis le|depuis la|depuis les', { role: 'open', open: 'from', mod: null }], ['dès|dès le|dès la|dès les', { role: 'open', open: 'from', mod: null, coarse: true }],
  ["à partir de|à partir d'|à partir du|à partir des|à compter de|à compter du|à compter d'|à dater de|à dater du", { role: 'open', open: 'from', mod: 'START' }],
  ["après|après le|après la|postérieur à|postérieure à|postérieurs à|ultérieur à", { role: 'open', open: 'from', mod: 'AFTER' }],
  ["jusqu' à|jusqu' au|jusqu' en|jusqu' aux|jusqu' à la|jusqu' à l'|jusqu' à ce|jusqu' à cet|jusqu' à cette|jusque|jusque dans", { role: 'open', open: 'until', mod: 'ON_OR_BEFORE' }],
  ["d' ici|d' ici à|d' ici au|d' ici la|d' ici le|d' ici à la|d' ici l'|d' ici à l'", { role: 'open', open: 'until', mod: null }],
  ["avant|avant le|avant la|avant l'|antérieur à|antérieure à", { role: 'open', open: 'until', mod: 'BEFORE' }],

  ['en|depuis|dès|avant|après|fin|début|mi|entre', { role: 'preposition', year: 'strong', month: true, season: true, clock: false }],
  ["à partir de|jusqu' en|jusqu' à|d' ici|d' ici à|à compter de|courant|vers|milieu|postérieure à|postérieur à|antérieure à|antérieur à|d' avant|d' après", { role: 'preposition', year: 'strong', month: true, season: true }],
  ["de|d'|à|pour|le|du|au|et|ou|que|de l' année|depuis le|depuis le mois de", { role: 'preposition', year: 'weak', month: true }],
  ["cet|l'|à l'|de l'|d'|chaque|cet", { role: 'preposition', season: true }],
  ["à|vers|dès|avant|après|jusqu' à|entre|à partir de|depuis|et|aux alentours de|aux environs de|autour de|sur les coups de|de|d'|à compter de|sur le coup de|peu après|peu avant|juste avant|juste après|vers les", { role: 'preposition', clock: true }],

  ["environ|quelque|autour de|aux alentours de|aux environs de|à peu près|près de|grosso modo|approximativement", { role: 'hedge', mod: 'APPROX' }],
  ['vers|vers les|aux alentours de|aux environs de|autour de|sur les coups de', { role: 'hedge', mod: 'APPROX', clock: true }],
  ["presque|bientôt|quasiment|un peu moins de|un peu moins d'", { role: 'hedge', mod: 'LESS_THAN' }],
  ["plus de|plus d'|un peu plus de|un peu plus d'", { role: 'hedge', mod: 'MORE_THAN' }],
  ["moins de|moins d'", { role: 'hedge', mod: 'LESS_THAN' }],
  ['au moins|au minimum', { role: 'hedge', mod: 'EQUAL_OR_MORE' }],
  ["au plus|au maximum|jusqu' à", { role: 'hedge', mod: 'EQUAL_OR_LESS' }],

  ["le|la|les|l'", { role: 'article' }],
  ['du|au|aux|des', { role: 'article', fused: true }],
  ['ce|cet|cette|ces', { role: 'demonstrative' }],
  ["de|d'|du|des|de la|de l'|de cette|de ce", { role: 'of' }],
  ["à|au|aux|jusqu' au|jusqu' à|jusqu' en|-|–|—|~|a|/", { role: 'to' }],
  ['et', { role: 'and' }], ['entre|entre le|entre les', { role: 'between' }],
  ["de|du|d'|depuis|des|de la|à partir de|à partir du|dès", { role: 'from' }],
  ['fois', { role: 'times' }], ['chaque|tous les|toutes les', { role: 'every' }],
  ['par|chaque', { role: 'per' }],
  ["toute la|tout le|toute l'|tout l'|toute une|tout un", { role: 'whole' }],
  ['quotidiennement|journellement', { role: 'set', value: 'P1D' }], ['hebdomadairement', { role: 'set', value: 'P1W' }],
  ['mensuellement', { role: 'set', value: 'P1M' }], ['annuellement', { role: 'set', value: 'P1Y' }],

  ['h|heures|heure|hrs|hr', { role: 'hour-mark' }],
  ["du matin|a.m.|am|a.m", { role: 'meridiem', afternoon: false }],
  ["du soir|de l' après-midi|de la soirée|p.m.|pm|p.m", { role: 'meridiem', afternoon: true }],
  ['midi', { role: 'noon', hour: 12, part: 'MI' }], ['minuit', { role: 'noon', hour: 0, part: 'NI' }],
  ['minutes|minute|min|mn', { role: 'minutes-word' }],
  ['moins|moins le', { role: 'clock-shift', sign: -1 }], ['et', { role: 'clock-shift', sign: 1 }],
  ['quart', { role: 'fraction', fraction: 0.25 }], ['demie|demi', { role: 'fraction', fraction: 0.5 }],
  ['et demi|et demie', { role: 'half-more' }],
  ['gmt|utc|tu', { role: 'zone', zone: 'Z' }], ['cet|hec', { role: 'zone', zone: '+01:00' }], ['cest|heec', { role: 'zone', zone: '+02:00' }],
  ['locales|locale|heure locale|heures locales|heure de paris|heure française|heures françaises|heure de bruxelles|heure suisse|( heure locale )|( heure de paris )', { role: 'zone', zone: null }],
];

/** Words that can follow a year. */
const SMALL = `le la les l' un une des du de d' à au aux en dans par pour sur sous avec sans contre entre vers chez depuis pendant avant après dès et ou ni mais or car donc que qu' qui dont où quand lorsque lorsqu' si comme puis
il elle ils elles on nous vous je j' tu ce c' ça cela cet cette ces son sa ses leur leurs notre nos votre mon ma mes se s' ne n' y lui
a ont avait avaient est sont était étaient sera seront fut furent eut aura auront serait seraient aurait auraient peut doit va vont ayant étant déjà aussi encore alors ainsi plus pas même jusqu' jusque lors grâce selon afin suite face malgré inclus notamment seulement environ via`.split(/\s+/);

export const dates: DateWords = {
  entries,
  numericOrder: 'day-first',
  capitalDays: false,
  ranges: 'ends',
  small: new Set(SMALL),
  notBefore: new Set(['page', 'pages', 'vol', 'n°', 'no', 'numéro', 'article', 'articles', 'rue', 'route', 'avenue', 'boulevard', 'place', 'tél', 'téléphone', 'fax', 'rn', 'résolution', 'boeing', 'airbus', 'km', 'norme', 'iso']),
  persons: new Set(('homme femme enfant fille fillette garçon garçonnet jeune adolescent adolescente ado bébé nourrisson nouveau-né père mère fils frère sœur personne retraité retraitée étudiant étudiante lycéen lycéenne collégien collégienne mineur mineure '
    + 'conducteur conductrice cycliste piéton piétonne automobiliste motard habitant habitante ressortissant ressortissante militant militante soldat policier victime suspect suspecte quadragénaire octogénaire veuf veuve célibataire gamin gamine vieillard vieille dame monsieur ouvrier ouvrière joueur joueuse élève').split(' ')),
  ageWords: new Set(['âgé', 'âgée', 'âgés', 'âgées', 'agé', 'agée', 'agés', 'agées', 'âge', 'âges', 'anniversaire']),
  verbLeads: new Set([]),
  superlatives: new Set([]),
  ageVerbs: new Set(['a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'aurait', 'ayant', 'fête', 'fêtait', 'fêtera']),
  possessives: new Set(['ses', 'leurs', 'mes', 'nos', 'vos', 'tes']),
  lasting: new Set(('peine peines période périodes prison réclusion détention mandat mandats contrat contrats durée délai délais bail plan plans programme accord accords règne absence attente guerre guerres conflit négociations discussions carrière expérience prêt crédit suspension jeûne captivité '
    + 'sursis emprisonnement bannissement exil inéligibilité probation sanction sanctions moratoire trêve pause intervalle cycle engagement mission séjour formation étude études stage travail travaux service recul retard espace bout terme horizon occupation blocus embargo siège convalescence arrêt interdiction visa permis validité garantie rigueur austérité croissance mariage présence collaboration coopération partenariat processus présidence législature session échéance maximum minimum moyenne hausse baisse reprise silence lutte combat enquête procédure procès').split(' ')),
  traps: ["journal du dimanche|le monde du dimanche|au lendemain de la|au lendemain de l'|au lendemain du|au lendemain des|le premier ministre|la seconde guerre|un jour|sans précédent|boulot d' été|job d' été|jeux d' hiver|heure d' hiver|heure d' été|université d' été|du jour au lendemain|à la une|heure de gloire|nuit debout|jour de colère|bonne nuit|ordre du jour|à l' ordre du jour|en plein jour|à jour|mise à jour|mises à jour|mis à jour au|jour et nuit|jour après jour|par jour de",
  ].flatMap(t => t.split('|')),
  tense,
};
