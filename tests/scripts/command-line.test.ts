// What the plan command understands, and what it refuses.
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../scripts/plan/command-line';
import { shippedNames } from '../../scripts/plan/profiles-given';

describe('what is asked', () => {
  it('files alone: receipts, the usual budget, no profile', () => {
    expect(commandLine(['a.json', 'b.json'])).toEqual({
      ok: true,
      value: {
        files: ['a.json', 'b.json'],
        isJson: false,
        wantsAnalyses: false,
        budget: undefined,
        profile: undefined,
        profiles: [],
      },
    });
  });
  it.each<[string, string[], object]>([
    ['switches anywhere', ['--json', 'a', '--analyses'], { isJson: true, wantsAnalyses: true, files: ['a'] }],
    ['a budget, with or without an equals sign', ['--budget', '12', 'a'], { budget: 12 }],
    ['no work at all', ['--budget=0', 'a'], { budget: 0 }],
    ['the last of two budgets', ['--budget=1', '--budget=2', 'a'], { budget: 2 }],
    ['profiles with commas and again', ['--profiles', 'x,y', '--profiles=z', 'a'], { profiles: ['x', 'y', 'z'] }],
    ['every shipped profile', ['--profiles', 'all', 'a'], { profiles: [...shippedNames] }],
    ['a file that looks like an option', ['--', '--json'], { files: ['--json'], isJson: false }],
    ['standard input beside files', ['a', '-'], { files: ['a', '-'] }],
  ])('%s', (_, given, asked) => expect(commandLine(given)).toMatchObject({ ok: true, value: asked }));
  it('help', () => expect(commandLine(['-h', 'a'])).toEqual({ ok: true, value: 'help' }));
});

describe('what is no command line', () => {
  it.each<[string, string[], string]>([
    ['no file', [], 'no case'],
    ['an unknown option', ['--fast', 'a'], '--fast'],
    ['a budget that is none', ['--budget', 'much', 'a'], '--budget'],
    ['a budget that is empty', ['--budget=', 'a'], '--budget'],
    ['a budget below nothing', ['--budget=-5', 'a'], '--budget'],
    ['a budget with an exponent', ['--budget', '1e3', 'a'], '--budget'],
    ['a budget with a fraction', ['--budget', '0.5', 'a'], '--budget'],
    ['a budget no integer holds', ['--budget', '99999999999999999999', 'a'], '--budget'],
    ['an option without its value', ['a', '--budget'], '--budget'],
    ['a value for a switch', ['--json=yes', 'a'], '--json'],
    ['no profiles', ['--profiles=,', 'a'], '--profiles names no profile'],
    ['a profile twice', ['--profiles', 'select-or-code,select-or-code', 'a'], 'names select-or-code twice'],
    ['standard input twice', ['-', '--profile', '-'], 'standard input'],
  ])('%s', (_, given, says) => {
    const asked = commandLine(given);
    expect(asked).toMatchObject({ ok: false, error: expect.stringContaining(says) });
  });
});
