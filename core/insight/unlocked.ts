// What a plan takes off that another one does not: the promotions and the shipping that further goods bring into reach.
import type { PlannedOrder, Receipt } from '../formats/plan';
import { pricePlan } from '../pricing/price-plan';
import type { Cart } from './cart';

/** A promotion by layer and id, or a shipping group, and how much more it takes off, minor units. */
export interface Unlocked {
  layer: string;
  id: string;
  more: number;
}

/** What takes off more in `then` than in `now`: promotions in the order they apply, then shipping groups that cost less. */
export function unlocked(now: Planned, then: Planned): Unlocked[] {
  const before = offsOf(now);
  return [...offsOf(then)].flatMap(([key, { layer, id, off }]) => {
    const known = before.get(key);
    // shipping that was not paid before is no gain
    const more = off - (known?.off ?? (layer === 'shipping' ? off : 0));
    return more > 0 ? [{ layer, id, more }] : [];
  });
}

export interface Planned {
  cart: Cart;
  orders: readonly PlannedOrder[];
}

function offsOf({ cart, orders }: Planned): Map<string, { layer: string; id: string; off: number }> {
  const plan = pricePlan(cart.prepared, orders);
  const offs = new Map<string, { layer: string; id: string; off: number }>();
  for (const step of plan.ok ? plan.value.receipts.flat() : ([] satisfies Receipt)) {
    const taken =
      step.step === 'applied'
        ? { layer: step.layer, id: step.id, off: step.discount }
        : step.step === 'shipping'
          ? { layer: 'shipping', id: step.shippingGroupId, off: -step.amount }
          : undefined;
    if (taken === undefined) continue;
    const key = `${taken.layer} ${taken.id}`;
    offs.set(key, { ...taken, off: taken.off + (offs.get(key)?.off ?? 0) });
  }
  return offs;
}
