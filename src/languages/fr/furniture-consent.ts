/** French words of cookie banners and consent texts. */
import type { FurniturePhrases } from '../../model/words/furniture.js';

export const consent: FurniturePhrases = {
  whole: [
    'tout accepter', 'tout refuser', 'accepter', 'refuser', "j'accepte", 'je refuse', 'accepter et continuer', 'accepter et fermer', 'continuer sans accepter', 'refuser et continuer',
    'paramétrer', 'paramétrer vos choix', 'paramétrer les cookies', 'gérer les cookies', 'gérer mes cookies', 'gestion des cookies', 'gérer vos préférences', 'gérer mes préférences',
    'personnaliser', 'personnaliser mes choix', 'préférences cookies', 'paramètres des cookies', 'cookies', 'enregistrer mes choix', 'confirmer mes choix',
    'voir nos partenaires', 'liste de nos partenaires', 'politique de cookies', 'en savoir plus et paramétrer', 'vos choix en matière de cookies', 'préférences de confidentialité',
    'accepter les cookies', 'refuser les cookies', 'ok tout accepter', "s'abonner et refuser", 'accepter tous les cookies', 'configurer', 'consentements', 'gérer le consentement',
  ],
  opening: [
    'en cliquant sur', 'en poursuivant votre navigation', 'en continuant à naviguer', 'en continuant votre navigation', 'en utilisant ce site', 'en naviguant sur', 'ce site utilise des cookies',
    'nous utilisons des cookies', 'nous et nos partenaires', 'avec votre accord', 'avec votre consentement', 'nos partenaires et nous', 'pour accéder à ce contenu, vous devez accepter', 'le respect de votre vie privée',
    'vous pouvez modifier vos choix', 'vous pouvez retirer votre consentement', 'vous avez choisi de refuser', 'vous avez refusé les cookies', 'nous respectons votre vie privée', 'votre vie privée',
  ],
  within: [
    'utilise des cookies', 'utilisons des cookies', 'utilisation de cookies', "l'utilisation des cookies", 'dépôt de cookies', 'dépôt des cookies', 'cookies et traceurs', 'cookies/traceurs', 'cookies techniques', 'cookies tiers',
    'paramétrer vos choix', 'paramétrer les cookies', 'accepter les cookies', 'accepter le dépôt', 'refuser les cookies', 'politique de cookies', 'politique en matière de cookies', 'matière de cookies', 'matière de traceurs',
    'retirer votre consentement', 'retirer votre accord', 'vous consentez', 'votre consentement', 'tout accepter', 'tout refuser', 'modifier vos choix', 'exprimer vos choix', 'stocker et/ou accéder à des informations',
    'publicités et contenus personnalisés', 'publicités personnalisées', 'mesure de performance des publicités', "mesure d'audience", 'stockées sur votre terminal', 'lus sur votre terminal', 'sur votre terminal', 'contenu a été bloqué car vous',
    'vos préférences en matière de', 'finalités suivantes', 'intérêt légitime',
  ],
};

export const consentVocabulary: readonly string[] = [
  'cookie', 'cookies', 'traceur', 'traceurs', 'consentement', 'consentir', 'données personnelles', 'données de navigation', 'données à caractère personnel', 'confidentialité', 'vie privée', 'terminal', 'appareil', 'adresse ip', 'adresses ip',
  'géolocalisation', 'accepter', 'refuser', 'paramétrer', 'vos choix', 'vos préférences', 'partenaires', 'finalités', 'navigation', 'audience', 'audiences', 'personnalisés', 'personnalisées', 'ciblée', 'ciblées', 'bandeau', 'profils', 'profilage',
  'rgpd', 'cnil', 'vos droits', 'nos services', 'notre service', 'notre site', 'ce site', 'votre expérience', 'réseaux sociaux', 'cliquant', 'cliquez', 'rubrique', 'à tout moment', 'fonctionnement du site', 'identifiants', 'vos données', 'politique de confidentialité',
];
