/** How French puts a proposal or a demand, and what becomes of it. */
import type { ProposalWords } from '../../model/words/meetings.js';

const ASK = 'proposition|demande|requête|offre|initiative|suggestion|exigence|appel|invitation|idée|projet|plan|mesure|moratoire|texte|compromis';

export const proposals: ProposalWords = {
  puts: [
    "a|ont|avons|ai|avait|avaient … proposé|suggéré|préconisé|réclamé|exigé|demandé|sollicité|revendiqué|recommandé", 'proposé|suggéré|réclamé|exigé|demandé|proposée|demandée|réclamée|suggérée|exigée par', `a|ont|avons … réitéré|répété|renouvelé|présenté|soumis|formulé|maintenu|avancé|déposé|lancé|rappelé|transmis la|le|sa|son|leur|une|un|notre|ses|leurs|des … ${ASK}|demandes|propositions|exigences`, 'propose|proposent|réclame|réclament|exige|exigent|demande|demandent|préconise|préconisent|suggère|suggèrent', 'proposant|réclamant|exigeant|demandant', 'mis|mettre|met|mettent|posé … sur la table', 'fait|faisant une? proposition|offre',
    "la|sa|leur|une proposition|demande|offre|exigence de|d'|du|des", 'souhaite|souhaitait|souhaitaient|souhaitent|voudrait|voudraient … voir|obtenir|instaurer|créer',
  ],
  ownPuts: [
    'nous|j\' avons|ai|avions|avais … proposé|suggéré|demandé|réclamé|recommandé|mis', 'nous|je proposons|propose|suggérons|suggère|demandons|demande|réclamons|exigeons|exige|réclame', "nous|j' avons|ai … mis … sur la table", `nous|j' avons|ai … présenté|soumis|formulé|réitéré|fait|lancé une|un|notre|la|des … ${ASK}|propositions|demandes`, 'notre|ma proposition|demande|offre est|consiste|vise|serait',
  ],
  points: [`cette|cet|ce|la|sa|leur|l'|le|son|ladite ${ASK}`, 'ces|les|ses|leurs propositions|demandes|offres|exigences'],
  accepted: [
    "a|ont|avait|avaient … accepté|acceptée|acceptés|acceptées|agréé|agréée|approuvé|approuvée|endossé|validé|validée|souscrit|acquiescé|consenti|entériné|entérinée|retenu|retenue", 'accepte|acceptent|approuve|approuvent|agrée|souscrit|souscrivent|acquiesce', 'accepté|acceptée|acceptés|acceptées|agréé|agréée|approuvé|approuvée|adopté|adoptée|retenu|retenue|entériné|entérinée par|à|de|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|le|la', 'a|ont donné … accord|feu vert|aval|oui', 'a|ont dit oui', 'a|ont … été … acceptée|accepté|adoptée|adopté|approuvée|approuvé|retenue|retenu', 'feu vert', "s' est|sont dit|dits|dite|dites prêt|prêts|prête|prêtes à accepter", 'accueilli|accueillie|accueillis favorablement',
  ],
  rejected: [
    "a|ont|avait|avaient … rejeté|rejetée|rejetés|rejetées|refusé|refusée|refusés|refusées|repoussé|repoussée|décliné|déclinée|écarté|écartée|éconduit|balayé|balayée|exclu|exclue|récusé|récusée", 'rejette|rejettent|refuse|refusent|repousse|repoussent|décline|déclinent|exclut|excluent|écarte|écartent', 'rejeté|rejetée|rejetés|rejetées|refusé|refusée|refusés|refusées|repoussé|repoussée|écarté|écartée|balayé|balayée|décliné|déclinée par|en|de|d\'|encore|aussitôt|sans', 'a|ont|avait … été … rejetée|rejeté|refusée|refusé|repoussée|repoussé|écartée|écarté|déclinée|décliné|balayée|balayé', "fin de non-recevoir", "s'|se … sont|est refusés|refusé|refusées|refusée|opposés|opposé|opposée|opposées", "s' y sont|est … refusés|refusé|opposés|opposé|refusée|opposée", "s' y? oppose|opposent|refuse|refusent", 'a|ont opposé … refus|veto|non|rejet', 'a|ont dit non', 'disent|dit non à|au|aux', 'un|le|son|leur|nouveau refus|rejet|veto', 'inacceptable|inacceptables', 'hors de question',
  ],
  notAccepted: ["n'|ne a|ont|avait|avaient … pas … en mesure d'|de agréer|accepter|répondre|approuver|souscrire", "n'|ne l'|la|les|y? a|ont pas … accepté|acceptée|acceptées|agréé|agréée|approuvé|approuvée|souscrit|répondu|engagé|engagée", "n'|ne a|ont ni accepté|approuvé|agréé", 'sans … accepter|agréer|approuver|dire oui', 'ni accepté|acceptée|approuvé|approuvée', "n'|ne … pas dit oui", "pas … oui", 'ni oui', 'réservé|réservée|réservent|réserve sa|leur réponse', 'sans s\' engager'],
  notRejected: ["n'|ne l'|la|les|y? a|ont pas … rejetée|rejeté|rejetées|refusée|refusé|refusées|exclu|exclue|écartée|écarté|repoussée|repoussé|fermé|opposée|opposé|opposés", "n'|ne … pas dit non", "sans … rejeter|refuser|exclure|écarter|repousser|fermer|dire non", 'ni rejeté|rejetée|refusé|refusée|exclu|exclue|repoussé|repoussée', 'ni non', "pas … non"],
};
