// The wall of the gallery in either browser: what hangs on it, light or dark.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { openGallery, WALL, WALL_URL } from '../../gallery/open-gallery';
import { launchFirefox } from './firefox';
import { eventually, type Plain } from './shopper';

export interface Wall {
  /** Runs a function in the wall's page; what goes in and out is plain data. */
  evaluate<T extends Plain, A extends Plain[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Light or dark from here on: what hangs changes where it hangs. */
  wear(scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

export async function chromiumWall(script: string): Promise<Wall> {
  const browser = await chromium.launch({ executablePath: process.env['STACKWISE_CHROMIUM'] ?? '/usr/bin/chromium' });
  const page = await openGallery(browser, script);
  return {
    // some loaders mark functions by a call of `__name`
    evaluate: (fn, ...args) => page.evaluate(`((__name) => (${fn})(...${JSON.stringify(args)}))((named) => named)`) as never,
    wear: (colorScheme) => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }),
    close: () => browser.close(),
  };
}

/** Whatever is asked for is the wall: Firefox takes it from a proxy of its own. */
async function serveWall(): Promise<{ port: number; close(): void }> {
  const server = http.createServer((_asked, answer) => answer.setHeader('content-type', 'text/html').end(WALL));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export async function firefoxWall(script: string): Promise<Wall> {
  const served = await serveWall();
  const executable = process.env['STACKWISE_FIREFOX'] ?? '/usr/bin/firefox-esr';
  const firefox = await launchFirefox({ executable, proxyPort: served.port, uuids: {} });
  await firefox.goto(WALL_URL);
  await firefox.evaluate(
    (source) => {
      document.head.append(Object.assign(document.createElement('script'), { textContent: source }));
    },
    readFileSync(script, 'utf8'),
  );
  return {
    evaluate: firefox.evaluate,
    async wear(scheme) {
      await firefox.wear(scheme === 'dark');
      // what hangs hears of it a little later, frame by frame
      const query = `(prefers-color-scheme: ${scheme})`;
      await eventually(
        () => firefox.evaluate((css) => [window, ...Array.from(frames)].every((one) => one.matchMedia(css).matches), query),
        `${scheme} frames`,
      );
    },
    async close() {
      await firefox.close();
      served.close();
    },
  };
}
