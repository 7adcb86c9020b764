// The checkout page: the check first, the plan it is held against below.
import type { ComponentChildren } from 'preact';
import type { CartAnswer } from '../../core/answer/answer';
import type { TabState } from '../../core/answer/tab-state';
import { Heading } from '../elements/Heading';
import { OutLink } from '../elements/OutLink';
import type { Voice } from '../language/voice';
import type { Links } from '../surface';
import { Check } from './Check';

interface CheckoutProps {
  voice: Voice;
  state: Extract<TabState, { kind: 'checkout' }>;
  links: Links;
  answered(answer: CartAnswer): ComponentChildren;
}

/** A plan of another cart is not shown: followed here, it would be wrong. */
export function Checkout({ voice, state: { answer, check }, links, answered }: CheckoutProps) {
  const { t } = voice;
  if (answer && check && check.kind !== 'other-cart') {
    return (
      <>
        <Check voice={voice} check={check} answer={answer} />
        {answered(answer)}
      </>
    );
  }
  if (answer && !check) {
    return (
      <>
        <section class="check" data-testid="check" data-kind="pending">
          <Heading title={t('checkPending')} advice={t('checkPendingAdvice')} />
        </section>
        {answered(answer)}
      </>
    );
  }
  const other = check?.kind === 'other-cart';
  return (
    <section class="check" data-testid="check" data-kind={other ? check.kind : 'no-plan'}>
      <Heading title={t(other ? 'checkOtherCart' : 'checkNoPlan')} advice={t(other ? 'checkOtherCartAdvice' : 'checkNoPlanAdvice')} />
      <p class="ways">
        <OutLink href={links.cart}>{t('openCart')}</OutLink>
      </p>
    </section>
  );
}
