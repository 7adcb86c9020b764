// Two witnesses of one cart: page state or answer, and the page as drawn.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../readers/read-page';
import { answerFrom, at, documentFrom } from './open-page';

const url = 'https://www.aliexpress.com/p/shoppingcart/index.html';
const now = Date.parse(at);

interface Line {
  id: number;
  cents: number;
  quantity: number;
  ticked: boolean;
}
const wire: Line = { id: 1005007791813945, cents: 199, quantity: 2, ticked: true };
const lamp: Line = { id: 1005005062960321, cents: 3802, quantity: 1, ticked: true };

const dollars = (cents: number) => `US $${(cents / 100).toFixed(2)}`;
const total = (lines: Line[]) => lines.filter((line) => line.ticked).reduce((sum, line) => sum + line.cents * line.quantity, 0);

const drawn = (lines: Line[], header = lines.length) =>
  documentFrom(
    `<html lang="en"><body data-spm="cart"><div class="cart-body"><div class="cart-header-title">Cart (${header})</div><div class="cart-list">${lines
      .map(
        (line) => `<div class="group-shop-container"><div class="group-title-ctn"><a href="/store/1102764714">A Store</a></div>
        <div class="cart-product"><label class="comet-v2-checkbox ${line.ticked ? 'comet-v2-checkbox-checked' : ''}"><input type="checkbox" class="comet-v2-checkbox-input" ${line.ticked ? 'checked' : ''}></label>
        <a class="cart-product-name-title" href="/item/${line.id}.html">Item ${line.id}</a><div class="cart-product-price-s">${dollars(line.cents)}</div>
        <input class="comet-v2-input-number-input" value="${line.quantity}"></div></div>`,
      )
      .join(
        '',
      )}</div><div class="cart-summary"><p><span>Subtotal</span><span>${dollars(total(lines))}</span></p><p><span>Estimated total</span><span>${dollars(total(lines))}</span></p></div></div></body></html>`,
    url,
  );

const told = (lines: Line[], hasMore = false) => ({
  ret: ['SUCCESS::'],
  data: {
    data: {
      ...Object.fromEntries(
        lines.map((line) => [
          `cart_${line.id}`,
          {
            fields: {
              itemView: {
                itemId: line.id,
                skuId: `1200${line.id}`,
                cartId: line.id - 1_000_000_000_000_000,
                title: `Item ${line.id}`,
                sku: { skuInfo: '' },
                valid: true,
              },
              quantityView: { current: line.quantity, max: 99 },
              checkbox: { selected: line.ticked },
              priceViews: [{ priceType: 'showPrice', value: line.cents / 100, currency: 'USD' }],
              shopView: { name: 'A Store', homeUrl: '//www.aliexpress.com/store/1102764714', sellerId: 77 },
            },
          },
        ]),
      ),
      page: { fields: { hasMore } },
    },
  },
});
const state = (lines: Line[], hasMore = false) =>
  answerFrom(JSON.stringify(told(lines, hasMore)), { origin: 'state', name: '__globalCartHaloContainer.state' });
const answer = (lines: Line[], ms: number, name = 'mtop.aliexpress.trade.cart.render') =>
  answerFrom(JSON.stringify(told(lines)), { name, at: ms });

describe('state and page', () => {
  it('fill each other: ids from the state, the total from the page', () => {
    const reading = readPage({ url, readAt: at, document: drawn([wire, lamp]), answers: [state([wire, lamp])] });
    expect(reading).toMatchObject({ confidence: 'exact', language: 'en', gaps: [], provenance: { source: 'embedded' } });
    expect(reading.cart?.lineItems[0]).toMatchObject({
      lineItemId: '5007791813945',
      skuId: '12001005007791813945',
      sellerId: '77',
      maximumQuantity: 99,
    });
    expect(reading.cart?.summary?.total).toEqual({ amount: 4200 });
  });

  it.each<[string, Line[], string]>([
    ['quantity', [{ ...wire, quantity: 3 }, lamp], 'cart.lineItems[0].quantity'],
    ['price', [{ ...wire, cents: 200 }, lamp], 'cart.lineItems[0].unitPrice'],
    ['tick', [wire, { ...lamp, ticked: false }], 'cart.lineItems[1].selected'],
    ['a line the page does not draw', [wire, lamp, { ...lamp, id: 1005000000000001 }], 'cart.lineItems'],
    ['a line the state does not know', [wire], 'cart.lineItems'],
  ])('that contradict each other in %s name the field and are a guess', (_what, lines, field) => {
    const reading = readPage({ url, readAt: at, document: drawn([wire, lamp]), answers: [state(lines)], changedAt: now });
    expect(reading.confidence).toBe('guess');
    expect(reading.gaps).toContainEqual({ field, why: 'witnesses-disagree' });
  });

  it('of which one draws two carts do not say that one of them is all', () => {
    const document = documentFrom(drawn([wire]).documentElement.outerHTML.replace(/<div class="cart-body">.*<\/div>/s, '$&$&'), url);
    const gap = { field: 'cart.lineItems', why: 'ambiguous' };
    expect(readPage({ url, readAt: at, document, answers: [state([wire])] }).gaps).toContainEqual(gap);
    expect(readPage({ url, readAt: at, document: drawn([wire]), answers: [state([wire])] }).gaps).not.toContainEqual(gap);
  });

  it('lines not drawn yet are no contradiction', () => {
    const reading = readPage({ url, readAt: at, document: drawn([wire], 2), answers: [state([wire, lamp])] });
    expect(reading.gaps.filter((gap) => gap.why === 'witnesses-disagree')).toEqual([]);
    expect(reading.cart?.lineItems).toHaveLength(2);
  });
});

describe('an answer', () => {
  it('older than the last change of the page is dropped where it contradicts the page', () => {
    const answers = [answer([{ ...wire, quantity: 1 }, lamp], now - 60_000)];
    const reading = readPage({ url, readAt: at, document: drawn([wire, lamp]), answers, changedAt: now - 1000 });
    expect(reading).toMatchObject({ confidence: 'exact', gaps: [], provenance: { source: 'dom' } });
    expect(reading.cart?.lineItems[0]?.quantity).toBe(2);
  });

  it('of the same moment that contradicts the page is a stated gap', () => {
    const answers = [answer([{ ...wire, quantity: 1 }, lamp], now - 500)];
    const reading = readPage({ url, readAt: at, document: drawn([wire, lamp]), answers, changedAt: now - 100 });
    expect(reading).toMatchObject({ confidence: 'guess', gaps: [{ field: 'cart.lineItems[0].quantity', why: 'witnesses-disagree' }] });
  });

  it('about a change is laid over the first one', () => {
    const answers = [answer([{ ...wire, quantity: 1 }, lamp], now - 60_000), answer([wire], now - 500, 'mtop.aliexpress.trade.cart.async')];
    const reading = readPage({ url, readAt: at, document: drawn([wire, lamp]), answers, changedAt: now - 100 });
    expect(reading).toMatchObject({ confidence: 'exact', gaps: [], provenance: { source: 'response' } });
    expect(reading.cart?.lineItems.map((line) => line.quantity)).toEqual([2, 1]);
  });

  it('that says there is more below makes the cart incomplete', () => {
    const reading = readPage({ url, readAt: at, document: drawn([wire, lamp]), answers: [state([wire, lamp], true)] });
    expect(reading).toMatchObject({ confidence: 'likely', cart: { complete: false } });
  });

  it('with a challenge counts only where no cart is drawn', () => {
    const challenge = answerFrom(JSON.stringify({ ret: ['FAIL_SYS_USER_VALIDATE', 'RGV587_ERROR::SM'], data: {} }));
    expect(readPage({ url, readAt: at, document: drawn([wire, lamp]), answers: [challenge] }).failure).toBeUndefined();
    expect(readPage({ url, readAt: at, answers: [challenge] }).failure?.code).toBe('captcha');
    const ended = answerFrom(JSON.stringify({ ret: ['FAIL_SYS_SESSION_EXPIRED::x'] }));
    expect(readPage({ url, readAt: at, answers: [ended] }).failure?.code).toBe('logged-out');
  });
});
