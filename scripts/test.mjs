// npm test: everything, from a fresh clone: packages, browsers, `npm run check`, and the extension in real Chromium and real Firefox.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ensureBrowser, ensureOpenssl, ensurePackages, root, versionOf } from './setup.mjs';

/** The extension in both browsers; counts what Playwright counted. */
function e2e(browsers) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'stackwise-e2e-'));
  const report = path.join(scratch, 'e2e.json');
  const { status } = spawnSync(
    path.join(root, 'node_modules/.bin/playwright'),
    ['test', '--reporter=list,json', ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        STACKWISE_CHROMIUM: browsers.chromium,
        STACKWISE_FIREFOX: browsers.firefox,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    },
  );
  try {
    const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = stats.unexpected + errors.length;
    return { passed: stats.expected + stats.flaky, failed: failed === 0 && status !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function everything() {
  ensurePackages();
  ensureOpenssl();
  const browsers = { chromium: await ensureBrowser('chromium'), firefox: await ensureBrowser('firefox') };
  console.log(`${versionOf(browsers.chromium)} · ${versionOf(browsers.firefox)}`);
  const { check } = await import('./check.mjs');
  const checked = check();
  console.log('\n── the extension in Chromium and Firefox');
  const driven = e2e(browsers);
  return { passed: checked.passed + driven.passed, failed: checked.failed + driven.failed };
}

let outcome;
try {
  outcome = await everything();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  outcome = { passed: 0, failed: 1 };
}
console.log(`\n${outcome.passed} passed, ${outcome.failed} failed`);
process.exitCode = outcome.failed === 0 ? 0 : 1;
