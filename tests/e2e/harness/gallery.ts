// The gallery of every surface in every state: built once for a worker, in a Chromium of its own or in the project's browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, test as base, chromium } from '@playwright/test';
import { buildGallery } from '../../gallery/open-gallery';
import { chromiumWall, firefoxWall, type Wall } from './wall';

interface Built {
  browser: Browser;
  /** the path of its script */
  script: string;
}

export const test = base.extend<object, { script: string; gallery: Built; wall: Wall }>({
  script: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'stackwise-gallery-'));
      await use(await buildGallery(folder));
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  gallery: [
    async ({ script }, use) => {
      const browser = await chromium.launch({ executablePath: process.env['STACKWISE_CHROMIUM'] ?? '/usr/bin/chromium' });
      await use({ browser, script });
      await browser.close();
    },
    { scope: 'worker' },
  ],
  wall: [
    async ({ script }, use, info) => {
      const wall = await (info.project.metadata['browser'] === 'firefox' ? firefoxWall : chromiumWall)(script);
      await use(wall);
      await wall.close();
    },
    { scope: 'worker' },
  ],
});
