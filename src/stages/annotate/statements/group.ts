/** Verb groups: a cue verb with its auxiliaries, clitics and adverbs, and what they say of it (negated, passive, not yet said). */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { VerbForm, type Cue, type CueForm } from '../../../model/words/cues.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { is, isListed, phraseLength, type Reading } from './reading.js';
import { Listed } from './vocabulary.js';

export type GroupKind = 'finite' | 'participle' | 'gerund' | 'infinitive';

export interface Group {
  readonly cue: Cue;
  readonly kind: GroupKind;
  /** Leftmost token with clitics and negation: what stands before it may be the subject. */
  readonly first: number;
  /** First token of the cue itself (auxiliary or reflexive). */
  readonly cueFirst: number;
  readonly main: number;
  /** Behind the last token of the cue. */
  readonly end: number;
  /** Further words of the cue ("une fin de non-recevoir"), or null. */
  readonly tail: { readonly first: number; readonly end: number } | null;
  /** Subject clitic inside the group ("-t-il"), or -1. */
  readonly clitic: number;
  /** Object clitic inside the group ("lui", "l'"), or -1. */
  readonly object: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** A plain English form without auxiliary ("demand"), which wants a plural subject. */
  readonly plain: boolean;
  /** A participle that agrees with a noun: never the second of two behind one "avoir". */
  readonly agreed: boolean;
  /** Pluperfect. */
  readonly earlier: boolean;
  /** Said only in possibility or in the future ("pourrait dire"). */
  readonly unreal: boolean;
}

/** An insertion between auxiliary and participle is no longer. */
const PARENTHETICAL = 12;
/** How far an auxiliary may stand before its participle. */
const REACH = 7;

/** Takes a token and a cue form found there; gives the verb group, or null where the token is a noun, a name or another verb. */
export function readGroup(r: Reading, main: number, found: CueForm): Group | null {
  const { tokens } = r;
  const { cue, form } = found;
  const sentence = r.sentences[r.sentenceOf[main]!];
  if (!sentence) return null;
  const floor = sentence.firstToken;
  if (tokens.shape[main] !== Shape.lower && main !== floor && tokens.shape[main] !== Shape.upper && !opensQuoted(r, main)) return null;

  let end = main + 1;
  let clitic = -1;
  let object = -1;
  let tail: Group['tail'] = null;
  if (is(r, end, C.subject) && tokens.lower[end]?.startsWith('-')) clitic = end++;
  if (cue.tail.length > 0) {
    let at = skipAdverbs(r, end);
    const from = at;
    for (const word of cue.tail) {
      if (tokens.lower[at] !== word) return null;
      at++;
    }
    end = at;
    tail = { first: from, end };
  }

  let cueFirst = main;
  let kind: GroupKind | null = null;
  let passive = false;
  let negated = false;
  let earlier = false;
  let unreal = (form & VerbForm.conditional) !== 0;

  // Auxiliary to the left, over adverbs, negation and subject clitics.
  //  "a-t-elle encore précisé", "n'a pas encore dit", "has already been told"
  //   ^
  const before = leftOverAdverbs(r, main - 1, floor);
  const aux = before.at >= floor ? before.at : -1;
  const auxBits = aux >= 0 ? r.classes[aux]! : 0;
  const isAux = (auxBits & (C.have | C.be)) !== 0;
  if ((form & VerbForm.participle) !== 0 && isAux) {
    cueFirst = aux;
    if (auxBits & C.been) {
      passive = true;
      const have = leftOverAdverbs(r, aux - 1, floor);
      if (have.at >= floor && is(r, have.at, C.have | C.be)) { cueFirst = have.at; if (have.clitic >= 0) clitic = have.clitic; }
    } else if (auxBits & C.be && !(auxBits & C.have)) {
      passive = true;
    }
    if (before.clitic >= 0) clitic = before.clitic;
    negated = before.negated;
    earlier = is(r, cueFirst, C.before);
    kind = is(r, cueFirst, C.gerund) ? 'gerund' : is(r, cueFirst, C.base) ? 'infinitive' : 'finite';
    if (r.pack.grammar.infinitive === null && is(r, cueFirst - 1, C.modal)) { cueFirst--; unreal = true; }
  } else if ((form & VerbForm.gerund) !== 0 && isAux && auxBits & C.be && r.pack.grammar.infinitive === null) {
    cueFirst = aux;
    negated = before.negated;
    kind = 'finite';
  } else if ((form & VerbForm.infinitive) !== 0 && r.pack.grammar.infinitive === null && aux >= 0 && auxBits & C.modal) {
    cueFirst = aux;
    unreal = true;
    negated = before.negated;
    kind = 'finite';
  } else if ((form & VerbForm.infinitive) !== 0 && r.pack.grammar.infinitive === null && aux >= 0 && auxBits & C.support) {
    cueFirst = aux;
    negated = before.negated;
    kind = 'finite';
  } else if ((form & VerbForm.infinitive) !== 0 && r.pack.grammar.infinitive === null && tokens.lower[main - 1] === 'to') {
    kind = 'infinitive';
  } else if (form & VerbForm.participle && form & VerbForm.past && is(r, end, C.agent)) {
    kind = 'participle'; // "a condition described by ..."
  } else if ((form & VerbForm.finite) !== 0 && !isNoun(r, main, end, form)) {
    kind = 'finite';
    earlier = false;
  } else if (form & VerbForm.gerund) {
    kind = 'gerund';
  } else if (form & VerbForm.infinitive && r.pack.grammar.infinitive !== null) {
    kind = 'infinitive';
  } else if (form & VerbForm.participle && !isNoun(r, main, end, form)) {
    kind = 'participle';
  }
  if (kind === null) return null;

  // Raising and modal verbs before an infinitive: "a tenu à souligner", "pourrait annoncer".
  if (kind === 'infinitive' && r.pack.grammar.infinitive !== null) {
    let at = cueFirst - 1;
    while (at > floor && (is(r, at, C.object | C.reflexive | C.adverb) || (is(r, at, C.preposition) && !is(r, at, C.determiner))) && cueFirst - at < 5) at--;
    if (is(r, at, C.modal)) { kind = 'finite'; unreal = true; cueFirst = at; }
    else if (is(r, at, C.raising)) {
      kind = 'finite';
      const auxBefore = leftOverAdverbs(r, at - 1, floor);
      cueFirst = auxBefore.at >= floor && is(r, auxBefore.at, C.have | C.be) ? auxBefore.at : at;
      if (cueFirst === at && !is(r, at, C.finite)) kind = 'infinitive';
    }
  }

  // "a product not yet approved": without auxiliary no past form is negated
  if (r.pack.grammar.infinitive === null && kind === 'finite' && cueFirst === main && form & VerbForm.past && (is(r, main - 1, C.negation) || (is(r, main - 2, C.negation) && main - 2 >= floor && is(r, main - 1, C.adverb | C.coordinator)))) return null;
  // Clitics and negation left of the cue.
  let first = cueFirst;
  let reflexive = false;
  while (first - 1 >= floor) {
    const bits = r.classes[first - 1]!;
    if (tokens.shape[first - 1] !== Shape.lower && first - 1 > floor && tokens.shape[first - 1] !== Shape.upper) break; // "Le Point raconte"
    if (bits & C.reflexive) reflexive = true;
    else if (bits & C.negation && r.pack.grammar.infinitive !== null) negated = true;
    else if (kind === 'gerund' && bits & C.preposition) break; // "en affirmant"
    else if (bits & C.object && r.pack.grammar.infinitive !== null && (!(bits & C.subject) || isObjectOf(r, first - 1, cueFirst)) && (kind !== 'infinitive' || !(bits & C.determiner))) object = first - 1;
    else if (bits & C.adverb && r.pack.grammar.infinitive === null && first - 1 > floor) { /* "he also said" */ }
    else break;
    first--;
  }
  if (r.pack.grammar.infinitive !== null) {
    if (cue.reflexive !== reflexive && cue.reflexive) return null;
    if (!cue.reflexive && reflexive) return null;
    if (reflexive) {
      passive = false;
      for (let k = first; k < cueFirst; k++) if (is(r, k, C.reflexive)) cueFirst = k;
    }
  }
  return { cue, kind, first, cueFirst, main, end, tail, clitic, object, passive, negated, plain: r.pack.grammar.infinitive === null && kind === 'finite' && cueFirst === main && (form & VerbForm.infinitive) !== 0 && (form & VerbForm.past) === 0, agreed: (form & VerbForm.agreed) !== 0, earlier, unreal };
}

/** The first token at or left of `from` that is no adverb, negation or subject clitic, but not before `floor`; with the clitic and whether a negation stood there. */
function leftOverAdverbs(r: Reading, from: number, floor: number): { at: number; clitic: number; negated: boolean } {
  let at = from;
  let found = -1;
  let not = false;
  while (at >= floor && from - at < REACH) {
    const bits = r.classes[at]!;
    if (r.tokens.lower[at] === ',' && at === from) {
      // "avait, la veille au soir, qualifié"
      let open = at - 1;
      while (open > floor && at - open < PARENTHETICAL && r.tokens.lower[open] !== ',') open--;
      if (r.tokens.lower[open] === ',' && open > floor && is(r, open - 1, C.have | C.be)) { at = open - 1; break; }
      break;
    }
    if (bits & C.negation) not = true;
    else if (bits & C.subject && r.tokens.lower[at]!.startsWith('-')) found = at;
    else if (bits & C.subject && r.pack.grammar.infinitive === null && at > floor && is(r, at - 1, C.have | C.be | C.modal)) found = at;
    else if (!(bits & C.adverb) && !inAdverbPhrase(r, at)) break;
    if (bits & (C.have | C.be | C.modal | C.support)) break;
    at--;
  }
  return { at, clitic: found, negated: not };
}

/** "il nous avait raconté": a pronoun that is subject or object is an object where the verb does not agree with it. */
function isObjectOf(r: Reading, pronoun: number, verb: number): boolean {
  const { weAndYouEndings } = r.pack.grammar;
  return weAndYouEndings.length > 0 && !is(r, pronoun, C.determiner) && r.tokens.lower[pronoun]!.length > 3 && !weAndYouEndings.some(e => r.tokens.lower[verb]!.endsWith(e));
}

/** Index behind adverbs, adverb phrases and dates that begin at `i`. */
export function skipAdverbs(r: Reading, from: number): number {
  let i = from;
  for (let steps = 0; steps < 6 && i < r.tokens.count; steps++) {
    const phrase = phraseLength(r, i, r.vocabulary.adverbPhrases);
    if (phrase > 0) { i += phrase; continue; }
    if (r.dateOf[i]! >= 0) { i++; continue; }
    if (is(r, i, C.adverb | C.negation) && !is(r, i, C.that)) { i++; continue; }
    break;
  }
  return i;
}

/** Whether an adverb phrase of up to five words covers token `i`. */
function inAdverbPhrase(r: Reading, i: number): boolean {
  for (let from = i; from > i - 5 && from >= 0; from--) if (phraseLength(r, from, r.vocabulary.adverbPhrases) > i - from) return true;
  return r.dateOf[i]! >= 0;
}

/** A capital letter is no name where the token opens a quotation or stands behind a colon. */
function opensQuoted(r: Reading, i: number): boolean {
  return i > 0 && (r.tokens.lower[i - 1] === ':' || (r.quoteOf[i - 1]! >= 0 && r.quotes[r.quoteOf[i - 1]!]!.firstToken === i - 1));
}

/** Whether a form without auxiliary is a noun here: "la demande", "une nouvelle annonce", "recent reports". */
function isNoun(r: Reading, i: number, end: number, form: number): boolean {
  const { tokens } = r;
  const sentence = r.sentences[r.sentenceOf[i]!]!;
  const before = i - 1;
  if (before < sentence.firstToken) return r.pack.grammar.infinitive === null && !is(r, i + 1, C.determiner | C.subject);
  const bits = r.classes[before]!;
  const twoBefore = before - 1 >= sentence.firstToken ? r.classes[before - 1]! : 0;
  const isAttribute = isListed(r, before, Listed.attribute) && (before === sentence.firstToken || !!(bits & C.adverb) || !!(twoBefore & (C.determiner | C.coordinator | C.genitive | C.preposition)) || r.pack.grammar.infinitive === null);
  if (r.pack.grammar.infinitive !== null) {
    if (bits & C.reflexive) return false;
    // "un témoin leur assure que", "le ministre l'affirme": only some forms are nouns as well
    if (bits & C.object && before - 1 >= sentence.firstToken && tokens.kind[before - 1] === TokenKind.word && twoBefore === 0 && !isListed(r, i, Listed.alsoNoun)) return false;
    if (bits & C.determiner) return !(bits & C.object && ((twoBefore & (C.subject | C.negation | C.relative) && !is(r, before - 1, C.that)) || (before > sentence.firstToken && isListed(r, before - 1, Listed.as))));
    if (bits & (C.preposition | C.genitive) && !(bits & C.object)) return true;
    return isAttribute;
  }
  if (bits & (C.determiner | C.genitive) && !(bits & C.subject)) return true;
  if (isAttribute && !(form & VerbForm.past && bits & C.adverb)) return true; // "X further said"
  // "in a rough state": a plain form behind a determiner of one thing
  if (form & VerbForm.infinitive && form & VerbForm.plural) {
    let at = before;
    while (at > sentence.firstToken && before - at < 3 && r.classes[at] === 0) at--;
    if (isListed(r, at, Listed.singular)) return true;
  }
  if (bits & C.preposition && !(bits & C.adverb)) return true;
  // "the time to be alert"
  if (form & VerbForm.infinitive && !(form & VerbForm.past) && bits & C.be) return true;
  // "took orders"
  if (!(form & VerbForm.past) && bits & C.finite && !(bits & (C.have | C.be | C.modal | C.support))) return true;
  // "the current demand figures": a plain form wants a plural before it
  if (form & VerbForm.infinitive && form & VerbForm.plural && bits === 0 && tokens.shape[before] === Shape.lower && tokens.kind[before] === TokenKind.word && !tokens.lower[before]!.endsWith('s') && !r.pack.grammar.plurals.has(tokens.lower[before]!)) return true;
  // "reports say", "the claims were": a plain or -s form before another verb
  return !(form & VerbForm.past) && is(r, end, C.finite | C.have | C.be | C.modal) && r.dateOf[end]! < 0 && !tokens.lower[end]!.endsWith('ing');
}
