/**
 * Correct: what people said of the record, put into it between the parts of `link`, so that everything that leans on a corrected fact follows.
 * Takes the whole list of corrections in any order; the same list gives the same record.
 */
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { Correction } from '../../model/correction.js';
import type { Restated } from '../../model/record.js';
import { UNREVISED, type Revision } from '../../model/revision.js';
import { reviseActors } from './actors.js';
import { reviseDocuments } from './documents.js';
import { reviseDates, reviseFigures, reviseStatements, type ActorLookup } from './facts.js';
import { reviseIssues } from './issues.js';
import { Ledger } from './ledger.js';
import { reviseMeetings } from './meetings.js';
import { reviseRecord } from './record.js';
import { reviseUtterances } from './utterances.js';

/** One revision for one run of `link`. */
export function revisionOf(corrections: readonly Correction[]): Revision {
  if (corrections.length === 0) return UNREVISED;
  const ledger = new Ledger(corrections);
  let sources: readonly AnnotatedDocument[] = [];
  let known: ReadonlySet<string> = new Set();
  let restated: readonly Restated[] = [];
  let rejectedDates: ReadonlySet<string> = new Set();
  let names: ReadonlyMap<string, string> = new Map();
  let actor: ActorLookup = () => 'actors are not linked yet';
  return {
    documents(documents) {
      const revised = reviseDocuments(documents, ledger);
      sources = revised.documents;
      known = new Set(sources.map(d => d.id));
      restated = revised.restated;
      return sources;
    },
    dates(dates) {
      const revised = reviseDates(dates, ledger, known);
      rejectedDates = revised.rejected;
      return revised.dates;
    },
    actors(documents, linked) {
      const revised = reviseActors(documents, linked, ledger);
      actor = revised.lookup;
      names = new Map(revised.actors.map(a => [a.id, a.name]));
      return revised;
    },
    figures: figures => reviseFigures(figures, ledger, known),
    statements: statements => reviseStatements(statements, ledger, known, actor),
    standingDates: dates => (rejectedDates.size === 0 ? dates : dates.map(list => list.filter(d => !rejectedDates.has(d.id)))),
    meetings: linked => reviseMeetings(linked, ledger, known, actor, id => names.get(id) ?? id),
    utterances: (linked, differs) => reviseUtterances(linked, differs, ledger, known),
    issues: linked => reviseIssues(linked, ledger, known),
    record(record) {
      const revised = reviseRecord(record, sources, ledger, actor);
      return { ...revised, corrections: ledger.exported(), ...(restated.length > 0 ? { restated } : {}) };
    },
  };
}
