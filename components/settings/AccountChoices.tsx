// What the shop knows of her account and its pages do not always say: the country, and the two questions discounts ask.
import { useMemo } from 'preact/hooks';
import { Choice } from '../elements/Choice';
import type { SettingsPart } from './changes';
import { countriesIn } from './countries';

const asText = (stated: boolean | undefined): string => (stated === undefined ? '' : stated ? 'yes' : 'no');
const asAnswer = (chosen: string): boolean | undefined => (chosen === '' ? undefined : chosen === 'yes');

/** Country, "I have ordered before", "I use the app"; and why they are asked. */
export function AccountChoices({ language: { t, code }, settings, set }: SettingsPart) {
  const countries = useMemo(() => countriesIn(code), [code]);
  const answers = [
    { value: '', label: t('unanswered') },
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ];
  return (
    <>
      <Choice
        name="region"
        label={t('settingRegion')}
        value={settings.region ?? ''}
        options={[{ value: '', label: t('settingRegionAuto') }, ...countries.map((one) => ({ value: one.code, label: one.name }))]}
        choose={(chosen) => set({ region: chosen || undefined })}
      />
      <Choice
        name="orderedBefore"
        label={t('settingOrdered')}
        value={asText(settings.orderedBefore)}
        options={answers}
        choose={(chosen) => set({ orderedBefore: asAnswer(chosen) })}
      />
      <Choice
        name="usesApp"
        label={t('settingApp')}
        value={asText(settings.usesApp)}
        options={answers}
        choose={(chosen) => set({ usesApp: asAnswer(chosen) })}
      />
      <p class="hint">{t('settingWhy')}</p>
    </>
  );
}
