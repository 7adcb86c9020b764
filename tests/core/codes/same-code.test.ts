// When two tellings are one entry, and when the same string is another code.
import { describe, expect, it } from 'vitest';
import type { CodeBook, CodePlace } from '../../../core/codes/book';
import { contradicted } from '../../../core/codes/same-code';
import type { CodeRow } from '../../../core/formats/codes';
import { bookAfter, codeRow, eventPage, NOW, paste, typed, undated, withoutField } from './entries';

const EARLIER = '2026-11-18T12:00:00Z';
const otherPage: CodePlace = { ...eventPage, where: 'https://www.aliexpress.com/coupon' };
const shape = ({ entries }: CodeBook) => entries.map(({ row, sources }) => [row.validUntil, sources.length]);
const told = (first: CodeRow, second: CodeRow, [one, other] = [EARLIER, NOW], place: CodePlace = paste) =>
  bookAfter([[first], eventPage, one], [[second], place, other]);

describe('one entry with two sources', () => {
  it.each<[string, CodeRow, CodeRow]>([
    ['the very same', codeRow(), codeRow()],
    ['windows that overlap', codeRow({ validFrom: '2026-11-15T08:00:00Z' }), codeRow({ validFrom: '2026-11-16T08:00:00Z' })],
    ['one without a minimum', withoutField(codeRow(), 'minimumSpend'), codeRow()],
    ['one without an amount', codeRow(), withoutField(codeRow(), 'minimumSpend', 'discount', 'currency')],
    ['a bare dollar sign, and Canadian ones', codeRow({ unsure: ['currency'] }), codeRow({ currency: { code: 'CAD', exponent: 2 } })],
    [
      'a share with its maximum, and without',
      codeRow({ discount: { type: 'percentage', basisPoints: 1000, maximumDiscount: { amount: 500 } } }),
      codeRow({ discount: { type: 'percentage', basisPoints: 1000 } }),
    ],
    ['a day in two zones, one of them a reading', codeRow({ unsure: ['validUntil'] }), codeRow({ validUntil: '2026-11-30T14:59:59Z' })],
    ['an end, and none', codeRow(), undated()],
    ['none, and an end', undated(), codeRow()],
    ['neither has an end', undated(), undated()],
  ])('%s', (_what, first, second) => {
    const { entries } = told(first, second);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.sources.map(({ from }) => from)).toEqual(['page', 'pasted']);
  });
});

describe('another entry of the same string', () => {
  it.each<[string, CodeRow, CodeRow]>([
    [
      'another amount: USAFF8 was $8 off $69, then off $59',
      codeRow({ minimumSpend: { amount: 6900 } }),
      codeRow({ minimumSpend: { amount: 5900 } }),
    ],
    ['another discount', codeRow(), codeRow({ discount: { type: 'fixed', amount: 2000 } })],
    ['another currency, both stated', codeRow(), codeRow({ currency: { code: 'EUR', exponent: 2 } })],
    [
      'a currency read off a sign, with other decimals',
      codeRow({ unsure: ['currency'] }),
      codeRow({ currency: { code: 'JPY', exponent: 0 } }),
    ],
    ['a later window', codeRow({ validUntil: '2026-11-19T07:59:59Z' }), codeRow({ validFrom: '2026-11-20T08:00:00Z' })],
    ['case matters', codeRow(), codeRow({ code: 'aeus18' })],
  ])('%s', (_what, first, second) => {
    expect(told(first, second).entries).toHaveLength(2);
  });

  it('of one that ended, told again without a date when it was over', () => {
    const ended = codeRow({ validUntil: '2026-11-01T06:59:59Z' });
    expect(shape(told(ended, undated(), ['2026-10-20T00:00:00Z', NOW]))).toEqual([
      ['2026-11-01T06:59:59Z', 1],
      [undefined, 1],
    ]);
  });

  it('of an old post, told when it was over: the live one is not touched', () => {
    const old = codeRow({ validUntil: '2026-11-20T07:59:59Z' });
    expect(shape(told(codeRow(), old))).toEqual([
      ['2026-12-01T07:59:59Z', 1],
      ['2026-11-20T07:59:59Z', 1],
    ]);
    // with its start, which lies in the other's window, it is a contradiction
    expect(told(codeRow(), { ...old, validFrom: '2026-11-15T08:00:00Z' }).entries).toMatchObject([{ disputed: ['validUntil'] }]);
  });

  it('of one seen in spring without a date, told in autumn with one', () => {
    expect(told(undated(), codeRow(), ['2026-03-01T00:00:00Z', NOW]).entries).toHaveLength(2);
    expect(told(undated(), undated(), ['2026-03-01T00:00:00Z', NOW]).entries).toHaveLength(2);
  });

  it('for another store', () => {
    const stated = (storeId: string) => ({ row: codeRow({ kind: 'storeCode' }), storeId });
    expect(bookAfter([[stated('1'), stated('2'), stated('1')], eventPage, NOW]).entries.map(({ storeId }) => storeId)).toEqual(['1', '2']);
  });
});

describe('what both say together', () => {
  const joined = (first: CodeRow, second: CodeRow, place: CodePlace = paste) => {
    const [entry, ...more] = told(first, second, undefined, place).entries;
    expect(more).toEqual([]);
    return entry;
  };

  it('one adds what the other leaves out', () => {
    const entry = joined(undated({ regions: ['US'] }), codeRow({ requires: ['newBuyer'], excludedRegions: ['FR'] }));
    expect(entry?.row).toEqual(codeRow({ regions: ['US'], requires: ['newBuyer'], excludedRegions: ['FR'] }));
  });

  it('a statement stands before a reading, whichever came first', () => {
    const read = codeRow({ validUntil: '2026-11-30T23:59:59Z', unsure: ['validUntil', 'currency'] });
    const stated = codeRow();
    expect(joined(read, stated)?.row).toEqual(codeRow());
    expect(joined(stated, read)?.row).toEqual(codeRow());
  });

  it('what two read and none states is a reading still', () => {
    expect(joined(codeRow({ unsure: ['currency'] }), codeRow({ unsure: ['currency'] }))?.row.unsure).toEqual(['currency']);
  });

  it('of two windows stated for sure the part that is in both stands, and the dispute is told', () => {
    const entry = joined(
      codeRow({ validFrom: '2026-11-10T08:00:00Z', validUntil: '2026-11-30T07:59:59Z' }),
      codeRow({ validFrom: '2026-11-12T08:00:00Z', validUntil: '2026-12-05T07:59:59Z' }),
    );
    expect(entry?.row).toMatchObject({ validFrom: '2026-11-12T08:00:00Z', validUntil: '2026-11-30T07:59:59Z' });
    expect(entry?.disputed).toEqual(['validFrom', 'validUntil']);
  });

  it('of markets and requirements both hold', () => {
    const entry = joined(codeRow({ regions: ['US'], requires: ['app'] }), codeRow({ regions: ['GB', 'US'], requires: ['newBuyer'] }));
    expect(entry?.row).toMatchObject({ regions: ['GB', 'US'], requires: ['app', 'newBuyer'] });
    expect(entry?.disputed).toBeUndefined();
  });

  it('a page that tells its only code otherwise now is taken at its later word', () => {
    const entry = joined(codeRow({ validUntil: '2026-11-30T07:59:59Z' }), codeRow({ validUntil: '2026-12-05T07:59:59Z' }), eventPage);
    expect([entry?.row.validUntil, entry?.disputed, entry?.sources.length]).toEqual(['2026-12-05T07:59:59Z', undefined, 1]);
  });

  it('used up on one page, and to be had on the next: it is to be had', () => {
    const isGone = codeRow({ status: 'usedUp' });
    expect(joined(isGone, codeRow(), otherPage)?.row.status).toBeUndefined();
    expect(joined(isGone, codeRow(), paste)?.row.status).toBe('usedUp');
    expect(joined(codeRow(), isGone)?.row.status).toBe('usedUp');
  });

  it('keeps the first of many places, and the last ones', () => {
    const pages = Array.from({ length: 12 }, (_, n): [CodeRow[], CodePlace, string] => [
      [codeRow()],
      { ...eventPage, where: `https://sale.aliexpress.com/${n}.htm` },
      `2026-11-21T${String(n).padStart(2, '0')}:00:00Z`,
    ]);
    const { entries } = bookAfter(...pages);
    expect(entries[0]?.sources.map(({ where }) => Number(/(\d+)\.htm/.exec(where ?? '')?.[1]))).toEqual([0, 5, 6, 7, 8, 9, 10, 11]);
  });
});

describe('a contradiction within one window', () => {
  it('is two entries, and both are known to be contradicted', () => {
    const book = bookAfter([[codeRow()], eventPage, NOW], [[codeRow({ minimumSpend: { amount: 8900 } })], typed, NOW]);
    expect([...contradicted(book.entries)]).toEqual(['AEUS18/1', 'AEUS18/2']);
  });

  it('is none between windows, or stores', () => {
    const old = codeRow({ minimumSpend: { amount: 8900 }, validUntil: '2026-06-01T07:59:59Z' });
    expect(contradicted(bookAfter([[old, codeRow()], eventPage, '2026-05-20T00:00:00Z']).entries)).toEqual(
      new Set(['AEUS18/1', 'AEUS18/2']),
    );
    expect(contradicted(bookAfter([[old], eventPage, '2026-05-20T00:00:00Z'], [[codeRow()], eventPage, NOW]).entries)).toEqual(new Set());
  });
});
