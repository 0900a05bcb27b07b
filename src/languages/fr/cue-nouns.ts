/** French nouns of speech and the verbs that carry them: "réitérer la demande", "lancer un appel". */
import { indexCueNouns, type NounRow } from '../../text/cue-index.js';

const ROWS: readonly NounRow[] = [
  ['demand', 'de|d\'|du|des/in', 'demande requête exigence revendication souhait recommandation sommation ultimatum'],
  ['demand', 'à|au|aux|en|pour/in', 'appel invitation exhortation'],
  ['propose', 'de|d\'|du|des/in', 'proposition offre suggestion'],
  ['declare', 'de|d\'|du|des/in', 'volonté intention détermination espoir position conviction opinion désir'],
  ['declare', 'selon/n', 'hypothèse'],
  ['refuse', 'de|d\'|du|des/in', 'refus rejet opposition'],
  ['refuse', 'à|au|aux/n', 'opposition hostilité'],
  ['warn', 'de|d\'|du|des|quant|sur/in', 'crainte craintes inquiétude inquiétudes préoccupation préoccupations avertissement mise'],
  ['warn', 'à|au|aux/n', 'avertissement'],
  ['accuse', 'de|d\'|du|des|contre/in', 'accusation accusations reproche reproches critique critiques grief griefs'],
  ['regret', 'de|d\'|du|des/in', 'regret regrets'],
  ['regret', 'à|au|aux/n', 'condoléances'],
  ['assure', 'de|d\'|du|des/in', 'promesse engagement garantie assurance'],
  ['welcome', 'de|d\'|du|des|pour/in', 'satisfaction gratitude soulagement'],
  ['welcome', 'à|au|aux/n', 'soutien hommage attachement solidarité'],
  ['accept', 'de|d\'|à|au|aux/in', 'accord consentement'],
];

/** Nouns that report speech without any verb, with the words that bring in what is said. */
const REPORTING: readonly NounRow[] = [
  ['declare', 'selon/n', 'affirmation affirmations annonce information informations révélation révélations thèse théorie rumeur rumeurs déclaration déclarations propos argument témoignage témoignages'],
  ['accuse', 'selon/n', 'accusation accusations allégation allégations'],
  ['warn', 'selon/n', 'avertissement avertissements'],
  ['demand', 'à/in', 'appel appels'],
  ['assure', 'selon/n', 'promesse promesses assurance assurances'],
];

export const CUE_NOUNS = indexCueNouns(ROWS);
export const REPORTING_NOUNS = indexCueNouns(REPORTING);

/** Verbs that put such a noun into words. */
export const CARRIERS = 'réitérer renouveler lancer formuler exprimer présenter émettre adresser répéter réaffirmer affirmer redire manifester maintenir faire marteler confirmer rappeler annoncer proférer signifier transmettre formaliser exposer dire donner opposer';
