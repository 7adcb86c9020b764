// The words of a part of the page, in reading order, amounts in one piece even where every digit has an element of its own.
import { digit } from '../text/plain';
import { asElement, attributeOf, childNodesOf, isText, matches, parentOf, tagOf, textIn } from './dom';

/** A piece of text and the element it stands in. */
export interface Token {
  text: string;
  element: Element;
  /** struck out: an old price */
  struck: boolean;
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'stackwise-panel']);
const joined = '[class*="es--wrap--"]';
const struckClass = /(?:^|[-_\s])(?:cross(?:ed)?|original?|origin|del|strike|lineThrough|line-through)/i;

/** Hidden by its own attribute or style: stylesheets are not asked. */
export const isHidden = (element: Element): boolean =>
  attributeOf(element, 'hidden') !== undefined || /display:\s*none|visibility:\s*hidden/i.test(attributeOf(element, 'style') ?? '');

/** Whether an element is drawn, as far as it and what it stands in say themselves. */
export const isShown = (element: Element): boolean => {
  let up: Element | undefined = element;
  for (let climbed = 0; up !== undefined && climbed < 40; climbed += 1, up = parentOf(up)) if (isHidden(up)) return false;
  return true;
};

/** An element that says it is an old price: struck out by tag, style, or class. */
export const isStruck = (element: Element): boolean =>
  ['del', 's', 'strike'].includes(tagOf(element)) ||
  /line-through/i.test(attributeOf(element, 'style') ?? '') ||
  struckClass.test(attributeOf(element, 'class') ?? '');

// Digits stand in an element of their own, at most a few deep: what holds more than one thing is no digit.
const deepestDigit = 4;
const longestPiece = 8;

/** The text of an element that holds one piece of text and nothing else; undefined where it holds more, or a longer one. */
const pieceIn = (element: Element): string | undefined => {
  let here: Node = element;
  for (let depth = 0; depth < deepestDigit; depth += 1) {
    const [only, another] = childNodesOf(here);
    if (only === undefined) return '';
    if (another !== undefined) return undefined;
    if (isText(only)) {
      const text = textIn(only).trim();
      return text.length > longestPiece ? undefined : text;
    }
    here = only;
  }
  return undefined;
};

/**
 * The text of a run of single characters, each in its own element ("US $", "1", ".", "9", "9"): joined without the blanks that stand
 * between elements. undefined where the element is no such run.
 */
const splitDigits = (element: Element): string | undefined => {
  const pieces: string[] = [];
  for (const node of childNodesOf(element)) {
    const child = asElement(node);
    if (child === undefined) continue;
    const piece = pieceIn(child);
    if (piece === undefined) return undefined;
    if (piece !== '') pieces.push(piece);
  }
  if (pieces.length < 2) return undefined;
  // a sign of several letters may be taken apart as well: "8", ",", "0", "0", "z", "ł"
  const isTakenApart = pieces.length >= 3 && pieces.every((piece) => piece.length === 1) && pieces.some((piece) => digit.test(piece));
  const isRun =
    isTakenApart ||
    (pieces.length >= 3 && pieces.filter((piece) => /^[\p{Nd}.,\u066b]$/u.test(piece)).length >= pieces.length - 1) ||
    matches(element, joined);
  return isRun ? pieces.join('') : undefined;
};

/**
 * The tokens under a node in document order, at most `limit`. Scripts, hidden parts, our own panel and whatever `skip` says are left
 * out. Walks without recursion: a page can nest as deep as it likes.
 */
export const tokensIn = (root: Element, options: { skip?: (element: Element) => boolean; limit?: number } = {}): Token[] => {
  const tokens: Token[] = [];
  const limit = options.limit ?? 2000;
  const stack: { node: Node; parent: Element; struck: boolean }[] = [{ node: root, parent: root, struck: false }];
  while (stack.length > 0 && tokens.length < limit) {
    const next = stack.pop();
    if (next === undefined) break;
    const element = asElement(next.node);
    if (element === undefined) {
      const text = isText(next.node) ? textIn(next.node).replace(/\s+/g, ' ').trim() : '';
      if (text !== '') tokens.push({ text, element: next.parent, struck: next.struck });
      continue;
    }
    if (silent.has(tagOf(element)) || isHidden(element) || options.skip?.(element)) continue;
    const struck = next.struck || isStruck(element);
    const run = splitDigits(element);
    if (run !== undefined) {
      tokens.push({ text: run, element, struck });
      continue;
    }
    const children = childNodesOf(element);
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const node = children[i];
      if (node !== undefined) stack.push({ node, parent: element, struck });
    }
  }
  return tokens;
};

/** The text of an element as a person reads it: tokens joined by blanks, without the parts that are skipped. */
export const shownText = (element: Element, skip?: (element: Element) => boolean): string =>
  tokensIn(element, { limit: 200, ...(skip === undefined ? {} : { skip }) })
    .map((token) => token.text)
    .join(' ');
