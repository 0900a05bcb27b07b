/** Sets of nodes that are one actor. */

/** Disjoint sets of numbers; the smallest number stands for its set (union by hand, path halving). */
export class Sets {
  private readonly parent: Int32Array;

  constructor(count: number) {
    this.parent = new Int32Array(count);
    for (let n = 0; n < count; n++) this.parent[n] = n;
  }

  find(n: number): number {
    const { parent } = this;
    let at = n;
    while (parent[at] !== at) { parent[at] = parent[parent[at]!]!; at = parent[at]!; }
    return at;
  }

  join(a: number, b: number): void {
    const x = this.find(a);
    const y = this.find(b);
    if (x !== y) this.parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** What stands for each number now. */
  standing(): Int32Array {
    return this.parent.map((_, n) => this.find(n));
  }
}

/** Nodes by a key, of which only the sets that they are in are asked: each list is no longer than these were when it was asked last. */
export class SetsByKey<K> {
  private readonly lists = new Map<K, number[]>();

  constructor(private readonly sets: Sets) {}

  get size(): number {
    return this.lists.size;
  }

  add(key: K, node: number): void {
    const list = this.lists.get(key);
    if (!list) this.lists.set(key, [node]);
    // Most documents say the same again.
    else if (list[list.length - 1] !== node) list.push(node);
  }

  /** The one set that the nodes of a key are in; null where there are none or several. */
  only(key: K): number | null {
    const list = this.lists.get(key);
    if (!list) return null;
    if (list.length > 1) {
      const roots = [...new Set(list.map(n => this.sets.find(n)))];
      list.splice(0, list.length, ...roots);
    }
    return list.length === 1 ? this.sets.find(list[0]!) : null;
  }
}
