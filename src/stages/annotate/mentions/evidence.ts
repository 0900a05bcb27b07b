/** What the neighbours and the letters of an unknown name say of its kind, as features for the learned weights of a language. */
import { Shape } from '../../../model/segmented.js';
import { NAME_KINDS, type NameKind, type NameModel } from '../../../model/words/name-model.js';
import { foldedToken } from './folded.js';
import { isGiven, marks } from './runs.js';
import { hasShown, isWord, looks, Shown, type Scan } from './scan.js';
import { Look } from './word-facts.js';

/** A name is classed by its weights only where the best kind leads by so much (in weight units): below, the rules decide. */
const LEAD = 1;

const SHAPES = ['lower', 'capital', 'upper', 'mixed'] as const;

/** What is asked of a name: n, p, s, f, w, l its neighbours, ends and words; b, c ... further traits. A feature is a question with its answer. */
const ASKED = {
  always: seed('b'), count: seed('c'), before: seed('p1'), behind: seed('n1'), twoBefore: seed('p2'), twoBehind: seed('n2'), around: seed('pn'),
  end3: seed('s3'), end4: seed('s4'), begin3: seed('f3'), first: seed('w'), last: seed('l'), shape: seed('sh'), opens: seed('o'),
  formBefore: seed('h'), formBehind: seed('g'), roleBefore: seed('hk'), quoted: seed('q'), given: seed('gv'), mark: seed('m'), hyphen: seed('hy'), lowerCase: seed('lc'), alone: seed('al'),
};
/** So many features has every name. */
export const FEATURES = 25;

/**
 * Takes a run of capitals [first, end); fills `features` with the hashes of its features (FNV-1a, 32 bits, of question and answer).
 * The weights of a language were learned for these very hashes: a change here asks for training anew (`scripts/train-names.js`).
 */
export function evidenceOf(scan: Scan, first: number, end: number, features: Int32Array): void {
  const { tokens } = scan;
  const last = end - 1;
  let words = 0;
  let marked = false;
  for (let k = first; k < end; k++) {
    if (!isWord(scan, k)) continue;
    words++;
    marked ||= marks(scan, k);
  }
  const count = DIGIT_0 + Math.min(words, 4);
  const p1 = near(scan, first - 1, first);
  const p2 = near(scan, first - 2, first);
  const n1 = near(scan, end, first);
  const n2 = near(scan, end + 1, first);
  const begin = foldedToken(tokens, first);
  const ending = foldedToken(tokens, last);
  const before = then(ASKED.before, p1);
  const behind = then(ASKED.behind, n1);
  const formBefore = scan.hitsEnding[first]?.entries[0];
  let n = 0;
  features[n++] = ASKED.always;
  features[n++] = step(ASKED.count, count);
  features[n++] = before;
  features[n++] = behind;
  features[n++] = then(step(then(ASKED.twoBefore, p2), BAR), p1);
  features[n++] = then(step(then(ASKED.twoBehind, n1), BAR), n2);
  features[n++] = step(step(before, LETTER_C), count);
  features[n++] = then(step(then(ASKED.around, p1), BAR), n1);
  features[n++] = step(step(behind, LETTER_C), count);
  features[n++] = then(ASKED.end3, ending, ending.length - 3);
  features[n++] = then(ASKED.end4, ending, ending.length - 4);
  features[n++] = then(ASKED.begin3, begin, 0, 3);
  features[n++] = then(ASKED.first, begin);
  features[n++] = then(ASKED.last, ending);
  features[n++] = step(step(then(ASKED.shape, SHAPES[tokens.shape[first]!]!), LETTER_C), count);
  features[n++] = then(step(step(ASKED.opens, DIGIT_0 + scan.opens[first]!), LETTER_P), p1);
  features[n++] = then(ASKED.formBefore, formBefore?.is ?? '');
  features[n++] = then(ASKED.formBehind, scan.hits[end]?.entries[0]?.is ?? '');
  features[n++] = then(ASKED.roleBefore, formBefore?.kinds[0] ?? '');
  features[n++] = yes(ASKED.quoted, scan.quoteOf[first]! >= 0);
  features[n++] = step(step(yes(ASKED.given, isGiven(scan, first)), LETTER_C), count);
  features[n++] = yes(ASKED.mark, marked);
  features[n++] = step(step(yes(ASKED.hyphen, looks(scan, first, Look.dash)), LETTER_C), count);
  features[n++] = yes(ASKED.lowerCase, tokens.shape[last] === Shape.lower);
  features[n++] = yes(ASKED.alone, hasShown(scan, first, Shown.alone));
}

/** The word at a token of the same sentence, "#" outside. */
function near(scan: Scan, at: number, first: number): string {
  return at < 0 || at >= scan.tokens.count || scan.sentenceOf[at] !== scan.sentenceOf[first] ? '#' : scan.tokens.lower[at]!;
}

const DIGIT_0 = 48;
const BAR = 124;
const LETTER_C = 99;
const LETTER_P = 112;

function seed(question: string): number {
  return then(0x811c9dc5 | 0, question);
}

/** A hash with one more character. */
function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** A hash with the characters [from, to) of a text behind it. */
function then(hash: number, text: string, from = 0, to = text.length): number {
  let h = hash;
  for (let i = Math.max(from, 0); i < to && i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

function yes(hash: number, answer: boolean): number {
  return step(hash, answer ? DIGIT_0 + 1 : DIGIT_0);
}

/** The bucket of a feature. `buckets` is a power of two. */
export function bucketOf(feature: number, buckets: number): number {
  return feature & (buckets - 1);
}

const decoded = new WeakMap<NameModel, Int8Array>();

function weightsOf(model: NameModel): Int8Array {
  const known = decoded.get(model);
  if (known) return known;
  const bytes = Buffer.from(model.weights, 'base64');
  const made = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  decoded.set(model, made);
  return made;
}

/** Takes a model and a name; gives the kind its evidence speaks for, or null where it does not lead or the language has no weights. */
export function learnedKind(scan: Scan, model: NameModel, first: number, end: number): NameKind | null {
  if (model.buckets === 0) return null;
  const weights = weightsOf(model);
  evidenceOf(scan, first, end, features);
  for (let f = 0; f < FEATURES; f++) features[f] = bucketOf(features[f]!, model.buckets) * NAME_KINDS.length;
  for (let k = 0; k < scores.length; k++) {
    let score = 0;
    for (let f = 0; f < FEATURES; f++) score += weights[features[f]! + k]!;
    scores[k] = score;
  }
  let best = 0;
  let second = -1;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  for (let k = 0; k < scores.length; k++) if (k !== best && (second < 0 || scores[k]! > scores[second]!)) second = k;
  return scores[best]! - scores[second]! >= LEAD ? NAME_KINDS[best]! : null;
}

/** Features and scores of the name at hand. */
const features = new Int32Array(FEATURES);
const scores = new Int32Array(NAME_KINDS.length);
