/** What the neighbours and the letters of an unknown name say of its kind, as features for the learned weights of a language. */
import { Shape } from '../../../model/segmented.js';
import { NAME_KINDS, type NameKind, type NameModel } from '../../../model/words/name-model.js';
import { foldedToken } from './folded.js';
import { isGiven, marks } from './runs.js';
import { hasShown, isWord, Shown, type Scan } from './scan.js';

/** A name is classed by its weights only where the best kind leads by so much (in weight units): below, the rules decide. */
const LEAD = 1;

const SHAPES = ['lower', 'capital', 'upper', 'mixed'] as const;

/** Takes a run of capitals [first, end); gives its features as short strings. */
export function evidenceOf(scan: Scan, first: number, end: number): readonly string[] {
  const { tokens } = scan;
  const sentence = scan.sentenceOf[first];
  const at = (k: number): string => (k < 0 || k >= tokens.count || scan.sentenceOf[k] !== sentence ? '#' : tokens.lower[k]!);
  const last = end - 1;
  const [p2, p1, n1, n2] = [at(first - 2), at(first - 1), at(end), at(end + 1)];
  const words: number[] = [];
  for (let k = first; k < end; k++) if (isWord(scan, k)) words.push(k);
  const count = Math.min(words.length, 4);
  const shape = SHAPES[tokens.shape[first]!]!;
  const beforeHit = scan.hitsEnding[first]?.entries[0];
  const afterHit = scan.hits[end]?.entries[0];
  return [
    'b', `c${count}`, `p1${p1}`, `n1${n1}`, `p2${p2}|${p1}`, `n2${n1}|${n2}`, `p1${p1}c${count}`, `pn${p1}|${n1}`, `n1${n1}c${count}`,
    `s3${foldedToken(tokens, last).slice(-3)}`, `s4${foldedToken(tokens, last).slice(-4)}`, `f3${foldedToken(tokens, first).slice(0, 3)}`, `w${foldedToken(tokens, first)}`, `l${foldedToken(tokens, last)}`,
    `sh${shape}c${count}`, `o${scan.opens[first]}p${p1}`, `h${beforeHit?.is ?? ''}`, `g${afterHit?.is ?? ''}`, `hk${beforeHit?.kinds[0] ?? ''}`,
    `q${scan.quoteOf[first]! >= 0 ? 1 : 0}`, `gv${isGiven(scan, first) ? 1 : 0}c${count}`, `m${words.some(k => marks(scan, k)) ? 1 : 0}`, `hy${tokens.lower[first]!.includes('-') ? 1 : 0}c${count}`,
    `lc${tokens.shape[last] === Shape.lower ? 1 : 0}`, `al${hasShown(scan, first, Shown.alone) ? 1 : 0}`,
  ];
}

/** The bucket of a feature (FNV-1a, 32 bits). `buckets` is a power of two. */
export function bucketOf(feature: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return (hash >>> 0) & (buckets - 1);
}

const decoded = new WeakMap<NameModel, Int8Array>();

function weightsOf(model: NameModel): Int8Array {
  const known = decoded.get(model);
  if (known) return known;
  const made = Int8Array.from(Buffer.from(model.weights, 'base64'), b => (b > 127 ? b - 256 : b));
  decoded.set(model, made);
  return made;
}

/** Takes a model and a name; gives the kind its evidence speaks for, or null where it does not lead or the language has no weights. */
export function learnedKind(scan: Scan, model: NameModel, first: number, end: number): NameKind | null {
  if (model.buckets === 0) return null;
  const weights = weightsOf(model);
  const kinds = NAME_KINDS.length;
  const scores = new Int32Array(kinds);
  for (const feature of evidenceOf(scan, first, end)) {
    const from = bucketOf(feature, model.buckets) * kinds;
    for (let k = 0; k < kinds; k++) scores[k]! += weights[from + k]!;
  }
  let best = 0;
  let second = -1;
  for (let k = 1; k < kinds; k++) if (scores[k]! > scores[best]!) best = k;
  for (let k = 0; k < kinds; k++) if (k !== best && (second < 0 || scores[k]! > scores[second]!)) second = k;
  return scores[best]! - scores[second]! >= LEAD ? NAME_KINDS[best]! : null;
}
