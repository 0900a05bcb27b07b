/** Lineage: the passages that documents share. */
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { DocumentRepeat, Lineage, Passage } from '../../../model/lineage.js';
import type { Notify } from '../../../model/stage.js';
import { align } from '../../../text/align.js';
import { forEachCandidate, type CandidateRule } from '../../../text/candidates.js';
import { factId } from '../../../text/identify.js';
import { findSharedKeys, type SharedKeys } from '../../../text/shared-keys.js';
import { SHINGLE_WORDS, shingleAt } from '../../../text/shingles.js';
import type { Corpus } from '../context.js';
import { clusterCopies, type CopyEdge } from './clusters.js';
import { firstOf } from './direction.js';
import { judgePair, type OutletUse } from './kinds.js';
import { sharedPassages, type SharedPassage, type Side } from './passages.js';
import { readWording } from './wording.js';

/** Three overlapping shingles are a run of seven words, the shortest quotation that is kept; fifty documents are more than print one wire on most days. */
const CANDIDATES: CandidateRule = { minShared: 3, maxFrequency: 50 };

/**
 * Takes all documents; gives verified shared passages (offsets in both sources), repeats within documents and copy clusters.
 * Exact all-pairs search over five-word shingles, as in Broder (1997) but without sampling: true copies in the press share too little for MinHash.
 */
export function findLineage(corpus: Corpus, notify: Notify): Lineage {
  const { documents } = corpus;
  const { words, placesOf } = readWording(documents);
  const shared = findSharedKeys(words, { span: SHINGLE_WORDS, keyAt: shingleAt });
  const seeds = seedFinder(shared);
  const use = outletUseOf(documents, shared);
  const passages: Passage[] = [];
  const edges: CopyEdge[] = [];
  const sideOf = (d: number): Side => ({ document: documents[d]!, words: words[d]!, places: placesOf(d) });

  forEachCandidate(documents.length, shared, CANDIDATES, (a, others) => {
    seeds.from(a);
    const sideA = sideOf(a);
    for (const b of others) {
      if (documents[a]!.id === documents[b]!.id) continue; // the same bytes at two paths are one source
      const { pairs, count } = seeds.into(b);
      const aligned = align(words[a]!, words[b]!, pairs, count, SHINGLE_WORDS);
      if (aligned.length === 0) continue;
      const sideB = sideOf(b);
      const found = sharedPassages(sideA, sideB, aligned);
      if (found.length === 0) continue;
      const judged = judgePair(sideA, sideB, found, p => use(a, b, p));
      found.forEach((p, i) => passages.push(passageOf(sideA.document, sideB.document, p, judged.kinds[i]!)));
      if (judged.copy) {
        const body = found.filter((_, i) => judged.kinds[i] !== 'boilerplate');
        edges.push({
          a, b, coverA: judged.coverA, coverB: judged.coverB,
          spanA: { from: Math.min(...body.map(p => p.words.aStart)), to: Math.max(...body.map(p => p.words.aEnd)) },
          spanB: { from: Math.min(...body.map(p => p.words.bStart)), to: Math.max(...body.map(p => p.words.bEnd)) },
        });
      }
    }
  });

  const common = commonWordings(shared);
  if (common > 0) notify({ rule: 'lineage.common', message: `${common} wordings stand in more than ${CANDIDATES.maxFrequency} documents; for these each document was compared with the next two only` });
  const repeats: DocumentRepeat[] = documents.flatMap(d => d.repeats.map(r => ({ document: d.id, start: r.start, end: r.end, of: { start: r.of.start, end: r.of.end } })));
  return { passages, repeats, clusters: clusterCopies(documents, edges) };
}

function passageOf(a: AnnotatedDocument, b: AnnotatedDocument, passage: SharedPassage, kind: Passage['kind']): Passage {
  // The id does not depend on which side is named first.
  const ends = [[a.id, passage.a.start, passage.a.end], [b.id, passage.b.start, passage.b.end]].sort((x, y) => x[0]! < y[0]! ? -1 : 1).flat();
  return {
    id: factId('p', ...ends), rule: `lineage.${kind}`,
    a: { document: a.id, start: passage.a.start, end: passage.a.end }, b: { document: b.id, start: passage.b.start, end: passage.b.end },
    kind, first: kind === 'boilerplate' ? null : firstOf(a, b, kind === 'copy' || kind === 'edited_copy'),
  };
}

function commonWordings({ postingOf }: SharedKeys): number {
  let count = 0;
  for (let g = 0; g + 1 < postingOf.length; g++) if (postingOf[g + 1]! - postingOf[g]! > CANDIDATES.maxFrequency) count++;
  return count;
}

/** Positions at which a text may hold the same shingle and still be looked up one by one. */
const MAX_PLACES = 4;

/** Seeds of a pair: the places of the shingles that both have. `from` takes the one document, `into` then gives the seeds with any other. */
function seedFinder({ firstOf: first, position, group, postingOf }: SharedKeys): { readonly from: (a: number) => void; readonly into: (b: number) => { readonly pairs: Int32Array; readonly count: number } } {
  const groups = postingOf.length - 1;
  const stamp = new Int32Array(groups).fill(-1);
  const lastEntry = new Int32Array(groups);
  let before = new Int32Array(1024);
  let base = 0;
  let current = -1;
  let pairs = new Int32Array(2048);
  return {
    from(a) {
      current = a;
      base = first[a]!;
      const size = first[a + 1]! - base;
      if (size > before.length) before = new Int32Array(size * 2);
      for (let k = 0; k < size; k++) {
        const g = group[base + k]!;
        before[k] = stamp[g] === a ? lastEntry[g]! : -1;
        stamp[g] = a;
        lastEntry[g] = k;
      }
    },
    into(b) {
      let count = 0;
      for (let entry = first[b]!; entry < first[b + 1]!; entry++) {
        const g = group[entry]!;
        if (stamp[g] !== current) continue;
        let k = lastEntry[g]!;
        for (let places = 0; k >= 0 && places < MAX_PLACES; places++, k = before[k]!) {
          if (2 * count + 2 > pairs.length) { const more = new Int32Array(pairs.length * 2); more.set(pairs); pairs = more; }
          pairs[2 * count] = position[base + k]!;
          pairs[2 * count + 1] = position[entry]!;
          count++;
        }
      }
      return { pairs, count };
    },
  };
}

/** How common a passage is within the outlet of both documents. */
function outletUseOf(documents: readonly AnnotatedDocument[], { firstOf: first, position, group, postingOf, postings }: SharedKeys): (a: number, b: number, passage: SharedPassage) => OutletUse | null {
  const sizes = new Map<string | null, number>();
  for (const d of documents) sizes.set(d.outlet, (sizes.get(d.outlet) ?? 0) + 1);
  return (a, b, { words }) => {
    const outlet = documents[a]!.outlet;
    if (documents[b]!.outlet !== outlet) return null;
    // Asked of the shingle in the middle: it stands for the passage.
    const middle = (words.aStart + words.aEnd - SHINGLE_WORDS) >> 1;
    let entry = first[a]!;
    while (entry + 1 < first[a + 1]! && position[entry]! < middle) entry++;
    const g = group[entry]!;
    let carrying = 0;
    for (let k = postingOf[g]!; k < postingOf[g + 1]!; k++) if (documents[postings[k]!]!.outlet === outlet) carrying++;
    return { carrying, all: sizes.get(outlet) ?? 0 };
  };
}
