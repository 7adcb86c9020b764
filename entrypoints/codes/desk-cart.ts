// The cart that codes are held against: that of the tab it was opened from, else the one planned last.
import type { AtCheckout } from '../../components/codes/desk';
import type { CartAnswer } from '../../core/answer/answer';
import { tabReadings } from '../../platform/storage/readings';
import { tabRecords } from '../../platform/storage/tabs';
import { lastPlanBeside } from '../popup/last-plan';

/** Its answer; undefined where no cart was planned in this session. A private window's is told in private windows alone. */
export async function answerFor(tabId: number | undefined, privateWindow: boolean): Promise<CartAnswer | undefined> {
  const own = tabId === undefined ? undefined : (await tabRecords.read(tabId))?.answer;
  return own ?? (await lastPlanBeside(tabId, privateWindow))?.answer;
}

/** What the tab's checkout page says of a code, and the code where it still stands in its field; undefined where it says nothing, or the tab is elsewhere. */
export async function atCheckoutIn(tabId: number | undefined): Promise<AtCheckout | undefined> {
  const checkout = tabId === undefined ? undefined : (await tabReadings.read(tabId))?.reading.checkout;
  const { promoCode: code = '', promoCodeMessage: words } = checkout ?? {};
  return words === undefined ? undefined : { code, words };
}
