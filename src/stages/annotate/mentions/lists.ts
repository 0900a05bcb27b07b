/** Several actors as one subject: "la Valdorie et l'Orsenne", "Aldo et Ida Ferrand", "certains alliés, dont la Valdorie". */
import { Kind } from './lexicon.js';
import { begins, isOne, looks, type Scan } from './scan.js';
import { Look, Word } from './word-facts.js';

/** A stretch of tokens that stands for one actor, before lists are made. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

export interface ActorList {
  readonly first: number;
  readonly end: number;
  /** Numbers of the stretches, half-open. */
  readonly from: number;
  readonly to: number;
}

/** A list of more is no subject of anything. */
const MOST_MEMBERS = 12;

/** Takes the outermost stretches in text order; gives the lists: members joined by commas and one coordinator before the last. */
export function findLists(scan: Scan, stretches: readonly Stretch[]): readonly ActorList[] {
  const { tokens } = scan;
  const lists: ActorList[] = [];
  for (let n = 0; n + 1 < stretches.length; n++) {
    let m = n;
    let closed = false;
    while (!closed && m - n + 1 < MOST_MEMBERS && m + 1 < stretches.length) {
      const end = stretches[m]!.end;
      const next = stretches[m + 1]!;
      if (scan.sentenceOf[end - 1] !== scan.sentenceOf[next.first]) break;
      const coordinator = begins(scan, end, Kind.coordinator) ? scan.hits[end]!.end : -1;
      if (coordinator === next.first) closed = true;
      else if (!(tokens.lower[end] === ',' && end + 1 === next.first)) break;
      m++;
    }
    if (!closed) continue;
    const first = stretches[n]!.first;
    if (first > 0 && scan.sentenceOf[first - 1] === scan.sentenceOf[first] && isOne(scan, first - 1, Word.locative | Word.of)) continue;
    lists.push({ first, end: stretches[m]!.end, from: n, to: m + 1 });
    n = m;
  }
  return lists;
}

/** Behind a group and ", dont": the token behind the last of its examples; `at` where there are none. Takes the stretches in text order. */
export function examplesEnd(scan: Scan, at: number, stretches: readonly Stretch[]): number {
  const comma = scan.tokens.lower[at] === ',' ? at + 1 : at;
  if (!looks(scan, comma, Look.including)) return at;
  let end = at;
  let k = comma + 1;
  for (;;) {
    const example = stretchAt(stretches, k);
    if (example === undefined || scan.sentenceOf[example.first] !== scan.sentenceOf[at]) return end;
    end = example.end;
    if (scan.tokens.lower[end] !== ',' && !isOne(scan, end, Word.and)) return end;
    k = end + 1;
  }
}

/** The stretch that begins at a token, or undefined. */
function stretchAt(stretches: readonly Stretch[], token: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.first < token) low = middle + 1; else high = middle;
  }
  return stretches[low]?.first === token ? stretches[low] : undefined;
}
