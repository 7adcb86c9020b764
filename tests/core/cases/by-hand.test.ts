// What she says beside what pages say: one coupon, hers first; and what no page takes back.
import { describe, expect, it } from 'vitest';
import type { ByHand } from '../../../core/by-hand/by-hand';
import { entryOf, saying, stated } from '../by-hand/entries';
import { cartOf, couponsIn, EUR, line, madeOf, productOf, promoCode, readAt, storeCoupon, USD, walletOf, without } from './readings';

const minimumOf = (made: ReturnType<typeof madeOf>) => couponsIn(made).map(({ minimumSpend }) => minimumSpend?.amount);
const whys = (made: ReturnType<typeof madeOf>) => made.leftOut.map(({ why }) => why);
const READ_ID = 'storeCoupon|700100|4000|fixed1000|2026-12-01T07:59:59Z';
const strikes = (promotionId = READ_ID): ByHand =>
  saying({ struckOut: [{ promotionId, kind: 'storeCoupon', text: '$10 off $40', at: '2026-11-20T00:00:00Z' }] });

describe('a coupon she entered', () => {
  it('that the wallet and a product page show too is one coupon, and is known to be hers', () => {
    const made = madeOf({
      wallet: [walletOf([storeCoupon()])],
      products: [productOf('item-1', { coupons: [storeCoupon({ status: 'collectable' })] })],
      byHand: saying({ promotions: [entryOf()] }),
    });
    expect(made.holdings).toHaveLength(1);
    expect(made.holdings[0]?.seenOn.toSorted()).toEqual(['byHand', 'product', 'wallet']);
    expect(made.byHand).toEqual([{ promotionId: READ_ID, enteredAt: '2026-11-18T12:00:00Z' }]);
    expect(made.sources.filter(({ page }) => page === 'byHand')).toEqual([
      { page: 'byHand', readAt: '2026-11-18T12:00:00Z', promotions: 1 },
    ]);
  });

  it('with a day is the one whose page states the hour of that day, and not one of another day', () => {
    const at = (validUntil: string) =>
      madeOf({ wallet: [walletOf([storeCoupon({ validUntil })])], byHand: saying({ promotions: [entryOf()] }) });
    expect(couponsIn(at('2026-11-30T18:00:00Z')).map(({ validUntil }) => validUntil)).toEqual(['2026-11-30T18:00:00Z']);
    expect(couponsIn(at('2026-12-08T07:59:59Z'))).toHaveLength(2);
  });

  it('that no page shows is planned with, from its store or by its code', () => {
    const code = { ...promoCode('AEUS3'), currency: USD };
    const made = madeOf({ byHand: saying({ promotions: [entryOf(), entryOf(without(code, 'status'), { entryId: 'b' })] }) });
    expect(couponsIn(made).map(({ kind }) => kind)).toEqual(['promoCode', 'storeCoupon']);
    expect(made.holdings.map(({ status }) => status)).toEqual(['usable', 'usable']);
  });

  it('outlives a later wallet without it', () => {
    const empty = readAt(walletOf([], { failure: { code: 'empty', tried: [] } }), '2026-11-21T11:59:59Z');
    expect(couponsIn(madeOf({ wallet: [empty], byHand: saying({ promotions: [entryOf()] }) }))).toHaveLength(1);
  });

  it('makes sure what a page only guessed', () => {
    const guess = walletOf([storeCoupon({ confidence: 'guess' })]);
    expect(whys(madeOf({ wallet: [guess] }))).toEqual(['guessed']);
    expect(minimumOf(madeOf({ wallet: [guess], byHand: saying({ promotions: [entryOf()] }) }))).toEqual([4000]);
  });

  it('and that the wallet shows as used is used', () => {
    const made = madeOf({ wallet: [walletOf([storeCoupon({ status: 'used' })])], byHand: saying({ promotions: [entryOf()] }) });
    expect([couponsIn(made), whys(made)]).toEqual([[], ['used']]);
  });

  it('in another currency is shown, not planned with', () => {
    const made = madeOf({ byHand: saying({ promotions: [entryOf(stated({ currency: EUR }))] }) });
    expect([couponsIn(made), whys(made)]).toEqual([[], ['other-currency']]);
  });
});

describe('an automatic discount she entered', () => {
  const every = stated({
    kind: 'platformDiscount',
    scope: { type: 'platform' },
    discount: { type: 'repeating', every: { amount: 2000 }, amount: 300 },
  });
  const undated = without(every, 'validUntil', 'minimumSpend') as typeof every;

  it('comes again where she says so, as often as it may', () => {
    const made = madeOf({ byHand: saying({ promotions: [entryOf(undated)] }) });
    expect(made.case.automaticDiscounts?.map(({ discount }) => discount)).toEqual([every.discount]);
  });

  it('without an end stays until she takes it back', () => {
    const byHand = saying({ promotions: [entryOf(undated, { enteredAt: '2026-10-01T00:00:00Z' })] });
    expect([madeOf({ byHand }).case.automaticDiscounts?.length, whys(madeOf({ byHand }))]).toEqual([1, []]);
  });
});

describe('a coupon she corrected', () => {
  const hers = stated({ minimumSpend: { amount: 3500 } });
  const corrected = (promotion = hers) => saying({ promotions: [entryOf(promotion, { replaces: READ_ID })] });

  it('stands in place of the read one, which is shown as corrected', () => {
    const made = madeOf({ wallet: [walletOf([storeCoupon()])], byHand: corrected() });
    expect([minimumOf(made), whys(made)]).toEqual([[3500], ['corrected']]);
  });

  it('survives a later reading, also of a page that states no end', () => {
    const later = readAt(walletOf([without(storeCoupon(), 'validUntil')]), '2026-11-21T11:59:59Z');
    const made = madeOf({ wallet: [later], byHand: corrected() });
    expect([minimumOf(made), whys(made)]).toEqual([[3500], ['corrected']]);
  });

  it('is used when a page shows the read one as used', () => {
    const made = madeOf({ wallet: [walletOf([storeCoupon({ status: 'used' })])], byHand: corrected() });
    expect([couponsIn(made), whys(made)]).toEqual([[], ['used', 'used']]);
  });

  it('counts the items on whose pages the read one stood', () => {
    const product = productOf('item-1', { coupons: [storeCoupon({ status: 'collectable' })] });
    const made = madeOf({
      cart: cartOf([line('1'), line('2')]),
      products: [product],
      byHand: corrected(),
      eligibility: 'seenOnly',
    });
    expect(couponsIn(made).map(({ eligibility }) => eligibility?.lineItems?.include)).toEqual([['1']]);
  });

  it('to what it was is itself', () => {
    const made = madeOf({ wallet: [walletOf([storeCoupon()])], byHand: corrected(stated()) });
    expect([minimumOf(made), whys(made)]).toEqual([[4000], []]);
  });
});

describe('a coupon she struck out', () => {
  it('is left out and shown, whichever page shows it and however late', () => {
    const made = madeOf({ wallet: [walletOf([storeCoupon()])], byHand: strikes() });
    expect([couponsIn(made), made.leftOut]).toEqual([[], [{ kind: 'storeCoupon', text: '$10 off $40', why: 'struck-out' }]]);
    const undated = readAt(walletOf([without(storeCoupon(), 'validUntil')]), '2026-11-21T11:59:59Z');
    expect(whys(madeOf({ wallet: [undated], byHand: strikes() }))).toEqual(['struck-out']);
  });

  it('stays left out when a later page tells which store its seller is', () => {
    const bySeller = storeCoupon({ scope: { type: 'store', sellerId: '2345678' } });
    const told = { cart: cartOf([line('1', { sellerId: '2345678' })]), wallet: [walletOf([bySeller])] };
    const id = 'storeCoupon|seller:2345678|4000|fixed1000|2026-12-01T07:59:59Z';
    expect(couponsIn(madeOf(told)).map(({ couponId }) => couponId)).toEqual([READ_ID]);
    expect(whys(madeOf({ ...told, byHand: strikes(id) }))).toEqual(['struck-out']);
    const other = { ...told, cart: cartOf([line('1', { storeId: '999999', sellerId: '2345678' })]) };
    expect(whys(madeOf({ ...other, byHand: strikes(READ_ID) }))).toEqual([]);
  });

  it('stays left out, or corrected, when a later cart tells whose the name of its store is', () => {
    const byName = storeCoupon({ scope: { type: 'store', storeName: 'Luyanmaoyi Store' } });
    const told = { cart: cartOf([line('1', { storeName: 'Luyanmaoyi Store' })]), wallet: [walletOf([byName])] };
    const id = 'storeCoupon|store|4000|fixed1000|2026-12-01T07:59:59Z';
    expect(whys(madeOf({ ...told, byHand: strikes(id) }))).toEqual(['struck-out']);
    const hers = saying({ promotions: [entryOf(stated({ minimumSpend: { amount: 3500 } }), { replaces: id })] });
    expect([minimumOf(madeOf({ ...told, byHand: hers })), whys(madeOf({ ...told, byHand: hers }))]).toEqual([[3500], ['corrected']]);
  });

  it('does not take others with it: another end, another amount', () => {
    const others = [storeCoupon({ validUntil: '2026-12-08T07:59:59Z' }), storeCoupon({ discount: { type: 'fixed', amount: 900 } })];
    expect(couponsIn(madeOf({ wallet: [walletOf([storeCoupon(), ...others])], byHand: strikes() }))).toHaveLength(2);
  });

  it('tells the case of a used code all the same', () => {
    const code = promoCode('AEUS3', { status: 'used' });
    const made = madeOf({ wallet: [walletOf([code])], byHand: strikes('promoCode|AEUS3|2900|fixed300|open') });
    expect(made.case.context.usedCodes).toEqual(['AEUS3']);
  });

  it('and entered herself is hers', () => {
    const byHand = { ...strikes(), promotions: [entryOf()] };
    expect(minimumOf(madeOf({ wallet: [walletOf([storeCoupon()])], byHand }))).toEqual([4000]);
  });
});
