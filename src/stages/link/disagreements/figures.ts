/** Figures of one thing that exclude each other. */
import type { Figure } from '../../../model/figure.js';
import { UPDATE_HOURS } from './altered.js';
import type { FigureColumns } from './columns.js';
import { exclude, slip } from './quantities.js';
import { isCrowd } from './together.js';

/** Two sentences that share this much report one thing beyond doubt. */
const SURE_SHARED = 4;
const SURE_SHARE = 0.5;
/** In texts that come out on other days and tell of no common meeting, what is counted is mostly the next of its kind: the scores of another match. */
const NEXT_SHARED = 6;
const NEXT_SHARE = 0.7;
/** In reports of one meeting so few are enough to ask, not to be sure. */
const MET_SHARED = 2;
/** Amounts of money, lengths, shares and times stand in rows: more must be the same before two of them are one. */
const UNIT_SHARED = 5;
const UNIT_SHARE = 0.6;
/** Within one text figures of one noun mostly count different things; only a lost or added digit is told from that. */
const SLIP_SHARE = 0.45;

/** A toll is counted anew within so many hours. */
const NEWER_HOURS = 72;
/** Texts of which neither copies the other must share this much of their words for a sure contradiction. */
const SURE_ALONE = 0.6;
/** Where both name so many and share fewer than this, they speak of others; for a sure contradiction they must share more. */
const NAMED = 2;
const NAMES_SHARED = 1 / 2;
const SURE_NAMES_SHARED = 2 / 3;

/** Figures (by their numbers in the columns) of which one excludes another. */
export interface FigureDispute {
  readonly figures: ReadonlySet<number>;
  readonly certain: boolean;
  readonly later: boolean;
  readonly speakers: boolean;
}

/** What is asked of the documents of figures, by number, and of the figures. */
export interface DisputeSources {
  readonly columns: FigureColumns;
  readonly figureAt: (i: number) => Figure;
  /** Who says it, where it stands in a statement. */
  readonly speakerOf: (i: number) => string | null;
  /** Publication in hours, NaN where it is unknown. */
  readonly hoursOf: (document: number) => number;
  /** Whether both figures stand at one place of a passage that one document took from the other. */
  readonly copied: (i: number, j: number) => boolean;
  /** Whether two documents report one meeting. */
  readonly met: (a: number, b: number) => boolean;
}

/** Two figures that dispute one another, unless one of their documents also tells the other's value. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly certain: boolean;
  readonly later: boolean;
  readonly speakers: boolean;
}

/** Hears of pairs that may count the same thing, and gives the disputes once it has heard all. */
export class FigureDisputes {
  private readonly pairs: Pair[] = [];
  /** The figures that it heard of. */
  private readonly told: Uint8Array;

  constructor(private readonly sources: DisputeSources) {
    this.told = new Uint8Array(sources.columns.count);
  }

  /** Two figures of one noun were compared, whatever came of it. */
  compared(a: number, b: number): void {
    this.told[a] = this.told[b] = 1;
  }

  /** Two compatible figures of one noun that share so many words, so large a share. */
  add(a: number, b: number, shared: number, share: number): void {
    const { columns, figureAt, hoursOf, copied, met } = this.sources;
    const [d, e] = [columns.document.list[a]!, columns.document.list[b]!];
    if (d === e) {
      if (shared < SURE_SHARED || share < SLIP_SHARE) return;
      const [x, y] = [figureAt(a), figureAt(b)];
      if (x.unit !== null || !slip(x, y)) return;
      this.pairs.push({ a, b, certain: true, later: false, speakers: this.otherSpeakers(a, b) });
      return;
    }
    const sameText = copied(a, b);
    const together = met(d, e);
    const likely = shared >= SURE_SHARED && share >= SURE_SHARE;
    if (!likely && !sameText && !together) return;
    const [x, y] = [figureAt(a), figureAt(b)];
    if (!exclude(x, y)) return;
    const [p, q] = [hoursOf(d), hoursOf(e)];
    const later = !slip(x, y) && !(Math.abs(p - q) < UPDATE_HOURS);
    const next = later && !together;
    const [least, leastShare] = next ? [NEXT_SHARED, NEXT_SHARE] : x.unit === null ? [SURE_SHARED, SURE_SHARE] : [UNIT_SHARED, UNIT_SHARE];
    const sure = sameText || (shared >= least && share >= leastShare);
    // A count that fell, or that comes days later, in texts that share no meeting is mostly that of the next occasion of its kind.
    if (next && !rises(x, y, p, q)) return;
    const names = sameText || together ? 1 : this.namesShared(a, b);
    if (names < NAMES_SHARED) return;
    const crowd = shared > 0 && isCrowd(x) && isCrowd(y);
    if (!sure && (x.unit !== null || !(crowd || (shared >= MET_SHARED && share >= leastShare)) || !together || !this.onlyOne(a) || !this.onlyOne(b))) return;
    this.pairs.push({ a, b, certain: sure && !later && (sameText || together || (share >= SURE_ALONE && names >= SURE_NAMES_SHARED)), later, speakers: this.otherSpeakers(a, b) });
  }

  /** The disputes, each with all figures that a chain of pairs ties together; what is sure is not mixed with what is not. */
  disputes(): readonly FigureDispute[] {
    const { document } = this.sources.columns;
    // Where one of the two documents also tells the other's value, the two count different things.
    const standing = this.pairs.filter(({ a, b }) => document.list[a] === document.list[b] || !(this.tells(document.list[a]!, b) || this.tells(document.list[b]!, a)));
    const sure = chained(standing.filter(p => p.certain));
    const sureOf = new Map(sure.flatMap(d => [...d.figures].map(i => [i, d] as const)));
    const unsure = standing.filter(({ a, b, certain }) => !certain && !this.settled(a, b, sureOf) && !this.settled(b, a, sureOf));
    return [...sure, ...chained(unsure)];
  }

  /** Whether a sure dispute has one figure of a pair, and the other says what one of its figures says; it then stands beside that. */
  private settled(one: number, other: number, sureOf: Map<number, GrowingDispute>): boolean {
    const dispute = sureOf.get(one);
    if (dispute === undefined || (sureOf.has(other) && sureOf.get(other) !== dispute)) return false;
    const { figureAt } = this.sources;
    if (![...dispute.figures].some(i => !exclude(figureAt(i), figureAt(other)))) return false;
    dispute.figures.add(other);
    sureOf.set(other, dispute);
    return true;
  }

  /** Whether nothing that both name tells that they speak of two things. */
  sameNames(a: number, b: number): boolean {
    return this.namesShared(a, b) >= NAMES_SHARED;
  }

  /** The share (0 to 1) of the names around the one that stand around the other too; 1 where one of them names too few to tell. */
  private namesShared(a: number, b: number): number {
    const { fewer, shared } = this.sources.columns.namesOfBoth(a, b);
    return fewer < NAMED ? 1 : shared / fewer;
  }

  private otherSpeakers(a: number, b: number): boolean {
    const [p, q] = [this.sources.speakerOf(a), this.sources.speakerOf(b)];
    return p !== null && q !== null && p !== q;
  }

  /** Whether its document counts this noun once: of several counts each may be of another part. */
  private onlyOne(i: number): boolean {
    const { columns } = this.sources;
    const document = columns.document.list[i]!;
    for (let k = columns.firstOf.list[document]!; k < columns.firstOf.list[document + 1]!; k++) if (k !== i && columns.noun.list[k] === columns.noun.list[i]) return false;
    return true;
  }

  /** Whether a document tells the value of another's figure of the same noun. */
  private tells(document: number, i: number): boolean {
    const { columns, figureAt } = this.sources;
    for (let k = columns.firstOf.list[document]!; k < columns.firstOf.list[document + 1]!; k++) {
      if (this.told[k] === 1 && columns.noun.list[k] === columns.noun.list[i] && !exclude(figureAt(k), figureAt(i))) return true;
    }
    return false;
  }
}

interface GrowingDispute {
  readonly figures: Set<number>;
  readonly certain: boolean;
  later: boolean;
  speakers: boolean;
}

/** Pairs of one certainty put together where they have a figure in common. */
function chained(pairs: readonly Pair[]): readonly GrowingDispute[] {
  const disputes: GrowingDispute[] = [];
  // The first dispute of each figure.
  const numberOf = new Map<number, number>();
  for (const { a, b, certain, later, speakers } of pairs) {
    const number = Math.min(numberOf.get(a) ?? disputes.length, numberOf.get(b) ?? disputes.length);
    for (const i of [a, b]) numberOf.set(i, Math.min(numberOf.get(i) ?? number, number));
    const known = disputes[number];
    if (known) {
      known.figures.add(a).add(b);
      known.later &&= later;
      known.speakers ||= speakers;
    } else disputes.push({ figures: new Set([a, b]), certain, later, speakers });
  }
  return disputes;
}

/** Whether the later of two counts is the higher, and not days after: a toll that grows. Times in hours, NaN where unknown. */
function rises(a: Figure, b: Figure, p: number, q: number): boolean {
  if (Number.isNaN(p) || Number.isNaN(q)) return true;
  const [first, last] = p <= q ? [a, b] : [b, a];
  const value = ({ min, max }: Figure): number => max ?? min ?? 0;
  return Math.abs(p - q) <= NEWER_HOURS && value(last) > value(first);
}
