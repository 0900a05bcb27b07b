/** Lineage: the passages that documents share. */
import type { Notify } from '../../../model/stage.js';
import type { Lineage } from '../../../model/lineage.js';
import type { Corpus } from '../context.js';

/** Takes all documents; gives verified shared passages (offsets in both sources), repeats within documents and copy clusters. */
export function findLineage(_corpus: Corpus, _notify: Notify): Lineage {
  return { passages: [], repeats: [], clusters: [] };
}
