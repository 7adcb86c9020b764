// The shopper's choices and answers. Every change is saved at once.
import { useMemo } from 'preact/hooks';
import type { Settings } from '../../core/answer/settings';
import { Choice } from '../elements/Choice';
import type { Language } from '../language';
import { languageCodes, languageName } from '../language-names';
import { countriesIn } from './countries';

interface SettingsFormProps {
  language: Language;
  settings: Settings;
  save(settings: Settings): void;
}

type Answer = '' | 'yes' | 'no';
const asAnswer = (stated: boolean | undefined): Answer => (stated === undefined ? '' : stated ? 'yes' : 'no');

/** The settings with one of them changed; an empty answer takes it back. */
function changed(settings: Settings, field: 'language' | 'region' | 'orderedBefore' | 'usesApp', chosen: string): Settings {
  const { [field]: _former, ...rest } = settings;
  if (chosen === '') return rest;
  return { ...rest, [field]: field === 'orderedBefore' || field === 'usesApp' ? chosen === 'yes' : chosen };
}

/** Language, tab, country and the two questions, folded. */
export function SettingsForm({ language, settings, save }: SettingsFormProps) {
  const { t, code } = language;
  const countries = useMemo(() => countriesIn(code), [code]);
  const answers = [
    { value: '', label: t('unanswered') },
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ];
  const choice = (field: Parameters<typeof changed>[1]) => (chosen: string) => save(changed(settings, field, chosen));
  return (
    <details class="settings" data-testid="settings">
      <summary>{t('settingsTitle')}</summary>
      <Choice
        name="language"
        label={t('settingLanguage')}
        value={settings.language ?? ''}
        options={[
          { value: '', label: t('settingLanguageAuto') },
          ...languageCodes.map((one) => ({ value: one, label: languageName(one), lang: one })),
        ]}
        choose={choice('language')}
      />
      <Choice
        name="region"
        label={t('settingRegion')}
        value={settings.region ?? ''}
        options={[{ value: '', label: t('settingRegionAuto') }, ...countries.map((one) => ({ value: one.code, label: one.name }))]}
        choose={choice('region')}
      />
      <Choice
        name="orderedBefore"
        label={t('settingOrdered')}
        value={asAnswer(settings.orderedBefore)}
        options={answers}
        choose={choice('orderedBefore')}
      />
      <Choice name="usesApp" label={t('settingApp')} value={asAnswer(settings.usesApp)} options={answers} choose={choice('usesApp')} />
      <p class="beside">{t('settingWhy')}</p>
      <label class="switch">
        <input
          type="checkbox"
          name="opensByItself"
          checked={settings.opensByItself}
          onChange={(event) => save({ ...settings, opensByItself: event.currentTarget.checked })}
        />
        <span>{t('settingOpens')}</span>
      </label>
      <label class="switch">
        <input
          type="checkbox"
          name="showsTab"
          checked={!settings.tabPutAway}
          onChange={(event) => save({ ...settings, tabPutAway: !event.currentTarget.checked })}
        />
        <span>{t('settingTab')}</span>
      </label>
    </details>
  );
}
