import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, call, enter, packed } from './shop-client';
import { type Shop, startShop } from './start-shop';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop({ atOnce: true, now: () => Date.parse('2027-07-14T15:00:00Z') });
});
afterAll(() => shop.close());

const render = 'mtop.aliexpress.trade.cart.render';
const change = 'mtop.aliexpress.trade.cart.async';
const fields = (answer: { data: { data: Record<string, { fields: Record<string, unknown> }> } }) =>
  Object.values(answer.data.data).map((block) => block.fields);
const summaryOf = (answer: Parameters<typeof fields>[0]) => JSON.stringify(fields(answer).find((one) => 'summaryTabVO' in one));

describe('the cart', () => {
  it('answers by JSONP, in the shape the page uses now', async () => {
    const { cookies } = await enter(shop, 'wallet-usd');
    const page = await ask(shop, `https://acs.aliexpress.com/h5/${render}/1.0/?callback=mtopjsonp3&data=%7B%7D`, { cookies });
    expect(page.text).toMatch(/^ mtopjsonp3\(\{.*\}\)$/s);
    const answer = await call(shop, cookies, 'www.aliexpress.com', render, {}, 'mtopjsonp4');
    expect(answer.ret).toEqual(['SUCCESS::调用成功']);
    const all = fields(answer);
    expect(all.filter((one) => 'itemView' in one)).toHaveLength(21);
    expect(all.find((one) => JSON.stringify(one).includes('Wireless earbuds'))).toMatchObject({
      itemView: { itemId: 1005007791820102, skuId: '12000031234520102', cartId: 30015515120102 },
      quantityView: { current: 1 },
      checkbox: { selected: true },
      priceViews: [{ value: 18.9, formattedAmount: 'US $18.90' }, { formattedAmount: 'US $37.80' }],
      shopView: { name: 'Luma Audio Store', homeUrl: '//www.aliexpress.com/store/1102764701' },
    });
    // 196.00 less 4.90 and, of 191.10, 7 times 2.00 but at most 8.00; 1.49 shipping
    expect(summaryOf(answer)).toContain('US $184.59');
  });

  it('answers changes with new sums, with cookies across origins', async () => {
    const { cookies } = await enter(shop, 'wallet-usd');
    const more = packed({ operation: 'update_quantity', cartIds: ['30015515120101'], quantity: 3 });
    const answer = await call(shop, cookies, 'www.aliexpress.com', change, more);
    // one more cable: 4.62
    expect(summaryOf(answer)).toContain('US $189.21');
    const url = `https://acs.aliexpress.com/h5/${render}/1.0/`;
    const allowed = (origin: string) => ask(shop, url, { cookies, origin }).then(({ headers }) => headers['access-control-allow-origin']);
    expect(await allowed('https://de.aliexpress.com')).toBe('https://de.aliexpress.com');
    expect(await allowed('https://elsewhere.example')).toBeUndefined();
  });

  it('loads a long cart by pages, and sums up all ticked lines from the first', async () => {
    const { cookies } = await enter(shop, 'long-cart');
    const lines = async (pages: number) => {
      const answer = await call(shop, cookies, 'www.aliexpress.com', change, packed({ operation: 'page', pages }));
      expect(summaryOf(answer)).toContain('US $60.00');
      return [fields(answer).filter((one) => 'itemView' in one).length, fields(answer).find((one) => 'hasMore' in one)?.['hasMore']];
    };
    expect(await lines(1)).toEqual([20, true]);
    expect(await lines(2)).toEqual([24, false]);
  });

  it('has aliases of item ids on .us, and answers there under its own gateway', async () => {
    const { cookies } = await enter(shop, 'with-tax');
    const answer = await call(shop, cookies, 'www.aliexpress.us', render, {});
    // 1005007791870101 + 2251799813685248
    expect(JSON.stringify(answer)).toContain('"itemId":3256807605555349');
    expect(shop.requests.at(-1)?.url).toMatch(/^https:\/\/acs\.aliexpress\.us\//);
    expect((await ask(shop, 'https://www.aliexpress.us/item/3256807605555349.html', { cookies })).text).toContain('Trekking poles');
  });

  it.each([
    ['captcha', 'rgv587_flag', 'SUCCESS::调用成功'],
    ['captcha-answer', 'cart.js', 'FAIL_SYS_USER_VALIDATE'],
    ['logged-out', 'type="password"', 'SUCCESS::调用成功'],
    ['session-expired', 'cart.js', 'FAIL_SYS_SESSION_EXPIRED::Session expired'],
    ['empty', 'cart.js', 'SUCCESS::调用成功'],
  ])('%s', async (scenarioId, inPage, ret) => {
    const { cookies, cart } = await enter(shop, scenarioId);
    expect((await ask(shop, cart, { cookies })).text).toContain(inPage);
    expect((await call(shop, cookies, 'www.aliexpress.com', render, {})).ret[0]).toBe(ret);
  });

  it('answers the older shape where the scenario says so', async () => {
    const { cookies } = await enter(shop, 'older-answer');
    const answer = await call(shop, cookies, 'www.aliexpress.com', render, {});
    const tags = Object.values<{ tag: string }>(answer.data.data).map(({ tag }) => tag);
    expect(tags.filter((tag) => tag === 'product_item_component')).toHaveLength(3);
    expect(tags).toContain('invalid_product_item_component');
  });
});
