// Labels and amounts of the page's own sum → rows with a kind. Words say what a row is; where they are unknown, arithmetic does.
import type { SummaryRow } from '../../core/formats/reading';
import { effectOf, isDiscount, type ReadRow } from '../../core/sums/read-row';
import { at, listOf, textOf } from '../json/json-value';
import { isFree } from '../text/free-words';
import { nameText, plain } from '../text/plain';
import { type PriceHints, parsePrice } from '../text/price-text';
import { rowKindOf } from './row-labels';

/** Rows that stand twice, all of them in the same order, once: a sum drawn or told twice is one sum. */
export const drawnOnce = (rows: ShownRow[]): ShownRow[] => {
  const half = rows.length / 2;
  const same = (row: ShownRow, other: ShownRow | undefined): boolean =>
    other !== undefined && plain(row.label) === plain(other.label) && plain(row.content) === plain(other.content);
  const isTwice = half >= 1 && Number.isInteger(half) && rows.slice(0, half).every((row, index) => same(row, rows[half + index]));
  return isTwice ? rows.slice(0, half) : rows;
};

/** Two rows of one name and amount. */
export const hasTwinRows = (rows: ReadRow[]): boolean => new Set(rows.map((row) => `${row.signed} ${plain(row.label)}`)).size < rows.length;

/** A row as it stands on the page. */
export interface ShownRow {
  label: string;
  content: string;
}

/**
 * The rows of an answer's sum (`{title: {title}, content: {content}}`). A row that has lost one of the two parts is not left out: an
 * amount without words is of an unknown kind, words without an amount are `torn`.
 */
export const rowsOfAnswer = (lines: unknown): { rows: ShownRow[]; torn: boolean } => {
  const parts = listOf(lines).map((line) => ({
    label: textOf(at(line, 'title', 'title')) ?? textOf(at(line, 'title')),
    content: textOf(at(line, 'content', 'content')) ?? textOf(at(line, 'content')),
  }));
  const rows = parts.flatMap(({ label, content }) => (content === undefined ? [] : [{ label: nameText(label ?? ''), content }]));
  return { rows, torn: parts.some(({ content }) => content === undefined) };
};

export interface ReadRows {
  rows: ReadRow[];
  currency?: string;
  /** labels and reasons of rows that had an amount that could not be read */
  unread: { label: string; why: string }[];
  /** the total is not there yet ("--") */
  pending: boolean;
}

const pendingText = /^(?:-{1,3}|\.{2,3}|…)$/;

/** Reads the amounts. Rows without one ("Enter", "VAT included") are left out; rows in another currency than the page's are `unread`. */
export const readRows = (shown: ShownRow[], hints: PriceHints): ReadRows => {
  const result: ReadRows = { rows: [], unread: [], pending: false };
  let currency = hints.currency;
  for (const { label, content } of shown) {
    const text = content.trim().replace(/[\u2010-\u2015\u2212]/g, '-');
    const kind = rowKindOf(label);
    const known = kind === undefined ? {} : { kind };
    if (pendingText.test(text)) {
      if (kind === 'total' || kind === undefined) result.pending = true;
      continue;
    }
    if (isFree(text)) {
      result.rows.push({ label, signed: 0, free: true, ...known });
      continue;
    }
    const price = parsePrice(text, { ...hints, currency });
    if (!price.ok) {
      if (price.error.code !== 'no-amount' && !/^[A-Za-z]*\d*[A-Za-z]+\d*$/.test(text))
        result.unread.push({ label, why: price.error.code });
      continue;
    }
    currency ??= price.value.currency;
    if (price.value.currency !== currency) result.unread.push({ label, why: 'other-currency' });
    else result.rows.push({ label, signed: price.value.amount, free: false, ...known });
  }
  if (currency !== undefined) result.currency = currency;
  return result;
};

/** The row as the format states it: a discount positive, everything else as it stands. */
export const statedRow = (row: ReadRow): SummaryRow => {
  const kind = row.kind ?? 'other';
  return { kind, label: row.label, amount: isDiscount(kind) ? Math.abs(row.signed) : row.signed };
};

/**
 * Gives kinds to rows in unknown words where position and arithmetic leave no doubt: a row of nothing below the goods is shipping, where no other is; the row that
 * equals the ticked lines is the subtotal (the last such, when a larger first row less a discount explains it); the last row that
 * equals the subtotal and all rows after it is the total. Returns new rows; what stays unknown stays without a kind.
 */
export const placeRows = (rows: ReadRow[], linesSum: number | undefined, hasOwnTotal: boolean): ReadRow[] => {
  const placed = rows.map((row) => ({ ...row }));
  if (linesSum !== undefined && !placed.some((row) => row.kind === 'subtotal' || row.kind === 'itemsTotal')) {
    placeBase(placed, linesSum, hasOwnTotal);
  }
  const first = placed.findIndex((row) => row.kind === 'subtotal' || row.kind === 'itemsTotal');
  for (const row of placed.slice(first + 1))
    if (row.kind === undefined && row.free && !placed.some(({ kind }) => kind === 'shipping')) row.kind = 'shipping';
  const last = placed.at(-1);
  if (!hasOwnTotal && last !== undefined && last.kind === undefined && last.signed >= 0 && !placed.some((row) => row.kind === 'total')) {
    const base = placed.findLastIndex((row) => row.kind === 'subtotal' || row.kind === 'itemsTotal');
    const between = placed.slice(base + 1, -1);
    const start = placed[base];
    // with nothing between them, the same amount once more may be a fee as well
    if (start !== undefined && between.length > 0 && start.signed + between.reduce((sum, row) => sum + effectOf(row), 0) === last.signed)
      last.kind = 'total';
  }
  return placed;
};

const placeBase = (rows: ReadRow[], linesSum: number, hasOwnTotal: boolean): void => {
  const candidates = hasOwnTotal || rows.length < 2 ? rows : rows.slice(0, -1);
  const first = candidates.findIndex((row) => row.kind === undefined && row.signed === linesSum);
  const base = candidates[first];
  if (base === undefined) return;
  base.kind = 'subtotal';
  const [top, cut] = rows;
  if (first === 2 && top?.kind === undefined && cut?.kind === undefined && top !== undefined && cut !== undefined && cut.signed < 0) {
    if (top.signed + cut.signed === linesSum) {
      top.kind = 'itemsTotal';
      cut.kind = 'itemsDiscount';
    }
  }
};
