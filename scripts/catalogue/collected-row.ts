// A row of the collected codes, as its file has it.
import * as z from 'zod/mini';

/** Amounts are in major units; dates are days, local times or instants; `region` is GLOBAL, or countries with commas. */
export const collectedRow = z.strictObject({
  code: z.string(),
  discount: z.strictObject({ amount: z.number() }),
  minSpend: z.number(),
  currency: z.nullable(z.string()),
  region: z.nullable(z.string()),
  startsAt: z.nullable(z.string()),
  endsAt: z.nullable(z.string()),
  note: z.string(),
  source: z.string(),
});
export type CollectedRow = z.infer<typeof collectedRow>;

/** Why a row is in no ladder; undefined where it is in one. */
export function omission({ currency, region, startsAt, endsAt, note }: CollectedRow): string | undefined {
  if (/^product-bound/i.test(note)) return 'for one product that the source does not name';
  if (currency === null) return 'no currency, and so no amount';
  if (region === null && startsAt === null && endsAt === null) return 'for which market and when is not stated';
  return undefined;
}
