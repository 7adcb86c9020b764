// What if: another cart beside the planned one, tried out here alone. Nothing on the page is touched.
import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { CartAnswer } from '../../core/answer/answer';
import { Choice } from '../elements/Choice';
import type { Voice } from '../language/voice';
import type { Actions } from '../surface';
import type { Names } from '../words/names';
import { CandidateChoices } from './CandidateChoices';
import { CouponChoices } from './CouponChoices';
import { LineChoice } from './LineChoice';
import { LinesByStore } from './LinesByStore';
import { profileWords } from './profile-words';
import { SupposedSum } from './SupposedSum';
import { isNothing, quantityIn, withOrders, withProfile, withQuantity } from './supposing';
import { useSupposing } from './use-supposing';

interface WhatIfProps {
  voice: Voice;
  answer: CartAnswer;
  names: Names;
  suppose: Actions['suppose'];
}

/** As many orders as the best plan was allowed; where she likes a plan of fewer orders, as many as that has. */
function plannedOrders({ plan: { orders, objective, frontier } }: CartAnswer): number {
  const best = frontier.at(-1);
  return Math.max(1, orders.length, best?.objective.payable === objective.payable ? best.maximumOrders : 1);
}

function Trial({ voice, answer, names, suppose: ask, leave }: WhatIfProps & { leave(): void }) {
  const { t, language } = voice;
  const { lineItems } = answer.case;
  const mostOrders = plannedOrders(answer);
  // a plan of several orders is compared with the like
  const { change, outcome, suppose } = useSupposing((wanted) => ask({ maximumOrders: mostOrders, ...wanted }));
  const now = change.value;
  const isChanged = !isNothing(now);
  // rules of her own have no words here
  const readings = Object.entries({ [answer.profileId]: 'profileAsPlanned' as const, ...profileWords }).map(([value, key]) => ({
    value,
    label: t(key),
  }));
  const about = { voice, answer, names, change: now, suppose };
  return (
    <fieldset
      class="trial"
      aria-label={t('whatIfTitle')}
      data-supposed={isChanged}
      onKeyDown={(event) => {
        // Escape takes back first, and closes the sheet only then
        if (event.key !== 'Escape' || !isChanged) return;
        event.stopPropagation();
        event.preventDefault();
        suppose({});
      }}
    >
      <p class="beside">{t('whatIfLead')}</p>
      <LinesByStore
        voice={voice}
        lines={lineItems}
        row={(line) => (
          <LineChoice
            key={line.lineItemId}
            voice={voice}
            line={line}
            units={quantityIn(now, line)}
            payable={answer.plan.objective.payable}
            insight={answer.insight}
            choose={(units) => suppose(withQuantity(now, line, units))}
          />
        )}
      />
      <CandidateChoices {...about} />
      <CouponChoices {...about} />
      <Choice
        name="what-if-orders"
        label={t('whatIfOrders')}
        value={String(now.maximumOrders ?? mostOrders)}
        options={[1, 2, 3, 4, 5].map((count) => ({ value: String(count), label: language.number(count) }))}
        choose={(count) => suppose(withOrders(now, Number(count), mostOrders))}
      />
      <Choice
        name="what-if-reading"
        label={t('whatIfReading')}
        value={now.profileId ?? answer.profileId}
        options={readings}
        choose={(profileId) => suppose(withProfile(now, profileId, answer.profileId))}
      />
      <div class="result">
        <SupposedSum voice={voice} answer={answer} names={names} outcome={outcome.value} />
        {isChanged ? (
          <button
            type="button"
            data-testid="what-if-reset"
            onClick={() => {
              suppose({});
              leave();
            }}
          >
            {t('whatIfReset')}
          </button>
        ) : null}
      </div>
    </fieldset>
  );
}

/** Folded until she opens it. Another cart or wallet is another trial; more that is told of the same cart is not. */
export function WhatIf(props: WhatIfProps) {
  const { lineItems, wallet, candidates, currency } = props.answer.case;
  const cart = useMemo(() => JSON.stringify([currency, lineItems, wallet, candidates]), [props.answer.case]);
  const isOpen = useSignal(false);
  const summary = useRef<HTMLElement>(null);
  return (
    <section class="what-if" data-testid="what-if">
      <details
        onToggle={(event) => {
          if (event.target === event.currentTarget) isOpen.value = event.currentTarget.open;
        }}
      >
        <summary ref={summary}>
          <h2>{props.voice.t('whatIfTitle')}</h2>
        </summary>
        {isOpen.value ? <Trial key={cart} {...props} leave={() => summary.current?.focus()} /> : null}
      </details>
    </section>
  );
}
