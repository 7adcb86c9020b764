// The cart page as it is drawn.
import type { ReadLine } from '../../core/formats/reading';
import { sumOfLines } from '../../core/sums/sums-of-reading';
import { challengeIn, challengeTried } from '../challenge';
import { kindOfDocument } from '../content-kind';
import { bodyOf, contains, find, findAll, parentOf } from '../dom/dom';
import { pick, pickAll } from '../dom/selectors';
import { isHidden, shownText, tokensIn } from '../dom/tokens';
import type { Draft } from '../draft';
import { onceOnly } from '../ids';
import { preferencesOf } from '../preferences';
import type { PageSource } from '../source';
import { pairsFrom } from '../summary/pairs';
import { placeRows, readRows } from '../summary/rows';
import { digit, plain } from '../text/plain';
import { type PriceHints, parsePrice } from '../text/price-text';
import { type CartScope, readLineElement } from './cart-line-dom';
import type { CartWitness, NoCart } from './cart-reading';
import { cartSelectors, emptyWords } from './cart-selectors';

const outermost = (elements: Element[]): Element[] => {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let up = parentOf(element); up !== undefined; up = parentOf(up)) if (all.has(up)) return false;
    return true;
  });
};

/** "Cart (3)", "Checkout (2)" → the number in brackets. */
const bracketed = (element: Element | undefined): number | undefined => {
  const digits = element === undefined ? undefined : /\((\d{1,4})\)/.exec(plain(shownText(element)))?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/**
 * The currency the prices of the page agree on; else what the shopper has set, on aliexpress.us the US one for a bare "$"; else the one
 * the answer of the same moment is in: only so can bare signs be held against it.
 */
const currencyOn = (
  lines: Element[],
  summary: Element | undefined,
  source: PageSource,
  answered: string | undefined,
): string | undefined => {
  const prices = lines.slice(0, 5).flatMap((line) => pickAll(line, cartSelectors.price).elements);
  const isUs = /^https?:\/\/(?:[a-z]+\.)?aliexpress\.us\//.test(source.url);
  const own = preferencesOf(source).currency ?? (isUs ? 'USD' : undefined);
  let found: string | undefined;
  for (const element of [...prices, ...(summary === undefined ? [] : [summary])]) {
    for (const token of tokensIn(element, { limit: 60 })) {
      const price = digit.test(token.text) ? parsePrice(token.text) : undefined;
      if (price?.ok) found ??= price.value.currency;
      // beside bare signs, which follow the shopper's own currency, an amount in another one is the stranger
      else if (own !== undefined && price?.error.code === 'no-currency' && /[^\p{Nd}\s.,'-]/u.test(token.text)) return own;
    }
  }
  return found ?? own ?? answered;
};

const isLoading = (document: Document): boolean => pickAll(document, cartSelectors.loading).elements.some((element) => !isHidden(element));

const witness = { source: 'dom', detail: 'cart' } as const;

/** Why there are no lines. */
const withoutLines = (document: Document, root: Element | undefined, header: number | undefined): NoCart => {
  const no = (code: NoCart['code'], looked: string[]): NoCart => ({ code, tried: looked, witness });
  if (isLoading(document)) return no('loading', cartSelectors.loading);
  const text =
    root === undefined
      ? ''
      : plain(
          tokensIn(root, { limit: 400 })
            .map((token) => token.text)
            .join(' '),
        ).toLowerCase();
  if (header === 0 || emptyWords.some((words) => text.includes(words))) return no('empty', cartSelectors.line);
  if (root !== undefined && find(root, '[class*="cart-empty"], [class*="empty-cart"], [class*="cart-list-empty"]'))
    return no('empty', cartSelectors.line);
  const challenge = challengeIn(document);
  if (challenge !== undefined) return no(challenge, challengeTried);
  const looked = [...cartSelectors.root, ...cartSelectors.line];
  // the shell is there and nothing is drawn in it yet: the page is late
  const isShell = kindOfDocument(document) === 'cart' && text === '';
  return no(isShell ? 'loading' : 'unknown-layout', looked);
};

/**
 * Reads the document of a cart page; gaps go to the witness with paths from the root of the reading. `answered`: the currency an answer
 * of the same moment is in, and how it writes amounts. A step for each line.
 */
export function* readCartDocument(
  source: PageSource,
  document: Document,
  draft: Draft,
  answered: PriceHints = {},
): Generator<undefined, CartWitness | NoCart> {
  const kind = kindOfDocument(document);
  if (kind !== undefined && kind !== 'cart') return { code: 'unknown-layout', tried: ['body[data-spm]'], witness };
  const root = pick(document, cartSelectors.root) ?? bodyOf(document);
  const found = root === undefined ? { elements: [], css: '' } : pickAll(root, cartSelectors.line);
  const lines = outermost(found.elements);
  const header = bracketed(pick(document, cartSelectors.header));
  if (root === undefined || lines.length === 0) return withoutLines(document, root, header);
  if (isLoading(document)) return { code: 'loading', tried: cartSelectors.loading, witness };
  // a second cart beside this one: which of them is hers is not known
  if (pickAll(document, cartSelectors.root).elements.some((other) => other !== root && !contains(root, other) && find(other, found.css)))
    draft.gap('cart.lineItems', 'ambiguous');
  const panel = pick(document, cartSelectors.summary);
  const currencyShown = currencyOn(lines, panel, source, answered.currency);
  const hints = { currency: currencyShown, ...(currencyShown === answered.currency ? { format: answered.format } : {}) };
  const controls = [...cartSelectors.tick, ...cartSelectors.quantity].join(',');
  const scope: CartScope = {
    root,
    hints,
    draft,
    shops: new Map(),
    showsControls: lines.some((line) => find(line, controls) !== undefined),
  };
  const once = onceOnly();
  const read: ReadLine[] = [];
  for (const [index, line] of lines.entries()) {
    const each = readLineElement(line, scope, `cart.lineItems[${index}]`);
    read.push({ ...each, lineItemId: once(each.lineItemId) });
    yield;
  }
  const shown = readPanel(panel, hints, read, draft);
  if (shown === 'pending') return { code: 'loading', tried: cartSelectors.summary, witness };
  const currency = hints.currency ?? shown?.currency;
  const selectedLines = bracketed(pick(document, cartSelectors.button));
  const { language, region } = preferencesOf(source);
  return {
    witness: { source: 'dom', detail: `cart/${found.css}` },
    at: Date.parse(source.readAt),
    lines: read,
    ...(shown === undefined ? {} : { summary: { ...shown.summary, ...(selectedLines === undefined ? {} : { selectedLines }) } }),
    complete: (header ?? 0) <= read.length,
    ...(currency === undefined ? {} : { currency }),
    ...(language === undefined ? {} : { language }),
    ...(region === undefined ? {} : { region }),
    gaps: draft.gaps,
  };
}

const readPanel = (panel: Element | undefined, hints: PriceHints, lines: CartWitness['lines'], draft: Draft) => {
  if (panel === undefined) {
    draft.gap('cart.summary', 'not-found');
    return undefined;
  }
  const buttons = new Set(findAll(panel, 'button'));
  const shown = pairsFrom(tokensIn(panel, { skip: (element) => buttons.has(element), limit: 200 }), hints.currency);
  const { rows, unread, pending, currency } = readRows(shown, hints);
  if (pending) return 'pending';
  const placed = placeRows(rows, sumOfLines(lines), false);
  // a panel in which no amount stands says nothing of fees: they may stand elsewhere
  if (shown.length === 0) unread.push({ label: '', why: 'not-found' });
  for (const { why } of unread) draft.gap('cart.summary.rows', why);
  const total = placed.findLast((row) => row.kind === 'total');
  if (total === undefined) draft.gap('cart.summary.total', 'not-found');
  return {
    currency,
    summary: {
      rows: placed.filter((row) => row.kind !== 'total'),
      ...(total === undefined ? {} : { total: total.signed }),
      rowsComplete: unread.length === 0,
    },
  };
};
