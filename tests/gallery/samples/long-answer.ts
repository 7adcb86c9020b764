// An answer with everything as long as it may be: titles of 400 characters, amounts of 12 digits, 40 coupons, and every note there is.

import { leftOutWords } from '../../../components/words/code-words';
import type { CartAnswer } from '../../../core/answer/answer';
import type { Ineligible } from '../../../core/formats/plan';
import { trapWithChances } from '../../components/samples/sample-chances';
import { withThresholds } from '../../components/samples/sample-thresholds';

/** Keys whose numbers are money; `discount`, `at`, `from` and `to` only where they hold a number. */
const money = new Set(
  'amount payable lowerBound discount pageTotal pageTotalBeforeTax withoutCoupons short margin slack at worst price oneMore oneLess listed netGain more spend gain from to listPrice countAll seenOnly promised charged difference stated counted byHand expected actual eligibleSubtotal tested minimumSpend'.split(
    ' ',
  ),
);

/** The same answer with every amount so many times as large. */
export function enlarged<T>(value: T, times: number): T {
  if (Array.isArray(value)) return value.map((one) => enlarged(one, times)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, money.has(key) && typeof one === 'number' ? one * times : enlarged(one, times)]),
  ) as T;
}

const title = 'Warm white desk lamp with dimmer, swivel arm and three colour temperatures, for reading, sewing and drawing; '
  .repeat(4)
  .slice(0, 400);
const storeName = 'Lantern House Official Flagship Overseas Warehouse Store';

const whys: Ineligible[] = [
  { code: 'below-minimum-spend', short: 360 },
  { code: 'below-minimum-quantity', short: 2 },
  { code: 'nothing-eligible' },
  { code: 'ineligible-item-in-order' },
  { code: 'takes-nothing-off' },
  { code: 'not-yet-valid', from: '2026-06-20T07:00:00Z' },
  { code: 'expired', until: '2026-06-17T07:00:00Z' },
  { code: 'wrong-region' },
  { code: 'code-used' },
  { code: 'trait-missing', trait: 'newBuyer' },
  { code: 'limit-reached', instead: ['code-8'] },
  { code: 'excluded-by', couponId: 'code-8' },
  { code: 'costs-more-than-it-saves' },
];

const forty = Array.from({ length: 40 }, (_, at) => ({
  couponId: `many-${at}`,
  kind: 'promoCode' as const,
  code: `SUMMER-SALE-2026-${at + 10}`,
  scope: { type: 'platform' as const },
  minimumSpend: { amount: 9900 + at },
  discount: { type: 'fixed' as const, amount: 1000 },
}));

/** every reason there is: each has words */
const leftOutReasons = Object.keys(leftOutWords) as (keyof typeof leftOutWords)[];

const { case: itsCase, plan } = withThresholds;
const lineItems = itsCase.lineItems.map((line) => ({ ...line, title, storeName }));

/** Every word an answer can say, at everyday amounts; the bound is not proved. */
export const everyWord: CartAnswer = {
  ...withThresholds,
  case: { ...itsCase, wallet: { ...itsCase.wallet, coupons: [...(itsCase.wallet?.coupons ?? []), ...forty] } },
  plan: { ...plan, proof: { status: 'bounded', lowerBound: 6040 } },
  instructions: withThresholds.instructions.map((list) => [
    { do: 'tick', lineItemIds: ['l1'] },
    { do: 'untick', lineItemIds: ['l2'] },
    ...list,
    ...forty.map(({ couponId }, at) => ({ do: 'leaveOut' as const, couponId, why: whys[at % whys.length] as Ineligible })),
  ]),
  leftOut: leftOutReasons.map((why) => ({ kind: 'promoCode' as const, text: `Save $5 with SUMMER (${why})`, why })),
  notes: [
    { code: 'wallet-never-read' },
    { code: 'sums-not-checked' },
    { code: 'rounded-sums' },
    { code: 'corrected-by-hand', count: 2 },
    { code: 'more-lines-to-load' },
    { code: 'shipping-from-page', amount: 199 },
    { code: 'shipping-unlike-by-hand', amount: 199, byHand: 299 },
    { code: 'shipping-not-known' },
    { code: 'before-tax' },
    { code: 'before-tax', amount: 431 },
    { code: 'cheapest-before-tax' },
    { code: 'eligibility-not-known', headline: 'countAll', countAll: 6100, seenOnly: 5900 },
    { code: 'lines-left-out', lineItemIds: ['l1', 'l2'] },
    ...withThresholds.notes,
  ],
  confidence: 'guess',
  insight: {
    ...(withThresholds.insight as NonNullable<CartAnswer['insight']>),
    topUps: [{ spend: 210, payable: 5900, gain: 200 }],
    removals: [
      { lineItemId: 'l1', price: 110 },
      { lineItemId: 'l2', price: -400 },
    ],
    worth: [{ couponId: 'code-8', amount: 800 }],
  },
  byHand: [{ promotionId: 'code-8', enteredAt: '2026-06-17T12:00:00Z' }],
};

/** Titles of 400 characters, amounts of 12 digits. */
export const longest: CartAnswer = enlarged(
  {
    ...everyWord,
    case: { ...everyWord.case, lineItems },
    ...(trapWithChances.openFirst ? { openFirst: trapWithChances.openFirst.map((one) => ({ ...one, title })) } : {}),
  },
  20_000_000,
);
