// Verdicts on random carts against a search through everything: what is said to work does, for the amount that is said, and nothing
// that could work is said not to. FIRST_SEED and SEED_GROUPS ask for others.
import process from 'node:process';
import { expect, it } from 'vitest';
import { Diagnosis } from '../../../core/diagnosis/diagnose';
import { furtherLine } from '../../../core/diagnosis/further-goods';
import type { Change, Priced } from '../../../core/diagnosis/verdict';
import type { StackingCase } from '../../../core/formats/case';
import type { Coupon } from '../../../core/formats/promotion';
import { vectorOf } from '../planning/brute-force';
import { usable } from '../planning/brute-force-rules';
import { coarseCase } from '../planning/coarse-case';
import { randomCase } from '../planning/random-case';
import { caseAfter, least, leastWith, withoutCoupon } from './oracle';

const first = Number(process.env['FIRST_SEED'] ?? 1);
const groups = Array.from({ length: Number(process.env['SEED_GROUPS'] ?? 8) }, (_, at) => first + at * 4);
const casesFrom = (seed: number): StackingCase[] =>
  [seed, seed + 1, seed + 2, seed + 3].flatMap((one) => [
    randomCase(one, { lines: 4, stores: 2, coupons: 6, automatic: 2, maximumOrders: 1 }),
    coarseCase(one, { lines: 4 }),
    randomCase(one, { lines: 3, stores: 2, coupons: 4, automatic: 1, maximumOrders: 2 }),
  ]);

const isLeavingOut = ({ goods, steps }: Change) => goods === 0 && steps.every((step) => step.do === 'leaveOut');

function check(doc: StackingCase, coupon: Coupon): string[] {
  const wrong: string[] = [];
  const verdict = new Diagnosis({ case: doc, answers: {}, comparisonMargin: {} }).verdictOf(coupon);
  const { priced, changes } = verdict;
  const agrees = (name: string, said: { payable: number; bounded?: true }, exact: number | undefined) => {
    if (exact === undefined) wrong.push(`${name}: cannot be had at all`);
    else if (said.bounded === undefined ? said.payable !== exact : said.payable < exact)
      wrong.push(`${name}: ${said.payable} for ${exact}`);
  };
  const holds = (name: string, { orders, payable }: Priced, changed: StackingCase) => {
    const bought = orders.map(({ lines, coupons }) => ({
      coupons,
      lines: lines.map((one) => (one.lineItemId === furtherLine ? { ...one, lineItemId: 'further' } : one)),
    }));
    const [cost] = vectorOf(changed, bought) ?? [];
    if (cost !== BigInt(payable)) wrong.push(`${name}: its orders cost ${cost} and not ${payable}`);
    if (!orders.some(({ coupons }) => coupons.includes(coupon.couponId))) wrong.push(`${name}: without it`);
  };
  if (verdict.without !== least(withoutCoupon(doc, coupon))) wrong.push('without');
  if (priced !== undefined) holds('as it is', priced, doc);
  for (const change of changes) holds(JSON.stringify(change.steps), change, caseAfter(doc, coupon, change.steps));
  if ((doc.options?.maximumOrders ?? 1) > 1) return wrong;
  const exact = leastWith(doc, coupon.couponId);
  if (priced !== undefined) agrees('as it is', priced, exact);
  for (const change of changes) {
    const changed = caseAfter(doc, coupon, change.steps);
    if ((changed.options?.maximumOrders ?? 1) === 1) agrees(JSON.stringify(change.steps), change, leastWith(changed, coupon.couponId));
  }
  if (exact !== undefined && priced === undefined && !changes.some(isLeavingOut)) wrong.push(`missed: ${exact}`);
  return wrong;
}

it.each(groups)('agrees with a search through everything, from seed %i on', (seed) => {
  let asked = 0;
  const wrong = casesFrom(seed).flatMap((doc) =>
    (doc.wallet?.coupons ?? [])
      .filter((coupon) => usable(coupon, doc.context))
      .flatMap((coupon) => {
        asked++;
        return check(doc, coupon).map((what) => `${doc.caseId} ${coupon.couponId} ${what}`);
      }),
  );
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(20);
});
