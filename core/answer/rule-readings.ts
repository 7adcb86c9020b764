// The other readings of one rule under which the same order would cost what the page asks.
import { rules } from '../formats/rules';
import { deviationsFrom } from '../robustness/deviations';
import { agrees, type Observation } from '../robustness/explain';
import { resolveRules } from '../rules/resolve-rules';
import type { Explanation } from './checkout-check';

/**
 * Rules of which one field (of `thresholdBase`: for one kind) is read otherwise, and the same orders then cost exactly what was charged.
 * Not limits: there a coupon is missing, and the page's rows say which.
 */
export const readingsGiving = (observation: Observation): Explanation[] =>
  deviationsFrom(observation.case)
    .filter((deviation) => deviation.field in rules.shape && deviation.field !== 'limits' && agrees(observation, [deviation]))
    .map(({ field, value, layer, change }) => ({
      code: 'rule-reading',
      field,
      // the whole order says it: the cross-store discount may stand on either side of several layers
      value: field === 'stackingOrder' ? resolveRules(change(observation.case).rules).stackingOrder.join(', ') : value,
      ...(layer !== undefined && { layer }),
      payable: observation.charged,
    }));
