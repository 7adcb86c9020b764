// What shipping costs in one store, or of all Choice lines together.
import { useSignal } from '@preact/signals';
import type { TargetedEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StatedShipping } from '../../core/by-hand/by-hand';
import { Field } from '../elements/Field';
import { TextField } from '../elements/TextField';
import type { Language, PlainKey } from '../language/language';
import type { Desk } from './desk';
import { emptyShipping, type ShippingDraft, type ShippingField, shippingOf } from './shipping-draft';

interface ShippingFormProps extends Pick<Language, 't'> {
  desk: Desk;
  storeList: string;
  keep(rule: StatedShipping): Promise<boolean>;
}

const ofs: readonly { value: ShippingDraft['of']; label: PlainKey }[] = [
  { value: 'store', label: 'discountsOfStore' },
  { value: 'choice', label: 'discountsOfChoice' },
];
const types: readonly { value: ShippingDraft['type']; label: PlainKey }[] = [
  { value: 'flat', label: 'discountsFlat' },
  { value: 'free', label: 'discountsFree' },
  { value: 'perUnit', label: 'discountsPerUnit' },
];

interface PickProps<V extends string> extends Pick<Language, 't'> {
  name: string;
  label: string;
  value: V;
  options: readonly { value: V; label: PlainKey }[];
  change(value: V): void;
}

function Pick<V extends string>({ t, name, label, value, options, change }: PickProps<V>) {
  return (
    <Field label={label}>
      {(described) => (
        <select
          {...described}
          name={name}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = options.find((option) => option.value === currentTarget.value);
            if (chosen) change(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {t(option.label)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One row: for whom, how it is asked, how much. */
export function ShippingForm({ t, desk, storeList, keep }: ShippingFormProps) {
  const draft = useSignal(emptyShipping);
  const wrong = useSignal<ShippingField[]>([]);
  const tries = useSignal(0);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (tries.value > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries.value]);
  const set = (fields: Partial<ShippingDraft>) => {
    draft.value = { ...draft.value, ...fields };
  };
  const save = async (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const made = shippingOf(draft.value, desk);
    wrong.value = made.wrong;
    if (made.rule === undefined) tries.value += 1;
    else if (await keep(made.rule)) draft.value = { ...emptyShipping, of: draft.value.of };
  };
  const { of, type } = draft.value;
  const field = (name: ShippingField, label: PlainKey) => (
    <TextField
      name={name}
      ltr={name !== 'store'}
      wide={name === 'store'}
      label={t(label)}
      value={draft.value[name]}
      error={wrong.value.includes(name) ? t(name === 'store' ? 'discountsNoStore' : 'discountsNotReadable') : undefined}
      change={(value) => set({ [name]: value })}
      {...(name === 'store' ? { list: storeList, hint: t('discountsStoreHint') } : {})}
    />
  );
  return (
    <form class="line-form" data-testid="shipping-form" ref={form} noValidate onSubmit={(event) => void save(event)}>
      <Pick t={t} name="of" label={t('discountsShippingOf')} value={of} options={ofs} change={(value) => set({ of: value })} />
      {of === 'store' ? field('store', 'discountsStore') : null}
      <Pick t={t} name="type" label={t('discountsPolicy')} value={type} options={types} change={(value) => set({ type: value })} />
      {type === 'free' ? null : field('fee', type === 'flat' ? 'discountsFee' : 'discountsFirstUnit')}
      {type === 'flat' ? field('freeFrom', 'discountsFreeFrom') : null}
      {type === 'perUnit' ? field('additional', 'discountsAdditionalUnit') : null}
      <p class="ways">
        <button type="submit" data-testid="save-shipping">
          {t('discountsSave')}
        </button>
      </p>
    </form>
  );
}
