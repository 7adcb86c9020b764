// One store's turn in the search by layers: labels go each way that is not the usual one.
import type { Choice } from './assignment';
import type { Labels } from './labels';
import type { MergeKeys } from './merge-keys';
import { type Limits, type SpendBounds, type StoreBounds, withMargin } from './store-bounds';

/** more than any store has; a way and its store are kept as one number */
const mostWays = 65_536;

/** An order that a search ended with: its part of the goods, its score, and the choices it is made of. */
export type Offer = (cost: number, score: number, choices: () => readonly Choice[]) => void;

/** One store's turn, and what the usual choices before it come to. */
export class Layer {
  goodsCut = Number.POSITIVE_INFINITY;
  scoreCut = Number.POSITIVE_INFINITY;
  #depth = -1;
  #cost = 0;
  #reduced = 0;
  #score: number;

  constructor(
    readonly bounds: StoreBounds,
    readonly keys: MergeKeys,
    readonly limits: Limits,
    readonly spend: SpendBounds,
    lateScore: number,
  ) {
    this.#score = lateScore;
  }

  /** Goes to the next store. */
  next(): void {
    const usual = this.keys.usual[++this.#depth];
    this.#cost += usual?.choice.cost ?? 0;
    this.#reduced += usual?.reduced ?? 0;
    this.#score += usual?.score ?? 0;
  }

  /** Lets some labels go each way that is not the usual one; those that never can are taken from the active ones. Says how many were tried. */
  extend(labels: Labels, active: number[], first: number, end: number): number {
    const { keys, bounds, limits, spend } = this;
    const store = keys.stores[this.#depth];
    if (store === undefined) return 0;
    const after = this.#depth + 1;
    const { rows, radix, kept } = keys;
    const { tie, beat } = limits;
    const mostScore = withMargin(limits.score);
    const rateReduced = spend.byReduced.rate;
    const rateCost = spend.byCost.rate;
    // what a difference is added to: the usual choices up to this store, and the least of the rest
    const goodsReduced = this.#reduced + (bounds.reducedRest[after] ?? 0);
    const goodsCost = this.#cost + (bounds.costRest[after] ?? 0);
    const spendReduced = this.#score + rateReduced * this.#reduced + (spend.byReduced.rest[after] ?? 0) - spend.byReduced.room;
    const spendCost = this.#score + rateCost * this.#cost + (spend.byCost.rest[after] ?? 0) - spend.byCost.room;
    const { cost: costOf, reduced: reducedOf, score: scoreOf, main: mainOf, parts: partsOf } = store;
    const ways = costOf.length;
    // regrets are of one rate; and what may cost less than the best found may spend more
    const isThinned = beat === Number.NEGATIVE_INFINITY && rateCost === keys.rate;
    const leastHere = isThinned ? spendCost + store.leastRegret : Number.NEGATIVE_INFINITY;
    const leastEver = isThinned ? spendCost + (keys.regretRest[this.#depth] ?? 0) : Number.NEGATIVE_INFINITY;
    let { goodsCut, scoreCut } = this;
    let tried = 0;
    for (let at = first; at < end; at++) {
      const label = active[at] ?? 0;
      const costHere = labels.cost[label] ?? 0;
      const scoreHere = labels.score[label] ?? 0;
      const spentHere = scoreHere + rateCost * costHere;
      if (spentHere + leastHere > mostScore) {
        scoreCut = Math.min(scoreCut, spentHere + leastHere);
        if (spentHere + leastEver > mostScore) active[at] = -1;
        continue;
      }
      const reducedHere = labels.reduced[label] ?? 0;
      if (costHere + goodsCost + store.leastCost > tie || costHere === Number.POSITIVE_INFINITY) {
        goodsCut = Math.min(goodsCut, costHere + goodsCost + store.leastCost);
        active[at] = costHere === Number.POSITIVE_INFINITY ? -1 : label;
        continue;
      }
      tried++;
      const mainHere = labels.main[label] ?? 0;
      for (let way = 0; way < ways; way++) {
        const cost = costHere + (costOf[way] ?? 0);
        const reduced = reducedHere + (reducedOf[way] ?? 0);
        const goods = Math.max(reduced + goodsReduced, cost + goodsCost);
        if (goods > tie) {
          goodsCut = Math.min(goodsCut, goods);
          continue;
        }
        const score = scoreHere + (scoreOf[way] ?? 0);
        if (goods > beat) {
          const spends = score + Math.max(rateReduced * reduced + spendReduced, rateCost * cost + spendCost);
          if (spends > mostScore) {
            scoreCut = Math.min(scoreCut, spends);
            continue;
          }
        }
        const main = mainHere + (mainOf[way] ?? 0);
        let key = main;
        let row = 0;
        for (; row < rows; row++) {
          const part = (labels.parts[label * rows + row] ?? 0) + (partsOf[way * rows + row] ?? 0);
          if (part < (keys.mayKeep[row]?.[after] ?? 0)) break;
          labels.next[row] = part;
          key += (radix[row] ?? 0) * (part >= (keys.surelyKeeps[row]?.[after] ?? 0) ? (kept[row] ?? 0) : part);
        }
        if (row < rows) continue;
        const place = labels.placeOf(key, score);
        if (place >= 0) labels.set(place, main, cost, reduced, score, label, this.#depth * mostWays + way);
      }
    }
    this.goodsCut = goodsCut;
    this.scoreCut = scoreCut;
    return tried;
  }

  /** Offers the labels that go the usual way from here on, and are whole orders within the limits. */
  offerAll({ count, cost, score, parts, parents, ways }: Labels, offer: Offer): void {
    const { usual, stores, rows, mayKeep } = this.keys;
    const whole: number[] = [];
    for (let at = 0; at < count; at++) {
      const isKept = mayKeep.every((from, row) => (parts[at * rows + row] ?? 0) >= (from[stores.length] ?? 0));
      if (isKept && (cost[at] ?? 0) + this.#cost <= this.limits.tie) whole.push(at);
      else if (isKept) this.goodsCut = Math.min(this.goodsCut, (cost[at] ?? 0) + this.#cost);
    }
    whole.sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0) || (score[a] ?? 0) - (score[b] ?? 0));
    for (const last of whole) {
      offer((cost[last] ?? 0) + this.#cost, (score[last] ?? 0) + this.#score, () => {
        const choices = usual.map(({ choice }) => choice);
        for (let at = last; at > 0; at = parents[at] ?? 0) {
          const store = Math.floor((ways[at] ?? 0) / mostWays);
          const entry = stores[store]?.entries[(ways[at] ?? 0) % mostWays];
          if (entry !== undefined) choices[store] = entry.choice;
        }
        return choices;
      });
    }
  }
}
