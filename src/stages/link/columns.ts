/** Columns of whole numbers: what stands in the record by the million is kept as numbers, a tenth of what objects take. */

/** A column that grows at its end. */
export class NumberColumn {
  private room = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.room.length) {
      const more = new Int32Array(this.length * 2);
      more.set(this.room);
      this.room = more;
    }
    this.room[this.length++] = value;
  }

  /** The numbers so far, in no more room than they need. */
  finished(): Int32Array {
    return this.room.slice(0, this.length);
  }
}
