/** Lineage: the passages that documents share. */
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { ComparedCollection, FoundPassage } from '../../../model/fingerprint.js';
import type { DocumentRepeat, Lineage } from '../../../model/lineage.js';
import { forEachCandidate, type CandidateRule } from '../../../text/candidates.js';
import { findSharedKeys, type SharedKeys } from '../../../text/shared-keys.js';
import { SHINGLE_WORDS, shingleAt } from '../../../text/shingles.js';
import type { Corpus, NotifyOf } from '../context.js';
import { clusterCopies, type CopyEdge } from './clusters.js';
import { comparePair } from './compare.js';
import { daysBetween, Directions, windowOf } from './direction.js';
import { FoundPassages } from './found.js';
import { noticeFurniture } from './furniture.js';
import { judgePair, type JudgedPair, type OutletUse } from './kinds.js';
import { Outlets } from './outlets.js';
import { SeedFinder } from './seeds.js';
import { Side } from './side.js';
import { Wordings } from './wordings.js';

/**
 * Three neighbouring shingles are a run of seven words, the shortest quotation that is kept; a short text reworded at every sixth word still has six
 * scattered ones; fifty documents are more than print one wire on most days.
 */
const CANDIDATES: CandidateRule = { minRun: 3, minShared: 6, maxFrequency: 50 };

/** Hears of each pair that shares passages, `a` before `b`; `carrying` is asked for the passages by number. */
type Told = (a: Side, b: Side, found: readonly FoundPassage[], carrying: (passage: number) => number | null) => void;

/** What lineage reads of the documents, once each and in their order. */
export class LineageReader {
  readonly wordings = new Wordings();
  readonly repeats: DocumentRepeat[] = [];

  add(document: AnnotatedDocument): void {
    this.wordings.add(document);
    for (const { start, end, of } of document.repeats) this.repeats.push({ document: document.id, start, end, of: { start: of.start, end: of.end } });
  }
}

/** Takes all documents; gives what `lineageOf` gives. */
export function findLineage(corpus: Corpus, notify: NotifyOf, given: ComparedCollection | null = null): Lineage {
  const reader = new LineageReader();
  for (const document of corpus.documents) reader.add(document);
  return lineageOf(corpus, reader, notify, given);
}

/**
 * Takes all documents, and what was read of them; gives verified shared passages (offsets in both sources), repeats within documents and copy clusters.
 * Exact all-pairs search over five-word shingles, as in Broder (1997) but without sampling: true copies in the press share too little for MinHash.
 * `given`: what a cluster of machines found in these documents by the same rules; without it the search is made here.
 */
export function lineageOf({ documents }: Corpus, { wordings, repeats }: LineageReader, notify: NotifyOf, given: ComparedCollection | null = null): Lineage {
  const outlets = new Outlets(documents);
  const windows = documents.map(d => windowOf(d.published));
  const passagesFound = new FoundPassages();
  const edges: CopyEdge[] = [];
  const tell: Told = (a, b, found, carrying) => {
    const known = outlets.of[a.number]! >= 0;
    const outletUse = (passage: number): OutletUse | null => {
      const count = carrying(passage);
      return count === null ? null : { carrying: count, all: outlets.sizeAt(a.number), known };
    };
    const judged = judgePair(a, b, found, { days: daysBetween(windows[a.number]!, windows[b.number]!), sameOutlet: known && outlets.of[a.number] === outlets.of[b.number], outletUse });
    passagesFound.add(a.number, b.number, found, judged);
    if (judged.copy) edges.push(edgeOf(a.number, b.number, found, judged));
  };
  const common = given === null ? compareAll(documents, wordings, outlets, tell) : tellGiven(documents, wordings, given, tell);
  const clusters = clusterCopies(documents, windows, edges);
  if (common > 0) notify({ rule: 'lineage.common', message: `${common} wordings stand in more than ${CANDIDATES.maxFrequency} documents; for these each document was compared with the next two only` });
  const passages = passagesFound.told(documents, clusters, new Directions(documents, windows));
  noticeFurniture(passages, notify);
  return { passages, repeats, clusters };
}

/** Searches all documents; gives how many wordings are too common to compare all that have them. */
function compareAll(documents: readonly AnnotatedDocument[], wordings: Wordings, outlets: Outlets, tell: Told): number {
  const words = documents.map((_, d) => wordings.wordsOf(d));
  const shared = findSharedKeys(words, { span: SHINGLE_WORDS, keyAt: shingleAt });
  const seeds = new SeedFinder(shared);
  forEachCandidate(documents.length, shared, CANDIDATES, (a, others) => {
    const one = new Side(wordings, a, words[a]);
    seeds.from(a);
    for (const b of others) {
      if (documents[a]!.id === documents[b]!.id) continue; // the same bytes at two paths are one source
      const other = new Side(wordings, b, words[b]);
      const found = comparePair(one, other, wordings.gaps, seeds.into(b));
      if (found.length > 0) tell(one, other, found, i => outlets.carrying(shared, a, b, found[i]!.middle));
    }
  });
  return commonWordings(shared);
}

/** What was found elsewhere, in the order in which it would have been found here. */
function tellGiven(documents: readonly AnnotatedDocument[], wordings: Wordings, { pairs, common }: ComparedCollection, tell: Told): number {
  const numberOf = new Map(documents.map((d, i) => [d.id, i]));
  const known = pairs.flatMap(pair => {
    const [a, b] = [numberOf.get(pair.a), numberOf.get(pair.b)];
    return a === undefined || b === undefined ? [] : [{ a, b, pair }];
  });
  for (const { a, b, pair } of known.sort((x, y) => x.a - y.a || x.b - y.b)) tell(new Side(wordings, a), new Side(wordings, b), pair.found, i => pair.carrying[i] ?? null);
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

function commonWordings({ postingOf }: SharedKeys): number {
  let count = 0;
  for (let g = 0; g + 1 < postingOf.length; g++) if (postingOf[g + 1]! - postingOf[g]! > CANDIDATES.maxFrequency) count++;
  return count;
}
