// What the receipts of the plan say is missing: amounts of further goods that are worth a look.
import { pricePlan } from '../pricing/price-plan';
import type { Present } from './payable-of';

/** Minor units missing to the minimum of a promotion that was skipped, ascending, each once, up to `most`. */
export function shortfalls({ cart: { prepared }, orders }: Present, most: number): number[] {
  const plan = pricePlan(prepared, orders);
  const steps = plan.ok ? plan.value.receipts.flat() : [];
  const missing = steps.flatMap((step) => (step.step === 'skipped' && step.why.code === 'below-minimum-spend' ? step.why.short : []));
  return [...new Set(missing)].filter((short) => short > 0 && short <= most).sort((a, b) => a - b);
}
