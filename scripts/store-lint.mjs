// The store's linter on the Firefox build: no errors, and no warning whose code CONTRIBUTING.md does not explain.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './setup.mjs';

const webExt = path.join(root, 'node_modules/.bin/web-ext');
const args = ['lint', '--source-dir', path.join(root, '.output/firefox-mv3'), '--output', 'json', '--no-config-discovery'];
const { stdout, stderr } = spawnSync(webExt, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });

let report;
try {
  report = JSON.parse(stdout);
} catch {
  console.error(stdout, stderr);
  process.exit(1);
}
const explained = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
const unexplained = report.warnings.filter(({ code }) => !explained.includes(code));
for (const { code, message, file } of [...report.errors, ...report.warnings]) console.log(`${code} ${file ?? ''} ${message}`);
console.log(
  `${report.errors.length} errors, ${report.warnings.length} warnings, ${unexplained.length} of them not explained in CONTRIBUTING.md`,
);
process.exitCode = report.errors.length + unexplained.length === 0 ? 0 : 1;
