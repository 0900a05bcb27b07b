/** The event that a document is about: the one that its title and opening speak of, and that lies in the news. */
import { edtfInterval, isDay, type DayInterval } from '../interval.js';
import type { Reading } from '../reading.js';
import type { Gathering } from './mentions.js';
import { happens, NEWS_DAYS, tellingOf, type Growing } from './telling.js';

const POSITION = { title: 6, lead: 4, heading: 1, caption: 1, dateline: 1, byline: 0, credit: 0 } as const;
const BODY_POSITION = [4, 3, 3, 2, 2];

export function mayBeMain(reading: Reading, g: Gathering): boolean {
  const { role } = reading.sentences[g.sentence]!;
  return (role === 'title' || role === 'lead' || g.sentence < BODY_POSITION.length) && g.tense !== 'recalled' && (g.phrase !== null ? g.use !== 'body' || happens(g) : g.parties.length + g.persons.length > 1);
}

/** The event that title and opening speak of, and that lies in the news. */
export function chooseMain(reading: Reading, events: readonly Growing[], day: DayInterval | null): Growing | null {
  let best: Growing | null = null;
  let score = 0;
  for (const event of events) {
    if (event.recalled && event.interval === null) continue;
    // A verb alone makes a gathering only of two who act.
    if (event.gatherings.every(g => g.phrase === null && (g.weak || !g.members)) && new Set(event.gatherings.flatMap(g => [...g.parties, ...g.persons])).size < 2) continue;
    // What no opening sentence speaks of and no date puts into the news is background.
    if (event.interval === null && event.gatherings.every(g => reading.sentences[g.sentence]!.role === 'body' && bodyRank(reading, g.sentence) >= BODY_POSITION.length)) continue;
    let sum = 0;
    for (const g of event.gatherings) sum += weight(reading, g);
    if (day && event.interval) {
      if (event.interval.last < day.first - NEWS_DAYS) continue;
      if (event.interval.first > day.last) sum *= 0.5;
      else if (event.interval.last >= day.first - 1) sum *= 2;
      else sum *= 0.7;
    }
    if (sum > score) { score = sum; best = event; }
  }
  return best;
}

function weight(reading: Reading, g: Gathering): number {
  const { role } = reading.sentences[g.sentence]!;
  const base = role === 'body' ? BODY_POSITION[bodyRank(reading, g.sentence)] ?? 1 : POSITION[role];
  const tense = g.tense === 'recalled' || g.since ? 0.1 : g.tense === 'planned' ? 0.6 : 1;
  const relation = g.relation === 'before' ? 0.3 : g.relation === 'day_after' || g.relation === 'long_after' ? 0.2 : g.relation === 'after' ? (g.earlier ? 0.2 : 0.7) : 1;
  return base * tense * relation * (g.use === 'exchange' ? 0.5 : 1);
}

/** How many sentences of the body stand before; no more are counted than have a weight of their own. */
function bodyRank(reading: Reading, sentence: number): number {
  let rank = 0;
  for (let s = 0; s < sentence && rank < BODY_POSITION.length; s++) if (reading.sentences[s]!.role === 'body') rank++;
  return rank;
}

/** An event without a day of its own takes the first day told near the opening that lies in the news, else that of the publication. */
export function dateMain(reading: Reading, main: Growing, day: DayInterval | null): void {
  if (!day || main.recalled) return;
  if (tellingOf(main, true, day) !== 'reported') return;
  for (const d of reading.dates) {
    const at = edtfInterval(d.date.edtf);
    const sentence = reading.sentences.findIndex(s => d.first >= s.first && d.first < s.end);
    if (!at || sentence < 0 || bodyRank(reading, sentence) >= BODY_POSITION.length || !isDay(at)) continue;
    if (at.first > day.last || at.first < day.first - 3) continue;
    main.interval = at;
    main.certain = false;
    return;
  }
  main.interval = day;
  main.certain = false;
}
