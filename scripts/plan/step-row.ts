// One step of a receipt as a row.
import type { Ineligible, ReceiptStep } from '../../core/formats/plan';
import type { Row } from './columns';
import type { Names } from './names';

const layerNames = {
  storeDiscount: 'store discount',
  storeCoupon: 'store coupon',
  selectCoupon: 'Select coupon',
  platformCoupon: 'platform coupon',
  promoCode: 'promo code',
  platformDiscount: 'platform discount',
} as const;

/** What the step is of, what it adds or takes off, and on what; a skipped promotion has its reason in place of an amount. */
export function stepRow(step: ReceiptStep, names: Names): Row {
  const { money } = names;
  switch (step.step) {
    case 'subtotal':
      return { what: 'subtotal', amount: money(step.amount) };
    case 'applied': {
      const of = `of ${money(step.eligibleSubtotal)}`;
      const held = step.tested === step.eligibleSubtotal ? '' : `, held against ${money(step.tested)}`;
      const passes = step.minimumSpend === 0 ? '' : `, passes ${money(step.minimumSpend)} by ${money(step.margin)}`;
      return { what: `${layerNames[step.layer]} ${names.promotion(step.id)}`, amount: money(-step.discount), note: of + held + passes };
    }
    case 'skipped':
      return {
        what: `${layerNames[step.layer]} ${names.promotion(step.id)}`,
        amount: '·',
        note: `left out: ${whyText(step.why, names)}`,
        tone: 'dim',
      };
    case 'shipping':
      return { what: `shipping ${names.of(step.shippingGroupId)}`, amount: money(step.amount) };
    case 'coins':
      return { what: 'coins', amount: money(-step.discount), note: step.spent === 0 ? '' : `${step.spent} coins` };
    case 'total':
      return { what: 'total', amount: money(step.amount), tone: 'bold' };
  }
}

function whyText(why: Ineligible, { money, of }: Names): string {
  switch (why.code) {
    case 'below-minimum-spend':
      return `${money(why.short)} short of its minimum`;
    case 'below-minimum-quantity':
      return `${why.short} more needed`;
    case 'not-yet-valid':
      return `not before ${why.from}`;
    case 'expired':
      return `ended ${why.until}`;
    case 'trait-missing':
      return `needs ${of(why.trait)}`;
    case 'limit-reached':
      return why.instead === undefined ? 'limit reached' : `${why.instead.map(of).join(', ')} instead`;
    case 'excluded-by':
      return `not beside ${of(why.couponId)}`;
    default:
      return why.code.replaceAll('-', ' ');
  }
}
