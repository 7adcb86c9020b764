// npm run bench: our planner, integer programs of the same problem in HiGHS and yalps, and what shoppers do, on the same seeded carts.
// --cases N  --classes typical,huge-trap,split-20-2  --solvers ours,highs,yalps,greedy  --budget N  --split-budgets N,N  --seed N
// --runs N (each cart of one order, the fastest counts)  --limit SECONDS (a rival's cart)  --cpu-time (not the wall's)  --json
import { parseArgs } from 'node:util';
import loadHighs from 'highs';
import { type BenchClass, classesNamed } from './bench/classes';
import { highsSolver } from './bench/integer-program/highs';
import type { Solver } from './bench/integer-program/solution';
import { stateCase } from './bench/integer-program/state-case';
import { yalpsSolver } from './bench/integer-program/yalps';
import { benchOneOrder, oneOrderHeads, runOurs } from './bench/one-order';
import { benchSplit, splitHeads } from './bench/split';
import { table } from './bench/statistics';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    cases: text,
    classes: { ...text, default: 'typical,large,huge,split' },
    solvers: { ...text, default: 'ours,highs,yalps,greedy' },
    budget: text,
    'split-budgets': { ...text, default: '700000,5000000' },
    seed: { ...text, default: '1' },
    runs: { ...text, default: '3' },
    limit: { ...text, default: '10' },
    'cpu-time': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const whole = (given: string | undefined): number | undefined =>
  given === undefined ? undefined : Math.max(1, Number.parseInt(given, 10));
const list = (given: string) => given.split(',').map((word) => word.trim());

async function main(): Promise<void> {
  const wanted = new Set(list(values.solvers));
  const solvers = new Map<string, Solver>();
  if (wanted.has('highs')) solvers.set('HiGHS', highsSolver(await loadHighs()));
  if (wanted.has('yalps')) solvers.set('yalps', yalpsSolver);
  const settings = {
    seed: whole(values.seed) ?? 1,
    cases: whole(values.cases),
    runs: whole(values.runs) ?? 1,
    budget: whole(values.budget),
    limitMs: 1000 * (whole(values.limit) ?? 10),
    solvers,
    withShoppers: wanted.has('greedy'),
    budgets: list(values['split-budgets']).map(Number),
  };
  const classes = classesNamed(list(values.classes));
  const tables = new Map<string, string[][]>();
  const add = (title: string, head: string[], rows: readonly string[][]) => {
    const kept = rows.filter((row) => row.length > 0);
    if (kept.length > 0) tables.set(title, [...(tables.get(title) ?? [head]), ...kept]);
  };
  const clock = values['cpu-time'] ? 'of processor time' : 'by the clock';
  if (!values.json)
    process.stdout.write(`Milliseconds ${clock}, warm, seed ${settings.seed}; of one order the fastest of ${settings.runs} runs.\n`);
  for (const of of classes) {
    if (!values.json) process.stderr.write(`${of.name} …\n`);
    warmUp(of, settings.budget, solvers);
    if (of.isSplit) {
      // yalps does not end on programs of several orders
      const rows = benchSplit(of, { ...settings, solvers: new Map([...solvers].filter(([name]) => name === 'HiGHS')) });
      add('Several orders, ours; loss to the best plan known', splitHeads.ours, rows.ours);
      add(`Several orders, integer program, least payable only, ${values.limit} s a cart`, splitHeads.rivals, rows.rivals);
    } else {
      const rows = benchOneOrder(of, settings);
      add('One order, ours', oneOrderHeads.ours, [rows.ours]);
      add(
        `One order, integer programs, the first carts of each class, ${values.limit} s a cart; ÷ is theirs over ours`,
        oneOrderHeads.rivals,
        rows.rivals,
      );
      add('One order, what shoppers do: how much more they pay', oneOrderHeads.shoppers, [rows.shoppers]);
    }
  }
  if (values.json) process.stdout.write(`${JSON.stringify(Object.fromEntries(tables), undefined, 2)}\n`);
  else for (const [title, rows] of tables) process.stdout.write(`\n${title}\n${table(rows)}`);
}

/** Compilers get to know everyone's code on carts of the class before anything is measured. */
function warmUp({ isSplit, cartAt }: BenchClass, budget: number | undefined, solvers: ReadonlyMap<string, Solver>): void {
  for (let seed = 0; seed < (isSplit ? 3 : 80); seed++) runOurs(cartAt(100_000 + seed), budget, 1);
  for (let seed = 0; seed < (isSplit ? 0 : 3); seed++) {
    const stated = stateCase(cartAt(100_000 + seed));
    if (!('why' in stated)) for (const solve of solvers.values()) solve(stated, 1000);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
