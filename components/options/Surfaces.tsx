// Where and how she sees it: language, panel, toolbar button.
import type { Settings } from '../../core/answer/settings';
import { settingDefaults } from '../../core/answer/untouched-settings';
import { Choice } from '../elements/Choice';
import { type CurrencyDisplay, moneyFormat } from '../language/format';
import type { SettingsPart } from '../settings/changes';
import { LanguageChoice } from '../settings/LanguageChoice';
import { Quietness } from '../settings/Quietness';

/** Language, how money is written, where the panel opens, the badge, and how quiet it is. */
export function Surfaces({ language, settings, set }: SettingsPart) {
  const { t } = language;
  // the dollar is the one that differs in all three
  const sample = (display: CurrencyDisplay) => moneyFormat(language.code, { code: 'USD', exponent: 2 }, display)(1140);
  const part = { language, settings, set };
  return (
    <section data-testid="surfaces">
      <h2>{t('optionsPanel')}</h2>
      <LanguageChoice {...part} />
      <Choice
        name="currencyDisplay"
        label={t('optionsMoney')}
        value={settings.currencyDisplay ?? settingDefaults.currencyDisplay}
        options={(['symbol', 'narrowSymbol', 'code'] as const).map((display) => ({ value: display, label: sample(display) }))}
        choose={(chosen) => set({ currencyDisplay: chosen as Settings['currencyDisplay'] })}
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
      <Quietness {...part} />
    </section>
  );
}
