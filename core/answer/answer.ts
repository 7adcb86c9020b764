// What the shopper is told about one cart: the case that was made of her pages, its plan, and everything beside it.
// It crosses from the background to panel and popup, so it is a schema; codes and numbers only, never sentences.
import * as z from 'zod/mini';
import { candidateSources } from '../cases/candidate-sources';
import { amount, id, instant } from '../formats/amount';
import { stackingCase } from '../formats/case';
import { held, ineligible, objective, plannedOrder, proof, receiptStep, spentCoins, stackingPlan } from '../formats/plan';
import { promotionKind } from '../formats/promotion';
import { confidence, couponStatus, pageKind } from '../formats/reading';
import { insight } from './insight';

/** Where a promotion or a number is from: a page, the shopper's own word, or the code book. */
const place = z.enum([...pageKind.options, 'byHand', 'codeBook']);
export type Place = z.infer<typeof place>;

/** One thing to do, in the order the site wants it. */
export const instruction = z.discriminatedUnion('do', [
  z.object({ do: z.literal('tick'), lineItemIds: z.array(id) }),
  z.object({ do: z.literal('untick'), lineItemIds: z.array(id) }),
  /** `done`: she had to, and since then it is among what she holds */
  z.object({ do: z.literal('collect'), couponId: id, storeId: z.optional(id), done: z.optional(z.literal(true)) }),
  z.object({ do: z.literal('checkOut') }),
  z.object({ do: z.literal('apply'), couponId: id }),
  z.object({ do: z.literal('pasteCode'), couponId: id, code: z.string() }),
  z.object({ do: z.literal('spendCoins'), coins: amount, discount: amount }),
  z.object({ do: z.literal('leaveOut'), couponId: id, why: ineligible }),
]);
export type Instruction = z.infer<typeof instruction>;

/** What is known of a coupon beside the case: where it stands and where it was seen. */
const holding = z.object({
  couponId: id,
  status: couponStatus,
  confidence,
  storeName: z.optional(z.string()),
  seenOn: z.array(place),
  seenAt: instant,
  unsure: z.array(z.string()),
});
export type Holding = z.infer<typeof holding>;

/** A promotion that was seen and is not planned with, and why. `text` is the page's own words. */
const leftOut = z.object({
  kind: promotionKind,
  text: z.string(),
  why: z.enum([
    'other-currency',
    'free-shipping',
    'upcoming',
    'used',
    'struck-out',
    'corrected',
    /** the site refused the code */
    'refused',
    'expired',
    'in-use',
    'guessed',
    'no-amount',
    'store-not-known',
    'needs-answer',
    /** automatic, without an end, and last seen too long ago */
    'stale',
  ]),
});
export type LeftOut = z.infer<typeof leftOut>;

/** A page the answer stands on, or what she entered; and how old the oldest of it is. */
const source = z.object({ page: place, readAt: instant, promotions: amount });
export type Source = z.infer<typeof source>;

/** What must be said beside the number. */
export const note = z.discriminatedUnion('code', [
  /** no wallet page was ever read */
  z.object({ code: z.literal('wallet-never-read') }),
  /** there was nothing to hold the cart's lines against */
  z.object({ code: z.literal('sums-not-checked') }),
  /** the page's own sums were rounded when it converted the currency */
  z.object({ code: z.literal('rounded-sums') }),
  /** so many fields of the cart's lines are hers, not the page's */
  z.object({ code: z.literal('corrected-by-hand'), count: amount }),
  /** a later version kept what she entered or corrected, and none of it is in the plan; or a part of it is not legible */
  z.object({ code: z.literal('entries-not-read'), why: z.enum(['newer', 'damaged']) }),
  /** the page has more lines than are loaded: scroll */
  z.object({ code: z.literal('more-lines-to-load') }),
  /** the shipping row of the page is the fee of the one order; for several orders it is not known */
  z.object({ code: z.literal('shipping-from-page'), amount }),
  /** her own shipping rules give another sum than the page's row, and the row stands; both in minor units */
  z.object({ code: z.literal('shipping-unlike-by-hand'), amount, byHand: amount }),
  /** nothing said what shipping costs; it is not in the number */
  z.object({ code: z.literal('shipping-not-known') }),
  /** the page adds tax apart; every number here is before it */
  z.object({ code: z.literal('before-tax'), amount: z.optional(amount) }),
  /** tax depends on the order's value in this region */
  z.object({ code: z.literal('cheapest-before-tax') }),
  /** a promotion may not count every line: payable if it counts only the items it was seen on; the headline is the worse of the two */
  z.object({ code: z.literal('eligibility-not-known'), headline: z.enum(['countAll', 'seenOnly']), countAll: amount, seenOnly: amount }),
  /** ticked lines that could not be read well enough to plan with */
  z.object({ code: z.literal('lines-left-out'), lineItemIds: z.array(id) }),
  /** a threshold is passed by less than the profile's comparison margin, or exactly met */
  z.object({ code: z.literal('thin-margin'), promotionId: id, margin: z.int() }),
  /** a coupon of the plan ends within a day */
  z.object({ code: z.literal('ends-soon'), promotionId: id, until: instant }),
  /** a promotion of the plan was read with fields that are a reading, not a statement */
  z.object({ code: z.literal('unsure-promotion'), promotionId: id, fields: z.array(z.string()) }),
]);
export type Note = z.infer<typeof note>;

/** A plan of fewer orders than the best one has, where each further order saves something; `notes` is all there is to say beside it. */
const choice = z.object({
  plan: z.object({ orders: z.array(plannedOrder), objective, proof, receipts: z.array(z.array(receiptStep)), coins: spentCoins }),
  instructions: z.array(z.array(instruction)),
  notes: z.array(note),
});
export type Choice = z.infer<typeof choice>;

/** The plan under the other shipped readings of the rules; where it is not allowed under all of them, the plan with the best worst case. */
const readings = z.object({ held: z.array(held), safe: z.optional(z.object({ orders: z.array(plannedOrder), worst: amount, proof })) });
export type Readings = z.infer<typeof readings>;

export const cartAnswer = z.object({
  /** made from the readings; exportable as it is */
  case: stackingCase,
  plan: stackingPlan,
  /** the page's own total now, where it shows one; tax and what is outside the model are still in it */
  pageTotal: z.optional(amount),
  /** the page's total without its separate tax rows: what `payable` compares with */
  pageTotalBeforeTax: z.optional(amount),
  /** payable with no coupon and no coins: automatic discounts and shipping only */
  withoutCoupons: amount,
  /** one list of things to do for each order of the plan */
  instructions: z.array(z.array(instruction)),
  holdings: z.array(holding),
  leftOut: z.array(leftOut),
  sources: z.array(source),
  notes: z.array(note),
  confidence,
  profileId: id,
  /** plans of fewer orders, fewest first; absent where the best plan has one */
  choices: z.optional(z.array(choice)),
  readings: z.optional(readings),
  insight: z.optional(insight),
  /** promotions of the case that she entered herself, and when */
  byHand: z.optional(z.array(z.object({ promotionId: id, enteredAt: instant }))),
  /** what she might add once its own page has been read: store, price or shipping is not known */
  openFirst: z.optional(z.array(z.object({ itemId: id, title: z.optional(z.string()), source: z.enum(candidateSources) }))),
  /** what the lines of the case are on the site, by which a checkout page is recognised as theirs; and the list price of one, where stated */
  items: z.optional(z.array(z.object({ lineItemId: id, itemId: z.optional(id), skuId: z.optional(id), listPrice: z.optional(amount) }))),
});
/** The whole answer to one cart. */
export type CartAnswer = z.infer<typeof cartAnswer>;
