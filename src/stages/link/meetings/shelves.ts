/** Where growing meetings stand: by day and by the beginnings of the words that name them, so that a report is compared with few. */
import { lengthOf, type DayInterval } from '../interval.js';
import { COARSE_DAYS, type GrowingCluster } from './growing.js';

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
function shelvesOf(interval: DayInterval | null): readonly Shelf[] {
  return interval === null ? [UNDATED_SHELF] : isCoarse(interval) ? [timeShelf(interval)] : daysOf(interval);
}

export interface ClusterShelves {
  /** Puts a meeting on its shelves under those of the keys under which it does not stand there yet. */
  readonly file: (cluster: GrowingCluster, keys: readonly number[]) => void;
  /** The shelves of the days of a time, but for empty ones of a long time. */
  readonly within: (interval: DayInterval) => readonly Shelf[];
  /** Meetings on any of the shelves with any of the keys, each once. */
  readonly find: (shelves: readonly Shelf[], keys: readonly number[]) => readonly GrowingCluster[];
}

export function clusterShelves(): ClusterShelves {
  const all = new Map<Shelf, Map<number, GrowingCluster[]>>();
  const put = (cluster: GrowingCluster, shelf: Shelf, keys: readonly number[]): void => {
    const known = all.get(shelf) ?? new Map<number, GrowingCluster[]>();
    all.set(shelf, known);
    for (const key of keys) {
      const list = known.get(key);
      if (list) list.push(cluster); else known.set(key, [cluster]);
    }
  };
  return {
    file(cluster, keys) {
      const more = keys.filter(key => !cluster.keys.has(key));
      if (more.length === 0) return;
      for (const key of more) cluster.keys.add(key);
      for (const shelf of shelvesOf(cluster.filed)) put(cluster, shelf, more);
    },
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
