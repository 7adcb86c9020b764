// @vitest-environment happy-dom
// Titles, names and texts of the page are text: no markup in them becomes an element, no direction in them leaves its place.
import { describe, expect, it } from 'vitest';
import type { CartAnswer } from '../../core/answer/answer';
import type { TabState } from '../../core/answer/tab-state';
import { afterwards, read, show } from './render-app';
import { payloads } from './samples/payloads';
import { everyLayer, trap } from './samples/sample-answers';
import { noInsight } from './samples/sample-chances';
import { differs } from './samples/sample-states';

const scope = (storeId: string) => ({ type: 'store' as const, storeId });

/** An answer with the given texts in every field that comes from a page. */
function answerWith(texts: string[]): CartAnswer {
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

const states = (texts: string[]): Record<string, TabState> => ({
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

const elementsOf = (root: Element) =>
  [...root.querySelectorAll('*')].map((one) => `${one.tagName} ${one.getAttributeNames().sort().join(' ')}`);

it('has 300 payloads, each another', () => expect(new Set(payloads).size).toBe(300));

describe.each(['planned', 'checkout', 'unreadable', 'unplanned'])('%s', (name) => {
  const shownWith = async (texts: string[]) => {
    const state = states(texts)[name];
    if (!state) throw new Error(name);
    const spent = { lines: [], coupons: texts.map((_, at) => `id-${at}`) };
    const { root } = show(state, {
      suppose: async () => ({ lines: [{ lineItemId: 'id-0', quantity: 1 }], plan: { ...trap.plan, orders: [spent] } }),
    });
    // opened, and one thing in it changed
    await afterwards(() => {
      const details = root.querySelector<HTMLDetailsElement>('.what-if > details');
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    await afterwards(() => root.querySelector<HTMLElement>('.trial input')?.click());
    return root;
  };

  it('has the elements it has with harmless text, and shows every payload as text', async () => {
    const harmless = payloads.map((_, at) => `Harmless${at}`);
    const hostile = await shownWith(payloads);
    const found = elementsOf(hostile);
    const text = hostile.textContent ?? '';
    expect(payloads.filter((payload) => !text.includes(payload))).toEqual([]);
    // what may differ is only the warning beside a code that is not plain Latin
    const warnings = (root: Element) => root.querySelectorAll('.copy + .beside').length;
    expect(found.length - warnings(hostile)).toBe(elementsOf(await shownWith(harmless)).length);
    expect(found.filter((one) => /^(SCRIPT|IMG|IFRAME|OBJECT|EMBED|FORM|STYLE|LINK|META|BASE|AUDIO|VIDEO)/.test(one))).toEqual([]);
    expect(found.filter((one) => / on/.test(one))).toEqual([]);
  }, 90_000);
});

describe('direction', () => {
  const bidi = ['\u202e', '\u202d', '\u2066', '\u2067', '\u2068', '\u2069', '\u200f', '\u202a', '\u061c', '\u202b'].flatMap((mark) => [
    `Lamp ${mark}99.0$SU`,
    `${mark}מנורה`,
    `A${mark}E${mark}US8`,
    `${mark}`,
  ]);

  it('stays inside the run the page wrote: every such text stands in an isolate of its own', () => {
    const { root } = show({ kind: 'planned', answer: answerWith(bidi) });
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const loose: string[] = [];
    let seen = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!bidi.includes(node.textContent ?? '')) continue;
      seen++;
      if (!node.parentElement?.closest('bdi, code')) loose.push(node.textContent ?? '');
    }
    expect(seen).toBeGreaterThan(5 * bidi.length);
    expect(loose).toEqual([]);
  });

  it('copies a code byte by byte, and warns where it is not what it looks like', async () => {
    const codes = ['AEUS8', 'AEUS08', '\u0410EUS8', 'AE\u202eUS8', 'AE US8', 'ÀEUS8'];
    const answer = answerWith(codes);
    const shown = show({ kind: 'planned', answer });
    for (const button of shown.all('copy-code')) await afterwards(() => button.click());
    expect(shown.asked.copied).toEqual(codes);
    expect(shown.all('copy-code').map((button) => read(button.nextElementSibling) !== '')).toEqual([false, false, true, true, true, true]);
  });
});
