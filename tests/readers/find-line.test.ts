// @vitest-environment happy-dom
// Where a line stands on its page: the one place that could be no other, or none.
import { expect, it } from 'vitest';
import type { ReadLine } from '../../core/formats/reading';
import { findLineElement } from '../../readers/cart/find-line-element';

const line = (id: string, itemId: string, variant = '') =>
  `<div class="cart-product" id="${id}"><a class="cart-product-name-title" href="//www.aliexpress.com/item/${itemId}.html" title="Lamp">Lamp</a>${
    variant ? `<span class="skuStr">${variant}</span>` : ''
  }</div>`;
const lamp = '1005001111111111';
const shade = '1005002222222222';

const read = (lineItemId: string, itemId: string, variant?: string): ReadLine => ({
  lineItemId,
  itemId,
  ...(variant === undefined ? {} : { variant }),
});

it.each<[string, ReadLine, string | undefined]>([
  ['by its item', read('1', shade), 'shade'],
  ['by its variant, where an item stands there twice', read('1', lamp, 'White'), 'white'],
  ['not where two could be it', read('1', lamp), undefined],
  ['not where its variant is no longer there', read('1', lamp, 'Green'), undefined],
  ['not where its item is not there', read('1', '1005003333333333'), undefined],
  ['not where its item is not known', { lineItemId: '1', title: 'Lamp' }, undefined],
])('%s', (_what, wanted, id) => {
  document.body.innerHTML = `<div class="cart-body">${line('black', lamp, 'Black')}${line('white', lamp, 'White')}${line('shade', shade)}</div>`;
  expect(findLineElement(document, [read('0', lamp, 'Black'), wanted], '1')?.id).toBe(id);
});

it('not for a line that was not read', () => {
  document.body.innerHTML = `<div class="cart-body">${line('shade', shade)}</div>`;
  expect(findLineElement(document, [], '1')).toBeUndefined();
});
