// Every fixture against what the person who made it says is on it, and refused at every other kind's address.
import { describe, expect, it } from 'vitest';
import { reading as schema } from '../../core/formats/reading';
import { readPage } from '../../readers/read-page';
import { fixtures } from './fixtures';
import { sourceFrom } from './open-page';

const samples: Record<string, string> = {
  cart: 'https://www.aliexpress.com/p/shoppingcart/index.html',
  checkout: 'https://www.aliexpress.com/p/trade/confirm.html',
  wallet: 'https://www.aliexpress.com/p/my-coupons/index.html',
  product: 'https://www.aliexpress.com/item/1005007791813945.html',
  store: 'https://www.aliexpress.com/store/1102764714',
  wishList: 'https://www.aliexpress.com/p/wish-manage/index.html',
  orders: 'https://www.aliexpress.com/p/order/detail.html?orderId=1',
  coins: 'https://www.aliexpress.com/p/coin-pc-index/mycoin.html',
  other: 'https://www.aliexpress.com/w/wholesale-cable.html',
};
// one recogniser reads them all: nothing published tells their coupons apart
const couponPages = ['wallet', 'couponCentre', 'store', 'saleEvent'];

const parts = ['page', 'confidence', 'currency', 'language', 'region', 'product', 'coupons', 'automaticDiscounts', 'wishList', 'coins'];

describe.each(fixtures)('$name', ({ text, kind, expected }) => {
  const { url, at } = expected;
  const reading = readPage(sourceFrom(text, url, at));
  const has = (key: string): boolean => key in expected;
  const body = reading.cart ?? reading.checkout;

  it('is a valid document', () => expect(schema.safeParse(reading).error?.issues ?? []).toEqual([]));

  it('says what is on it', () => {
    expect(reading.failure?.code).toEqual(expected['failure']);
    for (const part of parts.filter(has)) expect({ [part]: reading[part as 'page'] }).toMatchObject({ [part]: expected[part] });
    for (const list of ['coupons', 'automaticDiscounts', 'wishList'].filter(has)) {
      expect(reading[list as 'coupons']).toHaveLength((expected[list] as unknown[]).length);
    }
    if (has('lines')) expect(body?.lineItems).toMatchObject(expected['lines'] as object[]);
    if (has('lines')) expect(body?.lineItems).toHaveLength((expected['lines'] as unknown[]).length);
    if (has('rows')) expect(body?.summary?.rows.map(({ kind: row, amount }) => ({ kind: row, amount }))).toEqual(expected['rows']);
    if (has('total')) expect(body?.summary?.total).toEqual({ amount: expected['total'] });
    if (has('complete')) expect(reading.cart?.complete).toBe(expected['complete']);
    if (has('selectedLines')) expect(reading.cart?.summary?.selectedLines).toBe(expected['selectedLines']);
    if (has('promoCode'))
      expect(reading.checkout).toMatchObject({ promoCode: expected['promoCode'], promoCodeMessage: expected['promoCodeMessage'] });
    if (has('gaps')) expect(reading.gaps).toEqual(expected['gaps']);
  });

  const others = Object.entries(samples).filter(
    ([other]) => other !== kind && !(couponPages.includes(kind) && couponPages.includes(other)),
  );
  it.each(others)('is refused by the reader of %s', (_other, address) => {
    const refused = readPage(sourceFrom(text, address, at));
    const { format: _f, page: _p, confidence: _c, provenance: _v, gaps: _g, failure, language: _l, region: _r, ...data } = refused;
    expect(data).toEqual({});
    if (expected['failure'] === undefined) expect(failure?.code ?? refused.gaps[0]?.field).toBeDefined();
  });
});
