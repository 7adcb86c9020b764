// The promise held against the checkout page's own sum, to the cent.
import type { Reading, SummaryRow } from '../formats/reading';
import { priceAsSite, totalOf } from '../robustness/price-as-site';
import type { CartAnswer } from './answer';
import type { CheckoutCheck, Explanation } from './checkout-check';
import { nothingApplied, rowDifferences } from './compare-rows';
import { findOrder } from './find-order';
import { leaveApart } from './outside-model';
import { readingsGiving } from './rule-readings';

/** What the order costs when none of its coupons and no coins are put in. */
function bareTotal({ case: planned, plan }: CartAnswer, order: number): number | undefined {
  const [bare] = priceAsSite(
    { ...planned, wallet: { coupons: planned.wallet?.coupons } },
    plan.orders.map((one) => ({ ...one, coupons: [] })),
  );
  return bare === undefined ? undefined : totalOf(bare, order);
}

/** The row in words nobody knows that alone makes the difference: a charge, or a discount that the site put in. */
function unknownRow(rows: SummaryRow[], difference: number): Explanation[] {
  const row = rows.find(({ kind, amount }) => kind === 'other' && amount === difference);
  if (row === undefined) return [];
  return row.amount > 0
    ? [{ code: 'row-differs', kind: 'other', expected: 0, actual: row.amount }]
    : [{ code: 'applied-by-site', kind: 'other', amount: -row.amount }];
}

/**
 * Compares a checkout page with the order of the plan it is for. Tax, bonus and other rows outside the model are taken out of the page's
 * total and named. Where the rest is not the promised amount, says which other reading of a rule gives exactly the page's, and which
 * rows differ. `other-cart` where lines or currency are not the plan's; undefined where the page
 * states no total or currency, or was read by guess: then nothing can be said.
 */
export function checkCheckout(answer: CartAnswer, { checkout, currency, confidence }: Reading): CheckoutCheck | undefined {
  const { case: planned, plan } = answer;
  if (checkout === undefined || currency === undefined || confidence === 'guess') return undefined;
  const position = findOrder(answer, checkout);
  const order = position === undefined ? undefined : plan.orders[position];
  const isOtherMoney = currency.code !== planned.currency.code || currency.exponent !== planned.currency.exponent;
  if (position === undefined || order === undefined || isOtherMoney) return { kind: 'other-cart' };
  const { summary } = checkout;
  const pageTotal = summary?.total?.amount;
  if (summary === undefined || pageTotal === undefined) return undefined;
  const receipt = plan.receipts[position] ?? [];
  const last = receipt.at(-1);
  const promised = last?.step === 'total' ? last.amount : plan.objective.payable;
  const { charged, apart, rows } = leaveApart(summary, pageTotal);
  if (charged === promised) return { kind: 'matches', promised, charged, pageTotal, apart };

  const bare = charged === bareTotal(answer, position);
  const differences = rowDifferences({ case: planned, order, receipt }, rows);
  const explanations: Explanation[] = [
    ...readingsGiving({ case: planned, orders: plan.orders, order: position, charged }),
    ...(bare && differences.length === 0 ? nothingApplied(receipt) : differences),
    ...unknownRow(rows, charged - promised),
  ];
  return { kind: 'differs', promised, charged, pageTotal, difference: charged - promised, apart, explanations };
}
