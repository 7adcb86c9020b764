// One order's receipt as a table; behind each row, how much of the goods' price is left.
import type { PlannedOrder, Receipt } from '../../core/formats/plan';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import type { Names } from '../words/names';
import { type ReceiptRow, receiptRows } from './receipt-rows';

const percentOf = (part: number, whole: number) => `${whole > 0 ? Math.min(100, Math.max(0, (part * 100) / whole)).toFixed(2) : 0}%`;

/** A row's name; opened, it says its rule, the amount that was tested, where it was seen, and what each line got. */
function What({ voice, row, names }: { voice: Voice; row: ReceiptRow; names: Names }) {
  const said = <Say voice={voice} say={row.said} />;
  const facts = [row.detail, row.tested, row.source].filter((say) => say !== undefined);
  if (facts.length === 0) return said;
  return (
    <details class="row">
      <summary>{said}</summary>
      {facts.map((say) => (
        <span class="test" key={say.key}>
          <Say voice={voice} say={say} />
        </span>
      ))}
      <ul class="row-shares">
        {(row.shares ?? []).map(({ lineItemId, amount }) => (
          <li key={lineItemId} data-line={lineItemId}>
            <Leaf class="title" text={names.line(lineItemId)?.title || lineItemId} /> <Leaf class="money" text={voice.column(-amount)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Row({ voice, row, whole, names }: { voice: Voice; row: ReceiptRow; whole: number; names: Names }) {
  const before = row.left - Math.min(0, row.change ?? 0);
  return (
    <tr data-step={row.step} data-promotion={row.id} data-change={row.change} data-left={row.left} data-margin={row.margin}>
      <th scope="row">
        <What voice={voice} row={row} names={names} />
        <span class="bar" aria-hidden="true" style={{ '--left': percentOf(row.left, whole), '--before': percentOf(before, whole) }} />
      </th>
      <td>{row.change === 0 ? voice.t('receiptFree') : row.change === undefined ? null : <Leaf text={voice.column(row.change)} />}</td>
      <td>
        <Leaf text={row.step === 'total' ? voice.money(row.left) : voice.column(row.left)} />
      </td>
    </tr>
  );
}

/** Letters of an amount beside which no name has room. */
const LONG = 11;

interface OrderReceiptProps {
  voice: Voice;
  receipt: Receipt;
  order: PlannedOrder | undefined;
  names: Names;
}

/** The waterfall, to the scale of its highest amount: every step, the amount it was tested on, its margin, and what it leaves. */
export function OrderReceipt({ voice, receipt, order, names }: OrderReceiptProps) {
  const { t } = voice;
  const rows = receiptRows(receipt, names, order);
  const whole = Math.max(...rows.map(({ left }) => left), 0);
  return (
    <table data-long={voice.column(whole).length > LONG}>
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
          <Row key={at} voice={voice} row={row} whole={whole} names={names} />
        ))}
      </tbody>
    </table>
  );
}
