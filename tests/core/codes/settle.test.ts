import { describe, expect, it } from 'vitest';
import { settle } from '../../../core/codes/settle';
import type { CodeRow } from '../../../core/formats/codes';

const usd = { code: 'USD', exponent: 2 };
const row: CodeRow = {
  code: 'AB3',
  kind: 'promoCode',
  currency: usd,
  minimumSpend: { amount: 2900 },
  discount: { type: 'fixed', amount: 300 },
  validUntil: '2026-11-12T07:59:59Z',
  text: '$3 off $29 with AB3 until 11 Nov',
  unsure: ['currency', 'validUntil'],
};

describe('a field that was in doubt', () => {
  it('is a statement once she says that it is right', () => {
    const settled = settle(settle(row, 'currency', { say: 'right' }), 'validUntil', { say: 'right' });
    expect(settled).toEqual({
      code: 'AB3',
      kind: 'promoCode',
      currency: usd,
      minimumSpend: { amount: 2900 },
      discount: { type: 'fixed', amount: 300 },
      validUntil: '2026-11-12T07:59:59Z',
      text: '$3 off $29 with AB3 until 11 Nov',
    });
  });

  it('is absent once she says that it is not known', () => {
    const settled = settle(row, 'validUntil', { say: 'unknown' });
    expect(settled).not.toHaveProperty('validUntil');
    expect(settled.unsure).toEqual(['currency']);
  });

  it('keeps its figures in another currency, whatever its minor unit is', () => {
    const yen = settle(row, 'currency', { say: 'currency', currency: { code: 'JPY', exponent: 0 } });
    expect(yen).toMatchObject({ currency: { code: 'JPY' }, minimumSpend: { amount: 29 }, discount: { amount: 3 }, unsure: ['validUntil'] });
    const dinar = settle(row, 'currency', { say: 'currency', currency: { code: 'KWD', exponent: 3 } });
    expect(dinar).toMatchObject({ minimumSpend: { amount: 29_000 }, discount: { amount: 3000 } });
  });

  it('stays as it is where the other currency has no such fraction', () => {
    const odd = { ...row, minimumSpend: { amount: 2950 } };
    expect(settle(odd, 'currency', { say: 'currency', currency: { code: 'JPY', exponent: 0 } })).toBe(odd);
  });

  it('stays in doubt where a row would be none without it', () => {
    expect(settle(row, 'currency', { say: 'unknown' })).toBe(row);
    const glued: CodeRow = { ...row, unsure: ['code'] };
    expect(settle(glued, 'code', { say: 'unknown' })).toBe(glued);
  });

  it('takes the cap and the step along', () => {
    const repeating: CodeRow = {
      ...row,
      discount: { type: 'repeating', every: { amount: 2000 }, amount: 300, maximumDiscount: { amount: 1500 } },
    };
    expect(settle(repeating, 'currency', { say: 'currency', currency: { code: 'JPY', exponent: 0 } }).discount).toEqual({
      type: 'repeating',
      every: { amount: 20 },
      amount: 3,
      maximumDiscount: { amount: 15 },
    });
  });
});
