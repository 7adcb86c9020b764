import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeAddress } from './fake-address';
import { pagesThatTell, paths } from './links';
import { moneyText } from './money-text';
import { scenarioOf, scenarios } from './scenarios';
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

describe('who comes in', () => {
  it('gets a cookie for all of .aliexpress.com and is led to the scenario’s host', async () => {
    const page = await ask(shop, 'https://www.aliexpress.com/__shop/enter?scenario=german-eur');
    expect(page.status).toBe(302);
    expect(page.headers['location']).toBe('https://de.aliexpress.com/p/shoppingcart/index.html');
    expect(String(page.headers['set-cookie'])).toContain('Domain=.aliexpress.com');
    expect(String(page.headers['set-cookie'])).toContain('aep_usuc_f=site=deu&c_tp=EUR&region=DE');
  });

  it('gets a second cookie on .us', async () => {
    const { cart, sessionId } = await enter(shop, 'with-tax');
    expect(cart).toBe('https://www.aliexpress.us/p/shoppingcart/index.html');
    expect(shop.session(sessionId)?.scenario.scenarioId).toBe('with-tax');
  });

  it('sees the index page, and is sent there without a session', async () => {
    const index = await ask(shop, 'https://www.aliexpress.com/__shop/');
    for (const { scenarioId } of scenarios) expect(index.text).toContain(`/__shop/enter?scenario=${scenarioId}"`);
    expect((await ask(shop, `https://www.aliexpress.com${paths.cart}`)).headers['location']).toBe('https://www.aliexpress.com/__shop/');
    expect((await ask(shop, 'https://www.aliexpress.com/__shop/enter?scenario=none')).status).toBe(302);
  });

  it('shops alone: what one ticks another does not see', async () => {
    const [ann, bea] = await Promise.all([enter(shop, 'trap-42'), enter(shop, 'trap-42')]);
    const cartIds = ['30015515110101'];
    await call(shop, ann.cookies, 'www.aliexpress.com', change, packed({ operation: 'checkbox', cartIds, selected: false }));
    expect(shop.session(ann.sessionId)?.entries).toMatchObject([{ ticked: false }]);
    expect(shop.session(bea.sessionId)?.entries).toMatchObject([{ ticked: true }]);
  });

  it('is on the log with what browsers say of who asked', async () => {
    await ask(shop, 'https://www.aliexpress.com/__shop/?seen', { origin: 'https://www.aliexpress.com' });
    expect(shop.requests.find(({ url }) => url.endsWith('?seen'))).toEqual({
      method: 'GET',
      url: 'https://www.aliexpress.com/__shop/?seen',
      headers: { origin: 'https://www.aliexpress.com' },
    });
  });
});

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

const sellable = scenarios.filter(({ shelf }) => shelf.length > 0).map((scenario) => [scenario.scenarioId, scenario] as const);

describe.each(sellable)('%s, carried out', (scenarioId, { host, case: document, collectable, autoApplied, expected, money }) => {
  it('asks the total that was worked out by hand', async () => {
    const { cookies } = await enter(shop, scenarioId);
    for (const couponId of collectable) await call(shop, cookies, host, 'mtop.lookalike.coupon.collect', { couponId });
    const availableProductShopcartIds = document.lineItems.map(({ lineItemId }) => lineItemId).join();
    const order = (api: string, more: object) =>
      call(shop, cookies, host, `mtop.aliexpress.checkout.${api}`, { availableProductShopcartIds, ...more });
    await order('renderOrder', {});
    for (const couponId of autoApplied.filter((id) => !expected.coupons.includes(id))) {
      await order('adjustOrder', { operation: 'coupon', couponId, on: false });
    }
    for (const couponId of expected.coupons) {
      const coupon = document.wallet.coupons.find((one) => one.couponId === couponId);
      if (coupon?.kind === 'promoCode') await order('adjustOrder', { operation: 'code', code: coupon.code });
      else await order('adjustOrder', { operation: 'coupon', couponId, on: true });
    }
    const answer = await order('adjustOrder', { operation: 'coins', on: expected.coins });
    const blocks = Object.values<{ tag: string; fields: Record<string, unknown> }>(answer.data.data);
    const shown = (tag: string) => blocks.find((block) => block.tag === tag)?.fields;
    expect(shown('checkout_order_total')?.['content']).toBe(moneyText(expected.total, money));
    for (const { kind, amount } of expected.rows.filter((row) => row.kind !== 'shipping' || row.amount > 0)) {
      const off = kind !== 'subtotal' && kind !== 'shipping' && kind !== 'tax';
      expect(JSON.stringify(shown('checkout_order_summary'))).toContain(JSON.stringify(moneyText(off ? -amount : amount, money)));
    }
  });

  it('stands on pages that are there', async () => {
    const { cookies } = await enter(shop, scenarioId);
    for (const url of pagesThatTell(scenarioOf(scenarioId))) expect((await ask(shop, url, { cookies })).status).toBe(200);
  });
});

describe('the checkout', () => {
  const open = async (scenarioId: string, ids: string) => {
    const { cookies } = await enter(shop, scenarioId);
    return (api: string, more: object = {}) =>
      call(shop, cookies, 'www.aliexpress.com', `mtop.aliexpress.checkout.${api}`, { availableProductShopcartIds: ids, ...more });
  };

  it('refuses a cold address', async () => {
    const order = await open('trap-42', '');
    expect((await order('renderOrder')).ret).toEqual(['FAIL_BIZ_ORDER_LINE_EMPTY::orderLine DTO is empty']);
  });

  it('puts down the Select coupon when the store coupon is ticked too, and says why', async () => {
    const order = await open('trap-42', '30015515110101');
    await order('adjustOrder', { operation: 'coupon', couponId: 'select-5-39', on: true });
    const answer = JSON.stringify(await order('adjustOrder', { operation: 'coupon', couponId: 'store-10-40', on: true }));
    expect(answer).toContain('"content":"US $32.00"');
    expect(answer).toContain('"chosen":false,"refused":"Minimum spend not met"');
  });

  it('puts its own coupon in, and refuses the better code while it is there', async () => {
    const order = await open('site-applies-coupon', '30015515150101,30015515150102');
    expect(JSON.stringify(await order('renderOrder'))).toContain('"content":"US $55.00"');
    const refused = JSON.stringify(await order('adjustOrder', { operation: 'code', code: 'AEWIN12' }));
    expect(refused).toContain('"error":"Minimum spend not met"');
    expect(refused).toContain('"usePromoCodeStatus":"FAIL"');
    expect(JSON.stringify(await order('adjustOrder', { operation: 'code', code: 'aewin12' }))).toContain('The coupon code is invalid');
  });

  it('carries an address, so that a test can show that it goes nowhere', async () => {
    const order = await open('trap-42', '30015515110101');
    expect(JSON.stringify(await order('renderOrder'))).toContain(fakeAddress.contactName);
  });
});

describe('dates and other pages', () => {
  it('moves every coupon to the day the shop is opened, in Pacific days', async () => {
    const { sessionId, cookies } = await enter(shop, 'trap-42');
    const coupon = shop.session(sessionId)?.scenario.case.wallet.coupons[0];
    // written on Nov 21 for Nov 16 to Dec 10 (end of day, winter time); played on July 14: July 9 to Aug 2, summer time
    expect(coupon).toMatchObject({ validFrom: '2027-07-09T07:00:00Z', validUntil: '2027-08-03T06:59:59Z' });
    const wallet = JSON.stringify(await call(shop, cookies, 'www.aliexpress.com', 'mtop.lookalike.wallet.list', {}));
    expect(wallet).toContain('"time":"Expires Aug 2, 2027"');
    expect(wallet).toContain('"value":"US $10.00 OFF","limit":"Orders over US $40.00"');
  });

  it('collects a coupon once, and has it in the wallet then', async () => {
    const { cookies } = await enter(shop, 'wallet-usd');
    const wallet = () =>
      call(shop, cookies, 'www.aliexpress.com', 'mtop.lookalike.wallet.list', {}).then((answer) => JSON.stringify(answer));
    expect(await wallet()).not.toContain('pixel-4');
    await call(shop, cookies, 'www.aliexpress.com', 'mtop.lookalike.coupon.collect', { couponId: 'pixel-4' });
    expect(await wallet()).toContain('"couponId":"pixel-4"');
  });

  it('tells on product pages what a store gives, in either era', async () => {
    const usd = await enter(shop, 'wallet-usd');
    const item = JSON.stringify(
      await call(shop, usd.cookies, 'www.aliexpress.com', 'mtop.aliexpress.pdp.pc.query', { productId: '1005007791820106' }),
    );
    expect(item).toContain('"promotionDetailList":["US $2.00 off on US $20.00","US $4.00 off on US $34.00"]');
    expect(item).toContain('"promotionDetailList":["US $2.00 off per US $25.00, up to US $8.00"]');
    expect(item).toContain('"coinDiscountText":"Extra 3% off with coins"');
    const eur = await enter(shop, 'german-eur');
    const page = await ask(shop, 'https://de.aliexpress.com/item/1005007791830103.html', { cookies: eur.cookies });
    expect(page.text).toContain('"promotionDetailList":["3,00€ Rabatt bei 3 Artikeln"]');
    expect(page.text).toContain('window.runParams.is23 = true');
  });

  it('never lets a title end a script or an element', async () => {
    const { cookies } = await enter(shop, 'wallet-usd');
    const page = await ask(shop, 'https://www.aliexpress.com/item/1005007791820107.html', { cookies });
    expect(page.text).toContain('<title>Silicone hookup wire &lt;b&gt;22AWG&lt;/b&gt; &amp; &quot;spool&quot;</title>');
  });

  it('puts the wished item into the cart on request', async () => {
    const { cookies, sessionId } = await enter(shop, 'trap-42');
    await call(shop, cookies, 'www.aliexpress.com', 'mtop.aliexpress.trade.cart.add', { itemId: '1005007791810102' });
    expect(shop.session(sessionId)?.entries[0]).toEqual({ lineItemId: '30015515110102', quantity: 1, ticked: true });
  });
});

describe('the proxy', () => {
  const connect = (target: string) =>
    new Promise<string>((done, failed) => {
      const socket = net.connect(shop.proxyPort, '127.0.0.1', () => socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`));
      socket.once('data', (chunk) => {
        done(chunk.toString('latin1').split('\r\n')[0] ?? '');
        socket.destroy();
      });
      socket.on('error', failed);
    });

  it('lets the shop’s hosts through and writes down everything else', async () => {
    expect(await connect('acs.aliexpress.us:443')).toBe('HTTP/1.1 200 Connection established');
    expect(await connect('update.example.org:443')).toBe('HTTP/1.1 403 Forbidden');
    expect(await connect('notaliexpress.com:443')).toBe('HTTP/1.1 403 Forbidden');
    expect(await connect('www.aliexpress.com:80')).toBe('HTTP/1.1 403 Forbidden');
    expect(shop.denied).toEqual(['CONNECT update.example.org:443', 'CONNECT notaliexpress.com:443', 'CONNECT www.aliexpress.com:80']);
  });
});
