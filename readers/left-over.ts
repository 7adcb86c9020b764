// What still stands of the page before, where a page changes its address without loading: not believed until something else stands there.
import type { ReadCoupon, ReadDiscount, Reading, ReadLine } from '../core/formats/reading';
import { draftOf, failureOf } from './draft';
import { itemIdIn, storeIdIn } from './ids';
import { pageKind } from './page-kind';

/** What makes an address another page: its kind, and what it is about. Slugs and marketing parameters are no other page. */
const pageAt = (url: string): string => {
  const { page } = pageKind(url);
  const [address = '', query = ''] = url.split('?');
  const about = /(?:^|&)(?:orderId|tradeOrderId|wishGroupId)=(\w{1,40})/.exec(query)?.[1];
  const path = page === 'saleEvent' || page === 'couponCentre' || page === 'other' ? address.replace(/#.*$/, '') : '';
  return JSON.stringify([page, itemIdIn(url), storeIdIn(url), about, path]);
};

// Said without ids and states: those come from the address too.
const promotion = ({ text, code, minimumSpend, discount, validUntil }: ReadCoupon | ReadDiscount): unknown[] => [
  'promotion',
  text,
  code,
  minimumSpend?.amount,
  discount,
  validUntil,
];
const line = ({ title, variant, unitPrice, quantity }: ReadLine): unknown[] => ['line', title, variant, unitPrice?.amount, quantity];

/** Everything a reading says, one text each, the same whatever kind of page it was read as. */
const saidBy = ({ coupons, automaticDiscounts, cart, checkout, order, wishList, product }: Reading): string[] =>
  [
    ...[...(coupons ?? []), ...(automaticDiscounts ?? [])].map(promotion),
    ...[cart, checkout, order].flatMap((part) => part?.lineItems ?? []).map(line),
    ...(wishList ?? []).map(({ title, price }) => ['wish', title, price?.amount]),
    ...(product === undefined ? [] : [['product', product.title, product.price]]),
  ].map((said) => JSON.stringify(said));

/**
 * Passes the readings of one document on, in order. After a change of address to another page, a reading that says nothing but what the
 * page before said is `loading`: the site changes the address first, and draws later.
 */
export const leftOverGuard = (): ((reading: Reading) => Reading) => {
  let here: string | undefined;
  let standing = new Set<string>();
  let before: Set<string> | undefined;
  return (reading) => {
    const page = pageAt(reading.provenance.pageUrl);
    if (here !== undefined && page !== here) before ??= standing;
    here = page;
    const said = saidBy(reading);
    if (before !== undefined && said.length > 0) {
      const isLeftOver = said.every((each) => before?.has(each));
      if (isLeftOver) {
        const { pageUrl: url, readAt, ...witness } = reading.provenance;
        return failureOf(draftOf({ url, readAt, answers: [] }, reading.page), witness, 'loading', ['what the page before showed']);
      }
      before = undefined;
    }
    standing = new Set(said);
    return reading;
  };
};
