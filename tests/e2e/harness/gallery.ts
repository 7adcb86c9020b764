// The gallery of every surface in every state, in a Chromium of its own: built once for a worker.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, test as base, chromium } from '@playwright/test';
import { buildGallery } from '../../gallery/open-gallery';

interface Built {
  browser: Browser;
  /** the path of its script */
  script: string;
}

export const test = base.extend<object, { gallery: Built }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'stackwise-gallery-'));
      const script = await buildGallery(folder);
      const browser = await chromium.launch({ executablePath: process.env['STACKWISE_CHROMIUM'] ?? '/usr/bin/chromium' });
      await use({ browser, script });
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});
