// How far a page's sums are from holding, in its own money.
import { expect, it } from 'vitest';
import type { Reading, SummaryRow } from '../../core/formats/reading';
import { apartIn } from '../../core/sums/sums-of-reading';

const reading = (rows: SummaryRow[], total: number, code = 'USD'): Reading => ({
  format: 'stacking-reading/1',
  page: 'cart',
  confidence: 'guess',
  provenance: { source: 'dom', detail: '', pageUrl: '', readAt: '2026-11-21T00:00:00Z' },
  currency: { code, exponent: 2 },
  gaps: [],
  cart: {
    // 3 × 7.00 + 1 × 4.50 = 25.50; the third is not ticked
    lineItems: [
      { lineItemId: 'a', unitPrice: { amount: 700 }, quantity: 3, selected: true },
      { lineItemId: 'b', unitPrice: { amount: 450 }, quantity: 1, selected: true },
      { lineItemId: 'c', unitPrice: { amount: 9900 }, quantity: 1, selected: false },
    ],
    summary: { rows, total: { amount: total } },
    complete: true,
  },
});
const row = (kind: SummaryRow['kind'], amount: number): SummaryRow => ({ kind, label: kind, amount });

it.each<[string, SummaryRow[], number, object[] | undefined]>([
  ['all hold', [row('subtotal', 2550), row('storeCoupon', 200), row('shipping', 199)], 2549, undefined],
  ['the lines do not', [row('subtotal', 2650), row('storeCoupon', 200)], 2450, [{ of: 'lines', stated: 2650, counted: 2550 }]],
  ['the total does not', [row('subtotal', 2550), row('storeCoupon', 200)], 2400, [{ of: 'total', stated: 2400, counted: 2350 }]],
  [
    'neither does',
    [row('subtotal', 2000), row('tax', 100)],
    2000,
    [
      { of: 'lines', stated: 2000, counted: 2550 },
      { of: 'total', stated: 2000, counted: 2100 },
    ],
  ],
  [
    'the lines do not, and happen to be nearer to the price before discounts',
    [row('itemsTotal', 2600), row('itemsDiscount', 400), row('subtotal', 2200)],
    2200,
    [{ of: 'lines', stated: 2200, counted: 2550 }],
  ],
  ['a row in unknown words counts as it stands', [row('subtotal', 2550), row('other', -50)], 2500, undefined],
])('%s', (_name, rows, total, sums) =>
  expect(apartIn(reading(rows, total))).toEqual(sums === undefined ? undefined : { currency: { code: 'USD', exponent: 2 }, sums }),
);

it('a currency the page converted to may be off by a minor unit a ticked line, and no more', () => {
  expect(apartIn(reading([row('subtotal', 2552)], 2552, 'EUR'))).toBeUndefined();
  expect(apartIn(reading([row('subtotal', 2553)], 2553, 'EUR'))?.sums).toEqual([{ of: 'lines', stated: 2553, counted: 2550 }]);
});

it('where nothing is ticked the total is no more than what is added', () => {
  const nothing = (rows: SummaryRow[], total: number): Reading => {
    const made = reading(rows, total);
    const lineItems = made.cart?.lineItems.map((line) => ({ ...line, selected: false })) ?? [];
    return { ...made, cart: { complete: true, ...made.cart, lineItems } };
  };
  expect(apartIn(nothing([row('shipping', 0)], 1900))?.sums).toEqual([{ of: 'total', stated: 1900, counted: 0 }]);
  expect(apartIn(nothing([row('shipping', 199)], 199))).toBeUndefined();
});
