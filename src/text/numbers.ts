/** Lists of many numbers that grow, and words as numbers: four bytes an entry instead of an object. */

/** A list of 32-bit integers that grows by doubling. */
export class Numbers {
  /** Entries at `count` and behind it are room that is not used yet. */
  list: Int32Array;
  count = 0;

  constructor(room = 1024) {
    this.list = new Int32Array(room);
  }

  push(value: number): void {
    if (this.count === this.list.length) {
      const more = new Int32Array(this.count * 2);
      more.set(this.list);
      this.list = more;
    }
    this.list[this.count++] = value;
  }

  /** The entries alone, in no more room than they need. */
  finished(): Int32Array {
    return this.list.slice(0, this.count);
  }
}

/** Gives each word a number, the same whenever it comes again, counted from 0 in the order in which they come. */
export class WordNumbers {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.numbers.set(word, number);
    this.words.push(word);
    return number;
  }
}
