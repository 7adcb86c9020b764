// What the checkout page's own sum says about a plan: to the cent, or where and why not.
import * as z from 'zod/mini';
import { amount, id } from '../formats/amount';
import { promotionKind } from '../formats/promotion';
import { rowKind } from '../formats/reading';

const apart = z.object({ kind: rowKind, label: z.string(), amount: z.int() });

/** A reason the page's total may differ from the promised one. Differences are charged − promised, in minor units. */
export const explanation = z.discriminatedUnion('code', [
  /** under this other reading of one rule the same coupons give exactly the page's total */
  z.object({ code: z.literal('rule-reading'), field: z.string(), value: z.string(), layer: z.optional(promotionKind), payable: amount }),
  /** the site put in a discount that the plan leaves out */
  z.object({ code: z.literal('applied-by-site'), kind: rowKind, amount, couponId: z.optional(id) }),
  /** a discount of the plan is not in the page's sum yet */
  z.object({ code: z.literal('not-applied'), kind: rowKind, amount, couponId: z.optional(id) }),
  /** a row says another amount than the receipt */
  z.object({ code: z.literal('row-differs'), kind: rowKind, expected: amount, actual: amount }),
]);
export type Explanation = z.infer<typeof explanation>;

/** `apart` names the rows outside the model (tax, bonus, other charges), which were taken out before comparing. */
export const checkoutCheck = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('matches'), promised: amount, charged: amount, pageTotal: amount, apart: z.array(apart) }),
  z.object({
    kind: z.literal('differs'),
    promised: amount,
    charged: amount,
    pageTotal: amount,
    difference: z.int(),
    apart: z.array(apart),
    explanations: z.array(explanation),
  }),
  z.object({ kind: z.literal('other-cart') }),
]);
export type CheckoutCheck = z.infer<typeof checkoutCheck>;
