// One line of the cart page.
import type { ReadLine } from '../../core/formats/reading';
import { attributeOf, childNodesOf, contains, findAll, inputValueOf, isChecked, matches, parentOf, tagOf, textIn } from '../dom/dom';
import { pick, pickAll } from '../dom/selectors';
import { isStruck, shownText, type Token, tokensIn } from '../dom/tokens';
import type { Draft } from '../draft';
import { present } from '../draft';
import { itemIdIn, madeLineId } from '../ids';
import { type Shop, shopIn } from '../shop-around';
import { digit, hasSign, nameText, plain } from '../text/plain';
import { type PriceHints, type PriceText, parsePrice } from '../text/price-text';
import { cartSelectors, unavailableClass, unavailableWords } from './cart-selectors';

/** What all lines of one reading share. */
export interface CartScope {
  root: Element;
  hints: PriceHints;
  draft: Draft;
  /** false where no line of the page shows a checkbox or a stepper: then their absence says nothing */
  showsControls: boolean;
  /** shops by the element they stand in: asked once, however many lines it holds */
  shops: Map<Element, Shop | undefined>;
}

const wrappers = cartSelectors.wrapper.join(',');

/** The checkbox of a line; one beside it counts only in the line's own wrapper, when that holds no other line. */
const tickIn = (line: Element): { input?: Element; label?: Element } => {
  const parent = parentOf(line);
  const alone =
    parent !== undefined && matches(parent, wrappers) && childNodesOf(parent).length < 20 && findAll(parent, '.cart-product').length < 2;
  for (const scope of alone ? [line, parent] : [line]) {
    const input = pick(scope, cartSelectors.tick);
    const label = pick(scope, cartSelectors.tickLabel);
    if (input !== undefined || label !== undefined) return { ...(input ? { input } : {}), ...(label ? { label } : {}) };
  }
  return {};
};

const isOff = (element: Element): boolean =>
  attributeOf(element, 'disabled') !== undefined || attributeOf(element, 'aria-disabled') === 'true';

const tickState = (line: Element): { selected?: boolean; contradicts: boolean; disabled: boolean; there: boolean } => {
  const { input, label } = tickIn(line);
  if (input === undefined && label === undefined) return { contradicts: false, disabled: false, there: false };
  const className = label === undefined ? undefined : (attributeOf(label, 'class') ?? '');
  const byClass = className === undefined ? undefined : /checkbox-checked(?:\s|$)/.test(className);
  const aria = label === undefined ? undefined : attributeOf(label, 'aria-checked');
  const byInput = input === undefined ? (aria === undefined ? undefined : aria === 'true') : isChecked(input);
  const disabled = (input !== undefined && isOff(input)) || /checkbox-disabled(?:\s|$)/.test(className ?? '');
  const contradicts = byClass !== undefined && byInput !== undefined && byClass !== byInput;
  const selected = byInput ?? byClass;
  return { ...(selected === undefined || contradicts ? {} : { selected }), contradicts, disabled, there: true };
};

interface LinePrices {
  unit?: PriceText;
  list?: PriceText;
  /** why the price that is there could not be read */
  why?: string;
}

const pricesIn = (line: Element, hints: PriceHints): LinePrices => {
  const named = cartSelectors.price.slice(0, 2).flatMap((css) => findAll(line, css));
  // the two names of a line's own price; other names only where neither is there
  const elements = named.length > 0 ? named : pickAll(line, cartSelectors.price).elements;
  const tokens: Token[] = elements
    .filter((element) => !elements.some((other) => other !== element && contains(other, element)))
    .flatMap((element) => tokensIn(element, { limit: 40 }).map((token) => ({ ...token, struck: token.struck || isStruck(element) })));
  const result: LinePrices = {};
  // some layouts put sign and number in elements of their own, without being split digit by digit
  const whole = tokens
    .filter((token) => !token.struck)
    .map((token) => token.text)
    .join(' ');
  for (const text of [...tokens.filter((token) => !token.struck).map((token) => token.text), whole]) {
    // a bare number may count anything
    if (!digit.test(text) || !hasSign(text)) continue;
    const price = parsePrice(text, hints);
    if (price.ok && price.value.amount >= 0) {
      if (result.unit !== undefined && (result.unit.amount !== price.value.amount || result.unit.currency !== price.value.currency))
        return { why: 'ambiguous' };
      result.unit = price.value;
    } else if (!price.ok) result.why ??= price.error.code;
  }
  // beside an amount that is there and cannot be read, the other one may be another thing's
  if (result.why === 'ambiguous') return { why: 'ambiguous' };
  const block = elements[0] === undefined ? undefined : parentOf(elements[0]);
  const struck = [...tokens, ...(block === undefined || !contains(line, block) ? [] : tokensIn(block, { limit: 60 }))];
  for (const token of struck.filter((each) => each.struck)) {
    const price = parsePrice(token.text, hints);
    if (price.ok && price.value.amount > 0) result.list ??= price.value;
  }
  // an old price below the one that is asked: one stands in the other's place
  const { unit, list } = result;
  if (unit !== undefined && list?.currency === unit.currency && list.amount < unit.amount) return { why: 'witnesses-disagree' };
  return result;
};

/** The shop a line stands under: the nearest part of the page around it that names exactly one. */
const shopOf = (line: Element, { root, shops }: CartScope): Shop | undefined => {
  for (let scope: Element | undefined = line; scope !== undefined && scope !== root; scope = parentOf(scope)) {
    if (!shops.has(scope)) shops.set(scope, shopIn(scope));
    const shop = shops.get(scope);
    if (shop !== undefined) return shop;
    const here = scope;
    if (cartSelectors.shop.some((css) => matches(here, css))) return undefined;
  }
  return undefined;
};

const withoutBlanks = (text: string): string => text.replaceAll(' ', '');

const isUnavailable = (line: Element, { root, showsControls }: CartScope, title: Element | undefined, hasControls: boolean): boolean => {
  for (let scope: Element | undefined = line; scope !== undefined && scope !== root; scope = parentOf(scope)) {
    if (unavailableClass.test(attributeOf(scope, 'class') ?? '')) return true;
  }
  if (showsControls && !hasControls) return true;
  // most lines hold none of the words anywhere: the walk is for those that do
  const all = withoutBlanks(plain(textIn(line)).toLowerCase());
  if (!unavailableWords.some((phrase) => all.includes(withoutBlanks(phrase)))) return false;
  const words = tokensIn(line, { limit: 80, skip: (element) => element === title || tagOf(element) === 'a' })
    .map((token) => plain(token.text).toLowerCase())
    .join(' ');
  return unavailableWords.some((phrase) => words.includes(phrase));
};

/** Reads one line; what is missing is a gap under `path` (such as `cart.lineItems[2]`), except on lines that cannot be bought. */
export const readLineElement = (line: Element, scope: CartScope, path: string): ReadLine => {
  const { hints, draft } = scope;
  const title = pick(line, cartSelectors.title);
  const itemId = title === undefined ? undefined : itemIdIn(attributeOf(title, 'href') ?? '');
  const links = findAll(line, 'a[href*="/item/"]');
  const labels = [title, pick(line, cartSelectors.name), ...links].flatMap((element) =>
    element === undefined ? [] : [nameText(shownText(element)), nameText(attributeOf(element, 'title') ?? '')],
  );
  const text = labels.find((label) => label !== '');
  const variantElement = pick(line, cartSelectors.variant);
  const variant = variantElement === undefined ? '' : nameText(shownText(variantElement));
  const stepper = pick(line, cartSelectors.quantity);
  const tick = tickState(line);
  const prices = pricesIn(line, hints);
  const steppers = pickAll(line, cartSelectors.quantity).elements.map((each) => plain(inputValueOf(each) ?? ''));
  const quantity = new Set(steppers).size === 1 ? /^\d{1,6}$/.exec(steppers[0] ?? '')?.[0] : undefined;
  const maximum =
    stepper === undefined ? undefined : /^\d{1,7}$/.exec(attributeOf(stepper, 'max') ?? attributeOf(stepper, 'aria-valuemax') ?? '')?.[0];
  const available = !tick.disabled && !isUnavailable(line, scope, title, tick.there || stepper !== undefined);
  // what says that a thing is gone may be the other one's, where two stand in one line
  const isMixed = !available && new Set(links.map((link) => itemIdIn(attributeOf(link, 'href') ?? ''))).size > 1;
  const shop = shopOf(line, scope);
  const foreign = prices.unit !== undefined && hints.currency !== undefined && prices.unit.currency !== hints.currency;
  if (available) {
    if (itemId === undefined) draft.gap(`${path}.itemId`, 'not-found');
    if (prices.unit === undefined) draft.gap(`${path}.unitPrice`, prices.why ?? 'not-found');
    if (foreign) draft.gap(`${path}.unitPrice`, 'other-currency');
    if (quantity === undefined || Number(quantity) < 1) draft.gap(`${path}.quantity`, 'not-found');
    if (tick.selected === undefined) draft.gap(`${path}.selected`, tick.contradicts ? 'witnesses-disagree' : 'not-found');
    if (shop === undefined) draft.gap(`${path}.storeId`, 'not-found');
  }
  if (isMixed) draft.gap(`${path}.selected`, 'ambiguous');
  return present({
    lineItemId: madeLineId({ itemId, variant: variant || undefined, title: text }),
    itemId,
    title: text,
    variant: variant || undefined,
    ...shop,
    unitPrice: prices.unit === undefined || foreign ? undefined : { amount: prices.unit.amount },
    listPrice:
      prices.list === undefined || foreign || prices.list.currency !== prices.unit?.currency ? undefined : { amount: prices.list.amount },
    quantity: quantity === undefined || Number(quantity) < 1 ? undefined : Number(quantity),
    ...(isMixed ? {} : { selected: available ? tick.selected : false, available }),
    maximumQuantity: maximum === undefined ? undefined : Number(maximum),
    flags: [],
  });
};
