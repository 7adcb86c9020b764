// The pieces every document is made of: money, instants, ids.
import * as z from 'zod/mini';

/** A whole number of minor units, at least 0, that a safe integer holds. */
export const amount = z.int().check(z.gte(0));

/** A share in basis points: 1 % is 100; 1 to 10 000. */
export const basisPoints = z.int().check(z.gte(1), z.lte(10_000));

/** Money in a document that states its currency once: `{ "amount": 1299 }`, in minor units. */
export const money = z.strictObject({ amount });

/** A currency and how many decimal places its minor unit has (ISO 4217: JPY 0, USD 2, KWD 3). */
export const currency = z.strictObject({ code: z.string().check(z.regex(/^[A-Z]{3}$/)), exponent: z.int().check(z.gte(0), z.lte(4)) });
export type Currency = z.infer<typeof currency>;

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime();

/** An id; unique in its list. */
export const id = z.string().check(z.minLength(1), z.maxLength(500));

/** A count of at least one. */
export const positive = z.int().check(z.gte(1));
