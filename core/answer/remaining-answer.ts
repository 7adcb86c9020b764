// An answer after some of its orders are placed: what remains to be done, with what the placed ones have spent gone.
import type { StackingCase } from '../formats/case';
import type { Receipt, StackingPlan } from '../formats/plan';
import { prepareCase } from '../pricing/prepared-case';
import { pricePlan } from '../pricing/price-plan';
import type { CartAnswer, Note } from './answer';

const totalOf = (receipt: Receipt): number => receipt.reduce((sum, step) => (step.step === 'total' ? sum + step.amount : sum), 0);
const coinsOf = (receipt: Receipt): number => receipt.reduce((sum, step) => (step.step === 'coins' ? sum + step.spent : sum), 0);

/** The case without the lines of the placed orders, their coupons and codes, and the coins they spent. */
function remainingCase({ case: whole, plan }: CartAnswer, placed: number): StackingCase {
  const bought = new Set(plan.orders.slice(placed).flatMap(({ lines }) => lines.map(({ lineItemId }) => lineItemId)));
  const spent = plan.orders.slice(0, placed).flatMap(({ coupons }) => coupons);
  const coinsSpent = plan.receipts.slice(0, placed).reduce((sum, receipt) => sum + coinsOf(receipt), 0);
  const { coupons = [], coins } = whole.wallet ?? {};
  const codes = coupons.flatMap(({ couponId, code }) => (code !== undefined && spent.includes(couponId) ? [code] : []));
  const usedCodes = [...(whole.context.usedCodes ?? []), ...codes];
  return {
    ...whole,
    lineItems: whole.lineItems.filter(({ lineItemId }) => bought.has(lineItemId)),
    context: { ...whole.context, ...(usedCodes.length === 0 ? {} : { usedCodes }) },
    wallet: {
      coupons: coupons.flatMap((coupon) => {
        const uses = (coupon.usesRemaining ?? 1) - spent.filter((id) => id === coupon.couponId).length;
        return uses <= 0 ? [] : [coupon.usesRemaining === undefined ? coupon : { ...coupon, usesRemaining: uses }];
      }),
      ...(coins === undefined ? {} : { coins: { ...coins, balance: Math.max(0, coins.balance - coinsSpent) } }),
    },
    options: { maximumOrders: plan.orders.length - placed },
  };
}

/** What one order of everything comes to with no coupon and no coins. */
function withoutCoupons(remaining: StackingCase): number | undefined {
  const { lineItems } = remaining;
  const bare = prepareCase({ ...remaining, wallet: {}, options: { maximumOrders: 1 } });
  const lines = lineItems.map(({ lineItemId, quantity }) => ({ lineItemId, quantity }));
  const priced = pricePlan(bare, [{ lines, coupons: [] }]);
  return priced.ok ? priced.value.objective.payable : undefined;
}

/** Notes that still hold: not those on promotions that are spent, nor on what the whole plan comes to. */
const stillSaid = (notes: Note[], remaining: Receipt[]): Note[] => {
  const applied = new Set(remaining.flat().flatMap((step) => (step.step === 'applied' ? [step.id] : [])));
  return notes.filter((note) => note.code !== 'eligibility-not-known' && (!('promotionId' in note) || applied.has(note.promotionId)));
};

/**
 * The answer of the orders after the first `placed`: the best there is for them, if the whole plan was the best (else its first orders with
 * cheaper last ones would have been). The page's own total is of what is ticked now, and not in it. Undefined where what remains does not cost what was promised.
 */
export function remainingAnswer(whole: CartAnswer, placed: number): CartAnswer | undefined {
  const { pageTotal: _total, pageTotalBeforeTax: _before, ...unpriced } = whole;
  if (placed === 0) return unpriced;
  const remaining = remainingCase(whole, placed);
  const priced = pricePlan(prepareCase(remaining), whole.plan.orders.slice(placed));
  const bare = withoutCoupons(remaining);
  const promised = whole.plan.receipts.slice(placed).map(totalOf);
  if (!priced.ok || bare === undefined) return undefined;
  const { orders, objective, receipts, coins } = priced.value;
  if (receipts.some((receipt, order) => totalOf(receipt) !== promised[order])) return undefined;
  const spent = new Set(whole.plan.orders.slice(0, placed).flatMap((order) => order.coupons));
  const paid = whole.plan.objective.payable - objective.payable;
  const plan: StackingPlan = {
    ...whole.plan,
    orders,
    objective,
    receipts,
    coins,
    frontier: [],
    proof: { status: whole.plan.proof.status, lowerBound: Math.max(0, whole.plan.proof.lowerBound - paid) },
  };
  const { choices: _choices, readings: _readings, insight: _insight, ...rest } = unpriced;
  return {
    ...rest,
    case: remaining,
    plan,
    withoutCoupons: bare,
    instructions: whole.instructions.slice(placed),
    holdings: whole.holdings.map((one) => (spent.has(one.couponId) ? { ...one, status: 'used' } : one)),
    notes: stillSaid(whole.notes, receipts),
  };
}
