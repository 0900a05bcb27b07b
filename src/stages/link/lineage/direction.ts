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
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly zoned: boolean;
  readonly clock: boolean;
}

/** The window of an EDTF date, or null where there is none. */
export function windowOf(published: string | null): Window | null {
  const m = published === null ? null : MOMENT.exec(published);
  if (!m) return null;
  const [year, month, day, hour, minute, zone] = [Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1), Number(m[4] ?? 0), Number(m[5] ?? 0), m[7]];
  const offset = zone === undefined || zone === 'Z' ? 0 : (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))) * MINUTE;
  const from = Date.UTC(year, month - 1, day, hour, minute) - offset;
  const to = m[4] !== undefined ? from + MINUTE : m[3] !== undefined ? from + DAY : m[2] !== undefined ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return { from, to, zoned: zone !== undefined, clock: m[4] !== undefined };
}

/** -1 where `a` was surely published before `b`, 1 after it, 0 where the stated times do not tell. */
export function compareTimes(a: Window | null, b: Window | null): -1 | 0 | 1 {
  if (!a || !b) return 0;
  const slack = a.clock && b.clock && a.zoned !== b.zoned ? ZONE_SPREAD : 0;
  return a.to + slack <= b.from ? -1 : b.to + slack <= a.from ? 1 : 0;
}

/** Whole days between two publications at least, or null where one is unknown: two neighbouring days are one day apart, two minutes of one night none. */
export function daysBetween(a: Window | null, b: Window | null): number | null {
  if (!a || !b) return null;
  const sameGrain = a.clock === b.clock && Math.abs((a.to - a.from) - (b.to - b.from)) < 4 * DAY;
  const apart = sameGrain ? Math.abs(a.from - b.from) : Math.max(0, b.from - a.to, a.from - b.to);
  return Math.floor(apart / DAY);
}

/** Two documents by number; `copied` says whether the one took the words from the other. */
export interface Asked {
  readonly a: number;
  readonly b: number;
  readonly copied: boolean;
}

/**
 * Which of two documents had the words first. `expects` hears of a question before any is answered, so that what the texts must tell is read in one
 * pass over them.
 */
export class Directions {
  /** For each document the outlets that its text may name. */
  private readonly mayName = new Map<number, Set<string>>();
  private readonly named = new Map<number, ReadonlySet<string>>();

  constructor(private readonly documents: readonly AnnotatedDocument[], private readonly windows: readonly (Window | null)[]) {}

  expects({ a, b, copied }: Asked): void {
    if (compareTimes(this.windows[a]!, this.windows[b]!) !== 0 || (copied && this.byCredit(a, b) !== null)) return;
    this.asks(a, b);
    this.asks(b, a);
  }

  private asks(taker: number, giver: number): void {
    const name = this.documents[giver]!.outlet;
    if (name === null || name.length < MIN_OUTLET_NAME || name === this.documents[taker]!.outlet) return;
    const asked = this.mayName.get(taker);
    if (asked) asked.add(name); else this.mayName.set(taker, new Set([name]));
  }

  /** Reads in the texts what was asked of them. */
  read(): void {
    for (const taker of [...this.mayName.keys()].sort((x, y) => x - y)) {
      const { text } = this.documents[taker]!.view;
      this.named.set(taker, new Set([...this.mayName.get(taker)!].filter(name => names(text, name))));
    }
    this.mayName.clear();
  }

  /** 'a' or 'b' where the words stood there first: by publication times, else because one credits or names the other; null where nothing tells. */
  firstOf({ a, b, copied }: Asked): 'a' | 'b' | null {
    const time = compareTimes(this.windows[a]!, this.windows[b]!);
    if (time !== 0) return time < 0 ? 'a' : 'b';
    return (copied ? this.byCredit(a, b) : null) ?? giverOf(this.names(a, b), this.names(b, a));
  }

  private byCredit(a: number, b: number): 'a' | 'b' | null {
    return giverOf(credits(this.documents[a]!, this.documents[b]!), credits(this.documents[b]!, this.documents[a]!));
  }

  /** `taker` names the outlet of `giver` in its text. */
  private names(taker: number, giver: number): boolean {
    const { outlet } = this.documents[giver]!;
    return outlet !== null && this.named.get(taker)?.has(outlet) === true;
  }
}

/** The one of two that the other leans on; null where neither or both do. */
function giverOf(aOnB: boolean, bOnA: boolean): 'a' | 'b' | null {
  return aOnB === bOnA ? null : aOnB ? 'b' : 'a';
}

/** `taker` credits an agency that is the outlet of `giver`. */
function credits(taker: AnnotatedDocument, giver: AnnotatedDocument): boolean {
  if (giver.outlet === null || taker.agencies.length === 0) return false;
  const outlet = foldForComparison(giver.outlet);
  return taker.agencies.some(agency => foldForComparison(agency) === outlet);
}

/** Shortest outlet name that is looked for in a text. */
const MIN_OUTLET_NAME = 4;
const LETTER = /[\p{L}\p{N}]/u;

/** A text names an outlet, as written there ("..., told the Norland Post"). */
function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + name.length] ?? ' ')) return true;
  }
  return false;
}
