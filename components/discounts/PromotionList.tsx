// Every promotion that is known: hers first, then what she can use, then the rest.
import type { ByHand, StatedPromotion } from '../../core/by-hand/by-hand';
import type { Change } from '../../core/by-hand/change';
import { isIdOf } from '../../core/cases/hold-to-by-hand';
import type { JoinedPromotion } from '../../core/cases/join-promotions';
import type { Currency } from '../../core/formats/amount';
import type { Voice } from '../language/voice';
import type { Kept } from './changing';
import type { Desk } from './desk';
import { PromotionRow, type RowActions } from './PromotionRow';
import { isOver } from './promotion-facts';
import { StrayRow } from './StrayRow';

interface PromotionListProps {
  promotions: JoinedPromotion[];
  byHand: ByHand;
  /** a voice for a promotion's own currency */
  voiceIn(currency: Currency): Voice;
  now(): number;
  desk: Desk;
  storeList: string;
  make(change: Change): Promise<Kept>;
}

const rank = (joined: JoinedPromotion, nowMs: number): number => (joined.byHand !== undefined ? 0 : isOver(joined, nowMs) ? 2 : 1);

/** Striking out moves no row: the button that was pressed keeps the focus. */
const sorted = (promotions: JoinedPromotion[], nowMs: number): JoinedPromotion[] =>
  promotions.toSorted((one, other) => rank(one, nowMs) - rank(other, nowMs));

/** What was struck out is said in the words it had: the page's, else the code. */
const textOf = ({ promotion: { text, code } }: JoinedPromotion): string => (text ?? code ?? '').slice(0, 500);

/** Which of her strikes holds this one: it may have been struck out when its page stated no end, or its store was not known. */
const strikeOf = (joined: JoinedPromotion, { struckOut }: ByHand): string =>
  struckOut.find(({ promotionId }) => isIdOf(promotionId, joined))?.promotionId ?? joined.id;

/** One row each; the forms of all share one list of stores. */
export function PromotionList({ promotions, byHand, voiceIn, now, desk, storeList, make }: PromotionListProps) {
  const nowMs = now();
  const correcting = ({ id, byHand: hers }: JoinedPromotion, promotion: StatedPromotion): Change =>
    hers === undefined ? { do: 'add', promotion, replaces: id } : { do: 'edit', entryId: hers.entryId, promotion };
  const actions: RowActions = {
    correct: (joined, promotion) => make(correcting(joined, promotion)),
    strikeOut: (joined) => void make({ do: 'strikeOut', promotionId: joined.id, kind: joined.promotion.kind, text: textOf(joined) }),
    restore: (joined) => void make({ do: 'restore', promotionId: strikeOf(joined, byHand) }),
    remove: (entryId) => void make({ do: 'remove', entryId }),
  };
  const strays = byHand.struckOut.filter((struck) => !promotions.some((joined) => isIdOf(struck.promotionId, joined)));
  if (promotions.length + strays.length === 0) return <p class="facts">{voiceIn(desk.currency).t('discountsNone')}</p>;
  return (
    <ul class="promotions" data-testid="promotions">
      {sorted(promotions, nowMs).map((joined) => (
        <PromotionRow
          key={`${joined.id}|${joined.currency?.code}`}
          voice={voiceIn(joined.currency ?? desk.currency)}
          joined={joined}
          nowMs={nowMs}
          desk={joined.currency === undefined ? desk : { ...desk, currency: joined.currency }}
          storeList={storeList}
          actions={actions}
        />
      ))}
      {strays.map((struck) => (
        <StrayRow
          key={struck.promotionId}
          voice={voiceIn(desk.currency)}
          struck={struck}
          restore={(promotionId) => void make({ do: 'restore', promotionId })}
        />
      ))}
    </ul>
  );
}
