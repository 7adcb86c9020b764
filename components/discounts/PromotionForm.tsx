// A coupon, a code or an automatic discount in one line.
import { useComputed, useSignal } from '@preact/signals';
import type { TargetedEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StatedPromotion } from '../../core/by-hand/by-hand';
import type { FieldError } from '../../core/by-hand/check-promotion';
import { type PromotionKind, promotionKind } from '../../core/formats/promotion';
import { Field } from '../elements/Field';
import { TextField } from '../elements/TextField';
import type { Language } from '../language/language';
import { kindWords } from '../words/code-words';
import type { Kept } from './changing';
import type { Desk } from './desk';
import { errorOf } from './discounts-words';
import { type Draft, emptyDraft, isOfAStore, isShare, mayHaveCode, promotionOf } from './draft';

interface PromotionFormProps extends Pick<Language, 't'> {
  desk: Desk;
  /** id of the list of known stores */
  storeList: string;
  /** what it begins with; empty while absent */
  first?: Draft | undefined;
  /** the promotion it corrects */
  base?: StatedPromotion | undefined;
  /** Keeps it; where it is not kept, the texts stay and `errors` tells of fields. */
  submit(promotion: StatedPromotion): Promise<Kept>;
  cancel?: () => void;
}

const kinds: readonly PromotionKind[] = promotionKind.options;
const isKind = (text: string): text is PromotionKind => kinds.some((kind) => kind === text);

/** One row of fields; those that its kind does not have are not there. Enter saves; the first wrong field takes the focus. */
export function PromotionForm({ t, desk, storeList, first = emptyDraft, base, submit, cancel }: PromotionFormProps) {
  const draft = useSignal(first);
  const errors = useSignal<FieldError[]>([]);
  const tries = useSignal(0);
  const form = useRef<HTMLFormElement>(null);
  const set = (field: keyof Draft) => (value: string) => {
    draft.value = { ...draft.value, [field]: value };
  };
  const share = useComputed(() => isShare(draft.value.off));
  const said = (field: FieldError['field']) => {
    const key = errorOf(errors.value, field);
    return key === undefined ? undefined : t(key);
  };
  useLayoutEffect(() => {
    if (tries.value > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries.value]);
  useLayoutEffect(() => {
    if (cancel !== undefined) form.current?.querySelector<HTMLElement>('[name="off"]')?.focus();
  }, []);

  const save = async (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const stated = promotionOf(draft.value, desk, base);
    const { kept, errors: wrong } = stated.ok ? await submit(stated.value) : { kept: false, errors: stated.error };
    errors.value = wrong;
    if (wrong.length > 0) tries.value += 1;
    if (kept && cancel === undefined) {
      draft.value = { ...emptyDraft, kind: draft.value.kind };
      form.current?.querySelector<HTMLElement>('select')?.focus();
    }
  };
  const { kind, each } = draft.value;
  const row = { t, said, set, draft: draft.value, hasStore: isOfAStore(kind, base) };
  return (
    <form class="line-form" data-testid="promotion-form" ref={form} noValidate onSubmit={(event) => void save(event)}>
      <Field label={t('discountsKind')}>
        {(described) => (
          <select
            {...described}
            name="kind"
            value={kind}
            onChange={({ currentTarget: { value } }) => {
              if (isKind(value)) draft.value = { ...draft.value, kind: value };
            }}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(kindWords[one])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <WhoseFields {...row} storeList={storeList} />
      <TextField
        name="off"
        ltr
        label={t('discountsOff')}
        hint={t('discountsOffHint')}
        value={draft.value.off}
        error={said('off')}
        change={set('off')}
      />
      <TextField
        name="minimum"
        ltr
        label={t(each && !share.value ? 'discountsEvery' : 'discountsMinimum')}
        value={draft.value.minimum}
        error={said('minimum')}
        change={set('minimum')}
      />
      {share.value ? null : (
        <label class="switch">
          <input
            type="checkbox"
            name="each"
            checked={each}
            onChange={({ currentTarget: { checked } }) => {
              draft.value = { ...draft.value, each: checked };
            }}
          />
          <span>{t('discountsEach')}</span>
        </label>
      )}
      {share.value || each ? (
        <TextField name="upTo" ltr label={t('discountsUpTo')} value={draft.value.upTo} error={said('upTo')} change={set('upTo')} />
      ) : null}
      <TextField name="ends" type="date" label={t('discountsEnds')} value={draft.value.ends} error={said('ends')} change={set('ends')} />
      <p class="ways">
        <button type="submit" class="primary" data-testid="save">
          {t(cancel === undefined ? 'discountsAdd' : 'discountsSave')}
        </button>
        {cancel === undefined ? null : (
          <button type="button" data-testid="cancel" onClick={cancel}>
            {t('discountsCancel')}
          </button>
        )}
      </p>
    </form>
  );
}

interface WhoseFieldsProps extends Pick<Language, 't'> {
  draft: Draft;
  hasStore: boolean;
  storeList: string;
  said(field: FieldError['field']): string | undefined;
  set(field: keyof Draft): (value: string) => void;
}

const WhoseFields = ({ t, draft, hasStore, storeList, said, set }: WhoseFieldsProps) => (
  <>
    {hasStore ? (
      <TextField
        name="store"
        wide
        label={t('discountsStore')}
        hint={t('discountsStoreHint')}
        list={storeList}
        value={draft.store}
        error={said('store')}
        change={set('store')}
      />
    ) : null}
    {mayHaveCode(draft.kind) ? (
      <TextField name="code" ltr label={t('discountsCode')} value={draft.code} error={said('code')} change={set('code')} />
    ) : null}
  </>
);
