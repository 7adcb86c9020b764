// The message for every code of core. Each table is a Record over the codes, so that a new code without words does not compile.
import type { LeftOut, Place } from '../../core/answer/answer';
import type { TabState } from '../../core/answer/tab-state';
import type { PromotionKind } from '../../core/formats/promotion';
import type { Confidence, FailureCode, RowKind } from '../../core/formats/reading';
import type { PlainKey } from '../language/language';

/** A heading and what the shopper can do about it. */
export interface HeadingKeys {
  title: PlainKey;
  advice: PlainKey;
}

export const failureWords: Record<FailureCode, HeadingKeys> = {
  'not-found': { title: 'failNotFound', advice: 'failNotFoundAdvice' },
  captcha: { title: 'failCaptcha', advice: 'failCaptchaAdvice' },
  'logged-out': { title: 'failLoggedOut', advice: 'failLoggedOutAdvice' },
  empty: { title: 'failEmpty', advice: 'failEmptyAdvice' },
  loading: { title: 'failLoading', advice: 'failLoadingAdvice' },
  'unsupported-site': { title: 'failUnsupported', advice: 'failUnsupportedAdvice' },
  'unknown-layout': { title: 'failUnknownLayout', advice: 'failUnknownLayoutAdvice' },
  'totals-disagree': { title: 'failTotals', advice: 'failTotalsAdvice' },
};

type UnplannedCode = Extract<TabState, { kind: 'unplanned' }>['code'];
export const unplannedWords: Record<UnplannedCode, HeadingKeys> = {
  'nothing-ticked': { title: 'unplannedNothingTicked', advice: 'unplannedNothingTickedAdvice' },
  'witnesses-disagree': { title: 'unplannedWitnesses', advice: 'unplannedWitnessesAdvice' },
  'lines-not-read': { title: 'unplannedLines', advice: 'unplannedLinesAdvice' },
  'case-refused': { title: 'unplannedCase', advice: 'unplannedCaseAdvice' },
  gone: { title: 'unplannedGone', advice: 'unplannedGoneAdvice' },
  'planner-failed': { title: 'unplannedPlanner', advice: 'unplannedPlannerAdvice' },
};

/** A kind of promotion as it stands by itself. */
export const kindWords: Record<PromotionKind, PlainKey> = {
  storeDiscount: 'kindStoreDiscount',
  storeCoupon: 'kindStoreCoupon',
  selectCoupon: 'kindSelectCoupon',
  platformCoupon: 'kindPlatformCoupon',
  promoCode: 'kindPromoCode',
  platformDiscount: 'kindPlatformDiscount',
};

/** A kind of promotion inside a sentence. */
export const kindMidSentence: Record<PromotionKind, PlainKey> = {
  storeDiscount: 'midStoreDiscount',
  storeCoupon: 'midStoreCoupon',
  selectCoupon: 'midSelectCoupon',
  platformCoupon: 'midPlatformCoupon',
  promoCode: 'midPromoCode',
  platformDiscount: 'midPlatformDiscount',
};

export const rowWords: Record<RowKind, PlainKey> = {
  ...kindWords,
  itemsTotal: 'rowItemsTotal',
  itemsDiscount: 'rowItemsDiscount',
  subtotal: 'rowSubtotal',
  coins: 'rowCoins',
  shipping: 'rowShipping',
  tax: 'rowTax',
  bonus: 'rowBonus',
  saved: 'rowSaved',
  total: 'rowTotal',
  other: 'rowOther',
};

export const pageWords: Record<Place, PlainKey> = {
  cart: 'pageCart',
  checkout: 'pageCheckout',
  wallet: 'pageWallet',
  couponCentre: 'pageCouponCentre',
  saleEvent: 'pageSaleEvent',
  product: 'pageProduct',
  store: 'pageStore',
  wishList: 'pageWishList',
  orders: 'pageOrders',
  coins: 'pageCoins',
  other: 'pageOther',
  byHand: 'pageByHand',
  codeBook: 'pageCodeBook',
};

export const leftOutWords: Record<LeftOut['why'], PlainKey> = {
  'other-currency': 'leftOutOtherCurrency',
  'free-shipping': 'leftOutFreeShipping',
  upcoming: 'leftOutUpcoming',
  used: 'leftOutUsed',
  'struck-out': 'leftOutStruckOut',
  corrected: 'leftOutCorrected',
  refused: 'leftOutRefused',
  expired: 'leftOutExpired',
  'in-use': 'leftOutInUse',
  guessed: 'leftOutGuessed',
  'no-amount': 'leftOutNoAmount',
  'store-not-known': 'leftOutStoreNotKnown',
  'needs-answer': 'leftOutNeedsAnswer',
  stale: 'leftOutStale',
};

export const confidenceWords: Record<Confidence, PlainKey> = {
  exact: 'confidenceExact',
  likely: 'confidenceLikely',
  guess: 'confidenceGuess',
};
