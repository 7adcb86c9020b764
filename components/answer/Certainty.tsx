// How sure the number is: how it was read, and whether it holds under every reading of the rules.
import type { CartAnswer } from '../../core/answer/answer';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import { profileWords } from '../what-if/profile-words';
import { isContested, sayReadings, sureWords } from '../words/certainty-words';
import type { Names } from '../words/names';
import { sayPromotion } from '../words/promotion-words';

interface CertaintyProps {
  voice: Voice;
  answer: CartAnswer;
  names: Names;
}

/** The other readings one by one, and the plan that is safe under all of them, where there is a better one. */
function Contested({ voice, answer: { readings, plan }, names }: CertaintyProps) {
  if (readings === undefined || !isContested(readings, plan.objective.payable)) return null;
  const { held, safe } = readings;
  return (
    <details class="contested" data-testid="contested">
      <summary>{voice.t('readingsWhich')}</summary>
      <ul>
        {held.map(({ profile, feasible, payable }) => (
          <li key={profile} data-profile={profile} data-amount={feasible ? payable : undefined}>
            {profileWords[profile] === undefined ? (
              <Leaf as="code" class="code" text={profile} />
            ) : (
              <span>{voice.t(profileWords[profile])}</span>
            )}{' '}
            {feasible && payable !== undefined ? (
              <Leaf class="money" text={voice.money(payable)} />
            ) : (
              <span>{voice.t('readingsNotAllowed')}</span>
            )}
          </li>
        ))}
      </ul>
      {safe ? (
        <p data-testid="safe-plan" data-worst={safe.worst}>
          <Say voice={voice} say={{ key: 'safePlan', with: [{ money: safe.worst }] }} />{' '}
          {safe.orders.flatMap(({ coupons }) => coupons).length === 0 ? (
            voice.t('safePlanNothing')
          ) : (
            <Say
              voice={voice}
              say={{
                key: 'safePlanUses',
                with: [{ all: safe.orders.flatMap(({ coupons }) => coupons.map((id) => sayPromotion(names, id))) }],
              }}
            />
          )}
        </p>
      ) : null}
    </details>
  );
}

/** In short, below the price. */
export function Certainty(props: CertaintyProps) {
  const { voice, answer } = props;
  const { readings, plan } = answer;
  const payable = plan.objective.payable;
  return (
    <>
      <p class="certainty">
        <span data-testid="read" class={answer.confidence === 'guess' ? 'unsure' : 'sure'}>
          {voice.t(sureWords[answer.confidence])}
        </span>
        {readings === undefined ? null : (
          <span data-testid="readings" class={isContested(readings, payable) ? 'unsure' : 'sure'}>
            <Say voice={voice} say={sayReadings(readings, payable)} />
          </span>
        )}
      </p>
      <Contested {...props} />
    </>
  );
}
