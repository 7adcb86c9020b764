// @vitest-environment happy-dom
// The answer to a cart: headline, steps, reasons, receipt, notes, sources.
import { describe, expect, it } from 'vitest';
import type { CartAnswer } from '../../core/answer/answer';
import type { Ineligible } from '../../core/formats/plan';
import { read, show } from './render-app';
import { everyLayer, trap, twoOrders } from './sample-answers';

const planned = (answer: CartAnswer, language = 'en') => show({ kind: 'planned', answer }, { language });
/** Without the marks that keep directions apart. */
const unmarked = (text: string) => text.replace(/[\u200e\u200f]/g, '');
const texts = (root: Element, css: string) => [...root.querySelectorAll(css)].map(read);

describe('the headline', () => {
  it('says what to pay, instead of what, and that it is proved', () => {
    const shown = planned(trap);
    expect(shown.one('answer').dataset['amount']).toBe('3200');
    expect(texts(shown.one('answer'), 'h2, .saved, .proof')).toEqual([
      'Pay US$32.00 not US$42.00, the page’s total now',
      'You save US$10.00 (23.8%)',
      'Best possible, proved 1 order',
    ]);
  });

  it.each<[string, Partial<CartAnswer>, string, string]>([
    [
      'the total without its tax',
      { pageTotal: 4600, pageTotalBeforeTax: 4200 },
      'not US$42.00, the page’s total now without its tax',
      '4200',
    ],
    ['the price without coupons', {}, 'not US$42.00, the price without coupons', '4200'],
    ['nothing to save', { pageTotal: 3200 }, 'just what the page asks now: nothing more to save', '3200'],
    ['a page that asks less', { pageTotal: 3100 }, 'the page asks US$31.00, which is less: it counts a discount I do not know of', '3100'],
    ['no coupon that helps', { withoutCoupons: 3200 }, 'no coupon you hold makes it cheaper', '3200'],
  ])('names the second number: %s', (_what, change, said, otherwise) => {
    const { pageTotal: _total, pageTotalBeforeTax: _before, ...rest } = trap;
    const shown = planned({ ...rest, ...change });
    expect(texts(shown.one('answer'), '.instead')).toEqual([said]);
    expect(shown.one('answer').dataset['otherwise']).toBe(otherwise);
  });

  it('says how far from the best a plan may be', () => {
    expect(planned(everyLayer).text('proof')).toBe('Not proved best: at most US$0.60 better may exist');
    const tie = { ...trap, plan: { ...trap.plan, proof: { status: 'bounded' as const, lowerBound: 3200 } } };
    expect(planned(tie).text('proof')).toBe('No lower price exists; which coupons to spare is not proved');
  });

  it('shows what more orders would bring, only where they bring something', () => {
    expect(texts(planned(twoOrders).one('answer'), '.frontier li')).toEqual(['1 order US$49.00', '2 orders US$48.00']);
    expect(texts(planned(trap).one('answer'), '.frontier li')).toEqual([]);
  });

  it('says the same in Hebrew', () => {
    expect(texts(planned(trap, 'he').one('answer'), 'h2, .saved, .proof').map(unmarked)).toEqual([
      'לתשלום 32.00 US$ ולא 42.00 US$, הסכום שמוצג כעת בעמוד',
      'חיסכון של 10.00 US$ (23.8%)',
      'הטוב ביותר האפשרי, מוכח הזמנה אחת',
    ]);
  });
});

describe('the steps', () => {
  it('are in order, with everything a tool needs', () => {
    const steps = planned(everyLayer).all('step');
    expect(steps.map(({ dataset: { do: does, coupon, code, line } }) => [does, coupon, code, line])).toEqual([
      ['collect', 'a-3', undefined, undefined],
      ['checkOut', undefined, undefined, undefined],
      ['apply', 'a-3', undefined, undefined],
      ['pasteCode', 'code-8', 'AEUS08', undefined],
      ['spendCoins', undefined, undefined, undefined],
      ['leaveOut', 'ae-4', undefined, undefined],
      ['leaveOut', 'b-4', undefined, undefined],
      ['leaveOut', 'sel-5', undefined, undefined],
    ]);
    expect(texts(planned(everyLayer).one('steps'), 'ol .say')).toEqual([
      'Before you go on, collect: Store coupon, US$3.00 off from US$40.00 · Toocki Official Store',
      'Go to checkout',
      'At checkout, choose: Store coupon, US$3.00 off from US$40.00 · Toocki Official Store',
      'Paste the code: Promo code AEUS08, US$8.00 off from US$59.00',
      'Switch coins on: 224 coins take off US$2.24',
    ]);
  });

  it('are told apart by order, with the lines to tick', () => {
    const shown = planned(twoOrders);
    expect(texts(shown.one('steps'), 'h3')).toEqual(['Order 1', 'Do not use', 'Order 2']);
    expect(shown.all('step').flatMap(({ dataset }) => (dataset['line'] ? [[dataset['do'], dataset['line']]] : []))).toEqual([
      ['untick', 'l2'],
      ['tick', 'l2'],
    ]);
    expect(texts(shown.one('steps'), '.lines li')).toEqual(['Notebook', 'Notebook']);
  });

  it('lead to the store, but not to a seller without a store number', () => {
    expect(planned(trap).one('steps').querySelector('a')?.href).toBe('https://shop.test/store/1102764714');
    const seller = { ...trap, instructions: [[{ do: 'collect' as const, couponId: 'st', storeId: 'seller:77' }]] };
    expect(planned(seller).one('steps').querySelector('a')).toBeNull();
  });

  it('warn first of a coupon that the site has put in by itself', () => {
    const first = planned(everyLayer)
      .all('step')
      .find(({ dataset }) => dataset['do'] === 'leaveOut');
    expect(read(first)).toContain('The site has put it in by itself: take it off at checkout before you pay.');
  });

  it('fold what is more than three to leave out', () => {
    const leaveOut = ['a-3', 'b-4', 'sel-5', 'ae-4', 'code-8'].map((couponId) => ({
      do: 'leaveOut' as const,
      couponId,
      why: { code: 'takes-nothing-off' as const },
    }));
    const shown = planned({ ...everyLayer, instructions: [leaveOut] });
    expect(shown.all('step')).toHaveLength(5);
    expect(shown.one('steps').querySelectorAll('details [data-do="leaveOut"]')).toHaveLength(2);
    expect(texts(shown.one('steps'), 'summary')).toEqual(['and 2 more']);
  });
});

describe('why a coupon is left out', () => {
  it('in the $42 trap: by how much, and after what', () => {
    const why = planned(trap).one('steps').querySelector('[data-coupon="se"] .why');
    expect(read(why)).toBe('After the store coupon, US$32.00 is left: US$7.00 short of its minimum of US$39.00.');
  });

  it('in the $42 trap, in Hebrew', () => {
    const why = read(planned(trap, 'he').one('steps').querySelector('[data-coupon="se"] .why'));
    expect(unmarked(why)).toBe('אחרי קופון החנות נותרים 32.00 US$: חסרים 7.00 US$ למינימום של 39.00 US$.');
  });

  it('names every layer that came before on its goods, and none that did not', () => {
    const shown = planned(everyLayer).one('steps');
    expect(read(shown.querySelector('[data-coupon="sel-5"] .why'))).toBe(
      'After the store discount and store coupon, US$69.25 is left: US$29.75 short of its minimum of US$99.00.',
    );
    expect(read(shown.querySelector('[data-coupon="b-4"] .why'))).toBe(
      'What counts for it comes to US$31.40: US$3.60 short of its minimum of US$35.00.',
    );
  });

  it('does not speak of what is left where minimums are tested on full prices, or must be exceeded', () => {
    const under = (rules: CartAnswer['case']['rules']) =>
      read(
        planned({ ...trap, case: { ...trap.case, ...(rules ? { rules } : {}) } })
          .one('steps')
          .querySelector('.why'),
      );
    expect(under({ thresholdBase: { selectCoupon: 'itemPrice' } })).toBe(
      'What counts for it comes to US$32.00: US$7.00 short of its minimum of US$39.00.',
    );
    expect(under({ thresholdComparison: 'moreThan' })).toBe('US$7.00 short of its minimum.');
  });

  it.each<[Ineligible, string]>([
    [{ code: 'below-minimum-quantity', short: 1 }, '1 piece short of its minimum.'],
    [{ code: 'below-minimum-quantity', short: 3 }, '3 pieces short of its minimum.'],
    [{ code: 'nothing-eligible' }, 'Nothing in this order counts for it.'],
    [{ code: 'ineligible-item-in-order' }, 'It refuses an order that holds an item it does not cover, and this one does.'],
    [{ code: 'takes-nothing-off' }, 'It would take nothing off here.'],
    [{ code: 'wrong-region' }, 'Not for the country you buy in.'],
    [{ code: 'code-used' }, 'You have used this code already.'],
    [{ code: 'trait-missing', trait: 'newBuyer' }, 'Only for a first order.'],
    [{ code: 'trait-missing', trait: 'app' }, 'Only in the app.'],
    [{ code: 'trait-missing', trait: 'card:visa' }, 'Only with: card:visa.'],
    [{ code: 'limit-reached' }, 'No more of its kind fit in an order.'],
    [
      { code: 'limit-reached', instead: ['st'] },
      'No more of its kind fit in an order; used instead: Store coupon, US$10.00 off from US$40.00 · Lantern House.',
    ],
    [{ code: 'excluded-by', couponId: 'st' }, 'Does not go together with: Store coupon, US$10.00 off from US$40.00 · Lantern House.'],
    [{ code: 'excluded-by', couponId: 'gone' }, 'Does not go together with: a promotion I hold no details of (gone).'],
    [{ code: 'costs-more-than-it-saves' }, 'With it the order would cost no less: another discount falls away.'],
  ])('%o', (why, said) => {
    const shown = planned({ ...trap, instructions: [[{ do: 'leaveOut', couponId: 'se', why }]] });
    expect(texts(shown.one('steps'), '.why')).toEqual([said]);
  });

  it('names the moment a coupon starts or ended', () => {
    const said = (why: Ineligible) =>
      texts(planned({ ...trap, instructions: [[{ do: 'leaveOut', couponId: 'se', why }]] }).one('steps'), '.why')[0];
    expect(said({ code: 'not-yet-valid', from: '2026-07-15T12:00:00Z' })).toMatch(/^Starts Jul 1[56], 2026, \d\d:00\.$/);
    expect(said({ code: 'expired', until: '2025-07-15T12:00:00Z' })).toMatch(/^Ended Jul 1[56], 2025, \d\d:00\.$/);
  });
});

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

describe('beside the number', () => {
  it('says first what may change what she pays', () => {
    const notes = [...planned(everyLayer).one('warnings').querySelectorAll('li')];
    expect(notes.map(({ dataset }) => [dataset['code'], dataset['gravity']])).toEqual([
      ['thin-margin', 'caution'],
      ['ends-soon', 'caution'],
      ['unsure-promotion', 'caution'],
      ['eligibility-not-known', 'caution'],
      ['before-tax', 'remark'],
    ]);
    expect(notes.map(read).filter((_, at) => at !== 1)).toEqual([
      'Holds by only US$0.85: Store coupon, US$3.00 off from US$40.00 · Toocki Official Store',
      'My reading, not the page’s plain words (dates and currency): AliExpress coupon, US$4.00 off from US$39.00',
      'A coupon may not count every line. If it does you pay US$59.00; if it counts only items it was seen on, US$61.00. The worse one is promised here.',
      'Before tax: the page adds US$4.31 of tax apart.',
    ]);
    expect(read(notes[1])).toMatch(/^Ends in 8 hours \(Jun 1[89], \d\d:59\): Promo code AEUS08, US\$8\.00 off from US\$59\.00$/);
  });

  it('says everything else there is to say', () => {
    const shown = planned({
      ...trap,
      notes: [
        { code: 'sums-not-checked' },
        { code: 'rounded-sums' },
        { code: 'more-lines-to-load' },
        { code: 'shipping-from-page', amount: 199 },
        { code: 'shipping-not-known' },
        { code: 'before-tax' },
        { code: 'cheapest-before-tax' },
        { code: 'lines-left-out', lineItemIds: ['x', 'y'] },
        { code: 'thin-margin', promotionId: 'st', margin: 0 },
        { code: 'unsure-promotion', promotionId: 'st', fields: ['validFrom', 'validUntil', 'discount.basisPoints', 'shape'] },
      ],
    });
    expect(texts(shown.one('warnings'), 'li')).toEqual([
      'The page has not loaded all lines. Scroll to the end of the cart.',
      'What shipping costs is not known and not in this number.',
      '2 ticked lines could not be read well enough and are not in this plan.',
      'Stands exactly on its minimum, and sources differ on whether that is enough: Store coupon, US$10.00 off from US$40.00 · Lantern House',
      'My reading, not the page’s plain words (dates, amount off, and shape): Store coupon, US$10.00 off from US$40.00 · Lantern House',
      'The page shows no sum to hold these prices against.',
      'The page rounded when it converted the currency: its total may differ by a few cents.',
      'Shipping of US$1.99 is what the page shows for one order; for several orders it is not known.',
      'Before tax: the page adds tax apart.',
      'Cheapest before tax. Where you buy, tax depends on the value of an order.',
    ]);
    expect(texts(shown.one('answer'), '.pay')).toEqual(['Pay, before tax']);
  });

  it('says that it knows no coupons yet, and where they are', () => {
    const warning = planned(trap).one('warnings').querySelector('[data-code="wallet-never-read"]');
    expect(read(warning)).toBe('I know no coupons yet: your coupon wallet was never read. Open the coupon wallet');
    expect(warning?.querySelector('a')?.href).toBe('https://shop.test/wallet');
  });

  it('tells how old each source is', () => {
    expect(texts(planned(everyLayer).one('sources'), 'li')).toEqual([
      'Cart read just now',
      'Coupon wallet read 5 days ago4 promotions',
      'Product pages read 2 hours ago1 promotion',
    ]);
    expect(texts(planned(trap).one('sources'), 'li')).toEqual(['Cart read just now', 'Coupon wallet never read']);
    expect(planned(everyLayer).text('confidence')).toBe('Likely right: the page gave nothing to check against.');
  });

  it('tells what it saw and did not plan with', () => {
    const leftOut = planned(everyLayer).one('left-out');
    expect(read(leftOut.querySelector('summary'))).toBe('3 promotions seen but not planned with');
    expect(texts(leftOut, 'li')).toEqual([
      'Promo code Free shipping over $10 with SHIP10 takes off shipping, which no plan counts yet',
      'AliExpress coupon €4 de descuento en compras de €29 in another currency',
      'Promo code New users: $5 off depends on an answer in the settings below',
    ]);
  });
});
