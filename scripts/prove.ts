// npm run prove [-- --cases N] [--from SEED] [--kind NAME] [--budget N]: the planner against brute force on seeded small carts of every kind. A line a
// kind, and one for each fault, with the seed that makes it an example. Exit 1 where a claim is false or a proof is missing that is owed.
import { parseArgs } from 'node:util';
import { planOrders, runToEnd } from '../core/planning/plan-orders';
import { judge } from '../tests/core/planning/against-brute-force';
import { proofKinds } from '../tests/core/planning/proof-kinds';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '60000' },
    from: { type: 'string', default: '1' },
    kind: { type: 'string', multiple: true },
    budget: { type: 'string' },
  },
});
const wholeNumber = (text: string, what: string): number => {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  process.stderr.write(`--${what} is a whole number from 1 on, not ${text}\n`);
  process.exit(2);
};
const cases = wholeNumber(values.cases, 'cases');
const from = wholeNumber(values.from, 'from');
const budget = values.budget === undefined ? undefined : wholeNumber(values.budget, 'budget');
const isWanted = (name: string) => values.kind?.some((text) => name.includes(text)) ?? true;
const wanted = [...proofKinds].filter(([name]) => isWanted(name));
if (wanted.length === 0) {
  process.stderr.write(`--kind is one of:\n${[...proofKinds.keys()].map((name) => `  ${name}\n`).join('')}`);
  process.exit(2);
}

const row = (cells: readonly string[]) => `${cells.map((cell, at) => (at === 0 ? cell.padEnd(50) : cell.padStart(12))).join('')}\n`;
const shares = wanted.reduce((all, [, { share }]) => all + share, 0);
let faulty = 0;
let total = 0;
process.stdout.write(row(['kind', 'cases', 'false', 'not best', 'not proved', 'seconds']));
for (const [name, { share, mustProve, caseOf }] of wanted) {
  const count = Math.ceil((cases * share) / shares);
  const began = performance.now();
  let untrue = 0;
  let missed = 0;
  const open: number[] = [];
  for (let seed = from; seed < from + count; seed++) {
    const document = caseOf(seed);
    const { falsehoods, misses, isProved } = judge(document, runToEnd(planOrders(document, { budget })));
    for (const what of [...falsehoods, ...misses]) process.stdout.write(`  ${name}, seed ${seed}: ${what}\n`);
    if (falsehoods.length > 0) untrue++;
    if (misses.length > 0) missed++;
    if (!isProved) open.push(seed);
  }
  if (open.length > 0) process.stdout.write(`  ${name}, not proved: seeds ${open.join(' ')}\n`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(row([name, String(count), String(untrue), String(missed), String(open.length), seconds]));
  faulty += untrue + (mustProve ? open.length : 0);
  total += count;
}
process.stdout.write(`${total} cases, ${faulty === 0 ? 'nothing wrong' : `${faulty} false, or not proved where that is owed`}\n`);
process.exitCode = faulty === 0 ? 0 : 1;
