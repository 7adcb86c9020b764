// Wished items as the page draws them.
import { attributeOf, bodyOf, contains, findAll, matches } from '../dom/dom';
import { pick, pickAll } from '../dom/selectors';
import { shownText, type Token, tokensIn } from '../dom/tokens';
import { present } from '../draft';
import { itemIdIn } from '../ids';
import { nameText } from '../text/plain';
import { parsePrice } from '../text/price-text';
import type { WishedItem, WishedItems } from './wish-list-item';
import { notWished, wishListSelectors } from './wish-list-selectors';

const isPrice = (text: string, currency: string | undefined): boolean => {
  const price = parsePrice(text, { currency });
  // a bare number may count anything
  return price.ok && /[^\d\s.,'-]/.test(text);
};

/** The price of a card: in its own element, else the only amount that is not struck out. */
const priceIn = (card: Element, tokens: Token[], currency: string | undefined): Pick<WishedItem, 'price' | 'unread'> => {
  const own = pick(card, wishListSelectors.price);
  const texts =
    own === undefined
      ? [...new Set(tokens.filter(({ struck, text }) => !struck && isPrice(text, currency)).map(({ text }) => text))]
      : [shownText(own)];
  const [only, more] = texts;
  if (only === undefined) return { unread: 'not-found' };
  if (more !== undefined) return { unread: 'ambiguous' };
  const price = parsePrice(only, { currency });
  if (!price.ok) return { unread: price.error.code };
  return price.value.amount < 0 ? { unread: 'unknown-price-text' } : { price: price.value };
};

const itemFrom = (card: Element, currency: string | undefined): WishedItem | undefined => {
  const links = pickAll(card, wishListSelectors.link).elements;
  const ids = new Set(links.flatMap((link) => itemIdIn(attributeOf(link, 'href') ?? '') ?? []));
  const [itemId, other] = [...ids];
  if (itemId === undefined || other !== undefined) return undefined;
  const tokens = tokensIn(card, { limit: 60 });
  const named = pick(card, wishListSelectors.title);
  const title = named === undefined ? undefined : shownText(named);
  const linked = tokens.find(
    ({ element, text }) => /\p{L}{2}/u.test(text) && links.some((link) => contains(link, element)) && !isPrice(text, currency),
  );
  const words = nameText(title ?? linked?.text ?? links.map((link) => attributeOf(link, 'title') ?? '').find((text) => text !== '') ?? '');
  return present({
    itemId,
    title: words === '' ? undefined : words,
    available: pick(card, wishListSelectors.invalid) === undefined ? undefined : false,
    ...priceIn(card, tokens, currency),
  });
};

/** The cards of a wish list page; undefined where there is none. A card that links no item, or two, has no id. */
export const wishedInDocument = (document: Document, currency: string | undefined): (WishedItems & { css: string }) | undefined => {
  const body = bodyOf(document);
  if (body === undefined) return undefined;
  const others = findAll(body, notWished);
  const named = pickAll(body, wishListSelectors.card);
  const isPlain = named.elements.length === 0 && pick(body, wishListSelectors.mark) !== undefined;
  const found = isPlain ? pickAll(body, wishListSelectors.plainCard) : named;
  const inner = found.elements.filter((card) => !others.some((other) => contains(other, card)) && !matches(card, notWished));
  const cards = inner.filter((card) => !inner.some((outer) => outer !== card && contains(outer, card)));
  if (cards.length === 0) return undefined;
  const items = cards.map((card) => itemFrom(card, currency));
  const header = pick(body, wishListSelectors.header);
  const count = /\((\d{1,5})\)\s*$/.exec(header === undefined ? '' : shownText(header))?.[1];
  const once = new Map(items.flatMap((item) => (item === undefined ? [] : [[item.itemId, item]])));
  return {
    css: found.css,
    items: [...once.values()],
    withoutId: items.filter((item) => item === undefined).length,
    hasMore: false,
    ...(count === undefined ? {} : { count: Number(count) }),
  };
};
