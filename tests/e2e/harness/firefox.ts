// A Firefox with its own profile, behind the shop's proxy.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openMarionette, type Reply } from './marionette';
import type { Plain } from './shopper';

const START_MS = 30_000;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

const preferences = (marionettePort: number, proxyPort: number, uuids: Record<string, string>) => ({
  'marionette.port': marionettePort,
  'extensions.webextensions.uuids': JSON.stringify(uuids),
  'extensions.webextensions.keepUuidOnUninstall': true,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  // or Firefox's own requests go round the proxy once it has refused them
  'network.proxy.failover_direct': false,
  'network.proxy.allow_bypass': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'dom.push.connection.enabled': false,
});

const userJs = (prefs: Record<string, string | number | boolean>) =>
  Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

/** Starts Firefox and answers how to drive it. `uuids` fixes moz-extension://<uuid> for each add-on id. */
export async function launchFirefox(options: { executable: string; proxyPort: number; uuids: Record<string, string> }) {
  const port = await freePort();
  const profile = mkdtempSync(path.join(tmpdir(), 'stackwise-firefox-'));
  writeFileSync(path.join(profile, 'user.js'), userJs(preferences(port, options.proxyPort, options.uuids)));
  // --remote-allow-system-access is what permits moz-extension:// pages and privileged scripts
  const args = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
  const child = spawn(options.executable, args, { stdio: 'ignore', env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => child.exitCode === null && child.kill('SIGKILL');
  process.once('exit', kill);

  const marionette = await openMarionette(port, START_MS).catch((error) => {
    kill();
    throw error;
  });
  const { send } = marionette;

  async function evaluate<T extends Plain, A extends Plain[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    // as JSON text: the protocol has no undefined, it says null
    const script = `const a = [...arguments], done = a.pop(), __name = (named) => named;
      Promise.resolve().then(() => (${fn})(...a)).then((value) => done({ json: JSON.stringify(value) }), (error) => done({ error: String(error) }));`;
    const { value } = (await send('WebDriver:ExecuteAsyncScript', { script, args, sandbox: null })) as {
      value: { json?: string | null; error?: string };
    };
    if (value.error !== undefined) throw new Error(value.error);
    return (typeof value.json === 'string' ? JSON.parse(value.json) : undefined) as T;
  }

  /** Runs a function with the browser's own rights. */
  async function privileged<T extends Plain, A extends Plain[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await evaluate(fn, ...args);
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  }

  return {
    send,
    evaluate,
    privileged,
    /** Light or dark pages from here on: what `prefers-color-scheme` says. */
    wear: (dark: boolean) =>
      privileged(
        (scheme) => {
          type Preferences = { prefs: { setIntPref(name: string, value: number): void } };
          (globalThis as unknown as { Services: Preferences }).Services.prefs.setIntPref(
            'layout.css.prefers-color-scheme.content-override',
            scheme,
          );
        },
        dark ? 0 : 1,
      ),
    install: async (folder: string) => String((await send('Addon:Install', { path: path.resolve(folder), temporary: true }))['value']),
    uninstall: (id: string) => send('Addon:Uninstall', { id }),
    goto: (url: string) => send('WebDriver:Navigate', { url }),
    handles: async () => (await send('WebDriver:GetWindowHandles')) as unknown as string[],
    /** Opens a tab and turns to it. */
    async newTab(): Promise<string> {
      const handle = String((await send('WebDriver:NewWindow', { type: 'tab' }))['handle']);
      await send('WebDriver:SwitchToWindow', { handle });
      return handle;
    },
    switchTo: (handle: string) => send('WebDriver:SwitchToWindow', { handle }),
    closeTab: () => send('WebDriver:CloseWindow'),
    screenshot: async () => Buffer.from(String(((await send('WebDriver:TakeScreenshot', { full: false })) as Reply)['value']), 'base64'),
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }, 5000).catch(() => undefined);
      const timer = setTimeout(kill, 5000);
      await exited;
      clearTimeout(timer);
      process.off('exit', kill);
      marionette.end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
export type Firefox = Awaited<ReturnType<typeof launchFirefox>>;
