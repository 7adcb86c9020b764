// The small tab at the edge of the page: what there is to save, and the way to the panel.
import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import type { Ref } from 'preact';
import type { TabState } from '../../core/answer/tab-state';
import { Leaf } from '../elements/Leaf';
import { Mark } from '../elements/Mark';
import { moneyFormat } from '../language/format';
import type { Language } from '../language/language';
import { savingOf } from '../words/saving';
import { useSteady } from './steady';

interface EdgeTabProps {
  state: ReadonlySignal<TabState>;
  language: ReadonlySignal<Language>;
  open: Signal<boolean>;
  /** the id of what it opens */
  controls: string;
  /** Opens or closes; `byKeyboard` says how it was pressed. */
  toggle(byKeyboard: boolean): void;
  putAway(forGood: boolean): void;
  button?: Ref<HTMLButtonElement>;
}

/** A few words for the tab; undefined where the mark alone has to do. */
function shortly(state: TabState, { t, code, currencyDisplay }: Language): string | undefined {
  if (state.kind === 'planned') {
    const { saved } = savingOf(state.answer, 'cart');
    return saved > 0 ? t('tabSave', [moneyFormat(code, state.answer.case.currency, currencyDisplay)(saved)]) : undefined;
  }
  if (state.kind !== 'checkout' || !state.check || state.check.kind === 'other-cart') return undefined;
  return t(state.check.kind === 'matches' ? 'tabMatches' : 'tabDiffers');
}

/** The tab, with a small control that puts it away. */
export function EdgeTab({ state, language, open, controls, toggle, putAway, button }: EdgeTabProps) {
  const { t } = language.value;
  const steady = useSteady(state);
  const asking = useSignal(false);
  const words = shortly(steady.value.state, language.value);
  const answer = (forGood: boolean) => () => {
    asking.value = false;
    putAway(forGood);
  };
  return (
    <div class="edge" data-open={open.value}>
      <button
        type="button"
        class="edge-tab"
        data-testid="edge-tab"
        ref={button ?? null}
        aria-expanded={open.value}
        aria-controls={controls}
        aria-busy={steady.value.busy}
        // a click without a pointer has no count: it came from the keyboard, or from what speaks for it
        onClick={(event) => toggle(event.detail === 0)}
      >
        <Mark />
        {words === undefined ? null : <Leaf text={words} />}
        <span class="unseen">{t('tabOpen')}</span>
      </button>
      <button
        type="button"
        class="put-away"
        data-testid="put-away"
        aria-label={t('tabPutAway')}
        aria-expanded={asking.value}
        onClick={() => {
          asking.value = !asking.value;
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
      {asking.value ? (
        // biome-ignore lint/a11y/useSemanticElements: three buttons are no form field
        <div class="asking" role="group" aria-label={t('tabPutAway')}>
          <p>{t('tabPutAway')}</p>
          <button type="button" data-testid="put-away-here" onClick={answer(false)}>
            {t('tabPutAwayPage')}
          </button>
          <button type="button" data-testid="put-away-for-good" onClick={answer(true)}>
            {t('tabPutAwayForGood')}
          </button>
          <button
            type="button"
            onClick={() => {
              asking.value = false;
            }}
          >
            {t('tabKeep')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
