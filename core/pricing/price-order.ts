// The truth about one order: lines and chosen coupons in, what it costs out. There is no choice in it.
import type { Ineligible, PlannedOrder } from '../formats/plan';
import { fail, ok, type Result } from '../result';
import { keptOutBy } from '../rules/combination';
import { type Cascade, runCascade } from './cascade';
import { coinsOnLine, coinsOnOrder } from './coins';
import type { PreparedCase, Promotion } from './prepared-case';
import { shippingOf } from './shipping';

/** Why an order is not allowed. `not-in-case` also stands for a line that is out of stock. */
export type OrderRefusal =
  | { code: 'not-in-case'; id: string }
  | { code: 'listed-twice'; id: string }
  | { code: 'too-many-units'; lineItemId: string }
  | { code: 'coupon-ineligible'; couponId: string; why: Ineligible };

/** Minor units; `cascade` has what became of every promotion. */
export interface PricedOrder {
  order: PlannedOrder;
  /** units of each line of the case, by position */
  quantities: readonly number[];
  /** by turn */
  chosen: readonly Promotion[];
  cascade: Cascade;
  subtotal: number;
  /** what is left of the goods after all layers */
  goods: number;
  shipping: readonly { shippingGroupId: string; amount: number }[];
  /** most that coins may take off this order, the balance apart */
  coinsMost: number;
}

/**
 * Prices one order by the rules of the case, or says which coupon or line it cannot have. `isFirstOrder`: promotions for a first
 * order may stand in it. The answer lists lines by id and coupons by turn, whatever the order they were given in.
 */
export function priceOrder(prepared: PreparedCase, order: PlannedOrder, isFirstOrder = true): Result<PricedOrder, OrderRefusal> {
  const quantities = quantitiesOf(prepared, order);
  if (!quantities.ok) return quantities;
  const chosen = chosenBy(prepared, order);
  if (!chosen.ok) return chosen;
  const isChosen = new Set(chosen.value);
  const cascade = runCascade(prepared, { quantities: quantities.value, isChosen: (promotion) => isChosen.has(promotion), isFirstOrder });
  for (const turn of cascade.turns) {
    if (turn.outcome === 'not' && isChosen.has(turn.promotion)) {
      return fail({ code: 'coupon-ineligible', couponId: turn.promotion.id, why: turn.why });
    }
  }
  return ok(priced(prepared, quantities.value, chosen.value, cascade));
}

function quantitiesOf({ lines }: PreparedCase, order: PlannedOrder): Result<number[], OrderRefusal> {
  const positions = new Map(lines.map((line, position) => [line.lineItemId, position] as const));
  const quantities = lines.map(() => 0);
  for (const { lineItemId, quantity } of order.lines) {
    const position = positions.get(lineItemId);
    if (position === undefined) return fail({ code: 'not-in-case', id: lineItemId });
    if (quantities[position] !== 0) return fail({ code: 'listed-twice', id: lineItemId });
    if (quantity > (lines[position]?.quantity ?? 0)) return fail({ code: 'too-many-units', lineItemId });
    quantities[position] = quantity;
  }
  return ok(quantities);
}

function chosenBy({ promotions, rules }: PreparedCase, order: PlannedOrder): Result<Promotion[], OrderRefusal> {
  const wanted = new Set(order.coupons);
  const chosen = promotions.filter((promotion) => promotion.coupon !== undefined && wanted.has(promotion.id));
  if (wanted.size < order.coupons.length) return fail({ code: 'listed-twice', id: order.coupons.find(isRepeated) ?? '' });
  const held = new Set(chosen.map((promotion) => promotion.id));
  const unknown = order.coupons.find((couponId) => !held.has(couponId));
  if (unknown !== undefined) return fail({ code: 'not-in-case', id: unknown });
  const coupons = chosen.flatMap(({ coupon }) => coupon ?? []);
  for (const coupon of coupons) {
    const why = keptOutBy(coupon, coupons, rules);
    if (why !== undefined) return fail({ code: 'coupon-ineligible', couponId: coupon.couponId, why });
  }
  return ok(chosen);
}

const isRepeated = (id: string, position: number, ids: readonly string[]): boolean => ids.indexOf(id) !== position;

function priced(prepared: PreparedCase, quantities: readonly number[], chosen: readonly Promotion[], cascade: Cascade): PricedOrder {
  const { lines, rules, coins } = prepared;
  const unitsOf = (positions: readonly number[]) => positions.reduce((sum, position) => sum + (quantities[position] ?? 0), 0);
  const amountOf = (positions: readonly number[]) => positions.reduce((sum, position) => sum + (cascade.atShipping[position] ?? 0), 0);
  const itemPrice = (position: number) => (lines[position]?.unitPrice.amount ?? 0) * (quantities[position] ?? 0);
  const goods = cascade.running.reduce((sum, amount) => sum + amount, 0);
  const onLines = lines.reduce((sum, line, position) => {
    const measured = rules.coinsMeasuredOn === 'itemPrice' ? itemPrice(position) : (cascade.running[position] ?? 0);
    return sum + coinsOnLine(line, measured);
  }, 0);
  return {
    order: {
      lines: lines.flatMap(({ lineItemId }, position) => {
        const quantity = quantities[position] ?? 0;
        return quantity > 0 ? [{ lineItemId, quantity }] : [];
      }),
      coupons: chosen.map((promotion) => promotion.id),
    },
    quantities,
    chosen,
    cascade,
    subtotal: lines.reduce((sum, _, position) => sum + itemPrice(position), 0),
    goods,
    shipping: prepared.shippingGroups.flatMap(({ shippingGroupId, policy, lines: positions }) => {
      const units = unitsOf(positions);
      return units === 0 ? [] : [{ shippingGroupId, amount: shippingOf(policy, units, amountOf(positions), rules) }];
    }),
    coinsMost: coinsOnOrder(onLines, goods, coins),
  };
}
