/** Grafts new documents on a settled record: they are linked with their neighbours alone, and what comes of it is tied to what the record has. */
import type { Graft, SettledRecord } from '../../../model/graft.js';
import type { LinkedRecord } from '../../../model/record.js';
import type { Notice } from '../../../model/stage.js';
import type { StatementTerms } from '../positions/issues.js';
import { tieActors } from './actors.js';
import { tieDisagreements } from './disagreements.js';
import { tieFigures } from './figures.js';
import { tieLineage } from './lineage.js';
import { tieMeetings } from './meetings.js';
import { tiePositions, tieProposals } from './positions.js';
import { tieStatements } from './statements.js';

/** The rule of the notice that each new document gets. */
const GRAFTED = 'link.grafted';

/**
 * Takes the record of the new documents and their neighbours (`small`), the ids of the new ones, the noun phrases in what their statements say, and the
 * settled record; gives what is to be added to that and changed in it. Facts of older documents stay as they are: their utterances, meetings and measures
 * gain what the new documents say. What a full linking would decide anew from all documents (which names are one actor, what the issues are) is left to it.
 */
export function graft(small: LinkedRecord, fresh: ReadonlySet<string>, terms: readonly Omit<StatementTerms, 'document'>[], settled: SettledRecord): Graft {
  const isFresh = ({ document }: { readonly document: string | null }): boolean => document !== null && fresh.has(document);
  const standing = settled.standingIn(small.datings.filter(d => !isFresh(d)).map(d => d.document));
  const actors = tieActors(small.actors, fresh, standing, settled);
  const { actorOf } = actors;
  const figures = tieFigures(small, fresh, settled);
  const said = tieStatements(small, fresh, terms, actorOf, settled);
  const met = tieMeetings(small, fresh, standing, actorOf, settled);
  const { meetingOf } = met;
  const own = new Set(said.statements.map(s => s.id));
  const positions = tiePositions(said.statements, settled);
  const proposals = tieProposals(small.proposals, fresh, standing, { actorOf, meetingOf }, settled, id => own.has(id));
  const disagreements = tieDisagreements(small, fresh, standing, { actorOf, meetingOf, utteranceOf: said.utteranceOf }, settled);
  const lineage = tieLineage(small.lineage, fresh, settled);
  return {
    added: {
      datings: small.datings.filter(isFresh), dates: small.dates.filter(isFresh), figures: figures.figures, measures: figures.added, actors: actors.added,
      statements: said.statements, utterances: said.added, meetings: met.added, sequences: met.sequences, positions: positions.added, proposals: proposals.added,
      disagreements: disagreements.added, lineage: lineage.added, notices: [...small.notices.filter(isFresh), ...[...fresh].sort().map(graftedNotice)],
    },
    changed: {
      actors: actors.changed, measures: figures.changed, utterances: said.changed, meetings: met.changed, positions: positions.changed, proposals: proposals.changed,
      disagreements: disagreements.changed, clusters: lineage.changed,
    },
    extended: new Set([...met.extended, ...proposals.changed.map(p => p.id)]),
  };
}

function graftedNotice(document: string): Notice {
  return { document, rule: GRAFTED, message: 'linked to the record as it stood when the article came; the next build links everything anew' };
}
