// The tap in a page's window: what it copies, what it leaves alone, what it never lets out.
import { Window as TestWindow } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TappedAnswer } from '../../readers/source';
import { heardAnswer, hearTap } from '../../readers/tap/hear-tap';
import { cleaned, installTap, tappedApi } from '../../readers/tap/install-tap';

const cartApi = 'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.cart.render/1.0/?jsv=2&type=jsonp&callback=mtopjsonp3&data=%7B%7D';
const body = { ret: ['SUCCESS::'], data: { data: { cart_1: { fields: { itemView: { title: 'Wire' } } } } } };

type PageWindow = Window & typeof globalThis & Record<string, unknown>;
let page: PageWindow;
let heard: TappedAnswer[];
let tap: ReturnType<typeof hearTap>;
const answered = vi.fn();

beforeEach(() => {
  page = new TestWindow({ url: 'https://www.aliexpress.com/p/shoppingcart/index.html' }) as unknown as PageWindow;
  Object.assign(page, { fetch: (...values: unknown[]) => answered(...values), MutationObserver: page.MutationObserver });
  answered.mockReset();
  answered.mockImplementation(() => Promise.resolve(new Response(JSON.stringify(body))));
  vi.stubGlobal('CustomEvent', page.CustomEvent);
  heard = [];
  tap = hearTap(page.document, (answer) => heard.push(answer));
});
afterEach(() => {
  tap.stop();
  vi.unstubAllGlobals();
});
const settle = () => new Promise((done) => setTimeout(done, 5));

describe('what is copied', () => {
  it('a JSONP answer on the list: the page gets its own, unchanged, and the tap a copy', async () => {
    installTap(page);
    const received = vi.fn((value: unknown) => `seen ${JSON.stringify(value).length}`);
    page['mtopjsonp3'] = received;
    const script = page.document.createElement('script');
    script.setAttribute('type', 'text/plain');
    script.src = cartApi;
    page.document.head.append(script);
    await settle();
    const result: unknown = (page['mtopjsonp3'] as (value: unknown) => unknown)(body);
    expect(received).toHaveBeenCalledWith(body);
    expect(result).toBe(`seen ${JSON.stringify(body).length}`);
    expect(heard).toMatchObject([{ origin: 'response', name: 'mtop.aliexpress.trade.cart.render', body: JSON.stringify(body) }]);
  });

  it('a fetch on the list; the page reads its own response', async () => {
    installTap(page);
    const response = await page.fetch('https://acs.aliexpress.us/h5/mtop.aliexpress.trade.cart.async/1.0/?x=1', { method: 'POST' });
    expect(await response.json()).toEqual(body);
    await settle();
    expect(heard.map((answer) => answer.name)).toEqual(['mtop.aliexpress.trade.cart.async']);
    expect(answered).toHaveBeenCalledWith('https://acs.aliexpress.us/h5/mtop.aliexpress.trade.cart.async/1.0/?x=1', { method: 'POST' });
  });

  it('nothing of other requests, and a failing one fails as it would', async () => {
    installTap(page);
    await page.fetch('https://acs.aliexpress.com/h5/mtop.aliexpress.user.profile/1.0/');
    await page.fetch('https://www.aliexpress.com/x?u=acs.aliexpress.com/h5/mtop.aliexpress.trade.cart.render/1.0/');
    answered.mockImplementation(() => Promise.reject(new TypeError('offline')));
    await expect(page.fetch('https://acs.aliexpress.com/h5/mtop.aliexpress.trade.cart.render/1.0/')).rejects.toThrow('offline');
    await settle();
    expect(heard).toEqual([]);
  });

  it('page state, when asked and only then', () => {
    installTap(page);
    const getData = vi.fn(() => body.data);
    page['__globalCartHaloContainer'] = { state: { getData } };
    page['runParams'] = { data: { priceComponent: {} } };
    page['_d_c_'] = { lifeCycleEventList: [{ data: { result: { PRICE: {} } } }] };
    expect(getData).not.toHaveBeenCalled();
    tap.askState();
    expect(heard.map(({ origin, name }) => `${origin} ${name}`)).toEqual([
      'state __globalCartHaloContainer.state',
      'state _d_c_.lifeCycleEventList[0].data',
      'state runParams.data',
    ]);
  });

  it('the last answers again for a listener that comes late, but each is reported once', async () => {
    installTap(page);
    await page.fetch('https://acs.aliexpress.com/h5/mtop.aliexpress.pdp.pc.query/1.0/');
    await settle();
    const late: TappedAnswer[] = [];
    const second = hearTap(page.document, (answer) => late.push(answer));
    tap.askState();
    second.stop();
    expect(late).toHaveLength(1);
    expect(heard).toHaveLength(1);
  });
});

describe('what the page notices', () => {
  it('no new global, no other fetch to look at, and no exception however broken the page', () => {
    const before = Object.keys(page).sort();
    const { length } = page.fetch;
    installTap(page);
    expect(Object.keys(page).sort()).toEqual(before);
    expect(page.fetch).toHaveLength(length);
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    Object.defineProperty(page, 'runParams', {
      get: () => {
        throw new Error('mine');
      },
    });
    page['__globalCartHaloContainer'] = { state: { getData: () => cyclic } };
    expect(() => tap.askState()).not.toThrow();
    expect(heard).toEqual([]);
    expect(() => installTap({} as PageWindow)).not.toThrow();
  });
});

describe('what never leaves the page', () => {
  const planted = {
    addressVO: { contactName: 'Secret Shopper', fullPhoneNo: '+1 5550100999' },
    checkout_address_component_1: { fields: { detail: '7 Hidden Lane' } },
    buyerName: 'Secret Shopper',
    email: 'shopper@example.org',
    linkage: { signature: 'sgn' },
    csrf_token: 'tkn',
    nested: [{ deep: { postCode: '00000', receiverPhone: '1', paymentMethod: 'visa' } }],
    inner: '{"detailAddress":"7 Hidden Lane","price":1}',
  };
  it('address, name, phone, payment and tokens, at any depth and in JSON strings', () => {
    const text = cleaned({ ...planted, shopView: { name: 'A Store' }, couponMeta: '{"price":1000,"currency":"USD"}' }) ?? '';
    for (const secret of ['Secret', '555', 'Hidden', 'example.org', 'sgn', 'tkn', '00000', 'visa']) expect(text).not.toContain(secret);
    expect(JSON.parse(text)).toMatchObject({ shopView: { name: 'A Store' }, couponMeta: '{"price":1000,"currency":"USD"}' });
  });
  it('bodies over 2 MB', () => expect(cleaned({ x: 'y'.repeat(2_000_001) })).toBeUndefined());
  it('more page state than reading needs in ten seconds', () => {
    installTap(page);
    page['runParams'] = { data: { a: 1 } };
    for (let i = 0; i < 400; i += 1) tap.askState();
    expect(heard).toHaveLength(150);
  });
});

it.each([
  ['https://acs.aliexpress.com/h5/mtop.aliexpress.trade.cart.render/1.0/?a=1', 'mtop.aliexpress.trade.cart.render'],
  ['//acs.aliexpress.us/h5/mtop.aliexpress.pdp.pc.query/1.0/', 'mtop.aliexpress.pdp.pc.query'],
  ['https://acs.aliexpress.com/h5/mtop.ae.wishlist.allItems.render/1.0/', 'mtop.ae.wishlist.allitems.render'],
  ['https://acs.aliexpress.com/h5/mtop.aliexpress.some.Coupon.list/1.0/', 'mtop.aliexpress.some.coupon.list'],
  ['https://acs.aliexpress.com.evil.example/h5/mtop.aliexpress.trade.cart.render/1.0/', undefined],
  ['https://acs.aliexpress.com/h5/mtop.aliexpress.address.list/1.0/', undefined],
])('%s is listed as %s', (url, api) => expect(tappedApi(url)).toBe(api));

describe('a forged event', () => {
  const good = { o: 'response', n: 'mtop.aliexpress.trade.cart.render', b: '{}', t: 1 };
  it('of the right form is heard as any answer, to be judged by its content', () => {
    expect(heardAnswer(JSON.stringify(good))).toEqual({ origin: 'response', name: good.n, body: '{}', at: 1 });
  });
  it.each([
    [{ ...good, o: 'extension' }],
    [{ ...good, n: 'mtop.aliexpress.address.list' }],
    [{ ...good, n: '<img src=x>' }],
    [{ ...good, b: {} }],
    [{ ...good, t: 'now' }],
    [{ ...good, o: 'state', n: 'localStorage' }],
    [[]],
    [null],
    ['x'],
  ])('is not heard: %j', (told) => expect(heardAnswer(JSON.stringify(told))).toBeUndefined());
  it.each([[undefined], [{ o: 'response' }], ['{'], [42], ['['.repeat(100_000)]])('is not heard: %s', (detail) => {
    expect(heardAnswer(detail)).toBeUndefined();
  });
});

it('two answers of one millisecond that are equally long are two; the same one again is one', () => {
  const tell = (b: string) =>
    page.document.dispatchEvent(
      new page.CustomEvent('pagetap:told', {
        detail: JSON.stringify({ o: 'response', n: 'mtop.aliexpress.trade.cart.async', b, t: 1000 }),
      }),
    );
  for (const told of ['{"quantity":2}', '{"quantity":3}', '{"quantity":2}']) tell(told);
  expect(heard.map((answer) => answer.body)).toEqual(['{"quantity":2}', '{"quantity":3}']);
});
