// Partial orders in columns, each found again by the key of what it leaves, and how each came about.

/** labels that there is room for at first; a power of two */
const first = 64;

/** Partial orders; of those with one key the one that scores least goes on, the first one where they are equal. */
export class Labels {
  count = 0;
  main = new Float64Array(first);
  cost = new Float64Array(first);
  reduced = new Float64Array(first);
  score = new Float64Array(first);
  /** the label it goes on from, and the way it goes; by store the label was made at */
  parents = new Float64Array(first);
  ways = new Float64Array(first);
  parts: Float64Array;
  /** parts of the label that is set next */
  next: Float64Array;
  #keys = new Float64Array(first);
  #slots = new Int32Array(first * 4).fill(-1);
  /** labels from here on were made at this store, and go on from the next one */
  #store = 0;
  #stale: number[] = [];
  readonly #active: number[] = [];

  constructor(readonly rows: number) {
    this.parts = new Float64Array(first * rows);
    this.next = new Float64Array(rows);
  }

  /** Begins with the next store. Labels that others have made needless end here. Gives the labels that may go on, to be thinned out in place. */
  nextStore(): number[] {
    for (const at of this.#stale) this.cost[at] = Number.POSITIVE_INFINITY;
    this.#stale = [];
    while (this.#store < this.count) this.#active.push(this.#store++);
    return this.#active;
  }

  /** Where a label with this key and score is to be set; negative where one that is as good is there already. */
  placeOf(key: number, score: number): number {
    if (this.count === this.#keys.length) this.#grow();
    const slot = this.#slotOf(key);
    const known = this.#slots[slot] ?? -1;
    if (known >= 0) {
      if ((this.score[known] ?? 0) <= score) return -1;
      if (known >= this.#store) return known;
      // it may still go another way at this store
      this.#stale.push(known);
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

  #slotOf(key: number): number {
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    for (;;) {
      const at = this.#slots[slot] ?? -1;
      if (at < 0 || this.#keys[at] === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    this.main = doubled(this.main);
    this.cost = doubled(this.cost);
    this.reduced = doubled(this.reduced);
    this.score = doubled(this.score);
    this.parts = doubled(this.parts);
    this.#keys = doubled(this.#keys);
    this.parents = doubled(this.parents);
    this.ways = doubled(this.ways);
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    // of labels with one key the last one stands for it
    for (let at = 0; at < this.count; at++) this.#slots[this.#slotOf(this.#keys[at] ?? 0)] = at;
  }
}

function doubled(column: Float64Array) {
  const longer = new Float64Array(column.length * 2);
  longer.set(column);
  return longer;
}
