// One order in every way it can be placed: its lines run through the layers, each coupon used or left out at its turn. Written from the
// formats page alone; it shares no code with core.
import type { StackingCase } from '../../../core/formats/case';
import type { Rules } from '../../../core/formats/rules';
import {
  amountByType,
  type Coupon,
  counts,
  defaults,
  idOrder,
  inScope,
  type Line,
  least,
  mayStandTogether,
  met,
  type Promotion,
  sum,
  usable,
} from './brute-force-rules';

/** An order that is allowed. `coins` is the most coins may take off it, the balance apart. */
export interface WayToOrder {
  coupons: Coupon[];
  goodsAndShipping: bigint;
  coins: bigint;
  tookFirstOrder: boolean;
}

interface Turn {
  promotion: Promotion;
  coupon: Coupon | undefined;
  layer: number;
  /** for each line of the cart */
  counts: boolean[];
  inScope: boolean[];
}

/** A case with what does not change between orders. */
export interface Cart {
  doc: StackingCase;
  rules: Rules;
  /** in stock, by id */
  lines: Line[];
  turns: Turn[];
  hasFirstOrderPromotions: boolean;
}

const needsFirst = (promotion: Promotion) => promotion.requires?.includes('newBuyer') ?? false;

/** What can be bought, and every promotion that is usable in the order of the turns: by layer, automatic ones first, by id. */
export function cartOf(doc: StackingCase): Cart {
  const rules: Rules = Object.assign({}, defaults, doc.rules);
  const lines = doc.lineItems.filter((line) => !line.flags?.includes('outOfStock')).sort((a, b) => idOrder(a.lineItemId, b.lineItemId));
  const turns = rules.stackingOrder.flatMap((kind, layer) => {
    const of = <P extends Promotion>(list: P[] | undefined, id: (one: P) => string) =>
      (list ?? []).filter((one) => one.kind === kind && usable(one, doc.context)).sort((a, b) => idOrder(id(a), id(b)));
    const turn = (promotion: Promotion, coupon: Coupon | undefined): Turn => ({
      promotion,
      coupon,
      layer,
      counts: lines.map((line) => counts(promotion, line)),
      inScope: lines.map((line) => inScope(promotion, line)),
    });
    return [
      ...of(doc.automaticDiscounts, (one) => one.discountId).map((one) => turn(one, undefined)),
      ...of(doc.wallet?.coupons, (one) => one.couponId).map((one) => turn(one, one)),
    ];
  });
  return { doc, rules, lines, turns, hasFirstOrderPromotions: turns.some(({ promotion }) => needsFirst(promotion)) };
}

/** Every set of coupons that an order of so many units of each line may have, with what it then comes to. */
export function waysToOrder(cart: Cart, units: readonly number[], mayBeFirst: boolean): WayToOrder[] {
  const { lines, rules, turns } = cart;
  const prices = lines.map((line, at) => BigInt(units[at] ?? 0) * BigInt(line.unitPrice.amount));
  const layers: string[] = rules.stackingOrder;
  // itemPrice is no layer: its place, -1, is before the first
  const measuredAfter = layers.indexOf(rules.shippingMeasuredAfter);
  const ways: WayToOrder[] = [];
  const go = (at: number, running: bigint[], measured: bigint[] | undefined, coupons: Coupon[], tookFirstOrder: boolean): void => {
    const turn = turns[at];
    const measuredNow = measured ?? ((turn?.layer ?? Number.POSITIVE_INFINITY) > measuredAfter ? running : undefined);
    if (turn === undefined) {
      ways.push({ coupons, tookFirstOrder, ...settled(cart, units, prices, running, measuredNow ?? running) });
      return;
    }
    const { promotion, coupon } = turn;
    if (coupon !== undefined) go(at + 1, running, measuredNow, coupons, tookFirstOrder);
    const chosen = coupon === undefined ? coupons : [...coupons, coupon];
    if (coupon !== undefined && !mayStandTogether(chosen, rules)) return;
    const left = needsFirst(promotion) && !mayBeFirst ? undefined : afterTurn(turn, running, prices, units, rules);
    // a coupon that takes nothing off may not be chosen; an automatic discount just does not apply
    if (left !== undefined) go(at + 1, left, measuredNow, chosen, tookFirstOrder || needsFirst(promotion));
    else if (coupon === undefined) go(at + 1, running, measuredNow, coupons, tookFirstOrder);
  };
  go(0, prices, undefined, [], false);
  return ways;
}

/** What is left of each line after a promotion; nothing where it takes nothing off. */
function afterTurn(
  { promotion, counts: isCounted, inScope: isInScope }: Turn,
  amounts: readonly bigint[],
  prices: readonly bigint[],
  units: readonly number[],
  rules: Rules,
): bigint[] | undefined {
  const ordered = units.flatMap((quantity, at) => (quantity > 0 ? [at] : []));
  const eligible = ordered.filter((at) => isCounted[at]);
  if (promotion.eligibility?.ineligibleItems === 'reject' && ordered.some((at) => isInScope[at] && !isCounted[at])) return undefined;
  const running = sum(eligible.map((at) => amounts[at] ?? 0n));
  const base = rules.thresholdBase[promotion.kind] ?? 'running';
  const tested = base === 'running' ? running : sum(eligible.map((at) => prices[at] ?? 0n));
  if (!met(tested, promotion.minimumSpend?.amount ?? 0, rules)) return undefined;
  const eligibleUnits = sum(eligible.map((at) => BigInt(units[at] ?? 0)));
  const off = least(running, amountByType(promotion.discount, running, tested, eligibleUnits, rules));
  return off === 0n ? undefined : allocated(off, amounts, eligible, running);
}

/** In proportion to what is left: floors first, then a unit each to the largest remainders, by id (which is by position) where they are equal. */
function allocated(off: bigint, amounts: readonly bigint[], eligible: readonly number[], running: bigint): bigint[] {
  const left = [...amounts];
  const shares = eligible.map((at) => {
    const product = off * (amounts[at] ?? 0n);
    return { at, floor: product / running, rest: product % running };
  });
  const spare = Number(off - sum(shares.map((share) => share.floor)));
  shares.sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  for (const [rank, { at, floor }] of shares.entries()) left[at] = (amounts[at] ?? 0n) - floor - (rank < spare ? 1n : 0n);
  return left;
}

/** Shipping and coins of an order whose layers have run. */
function settled(
  { doc, rules, lines }: Cart,
  units: readonly number[],
  prices: readonly bigint[],
  running: readonly bigint[],
  measured: readonly bigint[],
): Pick<WayToOrder, 'goodsAndShipping' | 'coins'> {
  const goods = sum(running);
  let shipping = 0n;
  for (const { shippingGroupId, policy } of doc.shippingGroups ?? []) {
    const group = lines.flatMap((line, at) => (line.shippingGroupId === shippingGroupId && (units[at] ?? 0) > 0 ? [at] : []));
    if (group.length === 0 || policy.type === 'free') continue;
    if (policy.type === 'perUnit') {
      const unitsSent = sum(group.map((at) => BigInt(units[at] ?? 0)));
      shipping += BigInt(policy.firstUnit.amount) + BigInt(policy.additionalUnit.amount) * (unitsSent - 1n);
    } else {
      const isFree = policy.freeFrom !== undefined && met(sum(group.map((at) => measured[at] ?? 0n)), policy.freeFrom.amount, rules);
      if (!isFree) shipping += BigInt(policy.fee.amount);
    }
  }
  const ofLine = lines.map((line, at) => {
    const amount = (rules.coinsMeasuredOn === 'itemPrice' ? prices : running)[at] ?? 0n;
    return (amount * BigInt(line.coins?.maximumShareBasisPoints ?? 0)) / 10_000n;
  });
  const share = doc.wallet?.coins?.maximumOrderShareBasisPoints;
  const ofOrder = share === undefined ? goods : (goods * BigInt(share)) / 10_000n;
  return { goodsAndShipping: goods + shipping, coins: least(sum(ofLine), ofOrder, goods) };
}
