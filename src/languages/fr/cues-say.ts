/** French verbs that state, explain, reveal and assess: what is said without taking sides. */
import type { CueRow } from '../../text/frames.js';

export const SAYING: readonly CueRow[] = [
  ['declare', null, 'q t i', 'dire, affirmer, déclarer, soutenir, prétendre, redire, ajouter, professer, arguer, alléguer'],
  ['declare', null, 'q t w', 'préciser, expliquer, raconter, rapporter, écrire, répondre, répliquer, rétorquer, noter, observer, remarquer, rappeler, commenter, témoigner, signaler, indiquer, avancer, argumenter, tweeter, twitter, argüer, spécifier, stipuler, opiner, objecter, insinuer, sous-entendre, télégraphier, communiquer, informer, plaisanter, ironiser, conclure, relater, détailler, exposer'],
  ['declare', null, 'q t o', 'souligner, relever, constater, marteler, réitérer, répéter, clamer, proclamer, mentionner, pointer, énoncer, certifier'],
  ['declare', null, 'q t i o', 'annoncer, confirmer, réaffirmer, révéler, revendiquer, notifier'],
  ['declare', null, 'q t i l X>>comme/n', 'estimer, juger, considérer, trouver'],
  ['declare', null, 'q a', 'se dire, se déclarer, se proclamer'],
  ['declare', null, 'q t', 'penser, conjecturer, pronostiquer, prédire, prophétiser'],
  ['declare', null, 'q t oq', 'confier'],
  ['declare', null, 'q oq', 'évoquer, détailler, décrire, invoquer, citer, résumer, caractériser'],
  ['declare', null, 'q', `poursuivre, continuer, enchaîner, compléter, reprendre, renchérir, nuancer, tempérer, relativiser, temporiser, trancher, analyser, développer, lancer, glisser, souffler,
    murmurer, chuchoter, crier, hurler, scander, entonner, se écrier, se exclamer, se interroger, se amuser, se souvenir, se remémorer, interroger, questionner, lâcher, asséner, philosopher, théoriser, diagnostiquer, décrypter,
    abonder, poser, publier, titrer, poster, bafouiller, balbutier, bégayer, lire, deviser, ressasser, se esclaffer, se enthousiasmer, se émerveiller, se enflammer, se remémorer, se épancher, se confier, réagir, intervenir, préférer, sourire, rire, synthétiser, schématiser, intimer, éluder, éclaircir, récapituler, narrer, chanter, réciter, ricaner, soupirer, sangloter, pleurer, gémir`],
  ['declare', null, 'q t w', 'se demander'],
  ['declare', null, 'q t de|d\'/in', 'se vanter, se targuer, se prévaloir'],
  ['declare', null, 'q t i', 'faire savoir, faire valoir, faire remarquer, faire observer, faire comprendre, laisser entendre, laisser savoir, tenir à préciser, faire noter'],
  ['declare', null, 'de|d\'|du|des/n', 'faire part, faire état, faire mention, se réclamer'],
  ['declare', null, 'de|d\'|du|des/q', 'parler'],
  ['declare', null, 't q', 'faire entendre'],
  ['declare', null, 'pour|contre|en/n', 'se prononcer'],
  ['declare', null, 'q sur/n', 'insister'],
  ['demand', null, 'pour/in', 'insister'],
  ['demand', null, 'q t pour/n', 'plaider'],
];
