// npm start: from a fresh clone to the extension at work on the look-alike shop's cart. Plain Node: it runs before anything is installed.
import process from 'node:process';
import { ensureBrowser, ensureOpenssl, ensurePackages, run, versionOf } from './setup.mjs';

async function start() {
  ensurePackages();
  ensureOpenssl();
  const chromium = await ensureBrowser('chromium');
  console.log(versionOf(chromium));
  if (!run('npx', ['wxt', 'build'])) throw new Error('the build failed: see above');
  const env = { ...process.env, STACKWISE_CHROMIUM: chromium };
  if (!run('npx', ['tsx', 'scripts/try-out.ts', ...process.argv.slice(2)], { env })) process.exitCode = 1;
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
