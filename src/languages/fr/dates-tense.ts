/** How French verbs tell whether a bare day lies behind or ahead. */
import type { TenseWords } from '../../model/words/dates.js';

const FUTURE = `va vont vais vas allons allez doit doivent devra devront devrait devraient sera seront aura auront fera feront ira iront pourra pourront faudra viendra viendront tiendra tiendront prendra prendront verra verront
prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées fixé fixée fixés fixées envisagé envisagée envisagés envisagées planifié planifiée planifiés planifiées projeté projetée projetés projetées
censé censée censés censées convoqué convoquée convoqués convoquées appelé appelée appelés appelées agendé agendée agendés agendées prochain prochaine prochains prochaines entend entendent envisage envisagent prévoit prévoient compte comptent souhaite
rendez-vous agenda venue bientôt invite invitent invités appellent appelle propose proposent organise organisent`;
const PAST = `fut furent eut eurent fit firent dit prit prirent mit mirent vint vinrent tint tinrent sut surent put purent dut durent vit virent reçut reçurent lut parut déclarait affirmait disait était étaient avait avaient eu été
mort morte morts tué tuée tués survenu survenue survenus intervenu tenu tenue tenus publié publiée publiés paru parue parus organisé organisée organisés signé signée signés décédé décédée daté datée diffusé diffusée diffusés annoncé annoncée adopté adoptée lancé lancée
révélé rendu rendue interrogé interrogée arrêté arrêtée arrêtés entamé entamée ouvert ouverte élu élue depuis`;

export const tense: TenseWords = {
  past: new Set(PAST.split(/\s+/)),
  future: new Set(FUTURE.split(/\s+/)),
  futureBeforeInfinitive: new Set(['prêt', 'prête', 'prêts', 'prêtes', 'point', 'censé', 'amené', 'amenée', 'amenés', 'amenées', 'tenu', 'décidé', 'promis', 'veut', 'veulent', 'espère', 'espèrent']),
  clauses: new Set(['et', 'mais', 'ou', 'qui', 'que', "qu'", 'dont', 'où', 'lorsque', "lorsqu'", 'quand', 'tandis', 'puisque', "puisqu'", 'car', 'alors', 'bien', 'si']),
  prospective: new Set(['être', 'soit', 'soient', 'sera', 'seront', 'serait', 'seraient']),
  statives: new Set([]),
  infinitiveMarks: new Set(['à', 'de', "d'", 'pour', 'se', "s'", 'le', 'la', 'les', "l'", 'y', 'en', 'lui', 'leur', 'ne', 'pas']),
  infinitiveEndings: ['er', 'ir', 're'],
  auxiliaries: new Set(["a", "ont", "ai", "as", "avons", "avez", "est", "sont", "suis", "avait", "avaient", "était", "étaient", "ayant", "étant", "aurait", "auraient", "serait", "seraient", "s'est", "fut", "eu"]),
  participleEndings: ['é', 'ée', 'és', 'ées', 'i', 'ie', 'is', 'ies', 'u', 'ue', 'us', 'ues', 'it', 'ite', 'ert', 'erte', 'eint', 'int', 'ise', 'mort'],
  pastEndings: ['èrent', 'irent', 'urent', 'aient', 'ait'],
  futureEndings: ['era', 'eront', 'ira', 'iront', 'dra', 'dront', 'vra', 'vront', 'rra', 'rront', 'ttra', 'ttront', 'tra', 'tront', 'udra', 'ura', 'uront', 'aira', 'erai', 'erons', 'erez', 'rait', 'raient'],
  notVerbs: new Set(['opéra', 'caméra', 'sera', 'choléra', 'contra', 'extra', 'ultra', 'mantra', 'lait', 'fait', 'serait', 'seraient', 'aurait', 'auraient', 'pourrait', 'pourraient', 'souverain', 'parfait', 'trait', 'souhait', 'portrait', 'retrait', 'extrait', 'attrait', 'forfait', 'bienfait', 'sahara', 'riviera', 'accra', 'infra', 'supra', 'tantra', 'abstrait', 'distrait', 'mira', 'elvira', 'vladimira']),
  shortest: 4,
};
