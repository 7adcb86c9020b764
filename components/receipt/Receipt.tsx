// The receipt: how the price without coupons becomes the price to pay, order by order.
import type { CartAnswer } from '../../core/answer/answer';
import { Leaf } from '../elements/Leaf';
import type { Voice } from '../language/voice';
import type { Copying } from '../surface';
import type { Names } from '../words/names';
import { LineShares } from './LineShares';
import { OrderReceipt } from './OrderReceipt';
import { receiptText } from './receipt-text';
import { Skipped } from './Skipped';

interface ReceiptProps {
  voice: Voice;
  answer: CartAnswer;
  names: Names;
  copying: Copying;
  /** so many orders of the plan are placed and no longer in the answer */
  placed: number;
}

/** The receipts of a plan: a table for each order, what was not used and why, and what each line got; and all of it as text. */
export function Receipt({ voice, answer, names, copying, placed }: ReceiptProps) {
  const { plan } = answer;
  const several = plan.receipts.length > 1;
  const text = receiptText(voice, answer, names, placed);
  return (
    <section class="receipt" data-testid="receipt">
      <h2>{voice.t('receiptTitle')}</h2>
      {plan.receipts.map((receipt, order) => (
        <div key={order} data-order={placed + order + 1}>
          {several || placed > 0 ? <h3>{voice.t('orderTitle', [voice.language.number(placed + order + 1)])}</h3> : null}
          <OrderReceipt voice={voice} receipt={receipt} order={plan.orders[order]} names={names} />
          <Skipped voice={voice} receipt={receipt} names={names} />
          <LineShares voice={voice} receipt={receipt} lines={plan.orders[order]?.lines ?? []} names={names} />
        </div>
      ))}
      {several ? (
        <p class="all-orders">
          <span>{voice.t('receiptAll')}</span> <Leaf class="money" text={voice.money(plan.objective.payable)} />
        </p>
      ) : null}
      <p>
        <button type="button" class="quiet" data-testid="copy-receipt" onClick={() => copying.copy(text)}>
          {voice.t(copying.copied === text ? 'copied' : 'receiptCopy')}
        </button>
      </p>
    </section>
  );
}
