// All settings, the rules plans are made under, and what is kept.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Settings } from '../../core/answer/settings';
import type { StackingProfile } from '../../core/rules/profile';
import { Say } from '../elements/Say';
import type { Language } from '../language/language';
import type { Saying } from '../language/saying';
import { makeVoice } from '../language/voice';
import { OwnPage } from '../own-page/OwnPage';
import { type SettingsPart, withChanges } from '../settings/changes';
import type { KeepFailure, OptionsDesk } from './desk';
import { KeptData } from './KeptData';
import { KeptPrices } from './KeptPrices';
import { keepWords } from './keep-words';
import { Plans } from './Plans';
import { RulesSection } from './RulesSection';
import { Surfaces } from './Surfaces';
import { You } from './You';

export interface OptionsPageProps {
  language: ReadonlySignal<Language>;
  settings: ReadonlySignal<Settings>;
  /** the rules of the settings, and those she brought */
  profile: ReadonlySignal<StackingProfile>;
  own: ReadonlySignal<StackingProfile | undefined>;
  desk: OptionsDesk;
}

/** The page, whole. Every change is kept at once, and said. */
export function OptionsPage({ language, settings, profile, own, desk }: OptionsPageProps) {
  const { t } = language.value;
  const voice = useMemo(() => makeVoice(language.value, desk.currency, desk.now), [language.value, desk]);
  const outcome = useSignal<{ say: Saying; failed: boolean; turn: number } | undefined>(undefined);
  const tell = (say: Saying, failed: boolean) => {
    outcome.value = { say, failed, turn: (outcome.peek()?.turn ?? 0) + 1 };
  };
  const told = async (work: Promise<KeepFailure | undefined>, done: Saying): Promise<boolean> => {
    const failure = await work;
    tell(failure === undefined ? done : { key: keepWords[failure] }, failure !== undefined);
    return failure === undefined;
  };
  const set: SettingsPart['set'] = (changes) => void told(desk.save(withChanges(settings.value, changes)), { key: 'optionsSaved' });
  const section: SettingsPart = { language: language.value, settings: settings.value, set };
  return (
    <OwnPage language={language.value} name="options" title={t('optionsTitle')} intro={t('optionsIntro')}>
      <div
        class="outcome"
        data-testid="outcome"
        data-failed={outcome.value?.failed}
        data-turn={outcome.value?.turn}
        data-said={outcome.value !== undefined}
      >
        <p role="status">{outcome.value === undefined ? '' : <Say voice={voice} say={outcome.value.say} />}</p>
      </div>
      <You {...section} />
      <Plans {...section} desk={desk} />
      <Surfaces {...section} />
      <RulesSection
        {...section}
        voice={voice}
        profile={profile.value}
        own={own.value}
        bring={(one) => told(desk.bringProfile(one), { key: 'optionsSaved' })}
      />
      <KeptPrices {...section} voice={voice} desk={desk.prices} told={told} />
      <KeptData settings={settings.value} voice={voice} desk={desk} told={told} />
    </OwnPage>
  );
}
