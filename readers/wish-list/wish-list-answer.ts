// Wished items out of the site's answers, page after page.
import { present } from '../draft';
import { globalItemId } from '../ids';
import type { ParsedAnswer } from '../json/answers';
import { blocksOf } from '../json/blocks';
import { moneyOf } from '../json/json-money';
import { at, booleanOf, countOf, idOf, isObject, textOf } from '../json/json-value';
import { nameText } from '../text/plain';
import type { WishedItem, WishedItems } from './wish-list-item';

const itemFrom = (fields: unknown, preferred: string | undefined): WishedItem | undefined => {
  const base = at(fields, 'productBaseDTO');
  // items routed to the US site carry the id to use apart
  const id = idOf(at(base, 'similarActionParams', 'productId')) ?? idOf(at(base, 'itemId'));
  if (id === undefined) return undefined;
  const shown = at(fields, 'priceDTO', 'price');
  const price = moneyOf(shown, { currency: preferred });
  const title = textOf(at(base, 'title'));
  const invalid = booleanOf(at(base, 'invalid'));
  return present({
    itemId: globalItemId(id),
    title: title === undefined ? undefined : nameText(title),
    price: price.ok && price.value.amount >= 0 ? price.value : undefined,
    available: invalid === undefined ? undefined : !invalid,
    unread: price.ok ? undefined : price.error.code,
  });
};

/** The items of all answers, oldest answer first; an item told twice is as it was told last. `preferred`: the page's currency. */
export const wishedInAnswers = (answers: ParsedAnswer[], preferred: string | undefined): WishedItems => {
  const items = new Map<string, WishedItem>();
  let withoutId = 0;
  let hasMore = false;
  let count: number | undefined;
  for (const { root } of answers) {
    for (const { fields } of blocksOf(root)) {
      hasMore = booleanOf(at(fields, 'hasMore')) ?? hasMore;
      if (!isObject(at(fields, 'productBaseDTO'))) continue;
      const item = itemFrom(fields, preferred);
      if (item === undefined) withoutId += 1;
      else items.set(item.itemId, item);
    }
    count = countOf(at(root, 'data', 'data', 'global', 'itemTotalCount')) ?? countOf(at(root, 'data', 'global', 'itemTotalCount')) ?? count;
  }
  return { items: [...items.values()], withoutId, hasMore, ...(count === undefined ? {} : { count }) };
};
