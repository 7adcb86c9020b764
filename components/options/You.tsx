// Who she is to the shop, as far as discounts ask.
import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { TextField } from '../elements/TextField';
import { AccountChoices } from '../settings/AccountChoices';
import type { SettingsPart } from '../settings/changes';
import { cardsIn } from './cards';

/** Country, the two questions, her cards. */
export function You({ language, settings, set }: SettingsPart) {
  const { t } = language;
  const stated = (settings.cards ?? []).join(', ');
  const cards = useSignal(stated);
  const wrong = useSignal(false);
  useLayoutEffect(() => {
    cards.value = stated;
  }, [stated]);
  const keepCards = () => {
    const found = cardsIn(cards.value);
    wrong.value = found === undefined;
    if (found !== undefined && found.join(', ') !== stated) set({ cards: found.length === 0 ? undefined : found });
  };
  return (
    <section data-testid="you">
      <h2>{t('optionsYou')}</h2>
      <AccountChoices language={language} settings={settings} set={set} />
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
