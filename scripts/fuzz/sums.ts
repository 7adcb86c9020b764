// The sum a page shows, checked once more and apart from the readers: does what the page says of itself hold together?
import { onlyOne, type Said, told } from './said';

const amountOf = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value.split(':')[1]));

export interface SaidRow {
  kind: string | undefined;
  amount: number | undefined;
  /** it has left the sum it stood in, and stands beside it */
  strayed: boolean;
}

/** In a language nobody has evidence for, words tell nothing: what a row was made as, arithmetic must find. */
const kindOf = (row: Said): string | undefined =>
  row.truth['foreign'] === 'true'
    ? row.truth['kind']
    : told(row, 'kind').size === 0 && row.branch.form === 'object'
      ? row.truth['kind']
      : onlyOne(row, 'kind');

/** The rows a page says, one amount each, by the sum they stand in: a sum, or a row, drawn twice may be one. The legacy answer names its rows by key. */
export const saidRows = (all: Said[]): SaidRow[][] => {
  const sums = new Map<Said | undefined, SaidRow[]>();
  const panels = all.filter(({ entity }) => entity === 'summary');
  for (const row of all.filter(({ entity }) => entity === 'row')) {
    // what stands in no sum, as the checkout's total, belongs to every one
    const own = row.around.find(({ entity }) => entity === 'summary');
    const said = { kind: kindOf(row), amount: amountOf(onlyOne(row, 'amount')), strayed: own === undefined && panels.length > 0 };
    for (const panel of own === undefined && panels.length > 0 ? panels : [own]) sums.set(panel, [...(sums.get(panel) ?? []), said]);
  }
  const distinct = (rows: SaidRow[]): SaidRow[] => [...new Map(rows.map((row) => [`${row.kind} ${row.amount}`, row])).values()];
  return [...sums.values()].flatMap((rows) => (distinct(rows).length === rows.length ? [rows] : [rows, distinct(rows)]));
};

/** Σ of the lines the page says are ticked and can be bought; undefined where it is not clear about one. */
export const saidGoods = (lines: Said[]): number | undefined => {
  let sum = 0;
  for (const line of lines) {
    if (isGone(line)) continue;
    const selected = onlyOne(line, 'selected');
    if (selected === 'false') continue;
    const [unit, quantity] = [amountOf(onlyOne(line, 'unitPrice')), onlyOne(line, 'quantity')];
    if (selected !== 'true' || unit === undefined || quantity === undefined) return undefined;
    sum += unit * Number(quantity);
  }
  return sum;
};

/** Lines drawn as sold out: the page says so by many means, and they are never bought. */
export const isGone = (line: Said): boolean => line.truth['available'] === 'false' || onlyOne(line, 'available') === 'false';

const information = new Set(['itemsTotal', 'itemsDiscount', 'saved']);

/**
 * How the page contradicts itself, by more than it may by rounding; undefined where it does not, or where it does not say enough.
 * Only what it says in one way is held against anything.
 */
export const contradiction = (lines: Said[], rows: SaidRow[], code: string): string | undefined => {
  if (rows.some((row) => row.amount === undefined || row.kind === undefined)) return undefined;
  const goods = saidGoods(lines);
  const ticked = lines.filter((line) => onlyOne(line, 'selected') === 'true' && !isGone(line)).length;
  const allowed = code === 'USD' || code === 'CNY' ? 0 : Math.max(1, ticked);
  const bases = rows.filter((row) => row.kind === 'subtotal');
  const totals = rows.filter((row) => row.kind === 'total');
  const [base, total] = [bases[0]?.amount, totals[0]?.amount];
  if (bases.length !== 1 || base === undefined) return undefined;
  if (goods !== undefined && Math.abs(goods - base) > allowed) return `lines ${goods} against subtotal ${base}`;
  if (totals.length !== 1 || total === undefined) return undefined;
  const rest = rows.filter((row) => row.kind !== 'total' && row.kind !== 'subtotal' && !information.has(row.kind ?? ''));
  const sum = rest.reduce((all, row) => all + (row.amount ?? 0), base);
  return Math.abs(sum - total) > allowed ? `rows ${sum} against total ${total}` : undefined;
};
