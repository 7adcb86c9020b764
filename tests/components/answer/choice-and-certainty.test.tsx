// @vitest-environment happy-dom
// How many orders, how sure, what is still worked out, and a split that has begun.
import { describe, expect, it } from 'vitest';
import type { CartAnswer } from '../../../core/answer/answer';
import { afterwards, planned, show, texts } from '../render-app';
import { everyLayer, trap, twoOrders } from '../samples/sample-answers';

describe('the number of orders', () => {
  const choose = (shown: ReturnType<typeof planned>, orders: number) =>
    afterwards(() => shown.one('orders').querySelector<HTMLInputElement>(`input[value="${orders}"]`)?.click());

  it('is a choice, with what each further order saves', () => {
    const shown = planned(twoOrders);
    expect(texts(shown.one('orders'), 'label')).toEqual(['1 orderUS$49.00', '2 ordersUS$48.00US$1.00 less']);
    const radios = [...shown.one('orders').querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['1', false],
      ['2', true],
    ]);
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    expect(planned(trap).all('orders')).toEqual([]);
  });

  it('shows that plan whole: price, steps, receipt, warnings; and the best one again', async () => {
    const shown = planned(twoOrders);
    await choose(shown, 1);
    expect(shown.one('answer').dataset['amount']).toBe('4900');
    expect(shown.all('step').map(({ dataset }) => dataset['do'])).toEqual(['collect', 'checkOut', 'apply', 'spendCoins']);
    expect(texts(shown.one('receipt'), 'tr[data-step="total"] td:last-child')).toEqual(['US$49.00']);
    expect(shown.one('warnings').querySelector('[data-code="thin-margin"]')).not.toBeNull();
    await choose(shown, 2);
    expect(shown.one('answer').dataset['amount']).toBe('4800');
    expect(shown.one('steps').querySelectorAll('ol')).toHaveLength(2);
  });
});

describe('how sure', () => {
  const held = (payables: (number | undefined)[]): CartAnswer['readings'] => ({
    held: payables.map((payable, at) => ({
      profile: `other-${at}`,
      feasible: payable !== undefined,
      ...(payable === undefined ? {} : { payable }),
    })),
  });
  it.each<[string, CartAnswer['readings'], string]>([
    ['the same', held([3200, 3200, 3200, 3200]), 'The same under 4 other readings of the rules'],
    ['dearer under one', held([3200, 3700]), 'US$32.00, or at worst US$37.00 under another reading of the rules'],
    ['cheaper under one', held([3100, 3200]), 'At most US$32.00; US$31.00 under another reading of the rules'],
    ['refused by one', held([3200, undefined]), '1 of 2 other readings of the rules refuses a coupon of this plan'],
  ])('%s', (_what, readings, said) => {
    const shown = planned({ ...trap, ...(readings === undefined ? {} : { readings }) });
    expect(shown.text('readings')).toBe(said);
    expect(shown.all('contested')).toHaveLength(/worst|refuses/.test(said) ? 1 : 0);
  });

  it('says which readings, and what would be safe under all of them', () => {
    const readings = held([3200, undefined]) ?? { held: [] };
    const safe = { orders: [{ lines: [{ lineItemId: 'l1', quantity: 1 }], coupons: ['se'] }], worst: 3700, proof: trap.plan.proof };
    const shown = planned({ ...trap, readings: { ...readings, safe } });
    expect(texts(shown.one('contested'), 'li')).toEqual(['other-0 US$32.00', 'other-1 not allowed']);
    expect(shown.text('safe-plan')).toBe('At most US$37.00 under all of them: use only Select coupon, US$5.00 off from US$39.00.');
  });

  it('says in short how it was read', () => {
    expect(planned(trap).text('read')).toBe('Read exactly');
    expect(planned(everyLayer).text('read')).toBe('Likely read right');
  });
});

describe('what is still worked out', () => {
  it('is said, with a way to stop; while more orders are tried nothing is proved', () => {
    const shown = show({ kind: 'planned', answer: trap, pending: ['orders', 'readings', 'insight'] });
    expect(shown.text('pending')).toBe('Still checking: more orders, other readings of the rules, and thresholds and chances… Stop');
    expect(shown.text('proof')).toBe('Best so far');
    shown.one('stop-planning').click();
    expect(shown.asked.stopped).toBe(1);
  });

  it('is no longer said once all is known', async () => {
    const shown = show({ kind: 'planned', answer: trap, pending: ['insight'] });
    expect(shown.text('proof')).toBe('Best possible, proved');
    await afterwards(() => {
      shown.state.value = { kind: 'planned', answer: trap };
    });
    expect(shown.all('pending')).toEqual([]);
  });

  it('stays said where she stopped it, and can go on', () => {
    const shown = show({ kind: 'planned', answer: trap, stopped: ['orders'] });
    expect(shown.text('pending')).toBe('Stopped. Not checked: more orders. Go on');
    expect(shown.one('proof').dataset['status']).toBe('so-far');
    shown.one('go-on').click();
    expect(shown.asked.retried).toBe(1);
  });
});

it('a split that has begun counts its orders on, and can be given up', () => {
  const shown = show({ kind: 'planned', answer: trap, split: { placed: 1, of: 2 }, progress: { order: 0, done: [] } });
  expect(shown.text('split')).toBe('1 of 2 orders placed. The rest of the plan stays. Plan this cart anew');
  expect(texts(shown.one('steps'), 'h3')[0]).toBe('Order 2');
  expect(texts(shown.one('receipt'), 'h3')).toEqual(['Order 2']);
  shown.one('plan-anew').click();
  expect(shown.asked.plannedAnew).toBe(1);
});
