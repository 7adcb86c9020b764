// Her shipping rules, and the form for another.
import type { StatedShipping } from '../../core/by-hand/by-hand';
import type { Currency } from '../../core/formats/amount';
import type { ShippingPolicy } from '../../core/formats/case';
import { Say } from '../elements/Say';
import type { Saying } from '../language/saying';
import type { Voice } from '../language/voice';
import type { Desk } from './desk';
import { ShippingForm } from './ShippingForm';

interface ShippingProps {
  voice: Voice;
  /** a voice for a rule's own currency */
  voiceIn(currency: Currency): Voice;
  desk: Desk;
  storeList: string;
  rules: StatedShipping[];
  keep(of: StatedShipping['of'], rule: StatedShipping | undefined): Promise<boolean>;
}

function sayPolicy(policy: ShippingPolicy): Saying {
  switch (policy.type) {
    case 'free':
      return { key: 'discountsFree' };
    case 'flat':
      return policy.freeFrom === undefined
        ? { key: 'discountsCosts', with: [{ money: policy.fee.amount }] }
        : { key: 'discountsCostsBelow', with: [{ money: policy.fee.amount }, { money: policy.freeFrom.amount }] };
    case 'perUnit':
      return { key: 'discountsCostsEach', with: [{ money: policy.firstUnit.amount }, { money: policy.additionalUnit.amount }] };
  }
}

const sayOf = ({ of, storeName }: StatedShipping): Saying =>
  of === 'choice' ? { key: 'discountsOfChoice' } : { key: 'discountsOwnWords', with: [{ name: storeName ?? of.storeId }] };

/** One rule a line, with its age and the way to take it back. */
export const Shipping = ({ voice, voiceIn, desk, storeList, rules, keep }: ShippingProps) => (
  <section data-testid="shipping">
    <h2>{voice.t('discountsShipping')}</h2>
    <ShippingForm t={voice.t} desk={desk} storeList={storeList} keep={(rule) => keep(rule.of, rule)} />
    <ul class="rules">
      {rules.map((rule) => (
        <li key={JSON.stringify(rule.of)} data-testid="shipping-rule" data-of={rule.of === 'choice' ? rule.of : rule.of.storeId}>
          <p class="name">
            <Say voice={voiceIn(rule.currency)} say={sayOf(rule)} />{' '}
            <span class="what">
              <Say voice={voiceIn(rule.currency)} say={sayPolicy(rule.policy)} />
            </span>
          </p>
          <p class="facts">
            <span class="from">
              <Say voice={voice} say={{ key: 'discountsEntered', with: [{ age: rule.at }] }} />
            </span>
          </p>
          <p class="acts">
            <button type="button" data-testid="remove-shipping" onClick={() => void keep(rule.of, undefined)}>
              {voice.t('discountsRemove')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  </section>
);
