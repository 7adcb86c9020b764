// What the changed cart would come to, beside the plan. A live region: one announcement a change, once the number is there.
import type { CartAnswer } from '../../core/answer/answer';
import type { Supposed } from '../../core/answer/what-if';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Saying } from '../language/saying';
import type { Voice } from '../language/voice';
import type { Names } from '../words/names';
import { sayTitles } from '../words/promotion-words';
import type { Outcome } from './use-supposing';

interface SupposedSumProps {
  voice: Voice;
  answer: CartAnswer;
  names: Names;
  outcome: Outcome;
}

function sayDifference(more: number): Saying {
  if (more === 0) return { key: 'whatIfSame' };
  return { key: more > 0 ? 'whatIfMore' : 'whatIfLess', with: [{ money: Math.abs(more) }] };
}

function sayProof({ plan: { proof, objective } }: Supposed): Saying {
  if (proof.status === 'proved') return { key: 'proved' };
  const better = objective.payable - proof.lowerBound;
  return better > 0 ? { key: 'bounded', with: [{ money: better }] } : { key: 'boundedTie' };
}

function sayUses({ plan: { orders } }: Supposed, names: Names): Saying {
  const coupons = orders.flatMap((order) => order.coupons);
  return coupons.length === 0 ? { key: 'whatIfUsesNone' } : { key: 'whatIfUses', with: [{ all: sayTitles(names, coupons) }] };
}

function Sum({ voice, answer, names, supposed }: Omit<SupposedSumProps, 'outcome'> & { supposed: Supposed }) {
  const { payable } = supposed.plan.objective;
  const says = [sayDifference(payable - answer.plan.objective.payable), sayUses(supposed, names), sayProof(supposed)];
  return (
    <>
      <p>
        {voice.t('whatIfPay')} <Leaf class="money" text={voice.money(payable)} />
      </p>
      {says.map((say) => (
        <p key={say.key} class="beside">
          <Say voice={voice} say={say} />
        </p>
      ))}
    </>
  );
}

/** `data-amount` is the supposed payable in minor units, and is there only while it holds. */
export function SupposedSum({ outcome, ...about }: SupposedSumProps) {
  const { voice, answer } = about;
  const supposed = outcome.kind === 'supposed' ? outcome.supposed : undefined;
  const isBought = supposed !== undefined && supposed.lines.length > 0;
  return (
    <div
      class="sum"
      role="status"
      aria-atomic="true"
      aria-busy={outcome.kind === 'waiting'}
      data-testid="supposed"
      data-kind={outcome.kind}
      data-amount={supposed?.plan.objective.payable}
    >
      {outcome.kind === 'as-planned' ? (
        <p>
          {voice.t('whatIfAsPlanned')} <Leaf class="money" text={voice.money(answer.plan.objective.payable)} />
        </p>
      ) : (
        <p class="label">{voice.t('whatIfLabel')}</p>
      )}
      {outcome.kind === 'waiting' ? <p>{voice.t('whatIfWaiting')}</p> : null}
      {outcome.kind === 'failed' ? <p>{voice.t('whatIfFailed')}</p> : null}
      {isBought ? <Sum {...about} supposed={supposed} /> : null}
      {supposed !== undefined && !isBought ? <p>{voice.t('whatIfNothing')}</p> : null}
    </div>
  );
}
