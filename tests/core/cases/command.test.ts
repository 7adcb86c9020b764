// npm run --silent case -- READING…: the case on standard output, or 2 with a code and a path.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseCase } from '../../../core/formats/parse-case';
import { defaultProfile } from '../../../core/rules/profiles/default';
import { entryOf, saying, stated } from '../by-hand/entries';
import { cartOf, line, storeCoupon, walletOf, without } from './readings';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stackwise-case-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileWith = (name: string, value: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/case.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

it('prints a case of the format, at the given time, under the given profile', () => {
  const cart = fileWith('my-cart.json', cartOf([line('1', { unitPrice: { amount: 4200 } })]));
  const wallet = fileWith('wallet.json', walletOf([storeCoupon()]));
  const profile = fileWith('profile.json', { ...defaultProfile, rules: { ...defaultProfile.rules, thresholdComparison: 'moreThan' } });
  const printed = run(wallet, cart, '--at', '2026-11-30T00:00:00Z', '--profile', profile);
  expect(printed).toMatchObject({ status: 0 });
  const parsed = parseCase(JSON.parse(printed.stdout));
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      caseId: 'my-cart',
      context: { at: '2026-11-30T00:00:00Z', region: 'US' },
      lineItems: [{ lineItemId: '1', unitPrice: { amount: 4200 } }],
      wallet: { coupons: [{ kind: 'storeCoupon' }] },
      rules: { thresholdComparison: 'moreThan' },
    },
  });
});

it('says beside it what is left out and what must be said', () => {
  const cart = fileWith('cart.json', cartOf([line('1')]));
  const wallet = fileWith('wallet.json', walletOf([storeCoupon({ status: 'used' })]));
  const { stderr, status } = run(cart, wallet);
  expect(status).toBe(0);
  expect(stderr).toContain('"used"');
  expect(stderr).toContain('"shipping-not-known"');
});

it('takes what the shopper entered from a file, hers with the read ones', () => {
  const cart = fileWith('cart.json', cartOf([line('1', { unitPrice: { amount: 4200 } })]));
  const wallet = fileWith('wallet.json', walletOf([storeCoupon()]));
  const hers = stated({ minimumSpend: { amount: 3500 }, validUntil: '2026-12-01T07:59:59Z' });
  const byHand = fileWith('mine.json', saying({ promotions: [entryOf(), entryOf(hers, { entryId: 'b' })] }));
  const { stdout, status } = run(cart, wallet, '--by-hand', byHand);
  expect(status).toBe(0);
  const minimums = JSON.parse(stdout).wallet.coupons.map((coupon: { minimumSpend: object }) => coupon.minimumSpend);
  expect(minimums).toEqual([{ amount: 3500 }, { amount: 4000 }]);
});

it.each<[string, () => string[], string]>([
  ['a file that is not there', () => [join(folder, 'none.json')], 'cannot be opened'],
  ['no JSON', () => [fileWith('bad.json', '{')], 'not JSON'],
  ['a reading with an error', () => [fileWith('wrong.json', { ...cartOf([line('1')]), confidence: 'sure' })], 'invalid at confidence'],
  ['a reading with an unknown key', () => [fileWith('extra.json', { ...cartOf([line('1')]), colour: 1 })], 'unknown-key at colour'],
  ['no cart among the readings', () => [fileWith('wallet.json', walletOf([]))], 'not-found at page'],
  [
    'a cart that could not be read',
    () => [fileWith('c.json', cartOf([], [], { failure: { code: 'captcha', tried: ['x'] } }))],
    'captcha at failure',
  ],
  [
    'a ticked line without a price',
    () => [fileWith('c.json', cartOf([without(line('1'), 'unitPrice')]))],
    'lines-not-read at cart.lineItems[0].unitPrice',
  ],
  ['no instant', () => [fileWith('c.json', cartOf([line('1')])), '--at', 'today'], '--at'],
  [
    'a profile with an error',
    () => [fileWith('c.json', cartOf([line('1')])), '--profile', fileWith('p.json', { ...defaultProfile, rules: {} })],
    'invalid at rules.stackingOrder',
  ],
  [
    'entries of an unknown key',
    () => [fileWith('c.json', cartOf([line('1')])), '--by-hand', fileWith('h.json', { ...saying({}), colour: 1 })],
    'unknown-key at colour',
  ],
  ['nothing', () => [], 'usage'],
])('ends with 2 and says why for %s', (_name, args, why) => {
  const { status, stdout, stderr } = run(...args());
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(why);
});
