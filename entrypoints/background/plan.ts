// Readings → core → what to show. Which reading is being planned is all that lives in memory; a worker that dies loses an unfinished plan only.
import { type AnswerInput, answerCart } from '../../core/answer/answer-cart';
import { checkCheckout } from '../../core/answer/check-checkout';
import type { TabState } from '../../core/answer/tab-state';
import { correctLines } from '../../core/cases/correct-lines';
import type { Reading } from '../../core/formats/reading';
import { defaultProfile } from '../../core/rules/profiles/default';
import { apartIn } from '../../core/sums/sums-of-reading';
import { isoInstant, nowMs } from '../../platform/clock';
import type { Sender } from '../../platform/messaging/protocol';
import { tellTab } from '../../platform/messaging/to-pages';
import { readByHand } from '../../platform/storage/by-hand';
import { readCorrections } from '../../platform/storage/corrections';
import { type Fact, readFacts } from '../../platform/storage/page-facts';
import { readSettings } from '../../platform/storage/settings';
import { readTab, saveTab, type TabRecord } from '../../platform/storage/tabs';
import { runInSlices } from '../../platform/tasks';

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

/** What was shown for a tab no longer holds; the plan last made in it is kept, for the checkout page. */
export async function withdraw(tabId: number, state: TabState): Promise<void> {
  overtake(tabId);
  await saveTab(tabId, remember(state, await readTab(tabId)));
}

/**
 * Plans a cart reading with all that is known beside it: answers the first plan; what is worked out after it is told to the tab. `loading`
 * when a newer reading of the tab overtook it.
 */
export async function planTab(reading: Reading, sender: ContentSender): Promise<TabState> {
  const { tabId } = sender;
  const signal = overtake(tabId);
  const work = answerCart(await inputFor(reading, sender));
  return new Promise((resolve, reject) => {
    let isFirst = true;
    const tell = async (state: TabState): Promise<void> => {
      const before = await readTab(tabId);
      // asked last: what overtakes it from here on also writes after it
      if (signal.aborted) return;
      await saveTab(tabId, remember(state, before));
      if (isFirst) resolve(state);
      else await tellTab(tabId, { say: 'more', readAt: reading.provenance.readAt, state });
      isFirst = false;
    };
    runInSlices(work, signal, tell)
      .then(async (last) => {
        if (last !== undefined) await tell(last);
        resolve({ kind: 'loading' });
      })
      .catch(reject);
  });
}

/** The reading as she corrected it, and what storage knows beside it. */
async function inputFor(reading: Reading, { tabId, privateWindow }: ContentSender): Promise<AnswerInput> {
  const { reading: cart } = correctLines(reading, await readCorrections(privateWindow));
  const items = new Set(cart.cart?.lineItems.map((line) => line.itemId));
  const stores = new Set(cart.cart?.lineItems.map((line) => line.storeId));
  const lately = nowMs() - LATELY_MS;
  const isOfCart = ({ slot, storeId }: Fact) => items.has(slot) || (storeId !== undefined && stores.has(storeId));
  const [settings, byHand, wallet, wishLists, coins, products, recent] = await Promise.all([
    readSettings(),
    readByHand(privateWindow),
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
    settings,
    profile: defaultProfile,
    nowIso: isoInstant(nowMs()),
    caseId: `tab-${tabId}`,
  };
}

const remember = (state: TabState, before: TabRecord | undefined): TabRecord => {
  const answer = state.kind === 'planned' ? state.answer : before?.answer;
  return answer === undefined ? { state } : { state, answer };
};

/** Holds a checkout page against the plan last made in its tab. */
export async function checkTab(checkout: Reading, { tabId }: ContentSender): Promise<TabState> {
  overtake(tabId);
  const known = await readTab(tabId);
  const state = checkoutState(checkout, known?.answer);
  await saveTab(tabId, remember(state, known));
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
  return answer === undefined ? { kind: 'checkout' } : { kind: 'checkout', answer, check: checkCheckout(answer, checkout) };
}
