// Seeded small carts with minimums just out of reach, and a few things that could be bought too.
import type { StackingCase } from '../../../core/formats/case';
import { chanceOf } from '../planning/chance';
import { randomCase, type Shape } from '../planning/random-case';

/** Amounts are a few hundred minor units; most minimums are up to `reach` above what the cart comes to. */
export function nearCase(seed: number, shape: Shape, reach: number): StackingCase {
  const chance = chanceOf(seed * 7919 + 13);
  const below = (most: number) => Math.floor(chance() * most);
  const made = Array.from({ length: 50 }, (_, at) => randomCase(seed * 50 + at, shape)).find(
    ({ lineItems, rules }) => lineItems.every(({ unitPrice }) => unitPrice.amount < 5000) && rules !== undefined,
  );
  if (made === undefined) throw new Error('every cart is dear');
  const total = made.lineItems.reduce((sum, { unitPrice, quantity }) => sum + unitPrice.amount * quantity, 0);
  const ofStore = (storeId: string) =>
    made.lineItems.reduce((sum, line) => sum + (line.storeId === storeId ? line.unitPrice.amount * line.quantity : 0), 0);
  const coupons = (made.wallet?.coupons ?? []).map((coupon) => {
    if (chance() < 0.3) return coupon;
    const counted = coupon.scope.type === 'store' ? ofStore(coupon.scope.storeId) : total;
    const amount = Math.max(0, counted + below(reach) - (chance() < 0.5 ? below(150) : 0));
    return { ...coupon, minimumSpend: { amount } };
  });
  const like = () => made.lineItems[below(made.lineItems.length)];
  const candidates = Array.from({ length: 4 }, (_, at) => {
    const line = like();
    const candidateId = `${['k', '\u{1f600}', '\uffee', 'j'][below(4)]}${at}`;
    if (line === undefined) throw new Error('an empty cart');
    if (chance() < 0.35) return { candidateId, type: 'quantityIncrease' as const, lineItemId: line.lineItemId, quantity: 1 + below(2) };
    const lineItem = { ...line, lineItemId: `n${at}`, unitPrice: { amount: below(300) }, quantity: 1 + below(2), flags: [] };
    return { candidateId, type: 'newItem' as const, lineItem };
  }).filter(
    (candidate) =>
      candidate.type === 'newItem' ||
      made.lineItems.some(({ lineItemId, flags }) => lineItemId === candidate.lineItemId && !flags?.includes('outOfStock')),
  );
  return { ...made, wallet: { ...made.wallet, coupons }, candidates };
}
