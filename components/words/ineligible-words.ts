// Why a coupon stays out of an order, with the numbers behind it.
import type { Ineligible, Receipt } from '../../core/formats/plan';
import type { Saying } from '../language/saying';
import { type ByCode, byCode } from './by-code';
import { kindMidSentence } from './code-words';
import { appliedBefore, type Names, type Promotion } from './names';
import { sayPromotion } from './promotion-words';

interface About {
  names: Names;
  promotionId: string;
  receipt: Receipt;
}

/** Conditions beyond its scope may keep lines out that earlier discounts lowered; then nothing is said of what came before. */
const countsItsWholeScope = (promotion: Promotion) => promotion.eligibility === undefined;

function sayBelowMinimum(short: number, { names, promotionId, receipt }: About): Saying {
  const promotion = names.promotion(promotionId);
  const minimum = promotion?.minimumSpend?.amount;
  // where a minimum must be exceeded, what is missing is no longer the plain distance to it
  if (!promotion || minimum === undefined || short > minimum || names.mustExceed) return { key: 'whyShort', with: [{ money: short }] };
  const left = { money: minimum - short };
  const before = names.testsRunning(promotion) && countsItsWholeScope(promotion) ? appliedBefore(names, receipt, promotionId) : [];
  if (before.length === 0) return { key: 'whyBelowMinimum', with: [left, { money: short }, { money: minimum }] };
  const layers = [...new Set(before.map((step) => step.layer))].map((layer): Saying => ({ key: kindMidSentence[layer] }));
  return { key: 'whyBelowMinimumAfter', with: [{ all: layers }, left, { money: short }, { money: minimum }] };
}

function sayTrait(trait: string): Saying {
  if (trait === 'newBuyer') return { key: 'whyTraitNewBuyer' };
  if (trait === 'app') return { key: 'whyTraitApp' };
  return { key: 'whyTrait', with: [{ name: trait }] };
}

const words: ByCode<Ineligible, About, Saying> = {
  'below-minimum-spend': ({ short }, about) => sayBelowMinimum(short, about),
  'below-minimum-quantity': ({ short }) => ({ key: 'whyBelowQuantity', count: short }),
  'nothing-eligible': () => ({ key: 'whyNothingEligible' }),
  'ineligible-item-in-order': () => ({ key: 'whyIneligibleItem' }),
  'takes-nothing-off': () => ({ key: 'whyTakesNothingOff' }),
  'not-yet-valid': ({ from }) => ({ key: 'whyNotYetValid', with: [{ moment: from }] }),
  expired: ({ until }) => ({ key: 'whyExpired', with: [{ moment: until }] }),
  'wrong-region': () => ({ key: 'whyWrongRegion' }),
  'code-used': () => ({ key: 'whyCodeUsed' }),
  'trait-missing': ({ trait }) => sayTrait(trait),
  'limit-reached': ({ instead }, { names }) =>
    instead?.length
      ? { key: 'whyLimitReachedInstead', with: [{ all: instead.map((id) => sayPromotion(names, id)) }] }
      : { key: 'whyLimitReached' },
  'excluded-by': ({ couponId }, { names }) => ({ key: 'whyExcludedBy', with: [{ said: sayPromotion(names, couponId) }] }),
  'costs-more-than-it-saves': () => ({ key: 'whyCostsMore' }),
};

/** Why this promotion is not in the order of this receipt. Amounts are minor units of the answer's currency. */
export const sayIneligible = (why: Ineligible, about: About): Saying => byCode(words, why, about);
