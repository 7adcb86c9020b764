// @vitest-environment happy-dom
// The tab at the edge of the page and the sheet it opens.
import { describe, expect, it } from 'vitest';
import type { TabState } from '../../../core/answer/tab-state';
import { afterwards, read, showPagePanel } from '../render-app';
import { everyLayer, trap } from '../samples/sample-answers';
import { differs } from '../samples/sample-states';

const planned: TabState = { kind: 'planned', answer: trap };
/** A click as a pointer makes it (with a count) or as the keyboard does (without). */
const press = (element: Element, detail: 0 | 1) =>
  afterwards(() => void element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail })));
const pressEscape = (element: Element) =>
  afterwards(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })));

describe('the tab', () => {
  it.each<[string, TabState, string]>([
    ['what there is to save', planned, 'Save US$10.00Open Stackwise'],
    [
      'nothing where nothing is to save',
      { kind: 'planned', answer: { ...trap, pageTotal: 3200, pageTotalBeforeTax: 3200 } },
      'Open Stackwise',
    ],
    [
      'nothing where the page asks less',
      { kind: 'planned', answer: { ...trap, pageTotal: 3000, pageTotalBeforeTax: 3000 } },
      'Open Stackwise',
    ],
    ['nothing while nothing is known', { kind: 'loading' }, 'Open Stackwise'],
    ['nothing on trouble', { kind: 'unplanned', code: 'lines-not-read', fields: [] }, 'Open Stackwise'],
    [
      'that checkout matches',
      { kind: 'checkout', answer: everyLayer, check: { kind: 'matches', promised: 1, charged: 1, pageTotal: 1, apart: [] } },
      'MatchesOpen Stackwise',
    ],
    ['that checkout differs', { kind: 'checkout', answer: everyLayer, check: differs }, 'DiffersOpen Stackwise'],
    ['nothing of another cart', { kind: 'checkout', answer: everyLayer, check: { kind: 'other-cart' } }, 'Open Stackwise'],
  ])('says %s', (_what, state, said) => expect(showPagePanel(state).text('edge-tab')).toBe(said));

  it('never opens by itself', () => {
    const shown = showPagePanel(planned);
    expect(shown.all('answer')).toEqual([]);
    expect(shown.one('edge-tab').getAttribute('aria-expanded')).toBe('false');
  });

  it('opens and closes the sheet', async () => {
    const shown = showPagePanel(planned);
    await press(shown.one('edge-tab'), 1);
    expect([shown.open.value, shown.one('edge-tab').getAttribute('aria-expanded')]).toEqual([true, 'true']);
    expect(shown.one('answer').dataset['amount']).toBe('3200');
    await press(shown.one('edge-tab'), 1);
    expect([shown.open.value, shown.all('answer').length, shown.asked.closed]).toEqual([false, 0, 1]);
  });

  it('can be put away on this page, or for good, or kept', async () => {
    for (const [choice, asked] of [
      ['put-away-here', false],
      ['put-away-for-good', true],
    ] as const) {
      const shown = showPagePanel(planned);
      await press(shown.one('put-away'), 1);
      await press(shown.one(choice), 1);
      expect([shown.asked.putAway, shown.all('edge-tab').length]).toEqual([[asked], 0]);
    }
    const shown = showPagePanel(planned);
    await press(shown.one('put-away'), 1);
    await press(shown.one('put-away'), 1);
    expect([shown.asked.putAway, shown.all('put-away-here').length, shown.all('edge-tab').length]).toEqual([[], 0, 1]);
  });

  it('put away for good comes back when the settings bring it back', async () => {
    const shown = showPagePanel(planned);
    await press(shown.one('put-away'), 1);
    await press(shown.one('put-away-for-good'), 1);
    expect(shown.all('edge-tab')).toEqual([]);
    await afterwards(() => {
      shown.settings.value = { opensByItself: false, tabPutAway: false };
    });
    expect(shown.all('edge-tab')).toHaveLength(1);
  });

  it('is not there when it was put away for good, and the sheet still opens', () => {
    const shown = showPagePanel(planned, { settings: { opensByItself: false, tabPutAway: true }, open: true });
    expect([shown.all('edge-tab').length, shown.all('answer').length]).toEqual([0, 1]);
  });
});

describe('the focus', () => {
  it('goes into the sheet when it is opened by keyboard, and back to the tab when it closes', async () => {
    const shown = showPagePanel(planned);
    shown.one('edge-tab').focus();
    await press(shown.one('edge-tab'), 0);
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
    await pressEscape(document.activeElement ?? document.body);
    expect(shown.open.value).toBe(false);
    expect(document.activeElement).toBe(shown.one('edge-tab'));
  });

  it('stays where it is when a pointer opens the sheet', async () => {
    const shown = showPagePanel(planned);
    await press(shown.one('edge-tab'), 1);
    expect(document.activeElement).toBe(document.body);
  });

  it('returns from the close button too, and is not taken from the page', async () => {
    const shown = showPagePanel(planned, { open: true });
    shown.one('close').focus();
    await press(shown.one('close'), 0);
    expect(document.activeElement).toBe(shown.one('edge-tab'));
    const elsewhere = showPagePanel(planned, { open: true });
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await press(elsewhere.one('close'), 1);
    expect(document.activeElement).toBe(field);
  });

  it('leaves Escape to the page while the sheet is closed', async () => {
    const shown = showPagePanel(planned);
    let heard = 0;
    document.body.addEventListener('keydown', () => heard++, { once: true });
    await pressEscape(shown.one('edge-tab'));
    expect([heard, shown.asked.closed]).toEqual([1, 0]);
  });
});

it('is one landmark with a name, and the sheet a dialog that is not modal', () => {
  const { root } = showPagePanel(planned, { open: true, language: 'he' });
  expect([...root.querySelectorAll('aside')].map((one) => [one.getAttribute('aria-label'), one.dir, one.lang])).toEqual([
    ['Stackwise', 'rtl', 'he'],
  ]);
  const dialog = root.querySelector('[role="dialog"]');
  expect([read(dialog?.querySelector('h1')), dialog?.hasAttribute('aria-modal')]).toEqual(['Stackwise', false]);
});
