// npm run read, as a person runs it: what is printed and how it ends.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFrom } from './open-page';
import { snapshotText } from './snapshot/take';

const root = join(import.meta.dirname, '../..');
const fixture = (name: string) => join(root, 'tests/fixtures', name);
const cart = 'https://www.aliexpress.com/p/shoppingcart/index.html';
const read = (...options: string[]) =>
  spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/read.ts'), ...options], {
    encoding: 'utf8',
    cwd: root,
  });

describe('a saved page', () => {
  it('is one reading on one line, dated by --at', () => {
    const { status, stdout } = read(fixture('cart/2026-11-plain-usd.html'), '--url', cart, '--json', '--at', '2026-11-20T10:00:00Z');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'stacking-reading/1',
      confidence: 'exact',
      provenance: { pageUrl: cart, readAt: '2026-11-20T10:00:00Z' },
    });
  });
  it('is a table for a person without --json', () => {
    const { status, stdout } = read(fixture('cart/2026-11-plain-usd.html'), '--url', cart);
    expect(status).toBe(0);
    expect(stdout).toContain('Silicone hookup wire');
    expect(stdout).toContain('42.00 USD');
  });
  it('that cannot be read is a reading with its failure, and no error', () => {
    const { status, stdout } = read(fixture('cart/2026-11-captcha.html'), '--url', cart, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ page: 'cart', failure: { code: 'captcha' } });
  });
});

it('a saved answer may be JSONP', () => {
  const { status, stdout } = read(fixture('cart/2026-11-droplet-jsonp.json'), '--url', cart, '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ page: 'cart', provenance: { source: 'response' }, cart: { complete: true } });
});

it.each([
  ['cart/2026-11-droplet-sek.json', cart],
  ['cart/2026-11-plain-usd.html', cart],
])('a snapshot of %s is read with its answers, as the page was', (name, url) => {
  const readAt = '2026-11-20T10:00:00Z';
  const text = readFileSync(fixture(name), 'utf8');
  const file = join(mkdtempSync(join(tmpdir(), 'read-')), 'snapshot.html');
  writeFileSync(file, snapshotText(sourceFrom(text, url, readAt)));
  const [page, again] = [fixture(name), file].map((path) => JSON.parse(read(path, '--url', url, '--json', '--at', readAt).stdout));
  // ids of lines are the account's, and made up in the file
  const bare = (reading: unknown) => JSON.stringify(reading).replace(/"lineItemId":"[^"]*"/g, '');
  expect(bare(again)).toBe(bare(page));
});

describe('ends with 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  it.each([
    ['no file', ['--url', cart]],
    ['a file that is not there', [join(folder, 'absent.html'), '--url', cart]],
    ['a file that is neither page nor answer', [file('x.json', 'hello'), '--url', cart]],
    ['an answer cut off', [file('y.json', '{"data":{'), '--url', cart]],
    ['no address', [fixture('cart/2026-11-plain-usd.html')]],
    ['an address that is none', [fixture('cart/2026-11-plain-usd.html'), '--url', 'cart']],
    ['a date that is none', [fixture('cart/2026-11-plain-usd.html'), '--url', cart, '--at', 'today']],
    ['an unknown option', [fixture('cart/2026-11-plain-usd.html'), '--url', cart, '--market', 'MX']],
  ])('for %s', (_what, options) => {
    const { status, stdout, stderr } = read(...options);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });
});
