/** Meetings that only an error of a source keeps apart: one forum, and another day or another city in one of the reports. */
import { isDay } from '../interval.js';
import { sameForum } from './forums.js';
import { joinCluster, type GrowingCluster } from './growing.js';
import { alikePlaces, type Naming } from './naming.js';
import type { EventReport } from './reports.js';

/** Sources that came out within so many days of one another write of the same news. */
const SAME_NEWS_DAYS = 2;
/** A source that tells of another meeting of the days around tells two apart. */
const AROUND_DAYS = 3;
/** A name that so many meetings of one day share tells none of them from the others. */
const COMMON = 24;

/**
 * Joins meetings of one standing forum that two sources put on days side by side in one city, or in two cities on one day, where nothing makes two
 * meetings plausible: no source tells both or another one in those days, all came out together when both days had passed, and none says that
 * it lasts for days, or that it brought an agreement where the other brought none.
 */
export function reunite(clusters: readonly GrowingCluster[], namingOf: (report: EventReport) => Naming, wordsOf: (actor: string) => readonly string[], publishedOf: (document: number) => number | null): readonly GrowingCluster[] {
  const single = clusters.filter(c => c.interval !== null && isDay(c.interval) && c.standing.some(o => o.naming.forum.length > 0) && c.reports.some(told));
  if (single.length < 2) return clusters;
  const byDocument = new Map<number, EventReport[]>();
  for (const c of clusters) for (const r of c.reports) addTo(byDocument, r.document, r);
  const shelves = new Map<string, GrowingCluster[]>();
  for (const c of single) for (const key of keysOf(c)) addTo(shelves, `${c.interval!.first} ${key}`, c);
  const gone = new Set<GrowingCluster>();
  for (const c of single) {
    for (const apart of [0, 1]) {
      const near = [...new Set([...keysOf(c)].flatMap(key => { const list = shelves.get(`${c.interval!.first + apart} ${key}`) ?? []; return list.length > COMMON ? [] : list; }))];
      for (const other of near) {
        if (other === c || gone.has(other) || gone.has(c) || (apart === 0 && other.number < c.number)) continue;
        if (!onlyOne(c, other, wordsOf, publishedOf, byDocument)) continue;
        const [kept, lost] = better(c, other) ? [c, other] : [other, c];
        for (const r of lost.reports) joinCluster(kept, r, namingOf(r));
        gone.add(lost);
      }
    }
  }
  return clusters.filter(c => !gone.has(c));
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value); else map.set(key, [value]);
}

/** A source that is about the meeting and says that it took place. */
function told(r: EventReport): boolean {
  return r.main && r.telling === 'reported';
}

function keysOf(c: GrowingCluster): ReadonlySet<string> {
  return new Set(c.standing.flatMap(({ report, naming }) => naming.forum.map(w => `${report.forum!.class} ${w.beginning}`)));
}

/** Whether the reports of both leave room for one meeting only. */
function onlyOne(a: GrowingCluster, b: GrowingCluster, wordsOf: (actor: string) => readonly string[], publishedOf: (document: number) => number | null, byDocument: ReadonlyMap<number, readonly EventReport[]>): boolean {
  const sameDay = a.interval!.first === b.interval!.first;
  if (!a.standing.some(x => x.naming.forum.length > 0 && b.standing.some(y => y.naming.forum.length > 0 && sameForum(x, y, wordsOf)))) return false;
  const meet = a.places.some(p => b.places.some(q => alikePlaces(p, q)));
  if (sameDay === meet || a.places.length === 0 || b.places.length === 0) return false;
  const reports = [...a.reports, ...b.reports];
  // An announcement may be of the other one.
  if (reports.some(r => !told(r) && r.interval !== null && r.telling !== 'recalled')) return false;
  const days = reports.filter(told).map(r => publishedOf(r.document));
  const last = Math.max(a.interval!.last, b.interval!.last);
  if (days.some(d => d === null || d < last) || Math.max(...days.map(Number)) - Math.min(...days.map(Number)) > SAME_NEWS_DAYS) return false;
  const first = Math.min(a.interval!.first, b.interval!.first);
  const here = new Set(reports);
  for (const r of reports) {
    const others = (byDocument.get(r.document) ?? []).filter(o => o !== r);
    if (others.some(o => here.has(o) || (o.interval !== null && o.interval.first <= last + AROUND_DAYS && o.interval.last >= first - AROUND_DAYS))) return false;
  }
  if (sameDay) return true;
  return !(ended(a, 'agreed') && ended(b, 'no_agreement')) && !(ended(a, 'no_agreement') && ended(b, 'agreed'));
}

function ended(c: GrowingCluster, value: string): boolean {
  const all = c.reports.flatMap(r => r.outcomes.map(o => o.value));
  return all.length > 0 && all.every(v => v === value);
}

/** Which of two days is shown: that which more sources say in words, then more sources at all, then the later. */
function better(a: GrowingCluster, b: GrowingCluster): boolean {
  const said = (c: GrowingCluster): number => c.reports.filter(r => told(r) && r.date !== null).length;
  return said(a) - said(b) > 0 || (said(a) === said(b) && (a.reports.length > b.reports.length || (a.reports.length === b.reports.length && (a.interval!.first > b.interval!.first || (a.interval!.first === b.interval!.first && a.number < b.number)))));
}
