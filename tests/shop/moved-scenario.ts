// Scenarios are written for one day; the shop plays them on its own, so that no coupon has ended when it is cloned next year.
import type { AutomaticDiscount, Coupon } from './case-document';
import { daysBetween, daysLater } from './pacific-days';
import type { Scenario } from './scenario';

/** The scenario with every date moved by whole days to the day of `nowMs`; its "now" is that instant. */
export function movedTo(scenario: Scenario, nowMs: number): Scenario {
  const days = daysBetween(Date.parse(scenario.case.context.at), nowMs);
  const move = <P extends Coupon | AutomaticDiscount>(promotion: P): P => ({
    ...promotion,
    ...(promotion.validFrom ? { validFrom: daysLater(promotion.validFrom, days) } : {}),
    ...(promotion.validUntil ? { validUntil: daysLater(promotion.validUntil, days) } : {}),
  });
  const { case: document } = scenario;
  return {
    ...scenario,
    deadCoupons: scenario.deadCoupons.map(({ coupon, state }) => ({ coupon: move(coupon), state })),
    case: {
      ...document,
      context: { ...document.context, at: new Date(nowMs).toISOString() },
      automaticDiscounts: document.automaticDiscounts.map(move),
      wallet: { ...document.wallet, coupons: document.wallet.coupons.map(move) },
    },
  };
}
