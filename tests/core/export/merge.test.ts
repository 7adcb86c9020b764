// What is kept and what a file holds, together: nothing of hers is lost, and of two words on one thing the later counts.
import { describe, expect, it } from 'vitest';
import { untouchedSettings } from '../../../core/answer/untouched-settings';
import type { Correction } from '../../../core/cases/correction';
import { countExport, type ExportFile, exportFile } from '../../../core/export/export-file';
import { mergeExports } from '../../../core/export/merge';
import { defaultProfile } from '../../../core/rules/profiles/default';
import { entryOf, NOW, saying, stated, USD } from '../by-hand/entries';
import { readAt, walletOf } from '../cases/readings';
import { bookOf, entryOf as codeEntry } from '../codes/entries';

const EARLIER = '2026-11-20T12:00:00Z';
const LATER = '2026-11-22T12:00:00Z';

const file = (fields: Partial<ExportFile> = {}): ExportFile => ({
  format: 'stackwise-export/1',
  exportedAt: NOW,
  settings: untouchedSettings,
  byHand: saying({}),
  corrections: [],
  facts: [],
  ...fields,
});
const reminder = (saleId: string, at: string) => ({ saleId, name: 'Choice Day', at, until: '2027-12-31T00:00:00Z' });
const merged = (kept: ExportFile, brought: ExportFile): ExportFile => {
  const both = mergeExports(kept, brought);
  if (!both.ok) throw new Error(both.error.code);
  return both.value;
};
const tenOff = entryOf(stated(), { entryId: 'a' });
const fiveOff = entryOf(stated({ discount: { type: 'fixed', amount: 500 } }), { entryId: 'a' });
const quantity = (value: number, at: string): Correction => ({ line: { lineItemId: 'l1' }, at, field: 'quantity', value });

describe('her discounts', () => {
  it('of both are there; one that says the same is one; two of one id are two', () => {
    const { byHand } = merged(
      file({ byHand: saying({ promotions: [tenOff] }) }),
      file({ byHand: saying({ promotions: [tenOff, fiveOff] }) }),
    );
    expect(byHand.promotions).toEqual([tenOff, { ...fiveOff, entryId: "a'" }]);
  });

  it('that would be too many together change nothing', () => {
    const many = (from: number) =>
      saying({
        promotions: Array.from({ length: 300 }, (_, at) =>
          entryOf(stated({ discount: { type: 'fixed', amount: from + at } }), { entryId: `${from + at}` }),
        ),
      });
    expect(mergeExports(file({ byHand: many(1) }), file({ byHand: many(1001) }))).toEqual({ ok: false, error: { code: 'too-many' } });
    // 300 and 150 others, 150 in both
    expect(merged(file({ byHand: many(1) }), file({ byHand: many(151) })).byHand.promotions).toHaveLength(450);
  });

  it.each([
    ['the file’s coins are later', EARLIER, LATER, 70],
    ['hers are later', LATER, EARLIER, 30],
  ])('%s', (_, keptAt, broughtAt, balance) => {
    const coins = (at: string, coinsHeld: number) => saying({ coins: { balance: coinsHeld, currency: USD, at } });
    expect(merged(file({ byHand: coins(keptAt, 30) }), file({ byHand: coins(broughtAt, 70) })).byHand.coins?.balance).toBe(balance);
  });
});

it('of two corrections of one field the later counts; of two readings of one page too', () => {
  const early = readAt(walletOf([]), EARLIER);
  const late = readAt(walletOf([]), LATER);
  const kept = file({ corrections: [quantity(2, EARLIER)], facts: [late] });
  const brought = file({ corrections: [quantity(3, NOW)], facts: [early] });
  expect(merged(kept, brought)).toMatchObject({ corrections: [{ value: 3 }], facts: [late] });
  expect(merged(brought, kept)).toMatchObject({ corrections: [{ value: 3 }], facts: [late] });
});

it('her settings and her rules stand; what she had not chosen comes from the file', () => {
  const kept = file({ settings: { ...untouchedSettings, region: 'IL' } });
  const brought = file({ settings: { opensByItself: true, tabPutAway: true, region: 'US', usesApp: true }, profile: defaultProfile });
  const { settings, profile } = merged(kept, brought);
  expect(settings).toEqual({ opensByItself: false, tabPutAway: false, region: 'IL', usesApp: true });
  expect(profile?.profileId).toBe('default-2026-11');
});

it('a file is counted, and one with a key too many is none', () => {
  const full = file({
    settings: { ...untouchedSettings, region: 'IL' },
    byHand: saying({ promotions: [tenOff], coins: { balance: 1, currency: USD, at: NOW } }),
    corrections: [quantity(2, NOW)],
    facts: [walletOf([])],
    reminders: [reminder('choice-day-2027-01', '2027-01-01T08:00:00Z')],
    codes: bookOf(codeEntry()),
    profile: defaultProfile,
  });
  expect(countExport(full)).toEqual({
    settings: 1,
    entered: 2,
    struckOut: 0,
    corrections: 1,
    facts: 1,
    reminders: 1,
    codes: 1,
    profile: true,
  });
  expect(exportFile.safeParse(JSON.parse(JSON.stringify(full))).success).toBe(true);
  expect(exportFile.safeParse({ ...full, more: 1 }).success).toBe(false);
});

it('a sale she is to be reminded of is in once; the reminder that stands stands', () => {
  const hers = reminder('choice-day-2027-01', '2027-01-01T08:00:00Z');
  const other = reminder('choice-day-2027-02', '2027-02-01T08:00:00Z');
  const kept = file({ reminders: [hers] });
  expect(merged(kept, file({ reminders: [{ ...hers, at: '2027-01-02T08:00:00Z' }, other] }))).toMatchObject({ reminders: [hers, other] });
  expect(merged(file({}), file({}))).not.toHaveProperty('reminders');
});
