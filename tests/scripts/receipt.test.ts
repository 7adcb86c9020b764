// The receipt for a person at a terminal.
import { describe, expect, it } from 'vitest';
import { amountText } from '../../scripts/plan/amount-text';
import { displayWidth, padEnd, printable, shortened } from '../../scripts/plan/display-width';
import { receiptText } from '../../scripts/plan/receipt-text';
import { cart, coupon, line, planOf } from '../core/pricing/cart';

const trap = {
  ...cart([line('l1', 4200, { title: '充电线' })], [coupon('st', 'storeCoupon', 1000, 4000), coupon('se', 'selectCoupon', 500, 3900)]),
  caseId: 'trap-42',
};

describe('the readable receipt', () => {
  const text = (isColoured = false) => receiptText(trap, planOf(trap), isColoured);
  it('says what, how much and why, in columns', () => {
    expect(
      text()
        .split('\n')
        .map((row) => row.trimEnd()),
    ).toEqual([
      'trap-42',
      '  l1 充电线        42.00',
      'subtotal           42.00',
      'store coupon st   -10.00  of 42.00, passes 40.00 by 2.00',
      'Select coupon se       ·  left out: 7.00 short of its minimum',
      'coins               0.00',
      'total              32.00',
      'pay USD            32.00  1 order, 1 coupon; best possible, proved',
      expect.stringMatching(/^work +\d+ {2}of \d+$/),
      '',
    ]);
  });
  it('shows the title of a coupon beside its id, cut where it is long', () => {
    const titled = {
      ...trap,
      wallet: { coupons: [coupon('st', 'storeCoupon', 1000, 4000, { title: `Voucher 充电线 ${'x'.repeat(60)}` })] },
    };
    const rows = receiptText(titled, planOf(titled), false).split('\n');
    expect(rows[3]).toBe(`store coupon st Voucher 充电线 ${'x'.repeat(24)}…  -10.00  of 42.00, passes 40.00 by 2.00`);
    expect(rows[2]).toBe(`subtotal${' '.repeat(51)}42.00`);
  });
  it('several orders: each with its lines and total, then what fewer orders would cost', () => {
    // two lines of 40.00, two coupons of 10 off from 40, one an order: 70.00 in one order, 60.00 in two
    const two = cart(
      [line('l1', 4000), line('l2', 4000)],
      [coupon('a', 'storeCoupon', 1000, 4000), coupon('b', 'storeCoupon', 1000, 4000)],
      {
        options: { maximumOrders: 3 },
      },
    );
    const rows = receiptText(two, planOf(two), false).split('\n');
    expect(rows).toContain('Order 1 of 2');
    expect(rows).toContain('Order 2 of 2');
    expect(rows.filter((row) => /^total +30\.00$/.test(row))).toHaveLength(2);
    expect(rows).toContain('at most 1 order 70.00, 2 orders 60.00');
    expect(rows.find((row) => row.startsWith('pay USD'))).toMatch(/60\.00 {2}2 orders, 2 coupons; best possible, proved$/);
  });
  it('says where more orders do not pay', () => {
    const alone = { ...trap, options: { maximumOrders: 2 } };
    expect(receiptText(alone, planOf(alone), false)).toContain('at most 1 order 32.00: more orders do not pay');
  });
  it('other readings of the rules are a table of their own', () => {
    const held = {
      ...planOf(trap),
      robustness: [
        { profile: 'same', feasible: true, payable: 3200 },
        { profile: 'dearer', feasible: true, payable: 3450 },
        { profile: 'not', feasible: false },
      ],
      robustPlan: {
        orders: [{ lines: [{ lineItemId: 'l1', quantity: 1 }], coupons: [] }],
        worst: 4200,
        robustness: [{ profile: 'same', feasible: true, payable: 4200 }],
        proof: { status: 'bounded' as const, lowerBound: 4100 },
      },
    };
    const rows = receiptText(trap, held, false).split('\n');
    expect(rows.slice(rows.indexOf('Under other readings of the rules'))).toEqual([
      'Under other readings of the rules',
      '  same              32.00  the same',
      '  dearer            34.50  2.50 more',
      '  not             refused  a coupon does not apply, or may not stand beside another',
      '',
      'Safe under all of them',
      '  pay at most       42.00  the best worst case, at most 1.00 better exists',
      '  with no coupon',
      '  same              42.00  the same',
      '',
    ]);
  });
  it('analyses are tables of their own; what is not proved says so', () => {
    const item = line('l9', 700, { title: 'Cap' });
    const shown = {
      ...trap,
      candidates: [
        { candidateId: 'w1', type: 'newItem' as const, lineItem: item },
        { candidateId: 'q1', type: 'quantityIncrease' as const, lineItemId: 'l1', quantity: 2 },
      ],
    };
    const analyses = {
      removals: [
        { lineItemId: 'l1', price: 3200 },
        { lineItemId: 'l2', price: -120, bounded: true as const },
      ],
      fillers: [{ candidates: ['w1', 'q1'], listed: 9100, payable: 3100, netGain: 100, pays: true }],
      topUps: [{ spend: 700, payable: 3400, gain: 500 }],
      worth: [{ couponId: 'st', amount: 500 }],
    };
    const rows = receiptText(shown, { ...planOf(trap), analyses }, false).split('\n');
    expect(rows.slice(rows.findIndex((row) => row.startsWith('What each line')))).toEqual([
      'What each line costs now: what would not be paid without it',
      '  l1 充电线                                32.00',
      '  l2                                       -1.20  without it more is paid, not proved',
      '',
      'What each coupon is worth',
      '  st                                        5.00',
      '',
      'Spend more and pay less',
      '  7.00 more                                 5.00  gained; 34.00 to pay',
      '',
      'Fillers, by what they gain',
      '  w1 (l9 Cap) + q1 (2 more of l1 充电线)    1.00  listed 91.00, 31.00 to pay: pays',
      '',
    ]);
  });
  it('says where no filler is worth it, and where there is none to try', () => {
    const analyses = { removals: [], fillers: [], topUps: [], worth: [] };
    const text = (stackingCase: typeof trap) => receiptText(stackingCase, { ...planOf(trap), analyses }, false);
    expect(text(trap)).toContain('Fillers, by what they gain\n  no candidates\n');
    const offered = { ...trap, candidates: [{ candidateId: 'w1', type: 'newItem' as const, lineItem: line('l9', 700) }] };
    expect(text(offered)).toContain('Fillers, by what they gain\n  none is worth it\n');
  });
  it.each([
    ['short', 5, 'short'],
    ['a bit longer', 5, 'a bi…'],
    ['充电线长', 5, '充电…'],
  ])('%s in %i columns is %s', (shown, width, short) => expect(shortened(shown, width)).toBe(short));
  it('is coloured only when asked', () => {
    expect(text()).not.toContain('\u001b');
    expect(text(true)).toContain('\u001b[1m');
  });
  it('lets no control character of a stranger through', () => {
    expect(printable('a\u001b[31m\u202eb\n')).toBe('a\ufffd[31m\ufffdb\ufffd');
  });
  it.each([
    ['abc', 3],
    ['充电线', 6],
    ['e\u0301', 1],
    ['👩‍👧', 2],
    ['ｗ', 2],
    ['שלום', 4],
  ])('%s is as wide as it stands', (shown, width) => {
    expect(displayWidth(shown)).toBe(width);
    expect(displayWidth(padEnd(shown, 10))).toBe(10);
  });
  it.each([
    [1234, 2, '12.34'],
    [-5, 2, '-0.05'],
    [5, 0, '5'],
    [1234, 3, '1.234'],
    [9_007_199_254_740_991, 2, '90071992547409.91'],
  ])('%i with exponent %i is %s', (amount, exponent, shown) => expect(amountText(amount, exponent)).toBe(shown));
});
