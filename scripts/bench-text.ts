// npm run bench:text: what the worst texts cost every function that reads a text, at 10,000 and 100,000 characters. [--size N]
import { parseArgs } from 'node:util';
import { table } from './bench/statistics';
import { textFunctions } from './bench-text/text-functions';
import { textOf, worstTexts } from './bench-text/worst-texts';

const { values } = parseArgs({ options: { size: { type: 'string', default: '100000' } } });
const size = Math.max(100, Number.parseInt(values.size, 10) || 0);
const runs = 5;

const fastest = (run: (text: string) => unknown, text: string): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) {
    // a fresh string each time: nothing is remembered of the last
    const fresh = `${text.slice(0, 1)}${text.slice(1)}`;
    const start = performance.now();
    run(fresh);
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

const ms = (value: number): string => value.toFixed(3);
const rows = [['function', 'p50 ms', 'worst ms', 'text', '÷ a tenth of it']];
for (const [name, run] of textFunctions) {
  for (const worst of worstTexts) run(textOf(worst, 2000));
  const times = worstTexts
    .map((worst) => ({ worst, whole: fastest(run, textOf(worst, size)), tenth: fastest(run, textOf(worst, size / 10)) }))
    .sort((one, other) => one.whole - other.whole);
  const last = times.at(-1);
  const middle = times[Math.floor(times.length / 2)];
  if (last === undefined || middle === undefined) continue;
  rows.push([name, ms(middle.whole), ms(last.whole), last.worst.name, (last.whole / last.tenth).toFixed(1)]);
}
process.stdout.write(`${worstTexts.length} texts of ${size} characters, the fastest of ${runs} runs, warm.\n\n${table(rows)}`);
