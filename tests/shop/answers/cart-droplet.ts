// The shape the cart page uses now: blocks that are known by their fields, no hierarchy.
import { shownItemId } from '../links';
import { moneyText } from '../money-text';
import { type CartEntry, itemOf, type Session } from '../session';
import { say, wordsOf } from '../words';
import { blocks, cartSums, pagedEntries, shippingText, soldOutItems } from './cart';
import type { Json } from './envelope';

function price(priceType: string, amount: number, session: Session): Json {
  const { scenario } = session;
  const currency = scenario.case.currency.code;
  return {
    priceType,
    value: amount / 100,
    currency,
    amount: { currencyCode: currency },
    formattedAmount: moneyText(amount, scenario.money),
  };
}

function lineBlock(session: Session, entry: CartEntry): Json {
  const { scenario } = session;
  const item = itemOf(session, entry.lineItemId);
  const store = scenario.stores.find(({ storeId }) => storeId === item.storeId);
  const shipping = shippingText(session, entry);
  return {
    fields: {
      itemView: {
        itemId: Number(shownItemId(item.itemId, scenario)),
        skuId: item.skuId,
        cartId: Number(item.lineItemId),
        title: item.title,
        imageUrl: '',
        sku: { skuInfo: item.variant ?? '', brandName: '' },
        valid: true,
        status: 0,
        createTimeStamp: 0,
      },
      quantityView: { current: entry.quantity, max: 999 },
      checkbox: { enable: true, selected: entry.ticked },
      priceViews: [
        price('showPrice', item.unitPrice, session),
        ...(item.listPrice === undefined ? [] : [price('crossedPrice', item.listPrice, session)]),
      ],
      logisticsView: { freeShipping: shipping.free, freightCost: shipping.text, deliveryText: 'Delivery: <b>in 12 days</b>' },
      shopView: {
        name: store?.name ?? '',
        homeUrl: `//${scenario.host}/store/${item.storeId}`,
        sellerId: Number(store?.sellerId ?? 0),
      },
    },
  };
}

/** `data` of `mtop.aliexpress.trade.cart.render` and `.async`, and what the page's own state holds. */
export function cartDroplet(session: Session, pages: number): Json {
  const { scenario } = session;
  const { entries, hasMore } = pagedEntries(session, pages);
  const words = wordsOf(scenario.language);
  const sums = cartSums(session);
  const row = ({ type, title, content }: { type: string; title: string; content: string }): Json => ({
    type,
    title: { title },
    content: { content },
  });
  return {
    config: {},
    page: { root: 'app_cart_root' },
    asyncHandler: {},
    data: blocks([
      ...entries.map((entry): [string, Json] => [
        `app_cart_product_component_group_ahe_product_${entry.lineItemId}`,
        lineBlock(session, entry),
      ]),
      ...soldOutItems(session).map((item): [string, Json] => [
        `app_cart_product_component_invalid_${item.lineItemId}`,
        {
          fields: {
            itemId: Number(shownItemId(item.itemId, scenario)),
            itemTitle: item.title,
            skuId: item.skuId,
            cartId: Number(item.lineItemId),
            status: 2,
            invalidText: say(words, 'soldOut'),
          },
        },
      ]),
      [
        'app_cart_summary_component_summary',
        {
          fields: {
            payCurrencyCode: scenario.case.currency.code,
            summaryTabVO: { priceBlockList: [{ selectItemNum: sums.tickedLines, summaryLines: sums.lines.map(row) }] },
            totalSummaryLines: [row({ type: 'TOTAL', title: say(words, 'estimatedTotal'), content: sums.total })],
          },
        },
      ],
      ['app_cart_pagination_container_page_1', { fields: { hasMore, pageIndex: pages } }],
    ]),
  };
}
