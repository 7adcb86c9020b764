// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { cardsIn } from '../../../components/options/cards';
import { defaultProfile } from '../../../core/rules/profiles/default';
import { entryOf, saying } from '../../core/by-hand/entries';
import { showOptions } from './render-options';

describe('a setting', () => {
  it.each([
    ['region', 'IL', { region: 'IL' }],
    ['orderedBefore', 'no', { orderedBefore: false }],
    ['usesApp', 'yes', { usesApp: true }],
    ['maximumOrders', '3', { maximumOrders: 3 }],
    ['badge', 'count', { badge: 'count' }],
    ['panelIn', 'browser', { panelIn: 'browser' }],
    ['currencyDisplay', 'code', { currencyDisplay: 'code' }],
    ['profile', 'strict-more-than', { profile: 'strict-more-than' }],
  ])('%s becomes %s, is kept and said', async (name, value, kept) => {
    const page = showOptions();
    await page.choose(name, value);
    expect(page.settings.value).toEqual({ opensByItself: false, tabPutAway: false, ...kept });
    expect(page.text('[data-testid="outcome"]')).toBe('Saved. Open carts are planned anew.');
  });

  it.each([
    ['region', { region: 'IL' }],
    ['orderedBefore', { orderedBefore: false }],
  ])('%s taken back is absent again', async (name, stored) => {
    const page = showOptions({ stored });
    await page.choose(name, '');
    expect(page.settings.value).toEqual({ opensByItself: false, tabPutAway: false });
  });

  it.each([
    ['usesCoins', { usesCoins: false }],
    ['showsTab', { tabPutAway: true }],
  ])('%s switched off', async (name, kept) => {
    const page = showOptions();
    expect((page.one(`[name="${name}"]`) as HTMLInputElement).checked).toBe(true);
    await page.click(`[name="${name}"]`);
    expect(page.settings.value).toMatchObject(kept);
  });

  it('keepsHistory is off until she says yes', async () => {
    const page = showOptions();
    expect((page.one('[name="keepsHistory"]') as HTMLInputElement).checked).toBe(false);
    await page.click('[name="keepsHistory"]');
    expect(page.settings.value).toMatchObject({ keepsHistory: true });
  });

  it('of how money is written shows each way', () => {
    const ways = showOptions().one('[name="currencyDisplay"]').querySelectorAll('option');
    expect([...ways].map(({ value, textContent }) => [value, textContent])).toEqual([
      ['symbol', 'US$11.40'],
      ['narrowSymbol', '$11.40'],
      ['code', 'USD\u00a011.40'],
    ]);
  });

  it('that cannot be kept says so', async () => {
    const page = showOptions({ failure: 'not-kept' });
    await page.choose('region', 'IL');
    expect(page.one('[data-testid="outcome"]').dataset['failed']).toBe('true');
    expect(page.settings.value.region).toBeUndefined();
  });
});

describe('what is typed', () => {
  it('cards are names, one of each', async () => {
    const page = showOptions();
    await page.type('cards', ' Visa ,  Bank  Gold,Visa,');
    expect(page.settings.value.cards).toEqual(['Visa', 'Bank Gold']);
    await page.type('cards', '');
    expect('cards' in page.settings.value).toBe(false);
  });

  it.each(['4580 1234 5678 9012', 'x'.repeat(41), Array.from({ length: 13 }, (_, at) => `c${at}`).join()])('no cards are: %s', (text) =>
    expect(cardsIn(text)).toBeUndefined(),
  );

  it('a filler budget is in minor units of its currency; what is no amount is not kept', async () => {
    const page = showOptions();
    await page.type('fillerBudget', '12.50');
    expect(page.settings.value.fillerBudget).toEqual({ amount: 1250, currency: { code: 'USD', exponent: 2 } });
    await page.type('fillerBudget', 'a lot');
    expect(page.one('[name="fillerBudget"]').getAttribute('aria-invalid')).toBe('true');
    expect(page.settings.value.fillerBudget?.amount).toBe(1250);
    await page.type('fillerBudget', '');
    expect(page.settings.value.fillerBudget).toBeUndefined();
  });
});

describe('the rules', () => {
  const strict = {
    ...defaultProfile,
    profileId: 'mine',
    title: 'My <b>own</b>',
    rules: { ...defaultProfile.rules, thresholdComparison: 'moreThan' },
  };

  it('show every field, and mark what differs', async () => {
    const page = showOptions({ stored: { profile: 'strict-more-than' } });
    expect(page.all('[data-testid="profile-fields"] > li')).toHaveLength(15);
    expect(page.all('[data-field][data-changed="true"]').map((row) => row.dataset['field'])).toEqual(['rules.thresholdComparison']);
    expect(page.text('[data-field="rules.thresholdComparison"]')).toMatch(/Default: when it is reached3 sources/);
    expect(page.text('[data-field="rules.limits"]')).toContain('Store coupon: 1 a store');
    expect(page.text('[data-field="rules.limits"]')).toContain('AliExpress coupon and Promo code: 1 an order');
    await page.click('[data-testid="revert-profile"]');
    expect(page.settings.value.profile).toBeUndefined();
  });

  it('come from a file, after a look at what would change', async () => {
    const page = showOptions();
    await page.give('profileFile', JSON.stringify(strict));
    expect(page.settings.value.profile).toBeUndefined();
    expect(page.text('[data-testid="profile-preview"]')).toContain(
      'My <b>own</b>: 1 point would change.When a minimum is met: when it is reached becomes when it is exceeded',
    );
    await page.click('[data-testid="use-profile"]');
    expect(page.settings.value.profile).toBe('own');
    expect(page.text('[data-testid="profile-changes"]')).toBe('1 point differs from the default.');
    expect(page.all('[data-testid="profile-preview"]')).toEqual([]);
  });

  it('are set one by one; what is set is marked, and set back is the default', async () => {
    const page = showOptions();
    const field = 'rules.thresholdComparison';
    expect([...page.one(`[name="${field}"]`).querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'when it is reached',
      'when it is exceeded',
    ]);
    await page.choose(field, '1');
    expect(page.own.value?.title).toBe('Set by you');
    expect(page.settings.value.profile).toBe('own');
    expect(page.all('[data-field][data-changed="true"]').map((row) => row.dataset['field'])).toEqual([field]);
    expect((page.one('[name="profile"]') as HTMLSelectElement).value).toBe('own');
    expect(page.text('[name="profile"] option[value="own"]')).toBe('Set by you');
    await page.choose('rules.thresholdBase.promoCode', 'itemPrice');
    expect(page.text('[data-testid="profile-changes"]')).toBe('2 points differ from the default.');
    await page.choose('rules.thresholdBase.promoCode', 'running');
    await page.choose(field, '0');
    expect(page.settings.value.profile).toBeUndefined();
  });

  it('set by hand do not take the place of a reading from a file without a question', async () => {
    const page = showOptions();
    await page.give('profileFile', JSON.stringify(strict));
    await page.click('[data-testid="use-profile"]');
    await page.choose('profile', 'parallel-thresholds');
    await page.choose('rules.coinsMeasuredOn', '0');
    const asked = page.one('[data-testid="profile-preview"]').dataset['changes'];
    expect([asked, page.settings.value.profile]).toEqual(['1', 'parallel-thresholds']);
  });

  it.each([
    ['not json', 'it is not JSON'],
    [JSON.stringify({ ...strict, format: 'stacking-profile/9' }), 'newer version'],
    [JSON.stringify({ ...strict, rules: { ...strict.rules, percentageRounding: 'down' } }), 'rules.percentageRounding'],
    [`${JSON.stringify(strict)}${' '.repeat(262_144)}`, 'too large'],
  ])('a file that cannot be used says why', async (text, why) => {
    const page = showOptions();
    await page.give('profileFile', text);
    expect(page.text('[data-testid="profile-error"]')).toContain(why);
    expect(page.all('[data-testid="profile-preview"]')).toEqual([]);
  });
});

describe('her data', () => {
  const held = { byHand: saying({ promotions: [entryOf()] }) };

  it('are counted; a file that is brought in is counted before it is', async () => {
    const page = showOptions({ held });
    await page.settled(() => undefined);
    expect(page.one('[data-testid="held"]').dataset['counts']).toBe('0 1 0 0 0 0 0 0');
    await page.give('importFile', JSON.stringify(page.file()));
    expect(page.text('[data-testid="import-held"]')).toContain('1 discount, coin balance or shipping rule of yours');
    expect(page.asked.brought).toEqual([]);
    await page.click('[data-testid="import-replace"]');
    expect(page.asked.brought).toEqual([[page.file(), 'replace']]);
    expect(page.text('[data-testid="outcome"]')).toBe('The file was brought in.');
  });

  it('are erased after two questions, the way out first in reach', async () => {
    const page = showOptions({ held });
    await page.settled(() => undefined);
    await page.click('[data-testid="erase"]');
    expect(page.text('[data-testid="erase-asked"]')).toContain('1 discount');
    expect(document.activeElement).toBe(page.one('[data-testid="erase-cancel"]'));
    await page.click('[data-testid="erase-on"]');
    expect(page.asked.erased).toBe(0);
    await page.click('[data-testid="erase-cancel"]');
    expect(document.activeElement).toBe(page.one('[data-testid="erase"]'));
    await page.click('[data-testid="erase"]');
    await page.click('[data-testid="erase-on"]');
    await page.click('[data-testid="erase-now"]');
    expect(page.asked.erased).toBe(1);
    expect(page.text('[data-testid="outcome"]')).toBe('Everything is erased.');
  });
});

it.each([
  [0, ''],
  [3, 'Not in the file, because a newer version made it or it cannot be read: 3'],
])('a file of everything says how many entries are not in it: %i', async (leftOut, said) => {
  const page = showOptions({ leftOut });
  expect(page.text('[data-testid="left-out"]')).toBe('');
  await page.click('[data-testid="export"]');
  expect(page.text('[data-testid="left-out"]')).toBe(said);
});
