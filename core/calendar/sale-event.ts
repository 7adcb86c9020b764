// One source's word for one sale, as the calendar ships it. Days are on the clock of a zone: instants are worked out for each market.
import * as z from 'zod/mini';

/** What sales of one kind have in common is their ladders: a past Choice Day says what the next may cost. */
export const saleKind = z.enum([
  'choiceDay',
  'spring',
  'anniversary',
  'summer',
  'backToSchool',
  'singlesDay',
  'blackFriday',
  'yearEnd',
  'warmUp',
  'payDay',
  'brandDay',
  'winterOffers',
  'cashback',
  'marketSale',
]);
export type SaleKind = z.infer<typeof saleKind>;

/** announced: a notice of this very sale was seen · pattern: it was so before, or a list says that it usually is */
export const basis = z.enum(['announced', 'pattern']);
export type Basis = z.infer<typeof basis>;

/** Stands for the zones of the market that is asked for. */
export const MARKET = 'market';

/** A day and time on a wall clock, and every zone (IANA, or `market`) whose clock it may be: one where the source names it. */
export const boundary = z.strictObject({
  wall: z.iso.datetime({ local: true }),
  zones: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
});
export type Boundary = z.infer<typeof boundary>;

export const saleEvent = z.strictObject({
  /** rows of one sale share it */
  saleId: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  kind: saleKind,
  /** as the source calls it, without the year */
  name: z.string().check(z.minLength(1)),
  basis,
  /** ISO 3166; absent where it is for everybody */
  regions: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.minLength(1))),
  /** the first second; absent where the source does not say */
  from: z.optional(boundary),
  /** the last second; absent where the source does not say */
  until: z.optional(boundary),
  source: z.string().check(z.minLength(1)),
  note: z.optional(z.string().check(z.minLength(1))),
  /** for which markets is not stated */
  unsureRegions: z.optional(z.literal(true)),
});
export type SaleEvent = z.infer<typeof saleEvent>;

export const calendarDocument = z.strictObject({
  format: z.literal('stackwise-calendar/1'),
  events: z.array(saleEvent),
});
