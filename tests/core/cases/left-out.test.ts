// Promotions that are shown and not planned with, and why; and those for which the options answer.
import { describe, expect, it } from 'vitest';
import type { ReadCoupon } from '../../../core/formats/reading';
import { cartOf, couponsIn, EUR, line, madeOf, promoCode, storeCoupon, walletOf, without } from './readings';

const answered = { opensByItself: false, tabPutAway: false };
const leftOutOf = (coupon: ReadCoupon, fields: Parameters<typeof madeOf>[0] = {}) =>
  madeOf({ wallet: [walletOf([coupon])], ...fields }).leftOut.map(({ why }) => why);

describe('left out, with the reason', () => {
  it.each<[string, ReadCoupon, string]>([
    ['used', storeCoupon({ status: 'used' }), 'used'],
    ['expired, by its status', storeCoupon({ status: 'expired' }), 'expired'],
    ['expired, by its date', storeCoupon({ validUntil: '2026-11-21T12:00:00Z' }), 'expired'],
    ['not begun', storeCoupon({ validFrom: '2026-11-21T12:00:01Z' }), 'upcoming'],
    ['upcoming, with no date', storeCoupon({ status: 'upcoming' }), 'upcoming'],
    ['on an order that is not closed', storeCoupon({ status: 'inUse' }), 'in-use'],
    ['in another currency', storeCoupon({ currency: EUR }), 'other-currency'],
    ['a guess', storeCoupon({ confidence: 'guess' }), 'guessed'],
    ['without an amount', without(storeCoupon(), 'discount'), 'no-amount'],
    ['free shipping', promoCode('SHIP', { discount: { type: 'freeShipping' } }), 'free-shipping'],
    ['of a store nobody names', storeCoupon({ scope: { type: 'store' } }), 'store-not-known'],
    ['a store coupon of no store', storeCoupon({ scope: { type: 'platform' } }), 'store-not-known'],
    ['for a first order, unanswered', promoCode('NEW', { requires: ['newBuyer'] }), 'needs-answer'],
    ['for the app, unanswered', promoCode('APP', { requires: ['app'] }), 'needs-answer'],
    ['for a card', promoCode('CARD', { requires: ['card:x'] }), 'needs-answer'],
  ])('a coupon %s', (_name, coupon, why) => {
    expect(leftOutOf(coupon)).toEqual([why]);
    expect(couponsIn(madeOf({ wallet: [walletOf([coupon])] }))).toEqual([]);
  });

  it('a coupon of a wallet in another currency; a bare share is the same in any', () => {
    const share = storeCoupon({ discount: { type: 'percentage', basisPoints: 500 } });
    const euros = (coupon: ReadCoupon) => madeOf({ wallet: [walletOf([coupon], { currency: EUR })] });
    expect(euros(storeCoupon()).leftOut.map(({ why }) => why)).toEqual(['other-currency']);
    expect(euros(share).leftOut.map(({ why }) => why)).toEqual(['other-currency']);
    expect(couponsIn(euros(without(share, 'minimumSpend')))).toHaveLength(1);
  });

  it('upcoming no longer once its day has come', () => {
    expect(leftOutOf(storeCoupon({ status: 'upcoming', validFrom: '2026-11-21T12:00:00Z' }))).toEqual([]);
  });

  it('keeps the words of the page', () => {
    expect(madeOf({ wallet: [walletOf([storeCoupon({ status: 'used' })])] }).leftOut).toEqual([
      { kind: 'storeCoupon', text: '$10 off $40', why: 'used' },
    ]);
  });

  it('a used code is told to the case as used', () => {
    const made = madeOf({ wallet: [walletOf([promoCode('AEUS3', { status: 'used' })])] });
    expect(made.case.context.usedCodes).toEqual(['AEUS3']);
  });

  it('a code for some countries, where hers is not known', () => {
    const cart = without(cartOf([line('1')]), 'region');
    expect(leftOutOf(promoCode('DE5', { regions: ['DE'] }), { cart })).toEqual(['needs-answer']);
    expect(couponsIn(madeOf({ wallet: [walletOf([promoCode('DE5', { regions: ['DE'] })])] }))[0]?.regions).toEqual(['DE']);
  });
});

describe('what the options answer', () => {
  const both = [walletOf([promoCode('NEW', { requires: ['newBuyer'] }), promoCode('APP', { requires: ['app'] })])];
  it.each([
    ['a first order, with the app', { orderedBefore: false, usesApp: true }, ['app', 'newBuyer']],
    ['ordered before, no app', { orderedBefore: true, usesApp: false }, undefined],
  ])('%s: the promotions go in, and the traits are these', (_name, answers, traits) => {
    const made = madeOf({ wallet: both, settings: { ...answered, ...answers } });
    expect(made.case.context.traits).toEqual(traits);
    expect(couponsIn(made).map(({ requires }) => requires)).toEqual([['app'], ['newBuyer']]);
  });
});
