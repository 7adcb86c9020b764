// The older shape, which is still answered in some calls: tagged components below their stores.
import { shownItemId } from '../links';
import { moneyText } from '../money-text';
import { type CartEntry, itemOf, type Session } from '../session';
import { say, wordsOf } from '../words';
import { blocks, cartSums, pagedEntries, shippingText, soldOutItems } from './cart';
import type { Json } from './envelope';

const tagged = (tag: string, id: string, fields: Json): [string, Json] => [`${tag}_${id}`, { id, tag, type: tag, fields }];

function price(amount: number, session: Session): Json {
  const currencyCode = session.scenario.case.currency.code;
  return { amount: { cent: amount, currencyCode }, value: amount / 100, formattedAmount: moneyText(amount, session.scenario.money) };
}

function productBlock(session: Session, entry: CartEntry): [string, Json] {
  const item = itemOf(session, entry.lineItemId);
  const shipping = shippingText(session, entry);
  return tagged('product_item_component', `global_cart_${entry.lineItemId}`, {
    itemId: Number(shownItemId(item.itemId, session.scenario)),
    title: item.title,
    skuId: item.skuId,
    cartId: Number(item.lineItemId),
    sku: { skuInfo: item.variant ?? '' },
    quantity: { current: entry.quantity, max: 999 },
    prices: {
      children: {
        retailPrice: price(item.unitPrice, session),
        ...(item.listPrice === undefined ? {} : { originalPrice: price(item.listPrice, session) }),
      },
    },
    freightInfo: {
      availableFreightServices: [
        { chosen: true, freightCost: shipping.free ? shipping.text : `Shipping: ${shipping.text}`, deliveryDate: 'in 12 days' },
      ],
    },
    checkbox: { enable: true, selected: entry.ticked },
    valid: true,
    status: 0,
  });
}

/** `data` of the cart calls in the older shape. */
export function cartLegacy(session: Session, pages: number): Json {
  const { scenario } = session;
  const { entries, hasMore } = pagedEntries(session, pages);
  const words = wordsOf(scenario.language);
  const sums = cartSums(session);
  const soldOut = soldOutItems(session);
  const text = (type: string) => sums.lines.find((line) => line.type === type)?.content ?? '';
  const shops = scenario.stores.map((store): [string, Json] =>
    tagged('store_title_component', store.storeId, {
      title: store.name,
      url: `//${scenario.host}/store/${store.storeId}`,
      sellerId: Number(store.sellerId),
      shopId: Number(store.storeId),
      productIds: entries.map(({ lineItemId }) => lineItemId).filter((id) => itemOf(session, id).storeId === store.storeId),
    }),
  );
  return {
    hierarchy: { root: 'cart_root', structure: { cart_root: ['cart_header_component_1', 'summary_component_1'] } },
    data: blocks([
      tagged('cart_header_component', '1', { count: session.entries.length + soldOut.length }),
      ...shops,
      ...entries.map((entry) => productBlock(session, entry)),
      ...(soldOut.length > 0 ? [tagged('invalid_store_title_component', 'x', { title: say(words, 'unavailable') })] : []),
      ...soldOut.map((item) =>
        tagged('invalid_product_item_component', item.lineItemId, {
          itemId: Number(shownItemId(item.itemId, scenario)),
          title: item.title,
          valid: false,
          invalidText: say(words, 'soldOut'),
        }),
      ),
      tagged('summary_component', '1', {
        summary: {
          selectItemNum: sums.tickedLines,
          priceMap: { total: sums.total },
          priceDetail: [{ priceMap: { subTotal: text('SUBTOTAL'), shippingFee: text('SHIPPING'), total: sums.total } }],
        },
      }),
      tagged('pagination_component', '1', { hasMore, pageIndex: pages }),
    ]),
  };
}
