/** One document as the mention finder sees it: tokens with what the lexicon knows of them, sentences, quotation depth, evidence of capitals. */
import type { LanguagePack } from '../../../model/language.js';
import { Shape, TokenKind, type Segmented, type Tokens } from '../../../model/segmented.js';
import type { NameWords } from '../../../model/words/names.js';
import { learnDemonyms } from './demonyms.js';
import { mayBeginLike } from './letters.js';
import { Kind, lexiconOf, type Entry, type Form, type FormTree, type Lexicon } from './lexicon.js';
import { scratchColumn } from './scratch.js';
import { markTitledLines } from './titled.js';
import { Look, wordFactsOf, type WordFacts } from './word-facts.js';

/** A form of the lexicon at a token: [first, end) in tokens. */
export interface Hit {
  readonly first: number;
  readonly end: number;
  readonly entries: readonly Entry[];
  /** Bits of `Kind` of all its entries. */
  readonly kinds: number;
}

/** What the capitals of this text show of a word, as bits. */
export const Shown = {
  /** Seen with a capital where it says something; and there without another capital beside it. */ capital: 1, alone: 2,
  /** Seen in lower case. */ plain: 4,
  /** Seen with a capital that opens a sentence, once and more often. */ opening: 8, openingAgain: 16,
} as const;
const SHOWN_BITS = 5;
const ANY_SHOWN = (1 << SHOWN_BITS) - 1;

/** The columns are used again for the next document: a scan holds until then. */
export interface Scan {
  readonly segmented: Segmented;
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: NameWords;
  readonly lexicon: Lexicon;
  /** Bits of `Word` and of `Look` of each token; none for numbers. */
  readonly is: Int32Array;
  readonly look: Int32Array;
  /** The longest form that begins at a token, and the one that ends before it. */
  readonly hits: readonly (Hit | undefined)[];
  readonly hitsEnding: readonly (Hit | undefined)[];
  /** Tokens at which a form begins; pronouns and forms that only point back; words for texts and places that speak. */
  readonly hitTokens: readonly number[];
  readonly pointing: readonly number[];
  readonly speaking: readonly number[];
  /** Number of the sentence of a token. */
  readonly sentenceOf: Int32Array;
  /** Number of the innermost quotation of a token, or -1. */
  readonly quoteOf: Int32Array;
  /** 1 where a word has a capital that may be a name's. */
  readonly capital: Int32Array;
  /** 1 where a capital says nothing: first word of a sentence, a quotation, a line, behind a colon or bullet. */
  readonly opens: Int32Array;
  /** 1 in lines that are all or mostly in capitals (English titles). */
  readonly titled: Int32Array;
  /** Bits of `Shown` by form, above them the number of the document that they are of. */
  readonly shown: Int32Array;
  readonly document: number;
  /** Adjectives of lands that only this text names, lower case; and these lands. */
  readonly peoples: ReadonlyMap<string, Entry>;
  readonly lands: ReadonlySet<string>;
  /** Keys of the states and institutions that it names. */
  readonly keysSeen: ReadonlySet<string>;
  /** The phrases for "according to". */
  readonly according: readonly (readonly string[])[];
}

/** A full stop behind a word of so many letters may be an abbreviation's. */
const SHORT_WORD = 3;

const facts = new WeakMap<LanguagePack, WordFacts>();

const isColumn = scratchColumn();
const lookColumn = scratchColumn();
const sentenceColumn = scratchColumn();
const quoteColumn = scratchColumn();
const capitalColumn = scratchColumn();
const opensColumn = scratchColumn();
const titledColumn = scratchColumn();
const FIRST_SHOWN = 4096;
let shown = new Int32Array(FIRST_SHOWN);
let documents = 0;
const MOST_DOCUMENTS = 1 << (31 - SHOWN_BITS - 1);

/** Takes a segmented document and its language; gives all that is looked up once. Linear in its length. */
export function scanDocument(segmented: Segmented, pack: LanguagePack): Scan {
  const { tokens } = segmented;
  const { count, kind, shape, form, lower } = tokens;
  const lexicon = lexiconOf(pack);
  let known = facts.get(pack);
  if (!known) facts.set(pack, (known = wordFactsOf(pack, lexicon)));
  const wordOf = known.wordOf(tokens);
  const lookOf = known.lookOf(tokens);
  const headOf = known.headOf(tokens);
  const is = isColumn(count, 0);
  const look = lookColumn(count, 0);
  const sentenceOf = sentenceColumn(count, 0);
  const quoteOf = quoteColumn(count, -1);
  const capital = capitalColumn(count, 0);
  const opens = opensColumn(count, 0);
  const titled = titledColumn(count, 0);
  if (shown.length < tokens.forms.length || documents >= MOST_DOCUMENTS) {
    shown = new Int32Array(Math.max(tokens.forms.length, shown.length) * 2);
    documents = 0;
  }
  const document = ++documents;

  for (let n = 0; n < segmented.sentences.length; n++) {
    const { firstToken, endToken } = segmented.sentences[n]!;
    for (let k = firstToken; k < endToken; k++) sentenceOf[k] = n;
    if (firstToken < count) opens[firstToken] = 1;
  }
  for (let n = 0; n < segmented.quotes.length; n++) {
    const { firstToken, endToken } = segmented.quotes[n]!;
    for (let k = firstToken; k < endToken; k++) quoteOf[k] = n;
  }
  markTitledLines(tokens, wordOf, titled);

  const hits: (Hit | undefined)[] = new Array<Hit | undefined>(count).fill(undefined);
  const hitsEnding: (Hit | undefined)[] = new Array<Hit | undefined>(count + 1).fill(undefined);
  const keysSeen = new Set<string>();
  const hitTokens: number[] = [];
  const pointing: number[] = [];
  const speaking: number[] = [];
  let pointed = -1;
  const capitals: number[] = []; // forms, in the order in which they were first seen
  const opening: number[] = [];
  const likePeoples: number[] = [];
  for (let i = 0; i < count; i++) {
    const word = form[i]!;
    const traits = lookOf[word]!;
    look[i] = traits;
    is[i] = wordOf[word]!;
    if (kind[i] !== TokenKind.word) {
      const opener = kind[i] === TokenKind.newline || ((traits & Look.opener) !== 0 && !(lower[i] === '.' && i > 0 && tokens.end[i - 1]! - tokens.start[i - 1]! <= SHORT_WORD));
      if (opener && i + 1 < count) opens[i + 1] = 1;
      continue;
    }
    if (shape[i] !== Shape.lower && (shape[i] !== Shape.mixed || startsNamelike(lower[i]!))) capital[i] = 1;
    const before = shown[word]!;
    const known = before >> SHOWN_BITS === document ? before : document << SHOWN_BITS;
    let bits = known;
    if (shape[i] === Shape.lower) bits |= Shown.plain;
    else if (opens[i] === 1) {
      if ((bits & Shown.opening) === 0) opening.push(word);
      else bits |= Shown.openingAgain;
      bits |= Shown.opening;
    } else if (titled[i] === 0) {
      if ((bits & Shown.capital) === 0) capitals.push(word);
      bits |= Shown.capital;
      if (!capitalAt(tokens, i + 1) && !capitalAt(tokens, i - 1)) bits |= Shown.alone;
    }
    if ((known & ANY_SHOWN) === 0 && bits !== known && (traits & Look.likePeople) !== 0) likePeoples.push(word);
    shown[word] = bits;
    const head = headOf[word]!;
    if (head !== 0) {
      findForms(tokens, i, lexicon.forms.at(head), hits, hitsEnding, keysSeen);
      const hit = hits[i];
      if (hit !== undefined) {
        hitTokens.push(i);
        if ((hit.kinds & Kind.backward) !== 0) { pointing.push(i); pointed = i; }
      }
    }
    if ((traits & SEEN_AT_ONCE) !== 0) {
      if ((traits & Look.pronoun) !== 0 && pointed !== i) pointing.push(i);
      if ((traits & (Look.work | Look.speakingPlace)) !== 0) speaking.push(i);
    }
  }
  const peoples = likePeoples.length === 0 ? NO_PEOPLES : learnPeoples(tokens, capitals, opening, likePeoples, pack);
  const lands = peoples.size === 0 ? NO_LANDS : new Set(Array.from(peoples.values(), e => e.show));
  return { segmented, text: segmented.document.view.text, tokens, words: pack.names, lexicon, is, look, hits, hitsEnding, hitTokens, pointing, speaking, sentenceOf, quoteOf, capital, opens, titled, shown, document, peoples, lands, keysSeen, according: pack.cues.according };
}

const SEEN_AT_ONCE = Look.pronoun | Look.work | Look.speakingPlace;
const NO_PEOPLES: ReadonlyMap<string, Entry> = new Map();
const NO_LANDS: ReadonlySet<string> = new Set();

/** Takes the forms of words with a capital inside and at the beginning of sentences, and of those that end like a people; gives the adjectives of lands that only this text names. */
function learnPeoples({ forms }: Tokens, capitals: readonly number[], opening: readonly number[], likePeoples: readonly number[], pack: LanguagePack): ReadonlyMap<string, Entry> {
  const names: number[] = [];
  for (const word of capitals) if ((shown[word]! & Shown.plain) === 0) names.push(word);
  for (const word of opening) if ((shown[word]! & (Shown.plain | Shown.capital)) === 0) names.push(word);
  return learnDemonyms(forms, names, likePeoples, pack.names.demonymEndings);
}

/** The branches of a tree of forms that the text at hand goes along. */
const along: FormTree[] = [];

/** Looks the forms up that begin at a token: of those that stand there the longest counts. Takes the tree of their first token. */
function findForms(tokens: Tokens, i: number, tree: FormTree, hits: (Hit | undefined)[], hitsEnding: (Hit | undefined)[], keysSeen: Set<string>): void {
  let depth = 0;
  along[0] = tree;
  for (let next = tree.next; next !== null && i + depth + 1 < tokens.count; next = along[depth]!.next) {
    const token = tokens.lower[i + depth + 1]!;
    const longer = mayBeginLike(along[depth]!.letters, token) ? next.get(token) : undefined;
    if (longer === undefined) break;
    along[++depth] = longer;
  }
  for (; depth >= 0; depth--) {
    const end = i + 1 + depth;
    for (const form of along[depth]!.forms) {
      if (!form.caseless && !hasCapitals(tokens, i, form)) continue;
      const before = hits[i];
      const hit: Hit = before === undefined ? { first: i, end, entries: form.entries, kinds: form.kinds }
        : before.end === end ? { first: i, end, entries: [...before.entries, ...form.entries], kinds: before.kinds | form.kinds } : before;
      hits[i] = hit;
      const known = hitsEnding[end];
      if (known === undefined || known.first > i) hitsEnding[end] = hit;
      if ((form.kinds & (Kind.institution | Kind.state)) !== 0) for (const entry of form.entries) if ((entry.bit & (Kind.institution | Kind.state)) !== 0) keysSeen.add(entry.key);
      if (before !== undefined && before.end > end) return;
    }
  }
}

function capitalAt(tokens: Tokens, at: number): boolean {
  return at >= 0 && at < tokens.count && tokens.kind[at] === TokenKind.word && tokens.shape[at] !== Shape.lower;
}

/** Does the text have capitals where the form that begins at a token asks for them? */
function hasCapitals(tokens: Tokens, at: number, { cased }: Form): boolean {
  for (let k = 0; k < cased.length; k++) {
    const shape = tokens.shape[at + k]!;
    if (cased[k] === 'capital' && shape === Shape.lower) return false;
    if (cased[k] === 'upper' && shape !== Shape.upper && tokens.kind[at + k] === TokenKind.word && tokens.end[at + k]! - tokens.start[at + k]! > 1 && shape !== Shape.mixed && !/\d/.test(tokens.lower[at + k]!)) return false;
  }
  return true;
}

/** The first entry of one of these kinds (bits of `Kind`) at a token, or undefined. */
export function entryAt(scan: Scan, at: number, kinds: number): Entry | undefined {
  const hit = scan.hits[at];
  return hit === undefined || (hit.kinds & kinds) === 0 ? undefined : entryOfHit(hit, kinds);
}

/** The first entry of one of these kinds of a form, or undefined. */
export function entryOfHit(hit: Hit, kinds: number): Entry | undefined {
  for (const entry of hit.entries) if ((entry.bit & kinds) !== 0) return entry;
  return undefined;
}

/** Does a form of one of these kinds begin at the token? */
export function begins(scan: Scan, at: number, kinds: number): boolean {
  const hit = scan.hits[at];
  return hit !== undefined && (hit.kinds & kinds) !== 0;
}

/** Does a form of one of these kinds end before the token? */
export function endsBefore(scan: Scan, at: number, kinds: number): boolean {
  const hit = scan.hitsEnding[at];
  return hit !== undefined && (hit.kinds & kinds) !== 0;
}

/** Is the word at a token in one of these lists (bits of `Word`)? False beyond the text. */
export function isOne(scan: Scan, at: number, words: number): boolean {
  return (scan.is[at]! & words) !== 0;
}

/** Has the word at a token one of these traits (bits of `Look`)? False beyond the text. */
export function looks(scan: Scan, at: number, traits: number): boolean {
  return (scan.look[at]! & traits) !== 0;
}

/** Have the capitals of the text shown this (bits of `Shown`) of the word at a token? */
export function hasShown(scan: Scan, at: number, bits: number): boolean {
  const all = scan.shown[scan.tokens.form[at]!]!;
  return all >> SHOWN_BITS === scan.document && (all & bits) !== 0;
}

/** The people or adjective of a state, an institution, or a land that only this text names, at a token; or undefined. */
export function peopleAt(scan: Scan, at: number): Entry | undefined {
  if (looks(scan, at, Look.people)) return scan.lexicon.adjectives.get(scan.tokens.lower[at]!);
  return scan.peoples.size === 0 ? undefined : scan.peoples.get(scan.tokens.lower[at]!);
}

export function isWord(scan: Scan, at: number): boolean {
  return at >= 0 && at < scan.tokens.count && scan.tokens.kind[at] === TokenKind.word;
}

export function isCapital(scan: Scan, at: number): boolean {
  return scan.capital[at] === 1;
}

/** "al-Hariri", "el-Amrani", "d'Estaing", "iPhone": a small first letter and a capital behind. */
function startsNamelike(lower: string): boolean {
  return lower.length > 3;
}

/** Characters of tokens [first, end) in the view. */
export function textOf(scan: Scan, first: number, end: number): string {
  return scan.text.slice(scan.tokens.start[first]!, scan.tokens.end[end - 1]!);
}

/** True where nothing but a space can stand between two neighbouring tokens: no mark, same sentence. */
export function adjacent(scan: Scan, left: number, right: number): boolean {
  return right === left + 1 && right < scan.tokens.count && scan.sentenceOf[left] === scan.sentenceOf[right];
}
