/** Texts and findings that speak for their author, towns that act, and what firms add to their names, in French. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is written, found or counted, and then "says". */
export const works = set('rapport rapports étude études enquête enquêtes sondage sondages données chiffres statistiques résultats analyse évaluation bilan recherche recherches document documents note lettre courrier communiqué communiqués déclaration déclarations plainte requête pétition estimation estimations prévisions projection projections audit dossier article éditorial recensement bulletin tribune manifeste décision arrêt jugement verdict témoignage témoignages présentation avis message tweet billet discours propos demande mots dépêche');
export const authorship = set("de du des d' par");
export const speakingPlaces = set('ville commune métropole région province municipalité capitale agglomération');
export const companyForms = set('sa sas sarl se scop sca sasu gmbh inc corp ltd plc ag nv bv');
export const adjectiveTails: ReadonlySet<string> = new Set();
