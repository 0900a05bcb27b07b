/** A meeting while reports are put together, with what its reports say gathered once. */
import type { MeetingClass } from '../../../model/words/meetings.js';
import { lengthOf, type DayInterval } from '../interval.js';
import type { EventReport } from './reports.js';

/** Longer intervals name no day: such a report joins a meeting of its forum in that time where there is exactly one. */
export const COARSE_DAYS = 14;

export interface GrowingCluster {
  /** In the order in which they were opened. */
  readonly number: number;
  readonly reports: EventReport[];
  interval: DayInterval | null;
  /** The interval with which it was opened, under which it is found. */
  readonly filed: DayInterval | null;
  /** What its reports say, each once: keys of places, words of names, words of who meets. */
  readonly places: string[];
  readonly names: (readonly string[])[];
  readonly who: string[];
  readonly classes: Set<MeetingClass>;
  /** Reports that name a standing forum, one for each name and parties. */
  readonly standing: EventReport[];
  withParties: boolean;
  withMain: boolean;
}

/** A meeting of one report. */
export function openCluster(report: EventReport, nameOf: (actor: string) => readonly string[], number: number): GrowingCluster {
  const cluster: GrowingCluster = { number, reports: [], interval: report.interval, filed: report.interval, places: [], names: [], who: [], classes: new Set(), standing: [], withParties: false, withMain: false };
  joinCluster(cluster, report, nameOf);
  return cluster;
}

/** Adds a report to a meeting. */
export function joinCluster(cluster: GrowingCluster, report: EventReport, nameOf: (actor: string) => readonly string[]): void {
  cluster.reports.push(report);
  if (report.interval && (cluster.interval === null || lengthOf(cluster.interval) > COARSE_DAYS)) cluster.interval = report.interval;
  for (const { key } of report.places) if (key !== null && !cluster.places.includes(key)) cluster.places.push(key);
  if (report.words.length > 0 && !cluster.names.some(n => same(n, report.words))) cluster.names.push(report.words);
  for (const word of whoOf(report, nameOf)) if (!cluster.who.includes(word)) cluster.who.push(word);
  if (report.class !== null) cluster.classes.add(report.class);
  const { forum } = report;
  if (forum?.standing && !cluster.standing.some(o => o.forum!.class === forum.class && same(o.forum!.words, forum.words) && same(o.forumParties, report.forumParties))) cluster.standing.push(report);
  cluster.withParties ||= report.parties.length + report.forumParties.length > 0;
  cluster.withMain ||= report.main;
}

/** The words that name who meets: parties, persons and the forum's own names. */
export function whoOf(r: EventReport, wordsOf: (actor: string) => readonly string[]): readonly string[] {
  return [...new Set([...[...r.forumParties, ...r.parties, ...r.persons.map(p => p.value)].flatMap(wordsOf), ...r.words])];
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((w, i) => w === b[i]);
}
