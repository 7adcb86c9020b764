// npm run mutation: changes one thing at a time in the rooms that price and plan, and asks whether a core test notices.
// One file: npm run mutation -- --mutate core/allocate.ts. What did not change since the last run is not asked again.
import process from 'node:process';

// random carts: fewer of them than usual, since every run asks for all of them again
process.env.STACKWISE_CASES ??= '150';

export default {
  mutate: ['core/{pricing,planning,rules}/**/*.ts', '!core/rules/profiles/**', 'core/{allocate,money,percentage}.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  dryRunTimeoutMinutes: 20,
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker/sandboxes',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: '.stryker/report.html' },
  jsonReporter: { fileName: '.stryker/report.json' },
  clearTextReporter: { allowColor: false, reportTests: false },
  ignorePatterns: ['.output', 'docs', 'tests/e2e', 'tests/fixtures', 'tests/shop'],
  // it would rewrite the compiler's settings with an interface that TypeScript 7 does not have; nothing here needs it
  tsconfigFile: 'none',
};
