/** Which reports of which documents speak of one meeting: same forum on another day is another meeting. */
import type { MeetingClass } from '../../../model/words/meetings.js';
import { intersects, isDay, lengthOf, type DayInterval } from '../interval.js';
import { samePlace, similarNames, similarWord } from './likeness.js';
import type { EventReport } from './reports.js';

export interface MeetingCluster {
  readonly reports: EventReport[];
  interval: DayInterval | null;
}

/** Longer intervals name no day: such a report joins a meeting of its forum in that time where there is exactly one. */
const COARSE_DAYS = 14;
const ENOUGH = 3;
/** An announcement or recollection without any date joins a meeting of the same name within so many days of its publication. */
const UNDATED_DAYS = 45;

/**
 * Groups reports. `nameOf` gives the words of an actor's name or its key, so that parties compare over languages; `publishedOf` the day number of a
 * document, or null. Reports come in the order of documents; the result does not depend on anything else.
 */
export function clusterReports(reports: readonly EventReport[], nameOf: (actor: string) => readonly string[], publishedOf: (document: number) => number | null): readonly MeetingCluster[] {
  const clusters: MeetingCluster[] = [];
  const byDay = new Map<number, MeetingCluster[]>();
  const byTime = new Map<string, MeetingCluster[]>();
  const undated: MeetingCluster[] = [];
  const file = (cluster: MeetingCluster): void => {
    if (!cluster.interval) { undated.push(cluster); return; }
    if (lengthOf(cluster.interval) > COARSE_DAYS) {
      const key = `${cluster.interval.first} ${cluster.interval.last}`;
      byTime.set(key, [...(byTime.get(key) ?? []), cluster]);
      return;
    }
    for (let day = cluster.interval.first; day <= cluster.interval.last; day++) {
      const list = byDay.get(day);
      if (!list) byDay.set(day, [cluster]); else if (!list.includes(cluster)) list.push(cluster);
    }
  };
  const open = (report: EventReport): void => {
    const cluster: MeetingCluster = { reports: [report], interval: report.interval };
    clusters.push(cluster);
    file(cluster);
  };
  const near = (interval: DayInterval): MeetingCluster[] => {
    const found = new Set<MeetingCluster>();
    for (let day = interval.first; day <= interval.last; day++) for (const c of byDay.get(day) ?? []) found.add(c);
    // "en juin" of one source and "in June" of another.
    for (const c of byTime.get(`${interval.first} ${interval.last}`) ?? []) found.add(c);
    return [...found];
  };
  /** Meetings within weeks of the day on which a report came out: the only ones that it may mean without a date. */
  const aroundPublication = (report: EventReport): MeetingCluster[] => {
    const day = publishedOf(report.document);
    return day === null ? [] : near({ first: day - UNDATED_DAYS, last: day + UNDATED_DAYS });
  };
  const join = (cluster: MeetingCluster, report: EventReport): void => {
    cluster.reports.push(report);
    if (report.interval && (cluster.interval === null || lengthOf(cluster.interval) > COARSE_DAYS)) cluster.interval = report.interval;
  };

  const ranked = [...reports].sort((a, b) => rank(a) - rank(b) || (a.interval?.first ?? 0) - (b.interval?.first ?? 0) || a.document - b.document);
  for (const report of ranked) {
    const coarse = report.interval !== null && lengthOf(report.interval) > COARSE_DAYS;
    const candidates = report.interval === null ? [...new Set([...aroundPublication(report), ...undated])] : near(report.interval);
    const scored = candidates
      .filter(c => report.interval !== null || closeInTime(c, publishedOf)(publishedOf(report.document)))
      .map(c => ({ c, score: likeness(c, report, nameOf) }))
      .filter(s => s.score >= (coarse ? ENOUGH + 1 : ENOUGH) && (report.interval !== null || sameName(s.c, report)))
      .sort((a, b) => b.score - a.score || (a.c.interval?.first ?? 0) - (b.c.interval?.first ?? 0) || a.c.reports[0]!.document - b.c.reports[0]!.document);
    const best = scored[0];
    const unique = !coarse || scored.length < 2 || scored[0]!.score > scored[1]!.score;
    if (best && unique && !best.c.reports.some(r => r.document === report.document && !mayRepeat(r, report))) join(best.c, report);
    else if (best && best.c.reports.some(r => r.document === report.document) && sameDay(best.c, report)) join(best.c, report);
    else open(report);
  }
  return clusters;
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

function sameDay(c: MeetingCluster, r: EventReport): boolean {
  return c.interval !== null && r.interval !== null && intersects(c.interval, r.interval);
}

/** A gathering without a date is known by its place or its name alone. */
function sameName(c: MeetingCluster, r: EventReport): boolean {
  return c.reports.some(o => o.places.some(p => r.places.some(q => p.key !== null && q.key !== null && samePlace(p.key, q.key))) || similarNames(o.words, r.words) || (o.forum?.standing && r.forum?.standing));
}

/** Of gatherings without a date only those that were written of in the same weeks can be one. */
function closeInTime(c: MeetingCluster, publishedOf: (document: number) => number | null): (published: number | null) => boolean {
  const days = c.interval !== null ? [c.interval.first] : c.reports.flatMap(r => publishedOf(r.document) ?? []);
  return published => published !== null && days.some(d => Math.abs(d - published) <= UNDATED_DAYS);
}

/** How well a report fits a meeting; below zero where it cannot be of it. */
function likeness(c: MeetingCluster, r: EventReport, nameOf: (actor: string) => readonly string[]): number {
  const never = -1;
  if (c.interval && r.interval && !intersects(c.interval, r.interval)) return never;
  let score = r.interval && c.interval && lengthOf(r.interval) <= COARSE_DAYS && lengthOf(c.interval) <= COARSE_DAYS ? 1 : 0;
  const places = c.reports.flatMap(o => o.places.flatMap(p => p.key ?? []));
  const own = r.places.flatMap(p => p.key ?? []);
  if (places.length > 0 && own.length > 0) {
    if (!own.some(a => places.some(b => samePlace(a, b)))) return never;
    score += 2;
  }
  const standing = c.reports.filter(o => o.forum?.standing);
  if (r.forum?.standing && standing.length > 0) {
    if (!standing.some(o => sameForum(o, r, nameOf))) return never;
    score += 3;
  } else if (r.forum && !r.forum.standing && r.words.length > 0) {
    const named = c.reports.filter(o => o.words.length > 0);
    if (named.some(o => similarNames(o.words, r.words))) score += 2;
  }
  if (r.class !== null && NAMED_CLASSES.has(r.class) && c.reports.some(o => o.class === r.class)) score += 1;
  const who = new Set(c.reports.flatMap(o => whoOf(o, nameOf)));
  const mine = whoOf(r, nameOf);
  const shared = mine.filter(p => [...who].some(q => similarWord(p, q))).length;
  if (shared === 0 && r.parties.length + r.forumParties.length > 0 && c.reports.some(o => o.parties.length + o.forumParties.length > 0)) {
    // Two gatherings in one city on one day with other parties are two, unless the forum is the same by name.
    if (!(r.forum?.standing && standing.length > 0) && !(r.words.length > 0 && c.reports.some(o => similarNames(o.words, r.words)))) return never;
  }
  if (r.main && c.reports.some(o => o.main) && shared > 0) score += 1;
  return score + Math.min(3, shared);
}

/** The words that name who meets: parties, persons and the forum's own names. */
function whoOf(r: EventReport, wordsOf: (actor: string) => readonly string[]): readonly string[] {
  return [...new Set([...[...r.forumParties, ...r.parties, ...r.persons.map(p => p.value)].flatMap(wordsOf), ...r.words])];
}

function sameForum(a: EventReport, b: EventReport, nameOf: (actor: string) => readonly string[]): boolean {
  if (a.forum!.class !== b.forum!.class) return false;
  if (similarNames(a.forum!.words, b.forum!.words)) return true;
  if (a.forum!.words.length === 0 || b.forum!.words.length === 0) return true;
  // "Conseil Alliance-X" and "Alliance-X Council" in other words: the same parties.
  const [p, q] = [a.forumParties.map(nameOf), b.forumParties.map(nameOf)];
  return p.length > 1 && q.length > 1 && p.every(x => q.some(y => similarNames(x, y)));
}
