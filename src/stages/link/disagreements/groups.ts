/** Groups of figures that count one thing, growing pair by pair. */
import type { FigureColumns } from './columns.js';

/** Sentences that report one thing in two wordings share so many content words, and this share of the shorter. */
const SHARED_LEAST = 3;
const SHARED_SHARE = 0.4;

/** Every figure is in one group, at first alone. Figures are numbers in the columns. */
export class FigureGroups {
  /** The group of each figure, named by one of its figures. */
  private readonly groupOf: Int32Array;
  /** The figures of each group as a chain: its last, how many there are, and the next of each (-1 behind the last); the first is the one that names it. */
  private readonly next: Int32Array;
  private readonly last: Int32Array;
  private readonly size: Int32Array;
  /** Pairs of groups that were not joined, with how many figures they had: they are not asked again before one has grown. */
  private readonly refused = new Map<number, number>();

  constructor(private readonly columns: FigureColumns) {
    this.groupOf = Int32Array.from({ length: columns.count }, (_, i) => i);
    this.last = this.groupOf.slice();
    this.next = new Int32Array(columns.count).fill(-1);
    this.size = new Int32Array(columns.count).fill(1);
  }

  /** Hears of two compatible figures of one noun that share so many words, so large a share. */
  add(a: number, b: number, shared: number, share: number): void {
    if (shared < SHARED_LEAST || share < SHARED_SHARE) return;
    const [left, right] = [this.groupOf[a]!, this.groupOf[b]!];
    if (left === right) return;
    const [leftSize, rightSize] = [this.size[left]!, this.size[right]!];
    if (!this.mostlyOne(left, right)) return;
    const [into, from] = leftSize >= rightSize ? [left, right] : [right, left];
    for (let c = from; c >= 0; c = this.next[c]!) this.groupOf[c] = into;
    this.next[this.last[into]!] = from;
    this.last[into] = this.last[from]!;
    this.size[into] = leftSize + rightSize;
  }

  /** No chains: at least half of the pairs across must be able to count the same thing. */
  private mostlyOne(left: number, right: number): boolean {
    const [leftSize, rightSize] = [this.size[left]!, this.size[right]!];
    const pairs = leftSize * rightSize;
    if (pairs === 1) return true;
    const key = Math.min(left, right) * this.columns.count + Math.max(left, right);
    if (this.refused.get(key) === leftSize + rightSize) return false;
    let good = 0;
    let rest = pairs;
    for (let x = left; x >= 0; x = this.next[x]!) {
      for (let y = right; y >= 0; y = this.next[y]!) if (this.columns.compatible(x, y)) good++;
      rest -= rightSize;
      if (2 * good >= pairs) return true;
      if (2 * (good + rest) < pairs) break;
    }
    this.refused.set(key, leftSize + rightSize);
    return false;
  }

  /** The figures of the groups of some figures, each once; within a group in the order in which they joined it. */
  groupsWith(figures: Iterable<number>): number[] {
    const all: number[] = [];
    for (const group of new Set(Array.from(figures, i => this.groupOf[i]!))) for (let c = group; c >= 0; c = this.next[c]!) all.push(c);
    return all;
  }

  /** All groups, in the order of the first figure of each. */
  *all(): Generator<readonly number[]> {
    const told = new Uint8Array(this.columns.count);
    for (let i = 0; i < this.columns.count; i++) {
      if (told[this.groupOf[i]!] === 1) continue;
      told[this.groupOf[i]!] = 1;
      yield this.groupsWith([i]);
    }
  }
}
