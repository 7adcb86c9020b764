// Coupons of which the days are still to come: to be collected now and used then. Sales give out theirs before they begin (rules page, dates).
import type { JoinedPromotion } from '../cases/join-promotions';
import type { Sale } from './sales';

/** One promotion that is used later. */
export interface ForLater {
  promotion: JoinedPromotion;
  /** collect: she can, and has not · held: she has it · shown: a page shows it, and not whether it can be collected yet */
  stands: 'collect' | 'held' | 'shown';
  /** from then it can be used, ms since 1970 */
  fromMs: number;
  /** until then, where a page says */
  untilMs?: number;
  /** the sale in whose days it begins, or a day before */
  saleId?: string;
}

const DAY_MS = 24 * 3600_000;

function standsAt({ status, seenOn }: JoinedPromotion): ForLater['stands'] | undefined {
  if (status === 'collectable') return 'collect';
  if (status !== 'upcoming' && status !== 'usable') return undefined;
  return seenOn.includes('wallet') || seenOn.includes('byHand') || status === 'usable' ? 'held' : 'shown';
}

function saleAt(ms: number, sales: readonly Sale[]): Sale | undefined {
  const during = sales.filter(({ from, until }) => from.earliest - DAY_MS <= ms && ms < until.latest);
  // what sources contradict each other on begins with any of them
  const away = ({ said }: Sale): number => Math.min(...said.map(({ from }) => Math.abs(from.latest - ms)));
  return during.toSorted((one, other) => away(one) - away(other))[0];
}

/**
 * Coupons and codes among the known promotions that cannot be used before a later day: what she can collect first, then by that day.
 * `sales` are those of the calendar, running and to come. What she struck out or corrected, and automatic discounts, are none.
 */
export function collectNow(promotions: readonly JoinedPromotion[], sales: readonly Sale[], nowMs: number): ForLater[] {
  const order: ForLater['stands'][] = ['collect', 'shown', 'held'];
  return promotions
    .flatMap((promotion): ForLater[] => {
      const { validFrom, kind } = promotion.promotion;
      const stands = standsAt(promotion);
      const isCoupon = kind !== 'storeDiscount' && kind !== 'platformDiscount';
      if (validFrom === undefined || stands === undefined || !isCoupon || promotion.against !== undefined) return [];
      const fromMs = Date.parse(validFrom);
      const untilMs = promotion.validUntil === undefined ? undefined : Date.parse(promotion.validUntil);
      if (fromMs <= nowMs || (untilMs !== undefined && untilMs <= nowMs)) return [];
      const sale = saleAt(fromMs, sales);
      return [
        {
          promotion,
          stands,
          fromMs,
          ...(untilMs === undefined ? {} : { untilMs }),
          ...(sale === undefined ? {} : { saleId: sale.saleId }),
        },
      ];
    })
    .toSorted((one, other) => order.indexOf(one.stands) - order.indexOf(other.stands) || one.fromMs - other.fromMs);
}
