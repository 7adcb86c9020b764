// An order that was seen at its checkout and is gone from the cart: its coupon is not planned with again until the wallet says so.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../../core/answer/tab-state';
import type { Reading, ReadLine } from '../../core/formats/reading';
import { handlers } from '../../entrypoints/background/handlers';
import { gather } from '../../entrypoints/discounts/known';
import type { Sender } from '../../platform/messaging/protocol';
import { readByHand } from '../../platform/storage/by-hand';
import { readFacts } from '../../platform/storage/page-facts';
import { saveSettings } from '../../platform/storage/settings';
import { asOnCheckout, checkoutOf } from '../core/answer/answers';
import { a, b, platformCoupon } from '../core/answer/split-cart';
import { cartOf, productOf, row, walletOf } from '../core/cases/readings';

const from: Sender = { kind: 'content', tabId: 5, privateWindow: false };
const report = (reading: Reading) => handlers['report-reading']({ reading }, from);
const cart = (...lines: ReadLine[]) => report(cartOf(lines));
const payable = (state: TabState) => (state.kind === 'planned' ? state.answer.plan.objective.payable : state.kind);
const leftOut = (state: TabState) => (state.kind === 'planned' ? state.answer.leftOut.map(({ why }) => why) : undefined);
const atMinute = (minute: number, reading: Reading): Reading => ({
  ...reading,
  provenance: { ...reading.provenance, readAt: `2026-11-21T12:${String(minute).padStart(2, '0')}:00Z` },
});
/** A cart of which not all is loaded. */
const inPart = (...lines: ReadLine[]): Reading => {
  const part = cartOf(lines);
  return { ...part, cart: { ...part.cart, lineItems: lines, complete: false } };
};
const wallet = () => walletOf([platformCoupon(100, 900)]);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: Date.parse('2026-11-21T12:30:00Z'), toFake: ['Date'] });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  await saveSettings({ opensByItself: false, tabPutAway: false, maximumOrders: 1 });
  await report(atMinute(0, wallet()));
});

/** 10.00 − 1.00 off 9.00, looked at on its checkout page. */
async function checkOut(): Promise<void> {
  expect(payable(await cart(a))).toBe(900);
  await report(checkoutOf([asOnCheckout(a)], [row('subtotal', 1000), row('platformCoupon', 100)], 900));
}

describe('a coupon of an order that was placed', () => {
  it('is spent: the next cart is planned without it', async () => {
    await checkOut();
    const next = await cart(b);
    expect(payable(next)).toBe(2000);
    expect(leftOut(next)).toEqual(['used']);
  });

  it('is hers again where a wallet read since still shows it', async () => {
    await checkOut();
    await cart(b);
    await report(atMinute(45, wallet()));
    expect(payable(await cart(b))).toBe(1900);
  });

  it('is not spent while the order’s lines are still in the cart, nor by a cart of which not all is seen', async () => {
    await checkOut();
    expect(payable(await cart(a, b))).toBe(2900);
    await checkOut();
    expect(payable(await report(inPart(b)))).toBe(1900);
  });

  it('is hers again where she has entered it since, not by what she had entered before', async () => {
    const { status: _status, ...stated } = platformCoupon(100, 900);
    const enter = async (atMinute: string) => {
      vi.setSystemTime(Date.parse(`2026-11-21T12:${atMinute}:00Z`));
      const promotion = { ...stated, currency: { code: 'USD', exponent: 2 } };
      expect(await handlers['change-by-hand']({ change: { do: 'add', promotion }, privateWindow: false }, from)).toMatchObject({
        ok: true,
      });
    };
    await enter('31');
    await checkOut();
    expect(payable(await cart(b))).toBe(2000);
    const [before] = (await readByHand(false)).byHand.promotions;
    await handlers['change-by-hand']({ change: { do: 'remove', entryId: before?.entryId ?? '' }, privateWindow: false }, from);
    await enter('40');
    expect(payable(await cart(b))).toBe(1900);
  });

  it('leaves her currency as it was', async () => {
    await checkOut();
    await cart(b);
    expect((await gather(undefined, false)).currency).toEqual({ code: 'USD', exponent: 2 });
  });

  it('is spent where the cart is seen whole only later', async () => {
    await checkOut();
    await report(inPart(b));
    expect(payable(await cart(b))).toBe(2000);
  });

  it('is not spent where she came back and took the line out herself', async () => {
    await checkOut();
    const apart: Reading = { ...cartOf([a, b]), failure: { code: 'totals-disagree', tried: ['total'] } };
    await report(apart);
    expect(payable(await cart(b))).toBe(1900);
  });

  it('is not spent by an order whose checkout page did not have it put in', async () => {
    expect(payable(await cart(a))).toBe(900);
    await report(checkoutOf([asOnCheckout(a)], [row('subtotal', 1000)], 1000));
    expect(payable(await cart(b))).toBe(1900);
  });

  it('is spent where the cart is empty afterwards', async () => {
    await checkOut();
    const empty: Reading = { ...cartOf([]), cart: undefined, failure: { code: 'empty', tried: ['line'] } };
    await report(empty);
    await report(empty);
    expect(payable(await cart(b))).toBe(2000);
  });
});

describe('coins of an order that was placed', () => {
  const coins = (minute: number, balance: number) =>
    report(atMinute(minute, { ...walletOf([]), page: 'coins', coins: { balance, worth: { coins: 1, amount: 1 } } }));
  const left = async () => (await readFacts('coins', false))[0]?.coins?.balance;

  /** 10.00 − 1.00 − 0.90, a tenth of what is left in coins. */
  async function checkOutWithCoins(): Promise<void> {
    await coins(1, 500);
    await report(productOf('item-3', { product: { coins: { maximumShareBasisPoints: 1000 } } }));
    expect(payable(await cart(a))).toBe(810);
    await report(atMinute(20, checkoutOf([asOnCheckout(a)], [row('subtotal', 1000), row('platformCoupon', 100), row('coins', 90)], 810)));
  }

  it('are spent once, though the cart is told twice at once', async () => {
    await checkOutWithCoins();
    await Promise.all([cart(b), cart(b)]);
    expect(await left()).toBe(410);
    expect((await readFacts('wallet', false)).find(({ page }) => page === 'checkout')?.coupons).toHaveLength(1);
  });

  it('alone are no coupon page', async () => {
    await checkOutWithCoins();
    await report(atMinute(20, checkoutOf([asOnCheckout(a)], [row('subtotal', 1000), row('coins', 90)], 910)));
    await cart(b);
    expect([await left(), (await readFacts('wallet', false)).map(({ page }) => page)]).toEqual([410, ['wallet']]);
  });

  it('are as their page says where that was read since', async () => {
    await checkOutWithCoins();
    await coins(25, 410);
    await cart(b);
    expect(await left()).toBe(410);
  });
});
