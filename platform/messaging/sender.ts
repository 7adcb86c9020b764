import type { Runtime } from 'webextension-polyfill';
import type { Sender } from './protocol';

const SHOP_HOST = /^([a-z0-9-]+\.)*aliexpress\.(com|us)$/;

const parseUrl = (url: string | undefined): URL | undefined => (url !== undefined && URL.canParse(url) ? new URL(url) : undefined);

/**
 * Who sent a message, from what the browser says of it (never from what the message says of itself).
 * Our own pages are known by their origin, not by having no tab: the popup may be opened as one.
 */
export function judgeSender(sender: Runtime.MessageSender, own: { id: string; origin: string }): Sender | undefined {
  if (sender.id !== own.id) return undefined;
  const url = parseUrl(sender.url);
  if (url === undefined) return undefined;
  if (url.origin === own.origin || `${url.protocol}//${url.host}` === own.origin) return { kind: 'ui' };
  const topFrame = sender.frameId === undefined || sender.frameId === 0;
  if (url.protocol !== 'https:' || !SHOP_HOST.test(url.hostname) || !topFrame) return undefined;
  const { id, incognito } = sender.tab ?? {};
  return id === undefined ? undefined : { kind: 'content', tabId: id, privateWindow: incognito === true };
}
