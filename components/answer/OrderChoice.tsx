// How many orders she would place: each further one is work, and saves something.
import { useId } from 'preact/hooks';
import type { CartAnswer } from '../../core/answer/answer';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';

interface OrderChoiceProps {
  voice: Voice;
  /** the answer with all its plans */
  answer: CartAnswer;
  /** the number of orders that is shown */
  chosen: number;
  choose(orders: number): void;
}

/** A plan for each number of orders, fewest first, with what it saves over the one before. Nothing where there is one plan. */
export function OrderChoice({ voice, answer: { choices = [], plan: best }, chosen, choose }: OrderChoiceProps) {
  const name = useId();
  if (choices.length === 0) return null;
  const plans = [...choices.map(({ plan }) => plan.objective), best.objective];
  return (
    <fieldset class="orders" data-testid="orders">
      <legend>{voice.t('frontierLabel')}</legend>
      {plans.map(({ orders, payable }, at) => {
        const before = plans[at - 1];
        return (
          <label key={orders} data-orders={orders} data-amount={payable}>
            <input type="radio" name={name} value={orders} checked={orders === chosen} onChange={() => choose(orders)} />
            <span>
              <Say voice={voice} say={{ key: 'orders', count: orders }} />
            </span>
            <Leaf class="money" text={voice.money(payable)} />
            <span class="saves">
              {before === undefined ? null : <Say voice={voice} say={{ key: 'ordersSave', with: [{ money: before.payable - payable }] }} />}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
