// The wish list, in one of the three layouts it has had; prices in split digits but for the first.
import { digits, el, hashed, shop, tile } from './dom.js';
import { read } from './gateway.js';

const root = document.querySelector('#root');
const answer = await read('mtop.ae.wishlist.allItems.render', {});
const items = Object.values(answer.data.data.data.data)
  .filter((block) => block.tag === 'wln_page_product')
  .map(({ fields: { productBaseDTO: product, priceDTO } }) => ({ ...product, price: priceDTO.price.formattedAmount }));
const picture = ({ title, itemId }) => el('div', { class: 'cart-product-img', style: `background-image:${tile(title, itemId)}` });

const layouts = {
  list2024: (item) =>
    el(
      'div',
      { class: hashed('AllItemsPage--listItemContainer') },
      el('a', { href: item.itemUrl }, picture(item), el('div', { class: hashed('AllListItem--productNameText') }, item.title)),
      el('span', {}, item.price),
      item.invalid ? el('div', { class: hashed('AllListItem--invalidText') }, shop.words.soldOut) : null,
    ),
  split2025: (item) =>
    el('li', {}, el('a', { href: item.itemUrl, title: item.title }), el('div', { class: hashed('price--price') }, digits(item.price))),
  cards2026: (item) =>
    el(
      'div',
      { class: hashed('productCardV2--productCard') },
      picture(item),
      el('a', { href: item.itemUrl }, item.title),
      el('div', { class: hashed('price--price') }, digits(item.price)),
    ),
};

root.replaceChildren(
  el('h1', { class: hashed('title--sideTitle') }, `Wish list (${items.length})`),
  el('div', { class: 'custom-tabs-header' }, 'All items'),
  el(shop.layout.wishList === 'split2025' ? 'ul' : 'div', {}, items.map(layouts[shop.layout.wishList])),
);
