// What calendar, market and account say of a code, every reason of it; the cart does not matter here.
import type { Settings } from '../answer/settings';
import { isAnswered } from '../cases/traits';
import type { CaseContext } from '../formats/case';
import type { Coupon } from '../formats/promotion';
import type { OpenFact, Reason, Step } from './verdict';

/** What she has told of herself; unanswered while absent. */
export type Answers = Pick<Settings, 'orderedBefore' | 'usesApp' | 'cards'>;

export interface Circumstances {
  reasons: Reason[];
  /** what mends them, all of it to be done */
  steps: Step[];
  ask: OpenFact[];
  /** nothing mends one of them */
  isHopeless: boolean;
  /** the context once all is mended and every answer is yes */
  later: CaseContext;
}

const CARD = 'card:';
/** what a case says where nobody knows the region */
const UNKNOWN_REGION = 'ZZ';

/** Every reason that calendar, region, use and traits give. A window is half open. */
export function circumstancesOf(coupon: Coupon, context: CaseContext, answers: Answers): Circumstances {
  const { validFrom, validUntil, regions, excludedRegions, code, requires = [] } = coupon;
  const at = Date.parse(context.at);
  const found: Circumstances = { reasons: [], steps: [], ask: [], isHopeless: false, later: context };
  const hopeless = (reason: Reason): void => {
    found.reasons.push(reason);
    found.isHopeless = true;
  };
  if (validFrom !== undefined && at < Date.parse(validFrom)) {
    found.reasons.push({ code: 'not-started', confidence: 'certain', from: validFrom });
    found.steps.push({ do: 'wait', until: validFrom });
    found.later = { ...found.later, at: validFrom };
  }
  if (validUntil !== undefined && Date.parse(found.later.at) >= Date.parse(validUntil)) {
    hopeless({ code: 'ended', confidence: 'certain', until: validUntil });
  }
  if (code !== undefined && context.usedCodes?.includes(code)) hopeless({ code: 'used', confidence: 'certain' });
  const isAbroad = (regions !== undefined && !regions.includes(context.region)) || excludedRegions?.includes(context.region) === true;
  const isNowhere = context.region === UNKNOWN_REGION && (regions !== undefined || excludedRegions !== undefined);
  if (isNowhere) {
    found.reasons.push({ code: 'market', confidence: 'open' });
    found.ask.push('region');
  } else if (isAbroad) hopeless({ code: 'market', confidence: 'certain' });
  const missing = requires.filter((trait) => context.traits?.includes(trait) !== true);
  for (const trait of missing) missingTrait(trait, answers, found, hopeless);
  if (missing.length > 0) found.later = { ...found.later, traits: [...(context.traits ?? []), ...missing] };
  return found;
}

function missingTrait(trait: string, answers: Answers, found: Circumstances, hopeless: (reason: Reason) => void): void {
  const isOpen = !isAnswered(trait, answers);
  const confidence = isOpen ? 'open' : 'certain';
  if (trait === 'newBuyer') {
    const reason: Reason = { code: 'new-buyer-only', confidence };
    if (isOpen) {
      found.reasons.push(reason);
      found.ask.push('newBuyer');
    } else hopeless(reason);
  } else if (trait === 'app') {
    found.reasons.push({ code: 'app-only', confidence });
    if (isOpen) found.ask.push('app');
    else found.steps.push({ do: 'useApp' });
  } else {
    // any further trait asks for a way to pay
    const card = trait.startsWith(CARD) ? trait.slice(CARD.length) : trait;
    found.reasons.push({ code: 'payment-method', confidence, card });
    if (isOpen) found.ask.push(`${CARD}${card}`);
    else found.steps.push({ do: 'payWith', card });
  }
}

/** The coupon with nothing left that calendar, region, use or traits could hold against it; a first order stays one. */
export function mended(coupon: Coupon): Coupon {
  const { regions: _in, excludedRegions: _out, code: _code, validFrom: _from, validUntil: _until, requires = [], ...rest } = coupon;
  return requires.includes('newBuyer') ? { ...rest, requires: ['newBuyer'] } : rest;
}
