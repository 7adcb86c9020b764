// A cart to try it on without an account, made up: the trap in which two coupons look better than one.
// 42.00 − 10.00 by the store coupon = 32.00; the Select coupon then misses its 39.00 by 7.00. The Select coupon alone: 42.00 − 5.00 = 37.00.
import type { AnswerInput } from '../answer/answer-cart';
import { untouchedSettings } from '../answer/untouched-settings';
import type { Reading } from '../formats/reading';
import { defaultProfile } from '../rules/profiles/default';

const STORE = '1000000042';
const usd = { code: 'USD', exponent: 2 };
const DAY_MS = 24 * 3600 * 1000;

/** What the sample's goods and store are called, in her language. */
export interface SampleNames {
  item: string;
  store: string;
}

const page = (kind: Reading['page'], readAt: string): Reading => ({
  format: 'stacking-reading/1',
  page: kind,
  confidence: 'exact',
  provenance: { source: 'embedded', detail: 'sample', pageUrl: 'https://www.aliexpress.com/', readAt },
  currency: usd,
  gaps: [],
});

/** What a cart page and a wallet with these in them would have told at `nowMs`. */
export function sampleInput({ item, store }: SampleNames, nowMs: number): AnswerInput {
  const nowIso = new Date(nowMs).toISOString();
  const validUntil = new Date(nowMs + 9 * DAY_MS).toISOString();
  const cart: Reading = {
    ...page('cart', nowIso),
    region: 'US',
    cart: {
      lineItems: [
        {
          lineItemId: 'sample-1',
          itemId: '1000000000042',
          title: item,
          storeId: STORE,
          storeName: store,
          unitPrice: { amount: 4200 },
          quantity: 1,
          selected: true,
          available: true,
        },
      ],
      summary: {
        selectedLines: 1,
        rows: [
          { kind: 'subtotal', label: 'Subtotal', amount: 4200 },
          { kind: 'shipping', label: 'Shipping', amount: 0 },
        ],
        total: { amount: 4200 },
      },
      complete: true,
    },
  };
  const wallet: Reading = {
    ...page('wallet', nowIso),
    coupons: [
      {
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: STORE, storeName: store },
        minimumSpend: { amount: 4000 },
        discount: { type: 'fixed', amount: 1000 },
        validUntil,
        status: 'usable',
      },
      {
        kind: 'selectCoupon',
        scope: { type: 'platform' },
        minimumSpend: { amount: 3900 },
        discount: { type: 'fixed', amount: 500 },
        validUntil,
        status: 'usable',
      },
    ],
  };
  return { cart, wallet: [wallet], products: [], settings: untouchedSettings, profile: defaultProfile, nowIso, caseId: 'sample' };
}
