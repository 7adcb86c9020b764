// A split that is being carried out in a tab: kept beside the tab's state from the first order to the last.
import type { AnswerInput } from '../../core/answer/answer-cart';
import { continueSplit, type Split } from '../../core/answer/pinned';
import { cartProgress } from '../../core/answer/progress';
import type { TabState } from '../../core/answer/tab-state';
import { standsOnWithdrawn } from '../../core/answer/withdrawn';
import { nothingByHand } from '../../core/by-hand/nothing-by-hand';
import { emptyBook } from '../../core/codes/empty-book';
import { goneCodes } from '../../core/codes/gone-codes';
import { type TabRecord, tabRecords } from '../../platform/storage/tabs';
import { mayBePlaced } from './placed';

const isSplit = (answer: TabRecord['answer']): answer is Split['answer'] => answer !== undefined && answer.plan.orders.length > 1;

/** The split of a tab, or the one that the plan last made in it may become. */
const splitOf = ({ split, answer }: TabRecord): Split | undefined =>
  split ?? (isSplit(answer) ? { answer, placed: 0, checkedOut: 0, begun: false } : undefined);

/** What to keep and show where a cart goes on with a split; undefined where it is to be planned. */
export function goOn(
  known: TabRecord | undefined,
  { cart, byHand, codes, nowIso }: Pick<AnswerInput, 'cart' | 'byHand' | 'codes' | 'nowIso'>,
): TabRecord | undefined {
  const split = known && splitOf(known);
  const continued = split && continueSplit(split, cart);
  if (continued === undefined) return undefined;
  const holds = { byHand: byHand ?? nothingByHand, goneCodes: goneCodes(codes ?? emptyBook, Date.parse(nowIso), cart.region) };
  // once an order is placed, what it spent is known here alone: planned anew it would be spent again
  if (continued.split.placed === 0 && standsOnWithdrawn(continued.answer, holds, nowIso)) return undefined;
  const { answer, split: now } = continued;
  const ticked = (cart.cart?.lineItems ?? []).flatMap(({ lineItemId, selected }) => (selected === true ? [lineItemId] : []));
  const of = now.placed + answer.plan.orders.length;
  const state: TabState = {
    kind: 'planned',
    answer,
    split: { placed: now.placed, of },
    progress: cartProgress(answer, new Set(ticked)),
  };
  return { state, answer, split: now };
}

/** Notes that the checkout page of one of a split's orders was seen. */
export function seenAtCheckout(record: TabRecord, state: TabState): TabRecord {
  const split = splitOf(record);
  if (split === undefined || state.kind !== 'checkout' || state.progress === undefined || state.answer === undefined) return record;
  // a plan of one order is no split
  if (split.placed === 0 && state.answer.plan.orders.length < 2) return record;
  return { ...record, split: { ...split, checkedOut: Math.max(split.checkedOut, split.placed + state.progress.order + 1) } };
}

/** The split of a tab is one no more, and its plan is none that a cart could go on with. */
export async function giveUpSplit(tabId: number): Promise<void> {
  const known = await tabRecords.read(tabId);
  if (known !== undefined) await tabRecords.save(tabId, { state: known.state, ...mayBePlaced(known) });
}
