/** Which of two documents had the words first, where time, credit or wording tell. */
import type { AnnotatedDocument } from '../../../model/annotated.js';
import { foldForComparison } from '../../../text/fold.js';

/** A day, or a moment with or without its zone, in EDTF level 0. */
const MOMENT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;
const MINUTE = 60_000;
const DAY = 86_400_000;
/** Zones lie up to 14 hours from Greenwich: where only one time names its zone, that much is not told. */
const ZONE_SPREAD = 14 * 60 * MINUTE;

/** The time that a statement of publication covers, in milliseconds: [from, to). Without a zone as if it were Greenwich's. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly zoned: boolean;
  readonly clock: boolean;
}

function windowOf(published: string | null): Window | null {
  const m = published === null ? null : MOMENT.exec(published);
  if (!m) return null;
  const [year, month, day, hour, minute, zone] = [Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1), Number(m[4] ?? 0), Number(m[5] ?? 0), m[7]];
  const offset = zone === undefined || zone === 'Z' ? 0 : (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))) * MINUTE;
  const from = Date.UTC(year, month - 1, day, hour, minute) - offset;
  const to = m[4] !== undefined ? from + MINUTE : m[3] !== undefined ? from + DAY : m[2] !== undefined ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return { from, to, zoned: zone !== undefined, clock: m[4] !== undefined };
}

/** -1 where `a` was surely published before `b`, 1 after it, 0 where the stated times do not tell. Takes EDTF dates or null. */
export function compareTimes(a: string | null, b: string | null): -1 | 0 | 1 {
  const first = windowOf(a);
  const second = windowOf(b);
  if (!first || !second) return 0;
  const slack = first.clock && second.clock && first.zoned !== second.zoned ? ZONE_SPREAD : 0;
  return first.to + slack <= second.from ? -1 : second.to + slack <= first.from ? 1 : 0;
}

/** Whole days between two publications at least, or null where one is unknown: two neighbouring days are one day apart, two minutes of one night none. */
export function daysBetween(a: string | null, b: string | null): number | null {
  const first = windowOf(a);
  const second = windowOf(b);
  if (!first || !second) return null;
  const sameGrain = first.clock === second.clock && Math.abs((first.to - first.from) - (second.to - second.from)) < 4 * DAY;
  const apart = sameGrain ? Math.abs(first.from - second.from) : Math.max(0, second.from - first.to, first.from - second.to);
  return Math.floor(apart / DAY);
}

/** 'a' or 'b' where the words stood there first: by publication times, else because one credits or names the other; null where nothing tells. */
export function firstOf(a: AnnotatedDocument, b: AnnotatedDocument, copied: boolean): 'a' | 'b' | null {
  const time = compareTimes(a.published, b.published);
  if (time !== 0) return time < 0 ? 'a' : 'b';
  const either = (of: (from: AnnotatedDocument, to: AnnotatedDocument) => boolean): 'a' | 'b' | null => {
    const aFromB = of(a, b);
    return aFromB === of(b, a) ? null : aFromB ? 'b' : 'a';
  };
  return (copied ? either(credits) : null) ?? either(names);
}

/** `taker` credits an agency that is the outlet of `giver`. */
function credits(taker: AnnotatedDocument, giver: AnnotatedDocument): boolean {
  if (giver.outlet === null) return false;
  const outlet = foldForComparison(giver.outlet);
  return taker.agencies.some(agency => foldForComparison(agency) === outlet);
}

/** Shortest outlet name that is looked for in a text. */
const MIN_OUTLET_NAME = 4;
const LETTER = /[\p{L}\p{N}]/u;

/** `taker` names the outlet of `giver` in its text, as written there ("..., told the Norland Post"). */
function names(taker: AnnotatedDocument, giver: AnnotatedDocument): boolean {
  const name = giver.outlet;
  if (name === null || name.length < MIN_OUTLET_NAME || name === taker.outlet) return false;
  const { text } = taker.view;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + name.length] ?? ' ')) return true;
  }
  return false;
}
