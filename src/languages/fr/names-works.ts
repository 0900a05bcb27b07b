/** Texts and findings that speak for their author, towns that act, and what firms add to their names, in French. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is written, found or counted, and then "says". */
export const works = set('rapport rapports étude études enquête enquêtes sondage sondages données chiffres statistiques résultats analyse évaluation bilan recherche recherches document documents note lettre courrier communiqué communiqués déclaration déclarations plainte requête pétition estimation estimations prévisions projection projections audit dossier article éditorial recensement bulletin tribune manifeste décision arrêt jugement verdict témoignage témoignages présentation avis message tweet billet discours propos demande mots dépêche');
export const authored = set('publié publiée publiés publiées rendu rendue rendus rendues rédigé rédigée rédigés réalisé réalisée réalisés menée mené menées menés diffusé diffusée diffusés diffusées établi établie établis signé signée signés signées remis remise produit produite conduite conduit');
/** « équipe de recherche », « équipe médicale » */
export const teams = {
  nouns: set('équipe équipes groupe'),
  callings: new Map(['recherche scholar', 'chercheurs scholar', 'scientifique scholar', 'scientifiques scholar', 'universitaires scholar', 'médicale doctor', 'soignante doctor', 'médecins doctor', 'avocats lawyer', 'juges judge', 'enquêteurs police'].map(row => row.split(' ') as [string, string])),
};
export const authorship = set("de du des d' par");
export const speakingPlaces = set('ville commune métropole région province municipalité capitale agglomération');
export const companyForms = set('sa sas sarl se scop sca sasu gmbh inc corp ltd plc ag nv bv');
export const adjectiveTails: ReadonlySet<string> = new Set();
