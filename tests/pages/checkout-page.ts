// The checkout as a page draws it (dossier 4.2, 16.3), with an address block of a shopper who does not exist.
import { trueLine } from './cart-page';
import { inDigits, inText } from './digits';
import { about, h, told } from './markup';
import { meaning } from './money';
import { documentOf, tailFor, wrapped } from './shell';
import type { ShopTruth, TrueLine } from './shop-truth';
import type { Branch, Tree } from './tree';

/** What may stand in no reading: name, phone and street of the made shopper. */
export const planted = ['Planted Shopper', '+1 5550100999', '7 Hidden Lane'] as const;

const address = (): Tree =>
  h(
    'div',
    { class: 'pl-block-container' },
    about(
      'address',
      {},
      h(
        'div',
        { class: 'pl-address-item-container', 'data-pl': 'pl-address' },
        h('div', { class: 'name' }, planted[0]),
        h('div', { class: 'telephoneNumber' }, planted[1]),
        h('div', { class: 'addressLine1' }, planted[2]),
      ),
    ),
  );

interface Skin {
  tail: string;
  digits: boolean;
  /** the item's price stands beside what all pieces come to */
  withSum: boolean;
  stepper: boolean;
}

const price = ({ money }: ShopTruth, { digits, tail }: Skin, slot: string, amount: number): Tree =>
  digits ? inDigits(slot, amount, money, tail) : inText(slot, amount, money);

const itemOf = (truth: ShopTruth, line: TrueLine, skin: Skin): Tree => {
  const { draws, money, isUs, language } = truth;
  const id = isUs ? String(BigInt(line.itemId) + 2n ** 51n) : line.itemId;
  const href = () => told('itemId', `//www.aliexpress.${isUs ? 'us' : 'com'}/item/${id}.html`, line.itemId);
  const free = draws.often(0.5);
  const count = skin.stepper
    ? h(
        'div',
        { class: 'comet-input-number' },
        h('input', { class: 'comet-input-number-input', value: told('quantity', String(line.quantity), String(line.quantity)) }),
      )
    : h('div', {}, told('quantity', `x${line.quantity}`, String(line.quantity)));
  const list = line.list === undefined ? [] : [h('del', {}, inText('listPrice', line.list, money))];
  const sum = skin.withSum
    ? [
        h(
          'div',
          { class: `group-product--sum--${skin.tail}` },
          told('lineSum', money.shown(line.unit * line.quantity), meaning(money, line.unit * line.quantity)),
        ),
      ]
    : [];
  return about(
    'line',
    { ...trueLine(truth, line), selected: 'true', lineFee: meaning(money, free ? 0 : 199) },
    h(
      'div',
      { class: `group-product--wrapper--${skin.tail}` },
      h('a', { href: href() }, h('img', { alt: '' })),
      h('div', { class: `group-product--title--${skin.tail}` }, h('a', { href: href() }, line.title)),
      ...(line.variant === ''
        ? []
        : [h('div', { class: `group-product--sku--${skin.tail}` }, told('variant', line.variant, line.variant))]),
      ...wrapped(
        draws,
        [h('div', { class: `group-product--price--${skin.tail}` }, price(truth, skin, 'unitPrice', line.unit), ...list), count, ...sum],
        draws.below(2),
      ),
      about(
        'freight',
        {},
        h(
          'div',
          { class: `group-ship-options--wrapper--${skin.tail}` },
          h(
            'span',
            { class: `group-ship-options--cost--${skin.tail}` },
            free ? told('lineFee', language.word('free'), meaning(money, 0)) : told('lineFee', money.shown(199), meaning(money, 199)),
          ),
          h('span', { class: `group-ship-options--desc--${skin.tail}` }, 'Delivery: Oct 12'),
        ),
      ),
    ),
  );
};

const rowOf = (truth: ShopTruth, kind: string, label: string, amount: number): Tree => {
  const { money, language } = truth;
  const text = kind === 'shipping' && amount === 0 ? language.word('free') : money.shown(amount);
  const row = h(
    'div',
    { class: 'pl-summary__item-pc' },
    h('div', { class: 'pl-summary__item-title-pc' }, h('div', { 'data-pl': 'pl-summary-title' }, h('span', {}, told('kind', label, kind)))),
    h(
      'div',
      { class: 'pl-summary__item-content-pc', 'data-pl': 'pl-summary-content' },
      h('div', {}, told('amount', text, meaning(money, amount))),
    ),
  );
  return about('row', { kind, amount: meaning(money, amount), foreign: String(language.foreign) }, row);
};

const silentRow = (label: string, content: string): Tree =>
  h(
    'div',
    { class: 'pl-summary__item-pc' },
    h('div', { class: 'pl-summary__item-title-pc' }, h('div', { 'data-pl': 'pl-summary-title' }, label)),
    h('div', { class: 'pl-summary__item-content-pc', 'data-pl': 'pl-summary-content' }, content),
  );

/** The checkout page of a truth. */
export const checkoutPage = (truth: ShopTruth): Branch => {
  const { draws, language, lines, rows, total } = truth;
  const skin: Skin = { tail: tailFor(draws), digits: draws.often(0.6), withSum: draws.often(0.15), stepper: draws.often(0.3) };
  const blocks = [...new Set(lines.map((line) => line.storeId))].map((storeId) => {
    const own = lines.filter((line) => line.storeId === storeId);
    const title = h(
      'div',
      { class: `shop--title--${skin.tail}` },
      h('a', { href: told('storeId', `//www.aliexpress.com/store/${storeId}`, storeId) }, own[0]?.storeName ?? ''),
    );
    return about('group', { storeId }, h('div', { class: 'pl-block-container' }, title, ...own.map((line) => itemOf(truth, line, skin))));
  });
  const shown = rows.map((row) => rowOf(truth, row.word, language.word(row.word), row.amount));
  const code = draws.often(0.4) ? [silentRow('Promo codes', 'Enter')] : [];
  const summary = about(
    'summary',
    {},
    h('div', { class: 'pl-summary-container', 'data-pl': 'pl-summary-container' }, silentRow('Summary', ''), ...shown, ...code),
  );
  const input = h(
    'div',
    { class: 'pl-promoCode-input-wrap-pc' },
    h('input', { class: 'pl-promoCode-input', 'aria-label': 'coupon code input', value: '' }),
  );
  const item = h(
    'div',
    { class: 'pl-order-toal-container__item' },
    h('span', { class: 'pl-order-toal-container__item-title-wrap' }, told('kind', language.word('total'), 'total')),
    h('span', { class: 'pl-order-toal-container__item-content' }, price(truth, skin, 'amount', total ?? 0)),
  );
  const due =
    total === undefined
      ? []
      : [
          h(
            'div',
            { class: 'pl-order-toal-container' },
            about('row', { kind: 'total', amount: meaning(truth.money, total), foreign: String(language.foreign) }, item),
            h('button', { class: 'comet-btn place-order-primary-btn' }, 'Pay now'),
          ),
        ];
  const main = h('div', { class: 'pl-main-container' }, ...(draws.often(0.9) ? [address()] : []), ...draws.shuffled(blocks));
  const side = h('div', { class: 'pl-side-container' }, summary, input, ...due);
  const root = h('div', { id: 'placeorder_wrap__inner' }, h('div', { class: 'pl-place-order-container' }, main, side));
  return documentOf(
    draws,
    draws.often(0.9) ? draws.one(['placeorder', 'createOrder']) : undefined,
    language,
    truth.money,
    wrapped(draws, [root]),
  );
};
