// Coupon cards in three skins; nobody outside knows which one the wallet wears.
import { el, hashed, shop } from './dom.js';

const storeLink = (show) => (show.store ? el('a', { href: show.storeUrl }, show.store) : null);
const codeText = (show) => (show.code ? `Code: ${show.code}` : null);

const plain = (show, note) =>
  el(
    'li',
    { class: 'coupon-item' },
    el('div', { class: 'coupon-item-value' }, show.value),
    show.limit ? el('div', {}, show.limit) : null,
    el('div', {}, show.kind, show.store ? ' · ' : null, storeLink(show)),
    show.code ? el('div', {}, codeText(show)) : null,
    el('div', { class: 'coupon-item-time' }, show.time),
    note,
  );

const modules = (show, note) =>
  el(
    'div',
    { class: hashed('coupon-card--wrap') },
    el('div', { class: hashed('coupon-card--value') }, show.value),
    el(
      'div',
      { class: hashed('coupon-card--body') },
      el('div', { class: hashed('coupon-card--kind') }, show.kind),
      show.limit ? el('div', { class: hashed('coupon-card--limit') }, show.limit) : null,
      show.store ? el('div', { class: hashed('coupon-card--store') }, storeLink(show)) : null,
      show.code ? el('div', { class: hashed('coupon-card--code') }, codeText(show)) : null,
      el('div', { class: hashed('coupon-card--time') }, show.time),
      note,
    ),
  );

const swiper = (show, note) =>
  el(
    'div',
    { class: 'swiper-slide' },
    el(
      'div',
      { class: 'aec-view' },
      el('div', { class: 'aec-view-line' }, show.value),
      show.limit ? el('div', { class: 'aec-view-line' }, show.limit) : null,
      show.store ? el('div', { class: 'aec-view-line' }, storeLink(show)) : el('div', { class: 'aec-view-line' }, show.kind),
      show.code ? el('div', { class: 'aec-view-line' }, codeText(show)) : null,
      el('div', { class: 'aec-view-line' }, show.time),
      note,
    ),
  );

const skins = {
  plain: (cards) => el('ul', { class: 'coupon-list' }, cards),
  modules: (cards) => el('div', { class: hashed('coupon-list--wrap') }, cards),
  swiper: (cards) => el('div', { class: 'swiper' }, el('div', { class: 'swiper-wrapper' }, cards)),
};
const oneCard = { plain, modules, swiper };

/** A list of cards, each with what stands at its foot (a button, "Used", …). */
export function couponCards(cards, foot, skin = shop.layout.walletSkin) {
  return skins[skin](cards.map((card) => oneCard[skin](card.show, foot(card))));
}
