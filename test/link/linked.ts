/** Linked context for tests of the later parts of link: actors one to one by name, statements as annotated, nothing else known. */
import type { AnnotatedDocument } from '../../src/model/annotated.js';
import type { Statement } from '../../src/model/statement.js';
import type { Corpus, Linked } from '../../src/stages/link/context.js';
import { factId } from '../../src/text/identify.js';

/** The id that the builder's actor of this name has. */
export function actorId(name: string): string {
  return `actor:${name}`;
}

/** Takes documents in their order; a statement is said on the day its document was published. */
export function linkedOf(documents: readonly AnnotatedDocument[]): Linked {
  const corpus: Corpus = { documents, packOf: () => { throw new Error('no words here'); } };
  const actorOf = (document: number, local: number): string => actorId(documents[document]?.actors[local]?.name ?? '');
  const statements = documents.map((d, i) => d.statements.map((s, k): Statement => ({
    ...s, id: factId('s', d.id, k), document: d.id, speaker: s.speaker === null ? null : actorOf(i, s.speaker), target: null, issue: null, date: d.published, utterance: '',
    reportedBy: s.reportedBy === null ? null : factId('s', d.id, s.reportedBy),
  })));
  return {
    corpus, lineage: { passages: [], repeats: [], clusters: [] }, datings: [], actors: { actors: [], actorOf }, dates: documents.map(() => []), figures: documents.map(() => []), statements,
  };
}
