// The checkout's own answer. Product and summary blocks by their fields; address blocks are never looked into.
import type { ReadLine } from '../../core/formats/reading';
import { type Draft, present } from '../draft';
import { globalItemId, itemIdIn, madeLineId, onceOnly, storeIdIn } from '../ids';
import { type Block, blocksOf } from '../json/blocks';
import { moneyOf } from '../json/json-money';
import { at, entriesOf, idOf, isObject, listOf, piecesOf, textOf } from '../json/json-value';
import { rowsOfAnswer, type ShownRow } from '../summary/rows';
import { nameText } from '../text/plain';

export interface CheckoutAnswer {
  lines: ReadLine[];
  currency?: string;
  rows: ShownRow[];
  /** a row of the sum has no amount, not even an empty place for one */
  torn: boolean;
}

/** Where she lives and how she is called: known by what it is called, or by what it carries. */
const isAddress = ({ tag, key, fields }: Block): boolean =>
  /address/i.test(tag) ||
  /address/i.test(key) ||
  entriesOf(fields).some(([name]) => /address|contact|phone|mobile|receiver|consignee/i.test(name));

const itemsIn = ({ fields }: Block): unknown[] => {
  const several = listOf(at(fields, 'intentionOrderList'));
  if (several.length > 0) return several;
  // by its prices, or by what else only products carry: one that has lost its price is still to be paid for
  const isProduct = isObject(at(fields, 'prices')) || isObject(at(fields, 'quantity')) || textOf(at(fields, 'itemUrl')) !== undefined;
  return isProduct && (textOf(at(fields, 'title')) ?? textOf(at(fields, 'itemUrl'))) !== undefined ? [fields] : [];
};

const holdsItems = ({ fields }: Block): boolean =>
  listOf(at(fields, 'intentionOrderList')).length > 0 || itemIdIn(textOf(at(fields, 'itemUrl')) ?? '') !== undefined;

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
    quantity: piecesOf(at(item, 'quantity', 'current')),
    selected: true,
    available: true,
    flags: [],
  });
  return price.ok ? { line, currency: price.value.currency } : { line };
};

/** Reads one answer; undefined where it has neither items nor a summary. */
export const readCheckoutAnswer = (root: unknown, draft: Draft): CheckoutAnswer | undefined => {
  const all = blocksOf(root);
  const blocks = all.filter((block) => !isAddress(block));
  // things to be bought beside where she lives: not looked into, and said to be missing
  if (all.some((block) => isAddress(block) && holdsItems(block))) draft.gap('checkout.lineItems', 'not-found');
  const once = onceOnly();
  const read = blocks.flatMap(itemsIn).map((item) => lineFrom(item, blocks));
  const sums = blocks.flatMap(({ fields }) => [at(fields, 'summaryLines'), at(fields, 'totalSummaryLines')].map(rowsOfAnswer));
  const rows = sums.flatMap((sum) => sum.rows);
  if (read.length === 0 && rows.length === 0) return undefined;
  const currency = read.find((each) => each.currency !== undefined)?.currency;
  const lines = read.map(({ line: told, currency: own }, index) => {
    const { unitPrice, ...rest } = told;
    const line = own === currency && unitPrice !== undefined ? { ...rest, unitPrice } : rest;
    if (unitPrice === undefined || own !== currency)
      draft.gap(`checkout.lineItems[${index}].unitPrice`, unitPrice === undefined ? 'not-found' : 'other-currency');
    if (line.quantity === undefined) draft.gap(`checkout.lineItems[${index}].quantity`, 'not-found');
    return { ...line, lineItemId: once(line.lineItemId) };
  });
  return { lines, rows, torn: sums.some(({ torn }) => torn), ...(currency === undefined ? {} : { currency }) };
};
