// Every fixture is refused by the reader of every other kind of page: at that kind's address, and at its own.
import { describe, expect, it } from 'vitest';
import type { PageKind, Reading } from '../../core/formats/reading';
import { readers, readPage } from '../../readers/read-page';
import { finished } from '../../readers/reading-steps';
import { type Fixture, fixtures } from './fixtures';
import { sourceFrom } from './open-page';

const samples: Record<PageKind, string> = {
  cart: 'https://www.aliexpress.com/p/shoppingcart/index.html',
  checkout: 'https://www.aliexpress.com/p/trade/confirm.html',
  wallet: 'https://www.aliexpress.com/p/my-coupons/index.html',
  couponCentre: 'https://www.aliexpress.com/ssr/300000512/glo-coupon-center',
  saleEvent: 'https://www.aliexpress.com/ssr/300000444/BlackFriday2026',
  product: 'https://www.aliexpress.com/item/1005007791813945.html',
  store: 'https://www.aliexpress.com/store/1102764714',
  wishList: 'https://www.aliexpress.com/p/wish-manage/index.html',
  orders: 'https://www.aliexpress.com/p/order/detail.html?orderId=1',
  coins: 'https://www.aliexpress.com/p/coin-pc-index/mycoin.html',
  other: 'https://www.aliexpress.com/w/wholesale-cable.html',
};
const couponPages = ['wallet', 'couponCentre', 'saleEvent', 'store'];

/** What a reading says beyond how it was made: nothing, for a page that was refused. */
const saidBy = ({
  format: _f,
  page: _p,
  confidence: _c,
  provenance: _v,
  gaps: _g,
  failure: _x,
  language: _l,
  region: _r,
  ...said
}: Reading) => said;

/** A coupon page that says nothing of its kind, at the address of another one: nobody can tell (see says-nothing.test.ts). */
const tellsNothing = ({ kind, expected }: Fixture, other: string): boolean =>
  expected['saysNothing'] === true && couponPages.includes(kind) && couponPages.includes(other);

describe.each(fixtures)('$name', (fixture) => {
  const { text, kind, expected } = fixture;
  const others = Object.entries(samples).filter(([other]) => other !== kind);

  it.each(others.filter(([other]) => !tellsNothing(fixture, other)))('is refused at the address of %s', (_other, address) => {
    const refused = readPage(sourceFrom(text, address, expected.at));
    expect(saidBy(refused)).toEqual({});
    if (expected['failure'] === undefined) expect(refused.failure?.code ?? refused.gaps[0]?.field).toBeDefined();
  });

  it.each(Object.entries(readers).filter(([other]) => other !== kind))(
    'is refused by the reader of %s at its own address',
    (_other, read) => {
      const reading = read(sourceFrom(text, expected.url, expected.at));
      expect(saidBy(Symbol.iterator in reading ? finished(reading) : reading)).toEqual({});
    },
  );
});
