// Codes that do not count every line, and lines that stand in the way.
import { cart, type DiagnosisCase, line, platformCoupon, row, storeCoupon } from './carts';

const short = (short: number, tested: number, minimum: number) => ({ 'below-minimum': { short, tested, minimum } });
const mixed = [line('a', 6000, { category: 'audio' }), line('b', 3000, { category: 'toys' })];
const audioOnly = platformCoupon('pc', 1000, 5000, { eligibility: { categories: { include: ['audio'] }, ineligibleItems: 'reject' } });
const move = { do: 'moveToOwnOrder' as const, lineItemIds: ['b'] };
const remove = { do: 'remove' as const, lineItemIds: ['b'] };

export const lineCases: DiagnosisCase[] = [
  {
    name: 'a flash deal is not counted',
    cart: cart([line('a', 6000, { flags: ['flashDeal'] }), line('b', 4500)]),
    asked: platformCoupon('pc', 1000, 5000, { eligibility: { flags: { exclude: ['flashDeal'] } } }),
    outcome: 'would-work',
    without: 10500,
    reasons: { ...short(500, 4500, 5000), 'excluded-lines': { lineItemIds: ['a'] } },
    changes: [{ steps: [{ do: 'add', amount: 500 }], payable: 10000, cost: -500 }],
  },
  {
    name: 'a line that is not counted is no reason where its price would not be enough',
    cart: cart([line('a', 300, { flags: ['flashDeal'] }), line('b', 4500)]),
    asked: platformCoupon('pc', 1000, 5000, { eligibility: { flags: { exclude: ['flashDeal'] } } }),
    outcome: 'would-work',
    without: 4800,
    reasons: short(500, 4500, 5000),
    changes: [{ steps: [{ do: 'add', amount: 500 }], payable: 4300, cost: -500 }],
  },
  {
    name: 'a code that may not count flash deals: nobody knows',
    cart: cart([line('a', 10000, { flags: ['flashDeal'] })]),
    asked: row('US12', 1200, 8900),
    outcome: 'works',
    without: 10000,
    priced: { off: 1200, payable: 8800 },
    possible: ['excluded-lines', 'stock-gone'],
  },
  {
    name: 'for another seller',
    cart: cart([line('a', 6000)]),
    asked: platformCoupon('pc', 500, 2000, { eligibility: { stores: { include: ['s2'] } } }),
    outcome: 'would-work',
    without: 6000,
    reasons: { seller: { lineItemIds: ['a'] } },
    changes: [{ steps: [{ do: 'add', amount: 2000, storeId: 's2' }], payable: 7500, cost: 1500 }],
  },
  {
    name: 'for every seller but this one',
    cart: cart([line('a', 6000)]),
    asked: platformCoupon('pc', 500, 2000, { eligibility: { stores: { exclude: ['s1'] } } }),
    outcome: 'would-work',
    without: 6000,
    reasons: { seller: { lineItemIds: ['a'] } },
    changes: [{ steps: [{ do: 'add', amount: 2000 }], payable: 7500, cost: 1500 }],
  },
  {
    name: 'for another category',
    cart: cart([line('a', 6000, { category: 'audio' })]),
    asked: platformCoupon('pc', 500, 2000, { eligibility: { categories: { include: ['toys'] } } }),
    outcome: 'would-work',
    without: 6000,
    reasons: { category: { lineItemIds: ['a'] } },
    changes: [{ steps: [{ do: 'add', amount: 2000, category: 'toys' }], payable: 7500, cost: 1500 }],
  },
  {
    name: 'a coupon for lines that are not in the cart: nothing makes it work',
    cart: cart([line('a', 6000)]),
    asked: platformCoupon('pc', 500, 2000, { eligibility: { lineItems: { include: ['elsewhere'] } } }),
    outcome: 'will-not',
    without: 6000,
    reasons: { 'excluded-lines': { lineItemIds: ['a'] } },
  },
  {
    name: 'a coupon of another store',
    cart: cart([line('a', 6000)]),
    asked: storeCoupon('st', 500, 2000, { scope: { type: 'store', storeId: 's2' } }),
    outcome: 'would-work',
    without: 6000,
    reasons: { 'store-only': { lineItemIds: ['a'] } },
    changes: [{ steps: [{ do: 'add', amount: 2000, storeId: 's2' }], payable: 7500, cost: 1500 }],
  },
  {
    name: 'a coupon of one of two stores, below its minimum there',
    cart: cart([line('a', 1500), line('b', 6000, { storeId: 's2' })]),
    asked: storeCoupon('st', 500, 2000),
    outcome: 'would-work',
    without: 7500,
    reasons: { ...short(500, 1500, 2000), 'store-only': { lineItemIds: ['b'] } },
    changes: [{ steps: [{ do: 'add', amount: 500, storeId: 's1' }], payable: 7500, cost: 0 }],
  },
  {
    name: 'a store code, the store known',
    cart: cart([line('a', 5000)]),
    asked: row('SHOP5', 500, 4000, { kind: 'storeCode' }),
    told: { storeId: 's1' },
    outcome: 'works',
    without: 5000,
    priced: { off: 500, payable: 4500 },
  },
  {
    name: 'an order with other lines is refused: they get an order of their own',
    cart: cart(mixed),
    asked: audioOnly,
    outcome: 'would-work',
    without: 9000,
    reasons: { category: { lineItemIds: ['b'] } },
    changes: [
      { steps: [move], payable: 8000, cost: -1000 },
      { steps: [remove], payable: 5000, cost: -1000 },
    ],
  },
  {
    name: 'an order of their own costs shipping twice, and more than the coupon takes off',
    cart: cart(
      mixed.map((one) => ({ ...one, shippingGroupId: 'choice' })),
      { shippingGroups: [{ shippingGroupId: 'choice', policy: { type: 'flat', fee: { amount: 1200 } } }] },
    ),
    asked: audioOnly,
    outcome: 'would-work',
    without: 10200,
    reasons: { category: { lineItemIds: ['b'] } },
    changes: [
      { steps: [remove], payable: 6200, cost: -1000 },
      { steps: [move], payable: 10400, cost: 200 },
    ],
  },
  {
    name: 'a line brings an automatic discount that takes the others below the minimum',
    cart: cart(
      [
        line('a', 3000, { category: 'audio' }),
        line('b', 2000, { category: 'toys' }),
        line('c', 2000, { storeId: 's2', category: 'audio' }),
      ],
      {
        automaticDiscounts: [
          {
            discountId: 'auto',
            kind: 'storeDiscount',
            scope: { type: 'store', storeId: 's1' },
            minimumSpend: { amount: 5000 },
            discount: { type: 'fixed', amount: 1000 },
          },
        ],
      },
    ),
    asked: platformCoupon('pc', 1500, 4500, { eligibility: { lineItems: { include: ['a', 'c'] } } }),
    outcome: 'would-work',
    without: 6000,
    reasons: { ...short(100, 4400, 4500), 'excluded-lines': { lineItemIds: ['b'] } },
    changes: [{ steps: [remove], payable: 3500, cost: -500 }],
  },
  {
    name: 'what is missing is out of stock',
    cart: cart([line('a', 6000, { flags: ['outOfStock'] }), line('b', 4500)]),
    asked: row('US10', 1000, 5000),
    outcome: 'would-work',
    without: 4500,
    reasons: { ...short(500, 4500, 5000), 'out-of-stock': { lineItemIds: ['a'] } },
    changes: [{ steps: [{ do: 'add', amount: 500 }], payable: 4000, cost: -500 }],
  },
  {
    name: 'everything is out of stock',
    cart: cart([line('a', 6000, { flags: ['outOfStock'] })]),
    asked: row('US10', 1000, 5000),
    outcome: 'would-work',
    without: 0,
    reasons: { 'out-of-stock': { lineItemIds: ['a'] } },
    changes: [{ steps: [{ do: 'add', amount: 5000 }], payable: 4000, cost: 4000 }],
  },
];
