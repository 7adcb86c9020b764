// The rules a plan is made under until the shopper chooses others. Where sources disagree the cautious reading stands.
import type { RuleSource, StackingProfile } from '../profile';
import {
  affiliateFeed,
  algeriaBot,
  asToolsStack,
  asToolsSteps,
  brazilScript,
  cannotDiscount,
  codeTerms,
  couponPolicy2011,
  departure,
  itemPageTexts,
  ownInference,
  priceApi,
  secretAli,
  select2016,
  selectAugust2018,
  selectGuide,
  selectMarch2018,
  spainScript,
  tmallRule,
  tokutoku,
  walletTexts,
  xpressCoupon,
} from './sources';

const said = (source: string, date: string, grade: string, says: string): RuleSource => ({ source, date, grade, says });
const DECIDED = '2026-11-21';

export const defaultProfile: StackingProfile = {
  format: 'stacking-profile/1',
  profileId: 'default-2026-11',
  title: 'Cautious reading of November 2026',
  rules: {
    stackingOrder: ['storeDiscount', 'storeCoupon', 'selectCoupon', 'platformDiscount', 'platformCoupon', 'promoCode', 'coins'],
    limits: [
      { kinds: ['storeCoupon'], per: 'store', maximum: 1 },
      { kinds: ['selectCoupon'], per: 'store', maximum: 1 },
      { kinds: ['platformCoupon', 'promoCode'], per: 'order', maximum: 1 },
    ],
    exclusivity: [],
    thresholdComparison: 'atLeast',
    percentageRounding: 'halfUp',
    shippingMeasuredAfter: 'itemPrice',
    thresholdBase: {
      storeDiscount: 'running',
      storeCoupon: 'running',
      selectCoupon: 'running',
      platformDiscount: 'running',
      platformCoupon: 'running',
      promoCode: 'running',
    },
    coinsMeasuredOn: 'running',
  },
  caseMaking: {
    unknownEligibility: 'countAll',
    perWithoutMaximum: 'once',
    mixedCart: 'countEligible',
    comparisonMargin: { amount: 1, basisPoints: 50 },
    codeZone: 'America/Los_Angeles',
    undatedDiscountDays: 7,
  },
  sources: {
    'rules.stackingOrder': [
      said(
        selectGuide,
        'after 2018-08',
        'O',
        'Item-specific discounts, store discounts, store coupons, Select coupons, AliExpress coupons, AliExpress discounts, in this order.',
      ),
      said(selectAugust2018, '2018-08', 'O', 'The same order.'),
      said(select2016, '2016-11', 'O', 'The same order.'),
      said(codeTerms, 'undated', 'O', 'The minimum of a coupon code is calculated after all other offers have been applied.'),
      said(secretAli, '2026-06-02', 'B', 'Coins come last.'),
      said(
        departure,
        DECIDED,
        'C',
        'The cross-store discount comes before platform coupon and code, not last: it gives a code the lowest base, so what passes here passes under the older order too.',
      ),
    ],
    'rules.limits': [
      said(codeTerms, 'undated', 'O', 'One code per order.'),
      said(tokutoku, '2025-12-22', 'B', 'One coupon of each kind; a promo code and an AliExpress coupon keep each other out.'),
      said(asToolsStack, '2026-06-11', 'B', 'One store coupon per store.'),
      said(selectMarch2018, '2018-03', 'O', 'Each Select coupon is for one store only.'),
      said(select2016, '2016-11', 'O', 'Several Select coupons may be used in one store, up to its cap.'),
      said(secretAli, '2026-06-02', 'B', 'Two platform Select coupons cannot be combined.'),
      said(
        departure,
        DECIDED,
        'C',
        'One Select coupon per store, not per order: Select coupons of different stores combine; those for every store share one limit.',
      ),
    ],
    'rules.exclusivity': [
      said(selectGuide, 'after 2018-08', 'O', 'Select coupons combine with store coupons, AliExpress coupons and discounts.'),
      said(asToolsStack, '2026-06-11', 'C', 'A Select coupon "may conflict" with sitewide codes; nothing official says so.'),
      said(affiliateFeed, '2025-02', 'C', 'Ladder codes are "no acumulables con otras promociones"; read as: not with another code.'),
    ],
    'rules.thresholdComparison': [
      said(asToolsSteps, '2026-05', 'B', '"$109 or more": one cent less and the code is rejected.'),
      said(spainScript, '2023', 'T', 'The page says "EUR x o más" of store coupons.'),
      said(couponPolicy2011, '2011', 'O', 'The order "must exceed" the minimum: the strict wording of old.'),
      said(
        priceApi,
        '2026-09-28',
        'C',
        '"On order over ILS 62.2"; "over" is taken as loose English, and a plan that sits on a threshold is marked.',
      ),
    ],
    'rules.percentageRounding': [
      said(priceApi, '2026-09-28', 'I', 'One converted amount, 0.90 × 5.5733 = 5.016, is shown as 5.02; nothing else is known.'),
    ],
    'rules.shippingMeasuredAfter': [
      said(
        ownInference,
        DECIDED,
        'N',
        'Pages tell a free-shipping threshold beside the sale price; what it is measured on is told nowhere.',
      ),
    ],
    'rules.thresholdBase': [
      said(selectGuide, 'after 2018-08', 'O', 'Each kind is processed after the one before it, so each sees what is left.'),
      said(walletTexts, '2024', 'OC', '"The minimum spend amount excludes shipping fees and tax."'),
      said(brazilScript, '2023', 'C', 'Tests both store thresholds, and the cross-store discount, on the full sale price.'),
      said(tmallRule, '2020-09-25', 'C', 'The cross-store threshold of the sister site is tested before store coupons.'),
      said(asToolsStack, '2026-06-11', 'C', 'The seller coupon is tested "against the original price".'),
    ],
    'rules.coinsMeasuredOn': [
      said(secretAli, '2026-06-02', 'S', 'Coins are a share of what is left after store discounts and coupons.'),
      said(brazilScript, '2023', 'T', 'Coins are computed last, on the reduced price.'),
      said(itemPageTexts, '2023', 'OC', '"Extra 5% off with coins" stands on the item, as a share of that item.'),
      said(departure, DECIDED, 'S', "A line's coin share is of what is left of the line, not of its sale price."),
    ],
    'caseMaking.unknownEligibility': [
      said(xpressCoupon, '2026-06', 'B', 'Mixed carts may not count in full; pages do not say which lines count.'),
      said(ownInference, DECIDED, 'I', 'Both readings are planned where they differ, and the worse one is the headline.'),
    ],
    'caseMaking.perWithoutMaximum': [
      said(cannotDiscount, 'undated', 'OC', '"X off per Y" is given once, when the order is over Y.'),
      said(brazilScript, '2023', 'C', '"R$15 a cada R$150" with a maximum repeats; so a stated maximum means that it repeats.'),
    ],
    'caseMaking.mixedCart': [
      said(xpressCoupon, '2026-06', 'B', 'A mixed cart "may not count the full total or may be rejected outright"; the first is taken.'),
    ],
    'caseMaking.comparisonMargin': [
      said(
        priceApi,
        '2026-09-28',
        'I',
        'Thresholds are converted at a rate of the site; together with "over" or "at least" half a per cent covers both.',
      ),
    ],
    'caseMaking.codeZone': [
      said(selectMarch2018, '2018-03', 'O', 'Dates are given in PT.'),
      said(algeriaBot, '2026-10', 'S', 'Windows run from 07:00 UTC to 06:59:59 UTC in summer: Pacific local time.'),
      said(affiliateFeed, '2025-02', 'C', 'Some market codes run in local time.'),
    ],
    'caseMaking.undatedDiscountDays': [
      said(ownInference, DECIDED, 'I', 'No page says how long; a price promised on a discount that may be over would be too low.'),
    ],
  },
};
