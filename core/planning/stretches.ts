// A promotion as a function of what is left of its eligible lines, in stretches that bounds are made of.
import type { Rules } from '../formats/rules';
import { discountStretches } from '../pricing/discounts/registry';
import type { Stretch } from '../pricing/discounts/seen';
import { leastReaching, reaches } from '../rules/threshold';
import type { Turn } from './turn';

/** beyond this, products of slopes are no longer exact enough: one stretch says what is certain */
const finest = 2 ** 40;

/** Stretches that together cover every amount up to `most` at which the turn takes something off; none where it never does. */
export function stretchesOf(turn: Turn, most: number, rules: Rules): Stretch[] {
  const { promotion, units, itemPrice } = turn;
  const isRunning = promotion.base === 'running';
  if (!isRunning && !reaches(itemPrice, promotion.minimumSpend, rules.thresholdComparison)) return [];
  const from = isRunning ? Math.max(1, leastReaching(promotion.minimumSpend, rules.thresholdComparison)) : 1;
  const stretches: Stretch[] = [];
  for (const stretch of discountStretches(promotion.discount, { most, units, tested: isRunning ? undefined : itemPrice }, rules)) {
    const least = Math.max(stretch.from, from);
    if (least <= stretch.to && least <= most && stretch.most > 0 && most > 0) {
      stretches.push({ ...stretch, from: least, most: Math.min(stretch.most, most) });
    }
  }
  if (most > finest && stretches.length > 0) return [coarse(stretches)];
  return stretches.map(limitedByWhatIsLeft).reduce<Stretch[]>(joined, []);
}

const coarse = (stretches: readonly Stretch[]): Stretch => {
  const most = Math.max(...stretches.map((stretch) => stretch.most));
  const from = Math.min(...stretches.map((stretch) => stretch.from));
  return { from, to: Number.POSITIVE_INFINITY, least: 0, most, slope: 0, above: most, below: 0 };
};

/** No discount is more than what is left: not on a slope steeper than 1 either. On a slope, the least is at its foot. */
function limitedByWhatIsLeft(stretch: Stretch): Stretch {
  const { slope, from, below, most } = stretch;
  if (slope > 0) {
    const foot = slope * from - below;
    const limited = { ...stretch, least: Math.max(0, Math.min(from, Math.floor(foot))) };
    return slope > 1 ? { ...limited, slope: 1, above: 0, below: Math.max(0, from - foot) } : limited;
  }
  const least = Math.min(stretch.least, from);
  return { ...stretch, least, above: most, below: -least };
}

/** Steps under one cap are one stretch. */
function joined(stretches: Stretch[], next: Stretch): Stretch[] {
  const last = stretches.at(-1);
  if (last === undefined || next.slope !== 0 || last.slope !== 0 || last.to + 1 !== next.from) return [...stretches, next];
  if (last.least !== next.least || last.most !== next.most) return [...stretches, next];
  return [...stretches.slice(0, -1), { ...last, to: next.to }];
}

/** Most that the turn could take off when so much is left of its lines, or less. */
export function mostOff(stretches: readonly Stretch[], running: number): number {
  let most = 0;
  for (const stretch of stretches) {
    if (stretch.from > running) continue;
    const at = stretch.slope > 0 ? Math.ceil(stretch.slope * running + stretch.above) : stretch.most;
    most = Math.max(most, Math.min(stretch.most, at, running));
  }
  return most;
}
