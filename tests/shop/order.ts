// What a shopper can do on the checkout page; the till decides what of it holds.
import type { Coupon } from './case-document';
import { heldCoupons, type Order, orderBill, type Session } from './session';

/** What the code field says when it refuses. The site's exact texts are not public; these are the reported ones. */
const codeErrors: Record<string, string> = {
  unknown: 'The coupon code is invalid. Please check the code and try again.',
  expired: 'Code expired',
  used: 'This code has already been used',
  'not-started': 'This code is not active yet',
  'below-minimum': 'Minimum spend not met',
  limit: 'This code cannot be used together with another AliExpress coupon',
  'no-eligible-line': 'Code not applicable to these items',
};

/** Puts down what the till refuses, until nothing is refused: one coupon gone may change the turn of another. */
function settle(session: Session, order: Order): void {
  order.refused = [];
  for (let refused = orderBill(session, order).refused; refused.length > 0; refused = orderBill(session, order).refused) {
    order.refused.push(...refused);
    order.coupons = order.coupons.filter((id) => !refused.some(({ couponId }) => couponId === id));
  }
  const byCode = heldCoupons(session).find(({ code }) => order.code !== undefined && code === order.code);
  const refusal = order.refused.find(({ couponId }) => couponId === byCode?.couponId);
  if (refusal) {
    delete order.code;
    order.codeError = codeErrors[refusal.why] ?? 'Code not applicable to these items';
  }
}

/** Opens the order of these cart lines; the same lines again are the same order. Nothing of the cart in it: no order. */
export function openOrder(session: Session, lineItemIds: string[]): Order | undefined {
  const known = session.entries.filter(({ lineItemId }) => lineItemIds.includes(lineItemId)).map(({ lineItemId }) => lineItemId);
  if (known.length === 0 || known.length < lineItemIds.length) return undefined;
  if (session.order?.lineItemIds.join() === known.join()) {
    // quantities may have changed in the cart meanwhile
    settle(session, session.order);
    return session.order;
  }
  const held = heldCoupons(session).map(({ couponId }) => couponId);
  const coupons = session.scenario.autoApplied.filter((couponId) => held.includes(couponId));
  session.order = { lineItemIds: known, coupons, coins: false, refused: [] };
  settle(session, session.order);
  return session.order;
}

/** Coupons that give way when another of their group is chosen, as with radio buttons. */
function rivals(session: Session, coupon: Coupon): string[] {
  const group = (one: Coupon) => (one.scope.type === 'store' ? one.scope.storeId : '');
  const limits = session.scenario.case.rules.limits.filter(({ kinds, maximum }) => maximum === 1 && kinds.includes(coupon.kind));
  return heldCoupons(session)
    .filter((one) => limits.some(({ kinds, per }) => kinds.includes(one.kind) && (per === 'order' || group(one) === group(coupon))))
    .map(({ couponId }) => couponId)
    .filter((couponId) => couponId !== coupon.couponId);
}

/** Ticks or unticks a coupon of the wallet. */
export function chooseCoupon(session: Session, order: Order, couponId: string, on: boolean): void {
  const coupon = heldCoupons(session).find((one) => one.couponId === couponId);
  const leaving = on && coupon ? rivals(session, coupon) : [couponId];
  const left = heldCoupons(session).filter((one) => leaving.includes(one.couponId));
  if (left.some(({ code }) => code !== undefined && code === order.code)) delete order.code;
  order.coupons = order.coupons.filter((id) => !leaving.includes(id) && id !== couponId);
  if (on && coupon) order.coupons.push(couponId);
  delete order.codeError;
  settle(session, order);
}

/** Types a code into the field and applies it; an empty one takes the code off again. */
export function enterCode(session: Session, order: Order, text: string): void {
  const typed = text.trim();
  const before = heldCoupons(session).find(({ code }) => order.code !== undefined && code === order.code);
  order.coupons = order.coupons.filter((couponId) => couponId !== before?.couponId);
  delete order.code;
  delete order.codeError;
  const { case: document, collectable, deadCoupons } = session.scenario;
  const coupon = document.wallet.coupons.find(({ code }) => code === typed);
  const dead = deadCoupons.find(({ coupon: one }) => one.code === typed);
  if (coupon) {
    // typing a store's public code collects it
    if (collectable.includes(coupon.couponId) && !session.collected.includes(coupon.couponId)) session.collected.push(coupon.couponId);
    order.code = typed;
    order.coupons.push(coupon.couponId);
  } else if (typed !== '') {
    order.codeError = codeErrors[dead?.state === 'upcoming' ? 'not-started' : (dead?.state ?? 'unknown')] ?? '';
  }
  settle(session, order);
}

/** Spends coins, or keeps them. */
export function spendCoins(session: Session, order: Order, on: boolean): void {
  order.coins = on;
  settle(session, order);
}

/** Places the open order: its lines leave the cart, its coupons are spent. The pages cannot: this shop sells nothing. */
export function placeOrder(session: Session): void {
  const { order } = session;
  if (!order) throw new Error('no order is open');
  session.entries = session.entries.filter(({ lineItemId }) => !order.lineItemIds.includes(lineItemId));
  session.spent.push(...order.coupons);
  delete session.order;
}
