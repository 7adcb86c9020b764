import { describe, expect, it } from 'vitest';
import { everyPlan } from './every-plan';
import { scenarios } from './scenarios';
import { ringUp } from './till';

describe.each(scenarios.map((scenario) => [scenario.scenarioId, scenario] as const))('%s', (_, scenario) => {
  const { case: document, expected } = scenario;
  const plan = { lines: document.lineItems, coupons: expected.coupons, coins: expected.coins };

  it('asks at its own till what was worked out by hand, row by row', () => {
    const bill = ringUp(document, plan, scenario.till, scenario.tax);
    expect(bill.refused).toEqual([]);
    expect(bill.rows).toEqual(expected.rows);
    expect(bill.total).toBe(expected.total);
  });

  it('promises the cheapest of all plans, and no other is as cheap with as few coupons', () => {
    expect(ringUp(document, plan, 'usual').payable).toBe(expected.payable);
    let plans = 0;
    const asCheap: string[] = [];
    everyPlan(document, (coupons, coins, bill) => {
      plans += 1;
      if (bill.payable < expected.payable) throw new Error(`${bill.payable} with ${coupons.join(' ')}`);
      if (bill.payable === expected.payable && coins === expected.coins && coupons.length <= expected.coupons.length) {
        asCheap.push([...coupons].sort().join(' '));
      }
    });
    expect(plans).toBeGreaterThan(0);
    expect(asCheap).toEqual([[...expected.coupons].sort().join(' ')]);
  });

  it('is whole: ids once, every reference resolves', () => {
    const ids = scenario.shelf.flatMap(({ lineItemId, itemId, skuId }) => [lineItemId, itemId, skuId]);
    expect(new Set(ids).size).toBe(ids.length);
    const held = document.wallet.coupons.map(({ couponId }) => couponId);
    expect(new Set(held).size).toBe(held.length);
    expect(held).toEqual(expect.arrayContaining([...scenario.collectable, ...scenario.autoApplied, ...expected.coupons]));
    const groups = document.shippingGroups.map(({ shippingGroupId }) => shippingGroupId);
    const stores = scenario.stores.map(({ storeId }) => storeId);
    for (const item of scenario.shelf) {
      expect(stores).toContain(item.storeId);
      if (item.shippingGroupId) expect(groups).toContain(item.shippingGroupId);
    }
  });
});

it('no two scenarios have one id', () => {
  expect(new Set(scenarios.map(({ scenarioId }) => scenarioId)).size).toBe(scenarios.length);
});
