// A past order out of the site's answer. Name, phone and address in the same answer are never looked at.
import type { ReadLine } from '../../core/formats/reading';
import { present } from '../draft';
import { globalItemId, itemIdIn, madeLineId, onceOnly, storeIdIn } from '../ids';
import { blocksOf } from '../json/blocks';
import { moneyOf } from '../json/json-money';
import { at, countOf, idOf, listOf, textOf } from '../json/json-value';
import { formatFrom } from '../json/money-format';
import type { ShownRow } from '../summary/rows';
import { isCurrencyCode } from '../text/currencies';
import { nameText } from '../text/plain';
import type { PriceHints } from '../text/price-text';
import type { OrderFacts } from './order-facts';

const lineFrom = (item: unknown, seller: unknown, hints: PriceHints): ReadLine => {
  const price = moneyOf(textOf(at(item, 'formatPriceInfo')) ?? at(item, 'itemPriceText'), hints);
  const id = idOf(at(item, 'productId'));
  const itemId = id === undefined ? itemIdIn(textOf(at(item, 'itemDetailUrl')) ?? '') : globalItemId(id);
  const attributes = listOf(at(item, 'skuAttrs')).flatMap((each) => textOf(at(each, 'text')) ?? []);
  const variant = attributes.length === 0 ? undefined : nameText(attributes.join(', '));
  const title = textOf(at(item, 'itemTitle'));
  const name = textOf(at(seller, 'sellerName'));
  return present({
    lineItemId: idOf(at(item, 'orderLineId')) ?? madeLineId({ itemId, variant, title }),
    itemId,
    skuId: idOf(at(item, 'skuId')),
    title: title === undefined ? undefined : nameText(title),
    variant,
    storeId: storeIdIn(textOf(at(seller, 'storeUrl')) ?? ''),
    storeName: name === undefined ? undefined : nameText(name),
    unitPrice: price.ok && price.value.amount >= 0 ? { amount: price.value.amount } : undefined,
    quantity: countOf(at(item, 'quantity'), 1),
  });
};

/** The order of an answer; undefined where it has no price breakdown: the list of orders has none. */
export const orderInAnswer = (root: unknown): OrderFacts | undefined => {
  const blocks = blocksOf(root);
  const prices = blocks.find(({ fields }) => 'priceDetails' in fields)?.fields;
  if (prices === undefined) return undefined;
  const code = textOf(at(prices, 'totalPrice', 'currencyCode'));
  const currency = code !== undefined && isCurrencyCode(code) ? code : undefined;
  const hints = { currency, format: formatFrom(at(root, 'data', 'global'), currency) };
  const once = onceOnly();
  const lines = blocks
    .flatMap(({ fields }) => listOf(at(fields, 'productVOList')).map((item) => lineFrom(item, at(fields, 'sellerVO'), hints)))
    .map((line) => ({ ...line, lineItemId: once(line.lineItemId) }));
  const rows = listOf(at(prices, 'priceDetails')).flatMap((row): ShownRow[] => {
    const [label, content] = [textOf(at(row, 'title')), textOf(at(row, 'value'))];
    return label === undefined || content === undefined ? [] : [{ label: nameText(label), content }];
  });
  return {
    lines,
    rows,
    total: textOf(at(prices, 'totalPrice', 'formatPriceInfo')) ?? textOf(at(prices, 'totalPrice', 'value')) ?? '',
    hints,
  };
};
