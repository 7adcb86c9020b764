// Which codes of the book a plan may use, which are named as left out of it, and which are none of its business.
import { describe, expect, it } from 'vitest';
import type { CodeEntry } from '../../../core/codes/book';
import type { CodeRow } from '../../../core/formats/codes';
import { bookOf, codeRow, entryOf, eventPage, paste, seenOnPage, typed, withoutField } from '../codes/entries';
import { cartOf, couponsIn, EUR, inputOf, line, madeOf, NOW, promoCode, readAt, walletOf } from './readings';

const BEFORE = '2026-11-20T12:00:00Z';
const dollars = (code: string, off: number, minimum: number, fields: Partial<CodeRow> = {}): CodeRow =>
  codeRow({
    code,
    discount: { type: 'fixed', amount: off * 100 },
    minimumSpend: { amount: minimum * 100 },
    text: `$${off} off $${minimum}: ${code}`,
    ...fields,
  });
const cart = cartOf([line('1', { unitPrice: { amount: 12_000 } })]);
const made = (entries: CodeEntry[], fields: Partial<Parameters<typeof madeOf>[0]> = {}) =>
  madeOf({ cart, codes: bookOf(...entries), ...fields });
const codes = (...args: Parameters<typeof made>) => couponsIn(made(...args)).map(({ code }) => code);
const leftOut = (...args: Parameters<typeof made>) => made(...args).leftOut.map(({ text, why }) => [text, why]);
const event = (...coupons: Parameters<typeof walletOf>[0]) => ({ ...walletOf(coupons), page: 'saleEvent' as const });

describe('a live code of the book', () => {
  it('is a coupon of the case, and the book a source of the answer', () => {
    const { case: planned, holdings, sources } = made([entryOf(dollars('AEUS18', 18, 99, { requires: undefined } as Partial<CodeRow>))]);
    expect(planned.wallet?.coupons).toEqual([
      {
        couponId: 'promoCode|AEUS18|9900|fixed1800|2026-12-01T07:59:59Z',
        kind: 'promoCode',
        scope: { type: 'platform' },
        minimumSpend: { amount: 9900 },
        discount: { type: 'fixed', amount: 1800 },
        validUntil: '2026-12-01T07:59:59Z',
        code: 'AEUS18',
      },
    ]);
    expect(holdings).toMatchObject([{ status: 'usable', confidence: 'likely', seenOn: ['codeBook'] }]);
    expect(sources).toContainEqual({ page: 'codeBook', readAt: NOW, promotions: 1 });
  });

  it('that a page tells too is one coupon with it, also where the page gives the minute and the paste a day', () => {
    const wallet = [event(promoCode('AEUS3', { validUntil: '2026-12-01T04:59:59Z' }))];
    const entry = entryOf(dollars('AEUS3', 3, 29, { requires: ['newBuyer'] }));
    const {
      case: planned,
      holdings,
      leftOut: out,
    } = made([entry], { wallet, settings: { ...inputOf({}).settings, orderedBefore: false } });
    expect(planned.wallet?.coupons).toMatchObject([{ code: 'AEUS3', validUntil: '2026-12-01T04:59:59Z', requires: ['newBuyer'] }]);
    expect([holdings.map(({ seenOn }) => seenOn.toSorted()), out]).toEqual([[['codeBook', 'saleEvent']], []]);
  });

  it('that pages alone told, and tell now, is theirs to say', () => {
    const wallet = [event(promoCode('AEUS3'))];
    const entry = entryOf(withoutField(dollars('AEUS3', 3, 29), 'validUntil'), seenOnPage(BEFORE));
    expect(made([entry], { wallet }).holdings).toMatchObject([{ seenOn: ['saleEvent'] }]);
    // and when the page is gone from what is kept, the book has it still
    expect(made([entry]).holdings).toMatchObject([{ seenOn: ['codeBook'] }]);
  });

  it('whose currency was read off a sign is planned in the cart’s money, and said to be unsure', () => {
    const { case: planned, unsure } = made([entryOf(dollars('AEUS18', 18, 99, { unsure: ['currency'] }))]);
    expect(planned.wallet?.coupons).toHaveLength(1);
    expect(unsure).toMatchObject([{ fields: ['currency'] }]);
  });

  it('that leaves markets out says so in the case, and needs her market', () => {
    const entry = entryOf(dollars('AEUS18', 18, 99, { excludedRegions: ['FR'] }));
    expect(couponsIn(made([entry]))).toMatchObject([{ excludedRegions: ['FR'] }]);
    expect(leftOut([entry], { cart: withoutRegion() })).toEqual([['$18 off $99: AEUS18', 'needs-answer']]);
  });
});

const withoutRegion = () => {
  const { region: _region, ...rest } = cart;
  return rest;
};

describe('none of the plan’s business', () => {
  it.each<[string, CodeEntry]>([
    ['another currency', entryOf(dollars('A1', 18, 99, { currency: EUR }))],
    ['a currency with other decimals', entryOf(dollars('A1', 18, 99, { currency: { code: 'USD', exponent: 3 } }))],
    ['another market', entryOf(dollars('A1', 18, 99, { regions: ['FR', 'ES'] }))],
    ['her market left out', entryOf(dollars('A1', 18, 99, { excludedRegions: ['US'] }))],
    ['one store’s', entryOf(dollars('A1', 18, 99, { kind: 'storeCode' }))],
    ['what has not begun', entryOf(dollars('A1', 18, 99, { validFrom: '2026-11-25T08:00:00Z' }))],
    ['what is over', entryOf(dollars('A1', 18, 99, { validUntil: NOW }))],
    ['what is used up', entryOf(dollars('A1', 18, 99, { status: 'usedUp' }))],
    [
      'what was not seen for weeks and states no end',
      entryOf(withoutField(dollars('A1', 18, 99), 'validUntil'), seenOnPage('2026-10-01T00:00:00Z')),
    ],
    ['no amount', entryOf(withoutField(dollars('A1', 18, 99), 'discount'))],
  ])('%s', (_what, entry) => {
    const { case: planned, leftOut: out, sources } = made([entry]);
    expect([planned.wallet?.coupons, out, sources.map(({ page }) => page)]).toEqual([[], [], ['cart']]);
  });
});

describe('a guess is named, and never planned with', () => {
  it.each<[string, CodeEntry]>([
    ['an amount that was only read', entryOf(dollars('A1', 18, 99, { unsure: ['discount'] }))],
    ['a minimum that was only read', entryOf(dollars('A1', 18, 99, { unsure: ['minimumSpend'] }))],
    ['letters that were exchanged', entryOf(dollars('A1', 18, 99, { unsure: ['code'] }))],
    [
      'a page that may have meant no code',
      entryOf(dollars('A1', 18, 99), { sources: [{ ...eventPage, confidence: 'guess', firstSeen: NOW, lastSeen: NOW }] }),
    ],
  ])('%s', (_what, entry) => {
    expect([codes([entry]), leftOut([entry])]).toEqual([[], [['$18 off $99: A1', 'guessed']]]);
  });

  it('a pasted code without a minimum; hers without one has none', () => {
    const row = withoutField(dollars('A1', 18, 99), 'minimumSpend');
    const by = (place: typeof paste) => entryOf(row, { sources: [{ ...place, firstSeen: NOW, lastSeen: NOW }] });
    expect([codes([by(paste)]), codes([by(typed)])]).toEqual([[], ['A1']]);
  });

  it('two offers under one string in one window', () => {
    const two = [entryOf(dollars('A1', 18, 99)), entryOf(dollars('A1', 20, 99), { entryId: 'A1/2' })];
    expect(leftOut(two).map(([, why]) => why)).toEqual(['guessed', 'guessed']);
  });
});

describe('her marks', () => {
  const used = entryOf(dollars('A1', 18, 99), { usedAt: BEFORE });
  const refused = entryOf(dollars('A1', 18, 99), { refused: { at: BEFORE, reason: 'excluded-lines' } });
  const page = event(
    promoCode('A1', { minimumSpend: { amount: 9900 }, discount: { type: 'fixed', amount: 1800 }, validUntil: '2026-12-01T07:59:59Z' }),
  );

  it('hold against a page that still shows the code', () => {
    expect([codes([used], { wallet: [page] }), leftOut([used], { wallet: [page] }).map(([, why]) => why)]).toEqual([[], ['used']]);
    expect(made([used]).case.context.usedCodes).toEqual(['A1']);
    expect([codes([refused], { wallet: [page] }), leftOut([refused], { wallet: [page] }).map(([, why]) => why)]).toEqual([[], ['refused']]);
  });

  it('leave the next rung to be planned with', () => {
    expect(codes([refused, entryOf(dollars('A2', 12, 79))])).toEqual(['A2']);
  });

  it('of a window that is over say nothing of the string', () => {
    const over = entryOf(dollars('A1', 18, 99, { validUntil: '2026-11-01T06:59:59Z' }), { usedAt: '2026-10-20T00:00:00Z' });
    const again = entryOf(dollars('A1', 15, 99), { entryId: 'A1/2' });
    expect([codes([over, again]), made([over, again]).case.context.usedCodes]).toEqual([['A1'], undefined]);
  });

  it('give way to what she enters since', () => {
    const enteredAt = (at: string) => ({
      byHand: {
        format: 'stacking-by-hand/1' as const,
        promotions: [{ entryId: 'mine', enteredAt: at, promotion: { ...promoCode('A1'), currency: { code: 'USD', exponent: 2 } } }],
        struckOut: [],
        shipping: [],
      },
    });
    expect(codes([refused], enteredAt(NOW))).toEqual(['A1']);
    expect(codes([refused], enteredAt('2026-11-19T00:00:00Z'))).toEqual([]);
  });
});

describe('a day whose zone is not stated', () => {
  // midnight of 20 November in Los Angeles is 08:00 of the 21st in UTC; in Spain it was 23:00 of the 20th
  const row = dollars('A1', 18, 99, { validUntil: '2026-11-21T07:59:59Z', unsure: ['validUntil'] });
  const at = (nowIso: string, region: string) =>
    codes([entryOf(row, seenOnPage('2026-11-18T00:00:00Z'))], { nowIso, cart: { ...cart, region } });

  it('is over when it is over in either zone', () => {
    expect([at('2026-11-20T22:59:58Z', 'ES'), at('2026-11-20T22:59:59Z', 'ES')]).toEqual([['A1'], []]);
    expect([at('2026-11-21T04:59:58Z', 'US'), at('2026-11-21T04:59:59Z', 'US')]).toEqual([['A1'], []]);
  });

  it('on a page counts the same beside a book, and keeps its name', () => {
    const wallet = [readAt(event(promoCode('A3', { validUntil: '2026-11-21T07:59:59Z', unsure: ['validUntil'] })), '2026-11-20T12:00:00Z')];
    const [coupon] = couponsIn(madeOf({ cart: { ...cart, region: 'ES' }, wallet, codes: bookOf(), nowIso: '2026-11-20T20:00:00Z' }));
    expect(coupon).toMatchObject({ couponId: 'promoCode|A3|2900|fixed300|2026-11-21T07:59:59Z', validUntil: '2026-11-20T22:59:59Z' });
  });
});

it('a flood of rungs is cut to what a plan can need', () => {
  const flood = Array.from({ length: 3000 }, (_, n) => entryOf(dollars(`F${n}`, 1 + (n % 7), 20 + (n % 400))));
  const planned = couponsIn(made(flood));
  expect(planned.length).toBeLessThanOrEqual(40);
  // 7 and 400 have no common divisor: $7 comes with every minimum, and those of the five lowest beat all others
  const sevens = planned.filter(({ discount }) => discount.type === 'fixed' && discount.amount === 700);
  expect(sevens.map(({ minimumSpend }) => minimumSpend?.amount).toSorted()).toEqual([2000, 2100, 2200, 2300, 2400]);
});
