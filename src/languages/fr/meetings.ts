/** Meetings in French: what gatherings are called and how they are said to take place. */
import type { MeetingNoun, MeetingWords } from '../../model/words/meetings.js';
import { agenda } from './meetings-agenda.js';
import { attendance } from './meetings-attendance.js';
import { concepts } from './meetings-concepts.js';
import { convene } from './meetings-convene.js';
import { outcomes } from './meetings-outcomes.js';
import { proposals } from './meetings-proposals.js';

const event = (kind: MeetingNoun['class'], ...words: string[]): [string, MeetingNoun][] => words.map(w => [w, { class: kind, use: 'event' }]);
const body = (kind: MeetingNoun['class'], ...words: string[]): [string, MeetingNoun][] => words.map(w => [w, { class: kind, use: 'body' }]);
const exchange = (kind: MeetingNoun['class'], ...words: string[]): [string, MeetingNoun][] => words.map(w => [w, { class: kind, use: 'exchange' }]);
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const meetings: MeetingWords = {
  nouns: new Map([
    ...event('meeting', 'réunion', 'réunions', 'rencontre', 'rencontres', 'entrevue', 'entrevues', 'séance', 'séances', 'tête-à-tête', 'face-à-face', 'rendez-vous', 'conclave', 'conclaves', 'mini-réunion'),
    ...event('talks', 'pourparlers', 'entretien', 'entretiens', 'négociations', 'négociation', 'tractations', 'consultations', 'conversations', 'concertations'),
    ...event('summit', 'sommet', 'sommets', 'mini-sommet', 'mini-sommets'),
    ...event('round', 'round', 'rounds', 'cycle', 'cycles', 'session', 'sessions'),
    ...body('conference', 'conférence', 'conférences', 'congrès', 'colloque', 'symposium', 'table-ronde'),
    ...body('council', 'conseil', 'conseils'),
    ...body('commission', 'commission', 'commissions'),
    ...body('committee', 'comité', 'comités'),
    ...body('assembly', 'assemblée', 'assemblées', 'plénière'),
    ...body('group', 'quartet', 'quartette', 'troïka', 'trilatérale'),
    ...body('forum', 'forum', 'forums', 'plateforme'),
    ...exchange('dialogue', 'discussion', 'discussions', 'échange', 'échanges', 'débats', 'dialogue', 'huis'),
  ]),
  notMeetings: [
    'conférence|conférences|conf de presse', 'point de presse', 'conférence téléphonique de presse',
    'cycle de vie', 'de conférences', 'conseil d\' administration|état', 'conseils de|aux', 'session de rattrapage',
    'comité d\' entreprise', 'entretien d\' embauche', 'entretien des|du|de|d\'|courant|routier … routes|route|réseau|bâtiment|bâtiments|piste|pistes|voirie|chaussée|jardin|jardins|parc|parcs|espaces|véhicules|infrastructures|locaux|forêt|sentiers|berges|ponts|lignes|maison|cours', 'entretien|entretiens avec un|une|des|le|la|les|l\'? journaliste|journalistes|journal|quotidien|chaîne|magazine|hebdomadaire|radio|presse|site', 'entretien|entretiens accordé|accordés|publié|publiés|exclusif|exclusifs|télévisé|radiophonique|diffusé', 'entretien à|au|donné', 'cycle|cycles de|d\' master|films|conférences|licence|formation|étude|études|expositions|cinématographiques|hydrologique', 'séance de tirs|tir|signature|photos|photo', 'séances de tirs|signature|cinéma', 'notre entretien avec',
    'commission d\' enquête', 'rencontre sportive|amicale', 'rendez-vous manqué|manqués',
  ],
  qualifiers: words('diplomatique diplomatiques extraordinaire extraordinaires ministérielle ministériel ministérielles ministériels bilatérale bilatéral bilatérales bilatéraux trilatérale trilatéral trilatérales quadripartite tripartite multilatérale multilatérales multilatéral informelle informel informelles informels formelle formel officielle officiel officielles officiels annuelle annuel mensuelle plénière plénier virtuelle virtuel directs directe directes indirects indirectes secrets secrète secrètes technique techniques militaire militaires politique politiques commerciale commerciales commerciaux commercial économique économiques internationale international internationales internationaux régionale régional européen européenne nouvelle nouveau nouvelles nouveaux première premier deuxième second seconde troisième quatrième cinquième sixième septième huitième neuvième dixième dernière dernier dernières derniers ultime prochaine prochain prochains prochaines précédente précédent précédents précédentes brève bref longue long longs longues importante historique urgence haut niveau crise spéciale spécial exceptionnelle exceptionnel paix sécurité permanent permanente mixte conjoint conjointe commune commun suprême générale général parlementaire parlementaires ordinaire ordinaires restreint restreinte élargie élargi'),
  members: words('ministre ministres ambassadeur ambassadeurs ambassadrices dirigeant dirigeants chef chefs représentant représentants expert experts négociateur négociateurs négociatrices délégation délégations diplomate diplomates émissaire émissaires envoyé envoyés président présidents présidente premier premiers gouvernement gouvernements responsable responsables parties délégués commissaires conseillers généraux parlementaires états etats pays nations voisins capitales puissances syndicat syndicats belligérants rivaux adversaires protagonistes interlocuteurs signataires riverains alliés partenaires élus maires députés sénateurs commandants technicien techniciens état-major homologues équipes camps'),
  counterparts: words('homologue homologues'),
  articles: words("le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos votre"),
  of: words("de d' du des"),
  between: words('entre'),
  with: words('avec'),
  and: words('et , ou & ainsi'),
  at: words('à au aux en dans sur depuis chez'),
  towards: words('vers'),
  opens: words('ouvre ouvrent ouvert ouverte ouverts ouvertes ouvrira commence commencent commencé commencera débute débutent débuté débutera entame entamé entamée'),
  closes: words('achève achèvent achevé achevée achèvera termine terminent terminé terminée terminera clos close conclut concluent conclu conclue fin clôture clôturé'),
  concepts,
  happening: words("lieu tenu tenue tenus tenues tiendra tiendront tiendrait tenir tient tiennent tenait tenaient déroulé déroulée déroulés déroulées dérouler déroulera dérouleront déroule déroulent déroulait ouvert ouverte ouverts ouvertes ouvrir ouvrira ouvriront ouvre ouvrent achevé achevée achevés achevées achever achèvera achèveront achève achèvent terminé terminée terminés terminées terminer clos close poursuivi poursuivie poursuivis poursuivies poursuivre poursuivra poursuivront poursuit poursuivent fin duré dure durait duraient durera débutera débuteront commencera commenceront débuter commencer reprendre reprendra reprendront prévu prévue prévus prévues programmé programmée programmés programmées fixé fixée fixés fixées envisagé envisagée envisagées attendu attendue attendus attendues planifié planifiée planifiées annoncé annoncée reporté reportée reportés reportées repoussé repoussée repoussés repoussées différé différée décalé décalée remis remise remises ajourné ajournée ajournés ajournées suspendu suspendue suspendus suspendues interrompu interrompue interrompus interrompues annulé annulée annulés annulées annulation déprogrammé déprogrammée report sine attendra attendront organisé organisée organisés consacré consacrée cours venir"),
  awards: words('prix médaille médailles titre titres trophée trophées oscar oscars césar récompense récompenses coupe lettres diplôme distinction visite appel soutien soins balle balles coup coups subvention subventions aide don dons argent euros dollars'),
  sports: words('match matchs but buts championnat championnats tournoi tournois finale finales demi-finale demi-finales médaille médailles athlète athlètes équipe équipes joueur joueurs joueuse joueuses entraîneur sélectionneur arbitre mi-temps victoire victoires défaite vainqueur football rugby handball basket tennis cyclisme cycliste judo patinage natation coureur coureurs étape club clubs stade olympique olympiques olympiade podium classement ligue supporters score points'),
  lasts: ['après', "au bout|terme|cours de|d'", 'pendant', 'durant', 'duré', 'dure|durait|durer', "marathon de|d'", "à l' issue de|d'", 'en', 'plus|moins de|d\'', "pas moins de|d'", 'durera', 'occupé', 'passé', "il a|aura fallu"],
  lastsNot: ["plus tard|tôt", 'avant|après|auparavant|durant', 'du matin|soir', "de|d' route|vol|trajet|marche|voyage|retard|décalage|attente|grève|préavis|travail|sommeil|combats|bombardements|garde|pause|repos|avion|voiture|train", "d' avion|attente|avance|arrêt|embouteillages", 'par jour|semaine|mois|an', 'en voiture|avion|train|bateau', 'ouvrables'],
  besides: ['devant', "près|autour|proche|loin de|du|des|d'", 'hors de|du', "aux|à abords|portes|proximité|alentours|environs|entrée|sortie|extérieur de|du|des|d'", "à l' extérieur|entrée|approche de|du|des|d'", "en face|dehors|bordure|périphérie de|du|des|d'", "à côté de|du|des|d'", "au nord|sud|est|ouest|large|pied de|du|des|d'", 'derrière'],
  settlements: words('ville port village capitale station cité île commune bourg bourgade banlieue municipalité localité'),
  venues: words('siège quartier-général palais hôtel château maison villa ambassade résidence ministère chancellerie arsenal monastère centre salle base mairie préfecture fort forteresse citadelle abbaye pavillon manoir caserne'),
  convene,
  during: ["lors de|du|des|d'", "au cours de|du|des|d'", "durant", "pendant", "à l' occasion de|du|d'|des", "en marge de|du|des|d'", 'au sein du|de', "dans le cadre de|du|d'|des", "sur la table de|du|des|d'", "à son|leur arrivée à|au|aux", "en arrivant à|au|aux", "à l' ouverture de|du|des|d'", "en ouverture de|du|d'", "au début de|du|des|d'", "au premier|deuxième|second|troisième jour de|du|d'"],
  after: ["à l' issue de|du|des|d'", "au terme de|du|des|d'", "au sortir de|du|des|d'", "à la sortie de|du", "à la fin de|du|des|d'", 'après', 'depuis', 'dans la foulée de|du'],
  before: ['avant', "à la veille de|du|des|d'", "en vue de|du|des|d'", "en prévision de|du|d'", "en amont de|du", "à l' approche de|du"],
  dayAfter: ["au lendemain de|du|des|d'", "le lendemain de|du|d'|des", "un jour après"],
  backwards: words('ce cet cette ces celle-ci celui-ci'),
  earlier: words('précédent précédente précédents précédentes dernier dernière derniers dernières ancien ancienne'),
  later: words('prochain prochaine prochains prochaines suivant suivante suivantes suivants futur future nouvelle'),
  since: ["première|premier|premiers|premières fois? depuis", "première|premier … depuis", "ne s'|se … pas|plus réuni|réunis|réunie|réunies|tenu|tenue|rencontrés|retrouvés depuis"],
  present: ["représenté|représentée|représentés|représentées … … par", "conduit|conduite|conduits|conduites|mené|menée|menées|dirigé|dirigée|dirigées|emmené|emmenée|emmenées|présidé|présidée par", "en présence de|d'|du|des", "en compagnie de|d'|du", "aux côtés de|d'|du", 'face à|au|aux', "avec", "autour de|d'|du"],
  attendance,
  outcomes,
  agenda,
  proposals,
};
