import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from './links';
import { ask, call, enter } from './shop-client';
import { type Shop, startShop } from './start-shop';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop({ atOnce: true, now: () => Date.parse('2027-07-14T15:00:00Z') });
});
afterAll(() => shop.close());

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

  it('has a coupon centre with the site’s own coupons only', async () => {
    const { cookies } = await enter(shop, 'wallet-usd');
    expect((await ask(shop, `https://www.aliexpress.com${paths.couponCentre}`, { cookies })).text).toContain('coupon-centre.js');
    const answer = JSON.stringify(await call(shop, cookies, 'www.aliexpress.com', 'mtop.lookalike.coupon.centre', {}));
    expect(answer).toContain('"code":"AEUS26"');
    expect(answer).not.toContain('"store"');
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
