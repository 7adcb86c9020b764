// Coupons and products that have lost a part or stand beside what is none: found by changing made pages, kept by hand.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../readers/read-page';
import { sourceFrom } from './open-page';

const wallet = 'https://www.aliexpress.com/p/my-coupons/index.html';
const page = (cards: string) => readPage(sourceFrom(`<html lang="en"><body><div>${cards}</div></body></html>`, wallet));
const answer = (...list: object[]) => readPage(sourceFrom(JSON.stringify({ data: { list } }), wallet));
const card = (inside: string) =>
  `<div class="c"><div>US $10.00 off</div><div><p>Orders over US $40.00</p><p>Expires 12/12/2026</p>${inside}</div></div>`;

describe('a card', () => {
  it.each([
    ['a gift card', '<div><b>US $50.00</b><p>Gift card</p></div>'],
    ['an offer whose spend cannot be read', '<div><b>25% off</b><p>Orders over KWD 9.990</p><p>Expires 12/12/2027</p></div>'],
    ['coins', '<div><b>985 coins</b><p>= US $5.00</p></div>'],
  ])('does not reach over %s beside it', (_what, other) => {
    for (const html of [card('') + other, other + card('')])
      expect(page(html).coupons).toMatchObject([{ discount: { type: 'fixed', amount: 1000 }, minimumSpend: { amount: 4000 } }]);
  });
  it('is read in the digits of another script', () => {
    expect(page('<ul><li><b>٢٠% off</b><p>Orders over US $٤٠٫٠٠</p><p>Expires 12/12/2026</p></li></ul>').coupons).toMatchObject([
      { discount: { type: 'percentage', basisPoints: 2000 }, minimumSpend: { amount: 4000 } },
    ]);
  });
  it('takes neither amount nor date from the name of its shop', () => {
    const shop = (name: string) => card(`<a href="/store/1102764714">${name}</a>`);
    for (const name of ['50% OFF', '01/01/2027', 'US $5 off Store'])
      expect(page(shop(name)).coupons).toMatchObject([{ discount: { type: 'fixed', amount: 1000 }, validUntil: '2026-12-13T07:59:59Z' }]);
  });
  it.each([
    ['a link without an address', '<a>Luyanmaoyi Store</a>'],
    ['words alone', '<i>Luyanmaoyi Store</i>'],
  ])('that names a shop by %s is not surely the platform’s', (_how, inside) => {
    expect(page(card(inside)).coupons?.[0]?.unsure).toContain('scope');
  });
  it('with two things taken off and one spend is left out, and said to be', () => {
    const reading = page('<ul><li><b>US $5.00 off</b><b>10% off</b><p>Orders over US $40.00</p><p>Expires 12/12/2026</p></li></ul>');
    expect(reading.coupons).toBeUndefined();
    expect(reading.gaps).toContainEqual({ field: 'coupons', why: 'not-surely-a-coupon' });
  });
  it('whose two amounts stand apart and have one spend is left out, and said to be', () => {
    const torn =
      '<div class="c"><div><b>10% off</b></div><div><p>Orders over US $40.00</p><i>50% OFF</i><p>Expires 12/12/2026</p></div></div>';
    const reading = page(torn);
    expect(reading.coupons).toBeUndefined();
    expect(reading.gaps).toContainEqual({ field: 'coupons', why: 'not-surely-a-coupon' });
  });
  it('whose whole offer is the text of a link in it may be a shop of that name', () => {
    const offer = '<a href="/store/1102764714">Save US $9.00 on orders over US $10.00</a>';
    expect(page(`<div>${offer}<p>Expires 12/12/2026</p></div>`).coupons).toMatchObject([{ confidence: 'guess' }]);
    // the whole card is the link
    expect(page('<a href="/x"><b>US $9.00 off orders over US $10.00</b><p>Expires 12/12/2026</p></a>').coupons).toMatchObject([
      { confidence: 'likely' },
    ]);
  });
  it('does not take the day of the card beside it that has lost its amounts', () => {
    const next = '<div class="c"><p>Expires 12/12/2027</p></div>';
    const own = '<div class="c"><div><b>US $5.00 off orders over US $20.00</b></div><i>AEMX74</i></div>';
    for (const html of [`<div class="w">${next}${own}</div>`, `<div class="w">${own}${next}</div>`]) {
      const [coupon] = page(html).coupons ?? [];
      expect([coupon?.code, coupon?.validUntil, coupon?.confidence]).toEqual(['AEMX74', undefined, 'guess']);
    }
    // an offer and its day, in two rows of one name
    const rows = '<div class="w"><p class="r">US $5.00 off orders over US $20.00</p><p class="r">Expires 12/12/2026</p></div>';
    expect(page(rows).coupons).toMatchObject([{ validUntil: '2026-12-13T07:59:59Z', confidence: 'likely' }]);
  });
  const rest = (inside: string) => `<div><div>${inside}<a href="/store/1102764714">A Store</a></div><p>Expires 12/12/2026</p></div>`;
  const other = '<div><b>US $1.00 off</b><p>Orders over US $9.00</p><p>Expires 01/12/2026</p></div>';
  it.each([
    [
      'beside the words of another',
      `<div><b>US $5.00 off orders over US $20.00</b>${rest('<b>US $1.00 off orders over US $9.00</b>')}</div>`,
    ],
    ['around another, and says its spend twice', `<div><b>US $5.00 off</b>${'<p>Orders over US $20.00</p>'.repeat(2)}${rest(other)}</div>`],
    ['around another', `<div><b>US $5.00 off</b><p>Orders over US $20.00</p>${rest(other)}</div>`],
  ])('%s is no more than a guess, and so is the other', (_where, html) => {
    expect(page(html).coupons?.map(({ confidence }) => confidence)).not.toContain('likely');
  });
  it('does not reach over the shop of another', () => {
    const shop = (id: string) => `<a href="/store/${id}">A Store</a>`;
    const html = `<div><div>${shop('1158750152')}<p>Expires 12/12/2027</p></div>${card(shop('1102764714'))}</div>`;
    expect(page(html).coupons).toMatchObject([{ scope: { storeId: '1102764714' }, validUntil: '2026-12-13T07:59:59Z' }]);
  });
  it('does not reach over the rest of a card that has lost its amounts', () => {
    const rest = '<div><p>Expires 12/12/2027</p><i>Select Coupon</i><i>Used</i></div>';
    for (const html of [card('') + rest, rest + card('')])
      expect(page(html).coupons).toMatchObject([{ kind: 'platformCoupon', status: 'usable', validUntil: '2026-12-13T07:59:59Z' }]);
    // a first day and a last one, each in a text of its own
    const days = '<div class="c"><b>US $10.00 off orders over US $40.00</b><div><p>From 12/01/2026</p></div></div>';
    expect(page(`<div>${days}<p>to 25/12/2026</p></div>`).coupons).toMatchObject([{ validFrom: '2026-01-12T08:00:00Z' }]);
  });
  it('takes nothing off that is taken off shipping', () => {
    const html = '<div class="c"><b>US $5.00 off shipping</b><p>Orders over US $40.00</p><p>Expires 12/12/2026</p></div>';
    expect(page(html).coupons).toBeUndefined();
  });
  it('is no page: tabs are not its state, nor a banner its shop', () => {
    const banner = '<a href="/store/999999">To the shop</a>';
    const html = `${banner}<div role="tablist"><i>Used</i><b>US $5.00 off</b></div><div><p>Orders over US $20.00</p><p>Expires 12/12/2026</p></div>`;
    expect(page(html).coupons).toBeUndefined();
  });
  it('with another date in the link to its shop is not sure of its own', () => {
    expect(page(card('<a href="/store/1102764714">01/01/2026 - 01/02/2027</a>')).coupons?.[0]?.unsure).toContain('validFrom');
  });
  it('with what looks like a code in the link to its shop says that it may need one', () => {
    expect(page(card('<a href="/store/1102764714">A Store <b>AEMX12</b></a>')).coupons?.[0]?.unsure).toContain('code');
    expect(page(card('<a href="/store/1102764714">A Store</a>')).coupons?.[0]?.unsure).not.toContain('code');
  });
});

const coupon = { toolCode: 'platformCoupon', promotionDesc: 'US $5', promotionDetail: 'Orders over US $39', endTime: 1797148799000 };

describe('a coupon of an answer', () => {
  it('is a Select coupon where the site calls it one', () =>
    expect(answer({ ...coupon, toolCode: 'selectCoupon' }).coupons).toMatchObject([{ kind: 'selectCoupon' }]));
  it.each([
    ['its spend', { promotionDetail: undefined }, 'minimumSpend'],
    ['its end', { endTime: undefined }, 'validUntil'],
    ['the number of its shop', { toolCode: 'x', couponCode: 'AB12', storeName: 'A Store' }, 'scope'],
    ['the word that it is its shop’s', { storeUrl: '//www.aliexpress.com/store/1102764714' }, 'scope'],
    ['its code', { couponCode: 'Orders over US $39' }, 'code'],
  ])('that has lost %s says so', (_part, change, field) => expect(answer({ ...coupon, ...change }).coupons?.[0]?.unsure).toContain(field));
  it('whose spend cannot be read is no more than a guess', () => {
    expect(answer({ ...coupon, promotionDetail: 'Orders over KWD 9.990' }).coupons).toMatchObject([{ confidence: 'guess' }]);
  });
  it('that takes off one currency from a spend in another is missed', () => {
    const reading = answer(coupon, { ...coupon, promotionDetail: 'Orders over €6.00' });
    expect(reading.coupons).toHaveLength(1);
    expect(reading.gaps).toContainEqual({ field: 'coupons', why: 'not-surely-a-coupon' });
  });
  it('that has a spend and a last day, and nothing that it takes off, is missed', () => {
    const reading = answer(coupon, { ...coupon, toolCode: 'US $7', promotionDesc: undefined });
    expect(reading.gaps).toContainEqual({ field: 'coupons', why: 'not-surely-a-coupon' });
    // an amount under another name, and a spend that is no amount
    const both = answer(coupon, {
      ...coupon,
      toolCode: 'US $7',
      promotionDesc: 'platformCoupon',
      promotionDetail: 'Orders over US $3.9.1',
    });
    expect(both.gaps).toContainEqual({ field: 'coupons', why: 'not-surely-a-coupon' });
    const other = answer(coupon, { toolCode: 'x', promotionDetail: 'Orders over US $39' });
    expect(other.gaps).not.toContainEqual({ field: 'coupons', why: 'not-surely-a-coupon' });
  });
  it('that has lost its words is missed', () => {
    const reading = answer(coupon, { toolCode: 'shopCoupon', promotionDetail: 'Orders over US $9' });
    expect(reading.gaps).toContainEqual({ field: 'coupons', why: 'not-surely-a-coupon' });
  });
  it('whose words stand in each other’s place is missed', () => {
    const reading = answer(coupon, { ...coupon, toolCode: 'US $7', promotionDesc: 'platformCoupon' });
    expect(reading.gaps).toContainEqual({ field: 'coupons', why: 'not-surely-a-coupon' });
  });
  it('told twice with one code and two spends is not told as one', () => {
    const reading = answer({ ...coupon, couponCode: 'AB12' }, { ...coupon, couponCode: 'AB12', promotionDetail: 'Orders over US $9' });
    expect(reading.gaps).toContainEqual({ field: 'coupons', why: 'not-surely-a-coupon' });
  });
});

describe('a product', () => {
  const url = 'https://www.aliexpress.com/item/1005007791813945.html';
  const product = (body: object) => readPage(sourceFrom(JSON.stringify(body), url)).product;
  it('is never priced at what it cost before', () => {
    const original = { currency: 'USD', value: 9.98, formatedAmount: '$9.98' };
    const result = {
      GLOBAL_DATA: { globalData: { currencyCode: 'USD' } },
      PRICE: { skuPriceInfoMap: { '12000060711102454': { originalPrice: original } } },
    };
    expect(product({ data: { result } })?.skus).toEqual([{ skuId: '12000060711102454' }]);
    const skuVal = { isActivity: true, skuAmount: { currency: 'USD', value: 9.98 }, availQuantity: 3 };
    const state = {
      priceComponent: { skuPriceList: [{ skuIdStr: '12000060711102454', skuVal }] },
      currencyComponent: { currencyCode: 'USD' },
    };
    expect(product({ data: state })?.skus?.[0]).not.toHaveProperty('price');
  });
  it('knows a variant by a number as long as theirs are', () => {
    const skuVal = { skuAmount: { currency: 'USD', value: 9.98 }, availQuantity: 3 };
    const priceComponent = { skuPriceList: [{ skuIdStr: 4, skuId: '12000060711102454', skuVal }] };
    const state = { priceComponent, currencyComponent: { currencyCode: 'USD' } };
    expect(product({ data: state })?.skus).toMatchObject([{ skuId: '12000060711102454' }]);
  });
});
