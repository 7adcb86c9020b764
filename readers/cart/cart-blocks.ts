// One line of a cart answer: today's shape (droplet: fields end in View) and the one before (legacy Ultron).
import type { Gap, ReadLine } from '../../core/formats/reading';
import { present } from '../draft';
import { globalItemId, madeLineId, storeIdIn } from '../ids';
import type { Block } from '../json/blocks';
import { moneyOf } from '../json/json-money';
import { at, booleanOf, idOf, isObject, listOf, piecesOf, textOf } from '../json/json-value';
import { isFree } from '../text/free-words';
import { digit, nameText } from '../text/plain';
import type { PriceHints, PriceText } from '../text/price-text';

/** A line and the currency its prices are in. */
export interface BlockLine {
  line: ReadLine;
  currency?: string;
  gaps: Gap[];
}

const itemIdOf = (value: unknown): string | undefined => {
  const id = idOf(value);
  return id === undefined || !/^\d{8,17}$/.test(id) ? undefined : globalItemId(id);
};

/** A variant's number: shorter ones count something. */
const skuIdOf = (value: unknown): string | undefined => {
  const id = idOf(value);
  return id === undefined || !/^\d{5,20}$/.test(id) ? undefined : id;
};

const named = (value: unknown): string | undefined => {
  const text = textOf(value);
  return text === undefined ? undefined : nameText(text) || undefined;
};

/** A fee: nothing where the answer says so, else the amount in the text ("Shipping: $1.99", "18,68kr"). */
const feeOf = (value: unknown, hints: PriceHints): number | undefined => {
  const text = textOf(value);
  if (text === undefined) return undefined;
  if (isFree(text)) return 0;
  const price = moneyOf(text.replace(/^[^:]{1,40}:\s*/, ''), hints);
  return price.ok && price.value.amount >= 0 && price.value.currency === (hints.currency ?? price.value.currency)
    ? price.value.amount
    : undefined;
};

/** What a line that may say that it ships free costs to send: not known where it also says what that costs. */
const freightOf = (free: unknown, cost: unknown, hints: PriceHints): number | undefined => {
  const fee = feeOf(cost, hints);
  if (booleanOf(free) !== true) return fee;
  return fee === 0 || !digit.test(textOf(cost) ?? '') ? 0 : undefined;
};

interface Parts {
  ids: { cartId: unknown; itemId: unknown; skuId: unknown };
  title: unknown;
  variant: unknown;
  shop: { name: unknown; url: unknown; sellerId: unknown; storeId?: unknown };
  unit: unknown;
  list: unknown;
  quantity: unknown;
  maximum: unknown;
  selected: unknown;
  available: boolean;
  shipping: (hints: PriceHints) => number | undefined;
}

const lineFrom = (parts: Parts, hints: PriceHints): BlockLine => {
  const gaps: Gap[] = [];
  const gap = (field: string, why: string): void => {
    gaps.push({ field, why });
  };
  const itemId = itemIdOf(parts.ids.itemId);
  const variant = named(parts.variant);
  const title = named(parts.title);
  const cartId = idOf(parts.ids.cartId);
  const storeId = storeIdIn(textOf(parts.shop.url) ?? '') ?? idOf(parts.shop.storeId);
  const unit = moneyOf(parts.unit, hints);
  const list = moneyOf(parts.list, { ...hints, ...(unit.ok ? { currency: unit.value.currency } : {}) });
  // an old price below the one that is asked: one goes by the name of the other
  const isUpsideDown = unit.ok && list.ok && list.value.currency === unit.value.currency && list.value.amount < unit.value.amount;
  const quantity = piecesOf(parts.quantity);
  const selected = booleanOf(parts.selected);
  if (itemId === undefined) gap('itemId', 'not-found');
  if (parts.available) {
    if (!unit.ok) gap('unitPrice', unit.error.code);
    if (isUpsideDown) gap('unitPrice', 'witnesses-disagree');
    if (quantity === undefined) gap('quantity', 'not-found');
    if (selected === undefined) gap('selected', 'not-found');
    if (storeId === undefined) gap('storeId', 'not-found');
  }
  const money = (price: PriceText): { amount: number } | undefined => (price.amount >= 0 ? { amount: price.amount } : undefined);
  const fee = parts.shipping({ ...hints, ...(unit.ok ? { currency: unit.value.currency } : {}) });
  const line = present({
    lineItemId: cartId ?? madeLineId({ itemId, variant, title }),
    itemId,
    skuId: skuIdOf(parts.ids.skuId),
    title,
    variant,
    storeId,
    sellerId: idOf(parts.shop.sellerId),
    storeName: named(parts.shop.name),
    unitPrice: unit.ok && !isUpsideDown ? money(unit.value) : undefined,
    listPrice: list.ok && unit.ok && !isUpsideDown && list.value.currency === unit.value.currency ? money(list.value) : undefined,
    quantity,
    selected: parts.available ? selected : false,
    available: parts.available,
    maximumQuantity: piecesOf(parts.maximum),
    shipping: fee === undefined ? undefined : { amount: fee },
    flags: [],
  });
  return { line, gaps, ...(unit.ok ? { currency: unit.value.currency } : {}) };
};

/** The one price of a type; of two that say different things, none. */
const priceOf = (fields: unknown, type: string): unknown => {
  const [price, ...more] = listOf(at(fields, 'priceViews')).filter((each) => at(each, 'priceType') === type);
  return more.every((other) => JSON.stringify(other) === JSON.stringify(price)) ? price : undefined;
};

const dropletLine = ({ fields }: Block, hints: PriceHints): BlockLine => {
  const item = at(fields, 'itemView');
  const logistics = at(fields, 'logisticsView');
  return lineFrom(
    {
      ids: { cartId: at(item, 'cartId'), itemId: at(item, 'itemId'), skuId: at(item, 'skuId') },
      title: at(item, 'title'),
      variant: at(item, 'sku', 'skuInfo'),
      shop: { name: at(fields, 'shopView', 'name'), url: at(fields, 'shopView', 'homeUrl'), sellerId: at(fields, 'shopView', 'sellerId') },
      unit: priceOf(fields, 'showPrice'),
      list: priceOf(fields, 'crossedPrice'),
      quantity: at(fields, 'quantityView', 'current'),
      maximum: at(fields, 'quantityView', 'max'),
      selected: at(fields, 'checkbox', 'selected'),
      available: booleanOf(at(item, 'valid')) !== false,
      shipping: (priced) => freightOf(at(logistics, 'freeShipping'), at(logistics, 'freightCost'), priced),
    },
    hints,
  );
};

const legacyLine = (block: Block, shops: Block[], hints: PriceHints, isGone: boolean): BlockLine => {
  const { fields } = block;
  const cartId = idOf(at(fields, 'cartId'));
  const shop = shops.find(
    (each) => cartId !== undefined && listOf(at(each.fields, 'productIds')).some((id) => idOf(id) === cartId),
  )?.fields;
  const chosen = listOf(at(fields, 'freightInfo', 'availableFreightServices')).filter((service) => at(service, 'chosen') === true);
  // of two chosen ways that cost different things, none
  const [cost, ...others] = new Set(chosen.map((service) => at(service, 'freightCost')));
  const prices = at(fields, 'prices', 'children') ?? at(fields, 'prices');
  return lineFrom(
    {
      ids: { cartId: at(fields, 'cartId'), itemId: at(fields, 'itemId'), skuId: at(fields, 'skuId') },
      title: at(fields, 'itemTitle') ?? at(fields, 'title'),
      variant: at(fields, 'sku', 'skuInfo'),
      shop: { name: at(shop, 'title'), url: at(shop, 'url'), sellerId: at(shop, 'sellerId'), storeId: at(shop, 'shopId') },
      unit: at(prices, 'retailPrice'),
      list: at(prices, 'originalPrice'),
      quantity: at(fields, 'quantity', 'current'),
      maximum: at(fields, 'quantity', 'max'),
      selected: at(fields, 'checkbox', 'selected'),
      available: !isGone && booleanOf(at(fields, 'valid')) !== false,
      shipping: (priced) => (others.length > 0 ? undefined : feeOf(cost, priced)),
    },
    hints,
  );
};

const isShop = ({ tag, fields }: Block): boolean => /store_title/.test(tag) || Array.isArray(at(fields, 'productIds'));

/**
 * The lines of a cart answer and which shape they were in. A block is a line by the fields it carries: `itemView` (droplet), or an
 * item id with a checkbox, quantity or prices (legacy), or an item id with the reason it cannot be bought.
 */
export const linesOfBlocks = (blocks: Block[], hints: PriceHints): { lines: BlockLine[]; shape: 'droplet' | 'legacy' } => {
  const shops = blocks.filter(isShop);
  let shape: 'droplet' | 'legacy' = 'legacy';
  const lines = blocks.flatMap((block) => {
    const { fields, tag } = block;
    // by the item it shows, or by what else only lines carry: one that has lost its name is still to be paid for
    if (isObject(at(fields, 'itemView')) || (Array.isArray(at(fields, 'priceViews')) && isObject(at(fields, 'quantityView')))) {
      shape = 'droplet';
      return [dropletLine(block, hints)];
    }
    const isNameless = idOf(at(fields, 'itemId')) === undefined;
    if (isShop(block) || (isNameless && !('checkbox' in fields && 'quantity' in fields))) return [];
    const isGone = 'invalidText' in fields || /^invalid_/.test(tag) || (at(fields, 'itemTitle') !== undefined && !('checkbox' in fields));
    const isLine = isGone || 'checkbox' in fields || 'prices' in fields || /product_item/.test(tag);
    return isLine ? [legacyLine(block, shops, hints, isGone)] : [];
  });
  return { lines, shape };
};
