// What the promotions of carts worth dividing take off, of every type.
import type { StackingCase } from '../../../core/formats/case';
import type { Draws } from './chance';

type Discount = NonNullable<NonNullable<StackingCase['wallet']>['coupons']>[number]['discount'];

/** What makes it worth reaching so much: an amount, a share, steps, levels of spend or of pieces. */
export function discountFor(amount: number, scale: number, { below, one, maybe }: Draws): Discount {
  return one<() => Discount>([
    () => ({ type: 'fixed', amount: Math.max(1, Math.floor((amount * (1 + below(6))) / 20)) }),
    () => ({ type: 'fixed', amount: (1 + below(12)) * scale }),
    () => ({
      type: 'percentage',
      basisPoints: one([500, 1000, 1550, 3333]),
      ...maybe('maximumDiscount', 0.7, () => ({ amount: (2 + below(10)) * scale })),
    }),
    () => ({
      type: 'repeating',
      every: { amount: Math.max(1, Math.floor(amount / (1 + below(3)))) },
      amount: (1 + below(8)) * scale,
      ...maybe('maximumDiscount', 0.5, () => ({ amount: 8 * scale })),
    }),
    () => ({
      type: 'tiered',
      tiers: [
        { minimumSpend: { amount: Math.floor(amount / 2) }, discount: { type: 'fixed', amount: 3 * scale } },
        { minimumSpend: { amount: Math.floor(amount / 2) + 10 * scale }, discount: { type: 'fixed', amount: (3 + below(8)) * scale } },
      ],
    }),
    () => ({
      type: 'quantityTiered',
      tiers: [{ minimumQuantity: 1 + below(3), discount: { type: 'percentage', basisPoints: one([300, 1200]) } }],
    }),
  ])();
}
