// The main job, in every scenario and browser: read the shop, show the plan, carry it out, and pay what was promised.
import { expect } from '@playwright/test';
import type { CartAnswer } from '../../core/answer/answer';
import type { Scenario } from '../shop/scenario';
import { scenarios } from '../shop/scenarios';
import { acceptOrders } from './harness/accept-orders';
import { test } from './harness/fixture';
import { eventually, type Shopper } from './harness/shopper';
import { carryOut, goToCheckout, lookAround, tillTotal, visit } from './harness/shopping';
import { closePanel, look, openPanel, shownWhen } from './harness/shown';

/** What the popup is told, as it is told. */
const answerOf = (shopper: Shopper): Promise<CartAnswer> =>
  shopper.evaluate(async () => {
    type Runtime = { runtime: { sendMessage(message: object): Promise<{ value: { answer: CartAnswer } }> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    const reply = await (browser ?? chrome).runtime.sendMessage({ name: 'tab-state', request: { tabId } });
    return reply.value.answer;
  });

/** Finds a plan's coupon among the shop's by what it is: kind, store or code, minimum, amount. */
function inTheShop(answer: CartAnswer, scenario: Scenario): (couponId: string) => string {
  const likeness = (coupon: {
    kind: string;
    scope: object;
    code?: string | undefined;
    minimumSpend?: { amount: number } | undefined;
    discount: object;
  }) =>
    JSON.stringify([
      coupon.kind,
      coupon.scope,
      coupon.code ?? null,
      coupon.minimumSpend?.amount ?? 0,
      Object.entries(coupon.discount).sort(),
    ]);
  const shops = new Map(scenario.case.wallet.coupons.map((coupon) => [likeness(coupon as never), coupon.couponId]));
  return (couponId) => {
    const planned = answer.case.wallet?.coupons?.find((coupon) => coupon.couponId === couponId);
    const found = planned && shops.get(likeness(planned));
    if (!found) throw new Error(`the shop has no ${couponId}`);
    return found;
  };
}

async function collect(shopper: Shopper, scenario: Scenario, couponIds: string[]): Promise<void> {
  for (const id of couponIds) {
    const coupon = scenario.case.wallet.coupons.find(({ couponId }) => couponId === id);
    const storeId = coupon?.scope.type === 'store' ? coupon.scope.storeId : '';
    await visit(shopper, `https://${scenario.host}/store/${storeId}`);
    await shopper.click(`.lookalike-collect[data-coupon-id="${id}"]`);
    await eventually(
      () =>
        shopper.evaluate(
          (css) => document.querySelector<HTMLButtonElement>(css)?.disabled === true,
          `.lookalike-collect[data-coupon-id="${id}"]`,
        ),
      `${id} is collected`,
    );
  }
}

/** Two orders would cost less there; the till's total is that of one. */
const inOneOrder = ['wallet-usd', 'two-coupons'];

for (const scenario of scenarios.filter(({ gate, shelf }) => gate === undefined && shelf.some(({ inCart }) => inCart === 'ticked'))) {
  test(`${scenario.scenarioId}: the plan is shown, carried out, and the till agrees`, async ({ shopper }) => {
    test.setTimeout(180_000);
    await lookAround(shopper, scenario);
    if (inOneOrder.includes(scenario.scenarioId)) {
      await shopper.openPopup();
      await acceptOrders(shopper, 1);
      await shopper.leavePopup();
    }
    await openPanel(shopper);
    const shown = await shownWhen(
      shopper,
      ({ payable, kind }) => kind === 'planned' && payable === scenario.expected.payable,
      `${scenario.expected.payable} to pay`,
    );
    expect(shown.proof).toBe('proved');

    await shopper.openPopup();
    const popup = await shownWhen(shopper, ({ kind }) => kind === 'planned', 'the popup');
    expect(popup.payable).toBe(shown.payable);
    expect(popup.steps).toEqual(shown.steps);
    const answer = await answerOf(shopper);
    await shopper.leavePopup();

    await closePanel(shopper);
    const shopCoupon = inTheShop(answer, scenario);
    const used = answer.plan.orders.flatMap(({ coupons }) => coupons).map(shopCoupon);
    expect(used.sort()).toEqual([...scenario.expected.coupons].sort());

    const toCollect = shown.steps.filter((step) => step.do === 'collect').map((step) => shopCoupon(step.coupon ?? ''));
    await collect(shopper, scenario, toCollect);
    if (toCollect.length > 0) await visit(shopper, `https://${scenario.host}/p/shoppingcart/index.html`);
    await goToCheckout(shopper);
    await carryOut(shopper, shown.steps, shopCoupon);
    expect(await tillTotal(shopper)).toBe(scenario.expected.total);

    await openPanel(shopper);
    const tax = scenario.expected.rows.filter(({ kind }) => kind === 'tax').reduce((sum, { amount }) => sum + amount, 0);
    const difference = scenario.expected.total - tax - scenario.expected.payable;
    const check = await shownWhen(
      shopper,
      (one) => one.check === (difference === 0 ? 'matches' : 'differs'),
      'the check of the checkout page',
    );
    expect(check.difference).toBe(difference);
    expect(check.apart.filter(({ kind }) => kind === 'tax').reduce((sum, { amount }) => sum + amount, 0)).toBe(tax);
    if (difference !== 0) {
      expect(check.explanations).toContainEqual(
        expect.objectContaining({ code: 'rule-reading', field: expect.stringContaining('thresholdBase'), value: 'itemPrice' }),
      );
    }
    expect((await look(shopper))?.payable).toBe(scenario.expected.payable);
  });
}
