// One language: its words, wherever they come from, and what can be said with them.
import type { Settings } from '../../core/answer/settings';
import type en from '../../public/_locales/en/messages.json';
import type { CurrencyDisplay } from './format';
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
  /** how she wants money written in it */
  currencyDisplay: CurrencyDisplay;
  /** The message as text. For a plural key `count` picks the form and is the first substitution; `substitutions` follow it. */
  t(key: PlainKey, substitutions?: readonly string[]): string;
  t(key: PluralKey, substitutions: readonly string[], count: number): string;
  /** The message taken apart at its substitutions, for markup. With a count, index 0 is the count. */
  parts(key: PlainKey | PluralKey, count?: number): readonly MessagePart[];
  /** A whole number in the language's digits and grouping. */
  number(value: number): string;
}

/** The messages of one language by their keys, as `_locales` has them. */
export type Catalogue = Readonly<Record<string, Message>>;

const rightToLeft = ['ar', 'he'];

/** Made when first needed: the browser loads a language's data then, and until then a page is being drawn. */
function late<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The language that a catalogue is of. A key it lacks says nothing. */
export function languageOf(code: string, messages: Catalogue): Language {
  const plurals = late(() => new Intl.PluralRules(code));
  const numbers = late(() => new Intl.NumberFormat(code));
  const taken = new Map<string, MessagePart[]>();
  const parts = (key: PlainKey | PluralKey, count?: number): readonly MessagePart[] => {
    const form = count === undefined ? key : `${key}_${plurals().select(count)}`;
    const known = taken.get(form);
    if (known) return known;
    const made = partsOf(messages[form] ?? messages[`${key}_other`] ?? { message: '' });
    taken.set(form, made);
    return made;
  };
  const t = (key: PlainKey | PluralKey, substitutions: readonly string[] = [], count?: number): string => {
    const values = count === undefined ? substitutions : [numbers().format(count), ...substitutions];
    return parts(key, count)
      .map((part) => (typeof part === 'string' ? part : (values[part] ?? '')))
      .join('');
  };
  return {
    code,
    currencyDisplay: 'symbol',
    dir: rightToLeft.includes(code) ? 'rtl' : 'ltr',
    t,
    parts,
    number: (value) => numbers().format(value),
  };
}

/** The language, with money written as she chose. */
export const writingMoney = (language: Language, { currencyDisplay = 'symbol' }: Settings): Language =>
  currencyDisplay === language.currencyDisplay ? language : { ...language, currencyDisplay };
