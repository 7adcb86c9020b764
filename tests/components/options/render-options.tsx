// The page of settings over a memory of its own, with hands for it.
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { chooseLanguage } from '../../../components/language/languages';
import type { KeepFailure } from '../../../components/options/desk';
import { OptionsPage } from '../../../components/options/OptionsPage';
import type { Settings } from '../../../core/answer/settings';
import { untouchedSettings } from '../../../core/answer/untouched-settings';
import type { ExportFile } from '../../../core/export/export-file';
import type { Observation } from '../../../core/history/observation';
import { fileOf, observationsOf } from '../../../core/history/prices-file';
import type { StackingProfile } from '../../../core/rules/profile';
import { profileFor } from '../../../core/rules/profiles/chosen';
import { typed } from '../../../entrypoints/discounts/typed';
import { NOW, saying, USD } from '../../core/by-hand/entries';
import { read } from '../render-app';

interface Given {
  stored?: Partial<Settings>;
  language?: string;
  held?: Partial<ExportFile>;
  leftOut?: number;
  seenPrices?: Observation[];
  failure?: KeepFailure;
}

export function showOptions({ stored = {}, language = 'en', held = {}, leftOut = 0, seenPrices = [], failure }: Given = {}) {
  let prices = seenPrices;
  const settings = signal<Settings>({ ...untouchedSettings, ...stored });
  const own = signal<StackingProfile | undefined>(undefined);
  const asked = { brought: [] as [ExportFile, string][], erased: 0 };
  const file = (): ExportFile => ({
    format: 'stackwise-export/1',
    exportedAt: NOW,
    settings: settings.value,
    byHand: saying({}),
    corrections: [],
    facts: [],
    ...held,
  });
  const keep = (doing: () => void) => {
    if (failure === undefined) doing();
    return failure;
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(
      <OptionsPage
        language={signal(chooseLanguage([language]))}
        settings={settings}
        own={own}
        profile={computed(() => profileFor(settings.value, own.value))}
        desk={{
          save: async (chosen) =>
            keep(() => {
              settings.value = chosen;
            }),
          bringProfile: async (profile) =>
            keep(() => {
              own.value = profile;
              settings.value = { ...settings.value, profile: 'own' };
            }),
          gather: async () => file(),
          leftOut: async () => leftOut,
          bring: async (brought, how) => keep(() => void asked.brought.push([brought, how])),
          erase: async () => keep(() => void asked.erased++),
          prices: {
            count: async () => prices.length,
            gather: async () => fileOf(prices, NOW),
            bring: async (brought) =>
              keep(() => {
                prices = observationsOf(brought);
              }),
            erase: async () =>
              keep(() => {
                prices = [];
              }),
          },
          amount: typed.amount,
          currencies: [{ code: 'EUR', exponent: 2 }, USD],
          currency: USD,
          now: () => Date.parse(NOW),
        }}
      />,
      root,
    ),
  );
  const all = (css: string) => [...root.querySelectorAll<HTMLElement>(css)];
  const one = (css: string): HTMLElement => {
    const [found] = all(css);
    if (!found) throw new Error(`no ${css}`);
    return found;
  };
  const settled = (doing: () => void) =>
    act(async () => {
      doing();
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
  return {
    asked,
    settings,
    own,
    file,
    all,
    one,
    settled,
    text: (css: string) => read(one(css)),
    click: (css: string) => settled(() => one(css).click()),
    choose: (name: string, value: string) =>
      settled(() => {
        const field = one(`select[name="${name}"]`) as HTMLSelectElement;
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    type: async (name: string, value: string) => {
      const field = one(`input[name="${name}"]`) as HTMLInputElement;
      await settled(() => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settled(() => void field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    },
    /** Chooses a file of this text. */
    give: (name: string, text: string) =>
      settled(() => {
        const field = one(`input[name="${name}"]`);
        Object.defineProperty(field, 'files', { value: [new File([text], 'a.json')], configurable: true });
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }),
  };
}
