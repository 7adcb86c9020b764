// Axe on every surface in every state, drawn without a shop: light and dark, left to right and right to left.
import { expect } from '@playwright/test';
import { surfaces } from '../gallery/exhibit';
import { openGallery } from '../gallery/open-gallery';
import { axeSource, rules } from './harness/axe';
import { test } from './harness/gallery';

test.describe.configure({ mode: 'serial' });

/** A frame of the gallery is no page of its own: what axe asks of whole pages is asked in the extension itself. */
const ofParts = {
  ...rules,
  rules: { 'document-title': { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
};

/** Exhibits that hang at once. */
const AT_ONCE = 60;

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['ar', 'dark'],
] as const) {
  test(`${language}, ${colorScheme}: axe finds nothing wrong`, async ({ gallery: { browser, script } }) => {
    test.setTimeout(240_000);
    const page = await openGallery(browser, script);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const list = await page.evaluate(() => window.gallery.list());
    const wrong: string[] = [];
    for (const surface of surfaces) {
      const names = list.filter((one) => one.surface === surface).map(({ name }) => name);
      for (let at = 0; at < names.length; at += AT_ONCE) {
        const some = names.slice(at, at + AT_ONCE);
        await page.evaluate(([of, called, code]) => window.gallery.hang({ surface: of, names: called }, code, 400), [
          surface,
          some,
          language,
        ] as const);
        const frames = page.frames().filter((frame) => frame !== page.mainFrame());
        for (const [place, frame] of frames.entries()) {
          await frame.evaluate(axeSource);
          const found = await frame.evaluate(async (options) => {
            type Found = { violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] };
            const { axe } = globalThis as unknown as { axe: { run(context: Document, options: object): Promise<Found> } };
            return axe.run(document, options);
          }, ofParts);
          for (const { id, nodes } of found.violations)
            for (const node of nodes)
              wrong.push(`${surface} · ${some[place]}: ${id} ${JSON.stringify(node.target)} ${node.failureSummary}`);
        }
      }
    }
    await page.context().close();
    expect(wrong).toEqual([]);
  });
}
