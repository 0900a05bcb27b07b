/** Texts, findings and towns that speak: "the report by the union claims", "selon une étude de l'institut", "the city said". */
import { TokenKind } from '../../../model/segmented.js';
import { isAdjective } from './adjectives.js';
import type { Atom } from './atoms.js';
import type { Phrase } from './phrases.js';
import { entryAt, isWord, type Scan } from './scan.js';
import { mayHold } from './sieve.js';

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
  return atom.end > atom.first + 1 && atom.kind !== 'state' && atom.kind !== 'institution' && scan.words.works.has(scan.tokens.lower[scan.words.compounds ? atom.end - 1 : atom.first]!);
}

/** Takes the names and phrases of a document; gives the works that say something, in text order. */
export function findWorks(scan: Scan, atoms: readonly Atom[], phrases: readonly Phrase[]): readonly Work[] {
  const { tokens, words } = scan;
  const { determiners } = words;
  const atomFrom = new Map<number, number>();
  const atomEnd = new Map<number, number>();
  const phraseFrom = new Map<number, number>();
  const phraseEnd = new Map<number, number>();
  const found: Work[] = [];
  const titledWork = atoms.some(a => isTitledWork(scan, a));
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    if (!mayHold(scan.lexicon.speaking, tokens.lower[i]!)) continue;
    const work = words.works.has(tokens.lower[i]!);
    if (!work && !(words.speakingPlaces.has(tokens.lower[i]!) && determiners.definite.has(tokens.lower[i - 1] ?? ''))) continue;
    if (atomFrom.size === 0 && phraseFrom.size === 0) index();
    const left = work ? before(i) : { first: i - 1, author: null };
    const right = left.author !== null || !work ? { end: i + 1, author: null } : behind(i);
    const author = left.author ?? right.author;
    const pointed = left.first < i && (determiners.definite.has(tokens.lower[left.first]!) || determiners.demonstrative.has(tokens.lower[left.first]!) || determiners.contracted.has(tokens.lower[left.first]!));
    if (author === null && !(pointed && right.end === i + 1)) {
      // "A new study has found ...", and further down the name of the only one that is told of.
      if (titledWork && work && right.end === i + 1 && left.first < i && determiners.indefinite.has(tokens.lower[left.first]!) && says(right.end, REACH, true)) found.push({ first: left.first, end: right.end, head: i, author: null });
      continue;
    }
    if (author === null ? says(right.end, NEXT, false) || accordingTo(left.first) : says(right.end, REACH, true) || accordingTo(left.first)) found.push({ first: left.first, end: right.end, head: i, author });
  }
  return found;

  /** Where names and phrases begin and end: looked up only in documents that name a work. */
  function index(): void {
    atoms.forEach((a, n) => { atomFrom.set(a.first, n); atomEnd.set(a.end, n); });
    phrases.forEach((p, n) => { if (!phraseFrom.has(p.first)) phraseFrom.set(p.first, n); if (!phraseFrom.has(p.core)) phraseFrom.set(p.core, n); phraseEnd.set(p.end, n); });
  }

  function same(a: number, b: number): boolean {
    return b >= 0 && b < tokens.count && scan.sentenceOf[a] === scan.sentenceOf[b];
  }

  /** "the union's annual | report", "Valnews | figures", "une récente | étude". */
  function before(i: number): { first: number; author: Work['author'] } {
    let k = i - 1;
    for (let steps = 0; steps < MODIFIERS && same(i, k) && (isWord(scan, k) || tokens.kind[k] === TokenKind.number); steps++, k--) {
      const lower = tokens.lower[k]!;
      if (words.compounds) {
        if (words.genitive.has(lower)) {
          const owner = authorEnding(k);
          return owner ?? { first: i, author: null };
        }
        if (k === i - 1) {
          const owner = authorEnding(i);
          if (owner) return owner;
        }
      }
      if (isDeterminer(lower)) return { first: k, author: null };
      if (words.functionWords.has(lower) || words.prepositions.has(lower) || (!words.compounds && !words.before.has(lower))) break;
    }
    return { first: k + 1, author: null };
  }

  function authorEnding(end: number): { first: number; author: Work['author'] } | null {
    const atom = atomEnd.get(end);
    if (atom !== undefined && speaks(atom)) return { first: withDeterminer(atoms[atom]!.from), author: { is: 'atom', n: atom } };
    const phrase = phraseEnd.get(end);
    if (phrase !== undefined && phrases[phrase]!.kind !== 'group') return { first: phrases[phrase]!.first, author: { is: 'phrase', n: phrase } };
    return null;
  }

  /** "report | by the union", "étude annuelle | de l'institut". */
  function behind(i: number): { end: number; author: Work['author'] } {
    let k = i + 1;
    for (let steps = 0; steps < MODIFIERS && same(i, k) && !words.compounds && isWord(scan, k) && isAdjective(scan, k); steps++) k++;
    // "a report released on Monday | by the union": day and participle between.
    let told = false;
    for (let at = k; at < k + BETWEEN && same(i, at) && (isWord(scan, at) || tokens.kind[at] === TokenKind.number); at++) {
      if (words.authored.has(tokens.lower[at]!)) told = true;
      else if ((told || at > k) && words.authorship.has(tokens.lower[at]!) && (!words.of.has(tokens.lower[at]!) || words.agents.has(tokens.lower[at]!))) { k = at; break; }
      else if (!words.timeWords.has(tokens.lower[at]!) && !words.at.has(tokens.lower[at]!) && tokens.kind[at] !== TokenKind.number) break;
    }
    const preposition = same(i, k) ? tokens.lower[k]! : '';
    if (!words.authorship.has(preposition)) return { end: i + 1, author: null };
    for (let at = k + 1; at <= k + MODIFIERS && same(i, at); at++) {
      const phrase = phraseFrom.get(at);
      if (phrase !== undefined && (phrases[phrase]!.kind !== 'group' || !words.of.has(preposition)) && phrases[phrase]!.kind !== 'counterpart') return { end: phrases[phrase]!.end, author: { is: 'phrase', n: phrase } };
      const atom = atomFrom.get(at);
      if (atom !== undefined) return speaks(atom) ? { end: atoms[atom]!.end, author: { is: 'atom', n: atom } } : { end: i + 1, author: null };
      const lower = tokens.lower[at]!;
      if (!isDeterminer(lower) && !words.of.has(lower) && !words.before.has(lower) && entryAt(scan, at, 'title') === undefined) break;
    }
    return { end: i + 1, author: null };
  }

  function speaks(n: number): boolean {
    const { kind } = atoms[n]!;
    return kind !== 'place' && kind !== 'demonym' && kind !== 'capital';
  }

  function withDeterminer(first: number): number {
    return first > 0 && determiners.definite.has(tokens.lower[first - 1]!) && same(first, first - 1) ? first - 1 : first;
  }

  function isDeterminer(lower: string): boolean {
    return determiners.definite.has(lower) || determiners.indefinite.has(lower) || determiners.demonstrative.has(lower) || determiners.possessive.has(lower) || determiners.contracted.has(lower);
  }

  /** Does a verb of saying follow? Over a comma only where that is allowed. */
  function says(from: number, reach: number, far: boolean): boolean {
    for (let k = from; k < from + reach && same(from - 1, k); k++) {
      if (tokens.kind[k] !== TokenKind.word) { if (far) continue; return false; }
      if (scan.saying.has(tokens.lower[k]!)) return true;
      if (!far && (words.prepositions.has(tokens.lower[k]!) || words.of.has(tokens.lower[k]!) || isDeterminer(tokens.lower[k]!))) return false;
    }
    return false;
  }

  function accordingTo(first: number): boolean {
    return scan.according.some(list => list.length <= first && list.every((word, n) => tokens.lower[first - list.length + n] === word));
  }
}
