// Where and how she sees it: language, panel, toolbar button.
import type { Settings } from '../../core/answer/settings';
import { settingDefaults } from '../../core/answer/untouched-settings';
import { Choice } from '../elements/Choice';
import { languageCodes, languageName } from '../language-names';
import { Switch } from './Switch';
import type { SettingsSection } from './You';

/** Language, where the panel opens, the badge, and how quiet it is. */
export function Surfaces({ language: { t }, settings, set }: SettingsSection) {
  return (
    <section data-testid="surfaces">
      <h2>{t('optionsPanel')}</h2>
      <Choice
        name="language"
        label={t('settingLanguage')}
        value={settings.language ?? ''}
        options={[
          { value: '', label: t('settingLanguageAuto') },
          ...languageCodes.map((one) => ({ value: one, label: languageName(one), lang: one })),
        ]}
        choose={(chosen) => set({ language: chosen || undefined })}
      />
      <Choice
        name="panelIn"
        label={t('optionsPanelIn')}
        value={settings.panelIn ?? settingDefaults.panelIn}
        options={[
          { value: 'page', label: t('optionsPanelInPage') },
          { value: 'browser', label: t('optionsPanelInBrowser') },
        ]}
        choose={(chosen) => set({ panelIn: chosen as Settings['panelIn'] })}
      />
      <Choice
        name="badge"
        label={t('optionsBadge')}
        value={settings.badge ?? settingDefaults.badge}
        options={[
          { value: 'saved', label: t('optionsBadgeSaved') },
          { value: 'count', label: t('optionsBadgeCount') },
          { value: 'off', label: t('optionsBadgeOff') },
        ]}
        choose={(chosen) => set({ badge: chosen as Settings['badge'] })}
      />
      <Switch name="opensByItself" label={t('settingOpens')} on={settings.opensByItself} set={(on) => set({ opensByItself: on })} />
      <Switch name="showsTab" label={t('settingTab')} on={!settings.tabPutAway} set={(on) => set({ tabPutAway: !on })} />
    </section>
  );
}
