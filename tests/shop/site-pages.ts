// Which page stands at which address.
import { productComponents } from './answers/product';
import { globalItemId, itemPath, paths } from './links';
import { gatePage } from './pages/gates';
import { inlineJson, scenarioPage } from './pages/shell';
import type { Session } from './session';
import { wordsOf } from './words';

const root = (loader: string) => `<div id="root">${loader}</div>`;
const loading = root('<div class="cart-list-placeholder-loading"><div class="comet-v2-loading-wrap" aria-busy="true">…</div></div>');

// product and store pages of every year name their own address
const ownAddress = (address: string) => `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">`;

function productPage(session: Session, shown: string): string {
  const { scenario } = session;
  const item = scenario.shelf.find(({ itemId }) => itemId === globalItemId(shown));
  const inline = scenario.layout.productEra === 'components' && item !== undefined;
  const script = inline
    ? `window.runParams = { data: ${inlineJson(productComponents(session, item))} }; window.runParams.is23 = true;`
    : `window.runParams = {}; window._d_c_ = { viewName: 'newDetail', isCSR: true, DCData: ${inlineJson({ i18nMap: {} })} };`;
  return scenarioPage(scenario, {
    title: item?.title ?? 'Look-alike',
    spm: 'detail',
    script: 'product.js',
    shell: loading,
    head: `${ownAddress(`//${scenario.host}${itemPath(shown, scenario)}`)}<script>${script}</script>`,
    ...(item ? { item } : {}),
  });
}

function storePage(session: Session, storeId: string): string {
  const { scenario } = session;
  const store = scenario.stores.find((one) => one.storeId === storeId);
  return scenarioPage(scenario, {
    title: `${store?.name ?? 'Store'} - Amazing products with exclusive discounts on AliExpress`,
    spm: 'store_pc_allItems_or_groupList',
    script: 'store.js',
    shell: loading,
    head: `${ownAddress(`https://${scenario.host}/store/${storeId}`)}<script>var pageConfig = ${inlineJson({ storeId: Number(storeId), ownerMemberId: Number(store?.sellerId ?? 0) })};</script>`,
  });
}

/** The page of an address, or undefined where the shop has none. */
export function sitePage(session: Session, url: URL): string | undefined {
  const { scenario } = session;
  const words = wordsOf(scenario.language);
  const page = (title: string, spm: string, script: string, shell = loading) => scenarioPage(scenario, { title, spm, script, shell });
  switch (url.pathname) {
    case paths.cart:
      return gatePage(scenario, url) ?? page('Shopping cart', scenario.layout.cartSpm, 'cart.js');
    case paths.checkout: {
      const inner = '<div id="placeorder_wrap__inner"><div class="comet-loading" aria-busy="true">…</div></div>';
      return page('Order confirmation', 'placeorder', 'checkout.js', `<div class="placeorder-wrap large">${inner}</div>`);
    }
    case paths.wallet:
      return page(words.myCoupons, 'coupons', 'wallet.js');
    case paths.couponCentre:
      return page('Coupon centre', 'couponcenter', 'coupon-centre.js');
    case paths.wishList:
      return page('Wish list', 'wishlist', 'wish-list.js');
    case paths.saleEvent:
      return page('Black Friday', 'blackfriday', 'sale-event.js');
    case paths.orders:
    case paths.order:
      return page('Orders', 'orderlist', 'orders.js');
    case paths.coins:
    case '/p/coin-pc-index/index.html':
      return page(words.coins, 'coin', 'coins.js');
  }
  const item = /^\/item\/(\d+)\.html$/.exec(url.pathname)?.[1];
  if (item) return productPage(session, item);
  const store = /^\/store\/(\d+)(?:\/pages\/all-items\.html)?$/.exec(url.pathname)?.[1];
  return store ? storePage(session, store) : undefined;
}
