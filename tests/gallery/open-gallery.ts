// The gallery in a browser: one page, kept, for every look.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { compiledLanguages } from '../../scripts/build/compiled-languages';
import type { Gallery } from './wall';

/** The page of the wall, and what it looks like around the frames. */
export const WALL_URL = 'http://gallery.test/';
export const WALL = `<!doctype html><meta charset=utf-8><style>
  body { display: flex; flex-wrap: wrap; align-items: start; gap: 16px; margin: 16px; background: #8a8a8a; font: 12px sans-serif; }
  figure { margin: 0; overflow: hidden; }
  figcaption { padding-block: 2px 4px; color: #fff; }
  iframe { display: block; border: 0; background: Canvas; }</style>`;

/** Builds the gallery's script as the extension's are built: one file, style sheets and languages in it. */
export async function buildGallery(outDir: string): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [compiledLanguages],
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./wall.tsx', import.meta.url)),
        formats: ['iife'],
        name: 'wall',
        fileName: () => 'gallery.js',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return path.join(outDir, 'gallery.js');
}

interface Look {
  /** a finger, as on a phone */
  touch?: boolean;
}

/** Opens the wall; `window.gallery` hangs on it what is asked for. */
export async function openGallery(browser: Browser, script: string, { touch = false }: Look = {}): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1700, height: 900 },
    hasTouch: touch,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
  });
  await page.route(`${WALL_URL}**`, (route) => route.fulfill({ contentType: 'text/html', body: WALL }));
  await page.goto(WALL_URL);
  await page.addScriptTag({ path: script });
  return page;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

/** Makes text twice as large as she has it, as browsers can. */
export async function enlargeText(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } });
}
