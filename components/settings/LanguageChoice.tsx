// The language of the words, which need not be the browser's.
import { Choice } from '../elements/Choice';
import { languageCodes, languageName } from '../language/language-names';
import type { SettingsPart } from './changes';

/** Every language in its own words. */
export const LanguageChoice = ({ language: { t }, settings, set }: SettingsPart) => (
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
);
