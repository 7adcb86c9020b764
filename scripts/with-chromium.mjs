// Runs a script with the extension built and a Chromium found, from a fresh clone on: `npm start`, `npm run pictures`. Plain Node: it runs before
// anything is installed. With --no-build first, the script needs no extension.
import process from 'node:process';
import { ensureBrowser, ensureOpenssl, ensurePackages, run, versionOf } from './setup.mjs';

async function start(given) {
  const builds = given[0] !== '--no-build';
  const [script, ...args] = builds ? given : given.slice(1);
  ensurePackages();
  ensureOpenssl();
  const chromium = await ensureBrowser('chromium');
  console.log(versionOf(chromium));
  if (builds && !run('npx', ['wxt', 'build'])) throw new Error('the build failed: see above');
  const env = { ...process.env, STACKWISE_CHROMIUM: chromium };
  if (!run('npx', ['tsx', script, ...args], { env })) process.exitCode = 1;
}

start(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
