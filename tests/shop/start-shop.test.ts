import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from './links';
import { scenarios } from './scenarios';
import { ask, call, enter, packed } from './shop-client';
import { type Shop, startShop } from './start-shop';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop({ atOnce: true, now: () => Date.parse('2027-07-14T15:00:00Z') });
});
afterAll(() => shop.close());

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
    await call(
      shop,
      ann.cookies,
      'www.aliexpress.com',
      'mtop.aliexpress.trade.cart.async',
      packed({ operation: 'checkbox', cartIds, selected: false }),
    );
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
