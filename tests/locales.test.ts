// The words: every language says everything, in the browsers' format, with the same gaps, and nothing is said that nobody hears.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../components/language/language-names';
import { catalogueFor } from '../components/language/languages';
import { partsOf } from '../components/language/message';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string; example?: string }>;
  description?: string;
}
const folder = 'public/_locales';
const codes = readdirSync(folder);
const messagesOf = (code: string): Record<string, Message> => JSON.parse(readFileSync(path.join(folder, code, 'messages.json'), 'utf8'));
const tagOf = (code: string) => code.replace('_', '-');
const english = messagesOf('en');
const PLURAL = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(PLURAL, '');
const plainKeys = Object.keys(english).filter((key) => !PLURAL.test(key));
const pluralBases = [
  ...new Set(
    Object.keys(english)
      .filter((key) => PLURAL.test(key))
      .map(baseOf),
  ),
];

const contents = ({ placeholders = {} }: Message) =>
  Object.entries(placeholders)
    .map(([name, { content }]) => `${name}=${content}`)
    .sort();

it('offers every language there is a folder for, and no other', () => {
  expect([...languageCodes].sort()).toEqual(codes.map(tagOf).sort());
});

describe.each(codes)('%s', (code) => {
  const messages = messagesOf(code);
  const keys = Object.keys(messages);

  it('says every plain message, and no other', () => {
    expect(keys.filter((key) => !PLURAL.test(key)).sort()).toEqual([...plainKeys].sort());
  });

  it('has exactly the plural forms its language needs', () => {
    const categories = new Intl.PluralRules(tagOf(code)).resolvedOptions().pluralCategories;
    const needed = pluralBases.flatMap((base) => categories.map((category) => `${base}_${category}`));
    expect(keys.filter((key) => PLURAL.test(key)).sort()).toEqual(needed.sort());
  });

  it('has the gaps of the English message; only a plural form may leave out the count', () => {
    for (const key of keys) {
      const own = contents(messages[key] as Message);
      const model = contents(english[PLURAL.test(key) ? `${baseOf(key)}_other` : key] as Message);
      const spelledOut = PLURAL.test(key) && !key.endsWith('_other');
      expect([key, spelledOut ? own.filter((one) => one !== 'count=$1') : own]).toEqual([
        key,
        spelledOut ? model.filter((one) => one !== 'count=$1') : model,
      ]);
    }
  });

  it('keeps to the format: known names, every gap declared, every declared gap used', () => {
    for (const [key, one] of Object.entries(messages)) {
      expect(key).toMatch(/^[A-Za-z0-9_]+$/);
      const used = new Set([...one.message.matchAll(/\$(\w+)\$/g)].map((match) => match[1] ?? ''));
      expect([key, [...used].sort()]).toEqual([key, Object.keys(one.placeholders ?? {}).sort()]);
      expect([key, one.message.trim()]).toEqual([key, one.message]);
      expect(one.message).not.toBe('');
      for (const { content } of Object.values(one.placeholders ?? {})) expect(content).toMatch(/^\$[1-9]$/);
    }
  });

  it('is compiled in as it is written', () => {
    const { catalogue } = catalogueFor([tagOf(code)]);
    const compiled = Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, partsOf(message)]));
    expect(compiled).toEqual(Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, partsOf(message)])));
  });

  it('has a description the store takes', () => {
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
    expect(messages['extensionName']?.message).toBe('Stackwise');
  });
});

const ownWords = (text: string) =>
  text.replace(/\$\w+\$/g, '').replace(/AliExpress|Stackwise|Firefox|JSON|CSV|Select|Choice|SKU|Visa|Mastercard|http\S+/g, '');
const wordy = Object.entries(english).filter(([, { message }]) => /[A-Za-z]/.test(ownWords(message)));

const letters: Record<string, RegExp> = {
  he: /\p{Script=Hebrew}/u,
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  ko: /\p{Script=Hangul}/u,
};
const ofJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

it.each(Object.entries({ ...letters, ja: ofJapanese }).filter(([code]) => codes.includes(code)))(
  '%s has letters of its own wherever the English has words, and next to no others',
  (code, script) => {
    const messages = messagesOf(code);
    const untranslated = Object.entries(messages).filter(([key, { message }]) => {
      const model = english[key] ?? english[`${baseOf(key)}_other`];
      return /[A-Za-z]/.test(ownWords(model?.message ?? '')) && !script.test(message);
    });
    expect(untranslated.map(([key]) => key)).toEqual([]);
    const leftovers = Object.entries(messages).filter(([, { message }]) => /[A-Za-z]{3}/.test(ownWords(message)));
    expect(leftovers.map(([key]) => key)).toEqual([]);
  },
);

const inLatin = codes.filter((code) => code !== 'en' && code !== 'ja' && !(code in letters));

it.each(inLatin)('%s says in its own words what has more than two words in English', (code) => {
  const messages = messagesOf(code);
  const same = wordy.filter(([key, { message }]) => ownWords(message).trim().split(/\s+/).length > 2 && messages[key]?.message === message);
  expect(same.map(([key]) => key)).toEqual([]);
});

it('has no message that nothing says', () => {
  const sources = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join('components', name), 'utf8'));
  const spoken = new Set(sources.flatMap((source) => [...source.matchAll(/'([A-Za-z]+)'/g)].map((match) => match[1])));
  const inManifest = new Set([...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]));
  expect([...plainKeys, ...pluralBases].filter((key) => !spoken.has(key) && !inManifest.has(key))).toEqual([]);
});
