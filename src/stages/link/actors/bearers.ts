/** "le ministre valdorien" without a name: the minister whom the same document, or one of nearly the same date, names. */
import type { DocumentDating } from '../../../model/record.js';
import { NAMED, PERSON, type Nodes } from './nodes.js';
import { sameOffice, type Office } from './offices.js';
import type { Sets } from './sets.js';

/** Days within which "the foreign minister" of two documents is taken to be one person: offices change hands, but seldom in a month. */
const SAME_TERM_DAYS = 31;
const DAY = 86_400_000;

/** Who is known to hold an office: each bearer with the days on which a source says so, ascending once all are known. */
type Bearers = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

/** Joins persons that a document names by their office alone with the one who is known to hold it there and then. */
export function joinOffices(nodes: Nodes, sets: Sets, datings: readonly DocumentDating[]): void {
  const { bearing, kind, marks, document, firstOf, firstRole, roles, readRoles } = nodes;
  const days = datings.map(d => (d.published === null ? Number.NaN : Date.parse(d.published.slice(0, 10)) / DAY));
  const standing = sets.standing();
  const bearers = bearersOf(nodes, standing, days);
  const fitting = fittingOffices(nodes, bearers);
  // Leaders of the sets that the document at hand names: marked with its number.
  const present = new Int32Array(nodes.count).fill(-1);
  let marked = -1;
  for (const n of bearing) {
    if (kind[n] !== PERSON || (marks[n]! & NAMED) !== 0) continue;
    const d = document[n]!;
    if (marked !== d) {
      for (let other = firstOf[d]!; other < firstOf[d + 1]!; other++) if ((marks[other]! & NAMED) !== 0) present[standing[other]!] = d;
      marked = d;
    }
    const day = days[d]!;
    for (let r = firstRole[n]!; r < firstRole[n + 1]!; r++) {
      const { office } = readRoles[roles.role[r]!]!;
      if (office.of === null || office.kinds[0] === undefined) continue;
      const here = new Set<number>();
      const near = new Set<number>();
      for (const held of fitting(office)) {
        for (const [leader, told] of held) {
          if (present[leader] === d) here.add(leader);
          if (toldNear(told, day)) near.add(leader);
        }
      }
      const chosen = here.size === 1 ? here : here.size === 0 && near.size === 1 ? near : null;
      if (chosen) { sets.join([...chosen][0]!, n); break; }
    }
  }
}

function bearersOf({ bearing, kind, marks, document, firstRole, roles, readRoles }: Nodes, standing: Int32Array, days: readonly number[]): Bearers {
  const bearers = new Map<string, Map<number, number[]>>();
  for (const n of bearing) {
    if (kind[n] !== PERSON || (marks[n]! & NAMED) === 0) continue;
    for (let r = firstRole[n]!; r < firstRole[n + 1]!; r++) {
      const { kinds, of } = readRoles[roles.role[r]!]!.office;
      if (of === null || kinds[0] === undefined) continue;
      const key = `${kinds[0]}|${of}`;
      const held = bearers.get(key) ?? new Map<number, number[]>();
      bearers.set(key, held);
      const leader = standing[n]!;
      const day = days[document[n]!]!;
      const told = held.get(leader);
      if (!told) held.set(leader, Number.isFinite(day) ? [day] : []);
      else if (Number.isFinite(day) && told[told.length - 1] !== day) told.push(day);
    }
  }
  for (const held of bearers.values()) for (const told of held.values()) told.sort((a, b) => a - b);
  return bearers;
}

/** Gives for an office the bearers of those that it may mean: of its kinds, or of what else such an office is called. */
function fittingOffices({ bearing, firstRole, roles, readRoles }: Nodes, bearers: Bearers): (office: Office) => readonly ReadonlyMap<number, readonly number[]>[] {
  const firstKinds = new Map<string, Set<string>>();
  const counted = new Set<number>();
  for (const n of bearing) {
    for (let r = firstRole[n]!; r < firstRole[n + 1]!; r++) {
      if (counted.has(roles.role[r]!)) continue;
      counted.add(roles.role[r]!);
      const { kinds } = readRoles[roles.role[r]!]!.office;
      if (kinds[0] === undefined) continue;
      for (const kind of kinds) firstKinds.set(kind, (firstKinds.get(kind) ?? new Set<string>()).add(kinds[0]));
    }
  }
  const known = new Map<Office, readonly ReadonlyMap<number, readonly number[]>[]>();
  return office => {
    const before = known.get(office);
    if (before) return before;
    const alike = firstKinds.get(office.kinds[0]!);
    const kinds = new Set([...office.kinds, ...(alike ?? [])]);
    const made = [...kinds].filter(kind => sameOffice(office, { kinds: [kind], of: office.of, ofName: null }) || alike?.has(kind)).flatMap(kind => bearers.get(`${kind}|${office.of}`) ?? []);
    known.set(office, made);
    return made;
  };
}

/** Whether one of the days, ascending, is near the given one. */
function toldNear(told: readonly number[], day: number): boolean {
  if (Number.isNaN(day)) return false;
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (told[middle]! < day - SAME_TERM_DAYS) low = middle + 1; else high = middle;
  }
  return low < told.length && told[low]! <= day + SAME_TERM_DAYS;
}
