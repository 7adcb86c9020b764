// npm run codes, as a person runs it: what is printed and how it ends.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codesDocument } from '../../../core/formats/codes';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'codes-'));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const run = (options: string[], input = '') =>
  spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/codes.ts'), ...options], {
    encoding: 'utf8',
    cwd: root,
    input,
  });
const post = file('post.txt', 'AEUS18 – $18 off $99+ until 10 June 23:59 PT\n');
const nothing = file('nothing.txt', 'Earbuds $25.99, cable $3.50\n');

it('prints one document a file, in their order', () => {
  const { status, stdout } = run([post, nothing, '--json', '--at', '2026-06-05T12:00:00Z']);
  expect(status).toBe(0);
  const documents = stdout
    .trim()
    .split('\n')
    .map((line) => codesDocument.parse(JSON.parse(line)));
  expect(documents).toEqual([
    {
      format: 'stacking-codes/1',
      rows: [
        {
          code: 'AEUS18',
          kind: 'promoCode',
          minimumSpend: { amount: 9900 },
          currency: { code: 'USD', exponent: 2 },
          discount: { type: 'fixed', amount: 1800 },
          validUntil: '2026-06-11T06:59:59Z',
          text: 'AEUS18 – $18 off $99+ until 10 June 23:59 PT',
          unsure: ['currency', 'validUntil'],
        },
      ],
    },
    { format: 'stacking-codes/1', rows: [] },
  ]);
});

it('reads standard input; a market settles a bare "$" and fills no countries', () => {
  const { status, stdout } = run(['-', '--json', '--market', 'MX'], 'AEMX5 $50 OFF en compras de $500\n');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).rows).toMatchObject([{ code: 'AEMX5', currency: { code: 'MXN', exponent: 2 } }]);
  expect(JSON.parse(stdout).rows[0]).not.toHaveProperty('regions');
});

it('is a table for a person without --json', () => {
  const { status, stdout } = run([post]);
  expect(status).toBe(0);
  expect(stdout).toContain('AEUS18');
  expect(stdout).toContain('18.00 USD from 99.00 USD');
  expect(stdout).toContain('1 code\n');
});

it('reads UTF-16 with its mark', () => {
  const utf16 = file('utf16.txt', Buffer.from('\ufeffAEUS18 US$18 off US$99\n', 'utf16le'));
  expect(JSON.parse(run([utf16, '--json']).stdout).rows).toHaveLength(1);
});

describe('ends with 2 and prints nothing', () => {
  it.each([
    ['no file', []],
    ['a file that is not there', [post, join(folder, 'absent.txt'), '--json']],
    ['a file that is no text', [file('picture.png', Uint8Array.of(137, 80, 0, 1)), '--json']],
    ['a market that is none', [post, '--market', 'Mexico']],
    ['an instant that is none', [post, '--at', 'yesterday']],
    ['an option nobody knows', [post, '--colour']],
  ])('%s', (_name, options) => {
    const { status, stdout, stderr } = run(options);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('usage: npm run --silent codes');
  });
});
