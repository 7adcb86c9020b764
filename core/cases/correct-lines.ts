// A cart as it was read, with the lines she corrected: held against the page's own sums again, and never surer than `likely`.
import type { Confidence, Gap, ReadFailure, Reading, ReadLine } from '../formats/reading';
import { checkSums } from '../sums/check-sums';
import { isTicked, sumsOf } from '../sums/sums-of-reading';
import type { CorrectedField, Correction } from './correction';

export interface CorrectedReading {
  reading: Reading;
  applied: Correction[];
  /** the page says something else now than when she corrected it: hers holds no more */
  lapsed: Correction[];
}

const saidBy = (line: ReadLine, field: CorrectedField): Correction['said'] =>
  field === 'unitPrice' ? line.unitPrice?.amount : field === 'storeId' ? line.storeId : line[field];

/** The line a correction is of: by its id, else the only one of the same item and variant; pages name lines anew. */
export function correctedLine(lines: ReadLine[], { line }: Correction): number | undefined {
  const byId = lines.findIndex(({ lineItemId }) => lineItemId === line.lineItemId);
  if (byId >= 0) return byId;
  const same = lines.flatMap(({ itemId, variant }, index) =>
    itemId !== undefined && itemId === line.itemId && variant === line.variant ? [index] : [],
  );
  return same.length === 1 ? same[0] : undefined;
}

const patched = (line: ReadLine, one: Correction): ReadLine => {
  switch (one.field) {
    case 'unitPrice':
      return { ...line, unitPrice: { amount: one.value } };
    case 'quantity':
      return { ...line, quantity: one.value };
    case 'selected':
      return { ...line, selected: one.value };
    case 'storeId':
      return { ...line, storeId: one.value };
  }
};

const pathOf = (index: number, field: CorrectedField): string => `cart.lineItems[${index}].${field}`;
const without = ({ failure: _failure, ...reading }: Reading): Reading => reading;

/** The same reading with its sums held anew: agreeing ones lift a failure, others make one. `drawn`: how many ticked lines the page itself showed. */
function heldAgain(reading: Reading, drawn: number): Reading {
  const { cart } = reading;
  const sums = sumsOf(reading);
  const contradicted = reading.gaps.some(({ why }) => why === 'witnesses-disagree');
  const confidence: Confidence = contradicted ? 'guess' : 'likely';
  const gap = (field: string, why: string): Gap[] => [
    ...reading.gaps.filter((one) => one.field !== field || one.why !== why),
    { field, why },
  ];
  if (cart === undefined || sums === undefined) return { ...without(reading), confidence };
  switch (checkSums(sums)) {
    case 'disagree': {
      // the page itself says that more lines are ticked than are drawn; a tick that she took away is not one of them
      if ((cart.summary?.selectedLines ?? 0) > Math.max(drawn, sums.tickedLines))
        return { ...without(reading), confidence, cart: { ...cart, complete: false } };
      const failure: ReadFailure = { code: 'totals-disagree', tried: ['ticked lines = subtotal', 'subtotal and rows = total'] };
      return { ...reading, confidence: 'guess', failure };
    }
    case 'rounded':
      return { ...without(reading), confidence, gaps: gap('cart.summary', 'rounded-sums') };
    case 'unchecked':
      return { ...without(reading), confidence, gaps: gap('cart.summary', 'sums-not-checked') };
    case 'agree':
      return { ...without(reading), confidence };
  }
}

/**
 * Puts her corrections, newest first, into a cart reading. Each corrected field is the gap `corrected-by-hand` in place of what was the matter with it.
 * One of another currency, or of a line that is not there, waits. Where none applies the reading is the one given.
 */
export function correctLines(reading: Reading, corrections: Correction[]): CorrectedReading {
  const { cart, failure } = reading;
  const applied: Correction[] = [];
  const lapsed: Correction[] = [];
  if (cart === undefined || (failure !== undefined && failure.code !== 'totals-disagree')) return { reading, applied, lapsed };
  const lines = [...cart.lineItems];
  const corrected = new Set<string>();
  const gaps = new Map(reading.gaps.map((gap) => [`${gap.field}\n${gap.why}`, gap]));
  for (const one of corrections) {
    const index = correctedLine(cart.lineItems, one);
    const line = index === undefined ? undefined : cart.lineItems[index];
    const now = index === undefined ? undefined : lines[index];
    if (index === undefined || line === undefined || now === undefined) continue;
    if (one.field === 'unitPrice' && one.currency.code !== reading.currency?.code) continue;
    const field = pathOf(index, one.field);
    // of two for one field, under two names of its line, the newer holds
    if (corrected.has(field) || saidBy(line, one.field) !== one.said) {
      lapsed.push(one);
      continue;
    }
    applied.push(one);
    corrected.add(field);
    lines[index] = patched(now, one);
    for (const [key, gap] of gaps) if (gap.field === field) gaps.delete(key);
    gaps.set(field, { field, why: 'corrected-by-hand' });
  }
  if (applied.length === 0) return { reading, applied, lapsed };
  const patchedReading = { ...reading, cart: { ...cart, lineItems: lines }, gaps: [...gaps.values()] };
  return { reading: heldAgain(patchedReading, cart.lineItems.filter(isTicked).length), applied, lapsed };
}
