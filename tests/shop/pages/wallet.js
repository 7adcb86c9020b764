// The wallet: tabs of cards that come in by script, beside a banner and gift cards that are no coupons.
import { couponCards } from './coupon-cards.js';
import { el, later, shop } from './dom.js';
import { read } from './gateway.js';

const root = document.querySelector('#root');
const answer = await read('mtop.lookalike.wallet.list', {});
const props = (name) => answer.data.modules.find((module) => module.name === name).props;

function foot(card) {
  if (card.used) return el('span', { class: 'coupon-state' }, shop.words.used);
  if (card.expired) return el('span', { class: 'coupon-state' }, shop.words.expired);
  return null;
}

function paint(tab, upTo) {
  const { tabs } = props('couponList');
  const { cards } = tabs.find(({ key }) => key === tab);
  root.replaceChildren(
    el('h1', {}, shop.words.myCoupons),
    el('p', { class: 'wallet-banner' }, props('banner').text),
    el(
      'div',
      { class: 'wallet-tabs', role: 'tablist' },
      tabs.map(({ key, title }) =>
        el('button', { type: 'button', role: 'tab', 'aria-selected': String(key === tab), click: () => paint(key, 100) }, title),
      ),
    ),
    couponCards(cards.slice(0, upTo), foot),
    el('h2', {}, props('giftCards').title),
    ...props('giftCards').list.map((card) => el('div', { class: 'gift-card' }, `${card.name} ${card.faceValue}`)),
  );
}

// the first few cards, then the others, as lists that load by themselves do
paint('usable', 6);
await later(shop.layout.latencyMs);
paint('usable', 100);
