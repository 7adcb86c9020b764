// Partial orders of one layer, in columns, each found again by the key of what it leaves.

/** The partial orders of a layer; of those with one key the one that scores least stays, the first one where they are equal. */
export class Labels {
  count = 0;
  main = new Float64Array(256);
  cost = new Float64Array(256);
  reduced = new Float64Array(256);
  score = new Float64Array(256);
  parents = new Int32Array(256);
  ways = new Int32Array(256);
  parts: Float64Array;
  /** parts of the label that is set next */
  next: Float64Array;
  #keys = new Float64Array(256);
  #slots = new Int32Array(1024).fill(-1);

  constructor(readonly rows: number) {
    this.parts = new Float64Array(256 * rows);
    this.next = new Float64Array(rows);
  }

  clear(): void {
    this.count = 0;
    this.#slots.fill(-1);
  }

  /** Where a label with this key and score is to be set; negative where one that is as good is there already. */
  placeOf(key: number, score: number): number {
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    for (;;) {
      const at = this.#slots[slot] ?? -1;
      if (at < 0) break;
      if (this.#keys[at] === key) return (this.score[at] ?? 0) <= score ? -1 : at;
      slot = (slot + 1) & mask;
    }
    if (this.count === this.#keys.length) {
      this.#grow();
      return this.placeOf(key, score);
    }
    this.#slots[slot] = this.count;
    this.#keys[this.count] = key;
    return this.count++;
  }

  /** Sets what a label is, its parts being `next`. */
  set(at: number, main: number, cost: number, reduced: number, score: number, parent: number, way: number): void {
    this.main[at] = main;
    this.cost[at] = cost;
    this.reduced[at] = reduced;
    this.score[at] = score;
    this.parents[at] = parent;
    this.ways[at] = way;
    for (let row = 0; row < this.rows; row++) this.parts[at * this.rows + row] = this.next[row] ?? 0;
  }

  #grow(): void {
    const { length } = this.#keys;
    const doubled = (column: Float64Array) => {
      const longer = new Float64Array(column.length * 2);
      longer.set(column);
      return longer;
    };
    this.main = doubled(this.main);
    this.cost = doubled(this.cost);
    this.reduced = doubled(this.reduced);
    this.score = doubled(this.score);
    this.parts = doubled(this.parts);
    this.#keys = doubled(this.#keys);
    this.parents = Int32Array.from({ length: length * 2 }, (_, at) => this.parents[at] ?? 0);
    this.ways = Int32Array.from({ length: length * 2 }, (_, at) => this.ways[at] ?? 0);
    this.#slots = new Int32Array(length * 8).fill(-1);
    const mask = this.#slots.length - 1;
    for (let at = 0; at < length; at++) {
      let slot = (this.#keys[at] ?? 0) & mask;
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = at;
    }
  }
}
