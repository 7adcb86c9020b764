// The cart as a page draws it (dossier 16.1): known class names stand, all that is unproved is drawn by chance.
import { inDigits, inText } from './digits';
import { about, h, told } from './markup';
import { meaning } from './money';
import { documentOf, tailFor, wrapped } from './shell';
import type { ShopTruth, TrueLine } from './shop-truth';
import type { Branch, Tree } from './tree';

/** How one page is drawn: the same for all its lines. */
interface Skin {
  wrapper: 'cart-product-wrap-group app_cart_product_component_group' | 'cart-product-wrap-group-new';
  digits: boolean;
  tail: string;
  comet: 'comet-v2' | 'comet';
  /** the tick stands beside the line, in its wrapper */
  tickOutside: boolean;
  inputFirst: boolean;
}

const price = (truth: ShopTruth, skin: Skin, slot: string, amount: number): Tree =>
  skin.digits ? inDigits(slot, amount, truth.money, skin.tail) : inText(slot, amount, truth.money);

const tick = ({ comet }: Skin, on: boolean, off: boolean): Branch => ({
  ...h(
    'label',
    { class: `${comet}-checkbox${on ? ` ${comet}-checkbox-checked` : ''}${off ? ` ${comet}-checkbox-disabled` : ''}` },
    {
      ...h('input', { class: `${comet}-checkbox-input`, type: 'checkbox', checked: on ? '' : undefined, disabled: off ? '' : undefined }),
      says: ({ attributes, name }) =>
        name === 'input' && attributes.some((each) => each.name === 'type' && each.text === 'checkbox')
          ? { slot: 'selected', value: String(attributes.some((each) => each.name === 'checked')) }
          : undefined,
    },
  ),
  says: ({ attributes }) => {
    const names = String(attributes.find((each) => each.name === 'class')?.text ?? '');
    return /(?:^|\s)comet(?:-v2)?-checkbox(?:\s|$)/.test(names)
      ? { slot: 'selected', value: String(/checkbox-checked(?:\s|$)/.test(names)) }
      : undefined;
  },
});

const itemLink = (line: TrueLine, isUs: boolean): string =>
  `//www.aliexpress.${isUs ? 'us' : 'com'}/item/${isUs ? String(BigInt(line.itemId) + 2n ** 51n) : line.itemId}.html`;

const link = (line: TrueLine, isUs: boolean) => told('itemId', itemLink(line, isUs), line.itemId);

const lineOf = (truth: ShopTruth, line: TrueLine, skin: Skin): Tree => {
  const { draws, money, isUs } = truth;
  const gone = !line.available;
  const box = gone && draws.often(0.5) ? [] : [tick(skin, line.selected, gone)];
  const list =
    line.list !== undefined && !gone
      ? h(draws.one(['del', 'span', 's']), { class: 'cart-product-price-crossed' }, inText('listPrice', line.list, money))
      : '';
  const now = h(
    'div',
    { class: draws.often(0.8) ? 'cart-product-price-s' : 'cart-product-price-buynow' },
    price(truth, skin, 'unitPrice', line.unit),
  );
  const stepper = h(
    'div',
    { class: `${skin.comet}-input-number` },
    h('div', { 'aria-label': 'decrease' }),
    h('input', {
      class: `${skin.comet}-input-number-input`,
      'aria-label': 'number',
      value: told('quantity', String(line.quantity), String(line.quantity)),
    }),
    h('div', { 'aria-label': 'increase' }),
  );
  const info = h(
    'div',
    { class: 'cart-product-info' },
    h(
      'div',
      { class: 'cart-product-name-new' },
      h('a', { class: 'cart-product-name-title', href: link(line, isUs), title: line.title }, line.title),
    ),
    h('span', { class: 'cart-product-name-ope-trashCan', 'aria-label': 'delete product' }),
    ...(line.variant === ''
      ? []
      : wrapped(
          draws,
          [h('div', { class: 'cart-product-sku' }, h('div', { class: 'skuStr' }, told('variant', line.variant, line.variant)))],
          draws.below(2),
        )),
    gone ? h('div', {}, draws.one(['Item not deliverable to the selected address', 'Sold out'])) : '',
    h(
      'div',
      { class: 'cart-product-block' },
      ...(gone
        ? []
        : [
            h(
              'div',
              { class: 'cart-product-block-price-wrapper' },
              ...(draws.often(0.8) ? [now, list] : [list, now]).filter((each) => each !== ''),
            ),
          ]),
      ...(gone ? [] : [h('div', { class: 'cart-product-block-action-wrapper' }, stepper)]),
    ),
  );
  const picture = h(
    'a',
    { href: link(line, isUs) },
    h('div', { class: 'cart-product-img', style: 'background-image:url(//ae01.example/x.png)' }),
  );
  const body = h('div', { class: 'cart-product-body' }, ...(skin.tickOutside ? [] : box), picture);
  const product = h(
    'div',
    { class: `cart-product${draws.often(0.5) ? ' activity_cart_product' : ''}${gone ? ' cart-product-invalid' : ''}` },
    ...wrapped(draws, [body, info], draws.below(2)),
  );
  return about('line', trueLine(truth, line), h('div', { class: skin.wrapper }, ...(skin.tickOutside ? [...box, product] : [product])));
};

/** What is true of a line, by slot, as both page and answer tell it. */
export const trueLine = ({ money }: ShopTruth, line: TrueLine): Record<string, string> => ({
  itemId: line.itemId,
  cartId: line.cartId,
  variant: line.variant,
  storeId: line.storeId,
  unitPrice: meaning(money, line.unit),
  quantity: String(line.quantity),
  selected: String(line.selected),
  available: String(line.available),
});

const groupsOf = (truth: ShopTruth, skin: Skin): Tree[] => {
  const stores = [...new Set(truth.lines.map((line) => line.storeId))];
  const groups = stores.map((storeId) => {
    const own = truth.lines.filter((line) => line.storeId === storeId);
    const title = h(
      'div',
      { class: 'group-title-ctn' },
      tickOfShop(skin),
      h('a', { href: told('storeId', `//www.aliexpress.com/store/${storeId}`, storeId) }, own[0]?.storeName ?? ''),
    );
    return about('group', { storeId }, h('div', { class: 'group-shop-container' }, title, ...own.map((line) => lineOf(truth, line, skin))));
  });
  return truth.draws.shuffled(groups);
};

const tickOfShop = (skin: Skin): Tree => tick(skin, false, false);

const rowOf = (truth: ShopTruth, label: string, kind: string, amount: number, skin: Skin, way: number): Tree => {
  const name = told('kind', label, kind);
  const content =
    kind === 'shipping' && amount === 0
      ? told('amount', truth.language.word('free'), meaning(truth.money, 0))
      : price(truth, skin, 'amount', amount);
  const kids =
    way === 0
      ? [h('span', {}, name), h('span', {}, content)]
      : way === 1
        ? [h('p', {}, name), h('div', {}, h('b', {}, content))]
        : [h('span', {}, name), content];
  return about(
    'row',
    { kind, amount: meaning(truth.money, amount), foreign: String(truth.language.foreign) },
    h('div', way === 1 ? { class: `summary-item--${skin.tail}` } : {}, ...kids),
  );
};

const summaryOf = (truth: ShopTruth, skin: Skin): Branch => {
  const { draws, lines, language } = truth;
  const way = draws.below(3);
  const ticked = lines.filter((line) => line.selected).length;
  const rows = truth.rows.map((row) => rowOf(truth, language.word(row.word), row.word, row.amount, skin, way));
  const total = truth.total === undefined ? [] : [rowOf(truth, language.word('total'), 'total', truth.total, skin, way)];
  const inner = [
    h('div', {}, 'Summary'),
    ...wrapped(draws, [...rows, ...total], draws.below(2)),
    h('button', { class: 'comet-v2-btn cart-summary-button' }, `Checkout (${ticked})`),
  ];
  return h('div', { class: draws.one(['cart-side', 'x-side', '']) }, about('summary', {}, h('div', { class: 'cart-summary' }, ...inner)));
};

/** The cart page of a truth. */
export const cartPage = (truth: ShopTruth): Branch => {
  const { draws, lines, language, money } = truth;
  const skin: Skin = {
    wrapper: draws.often(0.6) ? 'cart-product-wrap-group app_cart_product_component_group' : 'cart-product-wrap-group-new',
    digits: draws.often(0.6),
    tail: tailFor(draws),
    comet: draws.often(0.85) ? 'comet-v2' : 'comet',
    tickOutside: draws.often(0.15),
    inputFirst: draws.often(0.5),
  };
  const header = h(
    'div',
    { class: draws.one(['cart-header', 'x-header']) },
    ...(draws.often(0.9) ? [h('div', { class: 'cart-header-title' }, `Cart (${lines.length})`)] : []),
    h(
      'div',
      { class: 'cart-header-checkbox-wrap' },
      h(
        'label',
        { class: `${skin.comet}-checkbox cart-header-checkbox` },
        h('input', { class: `${skin.comet}-checkbox-input`, type: 'checkbox' }),
      ),
    ),
  );
  const main = h('div', { class: 'cart-main' }, header, h('div', { class: 'cart-list' }, ...groupsOf(truth, skin)));
  const content = draws.often(0.93) ? [main, summaryOf(truth, skin)] : [main];
  const cart = h('div', { class: 'cart-wrap' }, h('div', { class: 'cart-body' }, ...content));
  return documentOf(draws, draws.often(0.9) ? draws.one(['cart', 'shopcart']) : undefined, language, money, wrapped(draws, [cart]));
};
