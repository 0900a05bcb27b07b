/** English nouns of speech and the verbs that carry them: "issued a warning", "repeat its demand". */
import { indexCueNouns, type NounRow } from '../../text/cue-index.js';

const ROWS: readonly NounRow[] = [
  ['demand', 'for|to|that/in', 'call calls demand demands request requests appeal appeals plea pleas'],
  ['demand', 'that|to|for/in', 'recommendation order'],
  ['propose', 'to|for|of|that/in', 'proposal offer suggestion'],
  ['declare', 'that|about|of/in', 'statement claim claims announcement view belief confidence hope'],
  ['declare', 'to/i', 'intention intent desire determination willingness'],
  ['refuse', 'to/in', 'refusal opposition'],
  ['refuse', 'of/n', 'rejection'],
  ['warn', 'about|over|that|at/in', 'concern concerns fear fears alarm worry worries doubts'],
  ['warn', 'of|that|to|against|about/in', 'warning warnings'],
  ['accuse', 'of|that|against/in', 'accusation accusations allegation allegations criticism'],
  ['accuse', 'at|over|about/n', 'anger outrage dismay frustration'],
  ['deny', 'of|that/in', 'denial denials'],
  ['regret', 'for|over|that|about|to/in', 'regret regrets apology sorrow condolences remorse sadness'],
  ['assure', 'to|that|of/in', 'promise pledge vow commitment assurance assurances guarantee guarantees'],
  ['welcome', 'for|to|at|that|with/in', 'gratitude praise support satisfaction thanks appreciation'],
];

/** Nouns that report speech without any verb, with the words that bring in what is said. */
const REPORTING: readonly NounRow[] = [
  ['declare', 'that/n', 'claim claims statement statements announcement assertion assertions revelation revelations reports rumour rumours rumor rumors'],
  ['accuse', 'that/n', 'allegation allegations accusation accusations'],
  ['warn', 'that/n', 'warning warnings'],
  ['demand', 'for|that/n', 'call calls appeal appeals plea pleas demand demands request requests recommendation recommendations'],
  ['demand', 'to/i', 'call calls appeal plea'],
  ['assure', 'that|to/in', 'promise promises pledge pledges assurance assurances vow'],
  ['propose', 'that|to/in', 'proposal proposals suggestion suggestions'],
];

export const CUE_NOUNS = indexCueNouns(ROWS);
export const REPORTING_NOUNS = indexCueNouns(REPORTING);

/** Verbs that put such a noun into words. */
export const CARRIERS = 'issue make repeat renew reiterate express voice give offer launch raise send deliver lodge submit state declare restate reaffirm announce level put extend convey';
