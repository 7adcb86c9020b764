// Answers and states with the given texts in every field that comes from a page.
import type { CartAnswer } from '../../../core/answer/answer';
import type { TabState } from '../../../core/answer/tab-state';
import { everyLayer, trap } from './sample-answers';
import { noInsight } from './sample-chances';
import { differs } from './sample-states';

const scope = (storeId: string) => ({ type: 'store' as const, storeId });

/** An answer with the given texts in every field that comes from a page. */
export function answerWith(texts: string[]): CartAnswer {
  const ids = texts.map((_, at) => `id-${at}`);
  const coupons = texts.map((text, at) => ({
    couponId: `id-${at}`,
    kind: 'storeCoupon' as const,
    title: text,
    code: text,
    scope: scope(`store-${at}`),
    minimumSpend: { amount: 5000 },
    discount: { type: 'fixed' as const, amount: 100 },
  }));
  const why = (at: number) =>
    at % 2 === 0 ? { code: 'trait-missing' as const, trait: texts[at] ?? '' } : { code: 'below-minimum-spend' as const, short: 1 };
  return {
    ...trap,
    case: {
      ...trap.case,
      lineItems: texts.map((text, at) => ({
        lineItemId: `id-${at}`,
        storeId: `store-${at}`,
        storeName: text,
        title: text,
        unitPrice: { amount: 4200 },
        quantity: 1,
        shippingGroupId: `id-${at}`,
      })),
      wallet: { coupons },
      candidates: texts.map((title, at) => ({
        candidateId: `new-${at}`,
        type: 'newItem' as const,
        source: 'wishList',
        lineItem: { lineItemId: `item:${at}`, storeId: `store-${at}`, title, unitPrice: { amount: 700 }, quantity: 1 },
      })),
    },
    plan: {
      ...trap.plan,
      orders: [{ lines: ids.map((lineItemId) => ({ lineItemId, quantity: 1 })), coupons: [] }],
      receipts: [
        [
          { step: 'subtotal', amount: 4200 },
          ...ids.map((id, at) => ({ step: 'skipped' as const, layer: 'storeCoupon' as const, id, why: why(at) })),
          {
            step: 'applied',
            layer: 'storeCoupon',
            id: 'id-0',
            eligibleSubtotal: 4200,
            tested: 4200,
            minimumSpend: 0,
            margin: 4200,
            discount: 100,
            shares: ids.map((lineItemId) => ({ lineItemId, amount: 1 })),
          },
          ...ids.map((shippingGroupId) => ({ step: 'shipping' as const, shippingGroupId, amount: 0 })),
          { step: 'total', amount: 4100 },
        ],
      ],
    },
    instructions: [
      [
        { do: 'tick', lineItemIds: ids },
        ...texts.map((code, at) => ({ do: 'pasteCode' as const, couponId: `id-${at}`, code })),
        ...ids.map((couponId, at) => ({ do: 'leaveOut' as const, couponId, why: why(at) })),
      ],
    ],
    holdings: ids.map((couponId, at) => ({
      couponId,
      status: 'usable' as const,
      confidence: 'exact' as const,
      storeName: texts[at] ?? '',
      seenOn: [],
      seenAt: '2026-06-18T11:00:00Z',
      unsure: [],
    })),
    leftOut: texts.map((text) => ({ kind: 'promoCode' as const, text, why: 'guessed' as const })),
    notes: ids.map((promotionId, at) => ({ code: 'unsure-promotion' as const, promotionId, fields: [texts[at] ?? ''] })),
    insight: {
      ...noInsight,
      worth: ids.map((couponId) => ({ couponId, amount: 100 })),
      fillers: texts.map((_, at) => ({
        candidates: [`new-${at}`],
        listed: 700,
        payable: 3400,
        netGain: -200,
        pays: false,
        unlocks: [{ layer: 'storeCoupon', id: `id-${at}`, more: 500 }],
      })),
    },
    openFirst: texts.map((title, at) => ({ itemId: `${at}`, title, source: 'wishList' as const })),
    profileId: texts[0] ?? 'p',
  };
}

/** Each state that has texts in it, by its kind. */
export const statesWith = (texts: string[]): Record<string, TabState> => ({
  planned: { kind: 'planned', answer: answerWith(texts) },
  checkout: {
    kind: 'checkout',
    answer: everyLayer,
    check: {
      ...differs,
      apart: texts.map((label) => ({ kind: 'other', label, amount: 1 })),
      explanations: texts.map((text) => ({ code: 'rule-reading', field: text, value: text, payable: 1 })),
    },
  },
  unreadable: { kind: 'unreadable', page: 'cart', code: 'unknown-layout', tried: texts, readAt: '2026-06-18T11:00:00Z' },
  unplanned: { kind: 'unplanned', code: 'lines-not-read', fields: texts },
});
