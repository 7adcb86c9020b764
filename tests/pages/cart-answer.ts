// The cart as answers tell it: the droplet shape of today (dossier 16.2) and the legacy one (3.3).
import { asCount, asFlag, asId, type Given, objectOf, value } from './answer';
import { trueLine } from './cart-page';
import { about, told } from './markup';
import { asCents, asDecimal, decimal, meaning } from './money';
import type { ShopTruth, TrueLine } from './shop-truth';
import type { Branch } from './tree';

const itemIdOf = (truth: ShopTruth, line: TrueLine): Given => {
  const shown = truth.isUs ? String(BigInt(line.itemId) + 2n ** 51n) : line.itemId;
  const reads = (text: unknown) => {
    const id = asId(text as string);
    return id !== undefined && id.length > 10 && BigInt(id) > 2n ** 51n ? String(BigInt(id) - 2n ** 51n) : id;
  };
  return value('itemId', truth.draws.often(0.6) ? Number(shown) : shown, reads);
};

const priceView = ({ money, draws }: ShopTruth, priceType: string, slot: string, amount: number): Given => ({
  priceType,
  value: draws.often(0.85) ? value(slot, decimal(money, amount), asDecimal(money)) : undefined,
  currency: draws.often(0.5) ? money.code : undefined,
  amount: { currencyCode: money.code },
  formattedAmount: told(slot, money.shown(amount), meaning(money, amount)),
});

const dropletLine = (truth: ShopTruth, line: TrueLine): Branch => {
  const { draws } = truth;
  const text = draws.often(0.15);
  const flag = (on: boolean): boolean | string => (text ? String(on) : on);
  if (!line.available) {
    const gone = {
      itemId: itemIdOf(truth, line),
      itemTitle: line.title,
      skuId: line.skuId,
      cartId: value('cartId', line.cartId, asId),
      invalidText: 'Sold out',
    };
    return about('line', trueLine(truth, line), objectOf({ fields: gone }));
  }
  const fields: { [key: string]: Given } = {
    itemView: {
      itemId: itemIdOf(truth, line),
      skuId: line.skuId,
      cartId: value('cartId', draws.often(0.7) ? Number(line.cartId) : line.cartId, asId),
      title: line.title,
      imageUrl: '//ae01.example/x.png',
      sku: { skuInfo: told('variant', line.variant, line.variant), brandName: '' },
      valid: value('available', true, asFlag),
      status: draws.one([0, '0', 'NORMAL']),
      createTimeStamp: 0,
    },
    quantityView: { current: value('quantity', draws.often(0.85) ? line.quantity : String(line.quantity), asCount), max: 999 },
    checkbox: { enable: true, selected: value('selected', flag(line.selected), asFlag) },
    priceViews: draws.shuffled([
      priceView(truth, 'showPrice', 'unitPrice', line.unit),
      ...(line.list === undefined ? [] : [priceView(truth, 'crossedPrice', 'listPrice', line.list)]),
    ]),
    logisticsView: { freeShipping: true, deliveryText: 'Delivery: <b>Oct 12</b>' },
    shopView: {
      name: line.storeName,
      homeUrl: told('storeId', `//www.aliexpress.com/store/${line.storeId}`, line.storeId),
      sellerId: Number(line.sellerId),
    },
  };
  return about('line', trueLine(truth, line), objectOf({ ...(draws.often(0.3) ? { tag: 'app_cart_product' } : {}), fields }));
};

const rowsOf = (truth: ShopTruth): Given[] => {
  const { language, money, draws } = truth;
  const typed = draws.often(0.5);
  const all = [...truth.rows, ...(truth.total === undefined ? [] : [{ word: 'total' as const, amount: truth.total }])];
  return all.map(({ word, amount }) => {
    const text = word === 'shipping' && amount === 0 ? language.word('free') : money.shown(amount);
    const row = objectOf({
      type: typed ? `T_${draws.below(9)}` : undefined,
      title: { title: told('kind', language.word(word), word) },
      content: { content: told('amount', text, meaning(money, amount)) },
    });
    return about('row', { kind: word, amount: meaning(money, amount), foreign: String(language.foreign) }, row);
  });
};

const envelope = (draws: ShopTruth['draws'], blocks: { [key: string]: Given }, more: { [key: string]: Given } = {}): Branch =>
  objectOf({
    api: 'mtop.aliexpress.trade.cart.render',
    v: '1.0',
    ret: ['SUCCESS::ok'],
    data: draws.often(0.5) ? { ...more, data: blocks } : { data: blocks, ...more },
  });

/** The droplet answer of a cart. */
export const dropletAnswer = (truth: ShopTruth): Branch => {
  const { draws, money } = truth;
  const blocks: { [key: string]: Given } = {};
  const prefix = draws.one(['app_cart_product_component_group_ahe_product_', 'cart_x_', 'p_']);
  for (const line of draws.often(0.5) ? truth.lines : draws.shuffled(truth.lines))
    blocks[`${prefix}${line.cartId}`] = dropletLine(truth, line);
  const rows = rowsOf(truth);
  const split = draws.often(0.4) ? Math.max(0, rows.length - 1) : rows.length;
  const summary = objectOf({
    payCurrencyCode: money.code,
    summaryTabVO: {
      priceBlockList: [{ selectItemNum: truth.lines.filter((line) => line.selected).length, summaryLines: rows.slice(0, split) }],
    },
    totalSummaryLines: rows.slice(split),
  });
  if (draws.often(0.93)) blocks['app_cart_summary_component_summary'] = { fields: about('summary', {}, summary) };
  else blocks['app_cart_head'] = { fields: { payCurrencyCode: money.code } };
  if (draws.often(0.7)) blocks['app_cart_pagination_container_page_1'] = { fields: { hasMore: false } };
  return envelope(draws, blocks, { config: {}, page: { root: 'r' }, asyncHandler: {} });
};

const legacyLine = (truth: ShopTruth, line: TrueLine): Branch => {
  const { money, draws } = truth;
  if (!line.available) {
    const gone = {
      itemId: itemIdOf(truth, line),
      title: line.title,
      valid: false,
      invalidText: 'Item not deliverable to the selected address',
    };
    return about('line', { ...trueLine(truth, line), cartId: '' }, objectOf({ tag: 'invalid_product_item_component', fields: gone }));
  }
  const price = (slot: string, amount: number): Given =>
    draws.often(0.5)
      ? {
          amount: { cent: value(slot, draws.often(0.8) ? amount : String(amount), asCents(money)), currencyCode: money.code },
          formattedAmount: told(slot, money.shown(amount), meaning(money, amount)),
        }
      : {
          value: value(slot, decimal(money, amount), asDecimal(money)),
          currency: money.code,
          formattedAmount: told(slot, money.shown(amount), meaning(money, amount)),
        };
  const fields = {
    itemId: itemIdOf(truth, line),
    title: line.title,
    skuId: line.skuId,
    cartId: value('cartId', Number(line.cartId), asId),
    sku: { skuInfo: told('variant', line.variant, line.variant) },
    quantity: { current: value('quantity', line.quantity, asCount) },
    prices: {
      children: {
        retailPrice: price('unitPrice', line.unit),
        originalPrice: line.list === undefined ? undefined : price('listPrice', line.list),
      },
    },
    checkbox: { enable: true, selected: value('selected', line.selected, asFlag) },
    valid: value('available', true, asFlag),
  };
  return about('line', trueLine(truth, line), objectOf({ tag: 'product_item_component', fields }));
};

/** The legacy answer of a cart: shops name their lines, the sum is a map of three prices. */
export const legacyAnswer = (truth: ShopTruth): Branch => {
  const { draws, money, lines, rows } = truth;
  const blocks: { [key: string]: Given } = { header_1: { tag: 'cart_header_component', fields: { count: lines.length } } };
  for (const storeId of new Set(lines.map((line) => line.storeId))) {
    const own = lines.filter((line) => line.storeId === storeId && line.available);
    const [any] = own;
    if (any === undefined) continue;
    const url = told('storeId', `//www.aliexpress.com/store/${storeId}`, storeId);
    const shop = objectOf({
      title: any.storeName,
      url,
      sellerId: Number(any.sellerId),
      productIds: own.map((line) => value('cartIds', Number(line.cartId), asId)),
    });
    blocks[`store_title_${storeId}`] = { tag: 'store_title_component', fields: about('shop', { storeId }, shop) };
  }
  for (const line of lines) blocks[`product_item_component_global_cart_${line.cartId}`] = legacyLine(truth, line);
  const amountOf = (word: string): number | undefined => rows.find((row) => row.word === word)?.amount;
  const priced = (kind: string, amount: number | undefined): Given =>
    amount === undefined
      ? undefined
      : about(
          'row',
          { kind, amount: meaning(money, amount) },
          objectOf({ formattedAmount: { ...told('amount', money.shown(amount), meaning(money, amount)) } }),
        );
  // this shape has room for three sums: where there are more the total stays away
  const simple = rows.every((row) => ['itemsTotal', 'itemsDiscount', 'subtotal', 'shipping', 'saved'].includes(row.word));
  const map = {
    subTotal: priced('subtotal', amountOf('subtotal')),
    shippingFee: priced('shipping', amountOf('shipping')),
    total: simple ? priced('total', truth.total) : undefined,
  };
  const summary = { priceDetail: [{ priceMap: map }], selectItemNum: lines.filter((line) => line.selected).length };
  if (draws.often(0.9)) blocks['summary_1'] = { tag: 'summary_component', fields: about('summary', {}, objectOf({ summary })) };
  return envelope(draws, blocks, { hierarchy: { structure: { root: Object.keys(blocks) } } });
};
