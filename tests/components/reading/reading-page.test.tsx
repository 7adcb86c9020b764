// @vitest-environment happy-dom
// The page of one reading: what it shows, what she corrects, what of hers lapses, and the file she saves.
import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../components/language/languages';
import type { Snapshot } from '../../../components/reading/desk';
import { ReadingPage } from '../../../components/reading/ReadingPage';
import type { Correction } from '../../../core/cases/correction';
import type { Reading } from '../../../core/formats/reading';
import { typed } from '../../../entrypoints/discounts/typed';
import { read } from '../render-app';

const usd = { code: 'USD', exponent: 2 };
const readAt = '2026-11-21T00:00:00Z';
// 2 × 2.99 + 38.02 = 44.00; the page says 42.00
const misread: Reading = {
  format: 'stacking-reading/1',
  page: 'cart',
  confidence: 'guess',
  provenance: { source: 'dom', detail: 'cart/.cart-product', pageUrl: 'https://www.aliexpress.com/p/shoppingcart/index.html', readAt },
  currency: usd,
  gaps: [{ field: 'cart.lineItems[1].storeId', why: 'not-found' }],
  failure: { code: 'totals-disagree', tried: ['ticked lines = subtotal'] },
  cart: {
    lineItems: [
      { lineItemId: 'w', itemId: '1', title: 'Wire', unitPrice: { amount: 299 }, quantity: 2, selected: true, storeId: '1102764714' },
      { lineItemId: 'l', itemId: '2', title: '<b>Lamp</b>', unitPrice: { amount: 3802 }, quantity: 1, selected: true },
    ],
    summary: { rows: [{ kind: 'subtotal', label: 'Subtotal', amount: 4200 }], total: { amount: 4200 } },
    complete: true,
  },
};

interface Page {
  root: HTMLElement;
  reading: Signal<Reading | undefined>;
  corrections: Signal<Correction[]>;
  one(testId: string, within?: Element): HTMLElement;
  type(name: string, value: string): Promise<void>;
  press(element: Element): Promise<void>;
}
let page: Page;

function open(first: Reading | undefined, options: { keeps?: boolean; snapshot?: Snapshot; code?: string } = {}): Page {
  const root = document.createElement('div');
  document.body.append(root);
  const reading = signal(first);
  const corrections = signal<Correction[]>([]);
  const isOf = (one: Correction) => (other: Correction) => one.field === other.field && one.line.lineItemId === other.line.lineItemId;
  const { keeps = true, snapshot } = options;
  const without = (list: Correction[]) => corrections.value.filter((one) => !list.some(isOf(one)));
  act(() =>
    render(
      <ReadingPage
        language={signal(chooseLanguage([options.code ?? 'en']))}
        reading={reading}
        corrections={corrections}
        privateWindow={false}
        typed={typed}
        now={() => Date.parse(readAt) + 60_000}
        desk={{
          correct: async (list) => {
            if (keeps) corrections.value = [...list, ...without(list)];
            return keeps;
          },
          takeBack: async (list) => {
            if (keeps) corrections.value = without(list);
            return keeps;
          },
        }}
        takeSnapshot={async () => (snapshot === undefined ? undefined : { ...snapshot, href: 'blob:x' })}
      />,
      root,
    ),
  );
  const one = (testId: string, within: Element = root) => {
    const found = within.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
    if (found === null) throw new Error(`no ${testId}`);
    return found;
  };
  return {
    root,
    reading,
    corrections,
    one,
    type: async (name, value) => {
      const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
      if (field === null) throw new Error(`no field ${name}`);
      await act(() => {
        field.value = value;
        field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
      });
    },
    press: async (element) => {
      await act(async () => {
        if (element instanceof HTMLButtonElement && element.type === 'submit') element.form?.requestSubmit();
        else (element as HTMLElement).click();
        await new Promise((done) => setTimeout(done, 0));
      });
    },
  };
}
afterEach(() => {
  render(null, page.root);
  page.root.remove();
});
const line = (at: number) => [...page.root.querySelectorAll('[data-testid="line"]')][at] as HTMLElement;

describe('a cart whose sums disagree', () => {
  it('says from where it was read, by how much its sums are apart, and what was not found', () => {
    page = open(misread);
    expect(page.one('facts').dataset).toMatchObject({ page: 'cart', confidence: 'guess', failure: 'totals-disagree' });
    expect(read(page.one('facts'))).toContain('the page as it is drawn cart/.cart-product');
    expect(page.one('sums').dataset['verdict']).toBe('disagree');
    expect(read(page.one('sums-apart'))).toBe('The ticked lines add up to US$44.00, the page says US$42.00: US$2.00 apart.');
    expect(page.one('sums-apart').dataset['difference']).toBe('-200');
    expect(read(page.one('gaps'))).toContain('Line 2, Store number: was not found. cart.lineItems[1].storeId not-found');
    expect(read(line(1))).toContain('Store number: not read');
  });

  it('says what each gap is about, of a part without a name by what it is part of; punctuated as her language is', () => {
    const gaps = [
      { field: 'cart.summary.rows[3].kind', why: 'unknown-label' },
      { field: 'cart.summary.rows[0].label', why: 'not-found' },
      { field: 'coupons.status', why: 'not-found' },
    ];
    page = open({ ...misread, gaps });
    const about = () => [...page.one('gaps').querySelectorAll('li')].map((row) => read(row));
    expect(about()[0]).toMatch(/^A row of the sum: /);
    expect(about()[1]).toMatch(/^The page’s sum: was not found\./);
    expect(about()[2]).toMatch(/^Discounts: was not found/);
    render(null, page.root);
    page.root.remove();
    page = open({ ...misread, gaps }, { code: 'fr' });
    for (const one of about()) expect(one).toMatch(/^[^:]+\s: /);
    expect(read(line(1))).toMatch(/\s: 1/);
  });

  it('agrees when she corrects the price; what she did stands at the line until she takes it back', async () => {
    page = open(misread);
    await page.press(page.one('correct', line(0)));
    await page.type('unitPrice', '1.99');
    await page.press(page.one('keep'));
    expect(page.corrections.value).toMatchObject([
      { line: { lineItemId: 'w', itemId: '1' }, field: 'unitPrice', value: 199, said: 299, currency: usd, at: '2026-11-21T00:01:00.000Z' },
    ]);
    expect(page.one('sums').dataset['verdict']).toBe('agree');
    expect(page.one('facts').dataset).toMatchObject({ confidence: 'likely' });
    expect(page.one('facts').dataset['failure']).toBeUndefined();
    expect(page.one('applied', line(0)).dataset['field']).toBe('unitPrice');
    expect(read(page.one('outcome'))).toBe('Corrected. Open carts are planned anew.');
    await page.press(page.one('applied', line(0)).querySelector('button') as Element);
    expect(page.corrections.value).toEqual([]);
    expect(page.one('sums').dataset['verdict']).toBe('disagree');
  });

  it('shows a correction that lapsed, when the page says something else', async () => {
    page = open(misread);
    await act(() => {
      page.corrections.value = [{ line: { lineItemId: 'w' }, at: readAt, field: 'quantity', value: 5, said: 3 }];
    });
    expect(read(page.one('lapsed', line(0)))).toContain('your 5 holds no more. When you corrected it the page said 3');
    expect(line(0).dataset['mine']).toBe('false');
  });
});

describe('the form of a line', () => {
  it('begins with what holds, and changes nothing that she leaves', async () => {
    page = open(misread);
    await page.press(page.one('correct', line(0)));
    const values = [...page.root.querySelectorAll<HTMLInputElement>('form [name]')].map(({ name, value }) => [name, value]);
    expect(values).toEqual([
      ['unitPrice', '2.99'],
      ['quantity', '2'],
      ['selected', 'yes'],
      ['storeId', '1102764714'],
    ]);
    await page.press(page.one('keep'));
    expect(page.corrections.value).toEqual([]);
    expect(page.root.querySelector('form')).toBeNull();
  });

  it.each([
    ['unitPrice', 'much', 'An amount, such as 12.30'],
    ['unitPrice', '-1.99', 'An amount, such as 12.30'],
    ['quantity', '0', 'A whole number from 1 on'],
    ['quantity', '1.5', 'A whole number from 1 on'],
    ['storeId', 'the shop', 'A store’s number, or a link to the store'],
  ])('says beside the field that %s cannot be "%s"', async (name, value, words) => {
    page = open(misread);
    await page.press(page.one('correct', line(0)));
    await page.type(name, value);
    await page.press(page.one('keep'));
    const field = page.root.querySelector(`[name="${name}"]`);
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(read(page.root.querySelector(`[id="${field?.getAttribute('aria-describedby')}"]`))).toBe(words);
    expect(document.activeElement).toBe(field);
    expect(page.corrections.value).toEqual([]);
  });

  it('takes a store by its link, and a tick', async () => {
    page = open(misread);
    await page.press(page.one('correct', line(1)));
    await page.type('storeId', 'https://www.aliexpress.com/store/4682001?spm=x');
    await page.type('selected', 'no');
    await page.press(page.one('keep'));
    expect(page.corrections.value.map(({ field, value, said }) => [field, value, said])).toEqual([
      ['storeId', '4682001', undefined],
      ['selected', false, true],
    ]);
  });

  it('stays open, and says so, where nothing could be kept', async () => {
    page = open(misread, { keeps: false });
    await page.press(page.one('correct', line(0)));
    await page.type('quantity', '3');
    await page.press(page.one('keep'));
    expect(read(page.one('outcome'))).toBe('That could not be kept. Nothing was changed.');
    expect(page.root.querySelector('form')).not.toBeNull();
  });
});

describe('the file', () => {
  it('is shown before it is saved, and says whether it reads the same', async () => {
    page = open(misread, { snapshot: { name: '2026-11-21-cart.html', text: '<!doctype html>', same: true } });
    expect(page.root.querySelector('[data-testid="save-snapshot"]')).toBeNull();
    await page.press(page.one('make-snapshot'));
    expect(page.one('snapshot').dataset).toMatchObject({ state: 'made', same: 'true' });
    expect(page.one('save-snapshot').getAttribute('download')).toBe('2026-11-21-cart.html');
    expect((page.one('snapshot-text') as HTMLTextAreaElement).value).toBe('<!doctype html>');
  });
  it('of a page that is gone is none', async () => {
    page = open(undefined);
    expect(read(page.one('nothing-read'))).toContain('Nothing has been read');
    await page.press(page.one('make-snapshot'));
    expect(page.one('snapshot').dataset['state']).toBe('unreachable');
    expect(page.root.querySelector('[data-testid="save-snapshot"]')).toBeNull();
  });
});

it('titles are text, in any language of hers', () => {
  page = open(misread, { code: 'he' });
  expect(page.root.querySelector('main')?.dir).toBe('rtl');
  expect(line(1).querySelector('.name')?.textContent).toBe('<b>Lamp</b>');
  expect(page.root.querySelector('b')).toBeNull();
});
