/** Lineage: the passages that documents share. */
import type { Span } from '../../../model/anchor.js';
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { CopyCluster, DocumentRepeat, Lineage, Passage, PassageKind } from '../../../model/lineage.js';
import type { Notify } from '../../../model/stage.js';
import { align } from '../../../text/align.js';
import { forEachCandidate, type CandidateRule } from '../../../text/candidates.js';
import { factId } from '../../../text/identify.js';
import { findSharedKeys, type SharedKeys } from '../../../text/shared-keys.js';
import { SHINGLE_WORDS, shingleAt } from '../../../text/shingles.js';
import type { Corpus } from '../context.js';
import { clusterCopies, type CopyEdge } from './clusters.js';
import { firstOf } from './direction.js';
import { copiedKind, judgePair, type JudgedPair } from './kinds.js';
import { outletUseOf } from './outlets.js';
import { maySharePassages, sharedPassages, type SharedPassage, type Side } from './passages.js';
import { seedFinder } from './seeds.js';
import { readWording } from './wording.js';

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

/**
 * Takes all documents; gives verified shared passages (offsets in both sources), repeats within documents and copy clusters.
 * Exact all-pairs search over five-word shingles, as in Broder (1997) but without sampling: true copies in the press share too little for MinHash.
 */
export function findLineage(corpus: Corpus, notify: Notify): Lineage {
  const { documents } = corpus;
  const { words, placesOf } = readWording(documents);
  const shared = findSharedKeys(words, { span: SHINGLE_WORDS, keyAt: shingleAt });
  const seeds = seedFinder(shared);
  const useOf = outletUseOf(documents, shared);
  const pairs: SharingPair[] = [];
  const edges: CopyEdge[] = [];
  const sideOf = (d: number): Side => ({ document: documents[d]!, words: words[d]!, places: placesOf(d) });

  forEachCandidate(documents.length, shared, CANDIDATES, (a, others) => {
    seeds.from(a);
    for (const b of others) {
      if (documents[a]!.id === documents[b]!.id) continue; // the same bytes at two paths are one source
      const { places, count } = seeds.into(b);
      const aligned = align(words[a]!, words[b]!, places, count, SHINGLE_WORDS);
      if (!maySharePassages(documents[a]!, documents[b]!, aligned)) continue;
      const [sideA, sideB] = [sideOf(a), sideOf(b)];
      const found = sharedPassages(sideA, sideB, aligned);
      if (found.length === 0) continue;
      const judged = judgePair(sideA, sideB, found, p => useOf(a, b, p));
      pairs.push({ a, b, found: found.map((p, i) => ({ a: p.a, b: p.b, kind: judged.kinds[i]!, ifCopied: copiedKind(p) })) });
      if (judged.copy) edges.push(edgeOf(a, b, found, judged));
    }
  });

  const clusters = clusterCopies(documents, edges);
  const common = commonWordings(shared);
  if (common > 0) notify({ rule: 'lineage.common', message: `${common} wordings stand in more than ${CANDIDATES.maxFrequency} documents; for these each document was compared with the next two only` });
  const repeats: DocumentRepeat[] = documents.flatMap(d => d.repeats.map(r => ({ document: d.id, start: r.start, end: r.end, of: { start: r.of.start, end: r.of.end } })));
  return { passages: passagesOf(documents, pairs, clusters), repeats, clusters };
}

function edgeOf(a: number, b: number, found: readonly SharedPassage[], { kinds, coverA, coverB }: JudgedPair): CopyEdge {
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
