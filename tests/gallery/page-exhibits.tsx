// Our own pages: her discounts, the settings, one reading, the first run.
import { computed, signal } from '@preact/signals';
import { DiscountsPage } from '../../components/discounts/DiscountsPage';
import type { Known } from '../../components/discounts/desk';
import type { Language } from '../../components/language/language';
import { OptionsPage } from '../../components/options/OptionsPage';
import { ReadingPage } from '../../components/reading/ReadingPage';
import { type Grant, WelcomePage } from '../../components/welcome/WelcomePage';
import type { Settings } from '../../core/answer/settings';
import type { TabState } from '../../core/answer/tab-state';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import { applyChange } from '../../core/by-hand/apply-change';
import type { Reading } from '../../core/formats/reading';
import type { StackingProfile } from '../../core/rules/profile';
import { profileFor } from '../../core/rules/profiles/chosen';
import { defaultProfile } from '../../core/rules/profiles/default';
import { typed } from '../../entrypoints/discounts/typed';
import { sampleNow } from '../components/samples/sample-answers';
import { sampleStates } from '../components/samples/sample-states';
import { saying, USD } from '../core/by-hand/entries';
import { type Exhibit, idle, links } from './exhibit';
import { knownNow, knownSamples } from './samples/known';
import { misread, plainReading } from './samples/readings';

const currencies = [{ code: 'EUR', exponent: 2 }, USD];

function discounts(first: Known, privateWindow = false) {
  return (language: Language) => {
    const known = signal(first);
    return (
      <DiscountsPage
        language={signal(language)}
        known={known}
        currency={USD}
        currencies={currencies}
        typed={typed}
        zone="America/Los_Angeles"
        privateWindow={privateWindow}
        now={() => knownNow}
        links={links}
        makeChange={async (change) => applyChange(known.value.byHand, change, new Date(knownNow).toISOString())}
      />
    );
  };
}

function options(stored: Partial<Settings> = {}, brought?: StackingProfile) {
  return (language: Language) => {
    const settings = signal<Settings>({ ...untouchedSettings, ...stored });
    const own = signal(brought);
    const file = () => ({
      format: 'stackwise-export/1' as const,
      exportedAt: new Date(knownNow).toISOString(),
      settings: settings.value,
      byHand: saying({}),
      corrections: [],
      facts: [],
    });
    return (
      <OptionsPage
        language={signal(language)}
        settings={settings}
        own={own}
        profile={computed(() => profileFor(settings.value, own.value))}
        desk={{
          save: async (chosen) => {
            settings.value = chosen;
            return undefined;
          },
          bringProfile: async () => 'not-kept',
          gather: async () => file(),
          leftOut: async () => 0,
          bring: async () => undefined,
          erase: async () => undefined,
          prices: { count: async () => 1240, gather: async () => undefined, bring: async () => undefined, erase: async () => undefined },
          amount: typed.amount,
          currencies,
          currency: USD,
          now: () => knownNow,
        }}
      />
    );
  };
}

const reading =
  (read: Reading | undefined, privateWindow = false) =>
  (language: Language) => (
    <ReadingPage
      language={signal(language)}
      reading={signal(read)}
      corrections={signal([])}
      privateWindow={privateWindow}
      typed={typed}
      now={() => knownNow}
      desk={{ correct: async () => true, takeBack: async () => true }}
      takeSnapshot={async () => ({
        name: '2026-11-21-cart.html',
        text: '<!doctype html>\n<title>Cart</title>\n',
        same: true,
        href: 'blob:x',
      })}
    />
  );

const welcome = (grant: Grant, state: TabState) => (language: Language) => (
  <WelcomePage
    language={signal(language)}
    grant={signal(grant)}
    askGrant={() => undefined}
    sample={signal(state)}
    settings={signal(untouchedSettings)}
    now={() => sampleNow}
    links={links}
    actions={idle}
  />
);

const everyLayer = sampleStates['every-layer'] ?? { kind: 'loading' };
const ownRules: StackingProfile = { ...defaultProfile, profileId: 'mine', rules: { ...defaultProfile.rules, limits: [] } };

export const pageExhibits: Exhibit[] = [
  { surface: 'discounts', name: 'a few', draw: discounts(knownSamples.few) },
  { surface: 'discounts', name: 'none, private', draw: discounts(knownSamples.none, true) },
  { surface: 'discounts', name: 'forty, damaged', draw: discounts(knownSamples.forty) },
  { surface: 'discounts', name: 'newer', draw: discounts(knownSamples.newer) },
  { surface: 'discounts', name: 'nothing typed', draw: discounts(knownSamples.few), press: ['[data-testid="add"] [type="submit"]'] },
  { surface: 'discounts', name: 'correcting', draw: discounts(knownSamples.few), press: ['[data-testid="promotion"] .acts button'] },
  { surface: 'options', name: 'untouched', draw: options() },
  {
    surface: 'options',
    name: 'own rules, unfolded',
    draw: options({ profile: 'own', maximumOrders: 3, cards: ['Visa', 'Bank Gold'], region: 'IL' }, ownRules),
    unfold: true,
  },
  { surface: 'options', name: 'saved', draw: options(), press: ['[name="usesCoins"]'] },
  { surface: 'options', name: 'erasing', draw: options(), press: ['[data-testid="erase"]', '[data-testid="erase-on"]'] },
  { surface: 'options', name: 'erasing prices', draw: options({ keepsHistory: true }), press: ['[data-testid="erase-prices"]'] },
  { surface: 'reading', name: 'a cart', draw: reading(plainReading) },
  { surface: 'reading', name: 'sums disagree', draw: reading(misread) },
  { surface: 'reading', name: 'correcting', draw: reading(misread), press: ['[data-testid="correct"]'] },
  { surface: 'reading', name: 'nothing, private', draw: reading(undefined, true), press: ['[data-testid="make-snapshot"]'] },
  { surface: 'welcome', name: 'allowed', draw: welcome('allowed', everyLayer) },
  { surface: 'welcome', name: 'asks', draw: welcome('ask', { kind: 'loading' }) },
  { surface: 'welcome', name: 'refused', draw: welcome('refused', everyLayer) },
  { surface: 'welcome', name: 'given', draw: welcome('given', everyLayer) },
];
