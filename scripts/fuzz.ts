// npm run fuzz -- [--cases N] [--seed S] [--kinds cart,wallet] [--only KIND:SEED] [--json]: readers against pages whose truth is known.
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type MadeKind, madeKinds } from '../tests/pages/input';
import { caseSeed, type FuzzCase, fuzzCase } from './fuzz/fuzz-case';
import { count, percent, tableOf, tallyOf } from './fuzz/tally';

const options = {
  cases: { type: 'string', default: '2000' },
  seed: { type: 'string', default: '1' },
  kinds: { type: 'string', default: madeKinds.join(',') },
  only: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;
const { values } = parseArgs({ options });

const isKind = (text: string): text is MadeKind => madeKinds.some((kind) => kind === text);
const told = ({ kind, seed, input, names, verdict }: FuzzCase) => ({
  only: `${kind}:${seed}`,
  layout: input.layout,
  names,
  findings: verdict.findings,
  why: verdict.why,
});

const showOne = (name: string): number => {
  const [kind = '', seed = ''] = name.split(':');
  if (!isKind(kind) || !/^\d+$/.test(seed)) throw new Error(`--only KIND:SEED, not ${name}`);
  const one = fuzzCase(kind, Number(seed));
  process.stdout.write(
    `${one.texts.html ?? ''}\n${one.texts.body ?? ''}\n${JSON.stringify(one.reading, null, 1)}\n${JSON.stringify({ verdict: one.verdict.kind, ...told(one) }, null, 1)}\n`,
  );
  return one.verdict.kind === 'wrong' || one.verdict.kind === 'uncaught' ? 1 : 0;
};

const run = async (): Promise<number> => {
  const kinds = values.kinds.split(',').filter(isKind);
  const tallies = kinds.map(tallyOf);
  const findings: ReturnType<typeof told>[] = [];
  const started = performance.now();
  const cpu = process.cpuUsage();
  for (let n = 0; n < Number(values.cases); n += 1) {
    // what weak references hold is freed only between two turns of the event loop
    if (n % 50 === 0) await setImmediate();
    const tally = tallies[n % tallies.length];
    if (tally === undefined) break;
    const one = fuzzCase(tally.kind, caseSeed(Number(values.seed), n));
    count(tally, one);
    if (one.verdict.kind !== 'wrong' && one.verdict.kind !== 'uncaught') continue;
    findings.push(told(one));
    // as they come: a long run is looked at before it ends
    if (!values.json) process.stdout.write(`${JSON.stringify(told(one))}\n`);
  }
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  const cpuSeconds = (used.user + used.system) / 1e6;
  if (values.json) {
    const plain = tallies.map((tally) => ({ ...tally, layouts: Object.fromEntries(tally.layouts) }));
    process.stdout.write(`${JSON.stringify({ seed: Number(values.seed), seconds, cpuSeconds, tallies: plain, findings })}\n`);
  } else {
    const layouts = tallies.flatMap(({ kind, layouts: each }) =>
      [...each].map(([layout, [all, good]]) => `${kind} ${layout} ${percent(good, all)} of ${all}`),
    );
    process.stdout.write(
      `${tableOf(tallies)}\nreadable by layout: ${layouts.join(', ')}\nseed ${values.seed}, ${seconds.toFixed(1)} s, of which ${cpuSeconds.toFixed(1)} s on a processor\n`,
    );
  }
  return findings.length === 0 ? 0 : 1;
};

process.exit(values.only === undefined ? await run() : showOne(values.only));
