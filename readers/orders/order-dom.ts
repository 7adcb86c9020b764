// A past order as its page draws it. No class of its price panel is published: it is the smallest part that names a subtotal and a total.
import type { ReadLine } from '../../core/formats/reading';
import { attributeOf, bodyOf, contains, findAll, matches, parentOf } from '../dom/dom';
import { pick, pickAll } from '../dom/selectors';
import { shownText, type Token, tokensIn } from '../dom/tokens';
import { present } from '../draft';
import { itemIdIn, madeLineId, onceOnly, storeIdIn } from '../ids';
import { pairsFrom } from '../summary/pairs';
import { rowKindOf } from '../summary/row-labels';
import { nameText } from '../text/plain';
import { parsePrice } from '../text/price-text';
import type { OrderFacts } from './order-facts';
import { orderSelectors, personalBlocks } from './order-selectors';

const highest = 8;
const mostTokens = 80;

const isBase = (text: string): boolean => ['subtotal', 'itemsTotal'].includes(rowKindOf(text) ?? '');

/** The words of the panel; undefined where the page shows no subtotal with a total near it, or more than one. */
const panelIn = (body: Element): Token[] | undefined => {
  const skip = (element: Element): boolean => matches(element, personalBlocks);
  const bases = tokensIn(body, { skip, limit: 20_000 }).filter(({ text }) => text.length <= 80 && isBase(text));
  const [base, more] = bases;
  if (base === undefined || more !== undefined) return undefined;
  let element: Element | undefined = base.element;
  for (let climbed = 0; element !== undefined && climbed < highest; climbed += 1, element = parentOf(element)) {
    const tokens = tokensIn(element, { skip, limit: mostTokens });
    if (tokens.length >= mostTokens) return undefined;
    if (tokens.some(({ text }) => rowKindOf(text) === 'total')) return tokens;
  }
  return undefined;
};

const currencyIn = (tokens: Token[], preferred: string | undefined): string | undefined => {
  for (const { text } of tokens) {
    const price = parsePrice(text, { currency: preferred });
    if (price.ok && /[^\d\s.,'-]/.test(text)) return price.value.currency;
  }
  return undefined;
};

const lineFrom = (element: Element, order: Element, currency: string | undefined): ReadLine => {
  const titled = pick(element, orderSelectors.title);
  const named = pick(element, orderSelectors.name);
  const sku = pick(element, orderSelectors.variant);
  const link = pick(element, orderSelectors.link) ?? pick(order, orderSelectors.link);
  const store = pick(order, orderSelectors.store);
  const count = pick(element, orderSelectors.quantity);
  const quantity = /^x ?(\d{1,4})$/i.exec(count === undefined ? '' : shownText(count))?.[1];
  const prices = tokensIn(element, { limit: 40 }).flatMap(({ text, struck }) => {
    const price = struck || !/[^\d\s.,'-]/.test(text) ? undefined : parsePrice(text, { currency });
    return price?.ok && price.value.currency === currency && price.value.amount >= 0 ? [price.value.amount] : [];
  });
  const [unit, other] = prices;
  const title = nameText((titled && attributeOf(titled, 'title')) ?? (named && shownText(named)) ?? '');
  const variant = sku === undefined ? '' : nameText(shownText(sku));
  const itemId = link === undefined ? undefined : itemIdIn(attributeOf(link, 'href') ?? '');
  return present({
    lineItemId: madeLineId({ itemId, variant, title }),
    itemId,
    title: title === '' ? undefined : title,
    variant: variant === '' ? undefined : variant,
    storeId: store === undefined ? undefined : storeIdIn(attributeOf(store, 'href') ?? ''),
    unitPrice: unit === undefined || other !== undefined ? undefined : { amount: unit },
    quantity: quantity === undefined || Number(quantity) < 1 ? undefined : Number(quantity),
  });
};

/** The one order a page shows; `several` for the list of orders, undefined where there is no price panel. */
export const orderInDocument = (document: Document, preferred: string | undefined): OrderFacts | 'several' | undefined => {
  const body = bodyOf(document);
  if (body === undefined) return undefined;
  const orders = pickAll(body, orderSelectors.order).elements;
  const outer = orders.filter((order) => !orders.some((other) => other !== order && contains(other, order)));
  if (outer.length > 1) return 'several';
  const panel = panelIn(body);
  if (panel === undefined) return undefined;
  const currency = currencyIn(panel, preferred);
  const once = onceOnly();
  const order = outer[0] ?? body;
  const lines = findAll(order, orderSelectors.line[0] ?? '')
    .filter((element) => !matches(element, personalBlocks))
    .map((element) => lineFrom(element, order, currency))
    .map((line) => ({ ...line, lineItemId: once(line.lineItemId) }));
  return { lines, rows: pairsFrom(panel, currency), hints: { currency } };
};
