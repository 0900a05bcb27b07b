/** Lineage: the passages that documents share. */
import type { Span } from '../../../model/anchor.js';
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { ComparedCollection, FoundPassage } from '../../../model/fingerprint.js';
import type { CopyCluster, DocumentRepeat, Lineage, Passage, PassageKind } from '../../../model/lineage.js';
import { forEachCandidate, type CandidateRule } from '../../../text/candidates.js';
import { factId } from '../../../text/identify.js';
import { findSharedKeys, type SharedKeys } from '../../../text/shared-keys.js';
import { SHINGLE_WORDS, shingleAt } from '../../../text/shingles.js';
import type { Corpus, NotifyOf } from '../context.js';
import { clusterCopies, type CopyEdge } from './clusters.js';
import { comparePair, type Compared } from './compare.js';
import { firstOf } from './direction.js';
import { noticeFurniture } from './furniture.js';
import { copiedKind, judgePair, type JudgedPair, type OutletUse } from './kinds.js';
import { carriersIn, outletSizes } from './outlets.js';
import { seedFinder } from './seeds.js';
import { Sides } from './sides.js';

/**
 * Three neighbouring shingles are a run of seven words, the shortest quotation that is kept; a short text reworded at every sixth word still has six
 * scattered ones; fifty documents are more than print one wire on most days.
 */
const CANDIDATES: CandidateRule = { minRun: 3, minShared: 6, maxFrequency: 50 };

/** A pair of documents (by number) with what they share. */
interface SharingPair {
  readonly a: number;
  readonly b: number;
  readonly found: readonly { readonly a: Span; readonly b: Span; readonly kind: PassageKind; readonly ifCopied: PassageKind }[];
}

/** Hears of each pair that shares passages, `a` before `b`; `carrying` is asked for the passages by number. */
type Told = (a: number, b: number, found: readonly FoundPassage[], carrying: (passage: number) => number | null) => void;

/**
 * Takes all documents; gives verified shared passages (offsets in both sources), repeats within documents and copy clusters.
 * Exact all-pairs search over five-word shingles, as in Broder (1997) but without sampling: true copies in the press share too little for MinHash.
 * `given`: what a cluster of machines found in these documents by the same rules; without it the search is made here.
 */
export function findLineage({ documents }: Corpus, notify: NotifyOf, given: ComparedCollection | null = null): Lineage {
  const sides = new Sides(documents);
  const sizes = outletSizes(documents);
  const pairs: SharingPair[] = [];
  const edges: CopyEdge[] = [];
  const tell: Told = (a, b, found, carrying) => {
    const useOf = (passage: number): OutletUse | null => {
      const count = carrying(passage);
      const { outlet } = documents[a]!;
      return count === null ? null : { carrying: count, all: sizes.get(outlet) ?? 0, known: outlet !== null };
    };
    const judged = judgePair(sides.of(a), sides.of(b), found, useOf);
    pairs.push({ a, b, found: found.map((p, i) => ({ a: p.a, b: p.b, kind: judged.kinds[i]!, ifCopied: copiedKind(p) })) });
    if (judged.copy) edges.push(edgeOf(a, b, found, judged));
  };
  const common = given === null ? compareAll(documents, sides, tell) : tellGiven(documents, given, tell);
  const clusters = clusterCopies(documents, edges);
  if (common > 0) notify({ rule: 'lineage.common', message: `${common} wordings stand in more than ${CANDIDATES.maxFrequency} documents; for these each document was compared with the next two only` });
  const repeats: DocumentRepeat[] = documents.flatMap(d => d.repeats.map(r => ({ document: d.id, start: r.start, end: r.end, of: { start: r.of.start, end: r.of.end } })));
  const passages = passagesOf(documents, pairs, clusters);
  noticeFurniture(passages, notify);
  return { passages, repeats, clusters };
}

/** Searches all documents; gives how many wordings are too common to compare all that have them. */
function compareAll(documents: readonly AnnotatedDocument[], sides: Sides, tell: Told): number {
  const words = documents.map((_, d) => sides.wordsOf(d));
  const shared = findSharedKeys(words, { span: SHINGLE_WORDS, keyAt: shingleAt });
  const seeds = seedFinder(shared);
  const carriers = carriersIn(documents, shared);
  const compared = (d: number): Compared => ({ document: documents[d]!, words: words[d]!, side: () => sides.of(d) });
  forEachCandidate(documents.length, shared, CANDIDATES, (a, others) => {
    seeds.from(a);
    for (const b of others) {
      if (documents[a]!.id === documents[b]!.id) continue; // the same bytes at two paths are one source
      const found = comparePair(compared(a), compared(b), seeds.into(b));
      if (found.length > 0) tell(a, b, found, i => carriers(a, b, found[i]!.middle));
    }
  });
  return commonWordings(shared);
}

/** What was found elsewhere, in the order in which it would have been found here. */
function tellGiven(documents: readonly AnnotatedDocument[], { pairs, common }: ComparedCollection, tell: Told): number {
  const numberOf = new Map(documents.map((d, i) => [d.id, i]));
  const known = pairs.flatMap(pair => {
    const [a, b] = [numberOf.get(pair.a), numberOf.get(pair.b)];
    return a === undefined || b === undefined ? [] : [{ a, b, pair }];
  });
  for (const { a, b, pair } of known.sort((x, y) => x.a - y.a || x.b - y.b)) tell(a, b, pair.found, i => pair.carrying[i] ?? null);
  return common;
}

function edgeOf(a: number, b: number, found: readonly FoundPassage[], { kinds, coverA, coverB }: JudgedPair): CopyEdge {
  const body = found.filter((_, i) => kinds[i] !== 'boilerplate').map(p => p.words);
  return {
    a, b, coverA, coverB,
    spanA: { from: Math.min(...body.map(w => w.aStart)), to: Math.max(...body.map(w => w.aEnd)) },
    spanB: { from: Math.min(...body.map(w => w.bStart)), to: Math.max(...body.map(w => w.bEnd)) },
  };
}

/** The passages of all pairs. Two copies of one text may share little with one another, each having cut elsewhere: what they share is still copied. */
function passagesOf(documents: readonly AnnotatedDocument[], pairs: readonly SharingPair[], clusters: readonly CopyCluster[]): Passage[] {
  const clusterOf = new Map(clusters.flatMap(c => c.documents.map(d => [d, c.id] as const)));
  return pairs.flatMap(({ a, b, found }) => {
    const [one, other] = [documents[a]!, documents[b]!];
    const cluster = clusterOf.get(one.id);
    const ofOneText = cluster !== undefined && cluster === clusterOf.get(other.id);
    return found.map(p => passageOf(one, other, p.a, p.b, ofOneText && p.kind !== 'boilerplate' ? p.ifCopied : p.kind));
  });
}

function passageOf(a: AnnotatedDocument, b: AnnotatedDocument, inA: Span, inB: Span, kind: PassageKind): Passage {
  // The id does not depend on which side is named first.
  const ends = [[a.id, inA.start, inA.end], [b.id, inB.start, inB.end]].sort((x, y) => x[0]! < y[0]! ? -1 : 1).flat();
  return {
    id: factId('p', ...ends), rule: `lineage.${kind}`,
    a: { document: a.id, start: inA.start, end: inA.end }, b: { document: b.id, start: inB.start, end: inB.end },
    kind, first: kind === 'boilerplate' ? null : firstOf(a, b, kind === 'copy' || kind === 'edited_copy'),
  };
}

function commonWordings({ postingOf }: SharedKeys): number {
  let count = 0;
  for (let g = 0; g + 1 < postingOf.length; g++) if (postingOf[g + 1]! - postingOf[g]! > CANDIDATES.maxFrequency) count++;
  return count;
}
