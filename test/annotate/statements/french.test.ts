/** Statements in French: each construct that reports speech, with its source, cue, act and exact content. */
import { describe, expect, test } from 'vitest';
import { saidIn } from './said.js';

describe('quotations', () => {
  test.each([
    ['a cue behind the quotation, place and time before its subject', '« Nous ne céderons pas », a déclaré mardi à Corvanne le ministre valdonien des Affaires étrangères, Oren Tassel.',
      ['le ministre valdonien des Affaires étrangères, Oren Tassel | a déclaré | declare | Nous ne céderons pas']],
    ['an incise inside marks that stay open', '« Nous ne céderons pas, a insisté la présidente. Le temps des concessions est passé. »', ['la présidente | a insisté | declare | Nous ne céderons pas // Le temps des concessions est passé.']],
    ['a clitic subject, then a gerund that shares it', "« Nous ne céderons pas », a-t-elle ajouté, précisant que les pourparlers reprendraient lundi.",
      ['elle | a-t-elle ajouté | declare | Nous ne céderons pas', 'elle | précisant | declare | que les pourparlers reprendraient lundi']],
    ['the infinitive of narration has no subject', 'Et de conclure : « La porte reste ouverte. »', ['- | conclure | declare | La porte reste ouverte.']],
    ['a name and a colon', "Oren Tassel : « Nous irons jusqu'au bout »", ["Oren Tassel | - | declare | Nous irons jusqu'au bout"]],
    ['a quotation broken by its incise goes on', 'L\'exercice a pris fin.\n« Nous sommes prêts », assure le général Orlan. « Nos hommes le sont aussi. »', ['le général Orlan | assure | assure | Nous sommes prêts // Nos hommes le sont aussi.']],
    ['a quoted verb is the predicate of its speaker', "Dans un communiqué publié vendredi, le ministère « condamne fermement » l'attaque.", ["le ministère | - | declare | « condamne fermement » l'attaque"]],
    ['two quotations that only "et" joins', '« La route est coupée » et « le pont ne tiendra pas », prévient le maire.', ['le maire | prévient | warn | La route est coupée // le pont ne tiendra pas']],
    ['an adjunct with its comma before the quotation', 'Dans un entretien au journal, « rien ne sera signé », a dit la ministre.', ['la ministre | a dit | declare | rien ne sera signé']],
    ['an object, a colon and the quotation', 'Le sénateur a commenté le retrait des troupes : « La porte est restée ouverte. »', ['Le sénateur | a commenté | declare | La porte est restée ouverte.']],
    ['a clause without cue, a colon and the quotation', 'Oren Tassel a reçu les habitants : « Je vous souhaite une année plus calme que la dernière. »', ['Oren Tassel | - | declare | Je vous souhaite une année plus calme que la dernière.']],
    ['selon ce que, with the subject behind', "« La digue a cédé dans la nuit », selon ce qu'a confié le maire à la radio.", ['le maire | a confié | declare | La digue a cédé dans la nuit']],
    ['a marker inside the marks', 'La préfecture appelle les habitants « à rester chez eux ».', ['La préfecture | appelle | demand | « à rester chez eux »']],
    ['a mixed clause with its incise', 'On ne saurait accepter « un chantage », a lancé le sénateur.', ['le sénateur | a lancé | declare | On ne saurait accepter « un chantage »']],
  ])('%s', (_, text, expected) => expect(saidIn(text, 'fr')).toEqual(expected));
});

describe('clauses and infinitives', () => {
  test.each([
    ['a subject with its apposition', 'Le ministre des Affaires étrangères de Valdonie, Oren Tassel, a déclaré mardi que son pays ne céderait pas.',
      ['Le ministre des Affaires étrangères de Valdonie, Oren Tassel | a déclaré | declare | que son pays ne céderait pas']],
    ['an addressee between cue and clause', "Le porte-parole a indiqué à l'agence VPA que rien n'était décidé.", ["Le porte-parole | a indiqué | declare | que rien n'était décidé"]],
    ['a bare infinitive', 'Il a affirmé ne pas avoir reçu la lettre.', ['Il | a affirmé | declare | ne pas avoir reçu la lettre']],
    ['a second cue on the same subject', "Elle a souligné que le texte était clair, et regretté qu'il arrive si tard.", ["Elle | a souligné | declare | que le texte était clair", "Elle | regretté | regret | qu'il arrive si tard"]],
    ['an incise between two commas without marks', 'Les deux délégations, a rappelé le porte-parole, se retrouveront en mars.', ['le porte-parole | a rappelé | declare | Les deux délégations // se retrouveront en mars']],
    ['an incise at the end without marks', 'Deux hommes ont été arrêtés, a indiqué la police.', ['la police | a indiqué | declare | Deux hommes ont été arrêtés']],
    ['comme, with the subject behind', "Comme l'a souligné le ministre, rien n'est joué.", ["le ministre | a souligné | declare | rien n'est joué"]],
    ['selon, first and last', 'Selon le porte-parole du gouvernement, les délégations se sont quittées sans accord.\nTrois soldats ont été tués, selon une source diplomatique.',
      ['le porte-parole du gouvernement | Selon | declare | les délégations se sont quittées sans accord', 'une source diplomatique | selon | declare | Trois soldats ont été tués']],
    ['an object pronoun that looks like a subject', 'Le gardien nous a raconté que la porte était ouverte.', ['Le gardien | a raconté | declare | que la porte était ouverte']],
    ['a past infinitive', 'Trois ports ont indiqué être à court de sel.', ['Trois ports | ont indiqué | declare | être à court de sel']],
    ['comme, an object and the subject behind', "Rien n'est joué, comme le rappelle la ministre.", ["la ministre | rappelle | declare | Rien n'est joué"]],
    ['an incise behind the main verb of a long subject', 'Le cargo, qui battait pavillon valdonien, a été arraisonné au large, a précisé le ministère.', ['le ministère | a précisé | declare | Le cargo, qui battait pavillon valdonien, a été arraisonné au large']],
    ['a verb that no list has before the cue', 'Oren Tassel se leva et répondit que la séance était close.', ['Oren Tassel | répondit | declare | que la séance était close']],
    ['a participle that agrees with its noun shares no subject', "Tassel a promis une aide, demandée par les ports.", ['Tassel | a promis | assure | une aide, demandée par les ports']],
    ['an object behind an adjunct', 'Le ministère a annoncé dans un communiqué la fermeture du détroit.', ['Le ministère | a annoncé | declare | la fermeture du détroit']],
    ['what is wanted is told with its noun', 'La Valdonie a exprimé sa volonté de reprendre les pourparlers.', ['La Valdonie | a exprimé | declare | sa volonté de reprendre les pourparlers']],
    ['what leads up to the main clause', "Saluant la décision, le ministre a quitté la salle.\nMême si le maire a assuré que la route était sûre, la foule passe ailleurs.", ['le ministre | Saluant | welcome | la décision', 'le maire | a assuré | assure | que la route était sûre']],
    ['toujours selon, before a clause', 'Les relevés laissent apparaître, toujours selon la police, que le signal était fermé.', ['la police | selon | declare | que le signal était fermé']],
    ['nested speech is two statements', 'La Valdonie affirme que la Mirélie exige le départ des observateurs.', ['La Valdonie | affirme | declare | que la Mirélie exige le départ des observateurs', 'la Mirélie | exige | demand | le départ des observateurs']],
  ])('%s', (_, text, expected) => expect(saidIn(text, 'fr')).toEqual(expected));
});

describe('acts of speech and their frames', () => {
  test.each([
    ['accuser X de', 'La Valdonie a accusé la Mirélie de masser des troupes à la frontière.', ['La Valdonie | a accusé | accuse | de masser des troupes à la frontière']],
    ['reprocher à X de', "Il reproche à la Mirélie d'avoir violé l'accord.", ["Il | reproche | accuse | d'avoir violé l'accord"]],
    ['qualifier X de', "L'ambassadeur a qualifié la proposition d'« inacceptable ».", ["L'ambassadeur | a qualifié | accuse | la proposition d'« inacceptable »"]],
    ['appeler X à', 'Corvanne a appelé Mirel à retirer ses troupes.', ['Corvanne | a appelé | demand | à retirer ses troupes']],
    ['demander à X de', 'Le président a demandé à son homologue de cesser les exercices.', ['Le président | a demandé | demand | de cesser les exercices']],
    ['opposer une fin de non-recevoir', 'La Mirélie lui a opposé une fin de non-recevoir.', ['La Mirélie | a opposé une fin de non-recevoir | refuse | une fin de non-recevoir']],
    ['a noun of speech that its verb carries', "L'alliance a réitéré son appel à un cessez-le-feu.", ["L'alliance | a réitéré | demand | à un cessez-le-feu"]],
    ['mettre en garde', 'Le Premier ministre a mis en garde contre une escalade.', ['Le Premier ministre | a mis en garde | warn | contre une escalade']],
    ['rejecting accusations denies them', 'La Mirélie rejette ces accusations.', ['La Mirélie | rejette | deny | ces accusations']],
    ['a relative clause, and the main verb behind it', "La Mirélie, qui dément toute implication, a proposé d'ouvrir une enquête.", ['La Mirélie | dément | deny | toute implication', "La Mirélie | a proposé | propose | d'ouvrir une enquête"]],
    ['an object relative with the subject behind', "On leur prête un projet de blocus, un dessein dont se défend Mirel.", ['Mirel | se défend | deny | un dessein']],
    ['a negated recognition refuses', 'La Mirélie ne reconnaît aucune valeur à ce verdict.', ['La Mirélie | reconnaît | refuse | aucune valeur à ce verdict']],
    ['a passive with its agent', 'Un cessez-le-feu a été annoncé par la Valdonie.', ['la Valdonie | a été annoncé | declare | Un cessez-le-feu']],
    ['insister pour que', 'La Valdonie insiste pour que la ligne soit rétablie.', ['La Valdonie | insiste | demand | pour que la ligne soit rétablie']],
  ])('%s', (_, text, expected) => expect(saidIn(text, 'fr')).toEqual(expected));
});

describe('what is no statement', () => {
  test.each([
    ['a negated cue', "Le ministre n'a pas dit que l'accord était mort."],
    ['a condition', "Si le ministre dit que l'accord est mort, tout s'arrête."],
    ['a possibility', 'Le ministre pourrait annoncer son départ.'],
    ['a noun that looks like a verb', 'La demande de papier augmente.'],
    ['a name in marks', 'Les membres du « Forum des Lacs » se sont retrouvés à Corvanne.'],
    ['speech without content', "Le porte-parole n'a pas réagi. Le ministre a parlé pendant une heure."],
    ['a measure after selon', 'Le prix varie selon la taille du bateau.'],
  ])('%s', (_, text) => expect(saidIn(text, 'fr')).toEqual([]));
});
