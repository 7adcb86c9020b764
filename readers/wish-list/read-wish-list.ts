// The wish list, out of the site's answer.
import type { Reading } from '../../core/formats/reading';
import { kindOfAnswer } from '../content-kind';
import { currencyOf, draftOf, failureOf, present, readingOf, type Witness } from '../draft';
import { globalItemId } from '../ids';
import { answerName, parsedAnswers, refusalOf } from '../json/answers';
import { blocksOf } from '../json/blocks';
import { moneyOf } from '../json/json-money';
import { at, booleanOf, idOf, isObject, textOf } from '../json/json-value';
import { preferencesOf } from '../preferences';
import type { PageSource } from '../source';
import { nameText } from '../text/plain';

/** Reads the items of every wish list answer at hand; the page as drawn is not read. */
export const readWishList = (source: PageSource): Reading => {
  const draft = draftOf(source, 'wishList');
  const answers = parsedAnswers(source);
  const own = answers.filter(({ root }) => kindOfAnswer(root) === 'wishList');
  const last = own.at(-1);
  const witness: Witness = { source: 'response', detail: last === undefined ? 'wishList' : answerName(last) };
  if (last === undefined) {
    const refusal = answers.map(({ root }) => refusalOf(root)).findLast((code) => code !== undefined);
    return failureOf(draft, witness, refusal ?? 'unknown-layout', ['productBaseDTO']);
  }
  const { language, region, currency: preferred } = preferencesOf(source.document);
  const items = new Map<string, NonNullable<Reading['wishList']>[number]>();
  let currency: string | undefined;
  for (const { fields } of own.flatMap(({ root }) => blocksOf(root))) {
    const base = at(fields, 'productBaseDTO');
    // items routed to the US site carry the id to use apart
    const id = isObject(base) ? (idOf(at(base, 'similarActionParams', 'productId')) ?? idOf(at(base, 'itemId'))) : undefined;
    if (id === undefined) continue;
    const price = moneyOf(at(fields, 'priceDTO', 'price'), { currency: currency ?? preferred });
    if (price.ok) currency ??= price.value.currency;
    const isOwn = price.ok && price.value.currency === currency;
    if (!isOwn) draft.gap(`wishList[${items.size}].price`, price.ok ? 'other-currency' : price.error.code);
    const title = textOf(at(base, 'title'));
    const invalid = booleanOf(at(base, 'invalid'));
    const itemId = globalItemId(id);
    items.set(
      itemId,
      present({
        itemId,
        title: title === undefined ? undefined : nameText(title),
        price: isOwn && price.value.amount >= 0 ? { amount: price.value.amount } : undefined,
        available: invalid === undefined ? undefined : !invalid,
      }),
    );
  }
  return readingOf(draft, witness, 'likely', { currency: currencyOf(currency), language, region, wishList: [...items.values()] });
};
