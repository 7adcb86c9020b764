// The languages, compiled in: nothing is fetched, and the shopper may choose another one than the browser's.
import en from '../public/_locales/en/messages.json';
import he from '../public/_locales/he/messages.json';
import { type Message, type MessagePart, partsOf } from './message';

type EnglishKey = keyof typeof en;
type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A message that has a form for each plural category of the language: `orders` is `orders_one`, `orders_other`, … */
export type PluralKey = EnglishKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;
/** A message with one form. */
export type PlainKey = Exclude<EnglishKey, `${PluralKey}_${Category}`>;

/** One language: its words, and what they are called. */
export interface Language {
  code: string;
  dir: 'ltr' | 'rtl';
  /** the language's name in its own words */
  name: string;
  /** The message as text. For a plural key `count` picks the form and is the first substitution; `substitutions` follow it. */
  t(key: PlainKey, substitutions?: readonly string[]): string;
  t(key: PluralKey, substitutions: readonly string[], count: number): string;
  /** The message taken apart at its substitutions, for markup. With a count, index 0 is the count. */
  parts(key: PlainKey | PluralKey, count?: number): readonly MessagePart[];
  /** A whole number in the language's digits and grouping. */
  number(value: number): string;
}

function makeLanguage(code: string, dir: Language['dir'], messages: Record<EnglishKey, Message> & Record<string, Message>): Language {
  const plurals = new Intl.PluralRules(code);
  const numbers = new Intl.NumberFormat(code);
  const taken = new Map<string, MessagePart[]>();
  const parts = (key: PlainKey | PluralKey, count?: number): readonly MessagePart[] => {
    const form = count === undefined ? key : `${key}_${plurals.select(count)}`;
    const known = taken.get(form);
    if (known) return known;
    const made = partsOf(messages[form] ?? messages[`${key}_other`] ?? { message: '' });
    taken.set(form, made);
    return made;
  };
  const t = (key: PlainKey | PluralKey, substitutions: readonly string[] = [], count?: number): string => {
    const values = count === undefined ? substitutions : [numbers.format(count), ...substitutions];
    return parts(key, count)
      .map((part) => (typeof part === 'string' ? part : (values[part] ?? '')))
      .join('');
  };
  return { code, dir, name: t('languageName'), t, parts, number: (value) => numbers.format(value) };
}

const english = makeLanguage('en', 'ltr', en);

/** Every language there is, the default one first. */
export const languages: readonly Language[] = [english, makeLanguage('he', 'rtl', he)];

/** Tags that browsers still send for a language under its former code. */
const former: Readonly<Record<string, string>> = { iw: 'he' };

/** The first wanted language there is (BCP 47 tags, best first; a region does not matter), else English. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
    const found = languages.find(({ code }) => code === (former[primary] ?? primary));
    if (found) return found;
  }
  return english;
}
