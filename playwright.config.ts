import { defineConfig } from '@playwright/test';

/** Each project is one browser, or one way of running in it. What fails once and passes again is named as flaky in the report: a fault to be mended. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: /\.spec\.ts$/,
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  globalSetup: './tests/e2e/harness/build.ts',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 1,
  reporter: 'list',
  projects: [
    { name: 'chromium', metadata: { browser: 'chromium', build: 'chrome-mv3-e2e' }, testIgnore: /polyfill\.spec\.ts$/ },
    {
      name: 'firefox',
      metadata: { browser: 'firefox', build: 'firefox-mv3-e2e' },
      testIgnore: /(manifest|page-files|polyfill|gallery|names)\.spec\.ts$/,
    },
    // where the browser has no `browser` of its own: whatever asks it for something
    {
      name: 'polyfill',
      metadata: { browser: 'chromium', build: 'chrome-mv3-e2e-polyfill' },
      testMatch: /(polyfill|panel|options|by-hand|states|what-if)\.spec\.ts$/,
      grepInvert: /axe/,
    },
  ],
});
