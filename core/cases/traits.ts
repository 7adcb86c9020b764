// What promotions may require of the shopper, as far as she answered.
import type { Settings } from '../answer/settings';

/** Traits she has, of those the options ask about. */
export const traitsOf = ({ orderedBefore, usesApp }: Settings): string[] => [
  ...(usesApp === true ? ['app'] : []),
  ...(orderedBefore === false ? ['newBuyer'] : []),
];

/** Whether it is known that she has, or has not, a trait. */
export function isAnswered(trait: string, { orderedBefore, usesApp }: Settings): boolean {
  if (trait === 'newBuyer') return orderedBefore !== undefined;
  if (trait === 'app') return usesApp !== undefined;
  return false;
}
