/** A meeting while reports are put together, with what its reports say gathered once. */
import type { MeetingClass } from '../../../model/words/meetings.js';
import { lengthOf, type DayInterval } from '../interval.js';
import type { NamedPlace, NameWord, Naming } from './naming.js';
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
  /** The keys under which it is found. */
  readonly keys: Set<number>;
  /** What its reports say, each once: places, words of names. */
  readonly places: NamedPlace[];
  readonly names: (readonly NameWord[])[];
  /** Words of who meets, by the numbers of their beginnings. */
  readonly who: Map<number, NameWord[]>;
  /** The parties of its reports that name two or more. */
  readonly sides: Naming['parties'][];
  readonly classes: Set<MeetingClass>;
  /** Reports that name a standing forum, one for each name and parties. */
  readonly standing: { readonly report: EventReport; readonly naming: Naming }[];
  withParties: boolean;
  withMain: boolean;
}

/** A meeting of one report. */
export function openCluster(report: EventReport, naming: Naming, number: number): GrowingCluster {
  const cluster: GrowingCluster = {
    number, reports: [], interval: report.interval, filed: report.interval, keys: new Set(), places: [], names: [], who: new Map(), sides: [], classes: new Set(), standing: [], withParties: false, withMain: false,
  };
  joinCluster(cluster, report, naming);
  return cluster;
}

/** Adds a report to a meeting. */
export function joinCluster(cluster: GrowingCluster, report: EventReport, naming: Naming): void {
  cluster.reports.push(report);
  if (report.interval && (cluster.interval === null || lengthOf(cluster.interval) > COARSE_DAYS)) cluster.interval = report.interval;
  for (const place of naming.places) if (!cluster.places.includes(place)) cluster.places.push(place);
  if (naming.words.length > 0 && !cluster.names.some(n => same(n, naming.words))) cluster.names.push(naming.words);
  for (const word of naming.who) {
    const known = cluster.who.get(word.beginning);
    if (!known) cluster.who.set(word.beginning, [word]); else if (!known.includes(word)) known.push(word);
  }
  if (naming.parties.length > 0 && !cluster.sides.some(s => s.length === naming.parties.length && s.every((p, i) => same(p, naming.parties[i]!)))) cluster.sides.push(naming.parties);
  if (report.class !== null) cluster.classes.add(report.class);
  const { forum } = report;
  if (forum?.standing && !cluster.standing.some(o => o.report.forum!.class === forum.class && same(o.naming.forum, naming.forum) && same(o.report.forumParties, report.forumParties))) cluster.standing.push({ report, naming });
  cluster.withParties ||= naming.withParties;
  cluster.withMain ||= report.main;
}

function same<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((w, i) => w === b[i]);
}
