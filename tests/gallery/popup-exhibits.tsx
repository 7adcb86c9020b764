// The popup: over a cart, over the checkout, elsewhere; with a wallet and without.
import { signal } from '@preact/signals';
import type { Known } from '../../components/discounts/desk';
import type { SeenProduct } from '../../components/history/SeenPrices';
import { type LastPlan, Popup } from '../../components/popup/Popup';
import type { TabState } from '../../core/answer/tab-state';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import type { PriceHistory } from '../../core/history/price-history';
import { everyLayer, sampleNow } from '../components/samples/sample-answers';
import { samplePrices } from '../components/samples/sample-prices';
import { sampleStates } from '../components/samples/sample-states';
import { type Exhibit, idle, links } from './exhibit';
import { knownNow, knownSamples } from './samples/known';
import { everyWord, longest } from './samples/long-answer';

const nothing = () => undefined;

const popup =
  (state: TabState, known: Known, last?: LastPlan, seen?: SeenProduct): Exhibit['draw'] =>
  (language) => (
    <Popup
      state={signal(state)}
      settings={signal(untouchedSettings)}
      language={signal(language)}
      now={() => (state.kind === 'planned' || state.kind === 'checkout' ? sampleNow : knownNow)}
      links={links}
      actions={idle}
      known={known}
      last={last}
      seen={seen}
      openPanel={nothing}
      goTo={nothing}
      saveFile={nothing}
    />
  );

const { few, none, forty } = knownSamples;
const product = (history: PriceHistory, name: string): Exhibit => ({
  surface: 'popup',
  name,
  draw: popup({ kind: 'not-a-cart' }, none, undefined, { title: 'Desk lamp, dimmable, with a clamp', history }),
  unfold: true,
});
const over = (name: string): Exhibit => ({ surface: 'popup', name, draw: popup(sampleStates[name] ?? { kind: 'loading' }, few) });

export const popupExhibits: Exhibit[] = [
  ...['every-layer', 'two-orders', 'still-checking', 'split-begun', 'checkout-matches', 'checkout-differs', 'checkout-no-plan'].map(over),
  ...['loading', 'captcha', 'totals-disagree', 'nothing-ticked', 'empty'].map(over),
  { ...over('every-layer'), name: 'every-layer, unfolded', unfold: true },
  { surface: 'popup', name: 'elsewhere, first day', draw: popup({ kind: 'not-a-cart' }, none) },
  { surface: 'popup', name: 'elsewhere, last plan', draw: popup({ kind: 'not-a-cart' }, few, { answer: everyLayer, tabId: 7 }) },
  { surface: 'popup', name: 'elsewhere, forty coupons', draw: popup({ kind: 'not-a-cart' }, forty) },
  product(samplePrices.plain, 'product, prices unfolded'),
  product(samplePrices.neverAsked, 'product, never asked, unfolded'),
  product(samplePrices.raised, 'product, raised, unfolded'),
  product(samplePrices.once, 'product, seen once, unfolded'),
  { surface: 'popup', name: 'longest', draw: popup({ kind: 'planned', answer: longest }, forty) },
  { surface: 'popup', name: 'every-word, unfolded', draw: popup({ kind: 'planned', answer: everyWord }, few), unfold: true },
];
