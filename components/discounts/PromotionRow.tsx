// One promotion that is known, and what she can do about it.
import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { StatedPromotion } from '../../core/by-hand/by-hand';
import type { JoinedPromotion } from '../../core/cases/join-promotions';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import type { Kept } from './changing';
import type { Desk } from './desk';
import { draftOf } from './draft';
import { PromotionForm } from './PromotionForm';
import { sayFrom, sayName, sayStanding, sayWhat } from './promotion-facts';

export interface RowActions {
  /** Puts hers in its place, or edits hers. */
  correct(joined: JoinedPromotion, promotion: StatedPromotion): Promise<Kept>;
  strikeOut(joined: JoinedPromotion): void;
  restore(joined: JoinedPromotion): void;
  remove(entryId: string): void;
}

interface PromotionRowProps {
  /** in the promotion's own currency */
  voice: Voice;
  joined: JoinedPromotion;
  nowMs: number;
  desk: Desk;
  storeList: string;
  actions: RowActions;
}

/** What it is, from where, where it stands; correcting unfolds its form in place. */
export function PromotionRow({ voice, joined, nowMs, desk, storeList, actions }: PromotionRowProps) {
  const { t } = voice;
  const editing = useSignal(false);
  const title = useId();
  const correctButton = useRef<HTMLButtonElement>(null);
  const givesBack = useRef(false);
  useLayoutEffect(() => {
    if (!editing.value && givesBack.current) correctButton.current?.focus();
    givesBack.current = editing.value;
  }, [editing.value]);
  const { byHand, against, id, validUntil } = joined;
  // the surest page may not say when it ends, and another does
  const promotion: StatedPromotion = validUntil === undefined ? joined.promotion : { ...joined.promotion, validUntil };
  const draft = draftOf(promotion, desk);
  const close = () => {
    editing.value = false;
  };
  const submit = async (stated: StatedPromotion) => {
    const kept = await actions.correct(joined, stated);
    if (kept.kept) close();
    return kept;
  };
  const what = sayWhat(joined, desk.stores);
  return (
    <li
      data-testid="promotion"
      data-id={id}
      data-kind={promotion.kind}
      data-status={joined.status}
      data-against={against}
      data-mine={byHand !== undefined}
    >
      <p class="name" id={title}>
        <Say voice={voice} say={sayName(joined)} />{' '}
        {what === undefined ? null : (
          <span class="what">
            <Say voice={voice} say={what} />
          </span>
        )}
      </p>
      <p class="facts">
        <span class="standing">
          <Say voice={voice} say={sayStanding(joined, nowMs)} />
        </span>{' '}
        <span class="from">
          <Say voice={voice} say={sayFrom(joined)} />
        </span>
      </p>
      {editing.value && draft !== undefined ? (
        <PromotionForm t={t} desk={desk} storeList={storeList} first={draft} base={promotion} submit={submit} cancel={close} />
      ) : (
        <p class="acts">
          {draft === undefined || against !== undefined ? null : (
            <button
              type="button"
              ref={correctButton}
              data-testid="correct"
              aria-describedby={title}
              onClick={() => {
                editing.value = true;
              }}
            >
              {t('discountsCorrect')}
            </button>
          )}
          {byHand === undefined ? (
            against === 'corrected' ? null : (
              <button
                type="button"
                data-testid={against === undefined ? 'strike-out' : 'restore'}
                aria-describedby={title}
                onClick={() => (against === undefined ? actions.strikeOut(joined) : actions.restore(joined))}
              >
                {t(against === undefined ? 'discountsStrikeOut' : 'discountsRestore')}
              </button>
            )
          ) : (
            <button type="button" data-testid="remove" aria-describedby={title} onClick={() => actions.remove(byHand.entryId)}>
              {t('discountsRemove')}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
