// Wallet and coupon centre: nothing about their markup or answers is published, so both are read by recognising coupons themselves.
import type { Reading } from '../../core/formats/reading';
import { currencyOf, draftOf, failureOf, readingOf } from '../draft';
import { preferencesOf } from '../preferences';
import type { PageSource } from '../source';
import { findCoupons, inOneCurrency, otherKindOf } from './found-coupons';
import { withoutCoupons } from './no-coupons';

/** What a coupon seen there is, unless it says otherwise. */
const statusOn = { wallet: 'usable', couponCentre: 'collectable' } as const;

/**
 * Reads a page that shows coupons. Answers of other pages, and documents that say they are another page, are refused. A document that says
 * nothing is what its address says; then what a card does not say of its own state is a gap: `by-url-only`.
 */
export const readCouponPage = (source: PageSource, page: keyof typeof statusOn): Reading => {
  const draft = draftOf(source, page);
  const dom = { source: 'dom', detail: page } as const;
  if (otherKindOf(source, page) !== undefined) return failureOf(draft, dom, 'unknown-layout', ['url', 'body[data-spm]', 'og:url']);
  const preferences = preferencesOf(source);
  const { language, region } = preferences;
  const found = findCoupons(source, { page, preferences, status: statusOn[page] });
  if (found.left.length > 0) draft.gap('coupons', 'not-surely-a-coupon');
  const { coupons, currency } = inOneCurrency(found.coupons, preferences.currency);
  if (coupons.length === 0) return withoutCoupons(source, draft, found.witness, ['coupon objects', 'amount + minimum spend + date']);
  if (found.byUrlOnly) draft.gap('coupons.status', 'by-url-only');
  return readingOf(draft, found.witness, 'likely', { currency: currencyOf(currency), language, region, coupons });
};
