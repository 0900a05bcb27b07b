/** Positions as a table of actors by issues, each cell in order of time. */
import type { Position } from '../../../model/meeting.js';
import type { Statement } from '../../../model/statement.js';
import type { Dossier } from '../data/dossier.js';
import { compareDates } from '../data/edtf.js';
import { partyFinder } from '../brief/parties.js';
import { compareNames } from '../data/fold.js';

export interface PositionCell {
  readonly position: Position;
  /** One statement for each utterance, by date. */
  readonly statements: readonly Statement[];
}

export interface PositionRow {
  readonly actor: string;
  /** The party it speaks for, where it is another actor. */
  readonly party: string | null;
  /** In the order of the issues; null where the actor said nothing. */
  readonly cells: readonly (PositionCell | null)[];
}

export interface PositionTable {
  readonly issues: readonly string[];
  /** Issues left out. */
  readonly more: number;
  readonly rows: readonly PositionRow[];
}

/** All positions, or those that changed; the issues and actors with most statements first, speakers under their party; `most` issues, the weightiest. */
export function positionTable(dossier: Dossier, onlyChanged: boolean, most = Infinity): PositionTable {
  const wanted = dossier.facts.positions.filter(p => !onlyChanged || p.changed);
  const weight = (key: 'actor' | 'issue', positions: readonly Position[]): readonly string[] => {
    const counts = new Map<string, number>();
    for (const p of positions) counts.set(p[key], (counts.get(p[key]) ?? 0) + p.statements.length);
    const name = (id: string): string => (key === 'actor' ? dossier.nameOf(id) : dossier.issues.get(id)?.name) ?? id;
    return [...counts].sort((a, b) => b[1] - a[1] || compareNames(name(a[0]), name(b[0]))).map(([id]) => id);
  };
  const all = weight('issue', wanted);
  const issues = all.slice(0, most);
  const among = new Set(issues);
  const positions = wanted.filter(p => among.has(p.issue));
  const parties = [...new Set(dossier.core.meetings.flatMap(m => m.parties))];
  const ranked = weight('actor', positions);
  const partyOf = partyFinder(dossier.actors, parties);
  const partyOfActor = new Map(ranked.map(a => [a, partyOf(a, null)]));
  // Those who speak for a party stand under it, parties in the order of their first speaker.
  const groups = new Map<string, string[]>();
  for (const a of ranked) {
    const key = partyOfActor.get(a) ?? a;
    const group = groups.get(key);
    if (group) group.push(a);
    else groups.set(key, [a]);
  }
  const actors = [...groups].flatMap(([party, list]) => [...list].sort((a, b) => Number(b === party) - Number(a === party)));
  const byPlace = new Map(positions.map(p => [`${p.actor} ${p.issue}`, p]));
  return {
    issues,
    more: all.length - issues.length,
    rows: actors.map(actor => ({
      actor,
      party: partyOfActor.get(actor) === actor ? null : (partyOfActor.get(actor) ?? null),
      cells: issues.map(issue => {
        const position = byPlace.get(`${actor} ${issue}`);
        return position ? { position, statements: inTime(dossier, position) } : null;
      }),
    })),
  };
}

function inTime(dossier: Dossier, position: Position): readonly Statement[] {
  const seen = new Set<string>();
  const list: Statement[] = [];
  for (const id of position.statements) {
    const s = dossier.statements.get(id);
    if (s && !seen.has(s.utterance)) { seen.add(s.utterance); list.push(s); }
  }
  return list.sort((a, b) => compareDates(a.date, b.date));
}

export interface ActRun {
  readonly act: Statement['act'];
  readonly date: string | null;
  readonly count: number;
}

/** Statements as runs of one act: a change of act begins a new run. */
export function actRuns(statements: readonly Statement[]): readonly ActRun[] {
  const runs: { act: Statement['act']; date: string | null; count: number }[] = [];
  for (const s of statements) {
    const last = runs[runs.length - 1];
    if (last && last.act === s.act) last.count++; else runs.push({ act: s.act, date: s.date, count: 1 });
  }
  return runs;
}
