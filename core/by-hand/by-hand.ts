// What the shopper says herself: discounts she entered, read ones she struck out, her coins, what shipping costs.
// Kept apart from all readings, so that no later page takes any of it back.
import * as z from 'zod/mini';
import { amount, currency, id, instant, positive } from '../formats/amount';
import { shippingPolicy } from '../formats/case';
import { promotionKind } from '../formats/promotion';
import { readCoupon, readDiscount } from '../formats/reading';

/** Most entries of one list. */
export const MOST_ENTRIES = 500;

/** A promotion in the words of a reading. */
export const statedPromotion = z.union([readCoupon, readDiscount]);
export type StatedPromotion = z.infer<typeof statedPromotion>;

/** A promotion she entered; `replaces` is the id of the read one that it corrects. */
export const entry = z.strictObject({ entryId: id, enteredAt: instant, replaces: z.optional(id), promotion: statedPromotion });
export type Entry = z.infer<typeof entry>;

/** A promotion that is on a page and is none to her. `text` is what was shown when she struck it out. */
export const struckOut = z.strictObject({ promotionId: id, kind: promotionKind, text: z.string().check(z.maxLength(500)), at: instant });
export type StruckOut = z.infer<typeof struckOut>;

/** Her coins; what they are worth is in minor units of `currency`, and as the coins page says it while she does not. */
export const statedCoins = z.strictObject({
  balance: amount,
  worth: z.optional(z.strictObject({ coins: positive, amount: positive })),
  currency,
  at: instant,
});
export type StatedCoins = z.infer<typeof statedCoins>;

/** What shipping costs in one store (its number, or `seller:` and the seller id), or of all Choice lines together. */
export const statedShipping = z.strictObject({
  of: z.union([z.literal('choice'), z.strictObject({ storeId: id })]),
  storeName: z.optional(z.string().check(z.maxLength(300))),
  policy: shippingPolicy,
  currency,
  at: instant,
});
export type StatedShipping = z.infer<typeof statedShipping>;

export const byHand = z.strictObject({
  format: z.literal('stacking-by-hand/1'),
  promotions: z.array(entry).check(z.maxLength(MOST_ENTRIES)),
  struckOut: z.array(struckOut).check(z.maxLength(MOST_ENTRIES)),
  coins: z.optional(statedCoins),
  shipping: z.array(statedShipping).check(z.maxLength(MOST_ENTRIES)),
});
export type ByHand = z.infer<typeof byHand>;
