// The shopper's choices and answers at the panel's foot. Every change is saved at once; the rest stands on the page of settings.
import type { Settings } from '../../core/answer/settings';
import type { Language } from '../language/language';
import { AccountChoices } from './AccountChoices';
import { type SettingChanges, withChanges } from './changes';
import { LanguageChoice } from './LanguageChoice';
import { Quietness } from './Quietness';

interface SettingsFormProps {
  language: Language;
  settings: Settings;
  save(settings: Settings): void;
}

/** Language, country, the two questions and the tab, folded. */
export function SettingsForm({ language, settings, save }: SettingsFormProps) {
  const part = { language, settings, set: (changes: SettingChanges) => save(withChanges(settings, changes)) };
  return (
    <details class="settings" data-testid="settings">
      <summary>{language.t('settingsTitle')}</summary>
      <LanguageChoice {...part} />
      <AccountChoices {...part} />
      <Quietness {...part} />
    </details>
  );
}
