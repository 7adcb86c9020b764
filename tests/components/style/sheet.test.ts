// The style sheet as text: it reaches for nothing outside, and its colours can be read.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'components/style';
const files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.css') && name !== 'sheet.css')
    .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')]),
);
/** Our own pages have sheets beside the surfaces' one. */
const ownSheets = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?!style).+\.css$/.test(name))
  .map((name) => readFileSync(`components/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''));
const whole = [...Object.values(files), ...ownSheets].join('\n');

it('takes every file of its folder in, the host first', () => {
  const imported = [...readFileSync(`${folder}/sheet.css`, 'utf8').matchAll(/@import "?'?\.\/([\w-]+\.css)/g)].map((match) => match[1]);
  expect([...imported].sort()).toEqual(Object.keys(files).sort());
  expect(imported[0]).toBe('host.css');
});

it('begins with a host that the page cannot dress', () => {
  expect(files['host.css']?.trim()).toMatch(/^:host \{\s*all: initial !important;/);
});

it('fetches nothing and names no font that a page could define', () => {
  expect(whole).not.toMatch(/url\(|@font-face|image-set|@import/);
  const families = [...whole.matchAll(/font(?:-family)?:\s*([^;]+);/g)].map((match) => match[1] ?? '');
  const named = families.flatMap((value) => value.match(/[a-z-]+(?=\s*(?:,|$))/g) ?? []);
  expect([...new Set(named)].sort()).toEqual(['inherit', 'sans-serif', 'system-ui']);
  expect(whole).toMatch(/--mono: ui-monospace, monospace;/);
});

it('knows no left and no right', () => {
  const physical =
    /(?:^|[\s;{-])(?:left|right|margin-left|margin-right|padding-left|padding-right|border-left|border-right)\s*:|text-align:\s*(?:left|right)/m;
  expect(whole.replace(/--left/g, '')).not.toMatch(physical);
});

it('does not measure by the page: no rem', () => expect(whole).not.toMatch(/\drem/));

it('moves only for those who did not ask for stillness', () => {
  const outside = whole.replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/g, '');
  expect(outside).not.toMatch(/animation|transition/);
});

const channel = (value: number) => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
/** Relative luminance of a hex colour (WCAG 2.2). */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(full.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(['light', 'dark'])('the colours, %s', (scheme) => {
  const [light = '', dark = ''] = (files['tokens.css'] ?? '').split('@media');
  const tokens = Object.fromEntries(
    [...(scheme === 'light' ? light : dark).matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map((match) => [match[1], match[2] ?? '']),
  );
  const token = (name: string) => {
    const found = tokens[name];
    if (!found) throw new Error(`no colour ${name}`);
    return found;
  };

  it.each([
    ['ink', 'paper', 4.5],
    ['ink', 'ground', 4.5],
    ['soft', 'paper', 4.5],
    ['soft', 'ground', 4.5],
    ['accent', 'paper', 4.5],
    ['accent', 'tint', 4.5],
    ['accent', 'ground', 4.5],
    ['on-accent', 'accent', 4.5],
    ['warn', 'paper', 4.5],
    ['warn', 'ground', 4.5],
    ['edge', 'paper', 3],
  ])('%s on %s is at least %f to 1', (text, ground, least) => {
    expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(least);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
