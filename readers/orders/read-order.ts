// A past order's breakdown, for calibration. Name, phone and address in the same answer are never looked at.
import type { Reading, ReadLine } from '../../core/formats/reading';
import { checkSums } from '../../core/sums/check-sums';
import { sumOfLines } from '../../core/sums/sums-of-reading';
import { kindOfAnswer } from '../content-kind';
import { currencyOf, draftOf, failureOf, present, readingOf, type Witness } from '../draft';
import { globalItemId, itemIdIn, madeLineId, onceOnly, storeIdIn } from '../ids';
import { answerName, parsedAnswers, refusalOf } from '../json/answers';
import { blocksOf } from '../json/blocks';
import { moneyOf } from '../json/json-money';
import { at, countOf, idOf, listOf, textOf } from '../json/json-value';
import { formatFrom } from '../json/money-format';
import { preferencesOf } from '../preferences';
import type { PageSource } from '../source';
import { placeRows, readRows, type ShownRow, statedRow } from '../summary/rows';
import { isCurrencyCode } from '../text/currencies';
import { nameText } from '../text/plain';
import type { PriceHints } from '../text/price-text';

const lineFrom = (item: unknown, seller: unknown, hints: PriceHints): ReadLine => {
  const price = moneyOf(textOf(at(item, 'formatPriceInfo')) ?? at(item, 'itemPriceText'), hints);
  const id = idOf(at(item, 'productId'));
  const itemId = id === undefined ? itemIdIn(textOf(at(item, 'itemDetailUrl')) ?? '') : globalItemId(id);
  const attributes = listOf(at(item, 'skuAttrs')).flatMap((each) => textOf(at(each, 'text')) ?? []);
  const variant = attributes.length === 0 ? undefined : nameText(attributes.join(', '));
  const title = textOf(at(item, 'itemTitle'));
  const name = textOf(at(seller, 'sellerName'));
  return present({
    lineItemId: idOf(at(item, 'orderLineId')) ?? madeLineId({ itemId, variant, title }),
    itemId,
    skuId: idOf(at(item, 'skuId')),
    title: title === undefined ? undefined : nameText(title),
    variant,
    storeId: storeIdIn(textOf(at(seller, 'storeUrl')) ?? ''),
    storeName: name === undefined ? undefined : nameText(name),
    unitPrice: price.ok && price.value.amount >= 0 ? { amount: price.value.amount } : undefined,
    quantity: countOf(at(item, 'quantity'), 1),
  });
};

/** Reads an order's detail out of the site's answer; the page as drawn and the list of orders are not read. */
export const readOrder = (source: PageSource): Reading => {
  const draft = draftOf(source, 'orders');
  const answers = parsedAnswers(source);
  const parsed = answers.findLast(({ root }) => kindOfAnswer(root) === 'orders');
  const witness: Witness = { source: 'response', detail: parsed === undefined ? 'orders' : answerName(parsed) };
  const refusal = answers.map(({ root }) => refusalOf(root)).findLast((code) => code !== undefined);
  const blocks = blocksOf(parsed?.root);
  const prices = blocks.find(({ fields }) => 'priceDetails' in fields)?.fields;
  if (parsed === undefined || prices === undefined)
    return failureOf(draft, witness, refusal ?? 'unknown-layout', ['priceDetails', 'totalPrice']);
  const code = textOf(at(prices, 'totalPrice', 'currencyCode'));
  const currency = code !== undefined && isCurrencyCode(code) ? code : undefined;
  const hints = { currency, format: formatFrom(at(parsed.root, 'data', 'global'), currency) };
  const once = onceOnly();
  const lineItems = blocks
    .flatMap(({ fields }) => listOf(at(fields, 'productVOList')).map((item) => lineFrom(item, at(fields, 'sellerVO'), hints)))
    .map((line) => ({ ...line, lineItemId: once(line.lineItemId) }));
  const shown = listOf(at(prices, 'priceDetails')).flatMap((row): ShownRow[] => {
    const [label, content] = [textOf(at(row, 'title')), textOf(at(row, 'value'))];
    return label === undefined || content === undefined ? [] : [{ label: nameText(label), content }];
  });
  const linesSum = lineItems.length === 0 ? undefined : sumOfLines(lineItems.map((line) => ({ ...line, selected: true })));
  const { rows, unread } = readRows(shown, hints);
  const placed = placeRows(rows, linesSum, true);
  const total = moneyOf(textOf(at(prices, 'totalPrice', 'formatPriceInfo')) ?? at(prices, 'totalPrice', 'value'), hints);
  for (const { why } of unread) draft.gap('order.summary.rows', why);
  if (!total.ok) draft.gap('order.summary.total', total.error.code);
  placed.forEach((row, index) => {
    if (row.kind === undefined) draft.gap(`order.summary.rows[${index}].kind`, 'unknown-label');
  });
  const amount = total.ok && total.value.amount >= 0 ? total.value.amount : undefined;
  const found = {
    currency: currencyOf(currency),
    language: preferencesOf(source.document).language,
    order: { lineItems, summary: present({ rows: placed.map(statedRow), total: amount === undefined ? undefined : { amount } }) },
  };
  const verdict = checkSums({
    rows: placed,
    total: amount,
    linesSum,
    tickedLines: lineItems.length,
    currency,
    rowsComplete: unread.length === 0,
  });
  if (verdict === 'disagree') return failureOf(draft, witness, 'totals-disagree', ['lines = subtotal', 'subtotal and rows = total'], found);
  if (verdict === 'rounded') draft.gap('order.summary', 'rounded-sums');
  return readingOf(draft, witness, verdict === 'agree' && amount !== undefined ? 'exact' : 'likely', found);
};
