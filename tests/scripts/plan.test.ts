// The command, run as people run it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stackingPlan } from '../../core/formats/plan';
import { defaultProfile } from '../../core/rules/profiles/default';
import { amountText } from '../../scripts/plan/amount-text';
import { displayWidth, padEnd, printable } from '../../scripts/plan/display-width';
import { receiptText } from '../../scripts/plan/receipt-text';
import { cart, coupon, line, planOf } from '../core/pricing/cart';

const root = join(import.meta.dirname, '../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const run = (args: string[], input = '') => {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, join(root, 'scripts/plan.ts'), ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((text) => text !== '');
  return { status, stdout, stderr, json: () => lines.map((text) => JSON.parse(text)) };
};
const trap = {
  ...cart([line('l1', 4200, { title: '充电线' })], [coupon('st', 'storeCoupon', 1000, 4000), coupon('se', 'selectCoupon', 500, 3900)]),
  caseId: 'trap-42',
};

describe('npm run plan', () => {
  it('--json: one plan a line, in the plan format', () => {
    const { status, stderr, json } = run(['--json', file('trap.json', trap), file('other.json', { ...trap, caseId: 'other' })]);
    expect([status, stderr]).toEqual([0, '']);
    const [first, second, ...more] = json();
    expect(stackingPlan.parse(first)).toMatchObject({
      caseId: 'trap-42',
      objective: { payable: 3200 },
      proof: { status: 'proved', lowerBound: 3200 },
    });
    expect([second.caseId, more.length, typeof first.elapsedMs]).toEqual(['other', 0, 'number']);
  });
  it('a refused case is named with its path, the others are still planned', () => {
    const wrong = { ...trap, caseId: 'wrong', lineItems: [line('l1', 12.5)] };
    const paths = [file('wrong.json', wrong), file('broken.json', '{"format":'), join(folder, 'nowhere.json'), file('fine.json', trap)];
    const { status, stderr, json } = run(['--json', ...paths]);
    expect(status).toBe(2);
    expect(json()).toMatchObject([
      {
        format: 'stacking-plan/1',
        caseId: 'wrong',
        error: { code: 'invalid', path: 'lineItems[0].unitPrice.amount', message: expect.any(String) },
      },
      { format: 'stacking-plan/1', error: { code: 'not-json', path: '' } },
      { format: 'stacking-plan/1', error: { code: 'unreadable', path: '' } },
      { caseId: 'trap-42', objective: { payable: 3200 } },
    ]);
    expect(stderr.split('\n')[0]).toContain('wrong.json: invalid at lineItems[0].unitPrice.amount');
  });
  it('- reads one case a line', () => {
    const { status, json } = run(
      ['--json', '-'],
      `\ufeff${JSON.stringify(trap)}\r\n\n${JSON.stringify({ ...trap, caseId: 'b', extra: 1 })}\n`,
    );
    expect(status).toBe(2);
    expect(json()).toMatchObject([{ caseId: 'trap-42' }, { caseId: 'b', error: { code: 'unknown-key', path: 'extra' } }]);
  });
  it('--budget bounds the search, and is in the plan', () => {
    const [plan] = run(['--json', '--budget', '0', file('trap.json', trap)]).json();
    expect([plan.objective.payable, plan.proof.status, plan.searchEffort.budget]).toEqual([3200, 'bounded', 0]);
  });
  it('--profile stands between the format and the case', () => {
    const parallel = {
      ...defaultProfile,
      rules: { ...defaultProfile.rules, thresholdBase: { storeCoupon: 'itemPrice', selectCoupon: 'itemPrice' } },
    };
    const profile = file('profile.json', parallel);
    const [plan] = run(['--json', '--profile', profile, file('trap.json', trap)]).json();
    expect(plan.objective.payable).toBe(2700);
    const [stated] = run(['--json', '--profile', profile, file('stated.json', { ...trap, rules: { thresholdBase: {} } })]).json();
    expect(stated.objective.payable).toBe(3200);
  });
  it.each<[string, string[], string]>([
    ['no file', [], 'usage'],
    ['an unknown option', ['--fast'], 'usage'],
    ['a budget that is none', ['--budget', 'much', 'x.json'], '--budget'],
    ['what does not stand yet', ['--analyses', 'x.json'], '--analyses does not stand yet'],
    ['what does not stand yet either', ['--profiles=a,b', 'x.json'], '--profiles does not stand yet'],
    ['a profile that cannot be opened', ['--profile', 'nowhere.json', 'x.json'], 'nowhere.json: unreadable'],
  ])('%s ends with 2 and says why', (_, args, says) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });
  it('a profile that is none is refused with the path', () => {
    const { status, stderr } = run([
      '--profile',
      file('wrong.json', { ...defaultProfile, rules: { ...defaultProfile.rules, mood: 1 } }),
      file('t.json', trap),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('rules.mood');
  });
});

describe('the readable receipt', () => {
  const text = (isColoured = false) => receiptText(trap, planOf(trap), isColoured);
  it('says what, how much and why, in columns', () => {
    expect(
      text()
        .split('\n')
        .map((row) => row.trimEnd()),
    ).toEqual([
      'trap-42',
      '  l1 充电线        42.00',
      'subtotal           42.00',
      'store coupon st   -10.00  of 42.00, passes 40.00 by 2.00',
      'Select coupon se       ·  left out: 7.00 short of its minimum',
      'coins               0.00',
      'total              32.00',
      'pay USD            32.00  1 order, 1 coupon; best possible, proved',
      expect.stringMatching(/^work +\d+ {2}of \d+$/),
      '',
    ]);
  });
  it('is coloured only when asked', () => {
    expect(text()).not.toContain('\u001b');
    expect(text(true)).toContain('\u001b[1m');
  });
  it('lets no control character of a stranger through', () => {
    expect(printable('a\u001b[31m\u202eb\n')).toBe('a\ufffd[31m\ufffdb\ufffd');
  });
  it.each([
    ['abc', 3],
    ['充电线', 6],
    ['e\u0301', 1],
    ['👩‍👧', 2],
    ['ｗ', 2],
    ['שלום', 4],
  ])('%s is as wide as it stands', (shown, width) => {
    expect(displayWidth(shown)).toBe(width);
    expect(displayWidth(padEnd(shown, 10))).toBe(10);
  });
  it.each([
    [1234, 2, '12.34'],
    [-5, 2, '-0.05'],
    [5, 0, '5'],
    [1234, 3, '1.234'],
    [9_007_199_254_740_991, 2, '90071992547409.91'],
  ])('%i with exponent %i is %s', (amount, exponent, shown) => expect(amountText(amount, exponent)).toBe(shown));
});
