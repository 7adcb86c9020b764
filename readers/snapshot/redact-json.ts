// An answer or page state as a snapshot keeps it: the same keys, and values only where they are nobody's.
import { globalItemId } from '../ids';
import { parseJsonText } from '../json/json-text';
import { droppedKeys } from '../tap/tap-list';
import type { Keep } from './keep';
import { idMaker } from './made-ids';
import type { TextMasker } from './mask-text';
import { keptLink } from './redact-link';
import { shapeOf, withoutPieces } from './shape';

const years = 3 * 366 * 86_400_000;
const deepest = 60;
/** The site by the language of its host. */
const siteHost = /^(?:www|[a-z]{2,3})\.aliexpress\.(?:com|us)$/;

/** Redacts JSON values; ids met before get the same made ids. */
export const jsonRedactor = (keep: Keep, masker: TextMasker): ((value: unknown) => unknown) => {
  const readAtMs = Date.parse(keep.readAt);
  const ids = new Set(keep.ids);
  const numbers = new Set(keep.numbers);
  const codes = new Set(keep.codes);
  const signs = new Set(keep.signs);
  const madeId = idMaker();

  const isPublic = (id: string): boolean => ids.has(id) || ids.has(globalItemId(id));
  const isNear = (ms: number): boolean => Math.abs(ms - readAtMs) < years;
  const isPlain = (number: number): boolean =>
    numbers.has(number) || (Number.isInteger(number) ? Math.abs(number) < 1_000_000 || isNear(number) : Math.abs(number) < 1e9);

  const digits = (text: string): string =>
    text.length <= 6 || isPublic(text) || (text.length < 16 && isPlain(Number(text))) ? text : madeId(text);

  /** "pc_checkout_group_product", "platformCoupon", "SUCCESS::…": parts the site's codes are made of. */
  const code = (text: string): string =>
    text.replace(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{L}+/gu, (word) => (codes.has(word.toLowerCase()) ? word : shapeOf(word)));

  /** One word of letters, digits and marks: a code of the site, or an id. */
  const token = (text: string): string => {
    if (masker.text(text) === text) return text;
    const parts = code(text);
    const isCode = parts === text || /[A-Za-wyz]/.test(parts);
    // whatever it is, what was equal stays equal
    return isCode ? withoutPieces(parts, madeId).replace(/\d{5,}/g, (run) => (isPublic(run) ? run : madeId(run))) : madeId(text);
  };

  const string = (text: string, key: string, depth: number): unknown => {
    const trimmed = text.trim();
    if (trimmed === '' || isPublic(trimmed) || masker.isStated(text)) return text;
    if (/^\d+$/.test(trimmed)) return digits(trimmed);
    if (/^-?\d{1,9}\.\d+$/.test(trimmed)) return text;
    if (/^[[{]/.test(trimmed)) {
      const inner = droppedKeys.test(trimmed) ? undefined : parseJsonText(trimmed);
      return inner?.ok ? JSON.stringify(redacted(inner.value, '', depth + 1)) : '';
    }
    if (/^(?:https?:)?\/\/|^\/[\w.-]+\//.test(trimmed)) return keptLink(trimmed) ?? '//example.invalid/';
    if (/<[a-z!/]/i.test(text)) return disclosure(text, masker);
    if (/country|region|locale|lang|shipto/i.test(key) && /^[A-Za-z]{2}(?:[-_][A-Za-z]{2})?$/.test(trimmed)) return text;
    if (signs.has(trimmed) || siteHost.test(trimmed)) return text;
    if (/^true$|^false$|^[.,]$/.test(trimmed)) return text;
    if (/^[\w.:=+/-]*[A-Za-z][\w.:=+/-]*$/.test(trimmed)) return token(text);
    const said = /^[A-Z][A-Z\d_]*(?=::)/.exec(text)?.[0];
    return said === undefined ? masker.text(text) : `${code(said)}::`;
  };

  const keyOf = (key: string): string => {
    if (isPublic(key)) return key;
    if (!/^[\w$.:-]{1,100}$/.test(key)) return shapeOf(key);
    return withoutPieces(key, madeId)
      .replace(/\d{5,}/g, (run) => (isPublic(run) || run.length <= 6 ? run : madeId(run)))
      .replace(/[\da-f]{20,}/gi, shapeOf);
  };

  const redacted = (value: unknown, key: string, depth: number): unknown => {
    if (typeof value === 'string') return string(value, key, depth);
    if (typeof value === 'number')
      return isPlain(value) || isPublic(String(value)) ? value : Number(madeId(String(Math.trunc(Math.abs(value)))));
    if (typeof value !== 'object' || value === null) return value;
    if (depth > deepest) return null;
    if (Array.isArray(value)) return value.map((one) => redacted(one, key, depth + 1));
    const entries = Object.entries(value).filter(([name]) => !droppedKeys.test(name));
    return Object.fromEntries(entries.map(([name, inner]) => [keyOf(name), redacted(inner, name, depth + 1)]));
  };
  return (value) => redacted(value, '', 0);
};

/** Markup inside an answer: of it only the links that name the real seller. */
const disclosure = (html: string, masker: TextMasker): string => {
  const links = html.slice(0, 20_000).matchAll(/showcredential\.htm\?[^"'<>]{0,200}?storeNum=(\d{4,14})[^<>]{0,400}>([^<>]{0,200})</g);
  return [...links]
    .map(([, store, name]) => `<a href="//example.invalid/showcredential.htm?storeNum=${store}">${masker.text(name ?? '')}</a>`)
    .join('');
};
