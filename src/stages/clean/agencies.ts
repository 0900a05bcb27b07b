/** News agencies: their signs, and where a text credits them. */
import { foldForComparison } from '../../text/fold.js';
import type { Lexicon } from './lexicon.js';

/** Canonical name to signs that hold in every language; packs add how their language names them. */
export const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  AFP: ['afp'], AP: ['ap', 'apnews'], Reuters: ['reuters', 'rtr', 'thomson reuters'], ATS: ['ats', 'keystone-sda', 'sda', 'sda-ats', 'keystone-sda-ats', 'awp-ats'], AWP: ['awp'], dpa: ['dpa', 'dpa-afx'], Belga: ['belga'], ANSA: ['ansa'], APA: ['apa'],
  TASS: ['tass', 'itar-tass'], Interfax: ['interfax'], 'RIA Novosti': ['ria novosti', 'ria'], Sputnik: ['sputnik'], Ukrinform: ['ukrinform'], UNIAN: ['unian'], BelTA: ['belta'],
  Xinhua: ['xinhua'], Kyodo: ['kyodo'], Jiji: ['jiji press', 'jiji'], Yonhap: ['yonhap'], KCNA: ['kcna'], EFE: ['efe', 'agencia efe', 'epa-efe'], 'Europa Press': ['europa press'], Lusa: ['lusa'], PAP: ['pap'], CTK: ['ctk'], MTI: ['mti'], Anadolu: ['anadolu', 'aa'],
  IRNA: ['irna'], Fars: ['fars news'], SANA: ['sana'], MENA: ['mena'], WAFA: ['wafa'], PTI: ['pti'], ANI: ['ani'], IANS: ['ians'], AAP: ['aap'], PA: ['pa media', 'pa'], UPI: ['upi'], Bloomberg: ['bloomberg'], MAP: ['map'], APS: ['aps'], TAP: ['tap'], Ritzau: ['ritzau'], NTB: ['ntb'], TT: ['tt'], STT: ['stt'],
  'La Presse Canadienne': ['presse canadienne'], 'The Canadian Press': ['canadian press'], 'Agence QMI': ['agence qmi', 'qmi'],
};

/** Signs that are also words or initials: alone they make no credit, beside brackets, bars or other agencies they do. */
const WEAK = new Set(['ap', 'pa', 'aa', 'tt', 'ria', 'map', 'tap', 'aps', 'apa', 'ani', 'sana', 'mena', 'fars']);
const MAX_CREDIT_WORDS = 14;
const MAX_CREDIT_LENGTH = 140;

/** "(AFP)"   "ats/sey"   "Avec l'Agence France-Presse"   "AFP, Reuters et AP": what a stretch that is nothing but a credit names, or null. */
export function agencyCredit(text: string, lexicon: Lexicon, folded = foldForComparison(text)): string[] | null {
  if (folded === '' || folded.length > MAX_CREDIT_LENGTH) return null;
  const words = folded.split(' ');
  if (words.length > MAX_CREDIT_WORDS || !words.some(w => lexicon.agencyStarts.has(w))) return null;
  const found: string[] = [];
  const marked = /[/()[\]]/.test(text);
  let strong = false;
  let k = 0;
  while (k < words.length) {
    let taken = 0;
    for (let n = lexicon.agencyStarts.has(words[k]!) ? Math.min(4, words.length - k) : 0; n > 0 && taken === 0; n--) {
      const name = lexicon.agencies.get(words.slice(k, k + n).join(' '));
      if (!name) continue;
      if (!found.includes(name)) found.push(name);
      if (n > 1 || !WEAK.has(words[k]!)) strong = true;
      taken = n;
    }
    if (taken === 0) {
      const word = words[k]!;
      // Initials of the desk ("ats/sey"), or a joining word ("avec", "with").
      if (!(lexicon.agencyWords.has(word) || word.length === 1 || (marked && word.length <= 4 && !lexicon.common.has(word)))) return null;
      taken = 1;
    }
    k += taken;
  }
  return found.length > 0 && (strong || marked || found.length > 1) ? found : null;
}

// "PARIS (Reuters) - The ministers"   "BRUXELLES, 12 jan (AFP) – Les"   "GENEVA, Jan 10 (Xinhua) --"
//        ^^^^^^^^^                                   ^^^^^                              ^^^^^^^^
const DATELINE = /^[^()\n]{2,60}\(([^()\n]{2,40})\) ?[-–—]{1,2}/u;

/** The agencies named in the dateline that a paragraph begins with. */
export function datelineAgencies(text: string, lexicon: Lexicon): string[] {
  const match = DATELINE.exec(text.slice(0, 140));
  return match ? (agencyCredit(`(${match[1]!})`, lexicon) ?? []) : [];
}
