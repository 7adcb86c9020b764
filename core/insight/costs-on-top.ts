// What sets of candidates cost on top, each looked at once and only as closely as needed.
import type { PlannedOrder } from '../formats/plan';
import { splitAtLeast } from '../planning/split-bound';
import type { Candidate } from './candidates';
import type { Cart } from './cart';
import type { Present } from './payable-of';

/** Minor units, negative where the set makes the cart cheaper. */
export interface Cost {
  cost: number;
  orders: readonly PlannedOrder[];
}

/** The costs of sets of candidates, and how much work they took. */
export class CostsOnTop {
  work = 0;
  /** no question was answered without proof */
  areProved = true;
  readonly #costs = new Map<string, Cost>();
  readonly #atLeast = new Map<string, number>();

  constructor(
    readonly present: Present,
    readonly cartWith: (bought: readonly Candidate[]) => Cart,
  ) {}

  /** The cost of a set where it is known. */
  known(set: readonly Candidate[]): number | undefined {
    return this.#costs.get(keyOf(set))?.cost;
  }

  /** The cost of a set, if it is below `limit`. */
  *below(set: readonly Candidate[], limit: number): Generator<undefined, Cost | undefined> {
    const key = keyOf(set);
    const known = this.#costs.get(key);
    if (known !== undefined) return known.cost < limit ? known : undefined;
    const { payable: now, payableOf, coupons, cart: present } = this.present;
    if (now + limit <= 0 || (this.#atLeast.get(key) ?? Number.NEGATIVE_INFINITY) >= limit) return undefined;
    const cart = this.cartWith(set);
    this.#atLeast.set(key, limit);
    const { promotions, maximumOrders } = present.prepared;
    this.work += promotions.length;
    // one order is soon bounded by its search
    if (maximumOrders > 1 && splitAtLeast(cart.prepared, maximumOrders) >= now + limit) return undefined;
    const { payable, isProved, orders, work } = yield* payableOf(cart, { start: coupons, below: now + limit });
    this.work += work;
    this.areProved &&= isProved;
    if (payable === Number.POSITIVE_INFINITY) return undefined;
    const cost = { cost: payable - now, orders };
    this.#costs.set(key, cost);
    return cost;
  }
}

const keyOf = (set: readonly Candidate[]): string => JSON.stringify(set.map(({ candidateId }) => candidateId));
