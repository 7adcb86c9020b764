// Every plan of a case: every division of the cart into orders, every set of coupons for each order. Written from the formats page alone;
// it shares no code with core.
import type { StackingCase } from '../../../core/formats/case';
import type { PlannedOrder } from '../../../core/formats/plan';
import { type Cart, cartOf, type WayToOrder, waysToOrder } from './brute-force-order';
import { type Coupon, least, sum } from './brute-force-rules';
import { divisionsOf } from './divisions';

export type Vector = [payable: bigint, couponsSpent: bigint, expirySum: bigint, orders: bigint];

/** A way to order, in numbers: what it comes to without coins, what coins could take off it, what it spends. */
interface Way {
  cost: number;
  coins: number;
  /** coupons by their place in the wallet */
  coupons: number[];
  until: number;
}
type Best = [payable: number, couponsSpent: number, expirySum: number, orders: number];

/** The best objective vector over all plans with at most 1, 2, … `maximumOrders` orders. */
export function bestByOrders(doc: StackingCase, maximumOrders = doc.options?.maximumOrders ?? 1): Vector[] {
  const cart = cartOf(doc);
  if (cart.lines.length === 0) return Array.from({ length: maximumOrders }, () => [0n, 0n, 0n, 0n]);
  const waysOf = waysByUnits(cart);
  const wallet = doc.wallet?.coupons ?? [];
  const uses = wallet.map((coupon) => coupon.usesRemaining ?? 1);
  const coinsHeld = exact(coinBudget(cart));
  const units = cart.lines.map((line) => line.quantity);
  const divisions = divisionsOf(units, maximumOrders, doc.options?.splitGranularity === 'unit');
  let best: Best | undefined;
  return Array.from({ length: maximumOrders }, (_, before): Vector => {
    for (const division of divisions) {
      if (division.length !== before + 1) continue;
      for (const ways of firstOrders(division, waysOf, cart.hasFirstOrderPromotions)) best = bestOf(ways, uses, coinsHeld, best);
    }
    if (best === undefined) throw new Error('no plan at all is allowed');
    return [BigInt(best[0]), BigInt(best[1]), BigInt(best[2]), BigInt(best[3])];
  });
}

/** The best objective vector over all plans with at most `maximumOrders` orders. */
export function bruteForce(doc: StackingCase, maximumOrders = doc.options?.maximumOrders ?? 1): Vector {
  const last = bestByOrders(doc, maximumOrders).at(-1);
  if (last === undefined) throw new Error('no orders may be placed');
  return last;
}

/** What a plan comes to, its orders in the order given, or nothing where it is not allowed. */
export function vectorOf(doc: StackingCase, orders: readonly PlannedOrder[]): Vector | undefined {
  const cart = cartOf(doc);
  let mayBeFirst = true;
  const ways: WayToOrder[] = [];
  const unitsIn = ({ lines }: PlannedOrder, { lineItemId }: { lineItemId: string }) =>
    lines.reduce((units, line) => units + (line.lineItemId === lineItemId ? line.quantity : 0), 0);
  for (const order of orders) {
    const turns = cart.turns.filter(({ coupon }) => coupon === undefined || order.coupons.includes(coupon.couponId));
    const units = cart.lines.map((line) => unitsIn(order, line));
    const way: WayToOrder | undefined = waysToOrder({ ...cart, turns }, units, mayBeFirst).find(
      ({ coupons }) => coupons.length === order.coupons.length,
    );
    if (way === undefined || order.lines.length === 0) return undefined;
    mayBeFirst &&= !way.tookFirstOrder;
    ways.push(way);
  }
  for (const line of cart.lines) {
    const bought = orders.map((order) => unitsIn(order, line)).filter((units) => units > 0);
    if (bought.reduce((all, units) => all + units, 0) !== line.quantity) return undefined;
    if (bought.length > 1 && doc.options?.splitGranularity !== 'unit') return undefined;
  }
  const spent = ways.flatMap(({ coupons }) => coupons);
  if (spent.some((coupon) => spent.filter((other) => other === coupon).length > (coupon.usesRemaining ?? 1))) return undefined;
  const coins = least(sum(ways.map((way) => way.coins)), coinBudget(cart));
  const payable = sum(ways.map(({ goodsAndShipping }) => goodsAndShipping)) - coins;
  return [payable, BigInt(spent.length), sum(spent.map(endOf)), BigInt(orders.length)];
}

/**
 * Promotions for a first order stand in at most one order: in the first of the plan where one applies. Any order where one applies may be
 * placed first, and then no other has one; or none applies in any. Otherwise the order of a plan's orders changes nothing.
 */
function firstOrders(
  division: number[][],
  waysOf: (units: number[], asFirst: 'not' | 'takes' | 'none') => Way[],
  hasAny: boolean,
): Way[][][] {
  const others = division.map((units) => waysOf(units, 'not'));
  if (!hasAny) return [others];
  return [division.map((units) => waysOf(units, 'none')), ...division.map((units, at) => others.with(at, waysOf(units, 'takes')))];
}

/**
 * The ways to order so many units of each line: `not` where another order is the first, `takes` where it is the first and a promotion for
 * first orders applies, `none` where it could be the first and no such promotion applies. Cheapest first; each list is made once.
 */
function waysByUnits(cart: Cart) {
  const made = new Map<string, Way[]>();
  const places = new Map((cart.doc.wallet?.coupons ?? []).map((coupon, place) => [coupon.couponId, place] as const));
  const inNumbers = ({ coupons, goodsAndShipping, coins }: WayToOrder): Way => ({
    cost: exact(goodsAndShipping),
    coins: exact(least(coins, coinBudget(cart))),
    coupons: coupons.map(({ couponId }) => places.get(couponId) ?? -1),
    until: exact(sum(coupons.map(endOf))),
  });
  return (units: number[], asFirst: 'not' | 'takes' | 'none'): Way[] => {
    const key = `${units} ${asFirst}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const ways = waysToOrder(cart, units, asFirst !== 'not')
      .filter(({ tookFirstOrder }) => tookFirstOrder === (asFirst === 'takes'))
      .map(inNumbers)
      .sort((a, b) => a.cost - a.coins - (b.cost - b.coins));
    made.set(key, ways);
    return ways;
  };
}

/** The best of `best` and of every choice of one way for each order that no coupon's uses forbid. */
function bestOf(ways: readonly Way[][], uses: readonly number[], coinsHeld: number, best: Best | undefined): Best | undefined {
  if (ways.some((list) => list.length === 0)) return best;
  // orders that are still to be chosen come to at least what each comes to at its cheapest
  const restAtLeast = ways.map((_, at) => ways.slice(at + 1).reduce((rest, [first]) => rest + (first ? first.cost - first.coins : 0), 0));
  const left = [...uses];
  let found = best;
  const choose = (at: number, cost: number, coins: number, spent: number, until: number): void => {
    const list = ways[at];
    if (list === undefined) {
      const plan: Best = [cost - Math.min(coins, coinsHeld), spent, until, at];
      if (found === undefined || isBetter(plan, found)) found = plan;
      return;
    }
    for (const way of list) {
      if (found !== undefined && cost - coins + way.cost - way.coins + (restAtLeast[at] ?? 0) > found[0]) break;
      if (way.coupons.some((place) => left[place] === 0)) continue;
      for (const place of way.coupons) left[place] = (left[place] ?? 0) - 1;
      choose(at + 1, cost + way.cost, coins + way.coins, spent + way.coupons.length, until + way.until);
      for (const place of way.coupons) left[place] = (left[place] ?? 0) + 1;
    }
  };
  choose(0, 0, 0, 0, 0);
  return found;
}

function isBetter(a: Best, b: Best): boolean {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0;
    if (value !== other) return value < other;
  }
  return false;
}

/** Most that coins take off a plan: what they are worth, and never more than the goods. */
function coinBudget({ doc, lines }: Cart): bigint {
  const held = doc.wallet?.coins;
  if (held === undefined) return 0n;
  const goods = sum(lines.map((line) => BigInt(line.unitPrice.amount) * BigInt(line.quantity)));
  return least((BigInt(held.balance) * BigInt(held.worth.amount)) / BigInt(held.worth.coins), goods);
}

const endOf = (coupon: Coupon): bigint =>
  coupon.validUntil === undefined ? 253402300799n : BigInt(Math.floor(Date.parse(coupon.validUntil) / 1000));

/** The same as a number, where a number holds it. */
function exact(amount: bigint): number {
  if (!Number.isSafeInteger(Number(amount))) throw new Error(`${amount} is too large for brute force`);
  return Number(amount);
}
