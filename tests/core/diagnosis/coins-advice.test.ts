// What coins are worth on a cart, and what is missed where they run out. Amounts by hand.
import { expect, it } from 'vitest';
import { coinsAdvice, worthOfCoins } from '../../../core/diagnosis/coins-advice';
import type { StackingCase } from '../../../core/formats/case';
import { planned } from '../insight/insight';
import { cart, line, promoCode, usd } from './carts';

const share = (basisPoints: number) => ({ coins: { maximumShareBasisPoints: basisPoints } });
const advise = (stackingCase: StackingCase) => coinsAdvice(stackingCase, planned(stackingCase));
const worth = { coins: 100, amount: 100 };

it('tells what each line takes, and what is missed where the balance runs out', () => {
  // 5 % of 100 and 2 % of 50 are 5 and 1; 400 coins are 4
  const lines = [line('a', 10000, share(500)), line('b', 5000, share(200)), line('c', 3000)];
  expect(advise(cart(lines, { coins: { balance: 400, worth } }))).toEqual({
    balance: 400,
    worth,
    balanceWorth: 400,
    lines: [
      { lineItemId: 'a', most: 500 },
      { lineItemId: 'b', most: 100 },
    ],
    most: 600,
    spent: 400,
    off: 400,
    missed: 200,
  });
});

it('measures what is left of a line after coupons, as the rules of the default profile have it', () => {
  // 100 − 10 = 90, of which 5 % are 4.50: 450 coins of 2000
  const stackingCase = cart([line('a', 10000, share(500))], {
    coupons: [promoCode('us10', 1000, 5000)],
    coins: { balance: 2000, worth },
  });
  expect(advise(stackingCase)).toMatchObject({ lines: [{ lineItemId: 'a', most: 450 }], most: 450, spent: 450, off: 450, missed: 0 });
});

it('keeps to the most of an order, where there is one', () => {
  // 5 % of 100 is 5; at most 2 % of the order are 2
  const coins = { balance: 2000, worth, maximumOrderShareBasisPoints: 200 };
  expect(advise(cart([line('a', 10000, share(500))], { coins }))).toMatchObject({ most: 200, off: 200, missed: 0 });
});

it('rounds the worth of a balance down, at the rate the site states', () => {
  const coins = { balance: 199, worth: { coins: 100, amount: 30 } };
  // 1.99 × 0.30 = 0.597
  expect(advise(cart([line('a', 10000)], { coins }))).toMatchObject({ balanceWorth: 59, lines: [], most: 0, missed: 0 });
});

it('has nothing to say where the worth is not stated', () => {
  expect(advise(cart([line('a', 10000)]))).toBeUndefined();
});

it('assumes a rate in dollars alone, and says so', () => {
  expect(worthOfCoins(1234, undefined, usd)).toEqual({ amount: 1234, isAssumed: true });
  expect(worthOfCoins(1234, { coins: 100, amount: 50 }, usd)).toEqual({ amount: 617, isAssumed: false });
  expect(worthOfCoins(1234, undefined, { code: 'EUR', exponent: 2 })).toBeUndefined();
});
