/** Meetings that belong together, in order: "après Bruvelle et Sarne, les pourparlers se poursuivent jeudi à Otte". */
import type { Meeting, Sequence } from '../../../model/meeting.js';
import { foldForComparison } from '../../../text/fold.js';
import { factId } from '../../../text/identify.js';
import { edtfInterval } from '../interval.js';
import type { Reading, TokenSpan } from '../reading.js';
import type { DocumentEvents } from './events.js';
import type { MeetingLexicon } from './lexicon.js';
import { afterLists } from './mentions.js';

/** Events of one document, by their numbers there, that a sentence puts in a row. */
export interface EventRow {
  readonly document: number;
  readonly events: readonly number[];
  /** Keys of cities that the sentence names before without a verb. */
  readonly cities: readonly string[];
}

/** The rows that a document's sentences tell: cities behind "after" with the event that follows, or several placed and dated events in one sentence. */
export function eventRows(reading: Reading, told: DocumentEvents, lexicon: MeetingLexicon): readonly EventRow[] {
  if (told.events.length === 0) return [];
  const dated = new Map<number, number[]>();
  told.events.forEach((e, n) => {
    if (e.interval !== null) for (const s of new Set(e.gatherings.map(g => g.sentence))) dated.set(s, [...(dated.get(s) ?? []), n]);
  });
  return reading.sentences.flatMap((sentence, s): EventRow[] => {
    const here = dated.get(s);
    if (!here) return [];
    const cities = afterLists(reading, sentence, lexicon).flatMap(list => citiesIn(reading, list, lexicon));
    if (cities.length > 0) return [{ document: reading.index, events: here, cities }];
    const placed = here.filter(n => told.events[n]!.gatherings.some(g => g.sentence === s && g.place !== null && g.relation !== 'after'));
    return placed.length > 1 ? [{ document: reading.index, events: placed, cities: [] }] : [];
  });
}

/** Keys of the cities in a list of names, dates and "and". */
function citiesIn(reading: Reading, { first, end }: TokenSpan, lexicon: MeetingLexicon): readonly string[] {
  const { tokens, pack } = reading;
  const keys: string[] = [];
  for (let t = first; t < end; t++) {
    if (reading.inDate[t] === 1 || pack.meetings.and.has(tokens.lower[t]!)) continue;
    const folded = foldForComparison(tokens.lower[t]!);
    keys.push(lexicon.cities.get(folded) ?? folded);
  }
  return keys;
}

/** Talks in a row follow one another within so many days; what a sentence recalls from further back is no part of the row. */
const ROW_DAYS = 15;

function close(meetings: readonly Meeting[]): boolean {
  const days = meetings.map(m => edtfInterval(m.date)).filter(i => i !== null).map(i => i.first);
  return days.length === meetings.length && Math.max(...days) - Math.min(...days) <= ROW_DAYS;
}

/** Puts rows together that share meetings, each in the order of its dates; rows of fewer than two meetings on different days are none. */
export function sequencesOf(rows: readonly (readonly Meeting[])[]): readonly Sequence[] {
  const groups = new Set<Set<Meeting>>();
  const groupsOf = new Map<Meeting, Set<Set<Meeting>>>();
  for (const row of rows) {
    const dated = row.filter(m => m.date !== null);
    if (new Set(dated.map(m => m.date)).size < 2 || !close(dated)) continue;
    const sharing = [...new Set(dated.flatMap(m => [...(groupsOf.get(m) ?? [])]))].filter(g => dated.filter(m => g.has(m)).length > 1);
    const merged = new Set<Meeting>([...sharing.flatMap(g => [...g]), ...dated]);
    for (const g of sharing) {
      groups.delete(g);
      for (const m of g) groupsOf.get(m)?.delete(g);
    }
    groups.add(merged);
    for (const m of merged) groupsOf.set(m, (groupsOf.get(m) ?? new Set<Set<Meeting>>()).add(merged));
  }
  return [...groups]
    .map(g => [...g].sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : a.id < b.id ? -1 : 1)))
    .sort((a, b) => (a[0]!.date! < b[0]!.date! ? -1 : a[0]!.date! > b[0]!.date! ? 1 : 0))
    .map(meetings => ({ id: factId('q', ...meetings.map(m => m.id)), rule: 'sequence', meetings: meetings.map(m => m.id) }));
}
