// Entering, correcting, striking out and taking back; and that every undo gives back what was.
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../core/by-hand/apply-change';
import type { ByHand } from '../../../core/by-hand/by-hand';
import type { Change } from '../../../core/by-hand/change';
import { entryOf, NOW, saying, stated, USD } from './entries';

const changedBy = (before: ByHand, change: Change) => {
  const changed = applyChange(before, change, NOW);
  if (!changed.ok) throw new Error(JSON.stringify(changed.error));
  return changed.value;
};
const errorOf = (before: ByHand, change: Change) => {
  const changed = applyChange(before, change, NOW);
  return changed.ok ? undefined : changed.error.code;
};

const other = stated({ discount: { type: 'fixed', amount: 1200 } });
const coins = { balance: 500, currency: USD, at: NOW };
const rule = { of: 'choice', policy: { type: 'free' }, currency: USD, at: NOW } as const;
const strike = { do: 'strikeOut', promotionId: 'storeCoupon|1|0|fixed5|open', kind: 'storeCoupon', text: '$5 off' } as const;
const full = saying({
  promotions: [entryOf()],
  struckOut: [{ promotionId: strike.promotionId, kind: 'storeCoupon', text: '$5 off', at: NOW }],
  coins,
  shipping: [{ ...rule, of: { storeId: '1' } }],
});

describe('a change', () => {
  it('adds a promotion, marked with its time, and with what it replaces', () => {
    const { byHand } = changedBy(saying({}), { do: 'add', promotion: stated(), replaces: 'read|one' });
    expect(byHand.promotions).toEqual([{ entryId: `${NOW}/1`, enteredAt: NOW, replaces: 'read|one', promotion: stated() }]);
  });

  it('edits one and keeps what it replaces', () => {
    const before = saying({ promotions: [entryOf(stated(), { replaces: 'read|one' })] });
    const { byHand } = changedBy(before, { do: 'edit', entryId: 'mine', promotion: other });
    expect(byHand.promotions).toEqual([{ entryId: 'mine', enteredAt: NOW, replaces: 'read|one', promotion: other }]);
  });

  it.each<[string, ByHand, Change]>([
    ['add', full, { do: 'add', promotion: other }],
    ['edit', full, { do: 'edit', entryId: 'mine', promotion: other }],
    ['remove', full, { do: 'remove', entryId: 'mine' }],
    ['strikeOut', saying({}), strike],
    ['setCoins', full, { do: 'setCoins', coins: { ...coins, balance: 9 } }],
    ['setCoins, none', full, { do: 'setCoins' }],
    ['setCoins, first', saying({}), { do: 'setCoins', coins }],
    ['setShipping', full, { do: 'setShipping', of: { storeId: '1' }, rule: { ...rule, of: { storeId: '1' }, at: '2026-11-20T00:00:00Z' } }],
    ['setShipping, none', full, { do: 'setShipping', of: { storeId: '1' } }],
    ['setShipping, first', full, { do: 'setShipping', of: 'choice', rule }],
    ['restore', full, { do: 'restore', promotionId: strike.promotionId }],
  ])('%s changes something, and its undo gives back all', (_name, before, change) => {
    const frozen = JSON.stringify(before);
    const { byHand, undo } = changedBy(before, change);
    expect(byHand).not.toEqual(before);
    expect(changedBy(byHand, undo).byHand).toEqual(before);
    expect(JSON.stringify(before)).toBe(frozen);
  });

  it('sets one rule a place', () => {
    const once = changedBy(full, { do: 'setShipping', of: 'choice', rule }).byHand;
    const fee = { ...rule, policy: { type: 'flat', fee: { amount: 299 } } } as const;
    expect(changedBy(once, { do: 'setShipping', of: 'choice', rule: fee }).byHand.shipping).toEqual([full.shipping[0], fee]);
  });
});

describe('a change that cannot be', () => {
  it.each<[string, ByHand, Change, string]>([
    ['the same promotion twice', full, { do: 'add', promotion: stated() }, 'entered-already'],
    [
      'one edited into another of hers',
      saying({ promotions: [entryOf(), entryOf(other, { entryId: 'b' })] }),
      { do: 'edit', entryId: 'b', promotion: stated() },
      'entered-already',
    ],
    ['one with a mistake', full, { do: 'add', promotion: stated({ scope: { type: 'store' } }) }, 'bad-promotion'],
    ['the removal of what is gone', full, { do: 'remove', entryId: 'gone' }, 'no-such-entry'],
    ['the edit of what is gone', full, { do: 'edit', entryId: 'gone', promotion: other }, 'no-such-entry'],
    ['the return of what was not struck out', full, { do: 'restore', promotionId: 'x' }, 'no-such-entry'],
  ])('%s', (_name, before, change, code) => expect(errorOf(before, change)).toBe(code));

  it('the 501st of anything', () => {
    const many = Array.from({ length: 500 }, (_, nth) => nth + 1);
    const promotions = many.map((nth) => entryOf(stated({ discount: { type: 'fixed', amount: nth } }), { entryId: `e${nth}` }));
    const struck = many.map((nth) => ({ promotionId: `p${nth}`, kind: 'storeCoupon' as const, text: '', at: NOW }));
    const shipping = many.map((nth) => ({ ...rule, of: { storeId: `${nth}` } }));
    const brimful = saying({ promotions, struckOut: struck, shipping });
    expect(errorOf(brimful, { do: 'add', promotion: stated({ discount: { type: 'fixed', amount: 999 } }) })).toBe('too-many');
    expect(errorOf(brimful, strike)).toBe('too-many');
    expect(errorOf(brimful, { do: 'setShipping', of: 'choice', rule })).toBe('too-many');
    expect(errorOf(brimful, { do: 'setShipping', of: { storeId: '7' }, rule: { ...rule, of: { storeId: '7' } } })).toBeUndefined();
  });

  it('is not confused by currencies: the same numbers in euros are another coupon', () => {
    expect(errorOf(full, { do: 'add', promotion: stated({ currency: { code: 'EUR', exponent: 2 } }) })).toBeUndefined();
  });
});
