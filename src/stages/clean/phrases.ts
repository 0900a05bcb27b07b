/** The furniture phrases of all packs in one index: which kinds of furniture a line speaks of. */
import type { FurnitureKind } from '../../model/words/furniture.js';
import type { LanguagePack } from '../../model/language.js';
import { foldForComparison } from '../../text/fold.js';

export const KINDS: readonly FurnitureKind[] = ['consent', 'advert', 'related', 'social', 'subscribe', 'navigation', 'comments', 'legal', 'technical', 'notice'];

/** Bit of a kind in the masks of `Signals`. */
export function kindBit(kind: FurnitureKind): number {
  return 1 << KINDS.indexOf(kind);
}

export const CONSENT = kindBit('consent');

type Mode = 'whole' | 'opening' | 'within' | 'section' | 'vocabulary';

/** One phrase of a pack, folded. */
export interface Entry {
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

export const NO_SIGNALS: Signals = { whole: 0, opening: 0, within: 0, hits: 0, section: false, consentWords: 0 };
const GLUED = /(\p{Ll})(?=\p{Lu}\p{Ll})/gu;

/** Puts a space where a small letter meets a capitalised word: "AccepterTout" -> "Accepter Tout". */
export function unglue(text: string): string {
  return text.replace(GLUED, '$1 ');
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
