// What she chose, in the case: coins left at home, cards as traits.
import { expect, it } from 'vitest';
import { untouchedSettings } from '../../../core/answer/untouched-settings';
import type { Reading } from '../../../core/formats/reading';
import { couponsIn, madeOf, storeCoupon, walletOf } from './readings';

const coins: Reading = { ...walletOf([]), page: 'coins', coins: { balance: 500, worth: { coins: 100, amount: 100 } } };

it('coins are planned with until she says not to', () => {
  expect(madeOf({ coins }).case.wallet?.coins?.balance).toBe(500);
  expect(madeOf({ coins, settings: { ...untouchedSettings, usesCoins: true } }).case.wallet?.coins?.balance).toBe(500);
  const without = madeOf({ coins, settings: { ...untouchedSettings, usesCoins: false } });
  expect(without.case.wallet?.coins).toBeUndefined();
  expect(without.sources.map(({ page }) => page)).not.toContain('coins');
});

it('a coupon for a card waits for an answer, and then knows her cards', () => {
  const wallet = [walletOf([storeCoupon({ requires: ['card:visa-gold'] })])];
  const made = (cards: string[] | undefined) => madeOf({ wallet, settings: { ...untouchedSettings, ...(cards && { cards }) } });
  expect(made(undefined).leftOut.map(({ why }) => why)).toEqual(['needs-answer']);
  expect(made(['Visa  Gold', 'visa gold']).case.context.traits).toEqual(['card:visa-gold']);
  expect(couponsIn(made(['Visa Gold']))).toHaveLength(1);
  // another card: it is in the case, and not usable there
  expect(made(['Mastercard']).leftOut).toEqual([]);
});
