// What a case is made from.
import type { Settings } from '../answer/settings';
import type { ByHand } from '../by-hand/by-hand';
import type { CodeBook } from '../codes/book';
import type { Reading } from '../formats/reading';
import type { CaseMaking, StackingProfile } from '../rules/profile';

export interface CaseInput {
  /** the latest reading of the cart page */
  cart: Reading;
  /** readings of the wallet, the coupon centre, sale pages, and what placed orders spent; the latest of each page counts */
  wallet: Reading[];
  /** readings of product and store pages; the latest of each item counts */
  products: Reading[];
  /** readings of product pages of other stores, seen lately: what could be added; their discounts are not looked at */
  recent?: Reading[] | undefined;
  /** readings of wish list pages; the latest of each page counts */
  wishLists?: Reading[] | undefined;
  coins?: Reading | undefined;
  /** what the shopper says herself */
  byHand?: ByHand | undefined;
  /** the codes she has seen, pasted and typed */
  codes?: CodeBook | undefined;
  /** what she said and is not in here: a later version kept it, or it is not legible */
  entriesNotRead?: 'newer' | 'damaged' | undefined;
  settings: Settings;
  profile: StackingProfile;
  /** ISO 8601 in UTC: the case's "now" */
  nowIso: string;
  caseId: string;
  /** how promotions are taken whose pages do not say which lines count */
  eligibility: CaseMaking['unknownEligibility'];
}

const latestFirst = (one: Reading, other: Reading): number =>
  Date.parse(other.provenance.readAt) - Date.parse(one.provenance.readAt) || (one.provenance.pageUrl < other.provenance.pageUrl ? -1 : 1);

function latestOfEach(readings: Reading[], keyOf: (reading: Reading) => string): Reading[] {
  const kept = new Map<string, Reading>();
  for (const reading of readings.toSorted(latestFirst)) if (!kept.has(keyOf(reading))) kept.set(keyOf(reading), reading);
  return [...kept.values()];
}

/**
 * Pages of coupons that were read: the latest of each kind; one that could not be read takes nothing back, an empty one does. What a placed
 * order spent (kept as said by its checkout) is told by a wallet that was read since.
 */
export function couponPages(wallet: Reading[]): Reading[] {
  const pages = latestOfEach(
    wallet.filter(({ failure }) => failure === undefined || failure.code === 'empty'),
    ({ page }) => page,
  );
  const hers = pages.find(({ page }) => page === 'wallet');
  return pages.filter((each) => each.page !== 'checkout' || hers === undefined || latestFirst(each, hers) < 0);
}

/** Wish list pages that were read: the latest of each, newest first. */
export const wishListPages = (wishLists: Reading[]): Reading[] =>
  latestOfEach(
    wishLists.filter(({ failure }) => failure === undefined),
    ({ provenance }) => provenance.pageUrl,
  );

/** Product and store pages that were read: the latest of each. */
export const productPages = (products: Reading[]): Reading[] =>
  latestOfEach(
    products.filter(({ failure }) => failure === undefined),
    ({ product, provenance }) => (product === undefined ? provenance.pageUrl : `item:${product.itemId}`),
  );
