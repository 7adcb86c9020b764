// Every fixture against what the person who made it says is on it.
import { describe, expect, it } from 'vitest';
import { reading as schema } from '../../core/formats/reading';
import { readPage } from '../../readers/read-page';
import { fixtures } from './fixtures';
import { sourceFrom } from './open-page';

const parts = ['page', 'confidence', 'currency', 'language', 'region', 'product', 'coupons', 'automaticDiscounts', 'wishList', 'coins'];

describe.each(fixtures)('$name', ({ text, expected }) => {
  const { url, at } = expected;
  const reading = readPage(sourceFrom(text, url, at));
  const has = (key: string): boolean => key in expected;
  const body = reading.cart ?? reading.checkout ?? reading.order;

  it('is a valid document', () => expect(schema.safeParse(reading).error?.issues ?? []).toEqual([]));

  it('says what is on it', () => {
    expect(reading.failure?.code).toEqual(expected['failure']);
    for (const part of parts.filter(has)) expect({ [part]: reading[part as 'page'] }).toMatchObject({ [part]: expected[part] });
    for (const list of ['coupons', 'automaticDiscounts', 'wishList'].filter(has)) {
      expect(reading[list as 'coupons']).toHaveLength((expected[list] as unknown[]).length);
    }
    if (has('lines')) expect(body?.lineItems).toMatchObject(expected['lines'] as object[]);
    if (has('lines')) expect(body?.lineItems).toHaveLength((expected['lines'] as unknown[]).length);
    if (has('rows')) expect(body?.summary?.rows.map(({ kind: row, amount }) => ({ kind: row, amount }))).toEqual(expected['rows']);
    if (has('total')) expect(body?.summary?.total).toEqual({ amount: expected['total'] });
    if (has('complete')) expect(reading.cart?.complete).toBe(expected['complete']);
    if (has('selectedLines')) expect(reading.cart?.summary?.selectedLines).toBe(expected['selectedLines']);
    if (has('promoCode'))
      expect(reading.checkout).toMatchObject({ promoCode: expected['promoCode'], promoCodeMessage: expected['promoCodeMessage'] });
    if (has('gaps')) expect(reading.gaps).toEqual(expected['gaps']);
  });
});
