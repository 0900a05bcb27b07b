/** The closed classes of French words. */
import { WordClass as C, type GrammarWords } from '../../model/words/grammar.js';
import { once } from '../once.js';
import { sentences } from './sentences.js';
import { commonFiniteForms } from './verbs.js';

const phrases = (list: string): string[][] => list.split(',').map(phrase => phrase.trim().split(/\s+/).flatMap(word => word.split(/(?<=')/)));

const classes = once((): ReadonlyMap<string, number> => {
  const classes = new Map<string, number>();
  const put = (bits: number, list: string): void => { for (const word of list.split(/\s+/).filter(Boolean)) classes.set(word, (classes.get(word) ?? 0) | bits); };

  put(C.determiner, `le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos chaque aucun aucune plusieurs quelques certains certaines
    tout toute tous toutes deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille divers diverses différents différentes`);
  put(C.preposition, `à au aux en dans par pour sur sous avec sans selon après avant depuis pendant durant entre vers chez contre malgré dès devant derrière hors outre parmi lors envers jusqu' jusque près face suite grâce concernant via de d' du des`);
  put(C.genitive, "de d' du des");
  put(C.subject, `il elle ils elles on je j' nous tu vous -il -elle -ils -elles -t-il -t-elle -t-ils -t-elles -on -t-on -je -nous ce c' celui-ci celle-ci ceux-ci celles-ci ça cela`);
  put(C.impersonal, "on -on -t-on ce c' ça cela");
  put(C.object, "le la les l' lui leur y en me m' te t' nous vous");
  put(C.reflexive, "se s'");
  put(C.negation, "ne n' pas plus jamais point guère rien");
  put(C.adverb, `juste entre-temps derechef illico haut fort mieux autrement auparavant précédemment ultérieurement davantage volontiers ailleurs partout dorénavant jadis naguère tantôt sitôt aussi également encore déjà toutefois cependant ainsi ensuite enfin alors notamment même bien toujours souvent parfois simplement clairement fermement vivement publiquement officiellement
    longuement immédiatement aussitôt récemment désormais donc pourtant néanmoins plutôt longtemps hier demain aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche tôt tard ici là d'abord surtout
    certes justement d'ailleurs ensemble maintenant beaucoup peu trop très vite soudain peut-être quasiment presque seulement autant tant elle-même lui-même eux-mêmes elles-mêmes`);
  put(C.time, `lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui soir matin après-midi midi nuit veille lendemain janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    semaine jour mois an année heure heures week-end dernier dernière prochain prochaine`);
  put(C.subordinator, `que qu' si lorsque lorsqu' quand puisque puisqu' alors parce tandis comme car où dont quoique quoiqu' qui comment pourquoi`);
  put(C.that, "que qu'");
  put(C.question, "si s' comment pourquoi quand où combien quel quelle quels quelles qui ce");
  put(C.coordinator, 'et ou mais or ni');
  put(C.relative, "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels duquel");
  put(C.have, `a ont ai as avons avez avait avaient avais aura auront aurait auraient aurais aurai eut eurent ait aient avoir ayant eu`);
  put(C.be, `est sont suis es sommes êtes était étaient étais sera seront serait seraient fut furent soit soient être étant été fût`);
  put(C.been, 'été');
  put(C.before, 'avait avaient avais étais était étaient');
  put(C.modal, `doit doivent devait devaient devrait devraient devra devront peut peuvent pouvait pouvaient pourrait pourraient pourra pourront va vont faut fallait faudrait`);
  put(C.raising, `veut voulu voulait tient tenu tenait vient venait viennent tenir fini continue continué commencé commence hésité cesse cessé dû préféré préfère`);
  put(C.finite, `doit doivent devait devaient devrait devraient devra devront peut peuvent pouvait pouvaient pourrait pourraient pourra pourront va vont allait allaient ira iront faut fallait faudrait
    veut veulent voulait voulaient fait font faisait faisaient fit firent fera feront vient viennent venait venaient prend prennent prenait met mettent reste restent restait demeure devient deviennent donne donnent
    permet permettent semble semblent semblait compte comptent s'agit commence commencent continue continuent cherche cherchent tient tiennent part partent sait savent voit voient figure figurent existe existent
    compose composent représente représentent constitue constituent concerne concernent implique impliquent porte portent suit suivent arrive arrivent arrivait passe passent`);
  put(C.finite, [...commonFiniteForms()].join(' '));
  put(C.pronoun, 'lui eux elle elles moi toi soi celui celle ceux celles');
  put(C.title, 'm mm mme mmes mlle dr pr me mgr');
  put(C.agent, 'par');
  put(C.gerund, 'ayant étant');
  put(C.base, 'avoir être');
  for (const [word, bits] of classes) if (bits & (C.have | C.be) && word !== 'avoir' && word !== 'être' && word !== 'ayant' && word !== 'étant' && word !== 'été' && word !== 'eu') classes.set(word, bits | C.finite);
  return classes;
});

/** Nouns, names and adjectives that end as infinitives do. */
const NOT_INFINITIVES = new Set(`mer fer hiver enfer ver air chair éclair impair flair désir plaisir loisir avenir souvenir soupir martyr cuir tir noir espoir désespoir pouvoir devoir savoir vouloir soir miroir tiroir trottoir couloir mouchoir rasoir territoire
  histoire victoire mémoire gloire laboratoire guerre terre pierre lettre mètre kilomètre maître ministre centre titre chiffre nombre membre chambre septembre octobre novembre décembre ordre cadre désordre théâtre cadavre œuvre manœuvre livre fièvre lèvre
  père mère frère affaire maire salaire horaire anniversaire commissaire secrétaire notaire propriétaire militaire nucléaire budgétaire solidaire nécessaire autre notre votre quatre être-là genre tendre offre chef-d'œuvre sucre encre nègre
  manière matière lumière rivière frontière barrière carrière prière première dernière entière arrière derrière mystère ministère caractère critère colère misère galère cimetière chantier quartier janvier février premier dernier entier métier courrier
  papier dossier chantier atelier particulier financier policier ouvrier pompier conseiller hier cher danger étranger boulanger berger verger leader poster cancer amer super hyper laser concert master tanker cluster designer manager computer
  voiture culture nature structure procédure mesure figure rupture écriture signature candidature couverture ouverture agriculture température aventure facture fracture heure demeure inférieure supérieure extérieure intérieure majeure mineure meilleure
  mineur honneur moteur acteur directeur pleur sœur peur coeur fleur couleur valeur douleur faire-valoir plaire empire navire dire-là sourire vampire cire lire-là tonnerre équilibre libre fibre tigre vinaigre maigre aigre peuplier
  notoire obligatoire provisoire accessoire oratoire conservatoire répertoire observatoire ivoire foire poire armoire trajectoire illusoire dérisoire transitoire nécessaire populaire scolaire judiciaire solaire polaire séculaire vestimentaire
  humanitaire sanitaire alimentaire communautaire monétaire autoritaire totalitaire majoritaire minoritaire prioritaire planétaire unitaire volontaire contraire exemplaire titulaire parlementaire réglementaire suprême-cour chère fière hôtelière
  alger niger tanger angers cher`.split(/\s+/).filter(Boolean));
const CERTAIN_INFINITIVES = new Set('être avoir faire dire aller venir tenir prendre mettre rendre croire écrire lire voir pouvoir vouloir devoir savoir'.split(' '));

export const grammar: GrammarWords = {
  sentences,
  get classes() { return classes(); },
  infinitive: word => (word.endsWith('er') || word.endsWith('ir') || word.endsWith('re')) && (CERTAIN_INFINITIVES.has(word) || word.length > 3 && !NOT_INFINITIVES.has(word) && !/(?:tion|oire|aire|eur|ière|ture|sure|mbre|stre|otre|ttre-là|isme)$/.test(word.replace(/^(?:re|dé|satis|par|sous)?(?:faire|traire|plaire|taire|boire|croire|conclure)$/, 'xer'))),
  adverbEndings: ['ment'],
  adverbPhrases: phrases(`en revanche, par ailleurs, en outre, de plus, en effet, en fait, de nouveau, à nouveau, d' ailleurs, d' abord, en particulier, de son côté, de leur côté, pour sa part, pour leur part, au contraire, tout d' abord, malgré tout,
    à plusieurs reprises, à son tour, à leur tour, dans la foulée, en conférence de presse, sur twitter, à la presse, ce matin, ce soir, mercredi soir, à l' issue, plus tôt, plus tard, de même, à l' époque, de surcroît, tout de même, quand même, une nouvelle fois, une fois de plus, par la suite, par le passé, à ce sujet, à ce propos, à cette occasion, à cet égard, sur ce point, sur place, au passage, à titre personnel, en substance, en direct, en personne, en clair, en somme, en conclusion, en réponse, en réaction, à la fois, en vain,
    sans ambiguïté, sans surprise, sans ambages, sans équivoque, d' emblée, d' entrée, en ligne, en public, en privé, dans un premier temps, dans un second temps, dans un deuxième temps, dans la matinée, dans la soirée, dans l' après-midi, dans la nuit, dans la journée, au micro, à l' antenne, à la télévision, à la radio, à demi-mot,
    à mots couverts, avec force, avec fermeté, avec insistance, le jour même, tour à tour, à l' unanimité, à l' inverse, pour la première fois, en premier lieu, en dernier lieu, en dernière minute, en retour, d' une seule voix, haut et fort, noir sur blanc, mot pour mot, en ces termes, de vive voix, de source sûre, en même temps,
    au même moment, au départ, au début, à la fin, à terme, en partie, en général, en principe, à nouveau, de fait, du coup, au final, jusqu' ici, jusque là, ces derniers jours, ces dernières semaines, sans détour, entre autres, quant à lui, quant à elle, quant à eux`),
  joins: phrases("ainsi que, ainsi qu', de même que, tout comme"),
  as: new Set(['comme']),
  singulars: new Set(['un', 'une']),
  weAndYouEndings: ['ons', 'ez', 'mes', 'tes'],
  firstPerson: new Set(['je', "j'", 'nous', '-je', '-nous']),
  participleEndings: ['ant', 'é', 'és', 'ée', 'ées'],
  gerundEndings: ['ant'],
  notGerunds: new Set(),
  pastEndings: [],
  roleLinks: new Set(['au', 'aux', 'à', 'pour', 'en']),
  attributes: new Set(`nouveau nouvelle nouveaux nouvelles premier première premiers premières dernier dernière derniers dernières grand grande grands grandes petit petite bon bonne bons bonnes seul seule seuls seules autre autres même mêmes ancien ancienne anciens anciennes
    multiple multiples nombreux nombreuses deuxième troisième double énième vif vive vifs vives fort forte fortes forts bref brève long longue simple véritable ultime unique célèbre fameux fameuse prochain prochaine très plus moins trop si`.split(/\s+/)),
  notAdverbs: new Set(`document gouvernement parlement mouvement moment événement évènement département élément règlement appartement bâtiment argument instrument traitement investissement jugement changement licenciement financement développement comportement sentiment logement monument
    serment supplément complément compliment fondement placement paiement versement armement désarmement équipement enseignement établissement engagement rapprochement élargissement déploiement enlèvement effondrement affrontement soulèvement avertissement bouleversement
    ralentissement rassemblement renforcement renseignement remaniement remplacement rétablissement retournement tournement testament tempérament tourment aliment ciment ferment fragment garnement médicament pansement régiment segment vêtement vieillissement achèvement
    acheminement aboutissement accomplissement accroissement agrandissement ajustement allègement aménagement amendement amusement appauvrissement attachement avancement avènement châtiment classement commencement commandement consentement dénouement dépassement dévouement éclaircissement
    écoulement emplacement emprisonnement encouragement endettement étonnement environnement excrément frottement gisement glissement gonflement harcèlement isolement lancement lotissement ménagement nettoiement parement partiellement-là pressentiment prolongement raisonnement ravitaillement recensement recrutement redressement refroidissement regroupement relèvement remboursement remerciement rendement retranchement réchauffement sacrement signalement stationnement tremblement virement`.split(/\s+/)),
  plurals: new Set(),
  neither: new Set(['ni']),
  objectRelatives: new Set(['que', "qu'", 'dont']),
  contrasts: phrases("alors que, alors qu', tandis que, tandis qu'"),
  comments: new Set(['ce']),
  concessions: phrases("même si, bien que, bien qu', alors que, tandis que"),
  afterthoughts: new Set(['notamment', 'surtout', 'particulièrement', 'principalement']),
  wheres: new Set(['où']),
  whens: new Set(['lors']),
};
