// What she corrects of a cart's line, and what the page said when she did.
import * as z from 'zod/mini';
import { amount, currency, id, instant } from '../formats/amount';

const of = {
  line: z.object({ lineItemId: id, itemId: z.optional(id), variant: z.optional(z.string()) }),
  at: instant,
};
const count = z.int().check(z.gte(1), z.lte(100_000));

/** One field of one line. `said` is absent where the page said nothing. */
export const correction = z.discriminatedUnion('field', [
  /** minor units of `currency`; the price of one */
  z.object({ ...of, field: z.literal('unitPrice'), value: amount, said: z.optional(amount), currency }),
  z.object({ ...of, field: z.literal('quantity'), value: count, said: z.optional(z.int()) }),
  z.object({ ...of, field: z.literal('selected'), value: z.boolean(), said: z.optional(z.boolean()) }),
  z.object({ ...of, field: z.literal('storeId'), value: z.string().check(z.regex(/^\d{4,14}$/)), said: z.optional(id) }),
]);
export type Correction = z.infer<typeof correction>;
export type CorrectedField = Correction['field'];
