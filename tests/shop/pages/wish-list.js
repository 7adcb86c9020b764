// The wish list: product cards of 2026, prices in split digits.
import { digits, el, hashed, tile } from './dom.js';
import { read } from './gateway.js';

const root = document.querySelector('#root');
const answer = await read('mtop.ae.wishlist.allItems.render', {});
const blocks = Object.values(answer.data.data.data.data).filter((block) => block.tag === 'wln_page_product');

root.replaceChildren(
  el('h1', { class: hashed('title--sideTitle') }, `Wish list (${blocks.length})`),
  el('div', { class: 'custom-tabs-header' }, 'All items'),
  ...blocks.map(({ fields: { productBaseDTO: product, priceDTO } }) =>
    el(
      'div',
      { class: hashed('productCardV2--productCard') },
      el('div', { class: 'cart-product-img', style: `background-image:${tile(product.title, product.itemId)}` }),
      el('a', { href: product.itemUrl }, product.title),
      el('div', { class: hashed('price--price') }, digits(priceDTO.price.formattedAmount)),
    ),
  ),
);
