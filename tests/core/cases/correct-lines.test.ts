// Lines she corrected by hand: what holds, what lapses, and what the page's own sums say to it. All amounts worked out by hand.
import { describe, expect, it } from 'vitest';
import { correctLines } from '../../../core/cases/correct-lines';
import type { Correction } from '../../../core/cases/correction';
import type { Reading, ReadLine } from '../../../core/formats/reading';

const usd = { code: 'USD', exponent: 2 };
const at = '2026-11-21T00:00:00Z';
const wire: ReadLine = {
  lineItemId: 'made:1005007791813945:a',
  itemId: '1005007791813945',
  variant: 'Green',
  unitPrice: { amount: 199 },
  quantity: 2,
  selected: true,
  available: true,
};
const lamp: ReadLine = {
  lineItemId: 'made:1005005062960321:',
  itemId: '1005005062960321',
  unitPrice: { amount: 3802 },
  quantity: 1,
  selected: true,
};

const cart = (lineItems: ReadLine[], subtotal: number, more: Partial<Reading> = {}): Reading => ({
  format: 'stacking-reading/1',
  page: 'cart',
  confidence: 'exact',
  provenance: { source: 'dom', detail: 'cart', pageUrl: 'https://www.aliexpress.com/p/shoppingcart/index.html', readAt: at },
  currency: usd,
  gaps: [],
  cart: {
    lineItems,
    summary: { rows: [{ kind: 'subtotal', label: 'Subtotal', amount: subtotal }], total: { amount: subtotal } },
    complete: true,
  },
  ...more,
});
const failed: Partial<Reading> = { confidence: 'guess', failure: { code: 'totals-disagree', tried: ['ticked lines = subtotal'] } };
const of = ({ lineItemId, itemId, variant }: ReadLine): Correction['line'] => ({
  lineItemId,
  ...(itemId === undefined ? {} : { itemId }),
  ...(variant === undefined ? {} : { variant }),
});
const price = (line: ReadLine, value: number, said = line.unitPrice?.amount): Correction => ({
  line: of(line),
  at,
  field: 'unitPrice',
  value,
  ...(said === undefined ? {} : { said }),
  currency: usd,
});

describe('a cart whose sums disagree', () => {
  // 2 × 1.99 + 38.02 = 42.00; the page was read with 2.99 for the wire
  const misread = { ...wire, unitPrice: { amount: 299 } };
  const reading = cart([misread, lamp], 4200, failed);

  it('is read, at likely, when her correction makes them agree', () => {
    const { reading: corrected, applied } = correctLines(reading, [price(misread, 199)]);
    expect(applied).toHaveLength(1);
    expect(corrected.failure).toBeUndefined();
    expect(corrected.confidence).toBe('likely');
    expect(corrected.cart?.lineItems[0]?.unitPrice).toEqual({ amount: 199 });
    expect(corrected.gaps).toEqual([{ field: 'cart.lineItems[0].unitPrice', why: 'corrected-by-hand' }]);
  });

  it('stays refused when it does not', () => {
    const { reading: corrected } = correctLines(reading, [price(misread, 198)]);
    expect(corrected).toMatchObject({ confidence: 'guess', failure: { code: 'totals-disagree' } });
  });
});

it('sums that agreed and do not with her correction in them are refused', () => {
  const { reading } = correctLines(cart([wire, lamp], 4200), [price(wire, 100)]);
  expect(reading.failure?.code).toBe('totals-disagree');
});

it('with no sum to hold them against, the reading says that nothing was checked', () => {
  const { cart: lines, ...rest } = cart([wire, lamp], 4200);
  const bare = { ...rest, cart: { lineItems: lines?.lineItems ?? [], complete: true } };
  expect(correctLines(bare, [price(wire, 100)]).reading).toMatchObject({
    confidence: 'likely',
    gaps: [
      { field: 'cart.lineItems[0].unitPrice', why: 'corrected-by-hand' },
      { field: 'cart.summary', why: 'sums-not-checked' },
    ],
  });
});

it('what could not be read is filled, and its gap is gone', () => {
  const { unitPrice: _gone, ...unread } = wire;
  const reading = cart([unread, lamp], 4200, {
    confidence: 'likely',
    gaps: [{ field: 'cart.lineItems[0].unitPrice', why: 'unknown-price-text' }],
  });
  const { reading: corrected } = correctLines(reading, [{ line: of(wire), at, field: 'unitPrice', value: 199, currency: usd }]);
  expect(corrected.cart?.lineItems[0]?.unitPrice).toEqual({ amount: 199 });
  expect(corrected.gaps).toEqual([{ field: 'cart.lineItems[0].unitPrice', why: 'corrected-by-hand' }]);
});

it('quantity, tick and store are corrected as prices are', () => {
  const { selected: _tick, storeId: _store, ...unread } = wire;
  const line = of(wire);
  const { reading } = correctLines(cart([{ ...unread, quantity: 7 }, lamp], 4200, failed), [
    { line, at, field: 'quantity', value: 2, said: 7 },
    { line, at, field: 'selected', value: true },
    { line, at, field: 'storeId', value: '1102764714' },
  ]);
  expect(reading.failure).toBeUndefined();
  expect(reading.cart?.lineItems[0]).toMatchObject({ quantity: 2, selected: true, storeId: '1102764714', unitPrice: { amount: 199 } });
  expect(reading.gaps.map(({ field }) => field.replace('cart.lineItems[0].', ''))).toEqual(['quantity', 'selected', 'storeId']);
});

describe('a correction', () => {
  it('lapses when the page says something else than it did', () => {
    const reading = cart([{ ...wire, unitPrice: { amount: 189 } }, lamp], 4180);
    const correction = price(wire, 179);
    expect(correctLines(reading, [correction])).toEqual({ reading, applied: [], lapsed: [correction] });
  });
  it('finds its line by item and variant where the page names lines anew', () => {
    const { reading } = correctLines(cart([{ ...wire, lineItemId: '30015515153709', unitPrice: { amount: 299 } }, lamp], 4200, failed), [
      price(wire, 199, 299),
    ]);
    expect(reading.cart?.lineItems[0]?.unitPrice).toEqual({ amount: 199 });
  });
  it('waits where two lines may be meant, where the line is gone, and where the currency is another', () => {
    const two = cart([{ ...wire, lineItemId: 'a' }, { ...wire, lineItemId: 'b' }, lamp], 4598);
    expect(correctLines(two, [price(wire, 100)])).toEqual({ reading: two, applied: [], lapsed: [] });
    const gone = cart([lamp], 3802);
    expect(correctLines(gone, [price(wire, 100)]).reading).toBe(gone);
    const euros = cart([wire, lamp], 4200, { currency: { code: 'EUR', exponent: 2 } });
    expect(correctLines(euros, [price(wire, 100)]).reading).toBe(euros);
  });
  it('does nothing to a page that is no cart, or was not read', () => {
    const { cart: _cart, ...captcha } = cart([], 0, { failure: { code: 'captcha', tried: [] } });
    expect(correctLines(captcha, [price(wire, 1)]).reading).toBe(captcha);
  });
  it('of one witness against the other settles it, and only where it is', () => {
    const disagree = (field: string) => ({ field, why: 'witnesses-disagree' });
    const gaps = [disagree('cart.lineItems[0].unitPrice')];
    const said = { ...wire, unitPrice: { amount: 299 } };
    const reading = cart([said, lamp], 4200, { confidence: 'guess', gaps });
    expect(correctLines(reading, [price(said, 199)]).reading.confidence).toBe('likely');
    const more = { ...reading, gaps: [...gaps, disagree('cart.summary.total')] };
    expect(correctLines(more, [price(said, 199)]).reading.confidence).toBe('guess');
  });
});

it('a tick she takes away does not excuse sums that do not hold: the line is not one that is still to be loaded', () => {
  // 9.99 was read of a lamp that costs 38.02, beside two wires at 1.99
  const reading = cart([wire, { ...lamp, unitPrice: { amount: 999 } }], 4200, failed);
  const two: Reading = {
    ...reading,
    cart: { lineItems: [], complete: true, ...reading.cart, summary: { rows: [], ...reading.cart?.summary, selectedLines: 2 } },
  };
  const { reading: corrected } = correctLines(two, [{ line: of(wire), at, field: 'selected', value: false, said: true }]);
  expect(corrected).toMatchObject({ confidence: 'guess', failure: { code: 'totals-disagree' }, cart: { complete: true } });
});

it('of two corrections of one field, under two names of its line, the newer holds', () => {
  const renamed = { ...wire, lineItemId: '30015515153709', unitPrice: { amount: 299 } };
  const [newer, older] = [price(renamed, 199), price({ ...wire, unitPrice: { amount: 299 } }, 150)];
  const found = correctLines(cart([renamed, lamp], 4200, failed), [newer, older]);
  expect(found.reading.cart?.lineItems[0]?.unitPrice).toEqual({ amount: 199 });
  expect([found.applied, found.lapsed]).toEqual([[newer], [older]]);
});

it('lines not yet loaded stay so, and nothing is held against the sum', () => {
  const reading = cart([wire], 4200, { confidence: 'likely' });
  const { reading: corrected } = correctLines({ ...reading, cart: { lineItems: [wire], complete: false } }, [price(wire, 150)]);
  expect(corrected).toMatchObject({ confidence: 'likely', cart: { complete: false } });
  expect(corrected.failure).toBeUndefined();
});
