// @vitest-environment happy-dom
// The receipt: every step, its test, its margin, what it leaves.
import { describe, expect, it } from 'vitest';
import { afterwards, planned, read, texts } from '../render-app';
import { everyLayer, trap, twoOrders } from '../samples/sample-answers';

describe('the receipt', () => {
  it('is a waterfall to the total, each step with its test and its margin', () => {
    const rows = [...planned(everyLayer).one('receipt').querySelectorAll('tbody tr')].map((row) => {
      const tests = texts(row, '.test');
      const [title, change, left] = [...row.children].map(read);
      return [read(row.querySelector('th summary')) || title, ...tests, change, left];
    });
    expect(rows).toEqual([
      ['Goods', '', '74.40'],
      [
        'Store discount',
        'US$0.50 off from US$15.00 and 5% off from US$30.00 · Toocki Official Store',
        '43.00 passes 30.00 by 13.00',
        '−2.15',
        '72.25',
      ],
      ['Store coupon', 'US$3.00 off from US$40.00 · Toocki Official Store', '40.85 passes 40.00 by 0.85', '−3.00', '69.25'],
      ['Promo code AEUS08', 'US$8.00 off from US$59.00', '69.25 passes 59.00 by 10.25', '−8.00', '61.25'],
      ['Shipping, Toocki Official Store', 'free', '61.25'],
      ['Shipping, Lantern House', '1.99', '63.24'],
      ['224 coins', '−2.24', '61.00'],
      ['To pay', '', 'US$61.00'],
    ]);
  });

  it('opens each discount: what each line got of it, and where it was seen', () => {
    const seen = {
      couponId: 'a-3',
      status: 'usable' as const,
      confidence: 'exact' as const,
      seenOn: ['wallet' as const, 'product' as const],
      seenAt: '2026-06-18T09:00:00Z',
      unsure: [],
    };
    const row = planned({ ...everyLayer, holdings: [seen] })
      .one('receipt')
      .querySelector('[data-promotion="a-3"]') as Element;
    expect((row.querySelector('details') as HTMLDetailsElement).open).toBe(false);
    expect(texts(row, '.row-shares .money')).toEqual(['−1.19', '−1.81']);
    expect(texts(row, '.test').at(-1)).toBe('seen on: Coupon wallet and Product pages, 3 hours ago');
  });

  it('begins with the list prices, where the page states any, to one scale', () => {
    // two cables at 12.00 and the charger at 30.00; the lamp has no list price: 24.00 + 30.00 + 31.40 = 85.40, of which 74.40 is asked
    const items = [{ lineItemId: 'l1', listPrice: 1200 }, { lineItemId: 'l2', listPrice: 3000 }, { lineItemId: 'l3' }];
    const shown = planned({ ...everyLayer, items }).one('receipt');
    const rows = [...shown.querySelectorAll<HTMLElement>('tbody tr')].slice(0, 3);
    expect(rows.map(({ dataset }) => [dataset['step'], dataset['change'], dataset['left']])).toEqual([
      ['list', undefined, '8540'],
      ['sale', '-1100', '7440'],
      ['applied', '-215', '7225'],
    ]);
    // 74.40 of 85.40 is 87.12 %
    expect(rows[1]?.querySelector<HTMLElement>('.bar')?.getAttribute('style')).toContain('--left: 87.12%');
    expect(
      planned({ ...everyLayer, items: [{ lineItemId: 'l1', listPrice: 100 }] })
        .one('receipt')
        .querySelector('[data-step="list"]'),
    ).toBeNull();
  });

  it('is copied as text in columns', async () => {
    const shown = planned(trap);
    await afterwards(() => shown.one('copy-receipt').click());
    expect(shown.asked.copied).toEqual([
      [
        'Step by step, in USD',
        '',
        'Goods                    42.00',
        'Store coupon  −10.00     32.00',
        'To pay                US$32.00',
      ].join('\n'),
    ]);
    expect(shown.text('copy-receipt')).toBe('Copied');
  });

  it('keeps what was not used folded, with the reason', () => {
    const skipped = planned(everyLayer).one('receipt').querySelector('details.skipped');
    expect((skipped as HTMLDetailsElement).open).toBe(false);
    expect(read(skipped?.querySelector('summary'))).toBe('3 discounts not used, and why');
    expect(texts(skipped as Element, 'li .say')).toEqual([
      'Store coupon, US$4.00 off from US$35.00 · Lantern House',
      'Select coupon, 15% off from US$99.00, up to US$18.00',
      'AliExpress coupon, US$4.00 off from US$39.00',
    ]);
  });

  it('shows what each line got and costs in the end', () => {
    const lines = planned(everyLayer).one('receipt').querySelectorAll('.shares li');
    expect([...lines].map((line) => texts(line, '.money')[0])).toEqual(['13.22', '20.26', '27.77']);
    expect(texts(lines[0] as Element, '.test')).toEqual(['17.00 Store discount −0.85 Store coupon −1.19 Promo code −1.74']);
  });

  it('adds the orders up', () => {
    const shown = planned(twoOrders).one('receipt');
    expect(texts(shown, 'tr[data-step="total"] td:last-child')).toEqual(['US$32.00', 'US$16.00']);
    expect(texts(shown, '.all-orders')).toEqual(['All orders US$48.00']);
  });

  it('says where a minimum is exactly met, or there is none', () => {
    const [first = []] = trap.plan.receipts;
    const at = (minimumSpend: number) =>
      first.map((step) => (step.step === 'applied' ? { ...step, minimumSpend, margin: step.tested - minimumSpend } : step));
    const said = (minimumSpend: number) =>
      texts(planned({ ...trap, plan: { ...trap.plan, receipts: [at(minimumSpend)] } }).one('receipt'), 'tbody .test')[1];
    expect(said(4200)).toBe('42.00 exactly meets 42.00');
    expect(said(0)).toBe('on 42.00, no minimum');
  });
});
