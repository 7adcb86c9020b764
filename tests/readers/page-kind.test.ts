import { describe, expect, it } from 'vitest';
import { globalItemId, itemIdIn, madeLineId, storeIdIn } from '../../readers/ids';
import { cartUrl, coinsUrl, linksFrom, productUrl, storeUrl, walletUrl } from '../../readers/links';
import { pageKind } from '../../readers/page-kind';
import { pageKindSamples, unsupportedSamples } from '../../readers/page-kind-samples';

describe('a URL says what page it is', () => {
  const samples = Object.entries(pageKindSamples).flatMap(([page, urls]) => urls.map((url) => ({ page, url })));
  it.each(samples)('$page: $url, and no other kind', ({ page, url }) => expect(pageKind(url)).toEqual({ page }));
  it.each(unsupportedSamples)('not supported: $url', ({ page, url }) => expect(pageKind(url)).toEqual({ page, unsupported: true }));
});

describe('ids', () => {
  it.each([
    ['3256804591426248', '1005004777741000'],
    ['1005004777741000', '1005004777741000'],
    ['32995535623', '32995535623'],
    // 32995535623 + 2^51 = 2251799813685248 + 32995535623
    ['2251832809220871', '32995535623'],
  ])('item %s is %s everywhere', (id, global) => expect(globalItemId(id)).toBe(global));
  it.each([
    ['//www.aliexpress.com/item/1005007791813945.html?pdp_npi=4', '1005007791813945'],
    ['https://www.aliexpress.us/item/3256804591426248.html', '1005004777741000'],
    ['/item/0/32993251330.html', '32993251330'],
    ['/item/Some-Slug/32993251330.html#x', '32993251330'],
    ['/i/1005007791813945.html', '1005007791813945'],
    ['/store/product/Some-Slug/1102764714_32993251330.html', '32993251330'],
    ['/store/1102764714', undefined],
    ['/wholesale/1005007791813945.html', undefined],
  ])('%s links item %s', (url, id) => expect(itemIdIn(url)).toBe(id));
  it.each([
    ['//www.aliexpress.com/store/1102764714', '1102764714'],
    ['https://yufan.aliexpress.com/store/4682001/pages/all-items.html', '4682001'],
    ['//es.aliexpress.com/store/feedback-score/1357038.html', '1357038'],
    ['/store/product/Slug/1102764714_32993251330.html', undefined],
    ['/item/1005007791813945.html', undefined],
  ])('%s links store %s', (url, id) => expect(storeIdIn(url)).toBe(id));
  it('makes the same id for the same line, and others for others', () => {
    const one = madeLineId({ itemId: '1005007791813945', variant: 'Red' });
    expect(one).toMatch(/^made:1005007791813945:/);
    expect(madeLineId({ itemId: '1005007791813945', variant: 'Red' })).toBe(one);
    const others = [{ itemId: '1005007791813945', variant: 'Rde' }, { itemId: '1005007791813945' }, { itemId: '1', variant: 'Red' }];
    expect(new Set([one, ...others.map(madeLineId)]).size).toBe(4);
  });
});

describe('links stay on her host and carry nothing', () => {
  const page = 'https://he.aliexpress.com/p/shoppingcart/index.html?aff_fcid=1';
  it.each([
    [cartUrl(page), 'https://he.aliexpress.com/p/shoppingcart/index.html'],
    [walletUrl('https://www.aliexpress.us/item/1.html'), 'https://www.aliexpress.us/p/my-coupons/index.html'],
    [coinsUrl('https://shop.aliexpress.com/store/1'), 'https://www.aliexpress.com/p/coin-pc-index/mycoin.html'],
    [storeUrl('1102764714', page), 'https://he.aliexpress.com/store/1102764714'],
    [storeUrl('seller:2671', page), 'https://he.aliexpress.com/p/shoppingcart/index.html'],
    [storeUrl('1/../../evil', 'https://evil.example/'), 'https://www.aliexpress.com/p/shoppingcart/index.html'],
    [productUrl('1005007791813945'), 'https://www.aliexpress.com/item/1005007791813945.html'],
    [linksFrom('http://www.aliexpress.com/').wallet, 'https://www.aliexpress.com/p/my-coupons/index.html'],
    [linksFrom(page).store('4682001'), 'https://he.aliexpress.com/store/4682001'],
    [linksFrom('nonsense').product('x'), 'https://www.aliexpress.com/p/shoppingcart/index.html'],
  ])('%s', (made, expected) => expect(made).toBe(expected));
});
