/** How French says that a gathering takes place, will, had, was put off. */
import type { ConveneWords } from '../../model/words/meetings.js';

/** Participles with "être" of those who come together, and of what is held. */
const GATHERED = 'réuni|réunie|réunis|réunies|retrouvé|retrouvée|retrouvés|retrouvées|rencontré|rencontrée|rencontrés|rencontrées|vus|vues|entretenu|entretenue|entretenus|entretenues|tenu|tenue|tenus|tenues|parlé|concertés|concertées|assis|attablés|attablées|déroulé|déroulée|déroulés|déroulées|ouvert|ouverte|ouverts|ouvertes|achevé|achevée|achevés|achevées|conclu|conclue|conclus|conclues|terminé|terminée|terminés|terminées|clos|close|poursuivi|poursuivie|poursuivis|poursuivies|séparé|séparée|séparés|séparées|quitté|quittés|quittées|consultés';
const GATHER = 'réunir|retrouver|rencontrer|voir|revoir|entretenir|tenir|parler|reparler|concerter|asseoir|dérouler|ouvrir|achever|conclure|terminer|poursuivre|consulter';
const TALK = 'dialogue|contact|contacts|langue|pourparlers|négociations|discussions|entretiens|consultations|conversations|réunion|réunions|session|sommet|séance|rencontre|fil|échanges';
const REOPENED = 'renoué|repris|entamé|ouvert|engagé|relancé|rouvert|tenu|mené|achevé|conclu|bouclé|clos|commencé|poursuivi|terminé|eu';

export const convene: ConveneWords = {
  held: [
    `s'|se est|sont déjà|donc|aussi|enfin|ainsi|brièvement|longuement? ${GATHERED}`, `s'|se est|sont … ${GATHERED}`,
    "a|ont eu lieu", "a|ont … eu lieu", 'a|ont pris fin', `a|ont … réuni`,
    `a|ont ${REOPENED} … ${TALK}`, `a|ont … ${REOPENED} … ${TALK}`, `a|ont … de|d' reprendre|renouer|relancer|engager|ouvrir … ${TALK}`,
    'a|ont discuté|dialogué|négocié|débattu|conféré|conversé|siégé|dîné|déjeuné', 'a|ont … discuté|dialogué|négocié|débattu|conféré|siégé', 'a|ont quitté la table',
    'était|étaient réuni|réunis|réunie|réunies', 'tenu|tenue|tenus|tenues à|au|dans|en', `au|à leur? … tenu|tenue`,
    'a|ont duré', 'a|ont … duré',
    // Where parties come to terms or fail to, they have met.
    `a|ont … conclu|signé|scellé|trouvé|paraphé … accord|entente|compromis|trêve|traité|protocole|pacte`, 'sont|est … parvenus|parvenu|parvenues|parvenue|arrivés|arrivées … … accord|compromis|entente|consensus|arrangement', 'sont|est convenus|convenu|convenues|convenue|tombés|tombées … accord|de|d\'|que|sur', "n'|ne se sont|est pas … entendus|entendues|accordés", "se|s' sont|est entendus|entendues|accordés|mis",
    'accord|trêve|traité|compromis|texte … signé|conclu|trouvé|paraphé|scellé lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|le|à|par|entre',
    'réuni|réunis|réunie|réunies|rassemblés|rassemblées|attablés|convoqué|convoquée|convoqués|convoquées pendant|durant|à|au|en|dans|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche', 'claqué la porte', 'se tenait|tenaient',
  ],
  received: [
    'a|ont rencontré|reçu|accueilli|retrouvé|hébergé|abrité', 'a|ont … rencontré|reçu|accueilli', 'a|ont participé à|au|aux', 'a|ont … participé à|au|aux', 'a|ont assisté à|au|aux', 'rencontre|rencontrent|reçoit|reçoivent|accueille|accueillent', 'était|étaient … représenté|représentée|représentés|représentées',
  ],
  present: [
    "se|s' réunit|réunissent|retrouve|retrouvent|rencontrent|tient|tiennent|parlent|reparlent|ouvre|ouvrent|poursuit|poursuivent|déroule|déroulent|achève|achèvent|réunissait|réunissaient|retrouvaient|tenait|tenaient|déroulait|sépare|séparent|voient|entretient|entretiennent|déplacent|déplace",
    'a|ont lieu', 'réunit|réunissent|réunissant', 'discutent|discute|négocient|dialoguent|renouent|siègent', `reprend|reprennent|renoue|renouent|entament|entame … ${TALK}`, 'se parlent', 'était|étaient en cours', 'dure|duraient|durait',
  ],
  planned: [
    "se|s' réunira|réuniront|retrouvera|retrouveront|retrouveraient|rencontreront|rencontrera|tiendra|tiendront|tiendrait|réunirait|réuniraient|ouvrira|ouvriront|déroulera|dérouleront|verront|reverront|poursuivra|poursuivront|entretiendra|entretiendront|parleront|achèvera|achèveront",
    'aura|auront|aurait|auraient lieu', 'accueillera|accueilleront|recevra|recevront|rencontrera|rencontreront|réunira|réuniront|débutera|débuteront|commencera|commenceront|reprendra|reprendront|participera|participeront|assistera|assisteront|durera', 'sera|seront au|reçu|reçue|reçus|accueilli|accueillie|accueillis|réuni|réunie|réunis|réunies|organisé|organisée|organisés|consacré|consacrée|présent|présents|représenté|représentée|tenu|tenue|à',
    `doit|doivent|devrait|devraient|devait|devaient|va|vont|pourrait|pourraient|peut|peuvent|compte|comptent|prévoit|prévoient|entend|entendent de? se|s' ${GATHER}`, `doit|doivent|devrait|devraient|devait|devaient|va|vont|pourrait|pourraient|compte|comptent … se|s' ${GATHER}`,
    'doit|doivent|devrait|devraient|devait|devaient|va|vont|pourrait|pourraient avoir lieu', 'doit|doivent|devrait|devraient|devait|devaient|va|vont|pourrait|pourraient … avoir lieu|reprendre|débuter|commencer|recevoir|accueillir|rencontrer|réunir|participer|assister|être',
    'est|sont|était|étaient … prévu|prévue|prévus|prévues|programmé|programmée|programmés|programmées|fixé|fixée|fixés|fixées|envisagé|envisagée|envisagées|attendu|attendue|attendus|attendues|planifié|planifiée|planifiées|annoncé|annoncée', 'prévu|prévue|prévus|prévues|programmé|programmée|programmés|programmées|fixé|fixée|envisagé|envisagée|planifié|planifiée pour|le|au|à|en|dans|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain',
    'ont|a rendez-vous', 'se|s\' donné|donnent … rendez-vous', "est|sont convenu|convenus|convenues de|d' … se|s' revoir|retrouver|réunir", 'promis de se revoir', 'à venir',
  ],
  recalled: [
    `s'|se était|étaient … ${GATHERED}`, 'avait|avaient eu lieu', 'avait|avaient … eu lieu', 'avait|avaient réuni|rencontré|reçu|accueilli|participé|discuté|négocié|tenu', `avait|avaient … réuni|rencontré|reçu|accueilli|participé|discuté|négocié|tenu`,
    'remonte|remontent|remontait|remontaient à|au|aux', 'datent|datait|dataient de|du|d\'',
  ],
  postponed: [
    'est|sont|était|étaient|a|ont|être|été … reporté|reportée|reportés|reportées|repoussé|repoussée|repoussés|repoussées|différé|différée|décalé|décalée|remis|remise|remises',
    'reporté|reportée|reportés|reportées|repoussé|repoussée|repoussés|repoussées|ajourné|ajournée|ajournés|ajournées|décalé|décalée sine|à|au|d\'|de|en|pour|la|le', 'remis|remise à plus|une', 'reporte|reportent|repousse|repoussent|ajourne|ajournent … réunion|rencontre|sommet|conseil|pourparlers|session|négociations|entretiens|entretien|conférence|commission|comité|round|forum', "report … de|du|d'|des la? réunion|rencontre|sommet|conseil|pourparlers|session|négociations|entretiens|conférence|commission|round|forum", 'ce report', 'le report', 'sine die', 'attendra|attendront',
  ],
  adjourned: ["est|sont|était|étaient|a|ont|avait|avaient|s'|se|être|été … ajourné|ajournée|ajournés|ajournées|suspendu|suspendue|suspendus|suspendues|interrompu|interrompue|interrompus|interrompues"],
  cancelled: [
    'est|sont|était|étaient|a|ont|être|été … annulé|annulée|annulés|annulées|déprogrammé|déprogrammée', 'annule|annulent … réunion|rencontre|sommet|pourparlers|conseil|session|entretien|entretiens|conférence|participation', "n'|ne aura|auront|a|ont|aurait pas … lieu", "n'|ne se|s' tiendra|tiendront pas", "n'|ne s' est pas … tenu|tenue|réuni|réunie", 'annulation', 'tombé|tombée à l\' eau',
  ],
};
