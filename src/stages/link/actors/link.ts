/** Actors: which local actors of which documents are one. */
import type { Notify } from '../../../model/stage.js';
import type { DocumentDating } from '../../../model/record.js';
import type { Corpus, LinkedActors } from '../context.js';

export function linkActors(corpus: Corpus, _datings: readonly DocumentDating[], _notify: Notify): LinkedActors {
  return { actors: [], actorOf: (document, local) => `a-${corpus.documents[document]!.id}-${local}` };
}
