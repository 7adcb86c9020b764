// The checkout's own answer. Product and summary blocks by their fields; address blocks are never looked into.
import type { ReadLine } from '../../core/formats/reading';
import { type Draft, present } from '../draft';
import { globalItemId, itemIdIn, madeLineId, onceOnly, storeIdIn } from '../ids';
import { type Block, blocksOf } from '../json/blocks';
import { moneyOf } from '../json/json-money';
import { at, countOf, idOf, isObject, listOf, textOf } from '../json/json-value';
import type { ShownRow } from '../summary/rows';
import { nameText } from '../text/plain';

export interface CheckoutAnswer {
  lines: ReadLine[];
  currency?: string;
  rows: ShownRow[];
}

const itemsIn = ({ tag, fields }: Block): unknown[] => {
  if (/address/i.test(tag)) return [];
  const several = listOf(at(fields, 'intentionOrderList'));
  if (several.length > 0) return several;
  return isObject(at(fields, 'prices')) && textOf(at(fields, 'title')) !== undefined ? [fields] : [];
};

const shopFor = (blocks: Block[], signature: unknown): unknown =>
  blocks.find(({ fields }) => signature !== undefined && listOf(at(fields, 'signatures')).includes(signature))?.fields;

const lineFrom = (item: unknown, blocks: Block[]): { line: ReadLine; currency?: string } => {
  const price = moneyOf(at(item, 'prices', 'children', 'retailPrice') ?? at(item, 'prices', 'retailPrice'), {});
  const shop = shopFor(blocks, at(item, 'signature'));
  const url = textOf(at(item, 'itemUrl'));
  const id = idOf(at(item, 'itemId'));
  const itemId = (url === undefined ? undefined : itemIdIn(url)) ?? (id === undefined ? undefined : globalItemId(id));
  const title = textOf(at(item, 'title'));
  const variant = textOf(at(item, 'sku', 'skuInfo'));
  const shopName = textOf(at(shop, 'title'));
  const line = present({
    lineItemId: madeLineId({ itemId, variant: variant === undefined ? undefined : nameText(variant), title }),
    itemId,
    skuId: idOf(at(item, 'skuId')),
    title: title === undefined ? undefined : nameText(title),
    variant: variant === undefined ? undefined : nameText(variant),
    storeId: storeIdIn(textOf(at(shop, 'url')) ?? ''),
    storeName: shopName === undefined ? undefined : nameText(shopName),
    unitPrice: price.ok && price.value.amount >= 0 ? { amount: price.value.amount } : undefined,
    quantity: countOf(at(item, 'quantity', 'current'), 1),
    selected: true,
    available: true,
    flags: [],
  });
  return price.ok ? { line, currency: price.value.currency } : { line };
};

/** Reads one answer; undefined where it has neither items nor a summary. */
export const readCheckoutAnswer = (root: unknown, draft: Draft): CheckoutAnswer | undefined => {
  const blocks = blocksOf(root);
  const once = onceOnly();
  const read = blocks.flatMap(itemsIn).map((item) => lineFrom(item, blocks));
  const rows = blocks.flatMap(({ fields }) =>
    [...listOf(at(fields, 'summaryLines')), ...listOf(at(fields, 'totalSummaryLines'))].flatMap((line): ShownRow[] => {
      const label = textOf(at(line, 'title', 'title'));
      const content = textOf(at(line, 'content', 'content'));
      return label === undefined || content === undefined ? [] : [{ label: nameText(label), content }];
    }),
  );
  if (read.length === 0 && rows.length === 0) return undefined;
  const lines = read.map(({ line }, index) => {
    if (line.unitPrice === undefined) draft.gap(`checkout.lineItems[${index}].unitPrice`, 'not-found');
    if (line.quantity === undefined) draft.gap(`checkout.lineItems[${index}].quantity`, 'not-found');
    return { ...line, lineItemId: once(line.lineItemId) };
  });
  const currency = read.find((each) => each.currency !== undefined)?.currency;
  return { lines, rows, ...(currency === undefined ? {} : { currency }) };
};
