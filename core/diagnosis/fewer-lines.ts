// Lines that keep a code away: left out of the cart, or put into an order of their own.
import type { PlannedOrder } from '../formats/plan';
import type { PreparedCase } from '../pricing/prepared-case';
import { type Beside, besideWith } from './further-goods';
import { join } from './join';
import { sumOf, takenBefore } from './leave-out';
import { priceOne } from './price';
import type { Draft, Question } from './question';
import type { Step } from './verdict';

/** more lines are not looked through */
const mostLines = 60;

const without = (question: Question, ids: readonly string[]): { beside: Beside; orders: PlannedOrder[] } => ({
  beside: besideWith(question.baseline, question.coupon, `without ${JSON.stringify(ids)}`, (lines) =>
    lines.filter(({ lineItemId }) => !ids.includes(lineItemId)),
  ),
  orders: question.orders.flatMap((order) => {
    const lines = order.lines.filter(({ lineItemId }) => !ids.includes(lineItemId));
    return lines.length === 0 ? [] : [{ ...order, lines }];
  }),
});

function removal(question: Question, ids: readonly string[]): Draft[] {
  const { coupon, rivals, prepared } = question;
  const { beside, orders } = without(question, ids);
  const applying = orders.map((order) => applyingOnly(beside.prepared, order));
  const { way } = join(beside.prepared, applying, coupon.couponId, rivals);
  if (way === undefined) return [];
  const given = prepared.lines.reduce(
    (sum, { lineItemId, unitPrice, quantity }) => sum + (ids.includes(lineItemId) ? unitPrice.amount * quantity : 0),
    0,
  );
  const steps: Step[] = [{ do: 'remove', lineItemIds: [...ids] }];
  return [{ steps, goods: -given, given, way, prepared: beside.prepared, away: [...rivals] }];
}

/** The order without the coupons that no longer apply in it, as a site would have it. */
function applyingOnly(prepared: PreparedCase, order: PlannedOrder): PlannedOrder {
  const priced = priceOne(prepared, order);
  if (priced.ok || priced.error.code !== 'coupon-ineligible') return order;
  const { couponId } = priced.error;
  return applyingOnly(prepared, { ...order, coupons: order.coupons.filter((other) => other !== couponId) });
}

const rejectingIds = ({ prepared: { lines }, promotion }: Question): string[] =>
  promotion.rejecting.flatMap((position) => lines[position]?.lineItemId ?? []);

/** Lines that keep the code away are left out. */
export const removeRejecting = (question: Question): Draft[] => removal(question, rejectingIds(question));

/** Lines that keep the code away go into an order of their own. */
export function moveRejecting(question: Question): Draft[] {
  const { prepared, coupon, rivals, orders } = question;
  const ids = rejectingIds(question);
  const [order] = orders;
  if (order === undefined || orders.length > 1) return [];
  const isMoved = ({ lineItemId }: { lineItemId: string }) => ids.includes(lineItemId);
  const [stays, goes] = [order.lines.filter((line) => !isMoved(line)), order.lines.filter(isMoved)];
  if (stays.length === 0) return [];
  const wider = { ...prepared, maximumOrders: 2 };
  const first = applyingOnly(wider, { lines: stays, coupons: order.coupons });
  const rest = order.coupons.filter((couponId) => !first.coupons.includes(couponId));
  const second = applyingOnly(wider, { lines: goes, coupons: rest });
  const { way } = join(wider, [first, second], coupon.couponId, rivals);
  if (way === undefined) return [];
  return [{ steps: [{ do: 'moveToOwnOrder', lineItemIds: ids }], goods: 0, given: 0, way, prepared: wider, away: [] }];
}

/** One line less, where automatic discounts that it brings about are what keeps the code away. */
export function removeOne(question: Question): Draft[] {
  const { prepared, not } = question;
  if (not.why.code !== 'below-minimum-spend' || prepared.lines.length > mostLines) return [];
  const automatic = takenBefore(question).filter(({ couponId }) => couponId === undefined);
  if (sumOf(automatic) < not.why.short) return [];
  const drafts = prepared.lines.flatMap(({ lineItemId }) => removal(question, [lineItemId]));
  return drafts.sort((a, b) => a.given + a.way.payable - b.given - b.way.payable).slice(0, 1);
}
