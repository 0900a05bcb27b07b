/** How French reports speech: cue verbs in all their forms, nouns of speech, prepositions. */
import { indexCueVerbs } from '../../text/cue-index.js';
import type { CueWords } from '../../model/words/cues.js';
import { once } from '../once.js';
import { conjugate } from './conjugation.js';
import { CARRIERS, CUE_NOUNS, REPORTING_NOUNS } from './cue-nouns.js';
import { ENGAGING } from './cues-engage.js';
import { OPPOSING } from './cues-oppose.js';
import { SAYING } from './cues-say.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));
const phrases = (list: string): string[][] => list.split(',').map(phrase => phrase.trim().split(/\s+/).flatMap(word => word.split(/(?<=')/)));

const index = once(() => indexCueVerbs([...SAYING, ...OPPOSING, ...ENGAGING], CARRIERS, conjugate, 'se'));

export const cues: CueWords = {
  get verbs() { return index().verbs; },
  get carriers() { return index().carriers; },
  nouns: CUE_NOUNS,
  alsoNouns: words(`demande demandes annonce annonces critique critiques menace menaces offre offres juge juges note notes cite commande commandes doute doutes excuse excuses réplique répliques reproche reproches titre titres poste postes
    lance lances souffle souffles murmure murmures rage pointe pointes charge charges avance avances relève relèves presse somme sommes montre montres rire rires sourire sourires dire dires conseiller conseillers écrit écrits accusé accusés accusée
    garde gardes espoir refus regrets souhaits dit fait faits cri cris crie plaide gronde réclame réclames conteste mise promis remarque remarques estime estimes conclu résumé résumés exposé exposés communiqué communiqués analyse analyses
    rappel rappels appel appels soutien soutiens supplique invite invites réserve réserves publie alerte alertes condamné condamnés détenu prédit interdit blâme blâmes fronde reprise reprises suite suites plainte plaintes crainte craintes contrainte
    surprise surprises découverte découvertes offert permis compris requis`),
  reporting: REPORTING_NOUNS,
  according: phrases("selon, d' après, à en croire, aux yeux de, aux dires de, aux dires d', au dire de, de l' avis de, dixit, de l' aveu de"),
  accordingFirst: phrases('pour'),
  accordingNever: words('plan accord loi projet calendrier règle règles article articles modalité modalités cas besoin besoins type types méthode protocole usage principe principes coutume tradition scénario formule ordre barème procédure nature taille critère critères quel quelle quels quelles que qu\' laquelle lequel lesquels lesquelles toute tout vraisemblance moi'),
  addressees: words('à au aux auprès'),
  infinitiveLeads: phrases("avant de, avant d', après, et de, et d', pour, afin de, afin d', jusqu' à, sans"),
  duty: words('doit doivent devons devrait devraient devra devront faut faudra'),
};
