// Every selector says when it was seen to hold: beside it, in the order of the page's layouts.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = 'readers';
const tables = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }))
  .flatMap(({ name, text }) => {
    const table = /= \{\n((?:(?!\n\}).)*)\n\} satisfies Record<string, Selector\[\]>/s.exec(text)?.[1];
    return table === undefined ? [] : [{ name, lines: table.split('\n').filter((line) => /^\s+(?:\.\.\.)?['"`]/.test(line)) }];
  });

it('stands in five tables', () => {
  expect(tables.map(({ name }) => name).sort()).toEqual([
    'cart/cart-selectors.ts',
    'checkout/checkout-selectors.ts',
    'orders/order-selectors.ts',
    'product/product-dom.ts',
    'wish-list/wish-list-selectors.ts',
  ]);
});

describe.each(tables)('$name', ({ lines }) => {
  it('has a date beside every selector', () => {
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => !/\/\/ 20\d\d(?:-\d\d)?\b/.test(line))).toEqual([]);
  });
});
