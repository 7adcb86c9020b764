// What the shopper chose and answered. Stored by the platform, shown by the components, used to make the case.
import * as z from 'zod/mini';
import { amount, currency } from '../formats/amount';

export const settings = z.object({
  /** a locale of `_locales`; the browser's language while absent */
  language: z.optional(z.string()),
  /** how a currency is named beside an amount: US$, $, USD */
  currencyDisplay: z.optional(z.enum(['symbol', 'narrowSymbol', 'code'])),
  /** the panel opens by itself on cart and checkout */
  opensByItself: z.boolean(),
  /** the edge tab is put away for good */
  tabPutAway: z.boolean(),
  /** ISO 3166 country the account buys in, where the page does not say */
  region: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** "I have ordered on AliExpress before"; unanswered while absent */
  orderedBefore: z.optional(z.boolean()),
  /** the most orders she accepts */
  maximumOrders: z.optional(z.int().check(z.gte(1), z.lte(5))),
  /** "I use the app"; unanswered while absent */
  usesApp: z.optional(z.boolean()),
  /** names of the cards she pays with, which some discounts ask for; unanswered while absent */
  cards: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(12))),
  /** plans may spend coins */
  usesCoins: z.optional(z.boolean()),
  /** the most she would add to a cart to save more; other currencies than this one have no such limit */
  fillerBudget: z.optional(z.object({ amount, currency })),
  /** what the toolbar button says of a planned cart: what it saves, how many things are worth doing, nothing */
  badge: z.optional(z.enum(['saved', 'count', 'off'])),
  /** the panel stands over the shop's page, or in the browser's own side panel */
  panelIn: z.optional(z.enum(['page', 'browser'])),
  /** a shipped rule profile by its id, or `own`, the one she brought */
  profile: z.optional(z.string().check(z.maxLength(100))),
  /** prices that were seen may be kept; unanswered while absent */
  keepsHistory: z.optional(z.boolean()),
});
export type Settings = z.infer<typeof settings>;
