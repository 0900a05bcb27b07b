/** French words of publication stamps, bylines, credits and scraped metadata. */
import type { CreditWords, StampWords } from '../../model/words/furniture.js';

export const stamps: StampWords = {
  published: ['publié', 'publiée', 'publié le', 'publiée le', 'publié à', 'paru le', 'posté le', 'mis en ligne', 'mis en ligne le', 'écrit le', 'créé le', 'diffusé le', 'date de publication', 'parution', 'première publication', 'le'],
  modified: ['modifié', 'modifiée', 'modifié le', 'mis à jour', 'mis à jour le', 'mise à jour', 'mise à jour le', 'mise à jour à', 'màj', 'actualisé', 'actualisé le', 'dernière modification', 'dernière mise à jour', 'page actualisée', 'date de mise à jour', 'révisé le'],
  joins: ['le', 'à', 'par', 'et', 'de', 'du', 'en', 'h', 'min', 'heure', 'heures', 'il y a', 'a', 'au', 'gmt', 'cet', 'cest', 'utc', 'heure de paris', 'est', 'temps de lecture', 'lecture', 'environ', 'depuis', 'ce'],
  ages: ['min', 'minute', 'minutes', 'heure', 'heures', 'jour', 'jours', 'semaine', 'semaines', 'mois', 'an', 'ans', 'h', 'j', 'aujourd’hui', 'hier', 'lecture', 'de lecture', 'temps de lecture', 'il y a', 'secondes'],
};

export const credits: CreditWords = {
  bylines: ['par', 'propos recueillis par', 'de notre correspondant', 'de notre correspondante', 'de notre envoyé spécial', 'de notre envoyée spéciale', 'texte', 'texte de', 'un article de', 'article de', 'rédigé par', 'écrit par', 'publié par', 'posté par', 'traduit par', 'avec', 'auteur', 'entretien réalisé par', 'recueilli par', 'reportage de', 'la rédaction', 'une enquête de', 'correspondance', 'correspondance à', 'correspondante à', 'correspondant à', 'analyse de', 'chronique de'],
  functions: ['correspondant', 'correspondante', 'envoyé spécial', 'envoyée spéciale', 'journaliste', 'rédacteur', 'rédactrice', 'rédacteur en chef', 'rédactrice en chef', 'chef de service', 'rédaction', 'éditorialiste', 'chroniqueur', 'chroniqueuse', 'pigiste', 'reporter', 'grand reporter', 'cheffe de service', 'chef adjoint', 'stagiaire', 'écrivain', 'écrivaine', 'essayiste', 'auteur', 'autrice', 'auteure', 'co-auteur', 'professeur', 'professeure', 'maître de conférences', 'chercheur', 'chercheuse', 'politologue', 'historien', 'historienne', 'critique', 'blogueur', 'blogueuse', 'photographe', 'avocat', 'avocate', 'directeur de la rédaction', 'directrice de la rédaction', 'correspondant permanent', 'journaliste indépendant', 'journaliste indépendante', 'secrétaire de rédaction', 'collaborateur', 'collaboratrice'],
  agencies: ['avec', 'source', 'sources', 'selon', 'par', 'agence', 'agences', 'd’après', 'dépêche', 'avec les agences', 'et', 'avec l’agence'],
  pictures: ['photo', 'photos', 'crédit photo', 'crédit photos', 'crédits photo', 'crédits photos', 'photographie', 'crédit', 'crédits', 'image', 'images', 'photo d’illustration', 'image d’illustration', 'illustration', 'capture d’écran', 'archives', 'photo d’archives', 'dessin', 'infographie', 'vidéo', 'dr', 'droits réservés', 'keystone', 'getty', 'getty images', 'shutterstock', 'istock', 'pool', 'sipa', 'sipa press', 'imago', 'ritzau', 'hans lucas', 'wikimedia', 'wikimedia commons', 'unsplash', 'pixabay', 'picture alliance', 'abaca', 'bestimage', 'maxppp', 'alamy'],
};

export const keys: readonly string[] = [
  'date', 'titre', 'auteur', 'auteurs', 'source', 'url', 'lien', 'journal', 'média', 'site', 'rubrique', 'section', 'langue', 'pays', 'édition', 'texte', 'chapô', 'chapeau', 'résumé', 'publié', 'publié le', 'date de publication', 'mots-clés', 'tags', 'catégorie', 'id', 'identifiant', 'type', 'page', 'sujet', 'surtitre', 'sous-titre', 'contenu',
];

export const months: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan'], ['février', 'févr', 'fév', 'fevr', 'fev'], ['mars', 'mar'], ['avril', 'avr'], ['mai'], ['juin'], ['juillet', 'juil', 'juill', 'jul'], ['août', 'aout', 'aoû'], ['septembre', 'sept', 'sep'], ['octobre', 'oct'], ['novembre', 'nov'], ['décembre', 'déc', 'dec'],
];

export const weekdays: readonly string[] = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'];

export const common: readonly string[] = [
  'le', 'la', 'les', 'l', 'de', 'du', 'des', 'd', 'un', 'une', 'et', 'en', 'à', 'au', 'aux', 'que', 'qui', 'qu', 'dans', 'pour', 'par', 'sur', 'est', 'ont', 'il', 'elle', 'ils', 'elles', 'on', 'ne', 'pas', 'plus', 'avec', 'se', 's', 'ce', 'cette', 'ces', 'son', 'sa', 'ses', 'leur', 'leurs', 'nous', 'vous', 'mais', 'ou', 'où', 'été', 'être', 'avoir', 'avait', 'était', 'sont', 'a', 'y', 'c', 'n', 'j', 'comme', 'aussi', 'entre', 'après', 'avant', 'selon', 'dont', 'sans', 'sous', 'fait', 'deux', 'tout', 'tous', 'toute', 'même', 'lors', 'notre', 'votre', 'cela', 'si', 'contre', 'depuis', 'encore', 'lui', 'je', 'très', 'peut', 'doit', 'vers', 'chez', 'ainsi', 'alors', 'afin', 'parce',
];

export const agencies: Readonly<Record<string, readonly string[]>> = {
  ATS: ['Keystone-ATS', 'Agence télégraphique suisse', 'Keystone ATS'],
  AFP: ['Agence France-Presse', 'Agence France Presse', 'l’AFP'],
  Belga: ['Agence Belga', 'l’agence Belga'],
  AP: ['l’Associated Press', 'l’AP'],
  ANSA: ['l’agence ANSA'],
  TASS: ['l’agence TASS', 'Itar-Tass', 'Tass'],
  Xinhua: ['Chine nouvelle', 'Agence Chine nouvelle', 'l’agence Chine nouvelle'],
  'La Presse Canadienne': ['Presse Canadienne', 'La Presse canadienne'],
  Anadolu: ['Agence Anadolu', 'Agence Anatolie', 'l’agence Anadolu'],
  MAP: ['Maghreb Arabe Presse'],
  APS: ['Algérie Presse Service'],
  TAP: ['Tunis Afrique Presse'],
};
