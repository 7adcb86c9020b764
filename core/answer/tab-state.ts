// What panel and popup show for one tab. `loading` is also where both begin.
import * as z from 'zod/mini';
import { amount, currency, instant } from '../formats/amount';
import { failureCode, pageKind } from '../formats/reading';
import { cartAnswer } from './answer';
import { checkoutCheck } from './checkout-check';

const stage = z.enum(['orders', 'readings', 'insight']);
/** Further orders, other readings of the rules, and what lies beside the plan. */
export type Stage = z.infer<typeof stage>;

/** What the page shows as done of one order's steps: positions in its list of instructions. */
const progress = z.object({ order: amount, done: z.array(amount) });
export type Progress = z.infer<typeof progress>;

export const tabState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-a-cart') }),
  z.object({ kind: z.literal('loading') }),
  /** the page could not be read, or is none to plan from (empty, captcha, logged out, …) */
  z.object({
    kind: z.literal('unreadable'),
    page: pageKind,
    code: failureCode,
    tried: z.array(z.string()),
    readAt: instant,
    /** sums of the page that do not hold: what it states, and what its parts come to, in minor units */
    apart: z.optional(
      z.object({ currency, sums: z.array(z.object({ of: z.enum(['lines', 'total']), stated: z.int(), counted: z.int() })) }),
    ),
  }),
  /** the page was read and no plan is made from it; `gone`: nobody is there any more who could make one, the extension was updated or stopped */
  z.object({
    kind: z.literal('unplanned'),
    code: z.enum(['nothing-ticked', 'witnesses-disagree', 'lines-not-read', 'case-refused', 'planner-failed', 'gone']),
    /** which fields, where it is about fields */
    fields: z.array(z.string()),
  }),
  /**
   * `pending`: what is still being worked out, in this order; `stopped`: what she did not want to wait for.
   * `split`: a plan of several orders has begun and is kept; so many of them are placed, and the answer is of the others
   */
  z.object({
    kind: z.literal('planned'),
    answer: cartAnswer,
    pending: z.optional(z.array(stage)),
    stopped: z.optional(z.array(stage)),
    split: z.optional(z.object({ placed: amount, of: amount })),
    progress: z.optional(progress),
  }),
  /** the checkout page; no plan is known for it when `check` is absent; the answer is led by the plan that the page is of */
  z.object({
    kind: z.literal('checkout'),
    answer: z.optional(cartAnswer),
    check: z.optional(checkoutCheck),
    progress: z.optional(progress),
  }),
]);
export type TabState = z.infer<typeof tabState>;
