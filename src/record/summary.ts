/** How much a dossier holds, in numbers, and its strongest disagreements. */
import type { Disagreement } from '../model/disagreement.js';
import type { MeetingStatus } from '../model/meeting.js';
import type { Database } from './database.js';
import { readList } from './read.js';

export interface RecordSummary {
  /** Stretches that are not the article, over all documents. */
  readonly setAside: number;
  readonly meetings: Readonly<Record<MeetingStatus, number>>;
  readonly statements: number;
  readonly figures: number;
  readonly disagreements: number;
  /** The strongest first. */
  readonly strongest: readonly Disagreement[];
}

/** Counts what is there; of the disagreements gives so many. */
export function readSummary(database: Database, strongest: number): RecordSummary {
  const count = (table: string): number => Number(database.get(`SELECT count(*) AS count FROM ${table}`)?.['count'] ?? 0);
  const meetings = { held: 0, planned: 0, mentioned: 0 };
  for (const row of database.all('SELECT status, count(*) AS count FROM meetings GROUP BY status')) meetings[row!['status'] as MeetingStatus] = Number(row!['count']);
  const first = database.all('SELECT id FROM disagreements ORDER BY position LIMIT ?', [strongest]).map(row => String(row!['id']));
  return { setAside: count('set_aside'), meetings, statements: count('statements'), figures: count('figures'), disagreements: count('disagreements'), strongest: readList(database, 'disagreements', first) };
}
