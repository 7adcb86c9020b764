// What promotions may require of the shopper, as far as she answered.
import type { Settings } from '../answer/settings';

const CARD = 'card:';

/** A card's name as a trait: "Visa Gold" is `card:visa-gold`. */
export const cardTrait = (name: string): string => `${CARD}${name.trim().toLowerCase().replace(/\s+/g, '-')}`;

/** Traits she has, of those the options ask about. */
export const traitsOf = ({ orderedBefore, usesApp, cards = [] }: Settings): string[] => [
  ...(usesApp === true ? ['app'] : []),
  ...(orderedBefore === false ? ['newBuyer'] : []),
  ...new Set(cards.map(cardTrait)),
];

/** Whether it is known that she has, or has not, a trait. */
export function isAnswered(
  trait: string,
  { orderedBefore, usesApp, cards }: Pick<Settings, 'orderedBefore' | 'usesApp' | 'cards'>,
): boolean {
  if (trait === 'newBuyer') return orderedBefore !== undefined;
  if (trait === 'app') return usesApp !== undefined;
  if (trait.startsWith(CARD)) return cards !== undefined;
  return false;
}
