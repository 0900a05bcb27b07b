/** Texts, findings and towns that speak: "the report by the union claims", "selon une étude de l'institut", "the city said". */
import { TokenKind } from '../../../model/segmented.js';
import { isAdjective } from './adjectives.js';
import type { Atom } from './atoms.js';
import { saidBy } from './kinds.js';
import { Kind } from './lexicon.js';
import { nameNumber, type NamePlaces } from './name-places.js';
import type { Phrase } from './phrases.js';
import { begins, isOne, isWord, looks, type Scan } from './scan.js';
import { scratchColumn } from './scratch.js';
import { Look, Word } from './word-facts.js';

/** A noun phrase that speaks for somebody, or in its own name; [first, end) in tokens. */
export interface Work {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  /** Whose it is; null where the phrase does not say. */
  readonly author: { readonly is: 'atom' | 'phrase'; readonly n: number } | null;
}

/** A verb of saying stands at most so many tokens behind a work whose author is told: "the report by X, published on Monday, says". */
const REACH = 12;
/** ... and behind one that stands alone: auxiliary and adverb between. */
const NEXT = 3;
/** Words between a work and "by": participle, day and their prepositions. */
const BETWEEN = 7;
/** Modifiers before and behind the noun. */
const MODIFIERS = 4;

/** "the Valdorian Harbour Study", "l'Enquête nationale des ports": a name whose head says what it is. */
export function isTitledWork(scan: Scan, atom: Atom): boolean {
  return atom.end > atom.first + 1 && atom.kind !== 'state' && atom.kind !== 'institution' && looks(scan, scan.words.compounds ? atom.end - 1 : atom.first, Look.work);
}

/** Determiners of every kind but those of quantity. */
const DETERMINER = Word.definite | Word.indefinite | Word.demonstrative | Word.possessive | Word.contracted;

const fromColumn = scratchColumn();
const endColumn = scratchColumn();

/** Takes the names and phrases of a document; gives the works that say something, in text order. */
export function findWorks(scan: Scan, atoms: readonly Atom[], phrases: readonly Phrase[], places: NamePlaces): readonly Work[] {
  const { tokens, words } = scan;
  /** Numbers of the phrases that begin at a token, and that end before it; -1 for none. Laid out only in documents that name a work. */
  let phraseFrom: Int32Array | null = null;
  let phraseEnd: Int32Array | null = null;
  let titledWork: boolean | null = null;
  const found: Work[] = [];
  for (const i of scan.speaking) {
    const work = looks(scan, i, Look.work);
    if (!work && !isOne(scan, i - 1, Word.definite)) continue;
    if (phraseFrom === null) index();
    const left = work ? before(i) : { first: i - 1, author: null };
    const right = left.author !== null || !work ? { end: i + 1, author: null } : behind(i);
    const author = left.author ?? right.author;
    const pointed = left.first < i && isOne(scan, left.first, Word.definite | Word.demonstrative | Word.contracted);
    if (author === null && !(pointed && right.end === i + 1)) {
      // "A new study has found ...", and further down the name of the only one that is told of.
      titledWork ??= atoms.some(a => isTitledWork(scan, a));
      if (titledWork && work && right.end === i + 1 && left.first < i && isOne(scan, left.first, Word.indefinite) && says(right.end, REACH, true)) found.push({ first: left.first, end: right.end, head: i, author: null });
      continue;
    }
    if (author === null ? says(right.end, NEXT, false) || saidBy(scan, left.first) : says(right.end, REACH, true) || saidBy(scan, left.first)) found.push({ first: left.first, end: right.end, head: i, author });
  }
  return found;

  function index(): void {
    phraseFrom = fromColumn(tokens.count + 1, -1);
    phraseEnd = endColumn(tokens.count + 1, -1);
    for (let n = 0; n < phrases.length; n++) {
      const { first, core, end } = phrases[n]!;
      if (phraseFrom[first]! < 0) phraseFrom[first] = n;
      if (phraseFrom[core]! < 0) phraseFrom[core] = n;
      phraseEnd[end] = n;
    }
  }

  function same(a: number, b: number): boolean {
    return b >= 0 && b < tokens.count && scan.sentenceOf[a] === scan.sentenceOf[b];
  }

  /** "the union's annual | report", "Valnews | figures", "une récente | étude". */
  function before(i: number): { first: number; author: Work['author'] } {
    let k = i - 1;
    for (let steps = 0; steps < MODIFIERS && same(i, k) && (isWord(scan, k) || tokens.kind[k] === TokenKind.number); steps++, k--) {
      if (words.compounds) {
        if (isOne(scan, k, Word.genitive)) {
          const owner = authorEnding(k);
          return owner ?? { first: i, author: null };
        }
        if (k === i - 1) {
          const owner = authorEnding(i);
          if (owner) return owner;
        }
      }
      if (isOne(scan, k, DETERMINER)) return { first: k, author: null };
      if (isOne(scan, k, Word.function | Word.preposition) || (!words.compounds && !isOne(scan, k, Word.before))) break;
    }
    return { first: k + 1, author: null };
  }

  function authorEnding(end: number): { first: number; author: Work['author'] } | null {
    const atom = nameNumber(places.end, end);
    if (atom !== null && speaks(atom)) return { first: withDeterminer(atoms[atom]!.from), author: { is: 'atom', n: atom } };
    const phrase = nameNumber(phraseEnd!, end);
    if (phrase !== null && phrases[phrase]!.kind !== 'group') return { first: phrases[phrase]!.first, author: { is: 'phrase', n: phrase } };
    return null;
  }

  /** "report | by the union", "étude annuelle | de l'institut". */
  function behind(i: number): { end: number; author: Work['author'] } {
    let k = i + 1;
    for (let steps = 0; steps < MODIFIERS && same(i, k) && !words.compounds && isWord(scan, k) && isAdjective(scan, k); steps++) k++;
    // "a report released on Monday | by the union": day and participle between.
    let told = false;
    for (let at = k; at < k + BETWEEN && same(i, at) && (isWord(scan, at) || tokens.kind[at] === TokenKind.number); at++) {
      if (looks(scan, at, Look.authored)) told = true;
      else if ((told || at > k) && looks(scan, at, Look.authorship) && (!isOne(scan, at, Word.of) || isOne(scan, at, Word.agent))) { k = at; break; }
      else if (!isOne(scan, at, Word.time | Word.at) && tokens.kind[at] !== TokenKind.number) break;
    }
    if (!same(i, k) || !looks(scan, k, Look.authorship)) return { end: i + 1, author: null };
    for (let at = k + 1; at <= k + MODIFIERS && same(i, at); at++) {
      const phrase = nameNumber(phraseFrom!, at);
      if (phrase !== null && (phrases[phrase]!.kind !== 'group' || !isOne(scan, k, Word.of)) && phrases[phrase]!.kind !== 'counterpart') return { end: phrases[phrase]!.end, author: { is: 'phrase', n: phrase } };
      const atom = nameNumber(places.first, at);
      if (atom !== null) return speaks(atom) ? { end: atoms[atom]!.end, author: { is: 'atom', n: atom } } : { end: i + 1, author: null };
      if (!isOne(scan, at, DETERMINER | Word.of | Word.before) && !begins(scan, at, Kind.title)) break;
    }
    return { end: i + 1, author: null };
  }

  function speaks(n: number): boolean {
    const { kind } = atoms[n]!;
    return kind !== 'place' && kind !== 'demonym' && kind !== 'capital';
  }

  function withDeterminer(first: number): number {
    return first > 0 && isOne(scan, first - 1, Word.definite) && same(first, first - 1) ? first - 1 : first;
  }

  /** Does a verb of saying follow? Over a comma only where that is allowed. */
  function says(from: number, reach: number, far: boolean): boolean {
    for (let k = from; k < from + reach && same(from - 1, k); k++) {
      if (tokens.kind[k] !== TokenKind.word) { if (far) continue; return false; }
      if (isOne(scan, k, Word.saying)) return true;
      if (!far && isOne(scan, k, Word.preposition | Word.of | DETERMINER)) return false;
    }
    return false;
  }
}
