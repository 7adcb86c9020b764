// Axe on every surface in every state, drawn without a shop: light and dark, left to right and right to left.
import { expect } from '@playwright/test';
import { surfaces } from '../gallery/exhibit';
import { axeSource, rules } from './harness/axe';
import { test } from './harness/gallery';
import type { Wall } from './harness/wall';

test.describe.configure({ mode: 'serial' });

/** A frame of the gallery is no page of its own: what axe asks of whole pages is asked in the extension itself. */
const ofParts = {
  ...rules,
  rules: { 'document-title': { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
  resultTypes: ['violations'],
};

/** The other scheme changes colours, and nothing else: these rules look at them. */
const ofColours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] };

/** What axe finds wrong in the frame that hangs at a place, the frames having been given axe. */
const wrongIn = (wall: Wall, place: number, options: object): Promise<string[]> =>
  wall.evaluate(
    async (at, of) => {
      type Found = { violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] };
      type Frame = Window & { axe: { run(context: Document, options: object): Promise<Found> } };
      const frame = document.querySelectorAll('iframe')[at]?.contentWindow as unknown as Frame;
      const found = await frame.axe.run(frame.document, of);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
      );
    },
    place,
    options,
  );

const giveAxe = (wall: Wall): Promise<void> =>
  wall.evaluate((source) => {
    for (const { contentDocument: inside } of document.querySelectorAll('iframe'))
      inside?.head.append(Object.assign(inside.createElement('script'), { textContent: source }));
  }, axeSource);

for (const language of ['en', 'ar']) {
  test(`${language}, light and dark: axe finds nothing wrong`, async ({ wall }) => {
    test.setTimeout(300_000);
    const list = await wall.evaluate(() => window.gallery.list());
    const wrong: string[] = [];
    for (const surface of surfaces) {
      const names = list.filter((one) => one.surface === surface).map(({ name }) => name);
      await wall.wear('light');
      await wall.evaluate((of, called, code) => window.gallery.hang({ surface: of, names: called }, code, 400), surface, names, language);
      await giveAxe(wall);
      for (const [scheme, options] of [
        ['light', ofParts],
        ['dark', ofColours],
      ] as const) {
        await wall.wear(scheme);
        expect(
          await wall.evaluate(() => document.querySelector('iframe')?.contentWindow?.matchMedia('(prefers-color-scheme: dark)').matches),
        ).toBe(scheme === 'dark');
        for (const [place, name] of names.entries())
          wrong.push(...(await wrongIn(wall, place, options)).map((fault) => `${surface} · ${name}, ${scheme}: ${fault}`));
      }
    }
    expect(wrong).toEqual([]);
  });
}
