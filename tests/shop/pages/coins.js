// The coins page: the balance as a wheel of digits that nobody should read, the worth only in the answer.
import { el, shop } from './dom.js';
import { change } from './gateway.js';

const root = document.querySelector('#root');
const answer = await change('mtop.aliexpress.coin.execute', { actionCode: 'index' });
const balance = answer.data.data.find(({ name }) => name === 'userCoinsNum').value;
root.replaceChildren(
  el('h1', {}, shop.words.coins),
  el(
    'div',
    { class: 'coin-wheel', 'aria-label': String(balance) },
    [...String(balance)].map((digit) =>
      el(
        'span',
        {},
        [...'0123456789'].map((one) => el('i', { class: one === digit ? 'is-on' : '' }, one)),
      ),
    ),
  ),
  el('p', {}, 'Check in every day for more.'),
);
