// One order's receipt as a table; behind each row, how much of the goods' price is left.
import type { Receipt } from '../core/formats/plan';
import { Leaf } from './Leaf';
import type { Names } from './names';
import { type ReceiptRow, receiptRows } from './receipt-rows';
import { Say } from './Say';
import type { Voice } from './voice';

const percentOf = (part: number, whole: number) => `${whole > 0 ? Math.min(100, Math.max(0, (part * 100) / whole)).toFixed(2) : 0}%`;

function Row({ voice, row, whole }: { voice: Voice; row: ReceiptRow; whole: number }) {
  const before = row.left - Math.min(0, row.change ?? 0);
  return (
    <tr data-step={row.step} data-promotion={row.id} data-change={row.change} data-left={row.left} data-margin={row.margin}>
      <th scope="row">
        <Say voice={voice} say={row.said} />
        {[row.detail, row.tested].map((say) =>
          say ? (
            <span class="test" key={say.key}>
              <Say voice={voice} say={say} />
            </span>
          ) : null,
        )}
        <span class="bar" aria-hidden="true" style={{ '--left': percentOf(row.left, whole), '--before': percentOf(before, whole) }} />
      </th>
      <td>{row.change === 0 ? voice.t('receiptFree') : row.change === undefined ? null : <Leaf text={voice.column(row.change)} />}</td>
      <td>
        <Leaf text={row.step === 'total' ? voice.money(row.left) : voice.column(row.left)} />
      </td>
    </tr>
  );
}

/** The waterfall: every step, the amount it was tested on, its margin, and what it leaves. */
export function OrderReceipt({ voice, receipt, names }: { voice: Voice; receipt: Receipt; names: Names }) {
  const { t } = voice;
  const rows = receiptRows(receipt, names);
  const whole = Math.max(...rows.map(({ left }) => left), 0);
  return (
    <table>
      <caption>{t('receiptCaption', [voice.currency.code])}</caption>
      <thead>
        <tr>
          <th scope="col">{t('receiptStep')}</th>
          <th scope="col">{t('receiptOff')}</th>
          <th scope="col">{t('receiptLeft')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Row key={at} voice={voice} row={row} whole={whole} />
        ))}
      </tbody>
    </table>
  );
}
