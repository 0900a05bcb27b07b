/** Keys of the events that a document reports: who is named in which weeks, who gathers where on which day, what is counted. */
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { LocalActor } from '../../../model/actor.js';
import { foldForComparison } from '../../../text/fold.js';
import { keyOf, textHash, type KeyKind } from '../../../text/kinded.js';
import { edtfInterval, lengthOf, type DayInterval } from '../interval.js';
import type { EventReport } from '../meetings/reports.js';

/** Actors named most often: those named in passing tell less of the event, and double the keys. */
const MOST_ACTORS = 12;
const WEEK = 7;
/** Days: what is published or happens in a longer time is told by it no more. */
const LONGEST_PUBLISHED = 31;
const LONGEST_GATHERING = 3;

/** Adds the keys of a document's events, some more than once. `reports` are those of the document read alone (see `alone.ts`), `published` is its date (EDTF) or null. */
export function eventKeys({ actors, figures }: Pick<AnnotatedDocument, 'actors' | 'figures'>, reports: readonly EventReport[], published: string | null, add: (key: number) => void): void {
  const told = (kind: KeyKind, ...parts: readonly (string | number | null)[]): void => { add(keyOf(kind, textHash(parts.join('\0')))); };
  const fortnights = fortnightsOf(edtfInterval(published));
  const named = actors.filter(a => a.kind !== 'group').sort((a, b) => b.mentions.length - a.mentions.length);
  for (const actor of named.slice(0, MOST_ACTORS)) {
    const name = nameOf(actor);
    // Those that Parley's lists have are in the news at all times.
    if (actor.key === null) told('name', name);
    for (const fortnight of fortnights) told('recent', fortnight, name);
  }
  for (const { min, max, head, unit } of figures) if (head !== null || unit !== null) told('figure', min, max, head, unit);
  for (const report of reports) {
    if (report.interval === null || lengthOf(report.interval) > LONGEST_GATHERING) continue;
    const tells = tellsOf(report, actors);
    for (let day = report.interval.first; day <= report.interval.last; day++) for (const what of tells) told('gathering', day, what);
  }
}

/**
 * The fortnights, of which one begins every week, that hold a time: two for a day. Texts of days at most a week apart have one in common, those of one week
 * both, so that one set of keys serves for keeping and for asking, and what is nearer in time shares more.
 */
function fortnightsOf(time: DayInterval | null): readonly number[] {
  if (time === null || lengthOf(time) > LONGEST_PUBLISHED) return [];
  const fortnights: number[] = [];
  for (let week = Math.floor(time.first / WEEK) - 1; week <= Math.floor(time.last / WEEK); week++) fortnights.push(week);
  return fortnights;
}

function nameOf({ key, name }: LocalActor): string {
  return key ?? foldForComparison(name);
}

/** What tells a gathering of a day: words of its name, places, and who is there. */
function tellsOf({ forum, words, places, parties, forumParties, persons }: EventReport, actors: readonly LocalActor[]): ReadonlySet<string> {
  return new Set([
    ...[...(forum?.words ?? []), ...words].map(w => `forum ${w}`),
    ...places.map(p => `place ${p.key ?? foldForComparison(p.city ?? p.value)}`),
    ...[...parties, ...forumParties, ...persons.map(p => p.value)].map(local => `actor ${nameOf(actors[Number(local.slice(1))]!)}`),
  ]);
}
