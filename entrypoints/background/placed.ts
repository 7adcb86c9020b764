// An order that was placed is gone from the cart: what it spent is kept until the wallet is read again.
import { coinsAfter, isOpen, isPlaced, type OrderAtCheckout, spentAt, spentReading } from '../../core/answer/placed-order';
import type { TabState } from '../../core/answer/tab-state';
import type { Reading } from '../../core/formats/reading';
import { isoInstant, nowMs } from '../../platform/clock';
import { keepUsed } from '../../platform/storage/code-book';
import { makeQueue } from '../../platform/storage/in-turn';
import { keepFact, readFacts } from '../../platform/storage/page-facts';
import { type TabRecord, tabRecords } from '../../platform/storage/tabs';

/** Notes the order that a checkout page is of. */
export function noteCheckout(record: TabRecord, state: TabState, seenAt: string): TabRecord {
  const atCheckout = state.kind === 'checkout' ? spentAt(state, seenAt) : undefined;
  return atCheckout === undefined ? record : { ...record, atCheckout };
}

/** The order that was seen at its checkout and may have been placed since, to be kept beside what comes after it. */
export const mayBePlaced = (known: TabRecord | undefined): Pick<TabRecord, 'atCheckout'> =>
  known?.atCheckout === undefined ? {} : { atCheckout: known.atCheckout };

async function keepSpent(order: OrderAtCheckout, cart: Reading, privateWindow: boolean): Promise<void> {
  const before = (await readFacts('wallet', privateWindow)).find(({ page }) => page === 'checkout');
  const pageUrl = new URL('/p/trade/confirm.html', cart.provenance.pageUrl).href;
  if (order.coupons.length > 0) await keepFact(spentReading(order, before, pageUrl, isoInstant(nowMs())), privateWindow);
  const codes = order.coupons.flatMap(({ kind, code }) => (kind === 'promoCode' && code !== undefined ? [code] : []));
  if (codes.length > 0) await keepUsed(codes, privateWindow, isoInstant(nowMs()));
  const [coins] = await readFacts('coins', privateWindow);
  if (coins !== undefined && order.coins > 0) await keepFact(coinsAfter(coins, order), privateWindow);
}

async function judge(tabId: number, cart: Reading, privateWindow: boolean): Promise<TabRecord | undefined> {
  const known = await tabRecords.read(tabId);
  if (known?.atCheckout === undefined) return known;
  const { atCheckout, ...rest } = known;
  const placed = isPlaced(atCheckout, cart);
  // of a cart that is not shown whole nothing can be told yet
  if (!placed && !isOpen(atCheckout, cart)) return known;
  if (placed) await keepSpent(atCheckout, cart, privateWindow);
  await tabRecords.save(tabId, rest);
  return rest;
}

/** Its own queue: what is kept on the way waits in that of all writes. */
const oneAfterTheOther = makeQueue();

/**
 * What is known of a tab; where its cart says that the order last seen at its checkout was placed, what that spent is kept first. Two
 * carts at once wait for each other: an order is spent once.
 */
export const knownAfter = (tabId: number, cart: Reading, privateWindow: boolean): Promise<TabRecord | undefined> =>
  oneAfterTheOther(() => judge(tabId, cart, privateWindow));
