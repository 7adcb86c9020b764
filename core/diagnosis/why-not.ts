// Why a code does not apply to the cart, every reason of it with its numbers.
import type { LineItem } from '../formats/case';
import { leastReaching } from '../rules/threshold';
import { lineReasons, outOfStock } from './line-reasons';
import type { Question } from './question';
import type { Reason } from './verdict';

const sumOf = (lines: readonly LineItem[], ids: readonly string[]): number =>
  lines.reduce((sum, { lineItemId, unitPrice, quantity }) => sum + (ids.includes(lineItemId) ? unitPrice.amount * quantity : 0), 0);

const idsOf = (reasons: readonly Reason[]): string[] => reasons.flatMap(({ lineItemIds = [] }) => lineItemIds);

/** The threshold that is missed where `short` is missing, of those the code has. */
function minimumOf({ promotion: { discount, minimumSpend } }: Question): number {
  if (minimumSpend > 0) return minimumSpend;
  if (discount.type === 'tiered') return Math.min(...discount.tiers.map((tier) => tier.minimumSpend.amount));
  return discount.type === 'repeating' ? discount.every.amount : 0;
}

/** Reasons of the cart. Lines that are not counted, or out of stock, are a reason where their price would be enough. */
export function whyNot(question: Question): Reason[] {
  const { coupon, not, prepared, baseline } = question;
  const { lineItems } = baseline.document;
  const { why } = not;
  const uncounted = lineReasons(coupon, lineItems);
  const gone = outOfStock(coupon, lineItems);
  switch (why.code) {
    case 'below-minimum-spend': {
      const minimum = minimumOf(question);
      const { short } = why;
      const tested = leastReaching(minimum, prepared.rules.thresholdComparison) - short;
      const [missing, soldOut] = [sumOf(lineItems, idsOf(uncounted)), sumOf(lineItems, idsOf(gone))];
      const areBothNeeded = missing < short && soldOut < short && missing + soldOut >= short;
      return [
        { code: 'below-minimum', confidence: 'certain', short, tested, minimum },
        ...(missing >= short || areBothNeeded ? uncounted : []),
        ...(soldOut >= short || areBothNeeded ? gone : []),
      ];
    }
    case 'below-minimum-quantity':
      return [{ code: 'below-minimum', confidence: 'certain', pieces: why.short }, ...uncounted, ...gone];
    case 'nothing-eligible':
      return [...uncounted, ...gone];
    case 'ineligible-item-in-order':
      return uncounted;
    default:
      return [{ code: 'takes-nothing', confidence: 'certain' }];
  }
}
