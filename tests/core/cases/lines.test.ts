// Which lines of the cart are in the case, and from which carts no case is made.
import { describe, expect, it } from 'vitest';
import { caseFromReadings } from '../../../core/cases/case-from-readings';
import { formatDefaults } from '../../../core/formats/rules';
import { defaultProfile } from '../../../core/rules/profiles/default';
import { cartOf, codesOf, inputOf, line, madeOf, productOf, row, without } from './readings';

const idsOf = (lines: ReturnType<typeof line>[]) => madeOf({ cart: cartOf(lines) }).case.lineItems.map(({ lineItemId }) => lineItemId);
const refusalOf = (fields: Parameters<typeof inputOf>[0]) => {
  const made = caseFromReadings(inputOf(fields));
  return made.ok ? 'made' : made.error;
};

describe('lines', () => {
  it('are the ticked ones that can be bought', () => {
    expect(idsOf([line('1'), line('2', { selected: false }), line('3', { available: false }), line('4')])).toEqual(['1', '4']);
  });

  it('keep their sale price, quantity, title, store and flags', () => {
    const cart = cartOf([
      line('1', { title: 'Lamp', storeName: 'Forty Two', unitPrice: { amount: 4200 }, quantity: 3, flags: ['flashDeal'] }),
    ]);
    expect(madeOf({ cart }).case.lineItems).toEqual([
      {
        lineItemId: '1',
        title: 'Lamp',
        storeId: '700100',
        storeName: 'Forty Two',
        unitPrice: { amount: 4200 },
        quantity: 3,
        flags: ['flashDeal'],
      },
    ]);
  });

  it('have the store number, else the seller id, as their store', () => {
    const cart = cartOf([line('1'), without(line('2', { sellerId: '99' }), 'storeId')]);
    expect(madeOf({ cart }).case.lineItems.map(({ storeId }) => storeId)).toEqual(['700100', 'seller:99']);
  });

  it('of one seller are of one store, when any page says which number the seller has', () => {
    const cart = cartOf([line('1', { sellerId: '99' }), without(line('2', { sellerId: '99' }), 'storeId')]);
    expect(madeOf({ cart }).case.lineItems.map(({ storeId }) => storeId)).toEqual(['700100', '700100']);
  });

  it('of no known store stand alone, and the number is less sure', () => {
    const cart = cartOf([without(line('1'), 'storeId', 'itemId'), without(line('2'), 'storeId', 'itemId')]);
    const made = madeOf({ cart });
    expect(new Set(made.case.lineItems.map(({ storeId }) => storeId)).size).toBe(2);
    expect(made.confidence).toBe('likely');
  });

  it('take flags and coin shares from their product pages', () => {
    const product = productOf('item-1', { product: { flags: ['choice'], coins: { maximumShareBasisPoints: 500 } } });
    const [only] = madeOf({ products: [product] }).case.lineItems;
    expect(only).toMatchObject({ flags: ['choice'], coins: { maximumShareBasisPoints: 500 } });
  });

  it('that could not be read are named, left out, and make the number a guess', () => {
    const made = madeOf({ cart: cartOf([line('1'), without(line('2'), 'unitPrice')]) });
    expect(made.case.lineItems.map(({ lineItemId }) => lineItemId)).toEqual(['1']);
    expect(made.notes).toContainEqual({ code: 'lines-left-out', lineItemIds: ['2'] });
    expect(made.unread).toEqual([{ lineItemId: '2', fields: ['cart.lineItems[1].unitPrice'] }]);
    expect(made.confidence).toBe('guess');
  });

  it('of which it is not known whether they are ticked are unread, unless the page counts the others as all', () => {
    const cart = cartOf([line('1'), without(line('2'), 'selected')]);
    expect(madeOf({ cart }).unread.map(({ lineItemId }) => lineItemId)).toEqual(['2']);
    const counted = {
      ...cart,
      cart: { lineItems: [line('1'), without(line('2'), 'selected')], complete: true, summary: { selectedLines: 1, rows: [] } },
    };
    expect(madeOf({ cart: counted }).unread).toEqual([]);
  });
});

describe('the case', () => {
  it('states every rule field, as the profile does', () => {
    const { rules } = madeOf({}).case;
    expect(Object.keys(rules ?? {}).sort()).toEqual(Object.keys(formatDefaults).sort());
    expect(rules).toEqual(defaultProfile.rules);
  });

  it('carries the time, the currency and the region of the page', () => {
    const { context, currency, format, caseId } = madeOf({}).case;
    expect({ context, currency, format, caseId }).toEqual({
      context: { region: 'US', at: '2026-11-21T12:00:00Z' },
      currency: { code: 'USD', exponent: 2 },
      format: 'stacking-case/1',
      caseId: 'by-hand',
    });
  });

  it('takes the region from the options where the page does not say', () => {
    const cart = without(cartOf([line('1')]), 'region');
    expect(madeOf({ cart, settings: { opensByItself: false, tabPutAway: false, region: 'BR' } }).case.context.region).toBe('BR');
  });

  it('of a cart with nothing ticked has no lines', () => {
    expect(madeOf({ cart: cartOf([line('1', { selected: false })]) }).case.lineItems).toEqual([]);
  });

  it.each([
    [
      'a failure',
      { failure: { code: 'captcha' as const, tried: ['.x'] } },
      { code: 'failure', failure: { code: 'captcha', tried: ['.x'] } },
    ],
    [
      'witnesses that disagree',
      { confidence: 'guess' as const, gaps: [{ field: 'cart.lineItems[0].quantity', why: 'witnesses-disagree' }] },
      { code: 'witnesses-disagree', fields: ['cart.lineItems[0].quantity'] },
    ],
    [
      'totals that disagree',
      { gaps: [{ field: 'cart.summary.total', why: 'totals-disagree' }] },
      { code: 'failure', failure: { code: 'totals-disagree', tried: ['cart.summary.total'] } },
    ],
    [
      'a guess',
      { confidence: 'guess' as const, gaps: [{ field: 'cart.summary', why: 'not-found' }] },
      { code: 'guess', fields: ['cart.summary'] },
    ],
    ['another page', { page: 'checkout' as const }, { code: 'not-a-cart', page: 'checkout' }],
  ])('is not made from %s', (_name, fields, error) => {
    expect(refusalOf({ cart: cartOf([line('1')], [], fields) })).toEqual(error);
  });

  it('is not made from a cart whose currency is not known, nor from an empty one', () => {
    expect(refusalOf({ cart: without(cartOf([line('1')]), 'currency') })).toEqual({ code: 'no-currency', fields: ['currency'] });
    expect(refusalOf({ cart: cartOf([]) })).toMatchObject({ code: 'failure', failure: { code: 'empty' } });
  });

  it('that the format does not hold is refused with its path', () => {
    expect(refusalOf({ cart: cartOf([line('1'), line('1')]) })).toMatchObject({
      code: 'case-refused',
      error: { code: 'duplicate-id', path: 'lineItems[1].lineItemId' },
    });
  });
});

describe('what is said beside the case', () => {
  it('is the page total, with and without its separate tax rows', () => {
    const cart = cartOf([line('1')], [row('subtotal', 1000), row('tax', 80), row('tax', 15), row('total', 1095)]);
    expect(madeOf({ cart })).toMatchObject({ pageTotal: 1095, pageTotalBeforeTax: 1000 });
    expect(madeOf({ cart }).notes).toContainEqual({ code: 'before-tax', amount: 95 });
  });

  it.each([
    ['BR', true],
    ['DE', true],
    ['US', false],
    ['GB', false],
  ])('in %s, whether the cheapest is only so before tax: %s', (region, said) => {
    expect(codesOf(madeOf({ cart: cartOf([line('1')], [], { region }) })).includes('cheapest-before-tax')).toBe(said);
  });

  it('is how far the sums of the page could be checked', () => {
    expect(codesOf(madeOf({}))).not.toContain('sums-not-checked');
    expect(codesOf(madeOf({ cart: cartOf([line('1')], [], { confidence: 'likely' }) }))).toContain('sums-not-checked');
    const rounded = cartOf([line('1')], [], { confidence: 'likely', gaps: [{ field: 'cart.summary', why: 'rounded-sums' }] });
    expect(codesOf(madeOf({ cart: rounded }))).toContain('rounded-sums');
    expect(codesOf(madeOf({ cart: rounded }))).not.toContain('sums-not-checked');
  });

  it('is that lines are still to load, and then no total of the page, which counts them', () => {
    const cart = cartOf([line('1')], [row('subtotal', 9000), row('total', 9000)], { confidence: 'likely' });
    const partly = madeOf({
      cart: { ...cart, cart: { lineItems: [line('1')], complete: false, summary: { rows: [], total: { amount: 9000 } } } },
    });
    expect(codesOf(partly)).toContain('more-lines-to-load');
    expect(partly.pageTotal).toBeUndefined();
  });

  it('is whether a wallet was ever read', () => {
    expect(codesOf(madeOf({}))).toContain('wallet-never-read');
  });
});
