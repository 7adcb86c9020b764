// @vitest-environment happy-dom
// The receipt: every step, its test, its margin, what it leaves.
import { describe, expect, it } from 'vitest';
import { planned, read, texts } from './render-app';
import { everyLayer, trap, twoOrders } from './sample-answers';

describe('the receipt', () => {
  it('is a waterfall to the total, each step with its test and its margin', () => {
    const rows = [...planned(everyLayer).one('receipt').querySelectorAll('tbody tr')].map((row) => {
      const tests = texts(row, '.test');
      const [title = '', change, left] = [...row.children].map(read);
      return [title.slice(0, title.length - tests.join('').length), ...tests, change, left];
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
