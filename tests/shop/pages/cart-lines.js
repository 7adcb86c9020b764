// The rows of the cart: a group a shop, a wrapper a line, prices in split digits.
import { digits, el, shop, tile } from './dom.js';

/** The site's checkbox: a label that carries the state as a class. */
export function checkbox(checked, label, onChange, extra = '') {
  return el(
    'label',
    { class: `comet-v2-checkbox ${checked ? 'comet-v2-checkbox-checked' : ''} ${extra}` },
    el('input', {
      class: 'comet-v2-checkbox-input',
      type: 'checkbox',
      'aria-label': label,
      checked,
      change: (event) => onChange(event.target.checked),
    }),
    el('span', { class: 'comet-v2-checkbox-label' }, extra ? label : ''),
  );
}

function stepper(line, act) {
  const step = (label, sign, by) =>
    el(
      'div',
      {
        class: `comet-v2-input-number-btn`,
        role: 'button',
        tabindex: '0',
        'aria-label': label,
        click: () => act.quantity(line, Math.max(1, line.quantity + by)),
      },
      sign,
    );
  const input = el('input', {
    class: 'comet-v2-input-number-input',
    'aria-label': 'number',
    value: String(line.quantity),
    change: (event) => act.quantity(line, Number(event.target.value)),
  });
  return el('div', { class: 'comet-v2-input-number' }, step('decrease', '−', -1), input, step('increase', '+', 1));
}

function row(line, act) {
  const link = `//${location.host}/item/${line.itemId}.html`;
  const picture = el('div', { class: 'cart-product-img', style: `background-image:${tile(line.title, line.itemId)}` });
  return el(
    'div',
    { class: `${shop.layout.cartWrap} app_cart_product_component_group` },
    el(
      'div',
      { class: 'cart-product activity_cart_product' },
      el(
        'div',
        { class: 'cart-product-body' },
        checkbox(line.ticked, line.title, (on) => act.tick([line.cartId], on)),
        el('a', { href: link, tabindex: '-1', 'aria-hidden': 'true' }, picture),
      ),
      el(
        'div',
        { class: 'cart-product-info' },
        el(
          'div',
          { class: 'cart-product-name-new' },
          el('a', { class: 'cart-product-name-title', href: link, title: line.title }, line.title),
          el('span', {
            class: 'cart-product-name-ope-trashCan',
            role: 'button',
            tabindex: '0',
            'aria-label': 'delete product',
            click: () => act.remove([line.cartId]),
          }),
        ),
        line.variant ? el('div', { class: 'cart-product-sku' }, el('div', { class: 'skuStr' }, line.variant)) : null,
        el(
          'div',
          { class: 'cart-product-block' },
          el(
            'div',
            { class: 'cart-product-block-price-wrapper' },
            el('div', { class: 'cart-product-price-s' }, digits(line.price)),
            line.was ? el('del', { class: 'cart-product-price-was' }, line.was) : null,
          ),
          el('div', { class: 'cart-product-block-action-wrapper' }, stepper(line, act)),
        ),
        el('div', { class: 'cart-product-shipping' }, line.shipping),
      ),
    ),
  );
}

/** The groups of the first `mounted` lines, newest first as the answer has them. */
export function groups(model, mounted, act) {
  const shops = new Map();
  for (const line of model.lines.slice(0, mounted)) shops.set(line.shopUrl, [...(shops.get(line.shopUrl) ?? []), line]);
  return [...shops].map(([url, lines]) =>
    el(
      'div',
      { class: 'group-shop-container' },
      el(
        'div',
        { class: 'group-title-ctn' },
        checkbox(
          lines.every((line) => line.ticked),
          lines[0].shop,
          (on) =>
            act.tick(
              lines.map((line) => line.cartId),
              on,
            ),
        ),
        el('a', { href: url }, lines[0].shop),
      ),
      lines.map((line) => row(line, act)),
    ),
  );
}

/** What can no longer be bought, at the end. */
export function goneGroup(model) {
  if (model.gone.length === 0) return null;
  return el(
    'div',
    { class: 'cart-invalid-group' },
    el('div', { class: 'group-title-ctn' }, shop.words.unavailable),
    model.gone.map((item) =>
      el(
        'div',
        { class: 'cart-product cart-product-invalid' },
        el('div', { class: 'cart-product-img', style: `background-image:${tile(item.title, item.itemId)}` }),
        el('div', { class: 'cart-product-info' }, el('span', { class: 'cart-product-name-new' }, item.title), el('div', {}, item.why)),
      ),
    ),
  );
}
