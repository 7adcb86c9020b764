// The page's own client, `lib.mtop`: what it answers is copied once, and to the page it is as it was. And what a hostile page does to the tap.
import { Window as TestWindow } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TappedAnswer } from '../../readers/source';
import { hearTap } from '../../readers/tap/hear-tap';
import { cleaned, installTap } from '../../readers/tap/install-tap';
import { tapEvents } from '../../readers/tap/tap-list';

type PageWindow = Window & typeof globalThis & Record<string, unknown>;
let page: PageWindow;
let heard: TappedAnswer[];
let tap: ReturnType<typeof hearTap>;
const asked = { api: 'mtop.aliexpress.trade.cart.render', v: '1.0', data: {} };
const answer = { ret: ['SUCCESS::'], data: { data: { cart_1: { fields: { itemView: { title: 'Wire' } } } } } };

beforeEach(() => {
  page = new TestWindow({ url: 'https://www.aliexpress.com/p/shoppingcart/index.html' }) as unknown as PageWindow;
  Object.assign(page, {
    fetch: vi.fn(() => Promise.resolve(new Response(JSON.stringify(answer)))),
    Proxy,
    MutationObserver: page.MutationObserver,
  });
  vi.stubGlobal('CustomEvent', page.CustomEvent);
  heard = [];
  tap = hearTap(page.document, (one) => heard.push(one));
});
afterEach(() => {
  tap.stop();
  vi.unstubAllGlobals();
});
const settle = () => new Promise((done) => setTimeout(done, 300));
const scriptRan = () => {
  const script = page.document.createElement('script');
  script.setAttribute('type', 'text/plain');
  page.document.head.append(script);
  script.dispatchEvent(new page.Event('load'));
};
const client = (request: (...values: never[]) => unknown) => {
  const mtop = { request, other: 1 };
  page['lib'] = { mtop };
  return mtop;
};

describe('the client', () => {
  it('that comes late is heard: the page gets its own promise, its own this, its own arguments', async () => {
    installTap(page);
    const promise = Promise.resolve(answer);
    const seen: unknown[] = [];
    const mtop = client(function (this: unknown, ...values: never[]) {
      seen.push(this, ...values);
      return promise;
    });
    scriptRan();
    const given = mtop.request(asked as never, 2 as never);
    expect(given).toBe(promise);
    expect(seen).toEqual([mtop, asked, 2]);
    await settle();
    expect(heard).toMatchObject([{ origin: 'response', name: asked.api, body: JSON.stringify(answer) }]);
  });

  it('is wrapped once, keeps its name and length, and has no new part', () => {
    const mtop = client(function request(_one: never, _two: never) {
      return 1;
    });
    installTap(page);
    const wrapped = mtop.request;
    for (let i = 0; i < 5; i += 1) scriptRan();
    expect(mtop.request).toBe(wrapped);
    expect([mtop.request.name, mtop.request.length, Object.keys(mtop)]).toEqual(['request', 2, ['request', 'other']]);
  });

  it('whose answer was seen on its way already is not told twice', async () => {
    const mtop = client(async () => {
      const response = await page.fetch(`https://acs.aliexpress.com/h5/${asked.api}/1.0/`);
      return { ...(await response.json()), retType: 0 };
    });
    installTap(page);
    scriptRan();
    await mtop.request(asked as never);
    await settle();
    expect(heard.map(({ body }) => body)).toEqual([JSON.stringify(answer)]);
  });

  it('that fails, throws, answers no promise, or asks for something else is left alone', async () => {
    const mtop = client((what: never) => {
      if (what === 'throw') throw new TypeError('mine');
      return what === 'plain' ? 7 : Promise.reject(new Error('offline'));
    });
    installTap(page);
    expect(() => mtop.request('throw' as never)).toThrow('mine');
    expect(mtop.request('plain' as never)).toBe(7);
    await expect(mtop.request(asked as never)).rejects.toThrow('offline');
    await expect(mtop.request({ api: 'mtop.aliexpress.user.profile' } as never)).rejects.toThrow('offline');
    await settle();
    expect(heard).toEqual([]);
  });

  it('that cannot be written to, or answers every look with an exception, stays as it is', () => {
    const request = () => 1;
    page['lib'] = { mtop: Object.freeze({ request }) };
    installTap(page);
    expect((page['lib'] as { mtop: { request: unknown } }).mtop.request).toBe(request);
    const trap = () => {
      throw new Error('mine');
    };
    page['lib'] = new Proxy({}, { get: trap, getOwnPropertyDescriptor: trap });
    expect(scriptRan).not.toThrow();
  });
});

describe('a hostile page', () => {
  it('with answers that throw, loop, or answer for themselves tells nothing, and notices nothing', () => {
    const trap = () => {
      throw new Error('mine');
    };
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    for (const value of [
      cyclic,
      revoked.proxy,
      new Proxy({}, { ownKeys: trap }),
      { toJSON: trap },
      {
        get x() {
          return trap();
        },
      },
      10n,
      Symbol('x'),
      () => 1,
    ]) {
      expect(cleaned(value)).toBeUndefined();
    }
  });

  it('with ten megabytes is not written out to the end', () => {
    let asks = 0;
    const heavy = new Proxy([], {
      get: (target, key) => {
        if (key === 'length') return 1_000_000;
        if (typeof key === 'string' && /^\d+$/.test(key)) {
          asks += 1;
          return 'x'.repeat(1000);
        }
        return Reflect.get(target, key);
      },
    });
    expect(cleaned({ heavy })).toBeUndefined();
    // 2,000,000 characters at 1,000 each
    expect(asks).toBeLessThanOrEqual(2001);
  });

  it('that sends events of its own is heard as a stranger, and at most two hundred times a second', () => {
    const told = (detail: unknown) => page.document.dispatchEvent(new page.CustomEvent(tapEvents.told, { detail }));
    for (const detail of [
      null,
      7,
      {},
      '{',
      '[]',
      'null',
      '{"o":"response","n":"mtop.x","b":1,"t":1}',
      '{"o":"state","n":"runParams.data","b":"{}","t":"now"}',
      '{"__proto__":{"o":"state"}}',
    ])
      told(detail);
    expect(heard).toEqual([]);
    for (let i = 0; i < 5000; i += 1)
      told(JSON.stringify({ o: 'response', n: 'mtop.aliexpress.trade.cart.render', b: `{"i":${i}}`, t: i }));
    expect(heard.length).toBeLessThanOrEqual(400);
  });

  it('that asks without end is told the state a bounded number of times', () => {
    installTap(page);
    page['runParams'] = { data: { a: 1 } };
    let told = 0;
    page.document.addEventListener(tapEvents.told, () => {
      told += 1;
    });
    for (let i = 0; i < 2000; i += 1) page.document.dispatchEvent(new page.CustomEvent(tapEvents.ask));
    expect(told).toBeLessThanOrEqual(150);
  });
});
