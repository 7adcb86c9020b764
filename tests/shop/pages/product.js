// A product page of either newer era: data inline (2023) or by JSONP (since 2024), then drawn late, with decoys around it.
import { el, hashed, shop, tile } from './dom.js';
import { change, read } from './gateway.js';

const root = document.querySelector('#root');
const itemId = /item\/(\d+)/.exec(location.pathname)?.[1] ?? '';

async function product() {
  const inline = window.runParams?.data;
  if (inline?.priceComponent) {
    const sku = inline.priceComponent.skuPriceList[0].skuVal;
    return {
      title: inline.productInfoComponent.subject,
      price: (sku.skuActivityAmount ?? sku.skuAmount).formatedAmount,
      was: sku.skuActivityAmount ? sku.skuAmount.formatedAmount : undefined,
      store: inline.sellerComponent.storeName,
      storeUrl: inline.sellerComponent.storeURL,
      coins: inline.priceComponent.coinDiscountText,
      shipping: inline.webGeneralFreightCalculateComponent,
    };
  }
  const answer = await read('mtop.aliexpress.pdp.pc.query', { productId: itemId, _currency: shop.currency, country: shop.region });
  if (!answer.ret[0].startsWith('SUCCESS')) return undefined;
  const { result } = answer.data;
  window._d_c_.lifeCycleEventList = [{ data: shop.layout.productState === 'result' ? result : answer.data }];
  const [{ bizData }] = result.SHIPPING.originalLayoutResultList;
  return {
    title: result.PRODUCT_TITLE.text,
    price: result.lookalike.price,
    was: result.lookalike.was,
    store: result.SHOP_CARD_PC.storeName,
    storeUrl: result.SHOP_CARD_PC.sellerInfo.storeURL,
    coins: result.PRICE.coinDiscountText,
    shipping: {
      shippingFeeText: bizData.shippingFee === 'free' ? shop.words.freeShipping : `Shipping: ${bizData.formattedAmount}`,
      shippingTips:
        bizData.logisticsComposeThreshold && shop.words.freeShippingOver.replace('{minimum}', bizData.logisticsComposeThreshold),
    },
  };
}

/** The store's coupons with a button to collect each, and what applies by itself. */
function couponBlock(offers) {
  const collect = (coupon) => async (event) => {
    await change('mtop.lookalike.coupon.collect', { couponId: coupon.show.couponId });
    event.target.textContent = shop.words.collected;
    event.target.disabled = true;
  };
  const card = (coupon) =>
    el(
      'div',
      { class: hashed('coupon-block--couponItem') },
      el('span', {}, coupon.show.value),
      ' ',
      el('span', {}, coupon.show.limit),
      el('small', {}, ` ${coupon.show.time}`),
      el(
        'button',
        {
          type: 'button',
          class: 'lookalike-collect',
          'data-coupon-id': coupon.show.couponId,
          disabled: coupon.collected,
          click: collect(coupon),
        },
        coupon.collected ? shop.words.collected : shop.words.get,
      ),
    );
  return el(
    'div',
    { class: hashed('coupon-block--wrap'), ae_object_value: itemId },
    el(
      'div',
      { class: hashed('coupon-block--content') },
      offers.coupons.map(card),
      offers.sentences.map((text) => el('div', {}, text)),
    ),
  );
}

// a cart that slides in on product pages, and is not the cart page
const sideCart = () =>
  el(
    'aside',
    { class: 'sidecart' },
    el(
      'div',
      { class: 'cart-product' },
      el('a', { class: 'cart-product-name-title', href: '/item/1005000000000001.html' }, 'In your cart'),
      shop.decoyPrice,
    ),
    el('button', { class: 'comet-v2-btn cart-summary-button', type: 'button', disabled: true }, 'Checkout (1)'),
  );

function decoys() {
  const card = (title, price, tag) =>
    el(
      'div',
      { class: 'card-out-wrapper' },
      el('div', { class: '_3Mpbo', style: `background-image:${tile(title, '4711')}` }),
      title,
      el('b', {}, price),
      tag,
    );
  return el(
    'div',
    { id: 'nav-moretolove' },
    el('h2', {}, 'More to love'),
    card('Somebody else’s gadget', shop.decoyPrice, 'Early bird deal, only 2 left'),
    card('Another thing entirely', shop.decoyPrice, 'Free shipping'),
    sideCart(),
  );
}

async function addToCart(event) {
  await change('mtop.aliexpress.trade.cart.add', { itemId });
  event.target.dataset.added = 'true';
}

const found = await product();
if (!found) {
  root.replaceChildren(el('div', { class: hashed('not-found--wrap') }, 'Sorry, this item is no longer available!'), decoys());
} else {
  const storeId = /store\/(\d+)/.exec(found.storeUrl)?.[1] ?? '';
  const front = await read('mtop.lookalike.store.front', { storeId });
  const newer = shop.layout.productEra === 'client';
  root.replaceChildren(
    el(
      'div',
      { class: 'pdp-wrap' },
      el('div', { class: 'pdp-picture', style: `background-image:${tile(found.title, itemId)}` }),
      el(
        'div',
        { class: 'pdp-info' },
        el('div', { class: hashed(newer ? 'price-default--current' : 'price--currentPriceText') }, found.price),
        found.was ? el('del', { class: hashed(newer ? 'price-default--original' : 'price--originalText') }, found.was) : null,
        el('div', { class: hashed('title--wrap') }, el('h1', { 'data-pl': 'product-title' }, found.title)),
        found.coins ? el('div', { class: hashed('banner-promotion-enhance--text') }, found.coins) : null,
        couponBlock({ coupons: front.data.coupons, sentences: shop.sentences }),
        el(
          'div',
          { class: 'dynamic-shipping' },
          el('div', { class: 'dynamic-shipping-line dynamic-shipping-titleLayout' }, found.shipping.shippingFeeText),
          found.shipping.shippingTips
            ? el('div', { class: 'dynamic-shipping-line dynamic-shipping-contentLayout' }, found.shipping.shippingTips)
            : null,
        ),
        el(
          'div',
          { class: hashed('store-detail--wrap') },
          el('a', { href: found.storeUrl, 'data-pl': 'store-name', class: hashed('store-detail--storeName') }, found.store),
        ),
        el('button', { type: 'button', class: hashed('add-to-cart--addtocart'), click: addToCart }, shop.words.addToCart),
        el('button', { type: 'button', class: hashed('buy-now--buynow') }, shop.words.buyNow),
      ),
    ),
    decoys(),
  );
}
