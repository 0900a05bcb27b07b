/** Which reports of which documents speak of one meeting: same forum on another day is another meeting. */
import type { MeetingClass } from '../../../model/words/meetings.js';
import { intersects, isDay, lengthOf, type DayInterval } from '../interval.js';
import { COARSE_DAYS, joinCluster, openCluster, type GrowingCluster } from './growing.js';
import { sameForum } from './forums.js';
import { reunite } from './reunite.js';
import { alikeNames, alikePlaces, alikeWords, namer, otherParties, type Naming } from './naming.js';
import type { EventReport } from './reports.js';
import { clusterShelves, isCoarse, timeShelf, UNDATED_SHELF } from './shelves.js';

export interface MeetingCluster {
  readonly reports: readonly EventReport[];
  readonly interval: DayInterval | null;
}

const ENOUGH = 3;
/** An announcement or recollection without any date joins a meeting of the same name within so many days of its publication. */
const UNDATED_DAYS = 45;

/**
 * Groups reports. `wordsOf` gives the words of an actor's name or its key, so that parties compare over languages; `publishedOf` the day number of a
 * document, or null. Reports come in the order of documents; the result does not depend on anything else.
 */
export function clusterReports(reports: readonly EventReport[], wordsOf: (actor: string) => readonly string[], publishedOf: (document: number) => number | null): readonly MeetingCluster[] {
  const clusters: GrowingCluster[] = [];
  const shelves = clusterShelves();
  const namingOf = namer(wordsOf);
  const open = (report: EventReport): void => {
    const cluster = openCluster(report, namingOf(report), clusters.length);
    clusters.push(cluster);
    shelves.file(cluster, namingOf(report).keys);
  };
  const join = (cluster: GrowingCluster, report: EventReport): void => {
    joinCluster(cluster, report, namingOf(report));
    shelves.file(cluster, namingOf(report).keys);
  };
  /** Those that the report may fit: without a common word of name, place, forum or party no two are alike enough. */
  const candidatesOf = (report: EventReport): Iterable<GrowingCluster> => {
    const { keys } = namingOf(report);
    if (report.interval !== null) return shelves.find([...shelves.within(report.interval), timeShelf(report.interval)], keys);
    // Meetings within weeks of the day on which a report came out are the only ones that it may mean without a date.
    const day = publishedOf(report.document);
    return shelves.find([...(day === null ? [] : shelves.within({ first: day - UNDATED_DAYS, last: day + UNDATED_DAYS })), UNDATED_SHELF], keys);
  };

  const ranked = [...reports].sort((a, b) => rank(a) - rank(b) || (a.interval?.first ?? 0) - (b.interval?.first ?? 0) || a.document - b.document);
  for (const report of ranked) {
    const naming = namingOf(report);
    const coarse = report.interval !== null && lengthOf(report.interval) > COARSE_DAYS;
    const enough = coarse ? ENOUGH + 1 : ENOUGH;
    let best: Candidate | null = null;
    let equals = 0;
    for (const c of candidatesOf(report)) {
      if (report.interval === null && !closeInTime(c, publishedOf, publishedOf(report.document))) continue;
      const score = likeness(c, report, naming, wordsOf);
      if (score < enough || (report.interval === null && !sameName(c, report, naming))) continue;
      equals = best === null || score > best.score ? 1 : score === best.score ? equals + 1 : equals;
      if (best === null || better({ c, score }, best)) best = { c, score };
    }
    const unique = !coarse || equals === 1;
    if (best && unique && !best.c.reports.some(r => r.document === report.document && !mayRepeat(r, report))) join(best.c, report);
    else if (best && best.c.reports.some(r => r.document === report.document) && sameDay(best.c, report)) join(best.c, report);
    else open(report);
  }
  return reunite(clusters, namingOf, wordsOf, publishedOf);
}

/** A meeting that a report may be of, and how well it fits. */
interface Candidate {
  readonly c: GrowingCluster;
  readonly score: number;
}

/** Whether one candidate goes before another: the likelier, then the earlier, then by its first document, then the one that names its day, then the one opened first. */
function better(a: Candidate, b: Candidate): boolean {
  const order = b.score - a.score || (a.c.interval?.first ?? 0) - (b.c.interval?.first ?? 0) || a.c.reports[0]!.document - b.c.reports[0]!.document
    || Number(isCoarse(a.c.filed)) - Number(isCoarse(b.c.filed)) || a.c.number - b.c.number;
  return order < 0;
}

/** Two talks or meetings are many; two summits in one place are likely one. */
export const NAMED_CLASSES: ReadonlySet<MeetingClass> = new Set<MeetingClass>(['summit', 'conference', 'round', 'council', 'commission', 'assembly', 'committee', 'forum']);

/** Several days before the single days inside them, precise before coarse, main before mentioned, named before unnamed. */
function rank(r: EventReport): number {
  const grain = r.interval === null ? 3 : lengthOf(r.interval) > COARSE_DAYS ? 2 : isDay(r.interval) ? 1 : 0;
  return grain * 4 + (r.main ? 0 : 2) + (r.forum?.standing ? 0 : 1);
}

/** One document speaks twice of one meeting only where both have the same day. */
function mayRepeat(a: EventReport, b: EventReport): boolean {
  return a.interval !== null && b.interval !== null && intersects(a.interval, b.interval);
}

function sameDay(c: GrowingCluster, r: EventReport): boolean {
  return c.interval !== null && r.interval !== null && intersects(c.interval, r.interval);
}

/** A gathering without a date is known by its place or its name alone. */
function sameName(c: GrowingCluster, r: EventReport, naming: Naming): boolean {
  return naming.places.some(q => c.places.some(p => alikePlaces(p, q))) || c.names.some(n => alikeNames(n, naming.words)) || (c.standing.length > 0 && r.forum?.standing === true);
}

/** Of gatherings without a date only those that were written of in the same weeks can be one. */
function closeInTime(c: GrowingCluster, publishedOf: (document: number) => number | null, published: number | null): boolean {
  if (published === null) return false;
  const close = (day: number | null): boolean => day !== null && Math.abs(day - published) <= UNDATED_DAYS;
  return c.interval !== null ? close(c.interval.first) : c.reports.some(r => close(publishedOf(r.document)));
}

/** How well a report fits a meeting; below zero where it cannot be of it. */
function likeness(c: GrowingCluster, r: EventReport, naming: Naming, wordsOf: (actor: string) => readonly string[]): number {
  const never = -1;
  if (c.interval && r.interval && !intersects(c.interval, r.interval)) return never;
  let score = r.interval && c.interval && lengthOf(r.interval) <= COARSE_DAYS && lengthOf(c.interval) <= COARSE_DAYS ? 1 : 0;
  const placed = c.places.length > 0 && naming.places.length > 0;
  if (placed) {
    if (!naming.places.some(a => c.places.some(b => alikePlaces(a, b)))) return never;
    score += 2;
  }
  if (r.forum?.standing && c.standing.length > 0) {
    if (!c.standing.some(o => sameForum(o, { report: r, naming }, wordsOf))) return never;
    score += 3;
  } else if (r.forum && !r.forum.standing && naming.words.length > 0 && c.names.some(n => alikeNames(n, naming.words))) score += 2;
  if (r.class !== null && NAMED_CLASSES.has(r.class) && c.classes.has(r.class)) score += 1;
  // Of the talks of three one source may name two, another two others: in one city, or at one forum.
  if (!placed && !(r.forum?.standing && c.standing.length > 0) && c.sides.some(parties => otherParties(parties, naming.parties))) return never;
  let shared = 0;
  for (const word of naming.who) {
    const near = c.who.get(word.beginning);
    if (near !== undefined && near.some(other => alikeWords(word, other))) shared++;
  }
  if (shared === 0 && naming.withParties && c.withParties) {
    // Two gatherings in one city on one day with other parties are two, unless the forum is the same by name.
    if (!(r.forum?.standing && c.standing.length > 0) && !(naming.words.length > 0 && c.names.some(n => alikeNames(n, naming.words)))) return never;
  }
  if (r.main && c.withMain && shared > 0) score += 1;
  return score + Math.min(3, shared);
}
