// An order she placed before: the scenario's best plan, as if she had followed it. In the frame and with the field names of a whole answer.
import { fakeAddress } from '../fake-address';
import { shownItemId } from '../links';
import { moneyText } from '../money-text';
import type { Scenario, ShelfItem } from '../scenario';
import type { Session } from '../session';
import { say, type Word, wordsOf } from '../words';
import type { Json } from './envelope';
import { itemLink } from './promotions';

export const pastOrderId = '8200000000000001';

const bought = (scenario: Scenario) => scenario.shelf.filter(({ inCart }) => inCart === 'ticked');

const line = (session: Session, item: ShelfItem): Json => ({
  orderLineId: `82${item.lineItemId}`,
  productId: shownItemId(item.itemId, session.scenario),
  skuId: item.skuId,
  itemTitle: item.title,
  itemDetailUrl: itemLink(session, item),
  itemPriceText: moneyText(item.unitPrice, session.scenario.money),
  quantity: item.quantity,
  skuAttrs: item.variant === undefined ? [] : [{ id: '1', name: 'Variant', text: item.variant, vid: '1' }],
});

const total = (session: Session): Json => {
  const { scenario } = session;
  const text = moneyText(scenario.expected.total, scenario.money);
  return { title: say(wordsOf(scenario.language), 'total'), value: text, currencyCode: scenario.case.currency.code };
};

/** `data` of `mtop.aliexpress.trade.buyer.order.detail`: lines, price rows, and an address that is nobody's. */
export function orderDetailAnswer(session: Session): Json {
  const { scenario } = session;
  const words = wordsOf(scenario.language);
  const off = (kind: string) => kind !== 'subtotal' && kind !== 'shipping' && kind !== 'tax';
  const priceDetails = scenario.expected.rows.map(({ kind, amount }): Json => {
    const free = kind === 'shipping' && amount === 0;
    const value = free ? say(words, 'freeShipping') : moneyText(off(kind) ? -amount : amount, scenario.money);
    return { title: say(words, kind as Word), value };
  });
  return {
    data: {
      detail_simple_order_info_component_1: { tag: 'detail_simple_order_info_component', fields: { ...fakeAddress } },
      ...Object.fromEntries(
        scenario.stores.map(({ storeId, name }): [string, Json] => {
          const productVOList = bought(scenario)
            .filter((item) => item.storeId === storeId)
            .map((item) => line(session, item));
          const sellerVO = { sellerName: name, storeUrl: `//${scenario.host}/store/${storeId}` };
          return [`detail_product_block_${storeId}`, { tag: 'detail_product_block', fields: { productVOList, sellerVO } }];
        }),
      ),
      detail_order_price_block_1: { tag: 'detail_order_price_block', fields: { priceDetails, totalPrice: total(session) } },
    },
    hierarchy: { root: 'root_1', structure: {} },
    global: {},
  };
}

/** `data` of `mtop.aliexpress.trade.buyer.order.list`: what was paid in all, and nothing of how. */
export function orderListAnswer(session: Session): Json {
  const { scenario } = session;
  const order = (orderId: string): Json => ({
    tag: 'pc_om_list_order',
    fields: {
      orderId,
      statusText: 'Completed',
      totalPriceText: moneyText(scenario.expected.total, scenario.money),
      currencyCode: scenario.case.currency.code,
      orderLines: bought(scenario).map((item) => line(session, item)),
    },
  });
  return { data: { pc_om_list_order_1: order(pastOrderId), pc_om_list_order_2: order('8200000000000002') }, global: {} };
}
