/** Several actors as one subject: "la Valdorie et l'Orsenne", "Aldo et Ida Ferrand", "certains alliés, dont la Valdorie". */
import { entryAt, type Scan } from './scan.js';

/** A stretch of tokens that stands for one actor, before lists are made. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

export interface ActorList {
  readonly first: number;
  readonly end: number;
  /** Numbers of the stretches, in order. */
  readonly members: readonly number[];
}

/** A list of more is no subject of anything. */
const MOST_MEMBERS = 12;

/** Takes the outermost stretches in text order; gives the lists: members joined by commas and one coordinator before the last. */
export function findLists(scan: Scan, stretches: readonly Stretch[]): readonly ActorList[] {
  const { tokens, words } = scan;
  const lists: ActorList[] = [];
  for (let n = 0; n + 1 < stretches.length; n++) {
    const members = [n];
    let m = n;
    let closed = false;
    while (!closed && members.length < MOST_MEMBERS && m + 1 < stretches.length) {
      const end = stretches[m]!.end;
      const next = stretches[m + 1]!;
      if (scan.sentenceOf[end - 1] !== scan.sentenceOf[next.first]) break;
      const coordinator = entryAt(scan, end, 'coordinator') ? scan.hits[end]!.end : -1;
      if (coordinator === next.first) closed = true;
      else if (!(tokens.lower[end] === ',' && end + 1 === next.first)) break;
      m++;
      members.push(m);
    }
    if (!closed) continue;
    const first = stretches[n]!.first;
    const before = first > 0 && scan.sentenceOf[first - 1] === scan.sentenceOf[first] ? tokens.lower[first - 1]! : '';
    if (words.locative.has(before) || words.of.has(before)) continue;
    lists.push({ first, end: stretches[m]!.end, members });
    n = m;
  }
  return lists;
}

/** Behind a group and ", dont": the token behind the last of its examples; `at` where there are none. */
export function examplesEnd(scan: Scan, at: number, stretches: ReadonlyMap<number, Stretch>): number {
  const comma = scan.tokens.lower[at] === ',' ? at + 1 : at;
  if (!scan.words.including.has(scan.tokens.lower[comma] ?? '')) return at;
  let end = at;
  let k = comma + 1;
  for (;;) {
    const example = stretches.get(k);
    if (!example || scan.sentenceOf[example.first] !== scan.sentenceOf[at]) return end;
    end = example.end;
    const next = scan.tokens.lower[end] ?? '';
    if (next !== ',' && !scan.words.and.has(next)) return end;
    k = end + 1;
  }
}
