// What a screen reader calls everything on every surface in every state: landmarks, headings, pictures, tables, and all she can act on.
// `npx playwright test names --update-snapshots` writes the files anew; then they are read, by a person.
import { expect, type Frame } from '@playwright/test';
import { surfaces } from '../gallery/exhibit';
import { openGallery } from '../gallery/open-gallery';
import { test } from './harness/gallery';

/** Exhibits that hang at once. */
const AT_ONCE = 40;

const TOLD =
  /^\s*- '?(main|region|dialog|alertdialog|navigation|banner|contentinfo|form|search|heading|img|table|button|link|checkbox|switch|radio|radiogroup|combobox|listbox|textbox|spinbutton|slider|group|meter|progressbar|status|alert)\b/;

/** Roles and names in the order of the page, without values and what stands below them. */
const namesIn = async (frame: Frame): Promise<string[]> => {
  const tree = await frame.locator('body').ariaSnapshot();
  return tree
    .split('\n')
    .filter((line) => TOLD.test(line))
    .map((line) => /^- '?(\w+(?: "(?:[^"\\]|\\.)*")?(?: \[\w+(?:=\w+)?\])*)/.exec(line.trim())?.[1] ?? line.trim());
};

test('every surface in every state is called as it was read and agreed on', async ({ gallery: { browser, script } }) => {
  test.setTimeout(180_000);
  const page = await openGallery(browser, script);
  const list = await page.evaluate(() => window.gallery.list());
  for (const surface of surfaces) {
    const names = list.filter((one) => one.surface === surface).map(({ name }) => name);
    const told: string[] = [];
    for (let at = 0; at < names.length; at += AT_ONCE) {
      const some = names.slice(at, at + AT_ONCE);
      await page.evaluate(([of, called]) => window.gallery.hang({ surface: of, names: called }, 'en', 400), [surface, some] as const);
      const frames = page.frames().filter((frame) => frame !== page.mainFrame());
      for (const [place, frame] of frames.entries()) told.push(`# ${some[place]}`, ...(await namesIn(frame)), '');
    }
    expect.soft(told.join('\n')).toMatchSnapshot(`${surface}.txt`);
  }
  await page.context().close();
});
