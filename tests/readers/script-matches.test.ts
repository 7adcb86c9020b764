// Every page of the site has one content script that reads, and it is the one that carries its reader.
import { describe, expect, it } from 'vitest';
import { pageKind } from '../../readers/page-kind';
import { pageKindSamples, unsupportedSamples } from '../../readers/page-kind-samples';
import { couponReaders } from '../../readers/read-this-coupon-page';
import { listReaders } from '../../readers/read-this-list-page';
import { cartMatches, listMatches, notOtherMatches, otherMatches, productMatches } from '../../readers/script-matches';

/** A match pattern, as the browsers' documentation defines it: `*.` is the host and all below it, `*` in a path is anything. */
const isMatch = (pattern: string, url: URL): boolean => {
  const [, host = '', path = ''] = /^https:\/\/\*\.([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const glob = new RegExp(`^${path.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  return url.protocol === 'https:' && (url.hostname === host || url.hostname.endsWith(`.${host}`)) && glob.test(url.pathname + url.search);
};
const standsOn = (patterns: string[], url: URL): boolean => patterns.some((pattern) => isMatch(pattern, url));
const scripts = (address: string): string[] => {
  const url = new URL(address);
  return [
    ...(standsOn(cartMatches, url) ? ['cart'] : []),
    ...(standsOn(productMatches, url) ? ['product'] : []),
    ...(standsOn(listMatches, url) ? ['list'] : []),
    ...(standsOn(otherMatches, url) && !standsOn(notOtherMatches, url) ? ['coupon'] : []),
  ];
};
const scriptOf = (page: string): string => {
  if (page === 'product') return 'product';
  if (page === 'cart' || page === 'checkout') return 'cart';
  return Object.hasOwn(listReaders, page) ? 'list' : 'coupon';
};

// addresses of the years before, which lead to today's: no panel and no reader there, and nobody says otherwise
const before = /^https:\/\/(?:shoppingcart|coupon)\.|^https:\/\/my\./;
const samples = Object.entries(pageKindSamples).flatMap(([page, urls]) => urls.map((url) => ({ page, url })));

describe('a page has one reading script', () => {
  it.each(samples.filter(({ url }) => !before.test(url)))('$url: that of $page', ({ page, url }) =>
    expect(scripts(url)).toEqual([scriptOf(page)]),
  );
  it.each(samples.filter(({ url }) => before.test(url)))('$url: any one', ({ url }) => expect(scripts(url)).toHaveLength(1));
  it.each(['/', '/w/wholesale-cable.html', '/minicart', '/storefront', '/items/1', '/p/wallet-ui/index.html'])('%s: the last', (path) =>
    expect(scripts(`https://www.aliexpress.us${path}`)).toEqual(['coupon']),
  );
  it('and a site that is not read has at most one, which reads nothing there', () => {
    for (const { url } of unsupportedSamples.filter((each) => URL.canParse(each.url))) {
      expect(scripts(url).length).toBeLessThanOrEqual(1);
      expect(pageKind(url).unsupported).toBe(true);
    }
  });
  it('and the last one carries the readers of all coupon pages', () =>
    expect(Object.keys(couponReaders).toSorted()).toEqual(['couponCentre', 'saleEvent', 'store', 'wallet']));
});
