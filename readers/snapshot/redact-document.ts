// The page as drawn, as a snapshot keeps it: elements, kept attributes, masked texts. Walks without recursion; runs and loads nothing.
import { addressBlocks } from '../checkout/checkout-selectors';
import { asElement, attributeOf, childNodesOf, isText, matches, parentOf, tagOf, textIn } from '../dom/dom';
import { jsonAt, parseJsonText } from '../json/json-text';
import type { TextMasker } from './mask-text';
import { keptAttributes } from './redact-attributes';
import { shapeOf } from './shape';

const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** Their place is kept, nothing in them. */
const emptied = new Set(['style', 'noscript', 'template', 'svg', 'math', 'iframe', 'canvas', 'video', 'audio', 'textarea', 'title']);
/** Would load, run, or be read otherwise than as elements: a mark in their place. */
const dropped = new Set([
  'link',
  'meta',
  'base',
  'object',
  'embed',
  'applet',
  'frame',
  'frameset',
  'portal',
  'plaintext',
  'xmp',
  'source',
  'track',
]);
const hers = /address|receiver|recipient|consignee|contact|phone|mobile|e-?mail|passport|identity/i;

/** Part of an address or of who she is, by the names it goes by. */
const isHers = (element: Element): boolean =>
  matches(element, addressBlocks) ||
  ['class', 'id', 'data-pl', 'name', 'autocomplete'].some((name) => hers.test(attributeOf(element, name) ?? ''));

/** A text as HTML. */
export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** JSON as the text of a script element: no character in it ends the element. */
export const scriptJson = (value: unknown): string => (JSON.stringify(value) ?? 'null').replace(/</g, '\\u003c');

/** The two ids a store's page states of itself, each as an answer's ids are kept. */
const shopIds = (text: string, json: (value: unknown) => unknown): string =>
  ['storeId', 'ownerMemberId']
    .flatMap((name) => {
      const id = new RegExp(`["']?${name}["']?\\s*:\\s*["']?(\\d{4,14})(?!\\d)`).exec(text)?.[1];
      return id === undefined ? [] : [`"${name}":${scriptJson(json(id))}`];
    })
    .join(',');

const challengeWords = /sufei-punish|NCTOKENSTR|_____tmd_____\/punish/;
/** A script of the page: the state it assigns, or that it is a challenge; nothing of its code. */
export const scriptText = (text: string, json: (value: unknown) => unknown): string => {
  const state = /window\.runParams\s*=\s*\{\s*"?data"?\s*:\s*(?=\{)/.exec(text);
  const found = state === null ? undefined : jsonAt(text, state.index + state[0].length);
  const value = found === undefined ? undefined : parseJsonText(found);
  if (value?.ok) return `window.runParams = {"data": ${scriptJson(json(value.value))}}`;
  const shop = /\bpageConfig\s*=\s*\{([^}]{0,600})/.exec(text)?.[1];
  if (shop !== undefined) return `pageConfig = {${shopIds(shop, json)}}`;
  return challengeWords.test(text.slice(0, 200_000)) ? '"sufei-punish"' : '';
};

const digitsIn = (text: string): string => text.replace(/\P{Nd}/gu, '');
/** How far a number goes on over elements beside one another. */
const neighbours = 12;

/** The text of a node with those right beside it that are of digits and marks alone. */
const numberAround = (node: Node, up: Element): string => {
  const children = childNodesOf(up);
  const at = children.indexOf(node);
  const isNumber = (other: Node | undefined): boolean =>
    other !== undefined && /^[\s\p{Nd}.,'()+-]{0,12}$/u.test(textIn(other).slice(0, 13));
  let [from, to] = [at, at];
  while (at - from < neighbours && isNumber(children[from - 1])) from -= 1;
  while (to - at < neighbours && isNumber(children[to + 1])) to += 1;
  return children
    .slice(from, to + 1)
    .map(textIn)
    .join('')
    .replace(/\s+/g, '');
};

/** Digits that stand apart, each in an element of its own, make one number: true where it is none that may stay. */
const isPartOfLong = (node: Node, masker: TextMasker): boolean => {
  let here = node;
  let up = parentOf(node);
  for (let climbed = 0; up !== undefined && climbed < 3 && childNodesOf(up).length <= 40; climbed += 1, here = up, up = parentOf(up)) {
    const whole = textIn(up).replace(/\s+/g, '');
    // a long text around it: of that the number alone
    const joined = whole.length > 40 ? numberAround(here, up) : whole;
    const shown = masker.text(joined);
    // an amount, whole: what stands around it is another number
    if (shown === joined && /[^\p{Nd}]/u.test(joined)) return false;
    if (digitsIn(joined).length > 6 && digitsIn(shown) !== digitsIn(joined)) return true;
    if (whole.length > 40) return false;
  }
  return false;
};

/** A letter of a sign that stands apart ("z", "ł"): true where the whole around it is an amount and no more. */
const isPartOfAmount = (node: Node, masker: TextMasker): boolean => {
  let up = parentOf(node);
  for (let climbed = 0; up !== undefined && climbed < 3 && childNodesOf(up).length <= 40; climbed += 1, up = parentOf(up)) {
    const joined = textIn(up);
    if (joined.length > 40) return false;
    if (/\p{Nd}/u.test(joined) && masker.text(joined) === joined) return true;
  }
  return false;
};

export interface RedactedDocument {
  html: string;
  /** false where the page was longer than a snapshot may be, and its end is left out */
  complete: boolean;
}

const longest = 8_000_000;

/** The body of a document as HTML text, ending tags and all; `json` redacts page state in scripts. */
export const redactBody = (body: Element, masker: TextMasker, json: (value: unknown) => unknown): RedactedDocument => {
  const out: string[] = [];
  let length = 0;
  const put = (text: string): void => {
    out.push(text);
    length += text.length;
  };
  type Work = { node: Node; hers: boolean } | { close: string };
  const stack: Work[] = [{ node: body, hers: false }];
  let lastWasText = false;
  while (stack.length > 0) {
    const work = stack.pop();
    if (work === undefined) break;
    if ('close' in work) {
      put(work.close);
      lastWasText = false;
      continue;
    }
    const { node } = work;
    const element = asElement(node);
    if (element === undefined) {
      // neighbours stay apart, as the reader sees them
      if (lastWasText) put('<!---->');
      lastWasText = isText(node);
      if (!lastWasText) put('<!---->');
      else put(escaped(textOf(node, work.hers, masker)));
      continue;
    }
    lastWasText = false;
    const tag = tagOf(element);
    if (tag === 'stackwise-panel' || dropped.has(tag) || !/^[a-z][\w.-]{0,60}$/.test(tag)) {
      put('<!---->');
      continue;
    }
    if (tag === 'script') {
      put(`<script type="application/json">${scriptText(textIn(element), json)}</script>`);
      continue;
    }
    const inAddress = work.hers || (node !== body && isHers(element));
    const attributes = keptAttributes(element, masker, inAddress).map(
      ([name, value]) => ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`,
    );
    put(`<${tag}${attributes.join('')}>`);
    if (voids.has(tag)) continue;
    if (emptied.has(tag) || length > longest) {
      put(`</${tag}>`);
      continue;
    }
    stack.push({ close: `</${tag}>` });
    const children = childNodesOf(element);
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i];
      if (child !== undefined) stack.push({ node: child, hers: inAddress });
    }
  }
  return { html: out.join(''), complete: length <= longest };
};

const textOf = (node: Node, inAddress: boolean, masker: TextMasker): string => {
  const text = textIn(node);
  if (text.trim() === '') return text === '' ? '' : text.includes('\n') ? '\n' : ' ';
  if (inAddress) return shapeOf(text);
  const shown = masker.text(text);
  if (shown !== text && text.trim().length <= 3 && isPartOfAmount(node, masker)) return text;
  return /^[\s\p{Nd}.,'()-]{1,6}$/u.test(shown) && isPartOfLong(node, masker) ? shapeOf(shown) : shown;
};
