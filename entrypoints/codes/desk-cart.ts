// The cart that codes are held against: that of the tab it was opened from, else the one planned last.
import type { CartAnswer } from '../../core/answer/answer';
import { tabRecords } from '../../platform/storage/tabs';
import { lastPlanBeside } from '../popup/last-plan';

/** Its answer; undefined where no cart was planned in this session. A private window's is told in private windows alone. */
export async function answerFor(tabId: number | undefined, privateWindow: boolean): Promise<CartAnswer | undefined> {
  const own = tabId === undefined ? undefined : (await tabRecords.read(tabId))?.answer;
  return own ?? (await lastPlanBeside(tabId, privateWindow))?.answer;
}
