// Codes on sale pages: the notations their makers use, and real ladders written in each of them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCodeOffer } from '../../readers/events/code-offer';
import { codesIn } from '../../readers/events/code-text';
import { readPage } from '../../readers/read-page';
import { sourceFrom } from './open-page';

const url = 'https://www.aliexpress.com/ssr/300000444/BlackFriday2026';
const html = (body: string) => `<!doctype html><html lang="en"><body>${body}</body></html>`;
const couponsOn = (body: string) => readPage(sourceFrom(html(body), url)).coupons;
const fixed = (amount: number) => ({ type: 'fixed', amount });

describe('what a code takes off', () => {
  it.each<[string, object, string?]>([
    ['$29-$3', { off: fixed(300), minimumSpend: 2900, currency: 'USD', unsure: ['currency'] }],
    ['$29-$3', { off: fixed(300), minimumSpend: 2900, currency: 'USD', unsure: [] }, 'USD'],
    ['AU$50-5', { off: fixed(500), minimumSpend: 5000, currency: 'AUD', unsure: [] }],
    ['2/15$', { off: fixed(200), minimumSpend: 1500, currency: 'USD', unsure: [] }, 'USD'],
    ['70SAR-8SAR', { off: fixed(800), minimumSpend: 7000, currency: 'SAR', unsure: [] }],
    ['-2€ dès 18€', { off: fixed(200), minimumSpend: 1800, currency: 'EUR', unsure: ['minimumSpend'] }],
    ['$18 off $99+', { off: fixed(1800), minimumSpend: 9900, currency: 'USD', unsure: [] }, 'USD'],
    ['R$12 OFF em R$90', { off: fixed(1200), minimumSpend: 9000, currency: 'BRL', unsure: [] }],
    ['On order over ILS 62.2 , get ILS 3.11 off', { off: fixed(311), minimumSpend: 6220, currency: 'ILS', unsure: [] }],
    ['10% off', { off: { type: 'percentage', basisPoints: 1000 }, currency: 'USD', unsure: [] }, 'USD'],
    ['US $18 off', { off: fixed(1800), currency: 'USD', unsure: [] }],
  ])('%s', (text, expected, currency) => expect(readCodeOffer(text, { currency })).toEqual(expected));

  it.each([
    'US $3.99',
    'US $3.99 US $9.99',
    'US $9 off US $9',
    'US $40 off orders over US $30',
    'US $3 - 3 €',
    'US $3-$29-$30',
    '20 off 100',
    '',
  ])('%s: nothing for sure', (text) => expect(readCodeOffer(text, { currency: 'USD' })).toBeUndefined());

  it('needs no words between two amounts in a row of a table', () => {
    expect(readCodeOffer('US $3 US $29', {}, true)).toEqual({
      off: fixed(300),
      minimumSpend: 2900,
      currency: 'USD',
      unsure: ['discount', 'minimumSpend'],
    });
  });
});

describe('a code', () => {
  it.each([
    ['AEUS18: $18 off $99+', ['AEUS18']],
    ['Use USAFF3, USAFF8 or CD08VIO!', ['USAFF3', 'USAFF8', 'CD08VIO']],
    ['promo code IFPLEMR', ['IFPLEMR']],
    ['SALE NOW 50% OFF', []],
    ['256GB 1080P EUR50 70SAR 11PM 2026', []],
    ['aeus18 Aeus18x AEUS-18 1,AEUS18', []],
    ['AB1 ABCDEFGHIJKLMNOPQRSTU1', []],
  ])('in %s', (text, codes) => expect(codesIn(text).map(({ code }) => code)).toEqual(codes));
});

describe('a page', () => {
  it('does not make a code of a name beside two prices, nor a coupon of a code it cannot read', () => {
    expect(
      couponsOn('<p>USB3 hub US $3.99 US $9.99</p><p>RTX4090 $50 off orders over $500</p>')?.filter(
        ({ confidence }) => confidence !== 'guess',
      ) ?? [],
    ).toEqual([]);
    expect(couponsOn('<div><p>US $4 off orders over US $30. Expires 12/12/2026</p><b>AEUS18</b><b>AEUS20</b></div>')).toBeUndefined();
    expect(couponsOn('<div><b>AEUS18</b> <b>AEUS20</b> <i>US $4 off orders over US $30</i></div>')).toBeUndefined();
  });

  it('gives a code the offer of its own card, never of its neighbour', () => {
    const card = (code: string, words: string) => `<div class="c"><div>${words}</div><div>${code}</div></div>`;
    expect(couponsOn(card('AEUS18', 'US $18 off US $99+') + card('AEUS20', 'Ask in the app'))?.map(({ code }) => code)).toEqual(['AEUS18']);
  });
});

interface Rung {
  code: string;
  discount?: { amount?: number };
  minSpend?: number;
  currency?: string;
}
const file = join(import.meta.dirname, '../../../shared/data/promo-codes.json');
const signs: Record<string, string> = {
  USD: 'US $',
  EUR: '€',
  AUD: 'AU$',
  BRL: 'R$',
  GBP: '£',
  SAR: 'SAR ',
  CAD: 'C$',
  MXN: 'MXN$',
  ILS: '₪',
};

describe.skipIf(!existsSync(file))('real ladders (skipped: their file is not beside the repository)', () => {
  const all: Rung[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const rungs = all.filter(
    ({ code, discount, minSpend, currency }) =>
      /\d/.test(code) && discount?.amount !== undefined && minSpend !== undefined && typeof currency === 'string',
  );
  const notations: [string, (code: string, off: string, minimum: string) => string][] = [
    ['a line each', (code, off, minimum) => `<p>${code}: ${off} off ${minimum}+</p>`],
    ['a card each', (code, off, minimum) => `<div class="card"><b>${off} off orders over ${minimum}</b><span>${code}</span></div>`],
    ['a row each', (code, off, minimum) => `<table><tbody><tr><td>${code}</td><td>${off}</td><td>${minimum}</td></tr></tbody></table>`],
    ['bare', (code, off, minimum) => `<p>${minimum}-${off} | ${code}</p>`],
  ];
  it('are there', () => expect(rungs.length).toBeGreaterThan(150));
  it.each(notations)('%s', (_name, write) => {
    const wrong = rungs.filter(({ code, discount, minSpend = 0, currency = '' }) => {
      const [off = 0, minimum = 0] = [discount?.amount, minSpend];
      const money = (amount: number) => `${signs[currency]}${amount}`;
      const [coupon, ...more] = couponsOn(`<h1>SALE</h1>${write(code, money(off), money(minimum))}`) ?? [];
      const told = [coupon?.kind, coupon?.code, coupon?.discount, coupon?.minimumSpend?.amount, more.length];
      return JSON.stringify(told) !== JSON.stringify(['promoCode', code, fixed(Math.round(off * 100)), Math.round(minimum * 100), 0]);
    });
    expect(wrong).toEqual([]);
  });
});
