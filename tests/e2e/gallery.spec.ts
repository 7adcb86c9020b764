// Every surface in every state, drawn without a shop: nothing is cut off, covered or too small, and every word is of a language.
import { expect } from '@playwright/test';
import { checkGallery, looks } from '../gallery/check-gallery';
import { openGallery } from '../gallery/open-gallery';
import { test } from './harness/gallery';

test.describe.configure({ mode: 'serial' });

for (const look of looks) {
  test(`${look.language}, ${look.width} wide${look.times > 1 ? ', text twice as large' : ''}`, async ({ gallery: { browser, script } }) => {
    test.setTimeout(180_000);
    expect(await checkGallery(browser, script, [], [look])).toEqual([]);
  });
}

test('planted faults are found', async ({ gallery: { browser, script } }) => {
  const page = await openGallery(browser, script);
  const faults = await page.evaluate(async () => {
    await window.gallery.hang({ surface: 'popup', names: ['every-layer'] }, 'pseudo', 400);
    const inside = document.querySelector('iframe')?.contentDocument;
    const footer = inside?.querySelector('footer');
    if (!footer) throw new Error('no footer');
    const plant = (text: string, style: string) => {
      const one = inside?.createElement('p');
      if (one) footer.append(Object.assign(one, { textContent: text }));
      one?.setAttribute('style', style);
    };
    plant('Buy now', '');
    plant('⟦x⟧'.repeat(40), 'inline-size: 100px; white-space: nowrap');
    plant('⟦ýýýý⟧', 'inline-size: 20px; overflow: hidden; white-space: nowrap');
    plant('⟦óñ ťóþ⟧', 'margin-block-start: -20px');
    plant('⟦ẅŵŵŵŵŵŵŵŵŵŵŵŵ⟧', 'inline-size: 60px');
    return window.gallery.faults({ whole: true, spoken: true }).map(({ fault }) => fault);
  });
  await page.context().close();
  for (const kind of ['not spoken: "Buy now"', 'beyond the window', 'cut off', 'broken', 'lie on each other', 'scrolls sideways']) {
    expect(
      faults.filter((fault) => fault.includes(kind)),
      kind,
    ).not.toEqual([]);
  }
});
