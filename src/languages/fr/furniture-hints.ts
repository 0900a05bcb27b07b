/** Class and id words of French pages. */
import type { FurnitureWords } from '../../model/words/furniture.js';

export const hints: FurnitureWords['hints'] = {
  body: ['contenuarticle', 'articlecontenu', 'corpsarticle', 'articlecorps', 'textearticle', 'articletexte', 'corpstexte', 'contenutexte', 'textecontenu', 'contenuprincipal', 'corpsdetexte', 'acontent', 'contenupage', 'blocarticle', 'articleplein', 'crayon', 'textebrut'],
  navigation: ['navigationprincipale', 'menuprincipal', 'filariane', 'ariane', 'fildariane', 'chemin', 'piedpage', 'pieddepage', 'pied', 'entete', 'sommaire', 'recherche', 'connexion', 'rubriquage'],
  related: ['alire', 'alireaussi', 'lireaussi', 'liraussi', 'voiraussi', 'surlememesujet', 'memesujet', 'articleslies', 'articleslie', 'articlelie', 'lies', 'similaires', 'articlessimilaires', 'pluslus', 'lespluslus', 'recommandes', 'recommandations', 'plusloin', 'pouralleplusloin', 'actualites', 'derniersarticles', 'dernieres', 'autresarticles', 'suggestion', 'selection', 'articlesrecents', 'memerubrique', 'alaune', 'encontinu', 'filinfo', 'encartlien'],
  social: ['partage', 'partager', 'partages', 'reseaux', 'reseauxsociaux', 'suivre', 'imprimer', 'envoyer', 'boutonspartage', 'barrepartage', 'outils', 'outilsarticle', 'favoris'],
  comments: ['commentaire', 'commentaires', 'reaction', 'listecommentaires', 'reagir', 'blocommentaires', 'forum', 'avis', 'formulaireforum'],
  advert: ['pub', 'pubs', 'publicite', 'publicites', 'publicitaire', 'publi', 'annonce', 'annonces', 'sponsorise', 'partenaire', 'partenaires', 'encartpub', 'regie', 'pave', 'megabanniere', 'habillage', 'espacepub'],
  consent: ['bandeaucookie', 'bandeaucookies', 'bandeaurgpd', 'rgpd', 'consentement', 'tarteaucitron', 'axeptio', 'traceurs', 'confidentialite'],
  subscribe: ['abonnement', 'abonnements', 'abonner', 'abonne', 'abonnez', 'sabonner', 'inscription', 'inscrire', 'infolettre', 'lettre', 'lettreinfo', 'murpayant', 'reserveabonnes', 'don', 'dons', 'soutenir', 'boutique', 'offreabo', 'encartabo'],
  legal: ['mentions', 'mentionslegales', 'droits', 'conditions', 'credit', 'licence'],
  label: ['motscles', 'motcle', 'etiquettes', 'rubrique', 'rubriques', 'categorie', 'themes', 'thematiques', 'thematique', 'sujets', 'surtitre', 'tempslecture', 'tempsdelecture', 'infosarticle', 'metas', 'dureelecture', 'publie', 'infospublication'],
  caption: ['legende', 'legendes', 'legendephoto', 'creditphoto', 'creditsphoto', 'photolegende', 'spipdoctitre', 'spipdocdescriptif'],
  lead: ['chapo', 'chapeau', 'chapeaux', 'accroche', 'introarticle', 'resume', 'soustitre', 'descriptif', 'attaque', 'preambule'],
  title: ['titre', 'titrearticle', 'titreprincipal', 'titrepage', 'articletitre', 'grandtitre'],
  byline: ['auteur', 'auteurs', 'signature', 'signatures', 'redacteur', 'journaliste', 'nomauteur', 'infoauteur', 'apropos', 'auteurarticle'],
  date: ['datepublication', 'datearticle', 'datemaj', 'horodatage', 'publiele', 'dateheure', 'miseajour', 'maj', 'datepubli', 'datecreation'],
  aside: ['colonnedroite', 'colonnegauche', 'colonne', 'colonnes', 'encart', 'encarts', 'encadre', 'encadres', 'marge', 'lateral', 'laterale', 'barrelaterale', 'bloclateral', 'extra', 'secondaire', 'sondage', 'meteo', 'diaporama', 'vignette', 'agenda'],
  hidden: ['accessibilite', 'horsecran'],
};
