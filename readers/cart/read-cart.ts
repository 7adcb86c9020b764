// The cart: answers, page state and the page as drawn → one reading, checked against the page's own sums.
import type { Reading } from '../../core/formats/reading';
import { checkSums } from '../../core/sums/check-sums';
import { sumOfLines } from '../../core/sums/sums-of-reading';
import { currencyOf, type Draft, draftOf, type Found, failureOf, present, readingOf } from '../draft';
import { parsedAnswers } from '../json/answers';
import { preferencesOf } from '../preferences';
import type { ReadingSteps } from '../reading-steps';
import type { PageSource } from '../source';
import { statedRow } from '../summary/rows';
import { readCartAnswer } from './cart-answer';
import { readCartDocument } from './cart-dom';
import { type CartWitness, hasTwins, type NoCart, tickedLines } from './cart-reading';
import { contradictions, filledFrom } from './compare-witnesses';

const isCart = (witness: CartWitness | NoCart | undefined): witness is CartWitness => witness !== undefined && 'lines' in witness;

// An answer comes first and is drawn a moment later: what was told up to this long before the last change is of the same moment.
const drawnWithinMs = 1500;

/** The newest cart the answers tell of; a later answer that holds only some lines (a change, a further page) is laid over it. */
const toldBy = (source: PageSource): CartWitness | NoCart | undefined => {
  let told: CartWitness | NoCart | undefined;
  for (const parsed of parsedAnswers(source)) {
    const next = readCartAnswer(parsed);
    if (next === undefined || (!isCart(next) && isCart(told) && next.code === 'loading')) continue;
    const isPart = isCart(told) && isCart(next) && /\.async\b/.test(next.witness.detail) && next.lines.length < told.lines.length;
    told = isPart && isCart(told) && isCart(next) ? laidOver(told, next) : next;
  }
  return told;
};

const laidOver = (base: CartWitness, part: CartWitness): CartWitness => {
  const changed = new Map(part.lines.map((line) => [line.lineItemId, line]));
  const lines = base.lines.map((line) => changed.get(line.lineItemId) ?? line);
  const known = new Set(base.lines.map((line) => line.lineItemId));
  const added = part.lines.filter((line) => !known.has(line.lineItemId));
  const summary = part.summary ?? base.summary;
  return { ...base, at: part.at, witness: part.witness, lines: [...lines, ...added], ...(summary === undefined ? {} : { summary }) };
};

const foundIn = (cart: CartWitness): Found => ({
  currency: currencyOf(cart.currency),
  language: cart.language,
  region: cart.region,
  cart: present({
    lineItems: cart.lines,
    summary:
      cart.summary === undefined
        ? undefined
        : present({
            selectedLines: cart.summary.selectedLines,
            rows: cart.summary.rows.map(statedRow),
            total: cart.summary.total === undefined || cart.summary.total < 0 ? undefined : { amount: cart.summary.total },
          }),
    complete: cart.complete,
  }),
});

/** Checks the sums and says how sure the reading is. */
const judged = (draft: Draft, cart: CartWitness, contradicted: boolean): Reading => {
  for (const { field, why } of cart.gaps) draft.gap(field, why);
  cart.summary?.rows.forEach((row, index) => {
    if (row.kind === undefined) draft.gap(`cart.summary.rows[${index}].kind`, 'unknown-label');
  });
  const found = (complete: boolean): Found => foundIn({ ...cart, complete });
  if (contradicted) return readingOf(draft, cart.witness, 'guess', found(cart.complete));
  if (!cart.complete) return readingOf(draft, cart.witness, 'likely', found(false));
  const ticked = tickedLines(cart.lines).length;
  const verdict = checkSums({
    rows: cart.summary?.rows ?? [],
    total: cart.summary?.total,
    linesSum: sumOfLines(cart.lines),
    tickedLines: ticked,
    currency: cart.currency,
    rowsComplete: cart.summary?.rowsComplete ?? true,
  });
  if (verdict === 'disagree') {
    // the page itself says that more lines are ticked than are drawn
    if ((cart.summary?.selectedLines ?? 0) > ticked) return readingOf(draft, cart.witness, 'likely', found(false));
    return failureOf(draft, cart.witness, 'totals-disagree', ['ticked lines = subtotal', 'subtotal and rows = total'], found(true));
  }
  // a card drawn twice, and no sum to hold the lines against: which of the two is a line?
  if (verdict === 'unchecked' && hasTwins(cart.lines)) {
    draft.gap('cart.lineItems', 'ambiguous');
    return readingOf(draft, cart.witness, 'guess', found(true));
  }
  if (verdict === 'rounded') draft.gap('cart.summary', 'rounded-sums');
  const isHeld = verdict === 'agree' && !cart.gaps.some(({ field }) => field === 'cart.summary');
  return readingOf(draft, cart.witness, isHeld ? 'exact' : 'likely', found(true));
};

/**
 * Reads a cart page. Page state or answer first, checked against the page as drawn: where both agree they fill each other's gaps; where
 * they contradict each other the fields are gaps `witnesses-disagree` at confidence `guess`, unless the answer is older than the last
 * change of the page (then the page as drawn alone counts). Sums that do not hold are the failure `totals-disagree`. A step for each line.
 */
export function* readCart(source: PageSource): ReadingSteps {
  const draft = draftOf(source, 'cart');
  const told = toldBy(source);
  const drawnDraft = draftOf(source, 'cart');
  const isOld = isCart(told) && source.changedAt !== undefined && told.at < source.changedAt - drawnWithinMs;
  const answered = isCart(told) && !isOld ? { currency: told.currency, format: told.format } : {};
  const drawn = source.document === undefined ? undefined : yield* readCartDocument(source, source.document, drawnDraft, answered);
  if (drawn !== undefined && !isCart(drawn) && drawn.code !== 'unknown-layout') return noCart(draft, drawn, source);
  if (isCart(told) && isCart(drawn)) {
    const gaps = contradictions(told, drawn);
    if (gaps.length === 0) return judged(draft, filledFrom(told, drawn), false);
    if (isOld) return judged(draft, drawn, false);
    const both = filledFrom(told, drawn);
    return judged(draft, { ...both, gaps: [...both.gaps, ...gaps] }, true);
  }
  if (isCart(drawn)) return judged(draft, drawn, false);
  if (isCart(told)) return judged(draft, { ...told, ...preferencesOf(source) }, false);
  const none = told ??
    drawn ?? { code: 'unknown-layout', tried: ['itemView', 'product_item_component'], witness: { source: 'response', detail: 'none' } };
  return noCart(draft, none, source);
}

const noCart = (draft: Draft, { code, tried, witness }: NoCart, source: PageSource): Reading => {
  const { language, region } = preferencesOf(source);
  return failureOf(draft, witness, code, tried, { language, region });
};
