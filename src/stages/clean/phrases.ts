/** The furniture phrases of all packs in one index: which kinds of furniture a line speaks of. */
import type { FurnitureKind } from '../../model/words/furniture.js';
import type { LanguagePack } from '../../model/language.js';
import { foldForComparison } from '../../text/fold.js';

export const KINDS: readonly FurnitureKind[] = ['consent', 'advert', 'related', 'social', 'subscribe', 'navigation', 'comments', 'legal', 'technical', 'notice'];

/** Bit of a kind in the masks of `Signals`. */
export function kindBit(kind: FurnitureKind): number {
  return 1 << KINDS.indexOf(kind);
}

const CONSENT = kindBit('consent');

type Mode = 'whole' | 'opening' | 'within' | 'section' | 'vocabulary';

interface Entry {
  readonly phrase: string;
  readonly mode: Mode;
  readonly bit: number;
  /** The phrase is printed with a colon and does not count without. */
  readonly colon: boolean;
}

export type PhraseIndex = ReadonlyMap<string, readonly Entry[]>;

/** Masks of the kinds whose phrases were found, by place in the line. */
export interface Signals {
  readonly whole: number;
  readonly opening: number;
  readonly within: number;
  /** How many phrases stand anywhere in it, consent apart. */
  readonly hits: number;
  /** It is a heading behind which other articles are listed. */
  readonly section: boolean;
  /** How many words of consent texts stand in it. */
  readonly consentWords: number;
}

const NONE: Signals = { whole: 0, opening: 0, within: 0, hits: 0, section: false, consentWords: 0 };
const GLUED = /(\p{Ll})(?=\p{Lu}\p{Ll})/gu;

/** Puts a space where a small letter meets a capitalised word: "AccepterTout" -> "Accepter Tout". */
export function unglue(text: string): string {
  return hasGlue(text) ? text.replace(GLUED, '$1 ') : text;
}

function hasGlue(text: string): boolean {
  let small = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const capital = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
    if (capital && small) return true;
    small = (code >= 97 && code <= 122) || code >= 0xdf;
  }
  return false;
}

/** Builds the index once for all packs. */
export function indexPhrases(packs: readonly LanguagePack[]): PhraseIndex {
  const index = new Map<string, Entry[]>();
  const add = (raw: string, mode: Mode, bit: number): void => {
    for (const phrase of new Set([foldForComparison(raw), foldForComparison(unglue(raw))])) {
      if (phrase === '') continue;
      const first = phrase.split(' ', 1)[0]!;
      const list = index.get(first);
      const entry: Entry = { phrase, mode, bit, colon: raw.trimEnd().endsWith(':') };
      if (list) list.push(entry); else index.set(first, [entry]);
    }
  };
  for (const { furniture } of packs) {
    for (const kind of KINDS) {
      const { whole, opening, within } = furniture.phrases[kind];
      for (const p of whole) add(p, 'whole', kindBit(kind));
      for (const p of opening) add(p, 'opening', kindBit(kind));
      for (const p of within) add(p, 'within', kindBit(kind));
    }
    for (const p of furniture.sections) add(p, 'section', 0);
    for (const p of furniture.consentVocabulary) add(p, 'vocabulary', 0);
  }
  return index;
}

const REST_EMPTY = /^[\s\d]*$/;

/** What a line says of itself. Takes its words folded for comparison and as printed; linear in its length. */
export function signalsOf(folded: string, text: string, index: PhraseIndex): Signals {
  let whole = 0;
  let opening = 0;
  let within = 0;
  let hits = 0;
  let section = false;
  let consentWords = 0;
  let at = 0;
  const begin = leadingFigures(folded);
  while (at < folded.length) {
    let stop = folded.indexOf(' ', at);
    if (stop < 0) stop = folded.length;
    const entries = index.get(folded.slice(at, stop));
    if (entries) {
      for (const entry of entries) {
        const end = at + entry.phrase.length;
        if (end > folded.length || (end < folded.length && folded.charCodeAt(end) !== 32) || !folded.startsWith(entry.phrase, at)) continue;
        if (entry.mode === 'vocabulary') consentWords++;
        else if (entry.mode === 'within') { within |= entry.bit; if (entry.bit !== CONSENT) hits++; }
        else if (at > begin) continue;
        else if (entry.mode === 'opening') { if (!entry.colon || hasColon(text, entry.phrase.length)) opening |= entry.bit; }
        else if (REST_EMPTY.test(folded.slice(end))) { if (entry.mode === 'section') section = true; else whole |= entry.bit; }
      }
    }
    at = stop + 1;
  }
  return whole || opening || within || section || consentWords ? { whole, opening, within, hits, section, consentWords } : NONE;
}

/** Offset behind figures that stand before the words ("12 Comments"). */
function leadingFigures(folded: string): number {
  let at = 0;
  while (at < folded.length && (folded.charCodeAt(at) === 32 || (folded.charCodeAt(at) >= 48 && folded.charCodeAt(at) <= 57))) at++;
  return at < folded.length ? at : 0;
}

function hasColon(text: string, length: number): boolean {
  const colon = text.indexOf(':');
  return colon >= 0 && colon <= length + 6;
}
