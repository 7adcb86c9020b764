// stackwise-catalogue/1: code ladders that were published, as shipped. Nearly all are past: evidence of what sales were like.
import * as z from 'zod/mini';
import { currency, instant, positive } from '../../formats/amount';
import { codeField } from '../../formats/codes';

const region = z.string().check(z.regex(/^[A-Z]{2}$/));
const regions = z.optional(z.array(region).check(z.minLength(1)));

/** Codes of one sale for one market, as one source tells them. */
export const ladder = z.strictObject({
  /** what the source calls it */
  text: z.string().check(z.minLength(1), z.maxLength(300)),
  source: z.string().check(z.minLength(1), z.maxLength(300)),
  currency,
  /** absent: for everybody, as far as the source says */
  regions,
  excludedRegions: regions,
  requires: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
  validFrom: z.optional(instant),
  validUntil: z.optional(instant),
  /** IANA zone that the days are stated in, where the source says; instants without one are in the shop's zone until it is known which */
  zone: z.optional(z.string().check(z.minLength(1))),
  unsure: z.optional(z.array(codeField).check(z.minLength(1))),
  /** code, off and minimum spend in minor units; lowest first as in the source */
  rungs: z.array(z.tuple([z.string().check(z.regex(/^\S{1,64}$/)), positive, positive])).check(z.minLength(1)),
});
export type Ladder = z.infer<typeof ladder>;

export const catalogueDocument = z.strictObject({
  format: z.literal('stackwise-catalogue/1'),
  /** the day on which the sources were last looked through */
  collectedOn: z.iso.date(),
  ladders: z.array(ladder),
});
