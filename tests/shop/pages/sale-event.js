// A sale page: its codes in one of the ways such pages write them, between what is no code at all.
import { el, hashed, shop } from './dom.js';
import { read } from './gateway.js';

const root = document.querySelector('#root');
const { data } = await read('mtop.lookalike.sale.event', {});

const skins = {
  table: (codes) =>
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          ['Code', 'Discount', 'Minimum spend'].map((text) => el('th', {}, text)),
        ),
      ),
      el(
        'tbody',
        {},
        codes.map(({ code, off, minimum }) => el('tr', {}, el('td', {}, code), el('td', {}, off), el('td', {}, minimum))),
      ),
    ),
  lines: (codes) => codes.map(({ code, words }) => el('p', {}, `${code}: ${words}`)),
  cards: (codes) =>
    el(
      'div',
      { class: hashed('code-list--wrap') },
      codes.map(({ code, words, until }) =>
        el('div', { class: hashed('code-card--wrap') }, el('b', {}, words), el('div', {}, until), el('div', {}, code)),
      ),
    ),
};

root.replaceChildren(
  el('h1', {}, 'BLACK FRIDAY 2026'),
  el('p', {}, 'Up to 80% off'),
  ...[skins[shop.layout.saleEvent](data.codes)].flat(),
  el('div', { class: 'card-out-wrapper' }, el('span', {}, 'USB3 hub'), el('b', {}, shop.decoyPrice)),
);
