// Who she is to the shop, as far as discounts ask.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Settings } from '../../core/answer/settings';
import { TextField } from '../discounts/TextField';
import { Choice } from '../elements/Choice';
import type { Language } from '../language';
import { countriesIn } from '../settings/countries';
import { cardsIn } from './cards';

export interface SettingsSection {
  language: Language;
  settings: Settings;
  /** Sets some, and with undefined takes them back. */
  set(changes: { [Name in keyof Settings]?: Settings[Name] | undefined }): void;
}

const asText = (stated: boolean | undefined): string => (stated === undefined ? '' : stated ? 'yes' : 'no');
const asAnswer = (chosen: string): boolean | undefined => (chosen === '' ? undefined : chosen === 'yes');

/** Country, the two questions, her cards. */
export function You({ language: { t, code }, settings, set }: SettingsSection) {
  const countries = useMemo(() => countriesIn(code), [code]);
  const stated = (settings.cards ?? []).join(', ');
  const cards = useSignal(stated);
  const wrong = useSignal(false);
  useLayoutEffect(() => {
    cards.value = stated;
  }, [stated]);
  const answers = [
    { value: '', label: t('unanswered') },
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ];
  const keepCards = () => {
    const found = cardsIn(cards.value);
    wrong.value = found === undefined;
    if (found !== undefined && found.join(', ') !== stated) set({ cards: found.length === 0 ? undefined : found });
  };
  return (
    <section data-testid="you">
      <h2>{t('optionsYou')}</h2>
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
      <form
        class="line-form"
        onSubmit={(event) => {
          event.preventDefault();
          keepCards();
        }}
        onFocusOut={keepCards}
      >
        <TextField
          name="cards"
          wide
          label={t('optionsCards')}
          hint={t('optionsCardsHint')}
          value={cards.value}
          error={wrong.value ? t('optionsCardsBad') : undefined}
          change={(value) => {
            cards.value = value;
          }}
        />
      </form>
    </section>
  );
}
