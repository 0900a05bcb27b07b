/** Les mots français de l'interface. */
import { dateInWords } from './dates.js';
import { frenchNotice } from './fr-notices.js';
import type { Words } from './words.js';

const grouped = (n: number): string => {
  const [whole = '', part] = String(Math.abs(n)).split('.');
  return `${n < 0 ? '−' : ''}${whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202f')}${part === undefined ? '' : `,${part}`}`;
};
const count = (n: number, one: string, many: string): string => `${grouped(n)} ${n < 2 ? one : many}`;
const first = (d: number): string => (d === 1 ? '1er' : String(d));

export const fr: Words = {
  code: 'fr', ownName: 'Français',
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  monthsShort: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  date: {
    day: (d, m, y) => `${first(d)} ${m} ${y}`, month: (m, y) => `${m} ${y}`, season: (s, y) => `${s} ${y}`, decade: y => `années ${y}`,
    century: y => `années ${y} à ${y + 99}`, time: (date, t) => `${date}, ${t.replace(':', ' h ')}`, since: d => `depuis ${d}`,
    until: d => `jusqu’à ${d}`, fromTo: (a, b) => `${a} – ${b}`, about: d => `vers ${d}`, doubtful: d => `${d} (incertain)`, or: 'ou',
  },
  number: grouped, some: unit => `quelques ${unit}`, quotes: ['«\u202f', '\u202f»'], colon: '\u00a0: ', semicolon: '\u00a0; ',
  nav: {
    label: 'Pages principales', overview: 'Aperçu', meetings: 'Réunions', statements: 'Déclarations', positions: 'Positions',
    disagreements: 'Désaccords', figures: 'Chiffres', sources: 'Sources', search: 'Recherche', notices: 'Remarques', brief: 'Préparation', actors: 'Acteurs', corrections: 'Corrections',
  },
  skip: 'Aller au contenu', loading: 'Ouverture…', theme: { label: 'Couleurs', auto: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  language: 'Langue', broken: 'Cette page ne peut pas être affichée.', notFound: 'Rien dans ce dossier n’a cette adresse.', back: 'Retour à l’aperçu',
  unknown: 'inconnu', none: 'aucun', undated: 'sans date', all: 'tout', no: 'non', and: 'et', showMore: n => `En montrer ${grouped(n)} de plus`,
  counts: {
    documents: n => count(n, 'source', 'sources'), statements: n => count(n, 'déclaration', 'déclarations'),
    figures: n => count(n, 'chiffre', 'chiffres'), meetings: n => count(n, 'réunion', 'réunions'),
    disagreements: n => count(n, 'désaccord', 'désaccords'), passages: n => count(n, 'passage commun', 'passages communs'),
    results: n => count(n, 'résultat', 'résultats'), characters: n => count(n, 'signe', 'signes'), hours: n => count(n, 'heure', 'heures'),
    variants: n => count(n, 'formulation', 'formulations'), actors: n => count(n, 'acteur', 'acteurs'), paragraphs: n => count(n, 'paragraphe', 'paragraphes'),
  },
  certainty: {
    estimated: 'estimé', mayBe: list => `estimé : peut être le ${list}`, inferred: 'déduit de son propre texte', linked: 'd’après d’autres articles',
    stated: 'selon la source', uncertain: 'incertain', worked: 'déduit, non dit',
  },
  overview: {
    title: 'Le dossier', empty: 'Ce dossier ne contient encore aucune source.', none: 'Aucune réunion n’a été trouvée dans ces sources.',
    between: (a, b) => `parues entre le ${a} et le ${b}`, timeline: 'Les réunions et leur couverture', chronicle: 'Chronique',
    parties: 'Parties et locuteurs', disagreements: 'Principaux désaccords',
    noDisagreements: 'Les sources ne se contredisent sur rien de ce qui a été trouvé.', meetingsRow: 'Réunions',
    news: 'Nouveau avec la dernière construction',
    newSince: n => count(n, 'source nouvelle', 'sources nouvelles'),
    otherOutlets: n => `${grouped(n)} autres titres`, break: 'temps omis', proposals: 'Propositions',
  },
  status: { held: 'tenue', planned: 'prévue', mentioned: 'évoquée' }, statusMany: { held: 'tenues', planned: 'prévues', mentioned: 'évoquées' },
  units: {
    hour: n => count(n, 'heure', 'heures'), minute: n => count(n, 'minute', 'minutes'), day: n => count(n, 'jour', 'jours'),
    week: n => count(n, 'semaine', 'semaines'), month: n => count(n, 'mois', 'mois'), year: n => count(n, 'an', 'ans'),
    mile: n => count(n, 'mille', 'milles'),
  },
  reasons: {
    'words of a cookie or consent banner': 'texte d’un bandeau de consentement', 'an advert or the label of one': 'publicité ou son étiquette',
    'a link to another article': 'lien vers un autre article', 'an invitation to share or follow': 'invitation à partager ou à suivre',
    'an offer to subscribe or sign up': 'offre d’abonnement', 'a menu or a button of the page': 'menu ou bouton de la page',
    'the comment section': 'commentaires', 'rights and terms of the outlet': 'droits et conditions du titre',
    'a message of a player or a script': 'message d’un lecteur ou d’un script', 'a notice of the outlet about itself': 'avis du titre sur lui-même',
    'heads something that is not the article': 'titre de ce qui n’est pas l’article', 'a label and no sentence': 'étiquette sans phrase',
    'a label of the article: section, tags, reading time': 'étiquette de l’article : rubrique, mots-clés, temps de lecture',
    'links and no text': 'liens sans texte', 'marks without words': 'signes sans mots',
    'metadata of the scraper before the first word': 'métadonnées avant le premier mot',
    'stands after the article, not part of it': 'suit l’article sans en faire partie',
    'stands before the article, not part of it': 'précède l’article sans en faire partie', 'stands outside the article': 'hors de l’article',
    'stands in a menu, header or footer': 'dans un menu, un en-tête ou un pied de page',
    'stands in links to other articles': 'dans des liens vers d’autres articles',
    'prints an earlier part of the article again': 'reproduit une partie précédente de l’article',
    'heads a list of other articles': 'titre d’une liste d’autres articles',
    'when it was published or changed': 'date de parution ou de modification',
    'tags, scripts and marks that carry no words': 'balises, scripts et signes sans mots',
    'not part of the article': 'ne fait pas partie de l’article',
  },
  outcome: {
    agreed: 'accord', partial: 'accord partiel', no_agreement: 'pas d’accord', postponed: 'reportée', planned: 'prévue', unknown: 'issue inconnue',
  },
  response: { accepted: 'acceptée', rejected: 'rejetée', none: 'aucune réponse rapportée', neither_accepted_nor_rejected: 'ni acceptée ni rejetée' },
  acts: {
    declare: 'déclare', accuse: 'accuse', deny: 'dément', demand: 'exige', propose: 'propose', accept: 'accepte', refuse: 'refuse', assure: 'assure',
    warn: 'met en garde', acknowledge: 'reconnaît', welcome: 'salue', regret: 'regrette',
  },
  modes: { direct: 'direct', mixed: 'mixte', indirect: 'rapporté' },
  kinds: { person: 'personne', organisation: 'organisation', state: 'État', group: 'groupe', place: 'lieu' },
  meeting: {
    one: 'Réunion', party: 'partie', title: 'Réunions', unnamed: 'Réunion sans nom', date: 'Date', venue: 'Lieu', parties: 'Parties',
    participants: 'Participants', duration: 'Durée', agenda: 'À l’ordre du jour', outcome: 'Issue', status: 'Statut', forum: 'Enceinte',
    statements: 'Ce qui a été dit', others: 'Autres', noSpeaker: 'Locuteur inconnu', proposals: 'Propositions et réponses',
    figures: 'Chiffres dans sa couverture', matrix: 'Qui rapporte quoi',
    matrixNote: 'Chaque colonne est une source. Marque pleine : elle le rapporte. À moitié : en d’autres mots. Barrée : elle dit autre chose. Vide : elle ne le dit pas.',
    reports: 'rapporte', omits: 'ne le dit pas', wording: 'en d’autres mots', otherwise: 'dit autre chose',
    onlyRecalls: 'la rappelle ou l’annonce seulement', before: 'Avant', after: 'Après', sequence: 'Dans sa suite', sameForum: 'Même enceinte',
    documents: 'Sources qui la rapportent', mentionedIn: 'Sources qui la rappellent ou l’annoncent', none: 'Aucune réunion n’a été trouvée.',
    noStatements: 'Aucune déclaration de ce jour n’a été trouvée dans sa couverture.', by: 'par', to: 'à',
  },
  statements: {
    title: 'Déclarations', none: 'Aucune déclaration ne répond à ces filtres.', speaker: 'Locuteur', act: 'Acte', target: 'Cible', issue: 'Sujet',
    source: 'Source', mode: 'Mode', language: 'Langue', from: 'Depuis', until: 'Jusqu’au', clear: 'Retirer tous les filtres', filters: 'Filtres',
    shown: (n, m) => `${grouped(n)} sur ${grouped(m)}`, wordings: 'Formulations', differs: 'Les mots qui diffèrent sont soulignés.',
    reported: 'rapporté par', towards: 'envers', earlier: 'dit auparavant', utterance: 'Un même propos en plusieurs formulations', content: 'Propos',
    cue: 'Marque', first: 'Première formulation', group: 'Une ligne par propos',
  },
  positions: {
    title: 'Positions', none: 'Aucune position n’a été trouvée.',
    note: 'Chaque case contient ce qu’un acteur a dit sur un sujet, dans l’ordre du temps. Elle ouvre ses déclarations.', changed: 'changement',
    actor: 'Acteur', onlyChanged: 'Seulement les positions qui ont changé',
    moreIssues: n => `Montrer d’autres sujets (encore ${grouped(n)})`,
  },
  figures: {
    title: 'Chiffres', none: 'Aucun chiffre n’a été trouvé.',
    note: 'Une ligne pour chaque mention de la même chose comptée. Un trait est un intervalle, une flèche une borne ouverte.',
    unmeasured: 'Chiffres rapportés une fois', inDispute: 'contesté',
    modifiers: {
      about: 'environ', almost: 'près de', at_least: 'au moins', more_than: 'plus de', up_to: 'jusqu’à', less_than: 'moins de', between: 'entre',
    },
    each: 'chacun', value: 'Valeur', about: 'Ce qui est compté', logarithmic: 'Échelle logarithmique',
  },
  disagreements: {
    title: 'Désaccords', none: 'Aucun désaccord n’a été trouvé.',
    note: 'Des valeurs qui s’excluent, chacune avec les mots qui la portent. Parley ne dit pas laquelle est juste.', certain: 'Elles s’excluent',
    possible: 'Elles s’excluent peut-être', within: 'au sein d’une source', across: 'entre sources',
    kinds: { figure: 'Chiffre', date: 'Date', place: 'Lieu', wording: 'Formulation', participants: 'Participants', outcome: 'Issue' },
    all: 'Tous les désaccords',
  },
  sources: {
    title: 'Sources', none: 'Ce dossier ne contient aucune source.', outlet: 'Titre de presse', headline: 'Article', published: 'Parution',
    own: 'En propre', ownNote: 'Part de l’article qu’aucune autre source n’a eue avant', copied: 'repris d’une autre',
    shared: 'commun, ordre inconnu ou repris par d’autres', quoted: 'citation ou rappel communs', facts: 'Déclarations', setAside: 'Écarté',
    agencies: 'Agence', copies: 'Qui partage quoi',
    copiesNote: 'Un arc relie deux sources qui partagent des passages ; plus il est large, plus elles en partagent.', beside: 'Côte à côte',
    besideTitle: 'Deux sources côte à côte', noPassages: 'Ces deux sources ne partagent aucun passage.',
    passageKinds: {
      copy: 'reprise', edited_copy: 'reprise remaniée', quotation: 'citation commune', background: 'rappel commun', boilerplate: 'habillage de page',
    },
    first: 'premier', unnamed: 'sans titre', authors: 'Par', cluster: n => (n === 1 ? 'un seul témoin avec une autre' : `un seul témoin avec ${grouped(n)} autres`),
  },
  reader: {
    show: 'Montrer',
    kinds: { statement: 'Déclarations', figure: 'Chiffres', date: 'Dates', actor: 'Noms', meeting: 'Réunions', disagreement: 'Désaccords' },
    kindOne: { statement: 'Déclaration', figure: 'Chiffre', date: 'Date', actor: 'Nom', meeting: 'Réunion', disagreement: 'Désaccord' },
    next: 'Fait suivant', previous: 'Fait précédent', position: (k, n) => `${grouped(k)} sur ${grouped(n)}`,
    keys: 'n et p vont de fait en fait, Échap ferme', setAside: 'Écarté', noText: 'Ce rapport ne contient pas le texte de cette source.',
    code: n => `${count(n, 'signe', 'signes')} de code de page sans mot lisible ne sont pas montrés.`, repeats: 'reproduit un passage précédent',
    roles: {
      title: 'titre', lead: 'chapeau', heading: 'intertitre', caption: 'légende', body: 'corps', dateline: 'date et lieu', byline: 'signature',
      credit: 'crédit',
    },
    linked: 'Passage désigné', select: 'Lien vers la sélection', open: 'Ouvrir', cite: 'Citer', link: 'Lien', close: 'Fermer', id: 'Id',
    place: 'Emplacement', shares: 'Partage des passages avec',
  },
  search: {
    title: 'Recherche', label: 'Chercher partout',
    hint: 'Tous les mots doivent être présents ; accents et majuscules ne comptent pas. Les « mots entre guillemets » sont cherchés tels quels.',
    none: 'Rien trouvé.', meetings: 'Réunions', actors: 'Acteurs', statements: 'Déclarations', disagreements: 'Désaccords', texts: 'Dans les sources',
    figures: 'Chiffres', go: 'Chercher',
    type: 'Tapez un mot pour chercher dans les noms, les déclarations, les chiffres et le texte entier de chaque source.',
  },
  notices: {
    title: 'Remarques', none: 'Rien n’a été noté.',
    note: 'Ce qui a été laissé de côté, non fusionné ou non compris pendant la construction de ce dossier.', whole: 'tout le dossier',
    say: message => frenchNotice(message, fr),
  },
  large: {
    title: 'Trop grand pour cette page', brief: 'Écrivez la note d’un dossier de cette taille avec\u00a0: parley brief DOSSIER --forum NOM', none: 'Cette page a besoin de tout le dossier à la fois.',
    part: (n, m) => `Voici les ${grouped(n)} premiers sur ${grouped(m)}.`,
  },
  takeAway: { label: 'Emporter', csv: 'CSV', json: 'JSON', copied: 'Copié', svg: 'SVG', matrix: 'Qui rapporte quoi', figures: 'Chiffres', proposals: 'Propositions', disagreements: 'Désaccords', rows: n => count(n, 'ligne', 'lignes') },
  brief: {
    title: 'Note de préparation', lead: 'Pour la prochaine réunion : chaque ligne est faite de faits du dossier, avec les sources qui les portent.', forum: 'Enceinte',
    party: 'Partie', since: 'Depuis', markdown: 'Markdown', page: 'HTML', print: 'Imprimer',
    heading: forum => (forum ? `Note de préparation\u00a0: ${forum}` : 'Note de préparation'),
    basis: b => [
      `D’après ${count(b.documents, 'source', 'sources')}${b.latest ? `, la dernière du ${dateInWords(b.latest.slice(0, 10), fr)}` : ''}`,
      ...(b.scope.party ? [`partie\u00a0: ${b.scope.party}`] : []), ...(b.scope.since ? [`depuis ${dateInWords(b.scope.since, fr)}`] : []),
    ].join('\u00a0; ') + '. Chaque ligne donne sa source, sa date et les signes qui la portent. Parley ne dit pas ce qui est vrai.',
    more: n => `${grouped(n)} de plus dans le dossier`,
    sections: {
      meetings: 'Dernières réunions', positions: 'Ce que chaque partie a dit en dernier', changes: 'Ce qui a changé', proposals: 'Propositions ouvertes',
      disputes: 'Contesté', planned: 'Ce qui est prévu',
    },
    none: {
      meetings: 'Aucune réunion tenue n’est rapportée.', positions: 'Aucune déclaration d’une partie n’est rapportée.', changes: 'Aucun changement de position n’a été trouvé.',
      proposals: 'Aucune proposition n’est ouverte.', disputes: 'Les sources ne se contredisent ni sur les chiffres, ni sur les dates, ni sur les lieux.',
      planned: 'Aucune réunion n’est annoncée.',
    },
  },
  actors: {
    title: 'Acteurs', none: 'Aucun acteur n’a été trouvé.', aliases: 'Aussi nommé', roles: 'Fonctions', sources: 'Nommé dans', said: 'Ce qu’il a dit', key: 'Connu comme',
    meetings: 'Réunions',
  },
  correct: {
    open: 'Corriger', title: 'Corriger ceci', accept: 'Accepter tel quel', reject: 'Rejeter', save: 'Enregistrer le changement',
    note: 'Pourquoi (une note pour ceux qui liront)', noteOnly: 'Noter seulement', author: 'Votre nom', cancel: 'Annuler', mergeWith: 'Le même que',
    merge: 'Fusionner', split: 'Séparer', newName: 'Son nom', unchanged: 'Rien n’a été changé.', saving: 'Le dossier est refait…',
    needsAuthor: 'Les corrections sont signées\u00a0: écrivez votre nom.', needsNote: 'Il n’y a pas encore de note.', list: 'Corrections',
    listNote: 'Ce que des personnes ont dit de ce dossier, le plus récent d’abord. Rien n’est jamais retiré de cette liste\u00a0; une entrée annulée y reste.',
    none: 'Personne n’a encore rien corrigé.', undo: 'Annuler', export: 'Emporter la liste', import: 'Apporter une liste', was: 'avant',
    unfitting: 'Ne s’appliquent plus', mark: 'corrigé', accepted: 'accepté',
    readOnly: 'Cette page est ouverte sans droit de correction. Ouvrez l’adresse que parley open a écrite.',
    splitNote: {
      actor: 'Dans ces sources, c’est quelqu’un d’autre', meeting: 'Ces sources parlent d’une autre réunion', utterance: 'Ces formulations sont un autre propos',
    },
    wrong: field => `«\u202f${field}\u202f» ne peut pas être lu.`,
    imported: (added, known, refused, unfitting) => [
      `${count(added, 'correction ajoutée', 'corrections ajoutées')}`, ...(known > 0 ? [`${count(known, 'déjà connue', 'déjà connues')}`] : []),
      ...(refused > 0 ? [`${count(refused, 'refusée', 'refusées')}`] : []), ...(unfitting > 0 ? [`${count(unfitting, 'gardée sans s’appliquer', 'gardées sans s’appliquer')}`] : []),
    ].join(', '),
    fields: {
      published: 'Parution', outlet: 'Titre de presse', title: 'Article', speaker: 'Locuteur', act: 'Acte', target: 'Cible', issue: 'Sujet', date: 'Date', content: 'Propos',
      min: 'De', max: 'À', modifier: 'Nuance', unit: 'Unité', of: 'Ce qui est compté', head: 'Nom', edtf: 'Date', value: 'Valeur', forum: 'Enceinte', venue: 'Lieu',
      status: 'Statut', outcome: 'Issue', durationHours: 'Heures', parties: 'Parties (une par ligne)', participants: 'Participants (un par ligne)',
      agenda: 'À l’ordre du jour (un point par ligne)', name: 'Nom', kind: 'Genre', response: 'Réponse', by: 'De', to: 'À', actors: 'fusion', meetings: 'fusion', utterances: 'fusion',
    },
    operations: { accept: 'a accepté', reject: 'a rejeté', edit: 'a changé', note: 'a noté', merge: 'a fusionné', split: 'a séparé', undo: 'a annulé' },
    kinds: {
      document: 'source', statement: 'déclaration', utterance: 'propos', date: 'date', figure: 'chiffre', measure: 'mesure', actor: 'acteur', meeting: 'réunion',
      issue: 'sujet', position: 'position', proposal: 'proposition', disagreement: 'désaccord',
    },
    states: { applied: 'dans le dossier', undone: 'annulée', does_not_fit: 'ne s’applique plus', waiting: 'en attente' },
  },
  template: text => text.replace(/^words of /, 'propos de ').replace(/ fits ((?:(?!, not | fits ).)+), not ((?:(?! fits ).)+)$/, ' s’accorde avec $1, non avec $2'),
  citation: { undated: 'sans date', characters: 'signes', estimated: 'date estimée' },
  servedFooter: (generator, dossier) => `${dossier}, ouvert par ${generator} sur cette machine seulement. Chaque ligne mène aux mots qui la portent.`,
  footer: generator => `Fait par ${generator}. Chaque ligne mène aux mots qui la portent. Cette page ne charge rien d’ailleurs.`,
};
