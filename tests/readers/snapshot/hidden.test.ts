// Places of a page where somebody's number or address may hide: names of elements, keys, coordinates, digits in elements of their own.
import { expect, it } from 'vitest';
import type { Reading } from '../../../core/formats/reading';
import { documentFrom } from '../open-page';
import { snapshotText } from './take';

const url = 'https://www.aliexpress.com/p/order/8123456789012345/detail.html';
const readAt = '2026-11-21T00:00:00Z';
const nothing: Reading = {
  format: 'stacking-reading/1',
  page: 'other',
  confidence: 'guess',
  provenance: { source: 'dom', detail: 'not read', pageUrl: url, readAt },
  gaps: [],
};
const page = (body: string): string => snapshotText({ url, readAt, document: documentFrom(body, url), answers: [] }, nothing);
const answer = (value: unknown): string =>
  snapshotText(
    { url, readAt, answers: [{ origin: 'response', name: 'mtop.aliexpress.trade.cart.render', body: JSON.stringify(value), at: 1 }] },
    nothing,
  );

it.each([
  ['class', '<div class="user_612-345-678 maria%40example.com row-2">x</div>', 'class="user_000-000-000 row-2"'],
  ['id', '<div id="tel:612-345-678">x</div>', 'id="tel:000-000-000"'],
  ['data-pl', '<div data-pl="612.345.678">x</div>', 'data-pl="000.000.000"'],
  ['data-status', '<div data-status="612_345_678">x</div>', 'data-status="000_000_000"'],
])('a telephone number in %s is none in the file', (_name, body, shown) => expect(page(body)).toContain(shown));

it.each([
  [{ '612-345-678': 1 }, '{"900-000-001":1}'],
  [{ p_612_345_678: 1 }, '{"p_900_000_001":1}'],
  [{ code: 'user-612-345-678' }, '{"code":"user-900-000-001"}'],
  [{ latitude: 40.416775, longitude: '-3.70379', lat: 40.4, map_lng: 3.7 }, '{}'],
  [{ postalCode: '28013', zip: '28013', postCode: 28013 }, '{}'],
])('%j of an answer is kept as %s', (value, shown) => expect(answer(value)).toContain(`>${shown}</script>`));

it('digits in elements of their own are one number, also in the middle of a long text', () => {
  const text = 'Dear friend, the parcel of yours goes to Madrid and we call';
  const shown = page(`<p>${text} <b>612</b> <b>345</b> <b>678</b></p><p>${text} <b>612</b> and <b>345</b></p>`);
  expect(shown).toContain('<b>000</b> <b>000</b> <b>000</b>');
  expect(shown).toContain('<b>612</b> xxx <b>345</b>');
});

it("an order's number in the address of its page is not in the file", () => {
  expect(page('<p>x</p>')).not.toContain('8123456789012345');
  expect(page('<p>x</p>')).toContain('/p/order/0000000000000000/detail.html');
});
