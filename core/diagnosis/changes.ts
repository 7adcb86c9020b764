// What would make a code work that does not: coupons left out, goods added, lines removed or moved. Each is priced by the core.
import type { PlannedOrder } from '../formats/plan';
import { leastReaching } from '../rules/threshold';
import { moveRejecting, removeOne, removeRejecting } from './fewer-lines';
import { besideWith, furtherLine, goodsFor, withLine } from './further-goods';
import { join, type NotThere } from './join';
import { wayLeavingOut } from './leave-out';
import type { Draft, Question } from './question';
import type { Step } from './verdict';

/** attempts to reach a minimum that moves away as goods are added */
const mostRounds = 12;
const mostPieces = 3;

/**
 * Every kind of change that makes the code apply, the best one of each kind. `isBrief`: where leaving coupons out or adding goods does,
 * other kinds are not looked for; pieces and lines to buy come in whole amounts, so that what they add is no less.
 */
export function changesFor(question: Question, isBrief = false): Draft[] {
  const { why } = question.not;
  if (why.code === 'ineligible-item-in-order') return [...removeRejecting(question), ...moveRejecting(question)];
  if (why.code === 'below-minimum-quantity') return [...morePieces(question)];
  if (why.code !== 'below-minimum-spend' && why.code !== 'nothing-eligible' && why.code !== 'takes-nothing-off') return [];
  const plain = [...leaveOut(question), ...addGoods(question)];
  return isBrief && plain.length > 0 ? plain : [...plain, ...morePieces(question), ...buyCandidate(question), ...removeOne(question)];
}

function leaveOut(question: Question): Draft[] {
  const { prepared, rivals } = question;
  const way = wayLeavingOut(question);
  if (way === undefined) return [];
  return [{ steps: [{ do: 'leaveOut', couponIds: [...way.away] }], goods: 0, given: 0, way, prepared, away: [...rivals, ...way.away] }];
}

/** What is missing to the code's own minimum where no line counts, else what the rules say is missing. */
function missingAt({ promotion, prepared: { rules } }: Question, why: NotThere['why']): number {
  if (why.code === 'below-minimum-spend') return why.short;
  if (why.code !== 'nothing-eligible') return 0;
  const { discount, minimumSpend } = promotion;
  const first = discount.type === 'tiered' ? Math.min(...discount.tiers.map((tier) => tier.minimumSpend.amount)) : 0;
  const every = discount.type === 'repeating' ? discount.every.amount : 0;
  return Math.max(1, every, leastReaching(Math.max(minimumSpend, first), rules.thresholdComparison));
}

/** The order a line is added to, or changed in. */
const inOrder = (question: Question, change: (lines: PlannedOrder['lines']) => PlannedOrder['lines']): PlannedOrder[] =>
  (question.orders.length === 0 ? [{ lines: [], coupons: [] }] : question.orders).map((order, at) =>
    at === question.not.order ? { ...order, lines: change(order.lines) } : order,
  );

/** Goods of no line in the cart: the least amount with which the coupons of the plan still apply and the code does. */
function addGoods(question: Question): Draft[] {
  const { baseline, coupon, rivals } = question;
  const line = goodsFor(coupon);
  if (line === undefined) return [];
  const beside = besideWith(baseline, coupon, `goods ${JSON.stringify(line)}`, (lines) => [...lines, line]);
  const orders = inOrder(question, (lines) => [...lines, { lineItemId: furtherLine, quantity: 1 }]);
  let { why } = question.not;
  let amount = 0;
  for (let round = 0; round < mostRounds; round++) {
    const missing = missingAt(question, why);
    if (missing === 0) return [];
    // goods added raise what counts by no more than their price, so that nothing less reaches
    amount += missing;
    const prepared = withLine(beside.prepared, furtherLine, { unitPrice: { amount } });
    const joined = join(prepared, orders, coupon.couponId, rivals);
    if (joined.way !== undefined) {
      const step: Step = {
        do: 'add',
        amount,
        ...(line.storeId === furtherLine ? {} : { storeId: line.storeId }),
        ...(line.category === undefined ? {} : { category: line.category }),
        ...(line.flags?.[0] === undefined ? {} : { flag: line.flags[0] }),
      };
      return [{ steps: [step], goods: amount, given: 0, way: joined.way, prepared, away: [...rivals] }];
    }
    if (joined.not === undefined) return [];
    why = joined.not.why;
  }
  return [];
}

/** A few pieces more of the line of which they cost least. */
function morePieces(question: Question): Draft[] {
  const { prepared, promotion, orders, not, coupon, rivals } = question;
  const isThere = new Set(orders[not.order]?.lines.map(({ lineItemId }) => lineItemId));
  const missing = not.why.code === 'below-minimum-quantity' ? not.why.short : 0;
  const short = missingAt(question, not.why);
  const tries = promotion.eligible
    .flatMap((position) => prepared.lines[position] ?? [])
    .filter(({ lineItemId, unitPrice }) => isThere.has(lineItemId) && unitPrice.amount > 0)
    .map((line) => ({ line, pieces: missing > 0 ? missing : Math.ceil(short / line.unitPrice.amount) }))
    .filter(({ pieces }) => pieces > 0 && pieces <= (missing > 0 ? missing : mostPieces))
    .sort((a, b) => a.pieces * a.line.unitPrice.amount - b.pieces * b.line.unitPrice.amount);
  for (const { line, pieces } of tries) {
    const { lineItemId, unitPrice } = line;
    const more = withLine(prepared, lineItemId, { quantity: line.quantity + pieces });
    const longer = inOrder(question, (lines) =>
      lines.map((one) => (one.lineItemId === lineItemId ? { ...one, quantity: one.quantity + pieces } : one)),
    );
    const { way } = join(more, longer, coupon.couponId, rivals);
    if (way === undefined) continue;
    const steps: Step[] = [{ do: 'more', lineItemId, pieces }];
    return [{ steps, goods: pieces * unitPrice.amount, given: 0, way, prepared: more, away: [...rivals] }];
  }
  return [];
}

/** The cheapest of the case's further lines that is enough. */
function buyCandidate(question: Question): Draft[] {
  const { baseline, coupon, rivals, not } = question;
  const short = missingAt(question, not.why);
  const wanted = (baseline.document.candidates ?? [])
    .flatMap((one) => (one.type === 'newItem' && one.lineItem.flags?.includes('outOfStock') !== true ? one : []))
    .map(({ candidateId, lineItem }) => ({ candidateId, lineItem, listed: lineItem.unitPrice.amount * lineItem.quantity }))
    .filter(({ listed }) => short > 0 && listed >= short)
    .sort((a, b) => a.listed - b.listed);
  for (const { candidateId, lineItem, listed } of wanted) {
    const { lineItemId, quantity } = lineItem;
    const beside = besideWith(baseline, coupon, `candidate ${candidateId}`, (lines) => [...lines, lineItem]);
    const position = beside.prepared.lines.findIndex((line) => line.lineItemId === lineItemId);
    if (!beside.promotion.eligible.includes(position)) continue;
    const orders = inOrder(question, (lines) => [...lines, { lineItemId, quantity }]);
    const { way } = join(beside.prepared, orders, coupon.couponId, rivals);
    if (way === undefined) continue;
    const steps: Step[] = [{ do: 'buy', candidateId }];
    return [{ steps, goods: listed, given: 0, way, prepared: beside.prepared, away: [...rivals] }];
  }
  return [];
}
