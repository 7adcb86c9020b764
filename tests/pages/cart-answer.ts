// The cart as answers tell it today: the droplet shape (dossier 16.2).
import { asCount, asFlag, asId, type Given, objectOf, value } from './answer';
import { envelope, freightOf, itemIdOf } from './cart-answer-parts';
import { trueLine } from './cart-page';
import { about, told } from './markup';
import { asDecimal, decimal, meaning } from './money';
import type { ShopTruth, TrueLine } from './shop-truth';
import type { Branch } from './tree';

const priceView = ({ money, draws }: ShopTruth, priceType: string, slot: string, amount: number): Given => ({
  priceType,
  value: draws.often(0.85) ? value(slot, decimal(money, amount), asDecimal(money)) : undefined,
  currency: draws.often(0.5) ? money.code : undefined,
  amount: { currencyCode: money.code },
  formattedAmount: told(slot, money.shown(amount), meaning(money, amount)),
});

const dropletLine = (truth: ShopTruth, line: TrueLine): Branch => {
  const { draws, money } = truth;
  const text = draws.often(0.15);
  const flag = (on: boolean): boolean | string => (text ? String(on) : on);
  const freight = freightOf(truth);
  const most = 10 + draws.below(990);
  const isFree = value('freeShipping', freight.fee === 0, asFlag);
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
      skuId: value('skuId', line.skuId, asId),
      cartId: value('cartId', draws.often(0.7) ? Number(line.cartId) : line.cartId, asId),
      title: line.title,
      imageUrl: '//ae01.example/x.png',
      sku: { skuInfo: told('variant', line.variant, line.variant), brandName: '' },
      valid: value('available', true, asFlag),
      status: draws.one([0, '0', 'NORMAL']),
      createTimeStamp: 0,
    },
    quantityView: {
      current: value('quantity', draws.often(0.85) ? line.quantity : String(line.quantity), asCount),
      max: value('most', most, asCount),
    },
    checkbox: { enable: true, selected: value('selected', flag(line.selected), asFlag) },
    priceViews: draws.shuffled([
      priceView(truth, 'showPrice', 'unitPrice', line.unit),
      ...(line.list === undefined ? [] : [priceView(truth, 'crossedPrice', 'listPrice', line.list)]),
    ]),
    logisticsView: {
      freeShipping: freight.fee === 0 || draws.often(0.5) ? isFree : undefined,
      freightCost: freight.fee > 0 || draws.often(0.5) ? freight.text : undefined,
      deliveryText: 'Delivery: <b>Oct 12</b>',
    },
    shopView: {
      name: line.storeName,
      homeUrl: told('storeId', `//www.aliexpress.com/store/${line.storeId}`, line.storeId),
      sellerId: Number(line.sellerId),
    },
  };
  const facts = { skuId: line.skuId, lineFee: meaning(money, freight.fee), most: String(most) };
  return about(
    'line',
    { ...trueLine(truth, line), ...facts },
    objectOf({ ...(draws.often(0.3) ? { tag: 'app_cart_product' } : {}), fields }),
  );
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
