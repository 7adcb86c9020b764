// What a case may be, and where and why it is refused.
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../../core/formats/parse-case';
import { document } from './case-document';

/** The document with one value put in at a path (of names and positions); `undefined` takes it away. */
function changed(path: string, value: unknown): unknown {
  const root: unknown = document();
  const names = path.split('.');
  let at: Record<string, unknown> = root as Record<string, unknown>;
  for (const name of names.slice(0, -1)) at = at[name] as Record<string, unknown>;
  at[names.at(-1) ?? ''] = value;
  return JSON.parse(JSON.stringify(root));
}

const refusal = (input: unknown) => {
  const parsed = parseCase(input);
  return parsed.ok ? 'accepted' : [parsed.error.code, parsed.error.path];
};

it('a document with every field is a case, field by field', () => {
  expect(parseCase(document())).toEqual({ ok: true, value: document() });
});

describe('a document that is none', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['a list', []],
    ['an empty object', {}],
    ['another version', { ...document(), format: 'stacking-case/2' }],
    ['another format', { ...document(), format: 'stacking-plan/1' }],
  ])('%s', (_, input) => expect(refusal(input)).toEqual(['wrong-format', 'format']));
});

describe('a field that is wrong is named', () => {
  it.each<[string, string, unknown, string, string?]>([
    ['a float amount', 'lineItems.0.unitPrice.amount', 12.5, 'invalid'],
    ['a negative amount', 'lineItems.0.unitPrice.amount', -1, 'invalid'],
    ['an amount in words', 'lineItems.0.unitPrice.amount', '4200', 'invalid'],
    ['an amount no safe integer holds', 'lineItems.0.unitPrice.amount', 2 ** 53, 'too-large'],
    ['no amount', 'lineItems.0.unitPrice.amount', undefined, 'invalid'],
    ['no quantity', 'lineItems.0.quantity', 0, 'invalid'],
    ['an unknown flag', 'lineItems.0.flags.1', 'blackFriday', 'invalid'],
    ['an empty id', 'lineItems.0.lineItemId', '', 'invalid'],
    ['a share of more than everything', 'lineItems.0.coins.maximumShareBasisPoints', 10_001, 'invalid'],
    ['a share of nothing', 'wallet.coins.maximumOrderShareBasisPoints', 0, 'invalid'],
    ['coins worth nothing', 'wallet.coins.worth.amount', 0, 'invalid'],
    ['no coins for something', 'wallet.coins.worth.coins', 0, 'invalid'],
    ['a balance below nothing', 'wallet.coins.balance', -1, 'invalid'],
    ['a kind there is none of', 'wallet.coupons.0.kind', 'shippingCoupon', 'invalid'],
    ['an automatic kind for a coupon', 'wallet.coupons.0.kind', 'storeDiscount', 'invalid'],
    ['a discount type there is none of', 'wallet.coupons.0.discount.type', 'free', 'invalid'],
    ['a step of nothing', 'automaticDiscounts.1.discount.every.amount', 0, 'invalid'],
    ['a percentage of nothing', 'automaticDiscounts.0.discount.tiers.1.discount.basisPoints', 0, 'invalid'],
    ['no levels', 'automaticDiscounts.0.discount.tiers', [], 'invalid'],
    ['no pieces', 'wallet.coupons.1.discount.tiers.0.minimumQuantity', 0, 'invalid'],
    ['uses of nothing', 'wallet.coupons.1.usesRemaining', 0, 'invalid'],
    ['a date that is none', 'wallet.coupons.0.validUntil', '2026-02-30T00:00:00Z', 'invalid'],
    ['a date without its zone', 'context.at', '2026-06-18T12:00:00', 'invalid'],
    ['no orders at all', 'options.maximumOrders', 0, 'invalid'],
    ['a layer twice', 'rules.stackingOrder', ['coins', 'coins'], 'invalid'],
    ['a currency of two letters', 'currency.code', 'US', 'invalid'],
    ['an unknown key', 'lineItems.0.price', 5, 'unknown-key'],
    ['an unknown key at the root', 'shop', {}, 'unknown-key'],
    ['an unknown key deep down', 'wallet.coupons.1.eligibility.flags.only', [], 'unknown-key'],
    ['a kind of promotion that has no threshold base', 'rules.thresholdBase.coins', 'running', 'unknown-key'],
    ['a line twice', 'lineItems.1', { ...document().lineItems[0] }, 'duplicate-id', 'lineItems[1].lineItemId'],
    ['a group twice', 'shippingGroups.2.shippingGroupId', 'choice', 'duplicate-id'],
    ['a coupon twice', 'wallet.coupons.1.couponId', 's1-10-40', 'duplicate-id'],
    ['a discount twice', 'automaticDiscounts.1.discountId', 'store-1-sale', 'duplicate-id'],
    ['a candidate twice', 'candidates.1.candidateId', 'w1', 'duplicate-id'],
    ['a new item that is in the cart', 'candidates.0.lineItem.lineItemId', 'line-1', 'duplicate-id'],
    ['a group that is not there', 'lineItems.0.shippingGroupId', 'nowhere', 'dangling-id'],
    ['a group that is not there, of a new item', 'candidates.0.lineItem.shippingGroupId', 'nowhere', 'dangling-id'],
    ['more of a line that is not there', 'candidates.1.lineItemId', 'line-9', 'dangling-id'],
    ['exclusivity of a coupon that is not there', 'rules.exclusivity.0.between.1.couponId', 'gone', 'dangling-id'],
    ['lines that sum to too much', 'lineItems.0.quantity', 2 ** 42, 'too-large', 'lineItems'],
    ['candidates that make it too much', 'candidates.1.quantity', 2 ** 42, 'too-large', 'candidates'],
    ['shipping that makes it too much', 'shippingGroups.1.policy.fee.amount', Number.MAX_SAFE_INTEGER, 'too-large', 'shippingGroups'],
  ])('%s', (_, path, value, code, named) => {
    const expected = named ?? path.replaceAll(/\.(\d+)/g, '[$1]');
    expect(refusal(changed(path, value))).toEqual([code, expected]);
  });
  it('two levels of one threshold', () => {
    const twice = changed('automaticDiscounts.0.discount.tiers.1.minimumSpend.amount', 1500);
    expect(refusal(twice)).toEqual(['invalid', 'automaticDiscounts[0].discount.tiers']);
  });
});

describe('what is no mistake', () => {
  it.each<[string, string, unknown]>([
    ['a promotion of a store that is not in the cart', 'wallet.coupons.0.scope.storeId', 'elsewhere'],
    ['a promotion of a line that is not in the cart', 'wallet.coupons.1.eligibility.lineItems', { include: ['gone'] }],
    ['no lines', 'candidates', undefined],
    ['the largest sum there may be', 'candidates.0.lineItem.unitPrice.amount', Number.MAX_SAFE_INTEGER - 2 * 4200 - 700],
  ])('%s', (name, path, value) => {
    const input = changed(path, value) as ReturnType<typeof document>;
    expect(refusal(name === 'no lines' ? { ...input, lineItems: [] } : input)).toBe('accepted');
  });
});

describe('hostile documents', () => {
  it.each([
    ['at the root', '{"__proto__": {"polluted": 1}, ', /^\{/],
    ['in a line', '"lineItems":[{"__proto__": {"polluted": 1}, ', /"lineItems":\[\{/],
    ['in a record', '"thresholdBase":{"__proto__": "running", ', /"thresholdBase":\{/],
  ])('__proto__ %s is an unknown key and changes nothing', (_, planted, place) => {
    const text = JSON.stringify(document()).replace(place, planted);
    const refused = parseCase(JSON.parse(text));
    expect(refused).toMatchObject({ ok: false, error: { code: 'unknown-key', path: expect.stringMatching(/__proto__$/) } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it('names like those of every object are only names', () => {
    const named = changed('lineItems.0.storeId', 'constructor');
    expect(refusal(named)).toBe('accepted');
  });
  it('more lines than any cart has', () => {
    const many = {
      ...document(),
      candidates: [],
      lineItems: Array.from({ length: 10_001 }, (_, at) => ({ lineItemId: `l${at}`, storeId: 's', unitPrice: { amount: 1 }, quantity: 1 })),
    };
    expect(refusal(many)).toEqual(['too-large', 'lineItems']);
  });
});
