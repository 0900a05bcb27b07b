/** Words around what a French number counts: nouns it can and cannot count, complements, labels. */
import type { CountedWords } from '../../model/words/numbers.js';

const list = (words: string): string[] => words.trim().split(/\s+/);

export const counted: CountedWords = {
  closed: new Set(list(`
    à a ai aie aient ait ailleurs ainsi alors apparemment après as assez au aucun aucune aujourd'hui auparavant auprès auquel aura auraient aurait auront aussi aussitôt autant autour aux auxquelles auxquels avaient avait avant avec avez avoir avons ayant
    beaucoup bien bientôt c' ça car ce ceci cela celle celles celui cependant certes ces cet cette ceux chacun chacune chaque chez ci comme comment concernant contre d' dans davantage de debout dedans dehors déjà demain depuis derrière dès des désormais dessous dessus devant devra devraient devrait devront doit doivent donc dont du durant
    elle elles en encore enfin ensemble ensuite entre envers environ es est et étaient était étant été être eu eux eussent excepté fait faite font fut furent grâce guère hélas hier hors hormis ici il ils j' jadis jamais je jusqu' jusque l' la là laquelle le lequel les lesquelles lesquels leur leurs loin longtemps lors lorsqu' lorsque lui
    m' ma maintenant mais malgré me même mêmes mes mieux moi moindre moins mon moyennant n' naguère ne néanmoins ni non nos notamment notre nous nul nulle on ont or ou où ouais outre par parce parfois parmi partout pas passé pendant peu peut-être peut peuvent plus plusieurs plutôt pour pourquoi pourra pourraient pourrait pourront pourtant près presque puis puisqu' puisque
    qu' quand quant quasi que quel quelle quelles quels quelqu' quelque quelques quelquefois qui quiconque quoi quoiqu' quoique rien s' sa sans sauf se selon sera seraient serait seront ses si sien sinon sitôt soi soient soit sommes son sont souvent sous soudain suivant sur sus t' ta tandis tant tantôt te tel telle telles tels tes toi ton tôt toujours tous tout toute toutefois toutes très trop tu
    un une va vers veut veulent via vient viennent voici voilà voire vont vos votre vous y dits suis suite face lors afin dis vis fois-ci c'est-à-dire etc soit fois-là pourcent
    dixit ans-là hors-là vs versus devenus devenues mises mis
  `)),
  before: new Set(list(`
    autres nouveaux nouvelles jeunes grands grandes petits petites premiers premières derniers dernières prochains prochaines principaux principales anciens anciennes seuls seules vieux vieilles gros grosses bons bonnes mauvais mauvaises longs longues courts courtes beaux belles hauts hautes
    faux fausses vrais vraies simples seul seule autre nouveau nouvelle jeune grand grande petit petite premier première dernier dernière prochain prochaine principal principale ancien ancienne bon bonne mauvaise long longue court courte vieil vieille gros grosse haut haute faux fausse vrai vraie simple
    futurs futures futur future importants importantes rares ex demi pauvres fameux fameuses célèbres éventuels éventuelles présumés présumées supposés supposées mêmes différents différentes divers diverses meilleurs meilleures pires possibles bonnes deuxièmes secondes seconds petites-là énormes brefs brèves multiples maigres pleins pleines bref brève
  `)),
  plurals: new Set(list('gens personnes pays fois mois corps cas repas bras procès succès tués voix prix choix croix noix avis bus colis discours virus parcours secours recours concours morts militaires civils forces temps poids puits tapis os gaz nez riz euros cadets')),
  pluralEndings: ['s', 'x', 'z'],
  notPluralEndings: ['ss'],
  adjectivesBehind: true,
  verbEndings: ['ent', 'ont', 'ait', 'era', 'rait'],
  prepositions: new Set(list("de d' du des à au aux en sur dans contre par pour chez sous vers entre parmi près")),
  determiners: new Set(list("le la l' les un une des ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes")),
  contracted: new Set(['des', 'du']),
  clock: new Set(['h', 'heures', 'heure']),
  labels: new Set(list(`
    article articles résolution résolutions numéro numéros n° no nᵒ page pages chapitre chapitres annexe annexes chambre salle bâtiment route routes autoroute autoroutes nationale départementale ligne lignes vol loi lois décret phase étape groupe niveau catégorie zone tome volume version district division brigade canal chaîne saison épisode
    camp bloc alinéa paragraphe section point amendement verset psaume figure tableau acte scène porte quai voie terminal secteur lot parcelle boîte bp cp poste type classe titre scénario option code rang place rue avenue boulevard case formule mission opération unité régiment escadron opus promotion episode top minute plan règle norme iso chambre
    convention protocole règlement directive question proposition épreuve série tranche étage stade degré palier seuil indice score windows android iphone version covid
  `)),
  countedByOne: new Set(list('mort morte blessé blessée disparu disparue tué tuée')),
  single: new Set(['seul', 'seule', 'unique']),
  each: new Set(['chacun', 'chacune', 'pièce']),
  per: new Set(['par']),
  pronounTails: ["d' entre eux", "d' entre elles", "d' entre nous", "d' entre vous", "d' entre les", 'parmi eux', 'parmi elles'],
  idioms: [
    'quart de finale', 'quarts de finale', 'tiers monde', 'tiers état', 'tiers payant', "d' une part", "un à un", "une à une", "un par un", 'une par une', "l' un et l' autre", "l' un l' autre", "à la une", 'la une', 'en un mot', 'tout un', 'toute une',
    "l' un", "l' une", 'les uns', 'les unes', "l' un ou l' autre", 'deux poids', 'mille fois', 'cent fois', 'un jour', 'une fois', 'pour une fois', 'un peu', 'un temps', 'deux points', "quatre vérités", 'le pour et le contre', 'à deux doigts', 'deux fois plutôt', 'à mi', 'cinq étoiles', 'des deux côtés', 'tout en un', 'faire d\' une pierre deux coups', "d' une pierre deux coups",
    "les quatre coins", 'aux quatre coins', 'à quatre mains', 'tête à tête', 'en deux mots', 'un autre', 'une autre', 'les deux à la fois', 'un certain', 'une certaine', 'et demi', 'trois-quarts', 'six nations', "vingt-quatre heures sur vingt-quatre",
  ],
  bareIdioms: ['en deux', 'en trois', 'en quatre', 'deux par deux', 'trois par trois', 'quatre par quatre', 'deux à deux', 'entre deux', 'à deux', 'à trois', 'à six', 'comme deux', 'zéro', 'partir de zéro', 'repartir de zéro', 'du un', 'le un', 'numéro un', 'numéro deux', 'numéro trois', 'à dix', 'sur dix', 'par deux', 'multiplié par deux', 'divisé par deux'],
  allOf: new Set(['tous', 'toutes']),
  ages: new Set(['âgé', 'âgée', 'âgés', 'âgées']),
  deaths: new Set(['âge', 'meurt', 'meurent', 'mort', 'morte', 'morts', 'mortes', 'mourir', 'décède', 'décédé', 'décédée', 'décédés', 'décédées', 'décès', 'éteint', 'éteinte', 'disparaît', 'disparu', 'disparue']),
  ageVerbs: new Set(['a', 'avait', 'aura', 'aurait', 'ayant', 'ont', 'avaient', 'fête', 'fêtait', 'fêtera', 'fêté']),
  agePossessives: new Set(['ses', 'mes', 'tes', 'vos', 'nos', 'leurs']),
  agePronouns: new Set(['il', 'elle', 'qui', 'j\'', 'je']),
  persons: new Set(list('homme femme jeune garçon fille fils adolescent adolescente enfant étudiant étudiante lycéen lycéenne bébé nourrisson retraité retraitée père mère frère sœur militant militante ressortissant ressortissante soldat individu suspect élève ouvrier ouvrière veuf veuve hommes femmes jeunes garçons filles enfants')),
  measuredTimes: new Set(list('depuis pendant durant en')),
  measuredBehind: ["à l' avance", "d' avance", 'de suite', 'durant', "d' affilée", 'de plus', 'de retard', "d' avance sur", 'consécutifs', 'consécutives', 'de plus que'],
  compoundsCount: false,
  compoundsIdle: new Set([]),
  singulars: new Map([['yeux', 'œil'], ['travaux', 'travail'], ['vitraux', 'vitrail'], ['baux', 'bail'], ['émaux', 'émail'], ['gens', 'gens'], ['pays', 'pays'], ['mois', 'mois'], ['fois', 'fois'], ['corps', 'corps'], ['cas', 'cas'], ['repas', 'repas'], ['bras', 'bras'], ['procès', 'procès'], ['succès', 'succès'], ['décès', 'décès'],
    ['voix', 'voix'], ['prix', 'prix'], ['choix', 'choix'], ['croix', 'croix'], ['avis', 'avis'], ['bus', 'bus'], ['colis', 'colis'], ['discours', 'discours'], ['virus', 'virus'], ['parcours', 'parcours'], ['concours', 'concours'], ['recours', 'recours'], ['accès', 'accès'], ['refus', 'refus'], ['abus', 'abus'], ['obus', 'obus'], ['campus', 'campus'], ['bois', 'bois'], ['lois', 'loi'],
    ['français', 'français'], ['anglais', 'anglais'], ['irlandais', 'irlandais'], ['polonais', 'polonais'], ['japonais', 'japonais'], ['portugais', 'portugais'], ['néerlandais', 'néerlandais'], ['finlandais', 'finlandais'], ['islandais', 'islandais'], ['libanais', 'libanais'], ['sénégalais', 'sénégalais'], ['congolais', 'congolais'], ['camerounais', 'camerounais'], ['chinois', 'chinois'], ['hongrois', 'hongrois'], ['suédois', 'suédois'], ['danois', 'danois'], ['québécois', 'québécois'], ['dos', 'dos'], ['os', 'os'], ['fils', 'fils'], ['progrès', 'progrès'], ['congrès', 'congrès'], ['relais', 'relais'], ['palais', 'palais'], ['marais', 'marais'], ['bureaux', 'bureau'], ['eaux', 'eau']]),
  singularEndings: [['eaux', 'eau'], ['eux', 'eu'], ['aux', 'al'], ['oux', 'ou'], ['s', ''], ['x', '']],
};
