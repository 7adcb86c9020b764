// Every setting on which sources disagree, and what became of it here: a rule field, a step of making the case, or not modelled and why.
import type { Rules } from '../formats/rules';
import type { CaseMaking } from './profile';

export type Contested =
  | { is: 'rule'; field: keyof Rules; how: string }
  | { is: 'caseMaking'; field: keyof CaseMaking; how: string }
  | { is: 'notModelled'; because: string };

/** By the name the research of the rules gives the setting. */
export const contestedSettings = {
  comparison: { is: 'rule', field: 'thresholdComparison', how: 'gte is atLeast, gt is moreThan' },
  margin: {
    is: 'caseMaking',
    field: 'comparisonMargin',
    how: 'the larger of an amount and a share of the threshold; passing by less is said beside the plan',
  },
  storeCouponBase: { is: 'rule', field: 'thresholdBase', how: 'storeCoupon: afterStoreDiscount is running, salePrice is itemPrice' },
  storeThresholds: {
    is: 'rule',
    field: 'thresholdBase',
    how: 'storeDiscount and storeCoupon: cascade is running, parallel is itemPrice, for both',
  },
  selectPerStore: { is: 'rule', field: 'limits', how: 'selectCoupon per store, maximum 1, the store cap, or 0' },
  selectWithCode: { is: 'rule', field: 'exclusivity', how: 'no is the pair of kinds selectCoupon and promoCode' },
  platformCouponWithCode: { is: 'rule', field: 'limits', how: 'no is one limit of 1 an order over both kinds, yes a limit for each' },
  storeCouponWithStoreCode: {
    is: 'rule',
    field: 'limits',
    how: 'a store code is a storeCoupon with a code: no is 1 storeCoupon a store, yes is 2',
  },
  crossStorePosition: {
    is: 'rule',
    field: 'stackingOrder',
    how: 'where platformDiscount stands: before platformCoupon, or after promoCode',
  },
  crossStoreBase: { is: 'rule', field: 'thresholdBase', how: 'platformDiscount: running is running, salePrice is itemPrice' },
  perWithoutMaximum: { is: 'caseMaking', field: 'perWithoutMaximum', how: 'once makes "X off per Y" a fixed X with minimum Y' },
  mixedCart: { is: 'caseMaking', field: 'mixedCart', how: 'rejectAll puts ineligibleItems: reject on promotions with known lines' },
  coinsPerUsd: {
    is: 'notModelled',
    because: 'the worth of coins is read from the coins page, in the currency of the cart; unread coins are not planned',
  },
  coinsBase: { is: 'rule', field: 'coinsMeasuredOn', how: 'afterCoupons is running, salePrice is itemPrice' },
  coinsOrderCapPct: { is: 'caseMaking', field: 'coinsOrderCap', how: 'becomes maximumOrderShareBasisPoints of the coins; none is absent' },
  coinsLowerCodeBase: {
    is: 'notModelled',
    because: 'coins are the last layer of the format; that they lower the base of a code is told nowhere as a fact',
  },
  taxInBase: {
    is: 'notModelled',
    because: 'no page states the tax inside a price; thresholds look at displayed prices, and a separate tax row is never counted',
  },
  discountLowersTax: { is: 'notModelled', because: 'tax is outside the model: every amount is before separate tax' },
  allocation: {
    is: 'notModelled',
    because: 'the format fixes it: in proportion to running amounts, largest remainders first',
  },
  rounding: { is: 'rule', field: 'percentageRounding', how: 'halfUp or floor, once for each promotion' },
  codeZone: { is: 'caseMaking', field: 'codeZone', how: 'the zone in which a date without one ends; such a date is marked unsure' },
} as const satisfies Record<string, Contested>;
