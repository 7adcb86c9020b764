// Where a line of a reading stands on its cart page.
import type { ReadLine } from '../../core/formats/reading';
import { attributeOf, bodyOf } from '../dom/dom';
import { pick, pickAll } from '../dom/selectors';
import { shownText } from '../dom/tokens';
import { itemIdIn } from '../ids';
import { nameText } from '../text/plain';
import { cartSelectors } from './cart-selectors';

const itemOf = (line: Element): string | undefined => {
  const title = pick(line, cartSelectors.title);
  return title === undefined ? undefined : itemIdIn(attributeOf(title, 'href') ?? '');
};

const variantOf = (line: Element): string => {
  const variant = pick(line, cartSelectors.variant);
  return variant === undefined ? '' : nameText(shownText(variant));
};

/** The element of a line among `lines`, the cart as it was read; undefined where the page has none that could be no other. */
export function findLineElement(document: Document, lines: readonly ReadLine[], lineItemId: string): Element | undefined {
  const wanted = lines.find((line) => line.lineItemId === lineItemId);
  const root = pick(document, cartSelectors.root) ?? bodyOf(document);
  if (wanted?.itemId === undefined || root === undefined) return undefined;
  const ofItem = pickAll(root, cartSelectors.line).elements.filter((element) => itemOf(element) === wanted.itemId);
  const ofVariant = wanted.variant === undefined ? ofItem : ofItem.filter((element) => variantOf(element) === wanted.variant);
  const found = ofItem.length === 1 ? ofItem : ofVariant;
  return found.length === 1 ? found[0] : undefined;
}
