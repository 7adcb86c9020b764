// @vitest-environment happy-dom
// Steps tick themselves off, and lines are shown in the page.
import { expect, it } from 'vitest';
import { afterwards, show, texts } from '../render-app';
import { everyLayer, twoOrders } from '../samples/sample-answers';

it('what the page shows as done is ticked off, said once, and no longer offers its help', async () => {
  const shown = show({ kind: 'planned', answer: twoOrders, progress: { order: 0, done: [] } });
  expect(shown.text('steps-done')).toBe('');
  await afterwards(() => {
    shown.state.value = { kind: 'planned', answer: twoOrders, progress: { order: 0, done: [0, 1] } };
  });
  expect(shown.all('step').map(({ dataset }) => dataset['done'])).toEqual([
    'true',
    'true',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  // untick, collect, check out, apply
  expect(shown.text('steps-done')).toBe('2 of 4 steps done');
  expect(texts(shown.one('steps'), 'li[data-done] .unseen')).toEqual(['Done:', 'Done:']);
  expect(shown.one('steps').querySelector('li[data-done] button, li[data-done] a')).toBeNull();
});

it('at the checkout, the steps of the order that the page is of', () => {
  const check = { kind: 'matches' as const, promised: 6100, charged: 6100, pageTotal: 6100, apart: [] };
  const shown = show({ kind: 'checkout', answer: everyLayer, check, progress: { order: 0, done: [1, 3] } });
  expect(shown.all('step').flatMap(({ dataset }) => (dataset['done'] ? [dataset['do']] : []))).toEqual(['checkOut', 'pasteCode']);
});

it('a line is shown in the page', () => {
  const shown = show({ kind: 'planned', answer: twoOrders });
  const [first] = shown.all('show-line');
  expect(first?.getAttribute('aria-label')).toBe('Show me Notebook in the cart');
  first?.click();
  expect(shown.asked.lines).toEqual(['l2']);
});
