// An order that was placed is gone from the cart: what it spent is kept until the wallet is read again.
import { coinsAfter, isPlaced, type OrderAtCheckout, spentBy, spentReading } from '../../core/answer/placed-order';
import type { TabState } from '../../core/answer/tab-state';
import type { Reading } from '../../core/formats/reading';
import { isoInstant, nowMs } from '../../platform/clock';
import { keepFact, readFacts } from '../../platform/storage/page-facts';
import { type TabRecord, tabRecords } from '../../platform/storage/tabs';

/** Notes the order that a checkout page is of. */
export const noteCheckout = (record: TabRecord, state: TabState): TabRecord =>
  state.kind === 'checkout' && state.answer !== undefined && state.progress !== undefined
    ? { ...record, atCheckout: spentBy(state.answer, state.progress.order) }
    : record;

async function keepSpent(order: OrderAtCheckout, cart: Reading, privateWindow: boolean): Promise<void> {
  const before = (await readFacts('wallet', privateWindow)).find(({ page }) => page === 'checkout');
  const pageUrl = new URL('/p/trade/confirm.html', cart.provenance.pageUrl).href;
  await keepFact(spentReading(order, before, pageUrl, isoInstant(nowMs())), privateWindow);
  const [coins] = await readFacts('coins', privateWindow);
  if (coins !== undefined && order.coins > 0) await keepFact(coinsAfter(coins, order), privateWindow);
}

/** What is known of a tab; where its cart says that the order last seen at its checkout was placed, what that spent is kept first. */
export async function knownAfter(tabId: number, cart: Reading, privateWindow: boolean): Promise<TabRecord | undefined> {
  const known = await tabRecords.read(tabId);
  if (known?.atCheckout === undefined || !isPlaced(known.atCheckout, cart)) return known;
  await keepSpent(known.atCheckout, cart, privateWindow);
  const { atCheckout: _placed, ...rest } = known;
  await tabRecords.save(tabId, rest);
  return rest;
}
