// The checkout's answer, in the frame of a whole Ultron answer: blocks with tags, and a hierarchy of keys.
import { fakeAddress } from '../fake-address';
import { shownItemId } from '../links';
import { moneyText } from '../money-text';
import { heldCoupons, itemOf, type Order, orderBill, type Session } from '../session';
import { say, type Word, wordsOf } from '../words';
import { shippingText } from './cart';
import type { Json } from './envelope';
import { card } from './wallet';

const refusalTexts: Record<string, string> = {
  'below-minimum': 'Minimum spend not met',
  limit: 'Cannot be used together with another coupon',
  'nothing-off': 'Nothing left to discount',
};

function summaryLines(session: Session, order: Order): { lines: { type: string; title: string; content: string }[]; total: string } {
  const { scenario } = session;
  const words = wordsOf(scenario.language);
  const money = (amount: number) => moneyText(amount, scenario.money);
  const bill = orderBill(session, order);
  const line = (word: Word, content: string) => ({ type: word, title: say(words, word), content });
  const off = bill.rows.filter(({ kind }) => kind !== 'subtotal' && kind !== 'shipping' && kind !== 'tax');
  const shipping = bill.rows.find(({ kind }) => kind === 'shipping')?.amount ?? 0;
  const lines = bill.rows.flatMap(({ kind, amount }) => {
    if (kind === 'subtotal') return [line('subtotal', money(amount))];
    if (kind === 'shipping') return [line('shippingFee', shipping === 0 ? say(words, 'free') : money(shipping))];
    if (kind === 'tax') return [line('tax', money(amount))];
    return [line(kind, money(-amount))];
  });
  if (!bill.rows.some(({ kind }) => kind === 'promoCode')) lines.splice(-1, 0, line('promoCode', say(words, 'enter')));
  const saved = off.reduce((sum, { amount }) => sum + amount, 0);
  if (scenario.layout.savedRow && saved > 0) lines.push(line('saved', money(-saved)));
  return { lines, total: money(bill.total) };
}

/** Every coupon she holds, ticked or not, and why the last change put it down if it did. The chooser's markup is the shop's own. */
function chooser(session: Session, order: Order): Json {
  return heldCoupons(session)
    .filter(({ kind }) => kind !== 'promoCode')
    .map((coupon) => {
      const refusal = order.refused.find(({ couponId }) => couponId === coupon.couponId);
      const show = card(session, coupon);
      return {
        couponId: coupon.couponId,
        title: [show['kind'], show['store']].filter(Boolean).join(' · '),
        text: [show['value'], show['limit']].filter(Boolean).join(' · '),
        chosen: order.coupons.includes(coupon.couponId),
        ...(refusal ? { refused: refusalTexts[refusal.why] ?? refusal.why } : {}),
      };
    });
}

function coinsOffer(session: Session, order: Order): Json {
  const { scenario } = session;
  const coins = scenario.case.wallet.coins;
  const bill = orderBill(session, { ...order, coins: true });
  const off = bill.rows.find(({ kind }) => kind === 'coins')?.amount ?? 0;
  if (!coins || off === 0) return null;
  return { used: order.coins, coins: bill.coinsSpent, off: moneyText(off, scenario.money) };
}

/** `data` of `mtop.aliexpress.checkout.renderOrder` and `.adjustOrder`. */
export function checkoutAnswer(session: Session, order: Order): Json {
  const { scenario } = session;
  const blocks: Record<string, Json> = {};
  const put = (type: string, id: string, fields: Json) => {
    blocks[`${type}_${id}`] = { id, tag: type, type, fields };
  };
  put('checkout_shipping_address', '1', { ...fakeAddress });
  const entries = session.entries.filter(({ lineItemId }) => order.lineItemIds.includes(lineItemId));
  for (const store of scenario.stores) {
    const ofStore = entries.filter(({ lineItemId }) => itemOf(session, lineItemId).storeId === store.storeId);
    if (ofStore.length === 0) continue;
    put('checkout_shop_title', store.storeId, { title: store.name, signatures: ofStore.map(({ lineItemId }) => `sig-${lineItemId}`) });
    const intentionOrderList = ofStore.map((entry): Json => {
      const item = itemOf(session, entry.lineItemId);
      return {
        title: item.title,
        itemUrl: `//${scenario.host}/item/${shownItemId(item.itemId, scenario)}.html`,
        signature: `sig-${entry.lineItemId}`,
        quantity: { current: entry.quantity },
        sku: { skuInfo: item.variant ?? '' },
        prices: {
          children: {
            retailPrice: {
              value: item.unitPrice / 100,
              currency: scenario.case.currency.code,
              formattedAmount: moneyText(item.unitPrice, scenario.money),
            },
          },
        },
      };
    });
    put('pc_checkout_group_product', store.storeId, { intentionOrderList });
    const first = ofStore[0];
    const freightCost = first ? shippingText(session, first) : { free: true, text: '' };
    put('pc_checkout_shipping_option', `sig-${store.storeId}`, { selectedFreightService: { freightCost: freightCost.text } });
  }
  const { lines, total } = summaryLines(session, order);
  put('checkout_order_summary', 'TOTAL_SUMMARY', {
    summaryLines: lines.map(({ type, title, content }): Json => ({ type, title: { title }, content: { content } })),
  });
  put('checkout_order_total', '1', {
    title: say(wordsOf(scenario.language), 'total'),
    content: total,
    // what the page shows for a moment before the real total comes
    early: lines[0]?.content ?? total,
  });
  put('checkout_promo_code', '1', {
    code: order.code ?? '',
    error: order.codeError ?? '',
    promoCodeApplyRetVO: { usePromoCodeStatus: order.code ? 'SUCCESS' : order.codeError ? 'FAIL' : '' },
  });
  put('lookalike_coupon_chooser', '1', { coupons: chooser(session, order), coins: coinsOffer(session, order) });
  return {
    data: blocks,
    hierarchy: { root: 'checkout_root_1', structure: { checkout_root_1: Object.keys(blocks) } },
    linkage: { common: {}, input: [], request: [] },
    endpoint: {},
    global: {},
  };
}
