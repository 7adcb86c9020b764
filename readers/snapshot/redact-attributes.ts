// Which attributes of an element a snapshot keeps, and how.
import { attributeOf, inputValueOf, isChecked, tagOf } from '../dom/dom';
import type { TextMasker } from './mask-text';
import { keptLink } from './redact-link';
import { shapeOf, withoutPieces } from './shape';

const names = ['data-pl', 'data-spm', 'data-status', 'id', 'role', 'type', 'lang', 'dir'];
const states = ['hidden', 'disabled', 'aria-checked', 'aria-disabled', 'aria-selected', 'aria-busy'];
const texts = ['title', 'aria-label', 'alt', 'placeholder'];
const counts = ['max', 'aria-valuemax'];
const styles = /display:\s*none|visibility:\s*hidden|line-through/gi;

/** A name of the page's code without numbers that may be an account's. Whatever is no such name is left out. */
const named = (value: string): string =>
  value
    .split(/\s+/)
    // "maria%40example.com": what is written for an address is no name
    .filter((name) => /^[\w:/.[\]%-]{1,120}$/.test(name) && !/[\da-f]{16,}|%[\da-f]{2}/i.test(name))
    .map((name) => withoutPieces(name, shapeOf).replace(/\d{5,}/g, (run) => '0'.repeat(run.length)))
    .join(' ');

const punish = /_____tmd_____\/(?:punish|page)/;
const signIn = /(?:login|passport)\.aliexpress\.(?:com|us)/;
/** Of an address that frames or forms lead to: whether it is the site's challenge or its log-in. */
const challengeAddress = (address: string): string | undefined => {
  if (punish.test(address)) return '//example.invalid/_____tmd_____/punish';
  return signIn.test(address) ? '//login.aliexpress.com/' : undefined;
};

/** What a field holds: how many, or the code the reading states. Nothing else she typed. */
const fieldValue = (element: Element, masker: TextMasker): string | undefined => {
  const value = inputValueOf(element)?.trim() ?? '';
  const type = attributeOf(element, 'type') ?? 'text';
  const isCount = /^\d{1,4}$/.test(value) && (type === 'text' || type === 'number');
  const counts = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'aria-label') ?? ''} ${attributeOf(element, 'role') ?? ''} ${type}`;
  if (isCount && /number|spinbutton|quantity/i.test(counts)) return value;
  return value !== '' && type === 'text' && masker.isStated(value) ? value : undefined;
};

/** The kept attributes with their values; `isHers`: the element stands in an address, of which only the structure stays. */
export const keptAttributes = (element: Element, masker: TextMasker, isHers: boolean): [string, string][] => {
  const kept: [string, string][] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined) kept.push([name, value]);
  };
  const given = (name: string): string | undefined => attributeOf(element, name);
  const tag = tagOf(element);
  const className = given('class');
  if (className !== undefined) add('class', named(className));
  for (const name of names) {
    const value = given(name);
    if (value !== undefined) add(name, named(value));
  }
  for (const name of states) if (given(name) !== undefined) add(name, /^(?:true|false|mixed|)$/.test(given(name) ?? '') ? given(name) : '');
  const style = (given('style') ?? '').match(styles);
  if (style !== null) add('style', style.map((each) => (/through/i.test(each) ? 'text-decoration:line-through' : each)).join(';'));
  if (tag === 'input' && isChecked(element)) add('checked', '');
  if (tag === 'iframe') add('src', challengeAddress(given('src') ?? ''));
  if (tag === 'form') add('action', challengeAddress(given('action') ?? ''));
  if (tag === 'iframe') add('sandbox', '');
  if (isHers) return kept;
  for (const name of counts) if (/^\d{1,7}$/.test(given(name) ?? '')) add(name, given(name));
  for (const name of texts) {
    const value = given(name);
    if (value !== undefined) add(name, masker.text(value));
  }
  if (tag === 'a' && given('href') !== undefined) add('href', keptLink(given('href') ?? '') ?? '#');
  if (tag === 'input') add('value', fieldValue(element, masker));
  return kept;
};
