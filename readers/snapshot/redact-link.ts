// Of a link, what says which item or store it leads to.
import { itemIdIn, storeIdIn } from '../ids';

const host = /^(?:https?:)?\/\/(?:[\w-]{1,40}\.)?(aliexpress\.(?:com|us))(?:\/|$)/i;

/** Host and path of a link to an item or a store, without titles and queries; undefined for any other link. */
export const keptLink = (url: string): string | undefined => {
  const short = url.slice(0, 600);
  const [scheme] = /^(?:https?:)?(?=\/\/)/i.exec(short) ?? [];
  const site = host.exec(short)?.[1]?.toLowerCase();
  if (scheme !== undefined && site === undefined) return undefined;
  const base = scheme === undefined ? '' : `${scheme}//www.${site}`;
  const path = short.replace(/[?#].*$/s, '');
  // the digits as they stand: aliexpress.us has ids of its own
  const item = itemIdIn(path) === undefined ? undefined : /(\d{8,17})\.html/.exec(path)?.[1];
  if (item !== undefined) return `${base}/item/${item}.html`;
  const store = storeIdIn(path);
  return store === undefined ? undefined : `${base}/store/${store}`;
};
