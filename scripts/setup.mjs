// What a fresh machine lacks: packages, browsers. Plain Node: it runs before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a command in the repository, its output shown; answers whether it went well. */
export const run = (command, args, options = {}) => spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/** Whether what npm noted of its last work here is what the lock file asks for; packages of other platforms are never there. */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  const wanted = Object.entries(packagesIn('package-lock.json') ?? {});
  return (
    installed !== undefined && wanted.every(([at, { version, optional }]) => at === '' || optional || installed[at]?.version === version)
  );
}

/** The packages of the lock file, installed unless they are. */
export function ensurePackages() {
  if (isInstalled()) return;
  console.log('Installing packages …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) throw new Error('npm ci failed: see above');
}

const onPath = (name) => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split('\n')[0].trim() : undefined;
};

const BROWSERS = {
  chromium: {
    variable: 'STACKWISE_CHROMIUM',
    names: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    package: 'chromium',
    otherwise:
      'Install Chromium (not Google Chrome: its releases no longer load unpacked extensions from the command line), or name one: STACKWISE_CHROMIUM=/path/to/chromium',
  },
  firefox: {
    variable: 'STACKWISE_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    package: 'firefox-esr',
    otherwise: 'Install Firefox 142 or newer, or name one: STACKWISE_FIREFOX=/path/to/firefox',
  },
};

async function playwrights() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

const isRoot = () => process.getuid?.() === 0;
const aptInstall = (...packages) =>
  isRoot() &&
  onPath('apt-get') !== undefined &&
  run('apt-get', ['update', '-qq'], { stdio: 'ignore' }) &&
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

async function find({ variable, names, places }, kind) {
  const candidates = [process.env[variable], ...names.map(onPath), ...places, kind === 'chromium' ? await playwrights() : undefined];
  return candidates.find((candidate) => candidate !== undefined && candidate !== '' && existsSync(candidate));
}

/**
 * The executable of a browser: the environment's, the system's, Playwright's (Chromium), else installed by apt-get when root.
 * Throws what to do where there is none.
 */
export async function ensureBrowser(kind) {
  const browser = BROWSERS[kind];
  const found = await find(browser, kind);
  if (found !== undefined) return found;
  console.log(`Installing ${browser.package} …`);
  aptInstall(browser.package);
  const installed = await find(browser, kind);
  if (installed === undefined) throw new Error(`No ${kind} found. ${browser.otherwise}`);
  return installed;
}

/** The look-alike shop makes its throw-away certificate with openssl. */
export function ensureOpenssl() {
  if (onPath('openssl') === undefined && !aptInstall('openssl')) throw new Error('openssl is needed for the look-alike shop: install it');
}

export const versionOf = (executable) =>
  execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
