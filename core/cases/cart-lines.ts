// The lines that are bought: ticked and available, with what their product pages add.
import type { LineFlag } from '../formats/promotion';
import type { Reading, ReadLine, ReadProduct } from '../formats/reading';
import type { Stores } from './stores';

export interface CartLine {
  read: ReadLine;
  lineItemId: string;
  storeId: string;
  /** sale price of one, minor units */
  unitPrice: number;
  quantity: number;
  flags: LineFlag[];
  product?: ReadProduct;
}

export interface CartLines {
  lines: CartLine[];
  /** ids of lines that are, or may be, ticked and could not be read well enough, and the fields that are missing */
  unread: { lineItemId: string; fields: string[] }[];
  /** a line's store is named nowhere: it stands in a store of its own */
  storeless: boolean;
}

/** A line of no known store is in one of its own: no store's promotion can reach it. */
const ownStore = (line: ReadLine): string => `line:${line.lineItemId}`;

/** `products`: by item id, in the cart's currency. Prices are sale prices; nothing else is taken off them. */
export function cartLines(cart: Reading, products: ReadonlyMap<string, ReadProduct>, stores: Stores): CartLines {
  const all = cart.cart?.lineItems ?? [];
  const ticked = all.filter((line) => line.available !== false && line.selected === true);
  const allTicksKnown = cart.cart?.summary?.selectedLines === ticked.length;
  const result: CartLines = { lines: [], unread: [], storeless: false };
  all.forEach((line, index) => {
    if (line.available === false || line.selected === false || (line.selected === undefined && allTicksKnown)) return;
    const fields = (['selected', 'unitPrice', 'quantity'] as const).filter((field) => line[field] === undefined);
    if (fields.length > 0 || line.unitPrice === undefined || line.quantity === undefined) {
      result.unread.push({ lineItemId: line.lineItemId, fields: fields.map((field) => `cart.lineItems[${index}].${field}`) });
      return;
    }
    const product = line.itemId === undefined ? undefined : products.get(line.itemId);
    const storeId = stores.idOf({ storeId: line.storeId, sellerId: line.sellerId }) ?? (product && stores.idOf(product));
    if (storeId === undefined) result.storeless = true;
    const flags = [...new Set([...(line.flags ?? []), ...(product?.flags ?? [])])].filter((flag) => flag !== 'outOfStock');
    result.lines.push({
      read: line,
      lineItemId: line.lineItemId,
      storeId: storeId ?? ownStore(line),
      unitPrice: line.unitPrice.amount,
      quantity: line.quantity,
      flags,
      ...(product === undefined ? {} : { product }),
    });
  });
  return result;
}
