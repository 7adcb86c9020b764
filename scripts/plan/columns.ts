// Rows of a receipt in aligned columns.
import { styleText } from 'node:util';
import { displayWidth, padEnd, padStart } from './display-width';

/** What, how much, and a word about it. A row without any of them is a blank line. */
export interface Row {
  what: string;
  amount?: string;
  note?: string;
  tone?: 'bold' | 'dim' | undefined;
}

export const blank: Row = { what: '' };

/** One line a row, ending with a line break; amounts end, and notes begin, at the same column. */
export function inColumns(rows: readonly Row[], isColoured: boolean): string {
  const widest = (texts: (string | undefined)[]) => texts.reduce((most, text) => Math.max(most, displayWidth(text ?? '')), 0);
  const withAmount = rows.filter(({ amount }) => amount !== undefined);
  const whatWidth = widest(withAmount.map(({ what }) => what));
  const amountWidth = widest(withAmount.map(({ amount }) => amount));
  const lines = rows.map(({ what, amount, note = '', tone }) => {
    const text = amount === undefined ? `${what}  ${note}` : `${padEnd(what, whatWidth)}  ${padStart(amount, amountWidth)}  ${note}`;
    const line = text.trimEnd();
    return isColoured && tone !== undefined ? styleText(tone, line, { validateStream: false }) : line;
  });
  return `${lines.join('\n')}\n`;
}
