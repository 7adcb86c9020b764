// Which promotions a plan may use, and why the others are only shown.
import type { Holding, LeftOut } from '../answer/answer';
import type { Settings } from '../answer/settings';
import type { Currency } from '../formats/amount';
import type { AutomaticDiscount, AutomaticKind, Coupon, PromotionKind } from '../formats/promotion';
import type { CaseMaking, StackingProfile } from '../rules/profile';
import type { CartLine } from './cart-lines';
import { eligibilityOf } from './eligibility';
import type { JoinedPromotion } from './join-promotions';
import { withoutEndlessSteps } from './per-without-maximum';
import { isBareShare, wholeSeconds } from './promotion-id';
import { isAnswered } from './traits';

/** What a promotion is judged by. */
export interface Circumstances {
  currency: Currency;
  /** undefined where neither page nor options say */
  region: string | undefined;
  settings: Settings;
  nowIso: string;
  lines: CartLine[];
  eligibility: CaseMaking['unknownEligibility'];
  profile: StackingProfile;
}

export interface Admitted {
  coupons: Coupon[];
  automaticDiscounts: AutomaticDiscount[];
  holdings: Holding[];
  leftOut: LeftOut[];
  usedCodes: string[];
  /** by id of a promotion that is in: the fields that are a reading, not a statement */
  unsure: { promotionId: string; fields: string[] }[];
  /** those that are in and that she entered herself */
  byHand: { promotionId: string; enteredAt: string }[];
}

const isAutomatic = (kind: PromotionKind): kind is AutomaticKind => kind === 'storeDiscount' || kind === 'platformDiscount';

const sameCurrency = (one: Currency | undefined, other: Currency): boolean => one?.code === other.code && one.exponent === other.exponent;

const isOfAStore = ({ kind, scope }: JoinedPromotion['promotion']): boolean =>
  scope.type === 'store' || kind === 'storeCoupon' || kind === 'storeDiscount';

const takesNothing = (discount: JoinedPromotion['promotion']['discount']): boolean =>
  discount === undefined || ((discount.type === 'fixed' || discount.type === 'repeating') && discount.amount === 0);

const DAY_MS = 24 * 3600 * 1000;

/** An automatic discount that no page dates, and that none has shown for longer than the profile believes. What she entered is hers to take back. */
const isStale = ({ promotion, validUntil, seenAt, byHand }: JoinedPromotion, { profile, nowIso }: Circumstances): boolean => {
  const days = profile.caseMaking.undatedDiscountDays;
  return (
    byHand === undefined &&
    isAutomatic(promotion.kind) &&
    validUntil === undefined &&
    days !== undefined &&
    Date.parse(nowIso) - Date.parse(seenAt) > days * DAY_MS
  );
};

/** Why a promotion is not planned with; undefined where it is. What nobody can use comes before what is not known. */
function reasonAgainst(joined: JoinedPromotion, about: Circumstances): LeftOut['why'] | undefined {
  const { promotion, status, validUntil } = joined;
  const now = Date.parse(about.nowIso);
  if (status === 'used') return 'used';
  if (joined.against !== undefined) return joined.against;
  if (status === 'expired' || (validUntil !== undefined && Date.parse(validUntil) <= now)) return 'expired';
  if (status === 'inUse' && !joined.inThisCart) return 'in-use';
  if (promotion.validFrom === undefined ? status === 'upcoming' : Date.parse(promotion.validFrom) > now) return 'upcoming';
  if (promotion.discount?.type === 'freeShipping') return 'free-shipping';
  if (!sameCurrency(joined.currency, about.currency) && !isBareShare(promotion)) return 'other-currency';
  if (takesNothing(promotion.discount)) return 'no-amount';
  if (joined.confidence === 'guess') return 'guessed';
  if (isStale(joined, about)) return 'stale';
  if (isOfAStore(promotion) && joined.storeId === undefined) return 'store-not-known';
  if (promotion.requires?.some((trait) => !isAnswered(trait, about.settings))) return 'needs-answer';
  if ((promotion.regions !== undefined || joined.excludedRegions.length > 0) && about.region === undefined) return 'needs-answer';
  return undefined;
}

function conditionsOf(joined: JoinedPromotion, about: Circumstances) {
  const { promotion, storeId, validUntil } = joined;
  const { discount } = promotion;
  if (discount === undefined || discount.type === 'freeShipping') return undefined;
  const { perWithoutMaximum, mixedCart } = about.profile.caseMaking;
  // a page may mean once; she says that it comes again
  const per = joined.byHand === undefined ? perWithoutMaximum : 'repeat';
  const offer = withoutEndlessSteps({ discount, minimumSpend: promotion.minimumSpend?.amount }, per);
  const eligibility = eligibilityOf(joined, about.lines, about.eligibility, mixedCart);
  return {
    scope: storeId === undefined ? ({ type: 'platform' } as const) : ({ type: 'store', storeId } as const),
    ...(eligibility === undefined ? {} : { eligibility }),
    ...(offer.minimumSpend === undefined ? {} : { minimumSpend: { amount: offer.minimumSpend } }),
    discount: offer.discount,
    ...(promotion.validFrom === undefined ? {} : { validFrom: wholeSeconds(promotion.validFrom) }),
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(promotion.regions === undefined ? {} : { regions: promotion.regions }),
    ...(joined.excludedRegions.length === 0 ? {} : { excludedRegions: joined.excludedRegions }),
    ...(promotion.code === undefined || promotion.code === '' ? {} : { code: promotion.code }),
    ...(promotion.requires === undefined ? {} : { requires: promotion.requires }),
  };
}

const holdingOf = (joined: JoinedPromotion): Holding => ({
  couponId: joined.id,
  status: joined.status === 'upcoming' ? 'usable' : joined.status,
  confidence: joined.confidence,
  ...(joined.storeName === undefined ? {} : { storeName: joined.storeName }),
  seenOn: joined.seenOn,
  seenAt: joined.seenAt,
  unsure: joined.unsure,
});

/** Sorts promotions into those a plan may use and those that are only shown. Free shipping, other currencies and guesses are never planned. */
export function admitPromotions(all: JoinedPromotion[], about: Circumstances): Admitted {
  const result: Admitted = { coupons: [], automaticDiscounts: [], holdings: [], leftOut: [], usedCodes: [], unsure: [], byHand: [] };
  for (const joined of all) {
    const { promotion } = joined;
    const { kind } = promotion;
    const why = reasonAgainst(joined, about);
    if (why === 'used' && promotion.code !== undefined) result.usedCodes.push(promotion.code);
    const conditions = why === undefined ? conditionsOf(joined, about) : undefined;
    if (conditions === undefined) {
      result.leftOut.push({ kind, text: promotion.text ?? promotion.code ?? '', why: why ?? 'no-amount' });
      continue;
    }
    if (joined.byHand !== undefined) result.byHand.push({ promotionId: joined.id, enteredAt: joined.byHand.enteredAt });
    if (joined.unsure.length > 0) result.unsure.push({ promotionId: joined.id, fields: joined.unsure });
    if (isAutomatic(kind)) {
      result.automaticDiscounts.push({ discountId: joined.id, kind, ...conditions });
    } else {
      result.coupons.push({ couponId: joined.id, kind, ...conditions });
      result.holdings.push(holdingOf(joined));
    }
  }
  return result;
}
