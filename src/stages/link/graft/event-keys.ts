/** Keys of the events that a document reports: who is named in which weeks, who gathers where on which day, what is counted. */
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { LocalActor } from '../../../model/actor.js';
import { foldForComparison } from '../../../text/fold.js';
import { keyOf, textHash, type KeyKind } from '../../../text/kinded.js';
import { edtfInterval, lengthOf, type DayInterval } from '../interval.js';
import type { EventReport } from '../meetings/reports.js';

const WEEK = 7;
/** What is published or happens in a longer time is told by it no more. */
const LONGEST_PUBLISHED = 31;
const LONGEST_GATHERING = 3;
/** Of more parties than these no pairs are made: a congress is known by its name and place. */
const MOST_PAIRED = 4;

/** Adds the keys of a document's events, some more than once. `reports` are those of the document read alone (see `alone.ts`), `published` is its date (EDTF) or null. */
export function eventKeys({ actors, figures }: Pick<AnnotatedDocument, 'actors' | 'figures'>, reports: readonly EventReport[], published: string | null, add: (key: number) => void): void {
  const told = (kind: KeyKind, ...parts: readonly (string | number)[]): void => { add(keyOf(kind, textHash(parts.join('\0')))); };
  const fortnights = fortnightsOf(edtfInterval(published));
  for (const actor of actors) {
    const name = nameOf(actor);
    if (name === '' || actor.kind === 'group') continue;
    if (actor.key === null) told('name', name);
    for (const fortnight of fortnights) told('recent', fortnight, name);
  }
  for (const { min, max, head, unit } of figures) {
    if (head !== null || unit !== null) told('figure', `${min}`, `${max}`, head ?? '', unit ?? '');
  }
  for (const report of reports) {
    if (report.interval === null || lengthOf(report.interval) > LONGEST_GATHERING) continue;
    const known = tellsOf(report, actors);
    for (let day = report.interval.first; day <= report.interval.last; day++) for (const what of known) told('gathering', day, what);
  }
}

/**
 * The fortnights, each beginning with a week, that hold a time: two for a day. Texts of days at most a week apart have one in common, those of one week both,
 * so that one set of keys serves for keeping and for asking, and what is nearer in time shares more.
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

/** What tells a gathering of a day: words of its name, places, who gathers, and each two of them. */
function tellsOf({ forum, words, places, parties, forumParties, persons }: EventReport, actors: readonly LocalActor[]): readonly string[] {
  const named = (locals: readonly string[]): readonly string[] => [...new Set(locals.map(local => nameOf(actors[Number(local.slice(1))]!)))].sort();
  const gathered = named([...parties, ...forumParties]);
  const tells = new Set([
    ...[...(forum?.words ?? []), ...words].map(w => `w ${w}`),
    ...places.map(p => `p ${p.key ?? foldForComparison(p.city ?? p.value)}`),
    ...gathered.map(p => `a ${p}`),
    ...named(persons.map(p => p.value)).map(p => `a ${p}`),
  ]);
  if (gathered.length <= MOST_PAIRED) gathered.forEach((a, i) => { for (const b of gathered.slice(i + 1)) tells.add(`b ${a} ${b}`); });
  return [...tells];
}
