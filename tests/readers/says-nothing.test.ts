// Coupon pages that do not say which page they are: their address is believed, never over what a card says, and the reading says so.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../readers/read-page';
import { sourceFrom } from './open-page';

const wallet = 'https://www.aliexpress.com/p/my-coupons/index.html';
const centre = 'https://www.aliexpress.com/ssr/300000512/glo-coupon-center';
const store = 'https://www.aliexpress.com/store/1102764714';
const card = (rest: string): string => `<li><b>US $4.00 off</b><p>Orders over US $30.00</p><p>Expires 12/12/2026</p>${rest}</li>`;
const page = (...cards: string[]): string => `<!doctype html><html lang="en"><body><ul>${cards.join('')}</ul></body></html>`;
const statuses = (html: string, url: string) => readPage(sourceFrom(html, url)).coupons?.map(({ status }) => status);
const byUrlOnly = { field: 'coupons.status', why: 'by-url-only' };

describe('a coupon page that says nothing of itself', () => {
  it('is what its address says, and the wallet says that only the address did', () => {
    expect(statuses(page(card('')), wallet)).toEqual(['usable']);
    expect(readPage(sourceFrom(page(card('')), wallet)).gaps).toEqual([byUrlOnly]);
    expect(statuses(page(card('')), centre)).toEqual(['collectable']);
    expect(statuses(page(card('')), store)).toEqual(['collectable']);
  });

  it('is never read as held where the card says that it is still to be collected', () => {
    expect(statuses(page(card('<button>Get</button>')), wallet)).toEqual(['collectable']);
    expect(statuses(page(card('<span>Used</span>')), centre)).toEqual(['used']);
  });

  it.each([
    ['<link rel="canonical" href="https://www.aliexpress.com/ssr/300000512/glo-coupon-center">', wallet],
    ['<meta property="og:url" content="//www.aliexpress.com/p/my-coupons/index.html?x=1">', centre],
    ['<meta property="og:url" content="https://www.aliexpress.com/p/my-coupons/index.html">', store],
    ['<link rel="canonical" href="https://luyanmaoyi.de.aliexpress.com/store/1102764714">', wallet],
  ])('is refused once it says in %s that it is another page', (says, url) => {
    const html = page(card('')).replace('<body>', `<head>${says}</head><body>`);
    expect(readPage(sourceFrom(html, url))).toMatchObject({ failure: { code: 'unknown-layout' } });
  });

  it.each(['home', 'detail', 'cart', 'store_pc_home'])('is refused at the address of the wallet when the site names it "%s"', (name) => {
    expect(readPage(sourceFrom(page(card('')).replace('<body', `<body data-spm="${name}"`), wallet)).failure?.code).toBe('unknown-layout');
  });

  it('is not refused for an address that is of no kind, or for an unknown name', () => {
    const html = page(card('')).replace(
      '<body>',
      '<head><link rel="canonical" href="https://www.aliexpress.com/"></head><body data-spm="coupons">',
    );
    expect(statuses(html, wallet)).toEqual(['usable']);
  });

  it('passes over answers that are another page’s by name', () => {
    const answer = (api: string) =>
      JSON.stringify({
        api,
        ret: ['SUCCESS::'],
        data: { toolCode: 'platformCoupon', promotionDesc: 'US $4', promotionDetail: 'Orders over US $30', endTime: 1797148799000 },
      });
    expect(statuses(answer('mtop.ae.shop.benefit.info'), wallet)).toBeUndefined();
    expect(statuses(answer('mtop.ae.shop.benefit.info'), store)).toEqual(['collectable']);
    expect(statuses(answer('mtop.unknown'), wallet)).toEqual(['usable']);
  });
});
