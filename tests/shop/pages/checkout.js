// The checkout page: `pl-*` blocks, item groups by shop, the summary, and the total outside of it, late and changing.
import { codeField, coinsSwitch, couponList } from './checkout-chooser.js';
import { digits, el, hashed, later, shop, tile } from './dom.js';
import { change } from './gateway.js';

const inner = document.querySelector('#placeorder_wrap__inner');
const ids = new URLSearchParams(location.search).get('availableProductShopcartIds') ?? '';
const ask = (api, more) => change(`mtop.aliexpress.checkout.${api}`, { availableProductShopcartIds: ids, ...more });

async function adjust(operation) {
  inner.append(el('div', { class: 'comet-loading', 'aria-busy': 'true' }, '…'));
  show(await ask('adjustOrder', operation));
}
const act = {
  coupon: (couponId, on) => adjust({ operation: 'coupon', couponId, on }),
  code: (code) => adjust({ operation: 'code', code }),
  coins: (on) => adjust({ operation: 'coins', on }),
};

const block = (...children) => el('div', { class: 'pl-block-container large' }, ...children);

function address(fields) {
  const part = (name, text) => el('div', { class: `${name} large` }, text);
  return block(
    el(
      'div',
      { class: 'pl-address-item-container large', 'data-pl': 'pl-address' },
      el('div', { class: 'pl-address-item-title large', 'data-pl': 'pl-address-title' }, 'Address'),
      el(
        'div',
        { class: 'pl-address-item-content-wrap large', 'data-pl': 'pl-address-detail' },
        part('telephoneNumber', fields.fullPhoneNo),
        part('name', fields.contactName),
        part('addressLine1', fields.detailAddress),
        part('addressLine2', `${fields.regionAddress}, ${fields.postCode}`),
      ),
    ),
  );
}

function itemRow(order) {
  const itemId = /item\/(\d+)/.exec(order.itemUrl)?.[1] ?? '0';
  return el(
    'div',
    { class: hashed('group-product--item') },
    el(
      'a',
      { href: order.itemUrl, tabindex: '-1', 'aria-hidden': 'true' },
      el('div', { class: 'cart-product-img', style: `background-image:${tile(order.title, itemId)}` }),
    ),
    el(
      'div',
      {},
      el('a', { href: order.itemUrl, class: hashed('group-product--name') }, order.title),
      order.sku.skuInfo ? el('div', { class: hashed('group-product--sku') }, order.sku.skuInfo) : null,
      el('span', { class: hashed('group-product--price') }, order.prices.children.retailPrice.formattedAmount),
      ' ',
      el('span', { class: hashed('group-product--count') }, `x${order.quantity.current}`),
    ),
  );
}

function itemGroup(title, orders, shipping) {
  return block(
    el(
      'div',
      { class: hashed('group-product--wrapper') },
      el('div', { class: hashed('group-product--title') }, title),
      orders.map(itemRow),
      el(
        'div',
        { class: hashed('group-ship-options--wrapper') },
        el('span', { class: hashed('group-ship-options--desc') }, `${shop.words.shipping}: `),
        el('span', { class: hashed('group-ship-options--cost') }, shipping),
      ),
    ),
  );
}

function summaryRow(title, content, arrow) {
  return el(
    'div',
    { class: 'pl-summary__item-pc large' },
    el(
      'div',
      { class: 'pl-summary__item-title-pc' },
      el('div', { class: 'pl-summary__item-title__main', 'data-pl': 'pl-summary-title' }, el('span', {}, title)),
    ),
    el('div', { class: 'pl-summary__item-content-pc', 'data-pl': 'pl-summary-content' }, el('div', {}, content)),
    arrow ? el('span', { class: 'pl-summary__item-arrow-pc', 'aria-hidden': 'true' }, '⌄') : null,
  );
}

function totals(total, text) {
  return el(
    'div',
    { class: 'pl-order-toal-container' },
    el(
      'div',
      { class: 'pl-order-toal-container__item' },
      el('span', { class: 'pl-order-toal-container__item-title-wrap' }, total.title),
      el('span', { class: 'pl-order-toal-container__item-content' }, digits(text)),
    ),
    el(
      'div',
      { class: 'pl-order-toal-container__btn-box' },
      el('button', { class: 'place-order-primary-btn', type: 'button', click: () => alert('This shop sells nothing.') }, shop.words.payNow),
    ),
  );
}

function paint(blocks, totalText, settled) {
  const of = (tag) => blocks.filter((one) => one.tag === tag).map((one) => one.fields);
  const shipping = of('pc_checkout_shipping_option');
  const orders = of('pc_checkout_group_product');
  const [chooser] = of('lookalike_coupon_chooser');
  const [promo] = of('checkout_promo_code');
  const [total] = of('checkout_order_total');
  const rows = of('checkout_order_summary')[0].summaryLines;
  const summary = el(
    'div',
    { class: 'pl-summary-container', 'data-pl': 'pl-summary-container' },
    summaryRow(shop.words.summary, ''),
    rows.map((row) => [
      summaryRow(row.title.title, row.content.content, row.type === 'promoCode'),
      row.type === 'promoCode' ? codeField(promo, act) : null,
    ]),
  );
  const main = el(
    'div',
    { class: 'pl-main-container large' },
    address(of('checkout_shipping_address')[0]),
    couponList(chooser, act),
    coinsSwitch(chooser, act),
    of('checkout_shop_title').map((one, index) =>
      itemGroup(one.title, orders[index].intentionOrderList, shipping[index].selectedFreightService.freightCost),
    ),
  );
  const side = el(
    'div',
    { class: 'pl-side-container large' },
    block(
      summary,
      totals(total, totalText),
      el('div', { class: 'pl-text-container-pc' }, "Upon clicking 'Place Order', nothing happens: this is a look-alike."),
    ),
  );
  inner.replaceChildren(
    el('div', { class: 'pl-place-order-container large' }, main, side),
    settled ? '' : el('div', { class: 'comet-loading', 'aria-busy': 'true' }, '…'),
  );
}

let shown = 0;

async function show(answer) {
  shown += 1;
  const mine = shown;
  if (!answer.ret[0].startsWith('SUCCESS')) {
    inner.replaceChildren(el('p', { class: 'pl-error' }, answer.ret[0].split('::')[1] ?? answer.ret[0]));
    return;
  }
  const blocks = Object.values(answer.data.data);
  const total = blocks.find((one) => one.tag === 'checkout_order_total').fields;
  paint(blocks, total.early, false);
  await later(shop.layout.latencyMs);
  if (mine === shown) paint(blocks, total.content, true);
}

await show(await ask('renderOrder', {}));
