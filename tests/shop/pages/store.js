// A store's front page: its coupons to collect, and its goods.
import { couponCards } from './coupon-cards.js';
import { el, shop, tile } from './dom.js';
import { change, read } from './gateway.js';

const root = document.querySelector('#root');
const storeId = /store\/(\d+)/.exec(location.pathname)?.[1] ?? '';
const { data } = await read('mtop.lookalike.store.front', { storeId });

const foot = (card) =>
  el(
    'button',
    {
      type: 'button',
      class: 'lookalike-collect',
      'data-coupon-id': card.show.couponId,
      disabled: card.collected,
      click: async (event) => {
        await change('mtop.lookalike.coupon.collect', { couponId: card.show.couponId });
        event.target.textContent = shop.words.collected;
        event.target.disabled = true;
      },
    },
    card.collected ? shop.words.collected : shop.words.get,
  );

root.replaceChildren(
  el('h1', {}, document.title),
  data.coupons.length > 0 ? couponCards(data.coupons, foot) : '',
  el(
    'div',
    { class: 'store-items' },
    data.items.map((item) =>
      el(
        'a',
        { href: item.url, class: 'store-item' },
        el('div', { class: 'cart-product-img', style: `background-image:${tile(item.title, /\d+/.exec(item.url)?.[0] ?? '1')}` }),
        el('span', {}, item.title),
        el('b', {}, item.price),
      ),
    ),
  ),
);
