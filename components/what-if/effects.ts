// What leaving a line out, one more or one less of it would do to the price, as sentences.
import type { Insight } from '../../core/answer/insight';
import type { LineItem } from '../../core/formats/case';
import type { PlainKey } from '../language/language';
import type { Saying } from '../language/saying';

/** By which message a dearer, a cheaper and an equal price are told. */
type ByDirection = readonly [dearer: PlainKey, cheaper: PlainKey, same: PlainKey];
const removing: ByDirection = ['whatIfRemovingCosts', 'whatIfRemovingSaves', 'whatIfRemovingSame'];
const oneMore: ByDirection = ['whatIfOneMoreCosts', 'whatIfOneMoreSaves', 'whatIfOneMoreSame'];
const oneLess: ByDirection = ['whatIfOneLessCosts', 'whatIfOneLessSaves', 'whatIfOneLessSame'];

/** `more`: minor units on top of what is payable now. */
function sayEffect([dearer, cheaper, same]: ByDirection, more: number): Saying {
  if (more === 0) return { key: same };
  return { key: more > 0 ? dearer : cheaper, with: [{ money: Math.abs(more) }] };
}

/** The effects of a line on the plan; of a line with one unit, one less is leaving it out. None while insight is not there. */
export function effectsOf({ removals, quantities }: Insight, payable: number, { lineItemId, quantity }: LineItem): Saying[] {
  const removal = removals.find((one) => one.lineItemId === lineItemId);
  const prices = quantities.find((one) => one.lineItemId === lineItemId);
  return [
    ...(removal === undefined ? [] : [sayEffect(removing, 0 - removal.price)]),
    ...(prices === undefined || quantity < 2 ? [] : [sayEffect(oneLess, prices.oneLess - payable)]),
    ...(prices === undefined ? [] : [sayEffect(oneMore, prices.oneMore - payable)]),
  ];
}
