// The checkout as its answer tells it (dossier 4.1): blocks of shops, products, groups of products, and the sum.
import { asCount, type Given, objectOf, value } from './answer';
import { trueLine } from './cart-page';
import { planted } from './checkout-page';
import { about, told } from './markup';
import { asDecimal, decimal, meaning } from './money';
import type { ShopTruth, TrueLine } from './shop-truth';
import type { Branch } from './tree';

const productOf = (truth: ShopTruth, line: TrueLine): Branch => {
  const { money, draws, isUs } = truth;
  const id = isUs ? String(BigInt(line.itemId) + 2n ** 51n) : line.itemId;
  const item = objectOf({
    title: line.title,
    itemUrl: told('itemId', `//www.aliexpress.com/item/${id}.html`, line.itemId),
    signature: `sig-${line.storeId}`,
    quantity: { current: value('quantity', line.quantity, asCount) },
    sku: { skuInfo: told('variant', line.variant, line.variant) },
    prices: {
      children: {
        retailPrice: {
          value: value('unitPrice', decimal(money, line.unit), asDecimal(money)),
          currency: money.code,
          formattedAmount: draws.often(0.6) ? told('unitPrice', money.shown(line.unit), meaning(money, line.unit)) : undefined,
        },
      },
    },
  });
  return about('line', { ...trueLine(truth, line), selected: 'true' }, item);
};

/** The checkout answer of a truth. */
export const checkoutAnswer = (truth: ShopTruth): Branch => {
  const { draws, money, language, lines, rows, total } = truth;
  const blocks: { [key: string]: Given } = {
    checkout_address_1: about(
      'address',
      {},
      objectOf({
        tag: 'checkout_address',
        fields: { addressVO: { contactName: planted[0], fullPhoneNo: planted[1] }, title: planted[0], prices: { x: 1 } },
      }),
    ),
  };
  for (const storeId of new Set(lines.map((line) => line.storeId))) {
    const own = lines.filter((line) => line.storeId === storeId);
    blocks[`checkout_shop_title_${storeId}`] = {
      tag: 'checkout_shop_title',
      fields: { title: own[0]?.storeName ?? '', signatures: [`sig-${storeId}`] },
    };
    const grouped = own.length > 1 && draws.often(0.5);
    if (grouped)
      blocks[`pc_checkout_group_product_${storeId}`] = {
        tag: 'pc_checkout_group_product',
        fields: { intentionOrderList: own.map((line) => productOf(truth, line)) },
      };
    else
      for (const line of own) blocks[`pc_checkout_product_${line.cartId}`] = { tag: 'pc_checkout_product', fields: productOf(truth, line) };
  }
  const all = [...rows, ...(total === undefined ? [] : [{ word: 'total' as const, amount: total }])];
  const summaryLines = all.map(({ word, amount }) => {
    const text = word === 'shipping' && amount === 0 ? language.word('free') : money.shown(amount);
    const row = objectOf({
      title: { title: told('kind', language.word(word), word) },
      content: { content: told('amount', text, meaning(money, amount)) },
    });
    return about('row', { kind: word, amount: meaning(money, amount), foreign: String(language.foreign) }, row);
  });
  blocks['checkout_order_summary_TOTAL_SUMMARY'] = {
    tag: 'checkout_order_summary',
    fields: about('summary', {}, objectOf({ summaryLines })),
  };
  return objectOf({
    api: 'mtop.aliexpress.checkout.renderOrder',
    ret: ['SUCCESS::ok'],
    data: { data: blocks, hierarchy: { structure: { root: [] } } },
  });
};
