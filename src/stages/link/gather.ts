/** What link keeps of its documents: each is opened once, in their order, and what all parts need of it is taken in lean form. */
import type { Figure } from '../../model/figure.js';
import type { DocumentDating } from '../../model/record.js';
import type { Statement } from '../../model/statement.js';
import type { DatedMention } from '../../model/time.js';
import { factId } from '../../text/identify.js';
import { Numbers } from '../../text/numbers.js';
import { NodeColumns, type Nodes } from './actors/nodes.js';
import type { Corpus, LinkedActors } from './context.js';
import { mayNeedCoverage, profiler, type Profile } from './coverage.js';
import { ownDating } from './datings.js';
import { datesOf, draftStatements, figuresOf, sharing, tieStatement } from './facts.js';
import { LineageReader } from './lineage/find.js';

/** Lists with one entry a document are in the order of the corpus. */
export interface Gathered {
  /** What lineage compares; it is let go when that is done. */
  readonly lineage: LineageReader;
  /** What each document says of its own date. */
  readonly own: readonly DocumentDating[];
  /** What coverage of one event is known by; null where every document has its day. */
  readonly profiles: readonly Profile[] | null;
  readonly nodes: Nodes;
  /** The dates as the document's own date makes them. */
  readonly dates: readonly (readonly DatedMention[])[];
  readonly figures: readonly (readonly Figure[])[];
  /** Gives the statements, once, when dates and actors are known. */
  readonly statements: (dates: readonly (readonly DatedMention[])[], datings: readonly DocumentDating[], actors: LinkedActors) => readonly (readonly Statement[])[];
}

/** Opens every document of the corpus. */
export function gather({ documents, packOf }: Corpus): Gathered {
  const own: DocumentDating[] = [];
  const lineage = new LineageReader();
  let profileOf: ReturnType<typeof profiler> | null = null;
  const profiles: Profile[] = [];
  const nodes = new NodeColumns();
  const shared = sharing();
  const dates: (readonly DatedMention[])[] = [];
  const figures: (readonly Figure[])[] = [];
  const drafts: (readonly Statement[])[] = [];
  const ties = { speaker: new Numbers(), target: new Numbers(), date: new Numbers() };
  // A loop, no callback: what `statements` below holds on to must not be all of this.
  for (const [d, document] of documents.entries()) {
    lineage.add(document);
    const dating = ownDating(document);
    own.push(dating);
    if (profileOf === null && mayNeedCoverage(document)) {
      // The first that needs it: those before it are opened again.
      profileOf = profiler();
      for (const before of documents.slice(0, d)) profiles.push(profileOf(before));
    }
    if (profileOf !== null) profiles.push(profileOf(document));
    nodes.add(document, packOf(document));
    dates.push(datesOf(document, dating, factId, shared));
    figures.push(figuresOf(document));
    drafts.push(draftStatements(document, t => { ties.speaker.push(t.speaker); ties.target.push(t.target); ties.date.push(t.date); }));
  }
  return {
    lineage, own, profiles: profileOf && profiles, nodes: nodes.finished(), dates, figures,
    statements(datesAsSettled, datings, actors) {
      const [speaker, target, date] = [ties.speaker.finished(), ties.target.finished(), ties.date.finished()];
      let k = 0;
      drafts.forEach((list, d) => {
        const actorOf = (local: number): string => actors.actorOf(d, local);
        for (const draft of list) { tieStatement(draft, { speaker: speaker[k]!, target: target[k]!, date: date[k]! }, datesAsSettled[d]!, datings[d]!.published, actorOf); k++; }
      });
      return drafts;
    },
  };
}
