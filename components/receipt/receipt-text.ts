// A receipt as text in aligned columns, to be pasted anywhere.
import type { CartAnswer } from '../../core/answer/answer';
import { spell } from '../language/spell';
import type { Voice } from '../language/voice';
import type { Names } from '../words/names';
import { type ReceiptRow, receiptRows } from './receipt-rows';

/** As wide as it is read: marks of direction take no place. */
const widthOf = (text: string): number => [...text.replace(/[\u200e\u200f\u2066-\u2069]/g, '')].length;
const widest = (texts: string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
const toEnd = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;
const toStart = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** One line for each row: what it is, what it changes, what is left. */
function tableText(voice: Voice, rows: ReceiptRow[]): string[] {
  const cells = rows.map(({ said, change, left, step }) => ({
    // a title of the page may hold line breaks
    what: spell(voice, said).replace(/\s+/g, ' '),
    change: change === undefined ? '' : change === 0 ? voice.t('receiptFree') : voice.column(change),
    left: step === 'total' ? voice.money(left) : voice.column(left),
  }));
  const width = {
    what: widest(cells.map(({ what }) => what)),
    change: widest(cells.map(({ change }) => change)),
    left: widest(cells.map(({ left }) => left)),
  };
  return cells.map(({ what, change, left }) => `${toStart(what, width.what)}  ${toEnd(change, width.change)}  ${toEnd(left, width.left)}`);
}

/** All orders of an answer; `placed` orders were placed before them. */
export function receiptText(voice: Voice, answer: CartAnswer, names: Names, placed: number): string {
  const { plan } = answer;
  const several = plan.receipts.length + placed > 1;
  const orders = plan.receipts.map((receipt, order) =>
    [
      ...(several ? [voice.t('orderTitle', [voice.language.number(placed + order + 1)])] : []),
      ...tableText(voice, receiptRows(receipt, names, plan.orders[order])),
    ].join('\n'),
  );
  const all = plan.receipts.length > 1 ? [`${voice.t('receiptAll')}  ${voice.money(plan.objective.payable)}`] : [];
  return [voice.t('receiptCaption', [voice.currency.code]), ...orders, ...all].join('\n\n');
}
