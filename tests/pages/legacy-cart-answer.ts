// The cart as its answer told it before (dossier 3.3): shops name their lines, the sum is a map of three prices.
import { asCount, asFlag, asId, type Given, objectOf, value } from './answer';
import { envelope, freightOf, itemIdOf } from './cart-answer-parts';
import { trueLine } from './cart-page';
import { about, plainText, told } from './markup';
import { asCents, asDecimal, decimal, meaning } from './money';
import { amountFor, type ShopTruth, type TrueLine } from './shop-truth';
import type { Branch } from './tree';

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
  const freight = freightOf(truth);
  const most = 10 + draws.below(990);
  // of several ways the chosen one costs what she pays
  const fee = amountFor(draws, money);
  const other = { chosen: false, freightCost: plainText(money.shown(fee), meaning(money, fee)) };
  const ways = [{ chosen: true, freightCost: freight.text }, ...(draws.often(0.3) ? [other] : [])];
  const fields = {
    itemId: itemIdOf(truth, line),
    title: line.title,
    skuId: value('skuId', line.skuId, asId),
    cartId: value('cartId', Number(line.cartId), asId),
    sku: { skuInfo: told('variant', line.variant, line.variant) },
    quantity: { current: value('quantity', line.quantity, asCount), max: value('most', most, asCount) },
    freightInfo: { availableFreightServices: draws.shuffled(ways) },
    prices: {
      children: {
        retailPrice: price('unitPrice', line.unit),
        originalPrice: line.list === undefined ? undefined : price('listPrice', line.list),
      },
    },
    checkbox: { enable: true, selected: value('selected', line.selected, asFlag) },
    valid: value('available', true, asFlag),
  };
  const facts = { skuId: line.skuId, lineFee: meaning(money, freight.fee), most: String(most) };
  return about('line', { ...trueLine(truth, line), ...facts }, objectOf({ tag: 'product_item_component', fields }));
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
