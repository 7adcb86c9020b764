// One document, several pages: the site changes the address first and draws later.
import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../core/formats/reading';
import { leftOverGuard } from '../../readers/left-over';
import { readers } from '../../readers/read-page';
import { readInSteps } from '../../readers/read-with';
import { tapEvents } from '../../readers/tap/tap-list';
import { watchWith } from '../../readers/watched-answers';

const start = Date.parse('2026-11-21T00:00:00Z');
const card = (off: string, spend: string): string => `<li><b>${off} off</b><p>Orders over ${spend}</p><p>Expires 12/12/2026</p></li>`;
const ten = card('US $10.00', 'US $40.00');
const five = card('US $5.00', 'US $39.00');

let page: Window;
let told: Reading[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  page = new Window({ url: 'https://www.aliexpress.com/ssr/300000512/glo-coupon-center' });
  for (const name of ['MutationObserver', 'Node', 'CustomEvent'] as const) vi.stubGlobal(name, page[name]);
  page.document.body.innerHTML = `<ul>${ten}${five}</ul>`;
  told = [];
  ({ stop } = watchWith((source) => readInSteps(readers, source), page.document as unknown as Document, {
    now: () => Date.now(),
    onReading: (reading) => told.push(reading),
  }));
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const later = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const goTo = (path: string): void => page.history.pushState({}, '', path);
const draw = (html: string): void => {
  page.document.body.innerHTML = html;
};
const last = () => {
  const reading = told.at(-1);
  return { page: reading?.page, failure: reading?.failure?.code, statuses: reading?.coupons?.map(({ status }) => status) };
};

describe('an address that changes before the page does', () => {
  it('does not make coupons to collect into coupons she holds', async () => {
    await later(500);
    expect(last()).toEqual({ page: 'couponCentre', failure: undefined, statuses: ['collectable', 'collectable'] });
    goTo('/p/my-coupons/index.html');
    page.document.body.setAttribute('class', 'leaving');
    await later(5000);
    expect(told).toHaveLength(1);
    draw(`<ul>${card('US $7.00', 'US $50.00')}</ul>`);
    await later(1000);
    expect(last()).toEqual({ page: 'wallet', failure: undefined, statuses: ['usable'] });
  });

  it('nor a part of them that is left while the page is taken down', async () => {
    await later(500);
    goTo('/p/my-coupons/index.html');
    draw(`<ul>${five}</ul>`);
    await later(5000);
    expect(told).toHaveLength(1);
  });

  it('nor those of one store into those of another', async () => {
    goTo('/store/1102764714');
    await later(500);
    goTo('/store/4682001');
    page.document.body.setAttribute('class', 'leaving');
    await later(12_000);
    expect(last()).toEqual({ page: 'store', failure: 'loading', statuses: undefined });
    draw(`<ul>${five}${card('US $7.00', 'US $50.00')}</ul>`);
    await later(1000);
    expect(told.at(-1)?.coupons?.map(({ scope }) => scope)).toEqual([
      { type: 'store', storeId: '4682001' },
      { type: 'store', storeId: '4682001' },
    ]);
  });

  it('is no other page where only its query or slug changes', async () => {
    await later(500);
    goTo('/ssr/300000512/glo-coupon-center?tab=2#x');
    page.document.body.setAttribute('class', 'scrolled');
    await later(1000);
    expect(told).toHaveLength(1);
    expect(last().statuses).toEqual(['collectable', 'collectable']);
  });
});

describe('answers of one document', () => {
  const answer = (amount: string, at: number) => {
    const coupon = { toolCode: 'platformCoupon', promotionDesc: amount, promotionDetail: 'Orders over US $60', endTime: 1797148799000 };
    const detail = JSON.stringify({ o: 'response', n: 'mtop.some.coupon.list', b: JSON.stringify({ data: { coupon } }), t: at });
    page.document.dispatchEvent(Reflect.construct(page.CustomEvent, [tapEvents.told, { detail }]));
  };

  it('are of the page whose address stood there when they came', async () => {
    answer('US $1', Date.now());
    await later(500);
    expect(told.at(-1)?.coupons).toMatchObject([{ discount: { amount: 100 }, status: 'collectable' }]);
    goTo('/p/my-coupons/index.html');
    // the first of the new page comes before anything is read there; the other one is told again by a tap that was asked for its last
    answer('US $2', Date.now());
    answer('US $1', start - 1);
    await later(1000);
    page.document.body.setAttribute('class', 'drawn');
    await later(1000);
    expect(told.at(-1)?.coupons).toMatchObject([{ discount: { amount: 200 }, status: 'usable' }]);
  });
});

describe('the guard', () => {
  it('passes on what is not left over, and every reading of a page that stays', () => {
    const guard = leftOverGuard();
    const cart = (url: string, title: string): Reading => ({
      format: 'stacking-reading/1',
      page: 'cart',
      confidence: 'exact',
      provenance: { source: 'dom', detail: 'test', pageUrl: url, readAt: '2026-11-21T00:00:00Z' },
      gaps: [],
      cart: { lineItems: [{ lineItemId: '1', title }], complete: true },
    });
    const first = cart('https://www.aliexpress.com/p/shoppingcart/index.html', 'Wire');
    expect(guard(first)).toBe(first);
    expect(guard(first)).toBe(first);
    const other = cart('https://www.aliexpress.com/p/trade/confirm.html', 'Wire');
    expect(guard(other)).toMatchObject({ failure: { code: 'loading' }, gaps: [] });
    expect(guard(other)).not.toHaveProperty('cart');
    const drawn = cart('https://www.aliexpress.com/p/trade/confirm.html', 'Pliers');
    expect(guard(drawn)).toBe(drawn);
    expect(guard(other)).toBe(other);
  });
});
