// The items of the checkout page. Inside a product group nothing is published: item link, "x2" and one amount decide.
import type { ReadLine } from '../../core/formats/reading';
import { attributeOf, contains, find, findAll, inputValueOf, matches, parentOf } from '../dom/dom';
import { pick, pickAll } from '../dom/selectors';
import { isShown, shownText, tokensIn } from '../dom/tokens';
import { type Draft, present } from '../draft';
import { itemIdIn, madeLineId, onceOnly } from '../ids';
import { isHeadedByOther, type Shop, shopIn } from '../shop-around';
import { isFree } from '../text/free-words';
import { digit, hasSign, nameText, plain } from '../text/plain';
import { parsePrice } from '../text/price-text';
import { checkoutSelectors, isAddressBlock } from './checkout-selectors';

/** The largest part of a group around an item link that holds no other item, and is in no other group in it. */
const lineAround = (link: Element, group: Element, links: Element[], groups: ReadonlySet<Element>): Element => {
  let line = link;
  for (let up = parentOf(link); up !== undefined && contains(group, up); up = parentOf(up)) {
    const scope = up;
    const id = itemIdIn(attributeOf(link, 'href') ?? '');
    if (links.some((other) => contains(scope, other) && itemIdIn(attributeOf(other, 'href') ?? '') !== id)) break;
    line = scope;
    if (groups.has(line)) break;
  }
  return line;
};

/** How many: all that say so must say the same. */
const quantityIn = (line: Element): number | undefined => {
  const names = [...checkoutSelectors.variant, ...checkoutSelectors.itemTitle].join(',');
  const typed = pickAll(line, checkoutSelectors.quantity).elements.flatMap(
    (input) => /^\d{1,6}$/.exec(plain(inputValueOf(input) ?? ''))?.[0] ?? [],
  );
  const skip = (element: Element): boolean => matches(element, names) || isAddressBlock(element);
  const told = tokensIn(line, { limit: 80, skip }).flatMap(({ text }) => {
    const times = /^[x×✕*]\s?(\d{1,5})$|^(\d{1,5})\s?[x×✕]$/i.exec(plain(text));
    return times?.[1] ?? times?.[2] ?? [];
  });
  const [quantity, ...others] = new Set([...typed, ...told].map(Number));
  return others.length === 0 && quantity !== undefined && quantity > 0 ? quantity : undefined;
};

/** Amounts that are there and cannot be read for sure. */
const unclear = new Set(['ambiguous', 'too-large', 'no-currency']);

interface LinePrices {
  unit?: number;
  /** what all pieces come to stands beside it */
  withSum?: boolean;
  list?: number;
}

const pricesIn = (line: Element, currency: string | undefined, quantity: number | undefined): LinePrices => {
  const shipping = checkoutSelectors.shippingBlock.join(',');
  const amounts = tokensIn(line, { limit: 80, skip: (element) => matches(element, shipping) || isAddressBlock(element) }).flatMap(
    (token) => {
      const price = digit.test(token.text) && /[^\p{Nd}\s.,x×]/iu.test(token.text) ? parsePrice(token.text, { currency }) : undefined;
      if (price?.ok === false && unclear.has(price.error.code)) return [{ amount: -1, struck: token.struck }];
      // an amount in another currency than the page's is as unclear as one that cannot be read
      if (price?.ok && currency !== undefined && price.value.currency !== currency) return [{ amount: -1, struck: token.struck }];
      return price?.ok && price.value.amount >= 0 && price.value.currency === (currency ?? price.value.currency)
        ? [{ amount: price.value.amount, struck: token.struck }]
        : [];
    },
  );
  const now = [...new Set(amounts.filter((each) => !each.struck).map((each) => each.amount))];
  // a fee outside the block of fees, beside one in it: it may be the price under another name
  const fees = pickAll(line, checkoutSelectors.shipping).elements;
  const isOutside = (fee: Element): boolean => !matches(parentOf(fee) ?? fee, shipping);
  if (fees.length > 1 && fees.some(isOutside)) return {};
  // beside an amount that cannot be read, the other one may be the price of all pieces
  if (now.includes(-1)) return {};
  const list = amounts.find((each) => each.struck && each.amount >= 0)?.amount;
  const old = list === undefined ? {} : { list };
  const [one, two, ...more] = now;
  if (one === undefined || more.length > 0) return old;
  if (two === undefined) return { unit: one, ...old };
  // a price each and a price for all of them: the smaller is the unit's
  const [low, high] = [Math.min(one, two), Math.max(one, two)];
  return quantity !== undefined && low * quantity === high ? { unit: low, withSum: true, ...old } : old;
};

/** The shop of the nearest part of the page that names any, where it names exactly one; `known`: asked once a part. */
const shopAround = (line: Element, root: Element, known: Map<Element, Shop | undefined>): Partial<Shop> => {
  for (let up: Element | undefined = line; up !== undefined && up !== root; up = parentOf(up)) {
    if (known.has(up)) return known.get(up) ?? {};
    if (find(up, 'a[href*="/store/"]') === undefined) continue;
    const shop = shopIn(up, isAddressBlock);
    // a link in the line itself, under the name of another shop: one of the two is out of place
    known.set(up, up === line && shop !== undefined && isHeadedByOther(line, root, shop.storeId) ? undefined : shop);
    return known.get(up) ?? {};
  }
  return {};
};

const feeIn = (line: Element, currency: string | undefined): number | undefined => {
  const cost = pickAll(line, checkoutSelectors.shipping).elements.find(isShown);
  if (cost === undefined) return undefined;
  const text = shownText(cost, isAddressBlock);
  if (isFree(text)) return 0;
  if (!hasSign(text)) return undefined;
  const price = parsePrice(text.replace(/^[^:]{1,40}:\s*/, ''), { currency });
  return price.ok && price.value.amount >= 0 && price.value.currency === (currency ?? price.value.currency)
    ? price.value.amount
    : undefined;
};

/** A group in a group: the outer one holds its items. */
const standsIn = (group: Element, groups: Set<Element>): boolean => {
  for (let up = parentOf(group); up !== undefined; up = parentOf(up)) if (groups.has(up)) return true;
  return false;
};

const itemLinks = (scope: Element): Element[] =>
  findAll(scope, 'a[href*="/item/"]').filter((link) => itemIdIn(attributeOf(link, 'href') ?? '') !== undefined);

/** The lines of the page, in order; what one lacks is a gap under `checkout.lineItems[n]`. */
export const readCheckoutLines = (root: Element, currency: string | undefined, draft: Draft): ReadLine[] => {
  const once = onceOnly();
  const shops = new Map<Element, Shop | undefined>();
  const lines: ReadLine[] = [];
  const alone = new Set<number>();
  let showsSums = false;
  const groups = new Set(pickAll(root, checkoutSelectors.group).elements);
  const inGroups = new Set<Element>();
  for (const group of groups) {
    if (isAddressBlock(group) || standsIn(group, groups)) continue;
    const links = itemLinks(group).slice(0, 400);
    for (const link of links) inGroups.add(link);
    const seen = new Set<Element>();
    for (const link of links) {
      const element = lineAround(link, group, links, groups);
      if (seen.has(element)) continue;
      seen.add(element);
      const path = `checkout.lineItems[${lines.length}]`;
      const itemId = itemIdIn(attributeOf(link, 'href') ?? '');
      const titled = pick(element, checkoutSelectors.itemTitle) ?? link;
      const title = nameText(shownText(titled, isAddressBlock)) || nameText(attributeOf(titled, 'title') ?? '');
      const variantElement = pickAll(element, checkoutSelectors.variant).elements.find(isShown);
      const variant = variantElement === undefined ? '' : nameText(shownText(variantElement, isAddressBlock));
      const quantity = quantityIn(element);
      const prices = pricesIn(element, currency, quantity);
      const fee = feeIn(element, currency);
      showsSums ||= prices.withSum === true;
      if (quantity !== 1 && prices.withSum !== true) alone.add(lines.length);
      if (prices.unit === undefined) draft.gap(`${path}.unitPrice`, 'not-found');
      if (quantity === undefined) draft.gap(`${path}.quantity`, 'not-found');
      lines.push(
        present({
          lineItemId: once(madeLineId({ itemId, variant: variant || undefined, title })),
          itemId,
          title: title || undefined,
          variant: variant || undefined,
          ...shopAround(element, root, shops),
          unitPrice: prices.unit === undefined ? undefined : { amount: prices.unit },
          listPrice: prices.list === undefined ? undefined : { amount: prices.list },
          quantity,
          selected: true,
          available: true,
          shipping: fee === undefined ? undefined : { amount: fee },
          flags: [],
        }),
      );
    }
  }
  // a thing outside every group that is read is not looked at, and may be bought all the same
  if (itemLinks(root).some((link) => !inGroups.has(link))) draft.gap('checkout.lineItems', 'not-found');
  // where other lines show what one costs and what all come to, the one amount of several pieces may be either
  return lines.map((line, index) => {
    if (!showsSums || !alone.has(index) || line.unitPrice === undefined) return line;
    draft.gap(`checkout.lineItems[${index}].unitPrice`, 'ambiguous');
    const { unitPrice: _either, ...rest } = line;
    return rest;
  });
};
