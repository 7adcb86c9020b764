// @vitest-environment happy-dom
// The page of her discounts: what it says, what its forms keep, where the focus goes.
import { describe, expect, it } from 'vitest';
import { entryOf, NOW, saying, stated } from '../../core/by-hand/entries';
import { storeCoupon, walletOf, without } from '../../core/cases/readings';
import { read } from '../render-app';
import { type ShownDiscounts, showDiscounts } from './render-discounts';

const ADD = '[data-testid="add"]';
const fill = async (page: ShownDiscounts, fields: Record<string, string>) => {
  for (const [name, text] of Object.entries(fields)) await page.type(`${ADD} [name="${name}"]`, text);
  await page.submit(`${ADD} form`);
};
const focused = () => document.activeElement?.getAttribute('data-testid') ?? document.activeElement?.getAttribute('name');
const twelveOff = { store: 'Forty Two', off: '12', minimum: '40.00' };

describe('a promotion in the list', () => {
  it('says what it is, where it stands, from where and how old', () => {
    const [row] = showDiscounts().rows();
    expect(read(row)).toMatch(
      /^Store coupon US\$10\.00 off from US\$40\.00 · Forty Two ?yours to use, ends in 9 days \(.+\) Coupon wallet, read 1 minute ago ?Correct ?Strike out$/,
    );
  });

  it('of hers says so, and on which pages it stands too', () => {
    const hers = saying({ promotions: [entryOf()] });
    const page = showDiscounts({ byHand: hers });
    expect(page.rows()).toHaveLength(1);
    expect(page.text('.from')).toBe('entered by you 3 days ago; also on: Coupon wallet');
  });

  it('of several levels can be struck out, and not be put in one line', () => {
    const levels = { type: 'tiered', tiers: [{ minimumSpend: { amount: 1500 }, discount: { type: 'fixed', amount: 100 } }] } as const;
    const page = showDiscounts({ wallet: walletOf([storeCoupon({ discount: { ...levels, tiers: [...levels.tiers] } })]) });
    expect(read(page.one('.acts'))).toBe('Strike out');
  });

  it('whose text is markup shows it as text', () => {
    const page = showDiscounts({ wallet: walletOf([without(storeCoupon({ text: '<img src=x onerror=alert(1)>' }), 'discount')]) });
    expect(page.text('.what')).toContain('<img src=x onerror=alert(1)>');
    expect(page.root.querySelector('img')).toBeNull();
  });
});

describe('the form', () => {
  it('keeps a store coupon as short as it was typed, and is empty for the next', async () => {
    const page = showDiscounts();
    await fill(page, { ...twelveOff, ends: '2026-11-30' });
    expect(page.hers().promotions.map(({ promotion }) => promotion)).toEqual([
      {
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: '700100', storeName: 'Forty Two' },
        minimumSpend: { amount: 4000 },
        discount: { type: 'fixed', amount: 1200 },
        validUntil: '2026-12-01T07:59:59Z',
        status: 'usable',
        text: '12 / 40.00',
        currency: { code: 'USD', exponent: 2 },
      },
    ]);
    expect(page.text('[role="status"]')).toBe('Saved. Open carts are planned anew.');
    expect([(page.one(`${ADD} [name="off"]`) as HTMLInputElement).value, focused()]).toEqual(['', 'kind']);
  });

  it('says beside the field what is wrong, and goes there', async () => {
    const page = showDiscounts();
    await fill(page, { store: 'Nobody', off: '15 apples' });
    const wrong = [...page.root.querySelectorAll('[aria-invalid="true"]')];
    expect(wrong.map((field) => field.getAttribute('name'))).toEqual(['store', 'off']);
    expect(wrong.map((field) => read(document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[0] ?? '')))).toEqual([
      'Name a store of your cart, or write its number or a link to it.',
      'This is no amount and no share: write 10, 10.50 or 15%.',
    ]);
    expect([focused(), page.hers().promotions]).toEqual(['store', []]);
  });

  it.each([
    ['storage-full', 'Not saved: the browser’s storage is full.'],
    ['newer', 'A newer version of Stackwise kept what you had entered. It is left as it is, and nothing can be changed here.'],
    ['not-kept', 'Not saved: the extension did not answer. Try again.'],
  ] as const)('keeps what was typed where it could not be kept: %s', async (code, words) => {
    const page = showDiscounts({ failure: { ok: false, error: { code } } });
    await fill(page, twelveOff);
    expect([page.text('[role="status"]'), (page.one(`${ADD} [name="off"]`) as HTMLInputElement).value]).toEqual([words, '12']);
    expect(page.root.querySelector('[data-testid="undo"]')).toBeNull();
  });

  it('refuses what she has entered already', async () => {
    const page = showDiscounts({ byHand: saying({ promotions: [entryOf()] }) });
    await fill(page, { store: '700100', off: '10', minimum: '40', ends: '2026-11-30' });
    expect(page.text('[role="status"]')).toBe('Not saved: you have entered this one already.');
  });

  it('has the fields of its kind', async () => {
    const page = showDiscounts();
    const names = () => [...page.root.querySelectorAll(`${ADD} .field [name]`)].map((field) => field.getAttribute('name'));
    expect(names()).toEqual(['kind', 'store', 'code', 'off', 'minimum', 'ends']);
    await page.type(`${ADD} [name="kind"]`, 'platformCoupon');
    expect(names()).toEqual(['kind', 'off', 'minimum', 'ends']);
    await page.type(`${ADD} [name="off"]`, '15%');
    expect(names()).toEqual(['kind', 'off', 'minimum', 'upTo', 'ends']);
  });
});

describe('what can be done to a row', () => {
  it('striking out and restoring keep the row, and the focus on its button', async () => {
    const page = showDiscounts();
    const button = page.one('[data-testid="strike-out"]');
    button.focus();
    await page.click('[data-testid="strike-out"]');
    expect([page.rows()[0]?.dataset['against'], focused()]).toEqual(['struck-out', 'restore']);
    await page.click('[data-testid="restore"]');
    expect([page.rows()[0]?.dataset['against'], focused(), page.hers().struckOut]).toEqual([undefined, 'strike-out', []]);
  });

  it('correcting puts hers in its place, with all that the form does not ask', async () => {
    const page = showDiscounts({ wallet: walletOf([storeCoupon({ requires: ['app'], status: 'collectable' })]) });
    await page.click('[data-testid="correct"]');
    expect(focused()).toBe('off');
    await page.type('[data-testid="promotions"] [name="minimum"]', '35');
    await page.submit('[data-testid="promotions"] form');
    const [entry] = page.hers().promotions;
    expect(entry).toMatchObject({
      replaces: 'storeCoupon|700100|4000|fixed1000|2026-12-01T07:59:59Z',
      promotion: { minimumSpend: { amount: 3500 }, requires: ['app'], status: 'collectable', validUntil: '2026-12-01T07:59:59Z' },
    });
    expect(page.rows().map(({ dataset }) => [dataset['mine'], dataset['against']])).toEqual([
      ['true', undefined],
      ['false', 'corrected'],
    ]);
  });

  it('correcting a code of one store keeps its store', async () => {
    const code = storeCoupon({ kind: 'promoCode', code: 'FORTY2' });
    const page = showDiscounts({ wallet: walletOf([code]) });
    await page.click('[data-testid="correct"]');
    await page.type('[data-testid="promotions"] [name="off"]', '9');
    await page.submit('[data-testid="promotions"] form');
    expect(page.hers().promotions.map(({ promotion }) => [promotion.code, promotion.scope])).toEqual([
      ['FORTY2', { type: 'store', storeId: '700100', storeName: 'Forty Two' }],
    ]);
  });

  it('what was struck out and is on no page any more can be restored', async () => {
    const gone = { promotionId: 'selectCoupon|platform|3900|fixed500|open', kind: 'selectCoupon', text: '$5 off $39', at: NOW } as const;
    const page = showDiscounts({ byHand: saying({ struckOut: [gone] }) });
    expect(page.text('[data-testid="stray"]')).toContain('Select coupon $5 off $39');
    expect(page.rows()[0]?.dataset['against']).toBeUndefined();
    await page.click('[data-testid="restore-stray"]');
    expect([page.hers().struckOut, page.root.querySelector('[data-testid="stray"]')]).toEqual([[], null]);
  });

  it('a correction that is not kept leaves its form open', async () => {
    const page = showDiscounts({ failure: { ok: false, error: { code: 'storage-full' } } });
    await page.click('[data-testid="correct"]');
    await page.submit('[data-testid="promotions"] form');
    expect(page.root.querySelector('[data-testid="promotions"] form')).not.toBeNull();
    await page.click('[data-testid="cancel"]');
    expect(focused()).toBe('correct');
  });

  it('removing gives the focus to the way back, which brings all back', async () => {
    const hers = saying({ promotions: [entryOf(stated({ discount: { type: 'fixed', amount: 1200 } }))] });
    const page = showDiscounts({ byHand: hers });
    page.one('[data-testid="remove"]').focus();
    await page.click('[data-testid="remove"]');
    expect([page.hers().promotions, focused()]).toEqual([[], 'undo']);
    await page.click('[data-testid="undo"]');
    expect([page.hers(), page.text('[role="status"]')]).toEqual([hers, 'Taken back.']);
  });
});
