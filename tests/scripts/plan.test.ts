// The command, run as people run it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stackingPlan } from '../../core/formats/plan';
import { shippedProfiles } from '../../core/rules/profiles/alternatives';
import { defaultProfile } from '../../core/rules/profiles/default';
import { cart, coupon, line } from '../core/pricing/cart';

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
const run = (args: string[], input: string | Buffer = '') => {
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
    ['a command line that is none', ['--fast'], 'usage'],
    ['a profile that cannot be opened', ['--profile', 'nowhere.json', 'x.json'], 'nowhere.json: unreadable'],
    ['profiles that cannot be opened', ['--profiles=nowhere', 'x.json'], 'one of default-2026-11, parallel-thresholds'],
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

describe('npm run plan --analyses', () => {
  it('what each line and coupon is worth, and a filler: 7.00 more costs 2.00 on top', () => {
    const candidates = [{ candidateId: 'w1', type: 'newItem', lineItem: line('l9', 700) }];
    const [plan] = run(['--json', '--analyses', file('filled.json', { ...trap, candidates })]).json();
    expect(stackingPlan.parse(plan).analyses).toMatchObject({
      removals: [{ lineItemId: 'l1', price: 3200 }],
      fillers: [{ candidates: ['w1'], listed: 700, payable: 3400, netGain: -200, pays: false }],
      worth: [{ couponId: 'st', amount: 500 }],
    });
    expect(Object.keys(plan)).not.toContain('robustness');
  });
});

describe('npm run plan --profiles', () => {
  it('the plan under each, by name or by file, in the order asked for; a safe plan where one refuses it', () => {
    const own = file('own.json', { ...defaultProfile, profileId: 'own' });
    const args = ['--json', '--profile', 'parallel-thresholds', '--profiles', `parallel-thresholds,${own}`, file('trap.json', trap)];
    const [plan] = run(args).json();
    expect(stackingPlan.parse(plan)).toMatchObject({
      objective: { payable: 2700 },
      robustness: [
        { profile: 'parallel-thresholds', feasible: true, payable: 2700 },
        { profile: 'own', feasible: false },
      ],
      robustPlan: { orders: [{ coupons: ['st'] }], worst: 3200, proof: { status: 'proved', lowerBound: 3200 } },
    });
  });
  it('a plan that every one allows needs no other', () => {
    const [plan] = run(['--json', '--profiles', 'all', file('trap.json', trap)]).json();
    expect(plan.robustness).toEqual(shippedProfiles.map(({ profileId }) => ({ profile: profileId, feasible: true, payable: 3200 })));
    expect(plan).not.toHaveProperty('robustPlan');
  });
  it('says which fields the case keeps to itself, and lets an exported case be read otherwise', () => {
    const parallel = ['--json', '--profile', 'parallel-thresholds', '--profiles', 'default-2026-11,parallel-thresholds'];
    const stated = run([...parallel, file('stated.json', { ...trap, rules: { thresholdBase: defaultProfile.rules.thresholdBase } })]);
    expect(stated.stderr).toContain('the case states thresholdBase itself');
    expect(stated.json()[0].robustness.map(({ payable }: { payable: number }) => payable)).toEqual([3200, 3200]);
    const rules = { ...defaultProfile.rules, thresholdBase: { storeCoupon: 'itemPrice', selectCoupon: 'itemPrice' } };
    const exported = run([...parallel, file('exported.json', { ...trap, rules })]);
    expect(exported.stderr).toBe('');
    expect(exported.json()[0]).toMatchObject({ objective: { payable: 2700 }, robustness: [{ feasible: false }, { payable: 2700 }] });
  });
});

describe('what comes in', () => {
  it('lines are planned as they come, blank ones and line ends of any kind passed over', () => {
    const { status, json } = run(['--json', '-'], `\n  \r\n${JSON.stringify(trap)}\r\n\r\n${JSON.stringify({ ...trap, caseId: 'last' })}`);
    expect([status, json().map(({ caseId }) => caseId)]).toEqual([0, ['trap-42', 'last']]);
  });
  it('a byte order mark in a file is no text', () => {
    expect(run(['--json', file('bom.json', `\ufeff${JSON.stringify(trap)}`)]).status).toBe(0);
  });
  it('bytes that are no UTF-8 are refused: two ids might look the same', () => {
    const latin = Buffer.from(JSON.stringify({ ...trap, caseId: 'caf\u00e9' }), 'latin1');
    const { status, json } = run(['--json', '-'], Buffer.concat([latin, Buffer.from(`\n${JSON.stringify(trap)}\n`)]));
    expect(status).toBe(2);
    expect(json()).toMatchObject([{ caseId: '-:1', error: { code: 'not-json' } }, { caseId: 'trap-42' }]);
  });
  it('a folder is no case, and nothing at all is no case either', () => {
    const { status, stderr } = run(['--json', folder, file('empty.json', '')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/unreadable at the root.*EISDIR[\s\S]*not-json at the root/);
    expect(run(['--json', '-'], '')).toMatchObject({ status: 0, stdout: '' });
  });
  it('text nested a hundred thousand deep is refused', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const { json } = run(['--json', '-'], `${deep}\n${JSON.stringify({ ...trap, shop: 1 }).replace('1}', `${deep}}`)}\n`);
    expect(json()).toMatchObject([{ error: { code: 'wrong-format' } }, { error: { code: 'unknown-key', path: 'shop' } }]);
  });
  it('a line longer than any text there can be is refused, and the next one planned', () => {
    const { status, stderr, json } = run(
      ['--json', '-'],
      Buffer.concat([Buffer.alloc(66 * 1024 * 1024, 32), Buffer.from(`\n${JSON.stringify(trap)}`)]),
    );
    expect([status, json().map((plan) => plan.error?.code ?? plan.caseId)]).toEqual([2, ['too-large', 'trap-42']]);
    expect(stderr).toContain('64 MB');
  });
  it('a stranger\u2019s names do not reach the terminal as they are', () => {
    const { stderr } = run(['-'], JSON.stringify({ ...trap, '\u001b[31mred\n': 1 }));
    expect(stderr).toContain('unknown-key');
    expect(stderr).not.toContain('\u001b');
  });
  it('whoever reads the output may stop', () => {
    const many = Array.from({ length: 400 }, () => JSON.stringify(trap)).join('\n');
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const shell = `"${process.execPath}" "${tsx}" "${join(root, 'scripts/plan.ts')}" --json - | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', shell], { cwd: root, input: many, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ caseId: 'trap-42' });
    expect(stderr).not.toContain('EPIPE');
  });
  it('--help says what there is', () => {
    const { status, stdout } = run(['--help']);
    expect([status, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining('usage')]);
  });
});
