// Which coupons would be at hand, and whether coins would be used.
import type { CartAnswer } from '../../core/answer/answer';
import type { Supposition } from '../../core/answer/what-if';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import type { Names } from '../words/names';
import { sayPromotion } from '../words/promotion-words';
import { withCoins, withCoupon } from './supposing';

interface CouponChoicesProps {
  voice: Voice;
  answer: CartAnswer;
  names: Names;
  change: Supposition;
  suppose(change: Supposition): void;
}

/** Those of the plan; the others, which may come in when lines change, are folded. */
export function CouponChoices({ voice, answer, names, change, suppose }: CouponChoicesProps) {
  const { coupons = [], coins } = answer.case.wallet ?? {};
  const spent = new Set(answer.plan.orders.flatMap((order) => order.coupons));
  const choice = ({ couponId }: { couponId: string }) => (
    <li key={couponId} data-testid="what-if-coupon" data-coupon={couponId}>
      <label class="switch">
        <input
          type="checkbox"
          checked={!change.withoutCoupons?.includes(couponId)}
          onChange={(event) => suppose(withCoupon(change, couponId, event.currentTarget.checked))}
        />
        <span>
          <Say voice={voice} say={sayPromotion(names, couponId)} />
        </span>
      </label>
    </li>
  );
  const others = coupons.filter(({ couponId }) => !spent.has(couponId));
  return (
    <>
      <ul class="choices">
        {coupons.filter(({ couponId }) => spent.has(couponId)).map(choice)}
        {coins === undefined ? null : (
          <li data-testid="what-if-coins">
            <label class="switch">
              <input
                type="checkbox"
                checked={change.withoutCoins !== true}
                onChange={(event) => suppose(withCoins(change, event.currentTarget.checked))}
              />
              <span>{voice.t('whatIfCoins')}</span>
            </label>
          </li>
        )}
      </ul>
      {others.length === 0 ? null : (
        <details data-testid="what-if-others">
          <summary>
            <Say voice={voice} say={{ key: 'whatIfOthers', count: others.length }} />
          </summary>
          <ul class="choices">{others.map(choice)}</ul>
        </details>
      )}
    </>
  );
}
