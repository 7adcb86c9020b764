// stacking-codes/1: the promo codes found in a text (formats.md, "Codes format"). What the text does not state is absent.
import * as z from 'zod/mini';
import { basisPoints, currency, instant, money, positive } from './amount';

const maximumDiscount = z.optional(money);
const off = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('fixed'), amount: positive, maximumDiscount }),
  z.strictObject({ type: z.literal('percentage'), basisPoints, maximumDiscount }),
  z.strictObject({ type: z.literal('repeating'), every: z.strictObject({ amount: positive }), amount: positive, maximumDiscount }),
  z.strictObject({ type: z.literal('freeShipping') }),
]);

const region = z.string().check(z.regex(/^[A-Z]{2}$/));

/** The fields of a row that may be a reading and no statement. */
export const codeField = z.enum([
  'code',
  'kind',
  'minimumSpend',
  'currency',
  'discount',
  'regions',
  'excludedRegions',
  'requires',
  'validFrom',
  'validUntil',
  'status',
]);
export type CodeField = z.infer<typeof codeField>;

/** One code as a text tells it. Amounts in minor units of `currency`, which is there wherever an amount is. */
export const codeRow = z.strictObject({
  /** exactly as it must be typed */
  code: z.string().check(z.minLength(1)),
  /** storeCode only where the text says that it works in one store, or for one product, alone */
  kind: z.enum(['promoCode', 'storeCode']),
  minimumSpend: z.optional(money),
  currency: z.optional(currency),
  /** absent where the text does not give the amount */
  discount: z.optional(off),
  /** ISO 3166 */
  regions: z.optional(z.array(region).check(z.minLength(1))),
  excludedRegions: z.optional(z.array(region).check(z.minLength(1))),
  /** app, newBuyer (a first order), card:NAME */
  requires: z.optional(z.array(z.string().check(z.minLength(1)))),
  validFrom: z.optional(instant),
  validUntil: z.optional(instant),
  /** where the text says so: struck out, "expired" · "no longer any left" */
  status: z.optional(z.enum(['ended', 'usedUp'])),
  /** the words it came from */
  text: z.string(),
  /** what is a reading, not a statement */
  unsure: z.optional(z.array(codeField)),
});
export type CodeRow = z.infer<typeof codeRow>;

/** A whole document. */
export const codesDocument = z.strictObject({ format: z.literal('stacking-codes/1'), rows: z.array(codeRow) });
export type CodesDocument = z.infer<typeof codesDocument>;
