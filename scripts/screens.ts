// npm run screens: every surface in every state, light and dark, in three languages and three widths, as contact sheets in pictures/.
//   npm run screens -- panel          only what is called so: a surface, a state, a language, light or dark, a width
//   npm run screens -- --check        no pictures: what is cut off, covered, too small, or said in no language
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium, type Page } from '@playwright/test';
import { checkGallery } from '../tests/gallery/check-gallery';
import { surfaces } from '../tests/gallery/exhibit';
import { buildGallery, openGallery } from '../tests/gallery/open-gallery';

const folder = path.resolve('pictures');
const languages = ['en', 'ar', 'de'];
const widths = [320, 400, 800];
/** Exhibits on one sheet: no more than can be looked at, nor than a browser draws at once. */
const ON_A_SHEET = { 320: 10, 400: 8, 800: 4 } as Record<number, number>;

/** The wall's width. */
const WALL = 1700;

interface Sheet {
  file: string;
  surface: string;
  look: string;
}

async function takeSheets(pages: { mouse: Page; finger: Page }, wanted: readonly string[]): Promise<Sheet[]> {
  const list = await pages.mouse.evaluate(() => window.gallery.list());
  const sheets: Sheet[] = [];
  // a language, a scheme or a width is named whole; any other word is a part of a name
  const isCode = (word: string) => /^(pseudo|[a-z]{2}(-[A-Z]{2})?)$/.test(word);
  const parts = wanted.filter((word) => !isCode(word) && word !== 'light' && word !== 'dark' && !/^\d+$/.test(word));
  const spoken = wanted.some(isCode) ? wanted.filter(isCode) : languages;
  const wide = wanted.some((word) => /^\d+$/.test(word)) ? widths.filter((width) => wanted.includes(`${width}`)) : widths;
  for (const surface of surfaces) {
    for (const width of wide) {
      const page = width === 320 ? pages.finger : pages.mouse;
      for (const language of spoken) {
        const names = list.filter((one) => one.surface === surface && parts.every((part) => `${surface} ${one.name}`.includes(part)));
        for (let at = 0; at < names.length; at += ON_A_SHEET[width] ?? 8) {
          const some = names.slice(at, at + (ON_A_SHEET[width] ?? 8)).map(({ name }) => name);
          await page.evaluate(([of, called, code, across]) => window.gallery.hang({ surface: of, names: called }, code, across), [
            surface,
            some,
            language,
            width,
          ] as const);
          // a picture of more than the window would be taken without the finger
          await page.setViewportSize({ width: WALL, height: await page.evaluate(() => document.documentElement.scrollHeight) });
          for (const scheme of ['light', 'dark'] as const) {
            if (wanted.includes(scheme === 'light' ? 'dark' : 'light')) continue;
            await page.emulateMedia({ colorScheme: scheme });
            const look = `${language} ${width} ${scheme}`;
            const file = `${surface}-${look.replaceAll(' ', '-')}-${at / (ON_A_SHEET[width] ?? 8) + 1}.png`;
            await page.screenshot({ path: path.join(folder, file) });
            sheets.push({ file, surface, look });
          }
        }
      }
    }
    console.log(`${surface}: ${sheets.filter((one) => one.surface === surface).length} sheets`);
  }
  return sheets;
}

function contactSheet(sheets: readonly Sheet[]): string {
  const of = (surface: string) =>
    sheets
      .filter((one) => one.surface === surface)
      .map(
        ({ file, look }) =>
          `<figure><a href="${file}"><img src="${file}" loading="lazy" alt="${surface} ${look}"></a><figcaption>${look}</figcaption></figure>`,
      )
      .join('\n');
  const style =
    'body{font:14px sans-serif;margin:16px}div{display:flex;flex-wrap:wrap;gap:12px}figure{margin:0}img{width:320px;height:240px;object-fit:cover;object-position:top}';
  const seen = surfaces.filter((surface) => sheets.some((one) => one.surface === surface));
  return `<!doctype html><meta charset="utf-8"><title>Screens</title><style>${style}</style>
${seen.map((surface) => `<h2 id="${surface}">${surface}</h2><div>${of(surface)}</div>`).join('\n')}\n`;
}

async function screens(): Promise<void> {
  const wanted = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  const script = await buildGallery(path.resolve('.output/gallery'));
  const executablePath = process.env['STACKWISE_CHROMIUM'];
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    if (wanted.includes('--check')) {
      const faults = await checkGallery(
        browser,
        script,
        wanted.filter((word) => word !== '--check'),
      );
      for (const fault of faults) console.log(fault);
      console.log(`${faults.length} faults`);
      process.exitCode = faults.length === 0 ? 0 : 1;
      return;
    }
    if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const sheets = await takeSheets(
      { mouse: await openGallery(browser, script), finger: await openGallery(browser, script, { touch: true }) },
      wanted,
    );
    writeFileSync(path.join(folder, 'index.html'), contactSheet(sheets));
    console.log(`${sheets.length} sheets: ${path.join(folder, 'index.html')}`);
  } finally {
    await browser.close();
  }
}

screens().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
