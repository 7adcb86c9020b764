// How long what-if takes in the panel: from a toggle to the new number, through the messages and the planner. Needs the build whose shadow
// root is open.
import type { Page } from '@playwright/test';

/**
 * Opens panel and trial, then toggles its boxes one after the other, off and on again. Milliseconds of each toggle that asks for a new
 * number, until it stands in the panel; a toggle back to the plan asks for none and is not counted.
 */
export async function toggling(page: Page, toggles: number): Promise<number[]> {
  await page.locator('[data-testid="edge-tab"]').click();
  await page.locator('[data-testid="chances"][data-pending="false"]').waitFor();
  await page.locator('.what-if > details > summary').click();
  await page.locator('[data-testid="supposed"]').waitFor();
  return page.evaluate(async (wanted) => {
    const root = document.querySelector('stackwise-panel')?.shadowRoot;
    const sum = root?.querySelector<HTMLElement>('[data-testid="supposed"]');
    if (!root || !sum) throw new Error('no trial');
    const found: number[] = [];
    for (let at = 0; found.length < wanted; at++) {
      const boxes = root.querySelectorAll<HTMLInputElement>('.trial input[type="checkbox"]');
      for (const isCounted of [true, false]) {
        const begin = performance.now();
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (sum.dataset['kind'] === 'waiting') return;
            observer.disconnect();
            resolve();
          });
          observer.observe(sum, { attributes: true, attributeFilter: ['data-kind'] });
          boxes[at % boxes.length]?.click();
        });
        if (isCounted) found.push(performance.now() - begin);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return found;
  }, toggles);
}
