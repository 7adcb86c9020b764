// An answer with everything that lies beside it: thresholds, a dead zone, other readings, list prices.
import type { CartAnswer } from '../../../core/answer/answer';
import { everyLayer } from './sample-answers';

const at = { order: 0, measure: 'amount' as const };

/** Every layer's cart; the lamp is 3.60 short of its store's coupon, and from 1.20 of further goods on nothing more is paid up to there. */
export const withThresholds: CartAnswer = {
  ...everyLayer,
  items: [
    { lineItemId: 'l1', listPrice: 1200 },
    { lineItemId: 'l2', listPrice: 3000 },
  ],
  readings: {
    held: [
      { profile: 'parallel-thresholds', feasible: true, payable: 6100 },
      { profile: 'strict-more-than', feasible: true, payable: 6400 },
      { profile: 'select-or-code', feasible: false },
    ],
    safe: { orders: [{ lines: [], coupons: ['code-8'] }], worst: 6350, proof: { status: 'proved', lowerBound: 6350 } },
  },
  insight: {
    margins: [
      { ...at, layer: 'storeDiscount', id: 'a-sale', at: 3000, isThin: false, slack: 1300 },
      { ...at, layer: 'storeCoupon', id: 'a-3', at: 4000, isThin: true, slack: 85 },
      { ...at, layer: 'storeCoupon', id: 'b-4', at: 3500, isThin: false, short: 360 },
      { ...at, layer: 'promoCode', id: 'code-8', at: 5900, isThin: false, slack: 1025 },
      { ...at, layer: 'shipping', id: 'b', at: 4000, isThin: false, short: 1203 },
    ],
    removals: [],
    quantities: [],
    worth: [],
    topUps: [],
    deadZones: [{ from: 120, to: 360, payable: 6060, unlocks: [{ layer: 'storeCoupon', id: 'b-4', more: 400 }] }],
    fillers: [],
  },
};
