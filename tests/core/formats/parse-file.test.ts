// A file she brings is a stranger's word.
import { expect, it } from 'vitest';
import { parseFile } from '../../../core/formats/parse-file';
import { stackingProfile } from '../../../core/rules/profile';
import { defaultProfile } from '../../../core/rules/profiles/default';

const parse = (value: unknown) =>
  parseFile(typeof value === 'string' ? value : JSON.stringify(value), stackingProfile, 'stacking-profile/1', 100_000);
const said = (value: unknown) => {
  const parsed = parse(value);
  return parsed.ok ? 'ok' : 'path' in parsed.error ? [parsed.error.code, parsed.error.path] : parsed.error.code;
};

it.each<[string, unknown, unknown]>([
  ['the default profile', defaultProfile, 'ok'],
  ['no JSON', '{"format":', 'not-json'],
  ['nothing', '', 'not-json'],
  ['a later version', { ...defaultProfile, format: 'stacking-profile/2', rules: 'otherwise' }, 'newer'],
  ['another format', { ...defaultProfile, format: 'stacking-case/1' }, ['wrong-format', 'format']],
  ['a name that only looks later', { ...defaultProfile, format: 'other-profile/2' }, ['wrong-format', 'format']],
  [
    'a rule that is none',
    { ...defaultProfile, rules: { ...defaultProfile.rules, thresholdComparison: 'about' } },
    ['invalid', 'rules.thresholdComparison'],
  ],
  ['a key too many', { ...defaultProfile, surprise: 1 }, ['unknown-key', 'surprise']],
  ['a list', [], ['invalid', '']],
  ['null', null, ['invalid', '']],
  ['a text one character too long', ' '.repeat(100_001), 'too-large'],
])('%s', (_, value, expected) => expect(said(value)).toEqual(expected));

it('a prototype in it changes no object', () => {
  parse('{"__proto__":{"polluted":true},"format":"stacking-profile/1"}');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
