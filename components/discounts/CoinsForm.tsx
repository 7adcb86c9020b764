// Her coins: how many, and what they are worth.
import { useSignal } from '@preact/signals';
import type { TargetedEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StatedCoins } from '../../core/by-hand/by-hand';
import type { Reading } from '../../core/formats/reading';
import { Say } from '../elements/Say';
import { TextField } from '../elements/TextField';
import type { Voice } from '../language/voice';
import type { Desk } from './desk';
import { amountText } from './draft';

/** Worth is asked for as many coins as this, as the site states it. */
const COINS = 100;

interface CoinsFormProps {
  voice: Voice;
  desk: Desk;
  stated: StatedCoins | undefined;
  read: Reading | undefined;
  /** Keeps hers; absent: as the coins page says. */
  keep(coins: StatedCoins | undefined): void;
}

/** The worth of 100 of her coins, where it is a whole number of minor units in the currency of the forms. */
function worthText(stated: StatedCoins | undefined, { currency }: Desk): string {
  const { worth } = stated ?? {};
  const amount = worth === undefined || stated?.currency.code !== currency.code ? undefined : (worth.amount * COINS) / worth.coins;
  return amount === undefined || !Number.isSafeInteger(amount) ? '' : amountText(amount, currency);
}

/** Two fields; what the coins page says stands below. */
export function CoinsForm({ voice, desk, stated, read, keep }: CoinsFormProps) {
  const { t } = voice;
  const { typed, currency } = desk;
  const balance = useSignal(stated === undefined ? '' : String(stated.balance));
  const worth = useSignal(worthText(stated, desk));
  const wrong = useSignal({ balance: false, worth: false });
  const tries = useSignal(0);
  const form = useRef<HTMLFormElement>(null);
  // hers may change under the form: by an undo, or on another page
  useLayoutEffect(() => {
    balance.value = stated === undefined ? '' : String(stated.balance);
    worth.value = worthText(stated, desk);
  }, [stated?.at]);
  useLayoutEffect(() => {
    if (tries.value > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries.value]);

  const save = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const count = typed.count(balance.value);
    const amount = worth.value.trim() === '' ? 0 : typed.amount(worth.value, currency);
    wrong.value = { balance: count === undefined, worth: amount === undefined };
    if (count === undefined || amount === undefined) tries.value += 1;
    else keep({ balance: count, ...(amount === 0 ? {} : { worth: { coins: COINS, amount } }), currency, at: desk.nowIso() });
  };
  const told = read?.coins?.balance;
  return (
    <section data-testid="coins" data-mine={stated !== undefined}>
      <h2>{t('discountsCoins')}</h2>
      <form class="line-form" ref={form} noValidate onSubmit={save}>
        <TextField
          name="balance"
          ltr
          label={t('discountsBalance')}
          value={balance.value}
          error={wrong.value.balance ? t('discountsNoCount') : undefined}
          change={(value) => {
            balance.value = value;
          }}
        />
        <TextField
          name="worth"
          ltr
          label={t('discountsWorth', [voice.language.number(COINS)])}
          hint={t('discountsWorthHint')}
          value={worth.value}
          error={wrong.value.worth ? t('discountsNotReadable') : undefined}
          change={(value) => {
            worth.value = value;
          }}
        />
        <p class="ways">
          <button type="submit" data-testid="save-coins">
            {t('discountsSave')}
          </button>
          {stated === undefined ? null : (
            <button type="button" data-testid="remove-coins" onClick={() => keep(undefined)}>
              {t('discountsRemove')}
            </button>
          )}
        </p>
      </form>
      {stated === undefined ? null : (
        <p class="facts">
          <Say voice={voice} say={{ key: 'discountsCoinsMine', with: [{ age: stated.at }], count: stated.balance }} />
        </p>
      )}
      {read === undefined || told === undefined ? null : (
        <p class="facts">
          <Say voice={voice} say={{ key: 'discountsCoinsRead', with: [{ age: read.provenance.readAt }], count: told }} />
        </p>
      )}
    </section>
  );
}
