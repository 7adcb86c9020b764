// npm run bench:diagnosis: a book of codes held against a typical cart of every kind. [--codes 200] [--carts 10] [--work N] [--cpu-time]
import { parseArgs } from 'node:util';
import { Diagnosis } from '../core/diagnosis/diagnose';
import type { StackingCase } from '../core/formats/case';
import type { CodeRow } from '../core/formats/codes';
import { planOrders, runToEnd } from '../core/planning/plan-orders';
import { defaultProfile } from '../core/rules/profiles/default';
import { cartOf, chanceOf, kinds, sizes } from './bench/carts';
import { nowMs } from './bench/clock';
import { inMs, quantile, table } from './bench/statistics';

const { values } = parseArgs({
  options: {
    codes: { type: 'string', default: '200' },
    carts: { type: 'string', default: '10' },
    work: { type: 'string', default: '' },
    'cpu-time': { type: 'boolean' },
  },
});
const count = (text: string) => Math.max(1, Number.parseInt(text, 10) || 1);
const work = values.work === '' ? undefined : count(values.work);
const runs = 5;

/** Ladders as they are published: rungs from a fifth of the cart to twice of it, a tenth to a fifth off; some ended, some of other markets. */
function codesFor(cart: StackingCase, seed: number, many: number): CodeRow[] {
  const chance = chanceOf(seed);
  const goods = cart.lineItems.reduce((sum, { unitPrice, quantity }) => sum + unitPrice.amount * quantity, 0);
  return Array.from({ length: many }, (_, at): CodeRow => {
    const minimum = Math.round((goods * (0.2 + 1.8 * chance())) / 100) * 100;
    const kind = chance();
    return {
      code: `CODE${at}`,
      kind: 'promoCode',
      minimumSpend: { amount: minimum },
      currency: cart.currency,
      discount:
        kind < 0.1
          ? { type: 'percentage', basisPoints: 1000, maximumDiscount: { amount: Math.ceil(minimum * 0.15) } }
          : { type: 'fixed', amount: Math.ceil(minimum * (0.1 + 0.1 * chance())) },
      regions: chance() < 0.1 ? ['BR'] : [cart.context.region],
      validUntil: chance() < 0.1 ? '2020-01-01T00:00:00Z' : '2030-01-01T00:00:00Z',
      text: '',
    };
  });
}

const rows = [['cart', 'carts', 'p50 ms', 'worst ms', 'works', 'would', 'will not', 'not proved']];
for (const kind of kinds) {
  const times: number[] = [];
  const outcomes = { works: 0, 'would-work': 0, 'will-not': 0, depends: 0, unclear: 0 };
  let unproved = 0;
  for (let seed = 1; seed <= count(values.carts); seed++) {
    const cart = cartOf(kind, sizes.typical, seed);
    const plan = runToEnd(planOrders(cart));
    const codes = codesFor(cart, seed, count(values.codes));
    let fastest = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      const from = nowMs();
      const diagnosis = new Diagnosis(
        { case: cart, plan, answers: {}, comparisonMargin: defaultProfile.caseMaking.comparisonMargin },
        work,
      );
      const verdicts = codes.map((code) => diagnosis.verdictOf(code, {}, 'smallest'));
      fastest = Math.min(fastest, nowMs() - from);
      if (run > 0) continue;
      for (const { outcome, priced, changes } of verdicts) {
        outcomes[outcome]++;
        if ((priced ?? changes[0])?.bounded === true) unproved++;
      }
    }
    times.push(fastest);
  }
  const cells = [outcomes.works, outcomes['would-work'], outcomes['will-not'], unproved].map(String);
  rows.push([kind, String(times.length), inMs(quantile(times, 0.5)), inMs(Math.max(...times)), ...cells]);
}
process.stdout.write(`${values.codes} codes on a cart of 20 lines, the plan known, the fastest of ${runs} runs, warm.\n\n${table(rows)}`);
