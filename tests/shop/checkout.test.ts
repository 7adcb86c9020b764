import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeAddress } from './fake-address';
import { pagesThatTell } from './links';
import { moneyText } from './money-text';
import { scenarioOf, scenarios } from './scenarios';
import { ask, call, enter } from './shop-client';
import { type Shop, startShop } from './start-shop';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop({ atOnce: true, now: () => Date.parse('2027-07-14T15:00:00Z') });
});
afterAll(() => shop.close());

const sellable = scenarios.filter(({ shelf }) => shelf.length > 0).map((scenario) => [scenario.scenarioId, scenario] as const);

describe.each(sellable)('%s, carried out', (scenarioId, { host, case: document, collectable, autoApplied, expected, money }) => {
  it('asks the total that was worked out by hand', async () => {
    const { cookies } = await enter(shop, scenarioId);
    for (const couponId of collectable) await call(shop, cookies, host, 'mtop.lookalike.coupon.collect', { couponId });
    const availableProductShopcartIds = document.lineItems.map(({ lineItemId }) => lineItemId).join();
    const order = (api: string, more: object) =>
      call(shop, cookies, host, `mtop.aliexpress.checkout.${api}`, { availableProductShopcartIds, ...more });
    await order('renderOrder', {});
    for (const couponId of autoApplied.filter((id) => !expected.coupons.includes(id))) {
      await order('adjustOrder', { operation: 'coupon', couponId, on: false });
    }
    for (const couponId of expected.coupons) {
      const coupon = document.wallet.coupons.find((one) => one.couponId === couponId);
      if (coupon?.kind === 'promoCode') await order('adjustOrder', { operation: 'code', code: coupon.code });
      else await order('adjustOrder', { operation: 'coupon', couponId, on: true });
    }
    const answer = await order('adjustOrder', { operation: 'coins', on: expected.coins });
    const blocks = Object.values<{ tag: string; fields: Record<string, unknown> }>(answer.data.data);
    const shown = (tag: string) => blocks.find((block) => block.tag === tag)?.fields;
    expect(shown('checkout_order_total')?.['content']).toBe(moneyText(expected.total, money));
    for (const { kind, amount } of expected.rows.filter((row) => row.kind !== 'shipping' || row.amount > 0)) {
      const off = kind !== 'subtotal' && kind !== 'shipping' && kind !== 'tax';
      expect(JSON.stringify(shown('checkout_order_summary'))).toContain(JSON.stringify(moneyText(off ? -amount : amount, money)));
    }
  });

  it('stands on pages that are there', async () => {
    const { cookies } = await enter(shop, scenarioId);
    for (const url of pagesThatTell(scenarioOf(scenarioId))) expect((await ask(shop, url, { cookies })).status).toBe(200);
  });
});

describe('the checkout', () => {
  const open = async (scenarioId: string, ids: string) => {
    const { cookies } = await enter(shop, scenarioId);
    return (api: string, more: object = {}) =>
      call(shop, cookies, 'www.aliexpress.com', `mtop.aliexpress.checkout.${api}`, { availableProductShopcartIds: ids, ...more });
  };

  it('refuses a cold address', async () => {
    const order = await open('trap-42', '');
    expect((await order('renderOrder')).ret).toEqual(['FAIL_BIZ_ORDER_LINE_EMPTY::orderLine DTO is empty']);
  });

  it('puts down the Select coupon when the store coupon is ticked too, and says why', async () => {
    const order = await open('trap-42', '30015515110101');
    await order('adjustOrder', { operation: 'coupon', couponId: 'select-5-39', on: true });
    const answer = JSON.stringify(await order('adjustOrder', { operation: 'coupon', couponId: 'store-10-40', on: true }));
    expect(answer).toContain('"content":"US $32.00"');
    expect(answer).toContain('"chosen":false,"refused":"Minimum spend not met"');
  });

  it('puts its own coupon in, and refuses the better code while it is there', async () => {
    const order = await open('site-applies-coupon', '30015515150101,30015515150102');
    expect(JSON.stringify(await order('renderOrder'))).toContain('"content":"US $55.00"');
    const refused = JSON.stringify(await order('adjustOrder', { operation: 'code', code: 'AEWIN12' }));
    expect(refused).toContain('"error":"Minimum spend not met"');
    expect(refused).toContain('"usePromoCodeStatus":"FAIL"');
    expect(JSON.stringify(await order('adjustOrder', { operation: 'code', code: 'aewin12' }))).toContain('The coupon code is invalid');
  });

  it('carries an address, so that a test can show that it goes nowhere', async () => {
    const order = await open('trap-42', '30015515110101');
    expect(JSON.stringify(await order('renderOrder'))).toContain(fakeAddress.contactName);
  });
});
