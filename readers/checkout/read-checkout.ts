// The checkout page: items, summary rows, total, promo code. Never the address.
import type { Reading, ReadLine } from '../../core/formats/reading';
import { checkSums } from '../../core/sums/check-sums';
import { sumOfLines } from '../../core/sums/sums-of-reading';
import { challengeIn, challengeTried } from '../challenge';
import { kindOfAnswer, kindOfDocument } from '../content-kind';
import { bodyOf, contains, inputValueOf } from '../dom/dom';
import { pick, pickAll } from '../dom/selectors';
import { isHidden, isShown, shownText } from '../dom/tokens';
import { currencyOf, type Draft, draftOf, failureOf, present, readingOf, type Witness } from '../draft';
import { answerName, parsedAnswers, refusalOf } from '../json/answers';
import { preferencesOf } from '../preferences';
import type { PageSource } from '../source';
import { rowKindOf } from '../summary/row-labels';
import { drawnOnce, hasTwinRows, placeRows, readRows, type ShownRow, statedRow } from '../summary/rows';
import { nameText } from '../text/plain';
import { parsePrice } from '../text/price-text';
import { readCheckoutAnswer } from './checkout-answer';
import { readCheckoutLines } from './checkout-lines-dom';
import { checkoutSelectors, isAddressBlock } from './checkout-selectors';

interface Shown {
  lines: ReadLine[];
  rows: ShownRow[];
  total?: ShownRow;
  currency?: string | undefined;
  /** a row of the sum has lost a part, or stands where no row is looked for */
  torn?: boolean;
  promoCode?: string;
  promoCodeMessage?: string;
}

const textAt = (scope: Element, selectors: typeof checkoutSelectors.label): string | undefined => {
  // of two of one name, the one that is drawn
  const element = pickAll(scope, selectors).elements.find(isShown);
  return element === undefined ? undefined : nameText(shownText(element, isAddressBlock)) || undefined;
};

/** The currency of the page's own total, else of its first readable row. */
const currencyIn = (texts: string[], fallback: string | undefined): string | undefined => {
  const prices = texts.map((text) => parsePrice(text));
  // beside bare signs, which follow the shopper's own currency, an amount in another one is the stranger
  const bare = prices.some((price) => !price.ok && price.error.code === 'no-currency');
  if (bare && fallback !== undefined) return fallback;
  for (const price of prices) if (price.ok) return price.value.currency;
  return fallback;
};

const shownIn = (document: Document, root: Element, fallback: string | undefined, draft: Draft): Shown => {
  const drawn = pickAll(root, checkoutSelectors.row).elements.filter(isShown);
  const rows = drawn.flatMap((row): ShownRow[] => {
    const [label, content] = [textAt(row, checkoutSelectors.label), textAt(row, checkoutSelectors.content)];
    // an amount without words is of an unknown kind
    return content === undefined ? [] : [{ label: label ?? '', content }];
  });
  const boxes = pickAll(root, checkoutSelectors.total).elements.filter(isShown);
  const totals = boxes.flatMap((item): ShownRow[] => {
    const content = textAt(item, checkoutSelectors.totalContent);
    return content === undefined ? [] : [{ label: textAt(item, checkoutSelectors.totalLabel) ?? '', content }];
  });
  const total = totals.at(-1);
  const torn =
    (boxes.length > 0 && total === undefined) ||
    drawn.some((row) => pick(row, checkoutSelectors.content) === undefined) ||
    pickAll(root, checkoutSelectors.label).elements.some((label) => isShown(label) && !drawn.some((row) => contains(row, label)));
  const currency = currencyIn([...(total === undefined ? [] : [total.content]), ...rows.map((row) => row.content)], fallback);
  const input = pick(document, checkoutSelectors.promoCode);
  const promoCode = input === undefined ? '' : nameText(inputValueOf(input) ?? '').slice(0, 60);
  const message = pick(document, checkoutSelectors.promoMessage);
  const said = message === undefined || isHidden(message) ? '' : nameText(shownText(message, isAddressBlock));
  return {
    lines: readCheckoutLines(root, currency, draft),
    rows,
    torn,
    currency,
    ...(total === undefined ? {} : { total }),
    ...(promoCode === '' ? {} : { promoCode }),
    ...(said === '' ? {} : { promoCodeMessage: said }),
  };
};

const judged = (draft: Draft, witness: Witness, shown: Shown, preferences: ReturnType<typeof preferencesOf>): Reading => {
  const hints = { currency: shown.currency };
  const { rows, unread, pending } = readRows(drawnOnce(shown.rows), hints);
  if (shown.torn === true) unread.push({ label: '', why: 'not-found' });
  const ownTotal = shown.total === undefined ? undefined : readRows([{ ...shown.total, label: 'Total' }], hints);
  if (pending || ownTotal?.pending === true) return failureOf(draft, witness, 'loading', checkoutSelectors.total);
  const linesSum = shown.lines.length === 0 ? undefined : sumOfLines(shown.lines);
  const placed = placeRows(rows, linesSum, ownTotal !== undefined);
  // the box of the total under the name of something else
  const named = rowKindOf(shown.total?.label ?? '');
  if (named !== undefined && named !== 'total') ownTotal?.unread.push({ label: '', why: 'unknown-label' });
  const [own, told] = [ownTotal?.rows[0]?.signed, placed.findLast((row) => row.kind === 'total')?.signed];
  const total = own ?? told;
  // a row that is called the total and is another amount than its box
  if (own !== undefined && told !== undefined && own !== told) draft.gap('checkout.summary.total', 'ambiguous');
  for (const { why } of unread) draft.gap('checkout.summary.rows', why);
  for (const { why } of ownTotal?.unread ?? []) draft.gap('checkout.summary.total', why);
  if (total === undefined) draft.gap('checkout.summary.total', 'not-found');
  if (shown.lines.length === 0) draft.gap('checkout.lineItems', 'not-found');
  if (shown.rows.length === 0) draft.gap('checkout.summary.rows', 'not-found');
  const stated = placed.filter((row) => row.kind !== 'total');
  stated.forEach((row, index) => {
    if (row.kind === undefined) draft.gap(`checkout.summary.rows[${index}].kind`, 'unknown-label');
  });
  const found = {
    currency: currencyOf(shown.currency),
    language: preferences.language,
    region: preferences.region,
    checkout: present({
      lineItems: shown.lines,
      summary: present({ rows: stated.map(statedRow), total: total === undefined || total < 0 ? undefined : { amount: total } }),
      promoCode: shown.promoCode,
      promoCodeMessage: shown.promoCodeMessage,
    }),
  };
  const verdict = checkSums({
    rows: stated,
    total,
    linesSum,
    tickedLines: shown.lines.length,
    currency: shown.currency,
    rowsComplete: unread.length === 0,
  });
  // a sum drawn twice of which one has lost a part: what is said once more would be counted once more
  const isTwofold = (verdict !== 'agree' || total === undefined) && hasTwinRows(rows);
  if (isTwofold) draft.gap('checkout.summary.rows', 'ambiguous');
  if (verdict === 'disagree') return failureOf(draft, witness, 'totals-disagree', ['lines = subtotal', 'subtotal and rows = total'], found);
  if (verdict === 'rounded') draft.gap('checkout.summary', 'rounded-sums');
  const sure = verdict === 'agree' && total !== undefined ? 'exact' : 'likely';
  return readingOf(draft, witness, unread.length > 0 || isTwofold ? 'guess' : sure, found);
};

const withoutPage = (draft: Draft, source: PageSource): Reading => {
  const { document } = source;
  const witness: Witness = { source: document === undefined ? 'response' : 'dom', detail: 'checkout' };
  const refusal = parsedAnswers(source)
    .map(({ root }) => refusalOf(root))
    .findLast((code) => code !== undefined);
  if (refusal !== undefined) return failureOf(draft, witness, refusal, ['ret']);
  const kind = document === undefined ? undefined : kindOfDocument(document);
  const challenge = document === undefined || kind !== undefined ? undefined : challengeIn(document);
  if (challenge !== undefined) return failureOf(draft, witness, challenge, challengeTried);
  const body = document === undefined ? undefined : bodyOf(document);
  const isShell = kind === 'checkout' && (body === undefined || shownText(body) === '');
  return failureOf(draft, witness, isShell ? 'loading' : 'unknown-layout', [...checkoutSelectors.root, ...checkoutSelectors.row]);
};

/** Reads a checkout page; the page as drawn first (its total is what will be charged), an answer where nothing is drawn. */
export const readCheckout = (source: PageSource): Reading => {
  const draft = draftOf(source, 'checkout');
  const { document } = source;
  const preferences = preferencesOf(source);
  const kind = document === undefined ? undefined : kindOfDocument(document);
  const root = document === undefined || (kind !== undefined && kind !== 'checkout') ? undefined : pick(document, checkoutSelectors.root);
  if (document !== undefined && root !== undefined) {
    const witness: Witness = { source: 'dom', detail: 'checkout/pl' };
    if (pickAll(document, checkoutSelectors.loading).elements.some((element) => !isHidden(element))) {
      return failureOf(draft, witness, 'loading', checkoutSelectors.loading);
    }
    const isUs = /^https?:\/\/(?:[a-z]+\.)?aliexpress\.us\//.test(source.url);
    const shown = shownIn(document, root, preferences.currency ?? (isUs ? 'USD' : undefined), draft);
    if (shown.rows.length > 0 || shown.total !== undefined) return judged(draft, witness, shown, preferences);
    return failureOf(draft, witness, 'loading', [...checkoutSelectors.row, ...checkoutSelectors.total]);
  }
  for (const parsed of document === undefined ? parsedAnswers(source).reverse() : []) {
    const answer = kindOfAnswer(parsed.root) === 'checkout' ? readCheckoutAnswer(parsed.root, draft) : undefined;
    if (answer === undefined) continue;
    return judged(draft, { source: 'response', detail: answerName(parsed) }, answer, preferences);
  }
  return withoutPage(draft, source);
};
