// Readings → core → what to show. Which reading is being planned is all that lives in memory; a worker that dies loses an unfinished plan only.
import { type AnswerInput, answerCart } from '../../core/answer/answer-cart';
import { checkAnyPlan } from '../../core/answer/check-any-plan';
import { keepCollected } from '../../core/answer/collected';
import { findOrder } from '../../core/answer/find-order';
import { cartProgress, checkoutProgress } from '../../core/answer/progress';
import type { TabState } from '../../core/answer/tab-state';
import { correctLines } from '../../core/cases/correct-lines';
import type { Reading } from '../../core/formats/reading';
import { apartIn } from '../../core/sums/sums-of-reading';
import { isoInstant, nowMs } from '../../platform/clock';
import type { Sender } from '../../platform/messaging/protocol';
import { tellTab } from '../../platform/messaging/to-pages';
import { readByHand } from '../../platform/storage/by-hand';
import { readCodes } from '../../platform/storage/code-book';
import { readStoredCorrections } from '../../platform/storage/corrections';
import { type Fact, readFacts } from '../../platform/storage/page-facts';
import { readProfile } from '../../platform/storage/profile';
import { readSettings } from '../../platform/storage/settings';
import { type TabRecord, tabRecords } from '../../platform/storage/tabs';
import { runInSlices } from '../../platform/tasks';
import { knownAfter, mayBePlaced, noteCheckout } from './placed';
import { goOn, seenAtCheckout } from './split';

type ContentSender = Extract<Sender, { kind: 'content' }>;

/** Products seen this lately may be fillers, in ms. */
const LATELY_MS = 7 * 24 * 3600 * 1000;

const planning = new Map<number, AbortController>();

/** Ends the planning of a tab's earlier reading. */
function overtake(tabId: number): AbortSignal {
  planning.get(tabId)?.abort();
  const controller = new AbortController();
  planning.set(tabId, controller);
  return controller.signal;
}

/** Nothing is worked out for a tab any more, unless something else is by now. */
function finish(tabId: number, signal: AbortSignal): void {
  if (planning.get(tabId)?.signal === signal) planning.delete(tabId);
}

/** What was shown for a tab no longer holds; the plan last made in it is kept, for the checkout page. */
export async function withdraw(tabId: number, state: TabState): Promise<void> {
  overtake(tabId);
  await tabRecords.save(tabId, remember(state, await tabRecords.read(tabId)));
}

/**
 * Plans a cart reading with all that is known beside it: answers the first plan; what is worked out after it is told to the tab. `loading`
 * when a newer reading of the tab overtook it.
 */
export async function planTab(reading: Reading, sender: ContentSender): Promise<TabState> {
  const { tabId } = sender;
  const signal = overtake(tabId);
  const known = await knownAfter(tabId, reading, sender.privateWindow);
  const input = await inputFor(reading, sender);
  const pinned = goOn(known, input);
  if (pinned !== undefined && !signal.aborted) {
    await tabRecords.save(tabId, { ...pinned, ...mayBePlaced(known) });
    finish(tabId, signal);
    return pinned.state;
  }
  const work = answerCart(input);
  return new Promise((resolve, reject) => {
    let isFirst = true;
    const tell = async (found: TabState): Promise<void> => {
      const before = await tabRecords.read(tabId);
      // asked last: what overtakes it from here on also writes after it
      if (signal.aborted) return;
      const state = withCollected(found, known?.answer);
      await tabRecords.save(tabId, remember(state, before));
      if (isFirst) resolve(state);
      else await tellTab(tabId, { say: 'more', readAt: reading.provenance.readAt, state });
      isFirst = false;
    };
    runInSlices(work, signal, tell)
      .then(async (last) => {
        if (last !== undefined) await tell(last);
        resolve({ kind: 'loading' });
      })
      .catch(reject)
      .finally(() => finish(tabId, signal));
  });
}

/** The reading as she corrected it, and what storage knows beside it. */
async function inputFor(reading: Reading, { tabId, privateWindow }: ContentSender): Promise<AnswerInput> {
  const corrected = await readStoredCorrections(privateWindow);
  const { reading: cart } = correctLines(reading, corrected.corrections);
  const items = new Set(cart.cart?.lineItems.map((line) => line.itemId));
  const stores = new Set(cart.cart?.lineItems.map((line) => line.storeId));
  const lately = nowMs() - LATELY_MS;
  const isOfCart = ({ slot, storeId }: Fact) => items.has(slot) || (storeId !== undefined && stores.has(storeId));
  const [settings, byHand, codes, wallet, wishLists, coins, products, recent] = await Promise.all([
    readSettings(),
    readByHand(privateWindow),
    readCodes(privateWindow),
    readFacts('wallet', privateWindow),
    readFacts('wishList', privateWindow),
    readFacts('coins', privateWindow),
    readFacts('product', privateWindow, isOfCart),
    readFacts('product', privateWindow, (fact) => !isOfCart(fact) && Date.parse(fact.readAt) >= lately),
  ]);
  return {
    cart,
    wallet,
    wishLists,
    products,
    recent,
    coins: coins[0],
    byHand: byHand.byHand,
    codes: codes.book,
    entriesNotRead: corrected.newer ? 'newer' : (byHand.trouble ?? codes.trouble),
    settings,
    profile: await readProfile(settings),
    nowIso: isoInstant(nowMs()),
    caseId: `tab-${tabId}`,
  };
}

/** A state and what is kept beside it for the pages to come; a plan made anew ends the split before it. */
const remember = (state: TabState, before: TabRecord | undefined): TabRecord =>
  state.kind === 'planned' ? { state, answer: state.answer, ...mayBePlaced(before) } : { ...before, state };

/** A coupon she was to collect and now holds is shown as collected. */
const withCollected = (state: TabState, before: TabRecord['answer']): TabState => {
  if (state.kind !== 'planned') return state;
  const answer = keepCollected(before, state.answer);
  const ticked = new Set(answer.case.lineItems.map(({ lineItemId }) => lineItemId));
  return { ...state, answer, progress: cartProgress(answer, ticked) };
};

/** What is known of a tab. What a worker before this one was working out when it died is not waited for any more. */
export async function knownState(tabId: number): Promise<TabState | undefined> {
  const state = (await tabRecords.read(tabId))?.state;
  const isLost = state?.kind === 'planned' && state.pending !== undefined && !planning.has(tabId);
  return isLost ? stopPlanning(tabId) : state;
}

/** Ends what is still being worked out for a tab; what is known of it stands. Undefined where nothing is. */
export async function stopPlanning(tabId: number): Promise<TabState | undefined> {
  overtake(tabId);
  const known = await tabRecords.read(tabId);
  if (known?.state.kind !== 'planned' || known.state.pending === undefined) return known?.state;
  const { pending, ...rest } = known.state;
  const state: TabState = { ...rest, stopped: pending };
  await tabRecords.save(tabId, { ...known, state });
  return state;
}

/** Holds a checkout page against the plan last made in its tab. */
export async function checkTab(checkout: Reading, { tabId }: ContentSender): Promise<TabState> {
  overtake(tabId);
  const known = await tabRecords.read(tabId);
  const state = checkoutState(checkout, known?.answer);
  await tabRecords.save(tabId, noteCheckout(seenAtCheckout(remember(state, known), state), state, checkout.provenance.readAt));
  return state;
}

function checkoutState(checkout: Reading, answer: TabRecord['answer']): TabState {
  const { failure } = checkout;
  if (failure !== undefined) {
    const { code, tried } = failure;
    const apart = code === 'totals-disagree' ? apartIn(checkout) : undefined;
    const { readAt } = checkout.provenance;
    return { kind: 'unreadable', page: 'checkout', code, tried, readAt, ...(apart === undefined ? {} : { apart }) };
  }
  if (answer === undefined) return { kind: 'checkout' };
  const checked = checkAnyPlan(answer, checkout);
  const lines = checkout.checkout;
  const order = lines === undefined || checked.check?.kind === 'other-cart' ? undefined : findOrder(checked.answer, lines);
  const progress = order === undefined ? {} : { progress: checkoutProgress(checked.answer, order, lines?.summary?.rows ?? []) };
  return { kind: 'checkout', ...checked, ...progress };
}
