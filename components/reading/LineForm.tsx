// Four fields of one line, as the page said them until she says otherwise.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CorrectedField } from '../../core/cases/correction';
import type { Currency } from '../../core/formats/amount';
import type { ReadLine } from '../../core/formats/reading';
import { Field } from '../elements/Field';
import { TextField } from '../elements/TextField';
import type { Language, PlainKey } from '../language/language';
import type { CorrectionDesk, TypedLine } from './desk';
import { changeOf, draftOf, type LineDraft } from './line-draft';
import { correctedWords } from './reading-words';

interface LineFormProps extends Pick<Language, 't'> {
  said: ReadLine;
  now: ReadLine;
  currency: Currency;
  typed: TypedLine;
  desk: CorrectionDesk;
  nowIso(): string;
  close(): void;
}

const errorWords: Record<CorrectedField, PlainKey> = {
  unitPrice: 'readingErrorPrice',
  quantity: 'readingErrorQuantity',
  storeId: 'readingErrorStore',
  selected: 'readingNotKept',
};

/** Takes the focus when it opens; what cannot be understood keeps it open. */
export function LineForm({ t, said, now, currency, typed, desk, nowIso, close }: LineFormProps) {
  const draft = useSignal<LineDraft>(draftOf(now, currency));
  const errors = useSignal<CorrectedField[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const errorOf = (field: CorrectedField) => (errors.value.includes(field) ? t(errorWords[field]) : undefined);
  const text = (field: 'unitPrice' | 'quantity' | 'storeId', label: string = t(correctedWords[field])) => (
    <TextField
      name={field}
      label={label}
      value={draft.value[field]}
      error={errorOf(field)}
      ltr
      change={(value) => {
        draft.value = { ...draft.value, [field]: value };
      }}
    />
  );
  const submit = async (event: Event) => {
    event.preventDefault();
    const change = changeOf(draft.value, said, currency, typed, nowIso());
    errors.value = change.errors;
    if (change.errors.length > 0) {
      form.current?.querySelector<HTMLInputElement>(`[name="${change.errors[0]}"]`)?.focus();
      return;
    }
    const back = change.takeBack.length === 0 || (await desk.takeBack(change.takeBack));
    const kept = change.correct.length === 0 || (await desk.correct(change.correct));
    if (back && kept) close();
  };
  return (
    <form
      class="line-form"
      ref={form}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {text('unitPrice', t('readingPriceIn', [currency.code]))}
      {text('quantity')}
      <Field label={t('readingFieldSelected')}>
        {(described) => (
          <select
            {...described}
            name="selected"
            value={draft.value.selected}
            onChange={({ currentTarget: { value } }) => {
              draft.value = { ...draft.value, selected: value === 'yes' ? 'yes' : value === 'no' ? 'no' : 'unsaid' };
            }}
          >
            {now.selected === undefined ? <option value="unsaid">{t('readingNotRead')}</option> : null}
            <option value="yes">{t('readingTicked')}</option>
            <option value="no">{t('readingNotTicked')}</option>
          </select>
        )}
      </Field>
      {text('storeId')}
      <p class="ways">
        <button type="submit" class="primary" data-testid="keep">
          {t('readingKeep')}
        </button>
        <button type="button" onClick={close}>
          {t('readingCancel')}
        </button>
      </p>
    </form>
  );
}
