// A store's front page: its coupons, codes and automatic discounts. Their markup and answers are not published; coupons are recognised.
import type { ReadCoupon, Reading } from '../../core/formats/reading';
import { kindOfDocument } from '../content-kind';
import { findCoupons, inOneCurrency, otherKindOf } from '../coupons/found-coupons';
import { insteadOfPage, withoutCoupons } from '../coupons/no-coupons';
import { currencyOf, draftOf, failureOf, present, readingOf } from '../draft';
import { preferencesOf } from '../preferences';
import type { PageSource } from '../source';
import { type StoreFacts, storeFacts } from './store-facts';

/**
 * A card without a store's link on a store's own page is that store's, unless it is named a Select coupon or a coupon of the site's.
 * A code on it is the store's too.
 */
const ofThisStore = (coupon: ReadCoupon, { storeId, sellerId, storeName }: StoreFacts): ReadCoupon => {
  const isSite = coupon.kind === 'selectCoupon' || /aliexpress/i.test(coupon.text ?? '');
  if (coupon.scope.type === 'store' || isSite || (storeId ?? sellerId) === undefined) return coupon;
  return { ...coupon, kind: 'storeCoupon', scope: present({ type: 'store' as const, storeId, sellerId, storeName }) };
};

/** Reads a store's page. One without coupons is a reading with a gap: a store may have none, or show them later. */
export const readStore = (source: PageSource): Reading => {
  const draft = draftOf(source, 'store');
  const { document } = source;
  const dom = { source: 'dom', detail: 'store' } as const;
  if (otherKindOf(source, 'store') !== undefined) return failureOf(draft, dom, 'unknown-layout', ['url', 'body[data-spm]', 'og:url']);
  const store = storeFacts(source.url, document);
  if (store.contradicted) return failureOf(draft, dom, 'unknown-layout', ['pageConfig.storeId']);
  const preferences = preferencesOf(source);
  const { language, region } = preferences;
  const { contradicted: _none, ...scope } = store;
  const found = findCoupons(source, { page: 'store', preferences, status: 'collectable', store: scope });
  if (found.left.length > 0) draft.gap('coupons', 'not-surely-a-coupon');
  const own = found.witness.source === 'dom' ? found.coupons.map((coupon) => ofThisStore(coupon, store)) : found.coupons;
  const { coupons, currency } = inOneCurrency(own, preferences.currency);
  if (coupons.length + found.automatic.length > 0) {
    const automaticDiscounts = found.automatic.length === 0 ? undefined : found.automatic;
    const listed = coupons.length === 0 ? undefined : coupons;
    return readingOf(draft, found.witness, 'likely', {
      currency: currencyOf(currency),
      language,
      region,
      ...present({ coupons: listed, automaticDiscounts }),
    });
  }
  // a store's page is known for one although its coupons come later
  if (document !== undefined && kindOfDocument(document) === 'store') {
    const refused = insteadOfPage(source, draft, dom);
    if (refused !== undefined) return refused;
    draft.gap('coupons', 'not-found');
    return readingOf(draft, { source: 'dom', detail: 'body[data-spm]' }, 'guess', { language, region });
  }
  return withoutCoupons(source, draft, dom, ['coupon objects', 'amount + minimum spend + date']);
};
