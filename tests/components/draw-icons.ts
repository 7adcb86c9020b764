// public/icon/*.png, drawn from assets/icon.svg.
import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** Draws every size the manifest names; to be called again when the drawing changes. */
export async function drawIcons(browser: Browser): Promise<void> {
  const svg = readFileSync('assets/icon.svg', 'utf8');
  mkdirSync('public/icon', { recursive: true });
  for (const size of [16, 32, 48, 128]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
    await page.close();
  }
}
