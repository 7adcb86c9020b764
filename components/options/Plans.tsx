// What plans may do: so many orders, coins, suggestions up to a price.

import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { settingDefaults } from '../../core/answer/untouched-settings';
import { amountText } from '../discounts/draft';
import { Choice } from '../elements/Choice';
import { Switch } from '../elements/Switch';
import { TextField } from '../elements/TextField';
import type { SettingsPart } from '../settings/changes';
import type { OptionsDesk } from './desk';

/** Orders, coins, filler budget. */
export function Plans({ language: { t }, settings, set, desk }: SettingsPart & { desk: OptionsDesk }) {
  const { fillerBudget } = settings;
  const stated = fillerBudget === undefined ? '' : amountText(fillerBudget.amount, fillerBudget.currency);
  const budget = useSignal(stated);
  const currency = useSignal(fillerBudget?.currency ?? desk.currency);
  const wrong = useSignal(false);
  useLayoutEffect(() => {
    budget.value = stated;
    if (fillerBudget !== undefined) currency.value = fillerBudget.currency;
  }, [stated, fillerBudget?.currency.code]);
  const keepBudget = () => {
    if (budget.value.trim() === '') {
      wrong.value = false;
      if (fillerBudget !== undefined) set({ fillerBudget: undefined });
      return;
    }
    const amount = desk.amount(budget.value, currency.value);
    wrong.value = amount === undefined;
    const isNew = amount !== fillerBudget?.amount || currency.value.code !== fillerBudget?.currency.code;
    if (amount !== undefined && isNew) set({ fillerBudget: { amount, currency: currency.value } });
  };
  return (
    <section data-testid="plans">
      <h2>{t('optionsPlans')}</h2>
      <Choice
        name="maximumOrders"
        label={t('optionsOrders')}
        value={String(settings.maximumOrders ?? settingDefaults.maximumOrders)}
        options={[1, 2, 3, 4, 5].map((count) => ({ value: String(count), label: t('orders', [], count) }))}
        choose={(chosen) => set({ maximumOrders: Number(chosen) })}
      />
      <p class="hint">{t('optionsOrdersHint')}</p>
      <Switch
        name="usesCoins"
        label={t('optionsCoins')}
        on={settings.usesCoins ?? settingDefaults.usesCoins}
        set={(on) => set({ usesCoins: on })}
      />
      <form
        class="line-form"
        onSubmit={(event) => {
          event.preventDefault();
          keepBudget();
        }}
        onFocusOut={keepBudget}
      >
        <TextField
          name="fillerBudget"
          ltr
          label={t('optionsFiller')}
          hint={t('optionsFillerHint')}
          wide
          value={budget.value}
          error={wrong.value ? t('discountsNotReadable') : undefined}
          change={(value) => {
            budget.value = value;
          }}
        />
        <label class="field">
          <span>{t('discountsCurrency')}</span>
          <select
            name="fillerCurrency"
            value={currency.value.code}
            onChange={({ currentTarget: { value } }) => {
              currency.value = desk.currencies.find((one) => one.code === value) ?? currency.value;
            }}
          >
            {desk.currencies.map((one) => (
              <option key={one.code}>{one.code}</option>
            ))}
          </select>
        </label>
      </form>
    </section>
  );
}
