// One round of the copy benchmark: plant, find, score.
import { annotated } from './document.js';
import { adjustedRand, components, pairScore, passageScore } from './measure.js';
import { plant } from './plant.js';
import { pairKey, truePairs, trueSharing } from './truth.js';

/**
 * Takes the code under test ({ findLineage, ViewBuilder, toSource, segment, LANGUAGES }), real articles, a seed and how much to plant;
 * gives the planted documents, the truth and the scores.
 */
export function copyRound(code, articles, seed, sizes) {
  const documents = plant(articles, seed, sizes);
  const gold = truePairs(documents);
  const sharing = trueSharing(documents);
  const lineage = code.findLineage({ documents: documents.map(d => annotated(code, d)) }, () => {});
  const copied = new Set(lineage.passages.filter(p => p.kind === 'copy' || p.kind === 'edited_copy').map(p => pairKey(p.a.document, p.b.document)));
  const labelOf = new Map(lineage.clusters.flatMap(c => c.documents.map(d => [d, c.id])));
  return {
    documents, gold, sharing, lineage, copied,
    pairs: pairScore(copied, gold),
    clusters: adjustedRand(documents.map(d => labelOf.get(d.id) ?? d.id), documents.map(d => d.cluster)),
    passages: passageScore(lineage.passages, sharing, pairKey),
  };
}

/** The scores of another way to find pairs on the same documents; its clusters are its connected pairs. */
export function rivalRound({ documents, gold }, pairs) {
  return { pairs: pairScore(pairs, gold), clusters: adjustedRand(components(documents.map(d => d.id), pairs), documents.map(d => d.cluster)) };
}
