/** Where growing meetings stand: by day and by the beginnings of the words that name them, so that a report is compared with few. */
import { lengthOf, type DayInterval } from '../interval.js';
import { COARSE_DAYS, whoOf, type GrowingCluster } from './growing.js';
import { WORD_BEGINNING } from './likeness.js';
import type { EventReport } from './reports.js';

/** The shelf of gatherings that no day is known of. Days are shelves by their numbers. */
export const UNDATED_SHELF = 'undated';

export type Shelf = number | string;

/** Shelves for the days of a time. */
function daysOf({ first, last }: DayInterval): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** "en juin" of one source and "in June" of another. */
export function timeShelf({ first, last }: DayInterval): string {
  return `${first} ${last}`;
}

/** Whether a time names no day. */
export function isCoarse(interval: DayInterval | null): boolean {
  return interval !== null && lengthOf(interval) > COARSE_DAYS;
}

/** The shelves on which a meeting of this time stands. */
export function shelvesOf(interval: DayInterval | null): readonly Shelf[] {
  return interval === null ? [UNDATED_SHELF] : isCoarse(interval) ? [timeShelf(interval)] : daysOf(interval);
}

/**
 * The keys of a report: beginnings of the words of its places and of who meets, and the class of a standing forum. A report fits a meeting only
 * with a place, name, forum or party that is alike, and what is alike begins alike (see `likeness.ts`).
 */
export function keysOf(report: EventReport, nameOf: (actor: string) => readonly string[]): readonly string[] {
  const keys = new Set<string>();
  for (const { key } of report.places) if (key !== null) for (const word of key.split(' ')) keys.add(word.slice(0, WORD_BEGINNING));
  for (const word of whoOf(report, nameOf)) keys.add(word.slice(0, WORD_BEGINNING));
  if (report.forum?.standing) keys.add(`standing ${report.forum.class}`);
  return [...keys];
}

export interface ClusterShelves {
  /** Puts a new meeting on its shelves. */
  readonly file: (cluster: GrowingCluster, shelves: readonly Shelf[], keys: readonly string[]) => void;
  /** Makes a filed meeting known by more keys. */
  readonly add: (cluster: GrowingCluster, keys: readonly string[]) => void;
  /** The shelves of the days of a time, but for empty ones of a long time. */
  readonly within: (interval: DayInterval) => readonly Shelf[];
  /** Meetings on any of the shelves with any of the keys, each once. */
  readonly find: (shelves: readonly Shelf[], keys: readonly string[]) => readonly GrowingCluster[];
}

export function clusterShelves(): ClusterShelves {
  const all = new Map<Shelf, Map<string, GrowingCluster[]>>();
  const put = (cluster: GrowingCluster, shelf: Shelf, keys: readonly string[]): void => {
    const known = all.get(shelf) ?? new Map<string, GrowingCluster[]>();
    all.set(shelf, known);
    for (const key of keys) {
      const list = known.get(key);
      if (!list) known.set(key, [cluster]);
      else if (list.at(-1) !== cluster && !list.includes(cluster)) list.push(cluster);
    }
  };
  return {
    file: (cluster, shelves, keys) => { for (const shelf of shelves) put(cluster, shelf, keys); },
    add: (cluster, keys) => { for (const shelf of shelvesOf(cluster.filed)) put(cluster, shelf, keys); },
    within: interval => (lengthOf(interval) <= all.size ? daysOf(interval) : [...all.keys()].filter(shelf => typeof shelf === 'number' && shelf >= interval.first && shelf <= interval.last)),
    find(shelves, keys) {
      const found = new Set<GrowingCluster>();
      for (const shelf of shelves) {
        const known = all.get(shelf);
        if (known) for (const key of keys) for (const cluster of known.get(key) ?? []) found.add(cluster);
      }
      return [...found];
    },
  };
}
