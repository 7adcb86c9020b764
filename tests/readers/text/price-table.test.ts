// Price texts of every region the site sells in, worked out by hand.
import { describe, expect, it } from 'vitest';
import { parsePrice } from '../../../readers/text/price-text';
import { americas } from './prices/americas';
import { asiaAndAfrica } from './prices/asia-africa';
import { europe } from './prices/europe';
import { hintsOf, type PriceRow } from './prices/price-row';
import { refused } from './prices/refused';
import { rightToLeft } from './prices/right-to-left';

const said = ([text, page]: PriceRow): string => {
  const price = parsePrice(text, hintsOf(page));
  return price.ok ? `${price.value.amount} ${price.value.currency}` : price.error.code;
};

describe.each<[string, PriceRow[]]>([
  ['the Americas and the Pacific', americas],
  ['Europe', europe],
  ['Asia and Africa', asiaAndAfrica],
  ['right-to-left pages', rightToLeft],
  ['what is refused', refused],
])('%s', (_region, rows) => {
  it.each(rows)('%j (page: %s) says %s', (...row) => expect(said(row)).toBe(row[2]));
});

it('the tables have no row twice', () => {
  const keys = [...americas, ...europe, ...asiaAndAfrica, ...rightToLeft, ...refused].map(([text, page]) => `${page}|${text}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys.length).toBeGreaterThanOrEqual(450);
});
