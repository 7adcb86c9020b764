// npm run bench [-- --cases N]: how fast the planner is on seeded carts of one order, how much of it is proved, and how that compares
// with pricing every set of coupons.
import { parseArgs } from 'node:util';
import { parseCase } from '../core/formats/parse-case';
import type { StackingPlan } from '../core/formats/plan';
import { planOrders, runToEnd } from '../core/planning/plan-orders';
import { cartOf, kinds, sizes } from './bench/carts';
import { bestByEnumeration, countSets } from './bench/enumeration';

/** larger numbers of coupon sets are not enumerated */
const mostSets = 20_000;

const { values } = parseArgs({ options: { cases: { type: 'string', default: '60' }, sizes: { type: 'string' } } });
const cases = Math.max(1, Number.parseInt(values.cases, 10) || 60);
const wanted = values.sizes?.split(',') ?? ['small', 'medium', 'typical', 'large'];

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const timed = <T>(run: () => T): { ms: number; value: T } => {
  const from = performance.now();
  const value = run();
  return { ms: performance.now() - from, value };
};
const row = (cells: readonly string[]) => cells.map((cell, at) => (at < 2 ? cell.padEnd(10) : cell.padStart(12))).join('');
const gapOf = ({ objective, proof }: StackingPlan) => (objective.payable - proof.lowerBound) / Math.max(1, objective.payable);

for (let warm = 0; warm < 150; warm++) runToEnd(planOrders(cartOf('realistic', sizes.typical, 100_000 + warm)));

process.stdout.write(`One order, ${cases} carts a row, milliseconds, one run, warm; the machine was not idle unless you saw to it.\n`);
process.stdout.write(
  `"sets" are coupon sets that limits allow (median); "÷" is the time to price all of them over the planner's (median, "-" above ${mostSets}).\n\n`,
);
process.stdout.write(`${row(['size', 'kind', 'p50', 'p99', 'worst', 'work p99', 'proved', 'worst gap', 'sets', '÷'])}\n`);
for (const [name, size] of Object.entries(sizes)) {
  if (!wanted.includes(name)) continue;
  for (const kind of kinds) {
    const runs = Array.from({ length: cases }, (_, seed) => {
      const parsed = parseCase(cartOf(kind, size, seed));
      if (!parsed.ok) throw new Error(`a bench cart is refused: ${parsed.error.path}`);
      const document = parsed.value;
      const { ms, value: plan } = timed(() => runToEnd(planOrders(document)));
      const sets = countSets(document);
      const every = sets <= mostSets ? timed(() => bestByEnumeration(document)) : undefined;
      if (every !== undefined && plan.proof.status === 'proved' && every.value !== plan.objective.payable) {
        throw new Error(`${document.caseId}: the planner says ${plan.objective.payable}, enumeration ${every.value}`);
      }
      return { ms, plan, sets, ratio: every === undefined ? undefined : every.ms / ms };
    });
    const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
    const ms = ascending(runs.map((run) => run.ms));
    const ratios = ascending(runs.flatMap(({ ratio }) => ratio ?? []));
    const proved = runs.filter(({ plan }) => plan.proof.status === 'proved').length;
    const cells = [
      name,
      kind,
      quantile(ms, 0.5).toFixed(2),
      quantile(ms, 0.99).toFixed(2),
      quantile(ms, 1).toFixed(2),
      String(quantile(ascending(runs.map(({ plan }) => plan.searchEffort.work)), 0.99)),
      `${Math.round((proved / cases) * 100)} %`,
      `${(Math.max(...runs.map(({ plan }) => gapOf(plan))) * 100).toFixed(2)} %`,
      quantile(ascending(runs.map(({ sets }) => sets)), 0.5).toExponential(1),
      ratios.length * 2 >= cases ? `${quantile(ratios, 0.5).toFixed(1)}×` : '-',
    ];
    process.stdout.write(`${row(cells)}\n`);
  }
}
