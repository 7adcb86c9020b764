// @vitest-environment happy-dom
// What must be known beside the number, and what the number stands on.
import { describe, expect, it } from 'vitest';
import { planned, read, texts } from '../render-app';
import { everyLayer, trap } from '../samples/sample-answers';

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
      'Holds by only US$0.85: Store coupon, US$3.00 off from US$40.00 · Toocki Official Store See at checkout that it is taken off before you pay.',
      'My reading, not the page’s plain words (dates and currency): AliExpress coupon, US$4.00 off from US$39.00 Open its page again, or correct it under My discounts below.',
      'A coupon may not count every line. If it does, you pay US$59.00; if it counts only the items it was seen on, US$61.00. The worse one is promised here. The checkout page will tell; I compare it there.',
      'Before tax: the page adds US$4.31 of tax apart.',
    ]);
    expect(read(notes[1])).toMatch(
      /^Ends in 8 hours \(Jun 1[89], \d\d:59\), Jun 18, 13:59 by the shop’s clock: Promo code AEUS08, US\$8\.00 off from US\$59\.00 Order before then\.$/,
    );
  });

  it('says everything else there is to say', () => {
    const shown = planned({
      ...trap,
      notes: [
        { code: 'entries-not-read', why: 'newer' },
        { code: 'entries-not-read', why: 'damaged' },
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
      'A newer version of Stackwise kept what you entered yourself, and this one cannot read it: your coupons, what you struck out and what you corrected do not count in this plan.',
      'Part of what you entered yourself cannot be read any more and does not count in this plan. What can be read is under My discounts.',
      'The page has not loaded all lines. Scroll to the end of the cart.',
      'What shipping costs is not known and not in this number. The checkout page will tell; I compare it there.',
      '2 ticked lines could not be read well enough and are not in this plan. Correct them under Not read rightly below.',
      'Stands exactly on its minimum, and sources differ on whether that is enough: Store coupon, US$10.00 off from US$40.00 · Lantern House See at checkout that it is taken off before you pay.',
      'My reading, not the page’s plain words (dates, amount off, and shape): Store coupon, US$10.00 off from US$40.00 · Lantern House Open its page again, or correct it under My discounts below.',
      'These cancel each other: after Store coupon, US$10.00 off from US$40.00 · Lantern House, US$7.00 is missing to the minimum of Select coupon, US$5.00 off from US$39.00',
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

  it('tells what is hers, and since when: in the step, in the receipt, among the sources, and what she struck out', () => {
    const enteredAt = '2026-06-15T12:00:00Z';
    const shown = planned({
      ...trap,
      byHand: [{ promotionId: 'st', enteredAt }],
      sources: [...trap.sources, { page: 'byHand', readAt: enteredAt, promotions: 1 }],
      leftOut: [{ kind: 'selectCoupon', text: '$5 off $39', why: 'struck-out' }],
      notes: [{ code: 'shipping-unlike-by-hand', amount: 199, byHand: 299 }],
    });
    const said = 'US$10.00 off from US$40.00 · Lantern House, entered by you 3 days ago';
    expect(shown.text('steps')).toContain(said);
    expect(shown.text('receipt')).toContain(said);
    expect(texts(shown.one('sources'), 'li')).toEqual(['Cart read just now', 'Entered by you 3 days ago1 promotion']);
    expect(texts(shown.one('left-out'), 'li')).toEqual(['Select coupon $5 off $39 struck out by you']);
    expect(texts(shown.one('warnings'), 'li:not([data-code="coupons-cancel"])')).toEqual([
      'Your own shipping rules come to US$2.99, the page says US$1.99; the page’s sum is used, as one order’s.',
    ]);
    shown.one('open-discounts').click();
    expect(shown.asked.opened).toEqual(['discounts']);
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
