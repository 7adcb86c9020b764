// What the shipped popup and the background load: few files, the style sheet before them, and nothing that is drawn where nothing is shown.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

/** The scripts that a file names, by `from`, by a bare `import` or as a page does; files that are loaded later are none of them. */
const named = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*["']\.{0,2}\/?([^"']*\.js)["']|<script[^>]* src="\/([^"]+)"/g)].map(([, one, other]) =>
    path.basename(one ?? other ?? ''),
  );

/** Every script that is loaded with a file, and what those load. */
function loadedWith(folder: string, file: string): Map<string, string> {
  const loaded = new Map<string, string>();
  const waiting = named(readFileSync(path.join(folder, file), 'utf8'));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (loaded.has(name)) continue;
    const text = readFileSync(path.join(folder, 'chunks', name), 'utf8');
    loaded.set(name, text);
    waiting.push(...named(text));
  }
  return loaded;
}

/** Of the popup's own markup. */
const DRAWN = 'open-options';

for (const folder of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  test(`${folder}: the popup is a page, a style sheet and four scripts, the sheet before them`, () => {
    const html = readFileSync(path.join(folder, 'popup.html'), 'utf8');
    expect(html.indexOf('rel="stylesheet"')).toBeGreaterThan(0);
    expect(html.indexOf('rel="stylesheet"')).toBeLessThan(html.indexOf('<script'));
    expect(html).not.toContain('modulepreload');
    const loaded = loadedWith(folder, 'popup.html');
    expect([...loaded.values()].some((text) => text.includes(DRAWN))).toBe(true);
    expect(loaded.size).toBeLessThanOrEqual(4);
  });

  test(`${folder}: the popup's sheet dresses no other page`, () => {
    const linked = readdirSync(folder).filter(
      (name) => name.endsWith('.html') && readFileSync(path.join(folder, name), 'utf8').includes('rel="stylesheet"'),
    );
    expect(linked).toEqual(['popup.html']);
  });

  test(`${folder}: the background loads nothing that is drawn`, () => {
    const loaded = loadedWith(folder, 'background.js');
    expect(loaded.size).toBeGreaterThan(2);
    expect([...loaded].filter(([, text]) => text.includes(DRAWN)).map(([name]) => name)).toEqual([]);
  });
}
