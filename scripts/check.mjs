// npm run check: types, lint, format, dead code, unit tests, both builds, byte budgets, store linter. Every step runs; the first failure does not hide the next.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensurePackages, root } from './setup.mjs';

const bin = (name) => (name === 'node' ? process.execPath : path.join(root, 'node_modules/.bin', name));

/** A step is one command; `count` reads how many tests it held, where it held several. */
const steps = (scratch) => [
  { name: 'types prepared', command: ['wxt', 'prepare'] },
  { name: 'types, house', command: ['tsc', '--noEmit'] },
  { name: 'types, core without DOM', command: ['tsc', '--noEmit', '-p', 'core'] },
  { name: 'lint and format', command: ['biome', 'check', '.'] },
  { name: 'dead code', command: ['knip'] },
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${scratch}/unit.json`],
    count: () => vitestCount(`${scratch}/unit.json`),
  },
  { name: 'build and zip, Chrome', command: ['wxt', 'zip'] },
  { name: 'build and zip, Firefox', command: ['wxt', 'zip', '-b', 'firefox'] },
  { name: 'byte budgets', command: ['size-limit'] },
  { name: 'store linter', command: ['node', 'scripts/store-lint.mjs'] },
];

function vitestCount(file) {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests === 0 && numFailedTestSuites > 0 ? numFailedTestSuites : numFailedTests };
}

const counted = (step, went) => {
  try {
    const { passed, failed } = step.count();
    return { passed, failed: failed === 0 && !went ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

/** Runs every step; answers how many tests and steps passed and failed. */
export function check() {
  const scratch = mkdtempSync(path.join(tmpdir(), 'stackwise-check-'));
  const totals = { passed: 0, failed: 0 };
  for (const step of steps(scratch)) {
    console.log(`\n── ${step.name}`);
    const [name, ...args] = step.command;
    const went = spawnSync(bin(name), args, { cwd: root, stdio: 'inherit' }).status === 0;
    const { passed, failed } = step.count ? counted(step, went) : { passed: went ? 1 : 0, failed: went ? 0 : 1 };
    totals.passed += passed;
    totals.failed += failed;
    if (failed > 0) console.log(`✗ ${step.name}`);
  }
  rmSync(scratch, { recursive: true, force: true });
  return totals;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensurePackages();
  const { passed, failed } = check();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
