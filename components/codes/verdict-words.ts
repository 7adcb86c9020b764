// A verdict in words: what a code does on her cart, what would have to change, and every reason against it.
import type { Change, OpenFact, Priced, Reason, ReasonCode, Step, Verdict } from '../../core/diagnosis/verdict';
import type { PlainKey } from '../language/language';
import type { Saying } from '../language/saying';
import type { Names } from '../words/names';
import { sayTitle } from '../words/promotion-words';

/** What each reason is called by itself. */
export const reasonWords: Record<ReasonCode, PlainKey> = {
  'below-minimum': 'reasonBelowMinimum',
  'not-started': 'reasonNotStarted',
  ended: 'reasonEnded',
  used: 'reasonUsed',
  market: 'reasonMarket',
  'new-buyer-only': 'reasonNewBuyer',
  'app-only': 'reasonApp',
  'excluded-lines': 'reasonExcluded',
  seller: 'reasonSeller',
  category: 'reasonCategory',
  'store-only': 'reasonStore',
  'another-code': 'reasonAnotherCode',
  typo: 'reasonTypo',
  'payment-method': 'reasonPayment',
  'stock-gone': 'reasonStockGone',
  'payment-block': 'reasonBlock',
  'risk-control': 'reasonRisk',
  'out-of-stock': 'reasonOutOfStock',
  'takes-nothing': 'whyTakesNothingOff',
};

const titleOf = (names: Names, lineItemId: string): string => names.line(lineItemId)?.title ?? lineItemId;
const lines = (names: Names, ids: readonly string[]): Saying[] =>
  ids.map((id) => ({ key: 'codesName', with: [{ name: titleOf(names, id) }] }));
const coupons = (names: Names, ids: readonly string[]): Saying[] => ids.map((id) => sayTitle(names, id));

/** A reason with its numbers where it has any. */
export function sayReason(reason: Reason, names: Names): Saying {
  const { code, short, minimum, tested, from, until, likely, card, couponIds, lineItemIds, pieces } = reason;
  if (code === 'below-minimum' && pieces !== undefined) return { key: 'whyBelowQuantity', count: pieces };
  if (code === 'below-minimum' && short !== undefined && minimum !== undefined && tested !== undefined)
    return { key: 'whyBelowMinimum', with: [{ money: tested }, { money: short }, { money: minimum }] };
  if (code === 'not-started' && from !== undefined) return { key: 'whyNotYetValid', with: [{ moment: from }] };
  if (code === 'ended' && until !== undefined) return { key: 'whyExpired', with: [{ moment: until }] };
  if (code === 'typo' && likely !== undefined && likely.length > 0)
    return { key: 'reasonTypoFor', with: [{ all: likely.map((one): Saying => ({ key: 'codesName', with: [{ code: one }] })) }] };
  if (code === 'payment-method' && card !== undefined) return { key: 'codesWith', with: [{ name: card }] };
  if (code === 'another-code' && couponIds !== undefined && couponIds.length > 0)
    return { key: 'reasonAnotherCodeNamed', with: [{ all: coupons(names, couponIds) }] };
  const said: Saying = { key: reasonWords[code] };
  return lineItemIds === undefined || lineItemIds.length === 0
    ? said
    : { key: 'reasonAbout', with: [{ said }, { all: lines(names, lineItemIds) }] };
}

/** One thing to do. */
export function sayStep(step: Step, names: Names): Saying {
  switch (step.do) {
    case 'wait':
      return { key: 'fixWait', with: [{ moment: step.until }] };
    case 'useApp':
      return { key: 'fixApp' };
    case 'payWith':
      return { key: 'fixPayWith', with: [{ name: step.card }] };
    case 'takeOut':
      return { key: 'fixTakeOut', with: [{ all: coupons(names, step.couponIds) }] };
    case 'leaveOut':
      return { key: 'fixLeaveOut', with: [{ all: coupons(names, step.couponIds) }] };
    case 'add':
      return { key: 'fixAdd', with: [{ money: step.amount }] };
    case 'buy':
      return { key: 'fixBuy', with: [{ name: titleOf(names, step.candidateId) }] };
    case 'more':
      return { key: 'fixMore', with: [{ name: titleOf(names, step.lineItemId) }], count: step.pieces };
    case 'remove':
      return { key: 'fixRemove', with: [{ all: lines(names, step.lineItemIds) }] };
    case 'moveToOwnOrder':
      return { key: 'fixOwnOrder', with: [{ all: lines(names, step.lineItemIds) }] };
  }
}

/** All that is to be done. */
export const saySteps = ({ steps }: Change, names: Names): Saying => ({
  key: 'codesList',
  with: [{ all: steps.map((step) => sayStep(step, names)) }],
});

/** What the changed cart comes to. */
export const sayEffect = ({ off, payable, cost }: Change): Saying => ({
  key: cost > 0 ? 'verdictChangeCosts' : 'verdictChange',
  with: [{ money: off }, { money: payable }, { money: Math.abs(cost) }],
});

/** What it does on the cart as it is. */
export const sayPriced = ({ off, payable, saves }: Priced): Saying =>
  saves > 0
    ? { key: 'verdictWorks', with: [{ money: off }, { money: payable }, { money: saves }] }
    : { key: saves === 0 ? 'verdictWorksForNothing' : 'verdictWorksForLess', with: [{ money: off }, { money: -saves }] };

const openWords: Record<'newBuyer' | 'app' | 'region', PlainKey> = {
  newBuyer: 'openNewBuyer',
  app: 'openApp',
  region: 'openRegion',
};

/** What she has not said, as the question it hangs on. */
export const sayOpen = (fact: OpenFact): Saying =>
  fact === 'newBuyer' || fact === 'app' || fact === 'region'
    ? { key: openWords[fact] }
    : { key: 'openCard', with: [{ name: fact.replace(/^card:/, '') }] };

/** The verdict in one sentence; the reasons and ways stand below it. */
export function sayVerdict({ outcome, priced, changes, reasons }: Verdict, names: Names): Saying {
  const [change] = changes;
  if (outcome === 'works' && priced !== undefined) return sayPriced(priced);
  if (outcome === 'unclear') return { key: 'verdictUnclear' };
  if (outcome === 'depends') return { key: 'verdictDepends' };
  if (outcome === 'would-work' && change !== undefined) return { key: 'verdictWouldWork', with: [{ money: change.off }] };
  const [first] = reasons;
  return first === undefined ? { key: 'verdictWillNot' } : { key: 'verdictWillNotFor', with: [{ said: sayReason(first, names) }] };
}
