// When a "sale" is none: what the evidence of her own visits carries, and silence where it carries nothing.
import * as z from 'zod/mini';
import { amount } from '../formats/amount';
import { medianOf } from './condense';
import { day, type Observation } from './observation';
import { dayAfter, daysFrom, shopDay } from './shop-day';
import { within } from './statistics';

/**
 * `raised`: the price was put up within 30 days above all it had been, and what is asked now, as a reduced price, is no less than what was usual before that ·
 * `never-asked`: the price it is said to have been is above all that was seen
 */
export const inflated = z.discriminatedUnion('code', [
  z.object({ code: z.literal('raised'), usual: amount, raisedTo: amount, raisedOn: day }),
  z.object({ code: z.literal('never-asked'), list: amount, highest: amount, days: z.int().check(z.gte(1)), since: day }),
]);
export type Inflated = z.infer<typeof inflated>;

/** Prices of another base currency move by themselves: less than this is no difference, in basis points. */
const DRIFT = 500;
/** A rise of less is none. */
const RISE = 1000;
/** The time within which a seller must know what was asked before: Directive (EU) 2019/2161, article 2, the lowest price of 30 days. */
const PRIOR_DAYS = 30;
/** Evidence for a list price: days seen before today, and from the first of them to today. */
const LIST_EVIDENCE = { days: 6, over: PRIOR_DAYS };
/** Evidence for what was usual before a rise. */
const USUAL_EVIDENCE = { days: 5, over: 14 };

const isAbove = (amountNow: number, other: number, basisPoints: number): boolean => amountNow * 10_000 > other * (10_000 + basisPoints);

const carries = (seen: readonly Observation[], until: string, { days, over }: { days: number; over: number }): boolean => {
  const [first] = seen;
  return first !== undefined && seen.length >= days && daysFrom(first.day, until) >= over;
};

/** The first day within 30 days at which the price was a tenth above all that was seen until then, with the evidence for that. */
function rise(before: readonly Observation[], now: Observation): Inflated | undefined {
  const since = dayAfter(now.day, -PRIOR_DAYS);
  let highest = 0;
  for (const [at, seen] of before.entries()) {
    const isRise = seen.day >= since && isAbove(seen.lowest, highest, RISE) && now.lowest < seen.lowest;
    const earlier = isRise ? before.slice(0, at) : [];
    if (carries(earlier, seen.day, USUAL_EVIDENCE)) {
      const usual = medianOf(earlier);
      if (now.lowest >= usual) return { code: 'raised', usual, raisedTo: seen.lowest, raisedOn: seen.day };
    }
    highest = Math.max(highest, seen.highest);
  }
  return undefined;
}

/**
 * What is to be said of the price seen today, at most one thing; undefined where the evidence does not carry it. Speaks of a single variant
 * only, in one currency and market, seen today or yesterday with a list price above what is asked: where no reduction is claimed none is false.
 */
export function findInflated(observations: readonly Observation[], nowMs: number): Inflated | undefined {
  const today = shopDay(nowMs);
  const seen = within(observations, today);
  const now = seen.at(-1);
  if (now?.list === undefined || now.variant === 'any' || now.variant === 'listed' || daysFrom(now.day, today) > 1) return undefined;
  const before = seen.slice(0, -1);
  const raised = rise(before, now);
  if (raised !== undefined) return raised;
  const highest = Math.max(...seen.map((one) => one.highest));
  const [first] = before;
  if (first === undefined || !carries(before, now.day, LIST_EVIDENCE) || !isAbove(now.list.lowest, highest, DRIFT)) return undefined;
  return { code: 'never-asked', list: now.list.lowest, highest, days: seen.length, since: first.day };
}
