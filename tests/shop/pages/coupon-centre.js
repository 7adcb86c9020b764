// The coupon centre: swiper cards whatever the wallet wears, the second half loaded on scrolling.
import { couponCards } from './coupon-cards.js';
import { el } from './dom.js';
import { read } from './gateway.js';

const root = document.querySelector('#root');
const { data } = await read('mtop.lookalike.coupon.centre', {});

function paint(count) {
  const rest = count < data.coupons.length;
  const end = el('div', { class: 'coupon-centre-end' });
  const cards = couponCards(data.coupons.slice(0, count), () => null, 'swiper');
  root.replaceChildren(el('h1', {}, document.title), cards, rest ? end : '');
  if (!rest) return;
  new IntersectionObserver((entries, observer) => {
    // one call may tell of coming into view and of what was before it
    if (!entries.at(-1).isIntersecting) return;
    observer.disconnect();
    paint(data.coupons.length);
  }).observe(end);
}

paint(Math.ceil(data.coupons.length / 2));
