// What a shopper types into the forms: read for sure, or not at all.
import { describe, expect, it } from 'vitest';
import { typed } from '../../entrypoints/discounts/typed';

const USD = { code: 'USD', exponent: 2 };
const KWD = { code: 'KWD', exponent: 3 };
const JPY = { code: 'JPY', exponent: 0 };

describe('an amount', () => {
  it.each([
    ['10', USD, 1000],
    ['10.5', USD, 1050],
    ['10,50', USD, 1050],
    ['1,234.56', USD, 123_456],
    [' US $12.00 ', USD, 1200],
    ['$12', USD, 1200],
    ['١٢٫٥', USD, 1250],
    ['1.234', KWD, 1234],
    ['1500', JPY, 1500],
    ['0', USD, 0],
  ])('%s', (text, currency, amount) => expect(typed.amount(text, currency)).toBe(amount));

  it.each([
    ['', USD],
    ['ten', USD],
    ['-5', USD],
    ['€10', USD],
    ['10 or 12', USD],
    ['10.5', JPY],
    ['1.2.3', USD],
    ['99999999999999999999', USD],
    [`${'9'.repeat(5000)}`, USD],
  ])('that is none: %s', (text, currency) => expect(typed.amount(text, currency)).toBeUndefined());
});

describe('a share', () => {
  it.each([
    ['15%', 1500],
    ['12.5 %', 1250],
    ['12,5%', 1250],
    ['%20', 2000],
    ['١٥٪', 1500],
    ['100%', 10_000],
    ['0.01%', 1],
  ])('%s', (text, basisPoints) => expect(typed.share(text)).toBe(basisPoints));
  it.each(['15', '0%', '101%', '-5%', '5%%', 'half', '1.234%'])('that is none: %s', (text) => expect(typed.share(text)).toBeUndefined());
});

describe('a store', () => {
  it.each([
    ['1102764714', '1102764714'],
    ['https://www.aliexpress.com/store/1102764714?spm=x', '1102764714'],
    ['he.aliexpress.com/store/1102764714', '1102764714'],
    [' ١١٠٢٧٦٤٧١٤ ', '1102764714'],
  ])('%s', (text, id) => expect(typed.store(text)).toBe(id));
  it.each(['', '12', 'Luma Audio Store', 'https://www.aliexpress.com/item/1005007791813945.html'])('that is none: %s', (text) =>
    expect(typed.store(text)).toBeUndefined(),
  );
});
