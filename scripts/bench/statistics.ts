// Quantiles, means and table cells.

/** The value at a share of the ascending list; the last one at 1. */
export function quantile(values: readonly number[], share: number): number {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
export const most = (values: readonly number[]): number => (values.length === 0 ? Number.NaN : Math.max(...values));

const isNumber = (value: number): boolean => Number.isFinite(value);

/** Milliseconds with as many digits as say something. */
export const inMs = (ms: number): string => (isNumber(ms) ? ms.toFixed(ms < 10 ? 2 : ms < 100 ? 1 : 0) : '-');
/** A share as per cent. */
export const inPercent = (share: number, digits = 2): string => (isNumber(share) ? `${(share * 100).toFixed(digits)} %` : '-');
export const asRatio = (ratio: number): string => (isNumber(ratio) ? `${ratio.toFixed(ratio < 10 ? 1 : 0)}×` : '-');

/** A table with its columns aligned: the first to the left, numbers to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lineOf = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return `${rows.map(lineOf).join('\n')}\n`;
}
