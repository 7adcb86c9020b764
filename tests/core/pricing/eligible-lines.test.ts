// Which lines a promotion counts, and whether it is to be had at all. Amounts in cents, worked out by hand.
import { describe, expect, it } from 'vitest';
import { allowed, cart, coupon, goodsWith, line } from './cart';

const code = (id: string, off: number, minimum: number, more = {}) => coupon(id, 'promoCode', off, minimum, more);

describe('what a promotion counts', () => {
  const lines = [
    line('a', 1000, { category: 'audio', flags: ['choice'] }),
    line('b', 2000, { category: 'toys', storeId: 's2', flags: ['flashDeal'] }),
    line('c', 4000, { storeId: 's2' }),
  ];
  it.each<[string, NonNullable<Parameters<typeof code>[3]>, number]>([
    ['everything, where nothing is said', {}, 7000],
    ['a store', { scope: { type: 'store', storeId: 's2' } }, 6000],
    ['stores by name', { eligibility: { stores: { include: ['s1'] } } }, 1000],
    ['all stores but one', { eligibility: { stores: { exclude: ['s1'] } } }, 6000],
    ['categories: a line without one is not among them', { eligibility: { categories: { include: ['audio', 'toys'] } } }, 3000],
    ['all categories but one: a line without one passes', { eligibility: { categories: { exclude: ['toys'] } } }, 5000],
    ['single lines', { eligibility: { lineItems: { include: ['a', 'c'] } } }, 5000],
    ['all lines but one', { eligibility: { lineItems: { exclude: ['c'] } } }, 3000],
    ['lines with one of the flags', { eligibility: { flags: { include: ['choice', 'flashDeal'] } } }, 3000],
    ['lines with none of the flags', { eligibility: { flags: { exclude: ['choice', 'flashDeal'] } } }, 4000],
    ['what passes every list', { eligibility: { stores: { include: ['s2'] }, flags: { exclude: ['flashDeal'] } } }, 4000],
  ])('%s', (_, more, counted) => {
    const turn = allowed(cart(lines, [code('c', 100, 0, more)]), ['c']).cascade.turns[0];
    expect(turn?.running).toBe(counted);
  });
  it('nothing at all: it may not be used', () => {
    expect(goodsWith(cart(lines, [code('c', 100, 0, { eligibility: { stores: { include: ['s9'] } } })]), ['c'])).toBe('nothing-eligible');
  });
  it('a mixed cart is counted in part, or rejected', () => {
    const audio = { categories: { include: ['audio'] } };
    const of = (ineligibleItems: 'ignore' | 'reject', scope: { type: 'store'; storeId: string } | { type: 'platform' }) =>
      goodsWith(cart(lines, [code('c', 100, 1000, { scope, eligibility: { ...audio, ineligibleItems } })]), ['c']);
    expect(of('ignore', { type: 'platform' })).toBe(6900);
    expect(of('reject', { type: 'platform' })).toBe('ineligible-item-in-order');
    // the other lines are out of its scope
    expect(of('reject', { type: 'store', storeId: 's1' })).toBe(6900);
  });
  it('lines out of stock are not in the cart', () => {
    const out = line('x', 9000, { flags: ['outOfStock'] });
    expect(goodsWith(cart([...lines, out], [code('c', 100, 7001)]), ['c'])).toBe('below-minimum-spend');
  });
});

describe('whether a promotion is to be had at all', () => {
  const at = '2026-06-18T12:00:00Z';
  it.each<[string, NonNullable<Parameters<typeof code>[3]>, number | string]>([
    ['from the very second it begins', { validFrom: at }, 900],
    ['not a second before', { validFrom: '2026-06-18T12:00:01Z' }, 'not-yet-valid'],
    ['not at the second it ends', { validUntil: at }, 'expired'],
    ['to the second before', { validUntil: '2026-06-18T12:00:01Z' }, 900],
    ['in its regions', { regions: ['MX', 'US'] }, 900],
    ['not elsewhere', { regions: ['MX'] }, 'wrong-region'],
    ['not where it is excluded', { excludedRegions: ['US'] }, 'wrong-region'],
    ['not with a code spent before', { code: 'SPENT20' }, 'code-used'],
    ['with the traits it needs', { requires: ['app'] }, 900],
    ['not without one of them', { requires: ['app', 'newBuyer'] }, 'trait-missing'],
  ])('%s', (_, more, expected) => {
    const context = { region: 'US', at, usedCodes: ['SPENT20'], traits: ['app'] };
    expect(goodsWith(cart([line('l', 1000)], [code('c', 100, 0, more)], { context }), ['c'])).toBe(expected);
  });
});
