// One shopper in one scenario: what is in her cart, what she has collected, and the order she is about to place.
import type { CaseDocument, Coupon, LineItem } from './case-document';
import type { Scenario, ShelfItem } from './scenario';
import { lineOf } from './shelf';
import { type Bill, type Refusal, ringUp } from './till';

export interface CartEntry {
  lineItemId: string;
  quantity: number;
  ticked: boolean;
}
export interface Order {
  lineItemIds: string[];
  /** chosen coupons, the one behind an entered code among them */
  coupons: string[];
  code?: string;
  /** what the code field says under itself */
  codeError?: string;
  coins: boolean;
  /** coupons that were put down again by the last change, and why */
  refused: Refusal[];
}
export interface Session {
  sessionId: string;
  scenario: Scenario;
  entries: CartEntry[];
  collected: string[];
  /** coupons of orders that were placed */
  spent: string[];
  order?: Order;
}

/** A shopper who has just come in. */
export function openSession(sessionId: string, scenario: Scenario): Session {
  const inCart = scenario.shelf.filter((item) => item.inCart === 'ticked' || item.inCart === 'unticked');
  const entries = inCart.map(({ lineItemId, quantity, inCart: state }) => ({ lineItemId, quantity, ticked: state === 'ticked' }));
  return { sessionId, scenario, entries, collected: [], spent: [] };
}

/** The thing on the shelf; one that is not there is our own mistake. */
export function itemOf(session: Session, lineItemId: string): ShelfItem {
  const item = session.scenario.shelf.find((one) => one.lineItemId === lineItemId);
  if (!item) throw new Error(`nothing on the shelf is ${lineItemId}`);
  return item;
}

/** Coupons she holds now; what can still be collected is not among them, nor what is spent. */
export function heldCoupons(session: Session): Coupon[] {
  const { scenario, collected, spent } = session;
  return scenario.case.wallet.coupons.filter(
    ({ couponId }) => !spent.includes(couponId) && (!scenario.collectable.includes(couponId) || collected.includes(couponId)),
  );
}

export function linesOf(session: Session, entries: CartEntry[]): LineItem[] {
  return entries.map(({ lineItemId, quantity }) => lineOf(itemOf(session, lineItemId), session.scenario.stores, quantity));
}

function documentNow(session: Session): CaseDocument {
  const { case: document } = session.scenario;
  return { ...document, wallet: { ...document.wallet, coupons: heldCoupons(session) } };
}

/** What the ticked lines cost without coupons and coins: the cart's own total. */
export function cartBill(session: Session): Bill {
  const lines = linesOf(
    session,
    session.entries.filter(({ ticked }) => ticked),
  );
  return ringUp(documentNow(session), { lines, coupons: [], coins: false }, session.scenario.till);
}

/** What the order costs as it stands. */
export function orderBill(session: Session, order: Order): Bill {
  const entries = session.entries.filter(({ lineItemId }) => order.lineItemIds.includes(lineItemId));
  const { till, tax } = session.scenario;
  return ringUp(documentNow(session), { lines: linesOf(session, entries), coupons: order.coupons, coins: order.coins }, till, tax);
}
