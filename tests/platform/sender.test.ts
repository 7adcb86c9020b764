import { describe, expect, it } from 'vitest';
import { judgeSender } from '../../platform/messaging/sender';

const own = { id: 'our-id', origin: 'chrome-extension://our-id' };
const content = (url: string, more: object = {}) => judgeSender({ id: 'our-id', url, frameId: 0, tab: tab(7), ...more }, own);
const tab = (id: number, incognito = false) => ({ id, incognito, index: 0, highlighted: true, active: true, pinned: false });

describe('who sent a message', () => {
  it.each([
    'https://www.aliexpress.com/p/shoppingcart/index.html',
    'https://www.aliexpress.us/item/1.html',
    'https://he.aliexpress.com/',
    'https://aliexpress.com/',
    'https://eachway.es.aliexpress.com/store/1',
  ])('a script of the site, at %s', (url) => {
    expect(content(url)).toEqual({ kind: 'content', tabId: 7, privateWindow: false });
  });

  it('a script in a private window', () => {
    expect(content('https://www.aliexpress.com/', { tab: tab(7, true) })).toEqual({ kind: 'content', tabId: 7, privateWindow: true });
  });

  it('our popup, also when it is opened as a tab', () => {
    expect(judgeSender({ id: 'our-id', url: 'chrome-extension://our-id/popup.html' }, own)).toEqual({ kind: 'ui' });
    expect(content('chrome-extension://our-id/popup.html?tab=3')).toEqual({ kind: 'ui' });
  });

  it.each([
    'https://aliexpress.com.evil.example/p/shoppingcart/',
    'https://evilaliexpress.com/',
    'https://aliexpress.com@evil.example/',
    'https://xn--aliexpres-1xb.com/',
    'http://www.aliexpress.com/',
    'https://aliexpress.ru/cart',
    'https://www.aliexpress.com.:8443.evil.example/',
    'file:///www.aliexpress.com/cart.html',
    'data:text/html,https://www.aliexpress.com/',
    'about:blank',
    'chrome-extension://other-id/popup.html',
    'not a url',
    '',
  ])('nobody we listen to: %s', (url) => {
    expect(content(url)).toBeUndefined();
  });

  it('not another extension, not a frame in the page, not a page without a tab', () => {
    expect(content('https://www.aliexpress.com/', { id: 'other-id' })).toBeUndefined();
    expect(content('https://www.aliexpress.com/', { frameId: 4 })).toBeUndefined();
    expect(judgeSender({ id: 'our-id', url: 'https://www.aliexpress.com/', frameId: 0 }, own)).toBeUndefined();
  });
});
