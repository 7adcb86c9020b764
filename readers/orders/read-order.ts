// A past order's breakdown, for calibration: the site's answer, else the page as drawn. Nothing of who ordered is looked at.
import type { Reading } from '../../core/formats/reading';
import { checkSums } from '../../core/sums/check-sums';
import { sumOfLines } from '../../core/sums/sums-of-reading';
import { challengeIn, challengeTried } from '../challenge';
import { kindOfAnswer, kindOfDocument } from '../content-kind';
import { bodyOf } from '../dom/dom';
import { shownText } from '../dom/tokens';
import { currencyOf, type Draft, draftOf, failureOf, present, readingOf, type Witness } from '../draft';
import { answerName, parsedAnswers, refusalOf } from '../json/answers';
import { moneyOf } from '../json/json-money';
import { type Preferences, preferencesOf } from '../preferences';
import type { PageSource } from '../source';
import { placeRows, readRows, statedRow } from '../summary/rows';
import { orderInAnswer } from './order-answer';
import { orderInDocument } from './order-dom';
import type { OrderFacts } from './order-facts';

const judged = (
  draft: Draft,
  witness: Witness,
  { lines, rows: shown, total: apart, hints }: OrderFacts,
  { language }: Preferences,
): Reading => {
  const linesSum = lines.length === 0 ? undefined : sumOfLines(lines.map((line) => ({ ...line, selected: true })));
  const { rows, unread, pending } = readRows(shown, hints);
  if (pending) return failureOf(draft, witness, 'loading', ['the order’s total']);
  const placed = placeRows(rows, linesSum, apart !== undefined);
  const read = apart === undefined ? undefined : moneyOf(apart, hints);
  if (read?.ok === false) draft.gap('order.summary.total', read.error.code);
  const drawn = placed.findLast((row) => row.kind === 'total')?.signed;
  const total = read === undefined ? drawn : read.ok ? read.value.amount : undefined;
  const stated = placed.filter((row) => row.kind !== 'total');
  for (const { why } of unread) draft.gap('order.summary.rows', why);
  if (lines.length === 0) draft.gap('order.lineItems', 'not-found');
  stated.forEach((row, index) => {
    if (row.kind === undefined) draft.gap(`order.summary.rows[${index}].kind`, 'unknown-label');
  });
  const amount = total !== undefined && total >= 0 ? total : undefined;
  const found = {
    currency: currencyOf(hints.currency),
    language,
    order: { lineItems: lines, summary: present({ rows: stated.map(statedRow), total: amount === undefined ? undefined : { amount } }) },
  };
  const verdict = checkSums({
    rows: stated,
    total: amount,
    linesSum,
    tickedLines: lines.length,
    currency: hints.currency,
    rowsComplete: unread.length === 0,
  });
  if (verdict === 'disagree') return failureOf(draft, witness, 'totals-disagree', ['lines = subtotal', 'subtotal and rows = total'], found);
  if (verdict === 'rounded') draft.gap('order.summary', 'rounded-sums');
  return readingOf(draft, witness, verdict === 'agree' && amount !== undefined ? 'exact' : 'likely', found);
};

const looked = ['priceDetails', 'totalPrice', 'subtotal and total in one panel'];

/** Reads one order. The list of orders shows no breakdown of any: `unknown-layout`, and `tried` says that it is a list. */
export const readOrder = (source: PageSource): Reading => {
  const draft = draftOf(source, 'orders');
  const { document } = source;
  const preferences = preferencesOf(source);
  const answers = parsedAnswers(source);
  const own = answers.filter(({ root }) => kindOfAnswer(root) === 'orders');
  for (const parsed of own.toReversed()) {
    const facts = orderInAnswer(parsed.root);
    if (facts !== undefined) return judged(draft, { source: 'response', detail: answerName(parsed) }, facts, preferences);
  }
  const dom: Witness = { source: document === undefined ? 'response' : 'dom', detail: 'orders' };
  const refusal = answers.map(({ root }) => refusalOf(root)).findLast((code) => code !== undefined);
  if (refusal !== undefined) return failureOf(draft, dom, refusal, ['ret']);
  if (document === undefined) return failureOf(draft, dom, 'unknown-layout', own.length > 0 ? ['a list of orders', ...looked] : looked);
  const said = kindOfDocument(document);
  if (said !== undefined && said !== 'orders') return failureOf(draft, dom, 'unknown-layout', ['body[data-spm]', 'og:url']);
  const drawn = orderInDocument(document, preferences.currency);
  if (drawn === 'several') return failureOf(draft, dom, 'unknown-layout', ['a list of orders', ...looked]);
  if (drawn !== undefined) return judged(draft, { source: 'dom', detail: 'orders/panel' }, drawn, preferences);
  const challenge = said === undefined ? challengeIn(document) : undefined;
  if (challenge !== undefined) return failureOf(draft, dom, challenge, challengeTried);
  const body = bodyOf(document);
  return failureOf(draft, dom, body === undefined || shownText(body) === '' ? 'loading' : 'unknown-layout', looked);
};
