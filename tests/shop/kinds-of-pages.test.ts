// What the shop serves of the pages beside the shopping: past orders, sale pages, and its languages.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeAddress } from './fake-address';
import { paths } from './links';
import { scenarios } from './scenarios';
import { ask, call, enter } from './shop-client';
import { type Shop, startShop } from './start-shop';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop({ atOnce: true, now: () => Date.parse('2027-07-14T15:00:00Z') });
});
afterAll(() => shop.close());

describe('past orders', () => {
  it('have the price rows of the plan worked out by hand, and an address beside them', async () => {
    const { cookies } = await enter(shop, 'spanish-mxn');
    const answer = await call(shop, cookies, 'es.aliexpress.com', 'mtop.aliexpress.trade.buyer.order.detail', {});
    const blocks: { fields: Record<string, unknown> }[] = Object.values(answer.data.data);
    expect(blocks.find(({ fields }) => 'priceDetails' in fields)?.fields).toEqual({
      priceDetails: [
        { title: 'Subtotal', value: 'MXN$860,00' },
        { title: 'Store discount', value: '-MXN$18,00' },
        { title: 'Cupón tienda', value: '-MXN$60,00' },
        { title: 'Promo codes', value: '-MXN$45,00' },
        { title: 'Shipping', value: 'Envío gratis' },
      ],
      totalPrice: { title: 'Total', value: 'MXN$737,00', currencyCode: 'MXN' },
    });
    expect(JSON.stringify(answer)).toContain(fakeAddress.detailAddress);
  });

  it('are listed without any rows, more than one', async () => {
    const { cookies } = await enter(shop, 'trap-42');
    const answer = await call(shop, cookies, 'www.aliexpress.com', 'mtop.aliexpress.trade.buyer.order.list', {});
    expect(Object.keys(answer.data.data)).toHaveLength(2);
    expect(JSON.stringify(answer)).not.toContain('priceDetails');
  });
});

describe('a sale page', () => {
  it('has the codes, in the words of its language, and nobody’s coupons', async () => {
    const { cookies } = await enter(shop, 'portuguese-brl');
    const { data } = await call(shop, cookies, 'pt.aliexpress.com', 'mtop.lookalike.sale.event', {});
    expect(data.codes.map(({ code, words }: Record<string, string>) => `${code}: ${words}`)).toEqual([
      'BRNOV12: R$12,00 OFF em R$90,00',
      'BRNOV20: R$20,00 OFF em R$150,00',
    ]);
  });
});

describe('every page', () => {
  it.each(Object.values(paths))('%s stands on every host that a scenario has', async (path) => {
    for (const host of new Set(scenarios.map((scenario) => scenario.host))) {
      const scenario = scenarios.find((one) => one.host === host && one.gate === undefined);
      if (scenario === undefined) continue;
      const { cookies } = await enter(shop, scenario.scenarioId);
      const page = await ask(shop, `https://${host}${path}`, { cookies });
      expect({ host, status: page.status }).toEqual({ host, status: 200 });
      expect(page.text).toContain(`<html lang="${scenario.language}"`);
    }
  });

  it('of a product or a store names its own address', async () => {
    const { cookies } = await enter(shop, 'korean-usd');
    const product = await ask(shop, 'https://ko.aliexpress.com/item/1005007791870101.html', { cookies });
    expect(product.text).toContain('<meta property="og:url" content="//ko.aliexpress.com/item/1005007791870101.html">');
    const store = await ask(shop, 'https://ko.aliexpress.com/store/1103006601', { cookies });
    expect(store.text).toContain('<link rel="canonical" href="https://ko.aliexpress.com/store/1103006601">');
    expect(store.text).toContain('<title>Hana Deskware Store - Amazing products');
  });

  it('of a wallet speaks its language', async () => {
    const wallet = async (scenarioId: string, host: string) => {
      const { cookies } = await enter(shop, scenarioId);
      return JSON.stringify(await call(shop, cookies, host, 'mtop.lookalike.wallet.list', {}));
    };
    expect(await wallet('spanish-mxn', 'es.aliexpress.com')).toContain(
      '"value":"MXN$60,00 dto.","limit":"En compras de MXN$480,00 o más","time":"Expira el 31/07/2027"',
    );
    expect(await wallet('korean-usd', 'ko.aliexpress.com')).toContain('"value":"US $3.00 할인","limit":"US $30.00 이상 주문"');
    expect(await wallet('portuguese-brl', 'pt.aliexpress.com')).toContain('"value":"R$5,00 OFF em R$100,00","limit":""');
  });
});
