// The receipt: how the price without coupons becomes the price to pay, order by order.
import type { CartAnswer } from '../core/answer/answer';
import { Leaf } from './Leaf';
import { LineShares } from './LineShares';
import type { Names } from './names';
import { OrderReceipt } from './OrderReceipt';
import { Skipped } from './Skipped';
import type { Voice } from './voice';

/** The receipts of a plan: a table for each order, what was not used and why, and what each line got. */
export function Receipt({ voice, answer, names }: { voice: Voice; answer: CartAnswer; names: Names }) {
  const { plan } = answer;
  const several = plan.receipts.length > 1;
  return (
    <section class="receipt" data-testid="receipt">
      <h2>{voice.t('receiptTitle')}</h2>
      {plan.receipts.map((receipt, order) => (
        <div key={order} data-order={order + 1}>
          {several ? <h3>{voice.t('orderTitle', [voice.language.number(order + 1)])}</h3> : null}
          <OrderReceipt voice={voice} receipt={receipt} names={names} />
          <Skipped voice={voice} receipt={receipt} names={names} />
          <LineShares voice={voice} receipt={receipt} lines={plan.orders[order]?.lines ?? []} names={names} />
        </div>
      ))}
      {several ? (
        <p class="all-orders">
          <span>{voice.t('receiptAll')}</span> <Leaf class="money" text={voice.money(plan.objective.payable)} />
        </p>
      ) : null}
    </section>
  );
}
