// What lies beside a plan: how near its thresholds are, and what a little more, a little less or another coupon would come to.
import * as z from 'zod/mini';
import { amount, id, positive } from '../formats/amount';

const integer = z.int();
/** an entry that could not be proved within its budget */
const bounded = z.optional(z.literal(true));

const margin = z.object({
  /** position of the order in the plan */
  order: amount,
  /** a kind of promotion, or `shipping` */
  layer: z.string(),
  id,
  /** what it counts: minor units, or pieces */
  measure: z.enum(['amount', 'units']),
  at: amount,
  isThin: z.boolean(),
  /** by how much it is passed, or what is missing */
  slack: z.optional(amount),
  short: z.optional(amount),
});
const unlocks = z.array(z.object({ layer: z.string(), id, more: positive }));

/** All amounts in minor units; gains where they are positive. */
export const insight = z.object({
  margins: z.array(margin),
  /** payable now − payable without the line */
  removals: z.array(z.object({ lineItemId: id, price: integer, bounded })),
  /** payable with one unit more, and with one less */
  quantities: z.array(z.object({ lineItemId: id, oneMore: amount, oneLess: amount, bounded })),
  worth: z.array(z.object({ couponId: id, amount: integer, bounded })),
  topUps: z.array(z.object({ spend: positive, payable: amount, gain: positive, bounded })),
  deadZones: z.array(z.object({ from: amount, to: positive, payable: amount, unlocks, bounded })),
  fillers: z.array(
    z.object({ candidates: z.array(id), listed: amount, payable: amount, netGain: integer, pays: z.boolean(), unlocks, bounded }),
  ),
});
export type Insight = z.infer<typeof insight>;
