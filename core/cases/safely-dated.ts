// A code whose day may be the shop's or the market's own counts only while it is that day in both.
import { safeWindow } from '../codes/safe-window';
import type { JoinedPromotion } from './join-promotions';
import { wholeSeconds } from './promotion-id';

const instant = (ms: number): string => wholeSeconds(new Date(ms).toISOString());

/** The promotion with what is sure of its window; other promotions than codes, and what is stated for sure, stay as they are. */
export function safelyDated(joined: JoinedPromotion, region: string | undefined): JoinedPromotion {
  const { promotion, validUntil, unsure } = joined;
  if (promotion.kind !== 'promoCode' || !unsure.some((field) => field === 'validFrom' || field === 'validUntil')) return joined;
  const { validFrom, regions } = promotion;
  const stated = {
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(regions === undefined ? {} : { regions }),
  };
  const { fromMs, untilMs } = safeWindow({ ...stated, unsure }, region);
  return {
    ...joined,
    promotion: { ...promotion, ...(fromMs === undefined ? {} : { validFrom: instant(fromMs) }) },
    validUntil: untilMs === undefined ? undefined : instant(untilMs),
  };
}
