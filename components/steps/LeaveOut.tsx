// Coupons she holds and should not use in this order, each with its reason.
import type { Instruction } from '../../core/answer/answer';
import type { Receipt } from '../../core/formats/plan';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import { sayIneligible } from '../words/ineligible-words';
import type { Names } from '../words/names';
import { sayPromotion } from '../words/promotion-words';

type LeaveOutInstruction = Extract<Instruction, { do: 'leaveOut' }>;

interface LeaveOutProps {
  voice: Voice;
  names: Names;
  receipt: Receipt;
  leftOut: LeaveOutInstruction[];
}

/** As many as are read at a glance; the rest unfolds. */
const AT_ONCE = 3;

/** What the site has put in by itself comes first: it has to be taken off. */
const byUrgency = (names: Names) => (one: LeaveOutInstruction, other: LeaveOutInstruction) =>
  Number(isInUse(names, other)) - Number(isInUse(names, one));
const isInUse = (names: Names, { couponId }: LeaveOutInstruction) => names.holding(couponId)?.status === 'inUse';

function Line({ voice, names, receipt, one }: Omit<LeaveOutProps, 'leftOut'> & { one: LeaveOutInstruction }) {
  return (
    <li data-testid="step" data-do={one.do} data-coupon={one.couponId} data-why={one.why.code}>
      <span class="say">
        <Say voice={voice} say={sayPromotion(names, one.couponId)} />
      </span>{' '}
      <span class="why">
        <Say voice={voice} say={sayIneligible(one.why, { names, promotionId: one.couponId, receipt })} />
      </span>
      {isInUse(names, one) ? <strong class="why urgent"> {voice.t('leaveOutInUse')}</strong> : null}
    </li>
  );
}

/** The coupons to leave alone, the urgent ones first. Nothing where there are none. */
export function LeaveOut({ leftOut, ...about }: LeaveOutProps) {
  if (leftOut.length === 0) return null;
  const sorted = leftOut.toSorted(byUrgency(about.names));
  const line = (one: LeaveOutInstruction) => <Line key={one.couponId} {...about} one={one} />;
  const more = sorted.slice(AT_ONCE);
  return (
    <div class="leave-out">
      <h3>{about.voice.t('leaveOutTitle')}</h3>
      <ul>{sorted.slice(0, AT_ONCE).map(line)}</ul>
      {more.length > 0 ? (
        <details>
          <summary>
            <Say voice={about.voice} say={{ key: 'leaveOutMore', count: more.length }} />
          </summary>
          <ul>{more.map(line)}</ul>
        </details>
      ) : null}
    </div>
  );
}
