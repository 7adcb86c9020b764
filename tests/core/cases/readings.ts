// Readings written by hand, as short as they can be said.
import { untouchedSettings } from '../../../core/answer/untouched-settings';
import { type CaseMade, caseFromReadings } from '../../../core/cases/case-from-readings';
import type { CaseInput } from '../../../core/cases/case-input';
import type { ReadCoupon, ReadDiscount, Reading, ReadLine, SummaryRow } from '../../../core/formats/reading';
import { defaultProfile } from '../../../core/rules/profiles/default';

export const NOW = '2026-11-21T12:00:00Z';
export const USD = { code: 'USD', exponent: 2 };
export const EUR = { code: 'EUR', exponent: 2 };

/** A ticked line of one piece in store 700100, at 10.00. */
export const line = (lineItemId: string, fields: Partial<ReadLine> = {}): ReadLine => ({
  lineItemId,
  itemId: `item-${lineItemId}`,
  storeId: '700100',
  unitPrice: { amount: 1000 },
  quantity: 1,
  selected: true,
  available: true,
  ...fields,
});

/** Leaves keys out: what is not on the page is absent. */
export const without = <T extends object, K extends keyof T>(whole: T, ...keys: K[]): Omit<T, K> => {
  const rest = { ...whole };
  for (const key of keys) delete rest[key];
  return rest;
};

const readingOf = (page: Reading['page'], path: string, fields: Partial<Reading>): Reading => ({
  format: 'stacking-reading/1',
  page,
  confidence: 'likely',
  provenance: { source: 'response', detail: 'by hand', pageUrl: `https://www.aliexpress.com${path}`, readAt: '2026-11-21T11:59:00Z' },
  currency: USD,
  gaps: [],
  ...fields,
});

export const readAt = (reading: Reading, at: string): Reading => ({ ...reading, provenance: { ...reading.provenance, readAt: at } });

export const cartOf = (lineItems: ReadLine[], rows: SummaryRow[] = [], fields: Partial<Reading> = {}): Reading => {
  const last = rows.find(({ kind }) => kind === 'total');
  return readingOf('cart', '/p/shoppingcart/index.html', {
    confidence: 'exact',
    region: 'US',
    cart: {
      lineItems,
      ...(rows.length === 0
        ? {}
        : { summary: { rows: rows.filter((row) => row !== last), ...(last === undefined ? {} : { total: { amount: last.amount } }) } }),
      complete: true,
    },
    ...fields,
  });
};

export const row = (kind: SummaryRow['kind'], amount: number, label: string = kind): SummaryRow => ({ kind, label, amount });

export const walletOf = (coupons: ReadCoupon[], fields: Partial<Reading> = {}): Reading =>
  readingOf('wallet', '/p/my-coupons/index.html', { coupons, ...fields });

export const productOf = (
  itemId: string,
  told: { coupons?: ReadCoupon[]; automaticDiscounts?: ReadDiscount[]; product?: Partial<NonNullable<Reading['product']>> } = {},
  fields: Partial<Reading> = {},
): Reading => {
  const { product, ...promotions } = told;
  return readingOf('product', `/item/${itemId}.html`, { product: { itemId, storeId: '700100', ...product }, ...promotions, ...fields });
};

/** $10 off $40 of store 700100, held, until 1 December. */
export const storeCoupon = (fields: Partial<ReadCoupon> = {}): ReadCoupon => ({
  kind: 'storeCoupon',
  scope: { type: 'store', storeId: '700100' },
  minimumSpend: { amount: 4000 },
  discount: { type: 'fixed', amount: 1000 },
  validUntil: '2026-12-01T07:59:59Z',
  status: 'usable',
  text: '$10 off $40',
  ...fields,
});

export const promoCode = (code: string, fields: Partial<ReadCoupon> = {}): ReadCoupon => ({
  kind: 'promoCode',
  scope: { type: 'platform' },
  code,
  minimumSpend: { amount: 2900 },
  discount: { type: 'fixed', amount: 300 },
  status: 'usable',
  text: `$3 off $29 with ${code}`,
  ...fields,
});

export const inputOf = (fields: Partial<CaseInput>): CaseInput => ({
  cart: cartOf([line('1')]),
  wallet: [],
  products: [],
  settings: untouchedSettings,
  profile: defaultProfile,
  nowIso: NOW,
  caseId: 'by-hand',
  eligibility: 'countAll',
  ...fields,
});

/** The case made of the readings; a refusal fails the test. */
export function madeOf(fields: Partial<CaseInput>): CaseMade {
  const made = caseFromReadings(inputOf(fields));
  if (!made.ok) throw new Error(`refused: ${JSON.stringify(made.error)}`);
  return made.value;
}

export const couponsIn = (made: CaseMade) => made.case.wallet?.coupons ?? [];
export const codesOf = (made: CaseMade) => made.notes.map(({ code }) => code);
