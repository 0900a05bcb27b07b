/** Where new documents contradict what the record has, or themselves: put to the disagreement that the record has of the same thing. */
import type { Evidence } from '../../../model/anchor.js';
import type { Disagreement } from '../../../model/disagreement.js';
import type { SettledRecord, Standing } from '../../../model/graft.js';
import type { LinkedRecord } from '../../../model/record.js';
import { meetingDisagreementIds } from '../disagreements/meetings.js';
import { wordingId } from '../disagreements/wordings.js';
import type { Grown } from './positions.js';
import { byId, commonest, joined, placeKey } from './tie.js';

export interface DisagreementTies {
  readonly actorOf: (id: string) => string;
  readonly meetingOf: (id: string) => string;
  readonly utteranceOf: (id: string) => string;
}

export function tieDisagreements({ disagreements, meetings, utterances }: Pick<LinkedRecord, 'disagreements' | 'meetings' | 'utterances'>, fresh: ReadonlySet<string>, standing: readonly Standing[], ties: DisagreementTies, settled: Pick<SettledRecord, 'facts' | 'corrected'>): Grown<Disagreement> {
  const growing = disagreements.filter(d => evidenceOf(d).some(e => fresh.has(e.document)));
  const named = new Map<string, string>();
  for (const u of utterances) named.set(wordingId(u.id), wordingId(ties.utteranceOf(u.id)));
  for (const m of meetings) {
    const theirs = meetingDisagreementIds(ties.meetingOf(m.id), m.participants.map(ties.actorOf));
    meetingDisagreementIds(m.id, m.participants).forEach((id, k) => named.set(id, theirs[k]!));
  }
  const valueAt = new Map(standing.filter(p => p.part === 'value').map(p => [placeKey(p), p.fact]));
  // What is known by its meeting or utterance has their id; what is known by its figures is found by where these stand.
  const tieOf = new Map(growing.map(d => [d, named.get(d.id) ?? commonest(evidenceOf(d).map(e => valueAt.get(placeKey(e)))) ?? d.id]));
  const rows = byId(settled.facts('disagreements', [...new Set(tieOf.values())]));
  const added: Disagreement[] = [];
  const changed = new Map<string, Disagreement>();
  for (const [found, id] of tieOf) {
    const row = changed.get(id) ?? rows.get(id);
    if (row === undefined || row.kind !== found.kind) { added.push({ ...found, id: row === undefined ? id : found.id }); continue; }
    const places = new Set(evidenceOf(found).map(placeKey));
    const whole = !settled.corrected.has('disagreement') && evidenceOf(row).every(e => places.has(placeKey(e)));
    changed.set(id, whole ? { ...found, id, about: row.about } : grown(row, found, fresh));
  }
  return { added, changed: [...changed.values()] };
}

function evidenceOf(d: Disagreement): Evidence[number][] {
  return d.values.flatMap(v => v.evidence);
}

/** A disagreement of the record with what the new documents say. */
function grown(row: Disagreement, found: Disagreement, fresh: ReadonlySet<string>): Disagreement {
  const values = row.values.map(v => ({ value: v.value, evidence: [...v.evidence] }));
  const known = new Set(evidenceOf(row).map(placeKey));
  for (const { value, evidence } of found.values) {
    const mine = evidence.filter(e => fresh.has(e.document) && !known.has(placeKey(e)));
    if (mine.length === 0) continue;
    const same = values.find(v => v.value === value);
    if (same) same.evidence.push(...mine); else values.push({ value, evidence: mine });
  }
  return { ...row, values: values as unknown as Disagreement['values'], scope: joined(row.scope, found.scope) };
}
