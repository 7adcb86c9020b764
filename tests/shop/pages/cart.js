// The cart page: a shell with a loader, then the answer by JSONP, then every change through the server and back.

import { checkbox, goneGroup, groups } from './cart-lines.js';
import { cartModel } from './cart-model.js';
import { digits, el, later, shop } from './dom.js';
import { change, packed, read } from './gateway.js';

const root = document.querySelector('#root');
const request = { _currency: shop.currency, shipToCountry: shop.region, bizParams: '{"platformType":"DESKTOP","pcChoiceNewCart":1}' };
let state;
let model;
let pages = 1;
let mounted = shop.layout.firstRows;
let pending = 0;

// the page's state as the site keeps it: the last answer's data
window.__globalCartHaloContainer = { state: { getData: () => state } };

const fill = (word, n) => word.replace('{n}', n);

async function send(operation) {
  pending += 1;
  document.querySelector('.cart-summary')?.prepend(el('div', { class: 'comet-v2-loading-wrap', 'aria-busy': 'true' }, '…'));
  const answer = await change('mtop.aliexpress.trade.cart.async', { ...request, params: await packed({ ...operation, pages }) });
  pending -= 1;
  // a later change is still on its way: its answer will be the one to show
  if (pending === 0) show(answer);
}

const act = {
  tick: (cartIds, selected) => send({ operation: 'checkbox', cartIds, selected }),
  quantity: (line, quantity) => send({ operation: 'update_quantity', cartIds: [line.cartId], quantity }),
  remove: (cartIds) => send({ operation: 'delete', cartIds }),
};

async function toCheckout() {
  if (model.hasMore) {
    // lines that were never scrolled to are bought too
    pages = 99;
    await send({ operation: 'page' });
  }
  const ids = model.lines.filter((line) => line.ticked).map((line) => line.cartId);
  location.href = `/p/trade/confirm.html?availableProductShopcartIds=${ids.join(',')}&aeOrderFrom=main_shopcart`;
}

function summary() {
  const line = ([title, content]) => el('div', { class: shop.layout.summaryRow }, el('span', {}, title), el('span', {}, content));
  return el(
    'div',
    { class: 'cart-summary' },
    el('div', { class: 'cart-summary-heading' }, shop.words.summary),
    model.rows.map(line),
    el(
      'div',
      { class: `${shop.layout.summaryRow} cart-summary-total` },
      el('span', {}, shop.words.estimatedTotal),
      el('span', {}, digits(model.total)),
    ),
    el(
      'button',
      { class: 'comet-v2-btn cart-summary-button', type: 'button', disabled: model.ticked === 0, click: toCheckout },
      fill(shop.words.checkout, model.ticked),
    ),
  );
}

function header() {
  const all = model.lines.map((line) => line.cartId);
  const every = model.lines.every((line) => line.ticked);
  return el(
    'div',
    { class: 'cart-header' },
    el('h1', { class: 'cart-header-title' }, fill(shop.words.cart, model.lines.length)),
    el(
      'div',
      { class: 'cart-header-checkbox-wrap' },
      checkbox(every, shop.words.selectAll, (on) => act.tick(all, on), 'cart-header-checkbox'),
    ),
    el(
      'div',
      {
        class: 'cart-header-delete-btn',
        role: 'button',
        tabindex: '0',
        click: () => act.remove(model.lines.filter((line) => line.ticked).map((line) => line.cartId)),
      },
      shop.words.deleteSelected,
    ),
  );
}

function paint() {
  const rest = mounted < model.lines.length || model.hasMore;
  const main = el(
    'div',
    { class: 'cart-main' },
    header(),
    el('div', { class: 'cart-list' }, groups(model, mounted, act), rest ? null : goneGroup(model)),
    rest ? el('div', { class: 'cart-list-end' }) : null,
  );
  const body = model.lines.length + model.gone.length > 0 ? [main, el('div', { class: shop.layout.side }, summary())] : emptyCart();
  root.replaceChildren(el('div', { class: 'cart-wrap' }, el('div', { class: 'cart-body' }, body)));
  const end = root.querySelector('.cart-list-end');
  if (end && shop.layout.moreRows === 'onScroll') new IntersectionObserver(reached).observe(end);
  if (end && shop.layout.moreRows === 'soon') later(80).then(more);
}

const emptyCart = () => el('div', { class: 'cart-main' }, el('div', { class: 'cart-empty' }, el('p', {}, shop.words.emptyCart)));

function reached(entries, observer) {
  // one call may tell of coming into view and of what was before it
  if (!entries.at(-1).isIntersecting) return;
  observer.disconnect();
  more();
}

async function more() {
  if (mounted < model.lines.length) {
    mounted += shop.layout.firstRows;
    paint();
  } else if (model.hasMore) {
    pages += 1;
    mounted += shop.layout.firstRows;
    await send({ operation: 'page' });
  }
}

function show(answer) {
  if (answer.ret[0].startsWith('SUCCESS')) {
    state = answer.data;
    model = cartModel(state, shop.words);
    paint();
  } else if (answer.ret[0].startsWith('FAIL_SYS_USER_VALIDATE')) {
    // the site lays the check over the page in a dialog
    root.replaceChildren(el('iframe', { class: 'punish-dialog', title: 'captcha', src: '/_____tmd_____/punish?x5step=2' }));
  } else {
    root.replaceChildren(el('div', { class: 'login-prompt' }, el('a', { href: '/__shop/login' }, 'Sign in / Register')));
  }
}

show(await read('mtop.aliexpress.trade.cart.render', request));
