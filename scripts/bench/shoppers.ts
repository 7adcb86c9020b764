// The two things shoppers do, priced by the evaluator: the biggest coupon first, and the best one layer by layer.
import type { StackingCase } from '../../core/formats/case';
import { type PreparedCase, prepareCase } from '../../core/pricing/prepared-case';
import { type PricedOrder, priceOrder } from '../../core/pricing/price-order';

/** What an order with these coupons costs, in minor units; nothing where it cannot have them. */
function orderWith(prepared: PreparedCase, coupons: readonly string[]): PricedOrder | undefined {
  const lines = prepared.lines.map(({ lineItemId, quantity }) => ({ lineItemId, quantity }));
  const priced = priceOrder(prepared, { lines, coupons: [...coupons] });
  return priced.ok ? priced.value : undefined;
}

const payableOf = ({ coins }: PreparedCase, { goods, shipping, coinsMost }: PricedOrder): number =>
  goods + shipping.reduce((sum, { amount }) => sum + amount, 0) - Math.min(coinsMost, coins.budget);

const offOf = (order: PricedOrder, id: string): number => {
  const turn = order.cascade.turns.find(({ promotion }) => promotion.id === id);
  return turn?.outcome === 'applied' ? turn.discount : 0;
};

/** Adds what takes most off the cart as it is, then the next one that still fits, to the end of the wallet. */
export function biggestFirst(cart: StackingCase): number {
  const prepared = prepareCase(cart);
  const byOff = prepared.promotions
    .flatMap(({ coupon, id }) => {
      const alone = coupon === undefined ? undefined : orderWith(prepared, [id]);
      return alone === undefined ? [] : [{ id, off: offOf(alone, id) }];
    })
    .sort((a, b) => b.off - a.off);
  return takeEach(
    prepared,
    byOff.map(({ id }) => id),
  );
}

/** In each layer, and in it in each store, adds what takes most off what the layers before left. */
export function layerByLayer(cart: StackingCase): number {
  const prepared = prepareCase(cart);
  let chosen: string[] = [];
  for (const layer of prepared.rules.stackingOrder) {
    const byOff = prepared.promotions
      .flatMap(({ coupon, kind, id }) => {
        const order = coupon === undefined || kind !== layer ? undefined : orderWith(prepared, [...chosen, id]);
        return order === undefined ? [] : [{ id, off: offOf(order, id) }];
      })
      .sort((a, b) => b.off - a.off);
    for (const { id } of byOff) if (orderWith(prepared, [...chosen, id]) !== undefined) chosen = [...chosen, id];
  }
  return takeEach(prepared, chosen);
}

function takeEach(prepared: PreparedCase, ids: readonly string[]): number {
  let order = orderWith(prepared, []);
  let chosen: string[] = [];
  for (const id of ids) {
    const next = orderWith(prepared, [...chosen, id]);
    if (next === undefined) continue;
    order = next;
    chosen = [...chosen, id];
  }
  if (order === undefined) throw new Error('an order without coupons is refused');
  return payableOf(prepared, order);
}
