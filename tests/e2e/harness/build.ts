// Builds what the specs drive: the shipped extension, the one whose shadow root is open, and copies of it with one thing changed.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const output = path.resolve('.output');

/** As it ships, whatever the mode is called: else markup would be made for debugging, and slower. */
const env = { ...process.env, NODE_ENV: 'production' };

function build(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(path.resolve('node_modules/.bin/wxt'), ['build', ...args], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`wxt build ${args.join(' ')}\n${stdout}\n${stderr}`);
}

const scripts = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

/** A copy of a build in which `change` rewrites scripts; what it leaves undefined stays. */
function variant(from: string, to: string, change: (name: string, text: string) => string | undefined): void {
  const folder = path.join(output, to);
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(output, from), folder, { recursive: true });
  let changes = 0;
  for (const name of scripts(folder)) {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    const changed = change(name, text);
    if (changed === undefined || changed === text) continue;
    writeFileSync(file, changed);
    changes++;
  }
  if (changes === 0) throw new Error(`${to} is no other than ${from}`);
}

/** The one component that writes texts of pages, making markup of them. */
const withInnerHtml = (text: string): string =>
  text.replace(
    /"data-drawn":(\w+)\}(.{0,120}?)children:\1\}/,
    '"data-drawn":$1,dangerouslySetInnerHTML:{__html:$1}}$2dangerouslySetInnerHTML:{__html:$1}}',
  );

/** The planted request the network spec must find: one in a content script, one in the worker. */
export const PLANTED = { content: 'https://www.aliexpress.com/planted-by-content', worker: 'https://planted.example/by-worker' };

/** Where a build whose clock can be moved keeps how far it is ahead, ms, in local storage. */
export const CLOCK_AHEAD = 'test-clock-ahead';

/** Every script of it reads a clock that is as far ahead as local storage says, and follows as that changes. */
const movedClock = `(() => {
  // several scripts may share a world
  if ('clockMoves' in Date) return;
  Date.clockMoves = true;
  const now = Date.now.bind(Date);
  let ahead = 0;
  Date.now = () => now() + ahead;
  const { storage } = globalThis.browser ?? globalThis.chrome;
  storage.local.get('${CLOCK_AHEAD}').then((kept) => { ahead = kept['${CLOCK_AHEAD}'] ?? 0; });
  storage.onChanged.addListener((changes) => {
    if ('${CLOCK_AHEAD}' in changes) ahead = changes['${CLOCK_AHEAD}'].newValue ?? 0;
  });
})();
`;
/** The scripts that begin something: what they load afterwards has their clock. */
const begins = (name: string): boolean =>
  name.endsWith('background.js') ||
  (name.includes('content-scripts') && !name.includes('page-tap')) ||
  /chunks\/(popup|options|welcome|reading)-/.test(name);

export default function buildAll(): void {
  build();
  build('-b', 'firefox');
  build('-m', 'e2e');
  build('-b', 'firefox', '-m', 'e2e');
  // Chromium has a native `browser`: without it the polyfill itself runs
  variant('chrome-mv3-e2e', 'chrome-mv3-e2e-polyfill', (name, text) =>
    name.includes('page-tap') ? undefined : `delete globalThis.browser;\n${text}`,
  );
  for (const browser of ['chrome', 'firefox']) {
    variant(`${browser}-mv3-e2e`, `${browser}-mv3-e2e-planted`, (name, text) => {
      if (name.endsWith('content-scripts/cart.js')) return `fetch('${PLANTED.content}').catch(() => {});\n${text}`;
      if (name === 'background.js') return `fetch('${PLANTED.worker}').catch(() => {});\n${text}`;
      return undefined;
    });
    variant(`${browser}-mv3-e2e`, `${browser}-mv3-e2e-clock`, (name, text) => (begins(name) ? movedClock + text : undefined));
    variant(`${browser}-mv3-e2e`, `${browser}-mv3-e2e-innerhtml`, (_name, text) => withInnerHtml(text));
  }
}
