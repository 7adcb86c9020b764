// What each coupon of the plan is worth on this cart: what she would pay more without it.
import type { Insight } from '../../core/answer/insight';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import type { Names } from '../words/names';
import { sayPromotion } from '../words/promotion-words';
import { sayWorth } from './chance-words';

interface CouponWorthProps {
  voice: Voice;
  worth: Insight['worth'];
  names: Names;
}

/** Folded; nothing where the plan spends no coupon. */
export function CouponWorth({ voice, worth, names }: CouponWorthProps) {
  if (worth.length === 0) return null;
  return (
    <details data-testid="worth">
      <summary>{voice.t('chanceWorthTitle')}</summary>
      <ul class="worth">
        {worth
          .toSorted((one, other) => other.amount - one.amount)
          .map((one) => (
            <li key={one.couponId} data-coupon={one.couponId} data-amount={one.amount}>
              <Say voice={voice} say={sayPromotion(names, one.couponId)} />
              <span class="why">
                <Say voice={voice} say={sayWorth(one)} />
              </span>
            </li>
          ))}
      </ul>
    </details>
  );
}
