// What the shopper chose and answered. Stored by the platform, shown by the components, used to make the case.
import * as z from 'zod/mini';

export const settings = z.object({
  /** a locale of `_locales`; the browser's language while absent */
  language: z.optional(z.string()),
  /** the panel opens by itself on cart and checkout */
  opensByItself: z.boolean(),
  /** the edge tab is put away for good */
  tabPutAway: z.boolean(),
  /** ISO 3166 country the account buys in, where the page does not say */
  region: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** "I have ordered on AliExpress before"; unanswered while absent */
  orderedBefore: z.optional(z.boolean()),
  /** the most orders she accepts; one while absent */
  maximumOrders: z.optional(z.int().check(z.gte(1), z.lte(5))),
  /** "I use the app"; unanswered while absent */
  usesApp: z.optional(z.boolean()),
});
export type Settings = z.infer<typeof settings>;
