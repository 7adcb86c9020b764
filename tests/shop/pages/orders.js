// Orders: the list, and one of them with its price rows. Item classes are those of the site's list; the price panel's are the shop's own.
import { digits, el } from './dom.js';
import { read } from './gateway.js';

const root = document.querySelector('#root');
const priceText = (text) => (/\d/.test(text) ? digits(text) : text);

const line = (item) =>
  el(
    'div',
    { class: 'order-item-content-info' },
    el(
      'div',
      { class: 'order-item-content-info-name' },
      el('a', { href: item.itemDetailUrl }, el('span', { title: item.itemTitle }, item.itemTitle)),
    ),
    el('div', { class: 'order-item-content-info-sku' }, item.skuAttrs.map(({ text }) => text).join(', ')),
    el(
      'div',
      { class: 'order-item-content-info-number' },
      digits(item.itemPriceText),
      el('span', { class: 'order-item-content-info-number-quantity' }, `x${item.quantity}`),
    ),
  );

const order = (lines, foot) =>
  el('div', { class: 'order-item' }, el('div', { class: 'order-item-header-status-text' }, 'Completed'), lines.map(line), foot);

async function list() {
  const answer = await read('mtop.aliexpress.trade.buyer.order.list', {});
  const orders = Object.values(answer.data.data).map((block) => block.fields);
  return orders.map((one) =>
    order(one.orderLines, el('div', { class: 'order-item-content-opt-price-total' }, 'Total: ', digits(one.totalPriceText))),
  );
}

async function detail() {
  const answer = await read('mtop.aliexpress.trade.buyer.order.detail', {});
  const blocks = Object.values(answer.data.data).map((block) => block.fields);
  const fields = Object.assign({}, ...blocks);
  const stores = blocks.filter((block) => block.productVOList);
  const row = ({ title, value }) => el('div', { class: 'order-price-row' }, el('span', {}, title), el('span', {}, priceText(value)));
  return [
    el(
      'div',
      { class: 'order-detail-address' },
      el('p', {}, fields.contactName),
      el('p', {}, fields.fullPhoneNo),
      el('p', {}, fields.detailAddress),
    ),
    order(
      stores.flatMap((block) => block.productVOList),
      null,
    ),
    el('div', { class: 'order-price' }, fields.priceDetails.map(row), row(fields.totalPrice)),
  ];
}

root.replaceChildren(el('h1', {}, document.title), ...(location.pathname.endsWith('detail.html') ? await detail() : await list()));
