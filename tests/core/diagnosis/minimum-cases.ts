// Codes that reach their minimum, and codes that miss it after earlier discounts.
import { cart, type DiagnosisCase, line, platformCoupon, promoCode, row, selectCoupon, storeCoupon } from './carts';

const short = (short: number, tested: number, minimum: number) => ({ 'below-minimum': { short, tested, minimum } });
const add = (amount: number, more: object = {}) => ({ do: 'add' as const, amount, ...more });
const leaveOut = (...couponIds: string[]) => ({ do: 'leaveOut' as const, couponIds });
const more = (lineItemId: string, pieces = 1) => ({ do: 'more' as const, lineItemId, pieces });

export const minimumCases: DiagnosisCase[] = [
  {
    name: 'a code that is reached',
    cart: cart([line('a', 10000)]),
    asked: row('US12', 1200, 8900),
    outcome: 'works',
    without: 10000,
    priced: { off: 1200, payable: 8800 },
    possible: ['stock-gone'],
  },
  {
    name: 'exactly on its minimum: it works, and so narrowly that it is said',
    cart: cart([line('a', 8900)]),
    asked: row('US12', 1200, 8900),
    outcome: 'works',
    without: 8900,
    priced: { off: 1200, payable: 7700, isThin: true },
    possible: ['below-minimum', 'stock-gone'],
  },
  {
    name: 'exactly on a minimum that must be exceeded',
    cart: cart([line('a', 8900)], { rules: { thresholdComparison: 'moreThan' } }),
    asked: row('US12', 1200, 8900),
    outcome: 'would-work',
    without: 8900,
    reasons: short(1, 8900, 8900),
    changes: [{ steps: [add(1)], payable: 7701, cost: -1199 }],
  },
  {
    name: 'one cent short',
    cart: cart([line('a', 8899)]),
    asked: row('US12', 1200, 8900),
    outcome: 'would-work',
    without: 8899,
    reasons: short(1, 8899, 8900),
    changes: [
      { steps: [add(1)], payable: 7700, cost: -1199 },
      { steps: [more('a')], payable: 16598, cost: 7699 },
    ],
  },
  {
    name: 'short after a store coupon: adding gives more than leaving the coupon out',
    cart: cart([line('a', 10000)], { coupons: [storeCoupon('st', 1000, 5000)] }),
    asked: row('US12', 1200, 9500),
    outcome: 'would-work',
    without: 9000,
    reasons: short(500, 9000, 9500),
    changes: [
      { steps: [leaveOut('st')], payable: 8800, cost: -200 },
      { steps: [add(500)], payable: 8300, cost: -700 },
    ],
  },
  {
    name: 'the trap: nothing pays, and adding costs least',
    cart: cart([line('a', 4200)], { coupons: [storeCoupon('st', 1000, 4000)] }),
    asked: row('US5', 500, 3900),
    outcome: 'would-work',
    without: 3200,
    reasons: short(700, 3200, 3900),
    changes: [
      { steps: [add(700)], payable: 3400, cost: 200 },
      { steps: [leaveOut('st')], payable: 3700, cost: 500 },
    ],
  },
  {
    name: 'leaving out a store coupon pays',
    cart: cart([line('a', 6000)], { coupons: [storeCoupon('st', 1000, 2000)] }),
    asked: row('US15', 1500, 5900),
    outcome: 'would-work',
    without: 5000,
    reasons: short(900, 5000, 5900),
    changes: [
      { steps: [leaveOut('st')], payable: 4500, cost: -500 },
      { steps: [add(900)], payable: 4400, cost: -600 },
    ],
  },
  {
    name: 'only two coupons left out together are enough',
    cart: cart([line('a', 3000), line('b', 3000, { storeId: 's2' })], {
      coupons: [storeCoupon('st1', 500, 2000), storeCoupon('st2', 500, 2000, { scope: { type: 'store', storeId: 's2' } })],
    }),
    asked: row('US20', 2000, 6000),
    outcome: 'would-work',
    without: 5000,
    reasons: short(1000, 5000, 6000),
    changes: [
      { steps: [leaveOut('st1', 'st2')], payable: 4000, cost: -1000 },
      { steps: [add(1000)], payable: 4000, cost: -1000 },
    ],
  },
  {
    name: 'the coupon left out gives way to a smaller one of its store',
    cart: cart([line('a', 6000)], { coupons: [storeCoupon('ten', 1000, 5000), storeCoupon('three', 300, 2000)] }),
    asked: row('US15', 1500, 5500),
    outcome: 'would-work',
    without: 5000,
    reasons: short(500, 5000, 5500),
    changes: [
      { steps: [leaveOut('ten')], payable: 4200, cost: -800 },
      { steps: [add(500)], payable: 4000, cost: -1000 },
    ],
  },
  {
    name: 'a Select coupon stands in the way, and the store coupon does not',
    cart: cart([line('a', 8000)], { coupons: [storeCoupon('st', 200, 2000), selectCoupon('se', 800, 3900)] }),
    asked: row('US15', 1500, 7500),
    outcome: 'would-work',
    without: 7000,
    reasons: short(500, 7000, 7500),
    changes: [
      { steps: [leaveOut('se')], payable: 6300, cost: -700 },
      { steps: [add(500)], payable: 6000, cost: -1000 },
    ],
  },
  {
    name: 'short after an automatic discount, which nobody can leave out',
    cart: cart([line('a', 10500)], {
      automaticDiscounts: [
        {
          discountId: 'auto',
          kind: 'storeDiscount',
          scope: { type: 'store', storeId: 's1' },
          minimumSpend: { amount: 10000 },
          discount: { type: 'fixed', amount: 1000 },
        },
      ],
    }),
    asked: row('US12', 1200, 9900),
    outcome: 'would-work',
    without: 9500,
    reasons: short(400, 9500, 9900),
    changes: [{ steps: [add(400)], payable: 8700, cost: -800 }],
  },
  {
    name: 'goods added bring a further step of an automatic discount, and the minimum moves away',
    cart: cart([line('a', 7900)], {
      automaticDiscounts: [
        {
          discountId: 'every',
          kind: 'platformDiscount',
          scope: { type: 'platform' },
          discount: { type: 'repeating', every: { amount: 2000 }, amount: 300 },
        },
      ],
    }),
    asked: row('US10', 1000, 7500),
    outcome: 'would-work',
    without: 7000,
    reasons: short(500, 7000, 7500),
    changes: [{ steps: [add(800)], payable: 6500, cost: -500 }],
  },
  {
    name: 'a coupon that names its lines: a piece more of one',
    cart: cart([line('a', 2000), line('b', 1000)]),
    asked: platformCoupon('pc', 500, 4000, { eligibility: { lineItems: { include: ['a'] } } }),
    outcome: 'would-work',
    without: 3000,
    reasons: { ...short(2000, 2000, 4000) },
    changes: [{ steps: [more('a')], payable: 4500, cost: 1500 }],
  },
  {
    name: 'a coupon that names its lines: one of them is on the wish list',
    cart: cart([line('a', 2500)], {
      candidates: [{ candidateId: 'w', type: 'newItem', source: 'wishList', lineItem: line('wished', 1500) }],
    }),
    asked: platformCoupon('pc', 500, 4000, { eligibility: { lineItems: { include: ['a', 'wished'] } } }),
    outcome: 'would-work',
    without: 2500,
    reasons: short(1500, 2500, 4000),
    changes: [
      { steps: [{ do: 'buy', candidateId: 'w' }], payable: 3500, cost: 1000 },
      { steps: [more('a')], payable: 4500, cost: 2000 },
    ],
  },
  {
    name: 'a discount by pieces: one is missing',
    cart: cart([line('a', 3000)]),
    asked: storeCoupon('st', 0, 0, {
      discount: { type: 'quantityTiered', tiers: [{ minimumQuantity: 2, discount: { type: 'percentage', basisPoints: 1000 } }] },
    }),
    outcome: 'would-work',
    without: 3000,
    reasons: { 'below-minimum': { pieces: 1 } },
    changes: [{ steps: [more('a')], payable: 5400, cost: 2400 }],
  },
  {
    name: 'a coupon of several levels: its lowest is missed',
    cart: cart([line('a', 4500)]),
    asked: platformCoupon('pc', 0, 0, {
      discount: {
        type: 'tiered',
        tiers: [
          { minimumSpend: { amount: 5000 }, discount: { type: 'fixed', amount: 500 } },
          { minimumSpend: { amount: 10000 }, discount: { type: 'fixed', amount: 1200 } },
        ],
      },
    }),
    outcome: 'would-work',
    without: 4500,
    reasons: short(500, 4500, 5000),
    changes: [
      { steps: [add(500)], payable: 4500, cost: 0 },
      { steps: [more('a')], payable: 8500, cost: 4000 },
    ],
  },
  {
    name: 'a code for every so much: its first step is missed',
    cart: cart([line('a', 4000)]),
    asked: row('EVERY', 0, 0, { discount: { type: 'repeating', every: { amount: 5000 }, amount: 500 } }),
    outcome: 'would-work',
    without: 4000,
    reasons: short(1000, 4000, 5000),
    changes: [
      { steps: [add(1000)], payable: 4500, cost: 500 },
      { steps: [more('a')], payable: 7500, cost: 3500 },
    ],
  },
  {
    name: 'a share with a most',
    cart: cart([line('a', 10000)]),
    asked: row('TEN', 0, 2000, { discount: { type: 'percentage', basisPoints: 1000, maximumDiscount: { amount: 500 } } }),
    outcome: 'works',
    without: 10000,
    priced: { off: 500, payable: 9500 },
  },
  {
    name: 'a code larger than the order takes what there is',
    cart: cart([line('a', 3000)]),
    asked: row('US50', 5000, 0),
    outcome: 'works',
    without: 3000,
    priced: { off: 3000, payable: 0 },
  },
  {
    name: 'coins pay beside it',
    cart: cart([line('a', 10000, { coins: { maximumShareBasisPoints: 500 } })], {
      rules: { coinsMeasuredOn: 'itemPrice' },
      coins: { balance: 800, worth: { coins: 100, amount: 100 } },
    }),
    asked: row('US12', 1200, 8900),
    outcome: 'works',
    without: 9500,
    priced: { off: 1200, payable: 8300 },
  },
  {
    name: 'coins may be counted against its minimum: nobody knows',
    // 100 − 12 = 88, of which 5 % are 4.40: without them 95.60 would count, and 97 are asked for
    cart: cart([line('a', 10000, { coins: { maximumShareBasisPoints: 500 } })], {
      coins: { balance: 800, worth: { coins: 100, amount: 100 } },
    }),
    asked: row('US12', 1200, 9700),
    outcome: 'works',
    without: 9500,
    priced: { off: 1200, payable: 8360 },
    possible: ['below-minimum', 'stock-gone'],
  },
  {
    name: 'in two orders it stands beside another code',
    cart: cart([line('a', 6000), line('b', 6000)], { coupons: [promoCode('c1', 1000, 5000)], options: { maximumOrders: 2 } }),
    asked: row('C2', 800, 5000),
    outcome: 'works',
    without: 11000,
    priced: { off: 800, payable: 10200 },
  },
];
