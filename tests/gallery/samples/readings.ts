// Readings of a cart to look at: one that adds up, and one that does not.
import type { Reading } from '../../../core/formats/reading';

const lineItems: NonNullable<Reading['cart']>['lineItems'] = [
  {
    lineItemId: 'w',
    itemId: '1',
    title: 'Copper wire, 10 m',
    unitPrice: { amount: 299 },
    quantity: 2,
    selected: true,
    storeId: '1102764714',
  },
  {
    lineItemId: 'l',
    itemId: '2',
    title: '<b>Lamp</b>, warm white, with dimmer and swivel arm, for reading, sewing, drawing and whatever else wants light',
    unitPrice: { amount: 3802 },
    quantity: 1,
    selected: true,
    storeId: '1102764715',
  },
];

/** 2 × 2.99 + 38.02 = 44.00. */
export const plainReading: Reading = {
  format: 'stacking-reading/1',
  page: 'cart',
  confidence: 'exact',
  provenance: {
    source: 'response',
    detail: 'mtop.aliexpress.trade.cart.render',
    pageUrl: 'https://www.aliexpress.com/p/shoppingcart/index.html',
    readAt: '2026-11-21T11:59:00Z',
  },
  region: 'US',
  currency: { code: 'USD', exponent: 2 },
  gaps: [],
  cart: {
    lineItems,
    summary: {
      rows: [
        { kind: 'subtotal', label: 'Subtotal', amount: 4400 },
        { kind: 'shipping', label: 'Shipping', amount: 199 },
      ],
      total: { amount: 4599 },
    },
    complete: true,
  },
};

/** The page says 42.00; the lamp's store was not found. */
export const misread: Reading = {
  ...plainReading,
  confidence: 'guess',
  provenance: { ...plainReading.provenance, source: 'dom', detail: 'cart/.cart-product' },
  gaps: [
    { field: 'cart.lineItems[1].storeId', why: 'not-found' },
    { field: 'cart.summary.rows[1].amount', why: 'contradictory' },
  ],
  failure: { code: 'totals-disagree', tried: ['ticked lines = subtotal'] },
  cart: {
    lineItems: lineItems.map(({ storeId, ...line }) => (line.lineItemId === 'l' || storeId === undefined ? line : { ...line, storeId })),
    summary: { rows: [{ kind: 'subtotal', label: 'Subtotal', amount: 4200 }], total: { amount: 4200 } },
    complete: true,
  },
};
