/** How French says what is on the table. */
import type { AgendaWords } from '../../model/words/meetings.js';

export const agenda: AgendaWords = {
  before: [
    "pour|afin de|d' discuter|parler|débattre|traiter|évoquer|examiner|aborder|négocier|étudier de|du|des|d'|sur?", "consacré|consacrée|consacrés|consacrées à|au|aux", "portait|portaient|portera|porteront|porte|portent|porté|portant|porter sur", "soulever|soulevé|soulevée|soulèvera|poser|posé|aborder|abordé|évoquer|évoqué|inscrire … question|questions|sujet|thème|dossier|dossiers|problème|cas|sort de|du|des|d'",
    "ordre du jour … : ", 'à l\' ordre du jour :|figurent|figure|figuraient|figurait|étaient|était', "au menu :|figurent|figure|figuraient|des|de|du", "ont|a … discuté|parlé|débattu|traité de|du|des|d'|sur", "discutent|discutaient|discuteront|discutera|parleront|parlent|débattront|débattent|traiteront|traitera|débattre|parler|discuter de|du|des|d'", "a|ont évoqué|abordé|examiné", "évoqueront|aborderont|examineront|évoquera|abordera|examinera", 'pourparlers|négociations|discussions|entretiens|réunion|rencontre|conférence|sommet|échanges|table sur', "au sujet de|du|des|d'", "à propos de|du|des|d'",
  ],
  after: [
    "est|sont|était|étaient|sera|seront|figure|figurent|figurait|figuraient|figurera|figureront également|aussi|notamment|encore? à l' ordre du jour", "est|sont|était|étaient|sera|seront|figure|figurent|figurait|figuraient|figurera|figureront également|aussi|notamment|encore? au menu|programme|centre|coeur|cœur", "sera|seront|être|été évoqué|évoquée|évoqués|évoquées|abordé|abordée|abordés|abordées|discuté|discutée|discutés|discutées|examiné|examinée|examinées|examinés", 'occupe|occupent|occupait|occupera|occuperont|a|ont occupé? … partie|séance|réunion|ordre|discussions', 'au centre|coeur|cœur des|de|du discussions|la|pourparlers|débats|négociations|entretiens|échanges',
  ],
  listed: ["ordre du jour", "au menu", "sur la table", "a|ont|doit|doivent|devait|devaient|souhaite|souhaitait|souhaitent|souhaitaient|veut|voulait|entend|entendait|compte|comptait … soulever", "soulèvera", "au centre|coeur|cœur des|de|du discussions|pourparlers|débats|négociations|entretiens|échanges"],
  empty: ["la|les|le|une|l' question|questions|sujet|thème|dossier|dossiers|problème de|du|des|d'|épineuse|délicate", "la|les|le question|questions|sujet|thème|dossier|dossiers|problème", "l' avenir de|du|des"],
  stops: new Set("qui que dont où lors pendant durant après avant depuis selon lorsque quand mais car alors afin pour sans malgré a ont est sont était étaient sera seront avait avaient lundi mardi mercredi jeudi vendredi samedi dimanche".split(' ')),
};
