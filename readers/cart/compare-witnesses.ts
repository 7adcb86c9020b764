// Two witnesses of one cart: where they contradict each other, and what one can add to the other.
import type { Gap, ReadLine } from '../../core/formats/reading';
import type { CartWitness } from './cart-reading';

/** The same line as the other witness knows it: by item and variant, the n-th of them to the n-th. */
const keyOf = (line: ReadLine): string => `${line.itemId ?? line.title ?? ''}\n${(line.variant ?? '').replace(/\s+/g, '').toLowerCase()}`;

const byKey = (lines: ReadLine[]): Map<string, ReadLine[]> => {
  const map = new Map<string, ReadLine[]>();
  for (const line of lines) map.set(keyOf(line), [...(map.get(keyOf(line)) ?? []), line]);
  return map;
};

const isBuyable = (line: ReadLine): boolean => line.available !== false;

interface Pair {
  index: number;
  told: ReadLine;
  drawn: ReadLine;
}

const pairs = (told: ReadLine[], drawn: ReadLine[]): { pairs: Pair[]; strangers: number } => {
  const rest = byKey(drawn);
  const found: Pair[] = [];
  told.forEach((line, index) => {
    const other = rest.get(keyOf(line))?.shift();
    if (other !== undefined) found.push({ index, told: line, drawn: other });
  });
  // lines that cannot be bought are often drawn without a link: nothing tells which they are
  const strangers = [...rest.values()].flat().filter(isBuyable).length;
  return { pairs: found, strangers };
};

const amountsOf = ({ summary }: CartWitness): number[] =>
  summary === undefined || !summary.rowsComplete
    ? []
    : [...summary.rows.map((row) => Math.abs(row.signed)), ...(summary.total === undefined ? [] : [summary.total])];

/** Whether the sums of both hold different amounts, whatever their rows are called. One of them may show fewer rows, but no others. */
const sumsDiffer = (told: CartWitness, drawn: CartWitness): boolean => {
  const [fewer = [], more = []] = [amountsOf(told), amountsOf(drawn)].sort((one, other) => one.length - other.length);
  const rest = [...more];
  const kinds = (witness: CartWitness, kind: string): number[] =>
    witness.summary?.rows.flatMap((row) => (row.kind === kind ? [Math.abs(row.signed)] : [])) ?? [];
  const total = (list: number[]): number => list.reduce((all, each) => all + each, 0);
  for (const kind of new Set(told.summary?.rows.flatMap((row) => row.kind ?? []))) {
    const [one, other] = [kinds(told, kind), kinds(drawn, kind)];
    // of discounts, one witness may show some and the other all; as many under one name are the same ones
    const comparable = one.length === other.length || ((kind === 'shipping' || kind === 'tax') && one.length > 0 && other.length > 0);
    if (comparable && total(one) !== total(other)) return true;
  }
  return fewer.some((amount) => {
    const at = rest.indexOf(amount);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
};

const compared = ['unitPrice', 'quantity', 'selected', 'available', 'storeId'] as const;

/**
 * The fields in which an answer (or the page state) and the page as drawn contradict each other. A field only one of them has is no
 * contradiction; nor are lines that are not drawn yet.
 */
export const contradictions = (told: CartWitness, drawn: CartWitness): Gap[] => {
  const gaps: Gap[] = [];
  const disagree = (field: string): void => {
    gaps.push({ field, why: 'witnesses-disagree' });
  };
  if (told.currency !== undefined && drawn.currency !== undefined && told.currency !== drawn.currency) disagree('currency');
  const matched = pairs(told.lines, drawn.lines);
  if (matched.strangers > 0 && told.complete) disagree('cart.lineItems');
  else if (drawn.complete && matched.pairs.filter(({ told: line }) => isBuyable(line)).length < told.lines.filter(isBuyable).length)
    disagree('cart.lineItems');
  for (const { index, told: one, drawn: other } of matched.pairs) {
    for (const field of compared) {
      const [said, shown] = [one[field], other[field]];
      const same = typeof said === 'object' && typeof shown === 'object' ? said.amount === shown.amount : said === shown;
      if (said !== undefined && shown !== undefined && !same) disagree(`cart.lineItems[${index}].${field}`);
    }
  }
  const [said, shown] = [told.summary?.total, drawn.summary?.total];
  if (said !== undefined && shown !== undefined && said !== shown) disagree('cart.summary.total');
  // what one of them could only read as a contradiction is one between them
  for (const { field, why } of [...told.gaps, ...drawn.gaps])
    if ((why === 'other-currency' || why === 'witnesses-disagree') && field.startsWith('cart.lineItems')) disagree(field);
  if (sumsDiffer(told, drawn)) disagree('cart.summary.rows');
  const subtotalOf = (witness: CartWitness): number | undefined => witness.summary?.rows.find((row) => row.kind === 'subtotal')?.signed;
  const [one, other] = [subtotalOf(told), subtotalOf(drawn)];
  if (one !== undefined && other !== undefined && one !== other) disagree('cart.summary.rows');
  return gaps;
};

/** The first witness with what only the second knows; its ids and order stay. Gaps that the second fills are gone. */
export const filledFrom = (told: CartWitness, drawn: CartWitness): CartWitness => {
  const matched = new Map(pairs(told.lines, drawn.lines).pairs.map((pair) => [pair.index, pair.drawn]));
  const filled = new Set<string>();
  const lines = told.lines.map((line, index) => {
    const other = matched.get(index);
    if (other === undefined) return line;
    for (const field of Object.keys(other)) if (!(field in line)) filled.add(`cart.lineItems[${index}].${field}`);
    return { ...other, ...line };
  });
  const summary = mergedSummary(told, drawn);
  if (told.summary === undefined && drawn.summary !== undefined) filled.add('cart.summary');
  const isTotalLost = told.summary?.total !== undefined && drawn.summary?.total === undefined;
  const isSumLost = isTotalLost || (told.summary !== undefined && drawn.summary === undefined);
  const { currency: _currency, ...without } = told;
  const currency = told.currency ?? drawn.currency;
  return {
    ...without,
    ...(currency === undefined ? {} : { currency }),
    ...(drawn.language === undefined ? {} : { language: drawn.language }),
    ...((told.region ?? drawn.region) === undefined ? {} : { region: told.region ?? drawn.region ?? '' }),
    lines,
    ...(summary === undefined ? {} : { summary }),
    gaps: [
      ...told.gaps.filter((gap) => !filled.has(gap.field)),
      // what is drawn is what she pays: a sum that is told and not found on the page, or not its total, is told by one of two
      ...(isSumLost ? [{ field: 'cart.summary', why: 'not-found' }] : []),
      // a second cart is drawn beside the one: which of them is told is not known
      ...drawn.gaps.filter(({ field }) => field === 'cart.lineItems' || (summary !== told.summary && field.startsWith('cart.summary'))),
    ],
  };
};

const mergedSummary = (told: CartWitness, drawn: CartWitness): CartWitness['summary'] => {
  if (told.summary === undefined || drawn.summary === undefined) return told.summary ?? drawn.summary;
  // what the page draws has its total and its rows together: take it whole where the answer has no total
  // and where it draws more of it
  const isFuller = drawn.summary.rows.length > told.summary.rows.length && drawn.summary.rowsComplete;
  return isFuller || (told.summary.total === undefined && drawn.summary.total !== undefined)
    ? { ...told.summary, ...drawn.summary }
    : told.summary;
};
