// Two witnesses of one wish list: the answers and the cards.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../readers/read-page';
import { answerFrom, at, documentFrom } from './open-page';

const url = 'https://www.aliexpress.com/p/wish-manage/index.html';
const block = (itemId: number, cent: number | undefined, title = 'Lamp') => ({
  tag: 'wln_page_product',
  fields: {
    productBaseDTO: { itemId, title, invalid: false },
    priceDTO: cent === undefined ? {} : { price: { amount: { cent, currencyCode: 'USD' } } },
  },
});
const answer = (...blocks: object[]) =>
  answerFrom(
    JSON.stringify({ data: { data: { data: Object.fromEntries(blocks.map((each, index) => [`wln_${index}`, each])), global: {} } } }),
  );
const card = (id: number, price: string) =>
  `<div class="productCardV2--productCard--A"><a href="/item/${id}.html">Drawn ${id % 100}</a><div class="price--price--B">${price}</div></div>`;
const read = (told: ReturnType<typeof answer>[], ...cards: string[]) =>
  readPage({ url, readAt: at, document: documentFrom(`<html lang="en"><body>${cards.join('')}</body></html>`, url), answers: told });

describe('a wish list with its answers', () => {
  it('has the prices of the answers, and those only drawn', () => {
    const reading = read(
      [answer(block(1005000000000001, 700), block(1005000000000002, undefined))],
      card(1005000000000001, 'US $7.00'),
      card(1005000000000002, 'US $2.00'),
      card(1005000000000003, 'US $3.00'),
    );
    expect(reading).toMatchObject({ confidence: 'likely', gaps: [], provenance: { source: 'response' } });
    expect(reading.wishList).toEqual([
      { itemId: '1005000000000001', title: 'Lamp', price: { amount: 700 }, available: true },
      { itemId: '1005000000000002', title: 'Lamp', price: { amount: 200 }, available: true },
      { itemId: '1005000000000003', title: 'Drawn 3', price: { amount: 300 } },
    ]);
  });

  it('gives no price where the two contradict each other', () => {
    const reading = read([answer(block(1005000000000001, 700))], card(1005000000000001, 'US $8.00'));
    expect(reading.wishList).toEqual([{ itemId: '1005000000000001', title: 'Lamp', available: true }]);
    expect(reading).toMatchObject({ confidence: 'guess', gaps: [{ field: 'wishList[0].price', why: 'witnesses-disagree' }] });
  });

  it('joins the pages of one list, an item told twice as it was told last', () => {
    const pages = [answer(block(1005000000000001, 700)), answer(block(1005000000000001, 650), block(1005000000000002, 200))];
    expect(read(pages).wishList?.map(({ price }) => price?.amount)).toEqual([650, 200]);
  });

  it('says where a card names no item, and where one names two', () => {
    const two =
      '<div class="productCardV2--productCard--A"><a href="/item/1005000000000001.html">A</a><a href="/item/1005000000000002.html">B</a></div>';
    const reading = read([], card(1005000000000003, 'US $3.00'), two, '<div class="productCardV2--productCard--A">US $5.00</div>');
    expect(reading.wishList?.map(({ itemId }) => itemId)).toEqual(['1005000000000003']);
    expect(reading.gaps).toEqual([{ field: 'wishList', why: 'no-item-id' }]);
  });

  it('leaves a price in another currency out', () => {
    const reading = read([], card(1005000000000001, 'US $7.00'), card(1005000000000002, '3,00 €'));
    expect(reading.currency?.code).toBe('USD');
    expect(reading.wishList?.map(({ price }) => price)).toEqual([{ amount: 700 }, undefined]);
    expect(reading.gaps).toEqual([{ field: 'wishList[1].price', why: 'other-currency' }]);
  });
});
