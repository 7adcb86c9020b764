// Codes on lines of their own: which lines around one are its card, and what those say it takes off.
import { amountsIn } from './find-amounts';
import type { Facts } from './line-facts';
import { type MoneyHelp, type Offer, readOffer } from './read-offer';

/** Lines above or below a code that may be its card. */
const reach = 4;

export interface Card {
  lines: Facts[];
  offer: Offer;
}

/** The lines next to a code line, nearest first, up to a line with codes; blank lines are stepped over once. */
const around = (facts: readonly Facts[], index: number, step: 1 | -1): Facts[] => {
  const found: Facts[] = [];
  const own = facts[index]?.line.paragraph ?? 0;
  for (let at = index + step; found.length < reach; at += step) {
    const one = facts[at];
    if (one === undefined || one.codes.length > 0 || one.line.text.length > 400) break;
    if (Math.abs(one.line.paragraph - own) > (found.length === 0 || found[0]?.line.paragraph !== own ? 1 : 0)) break;
    found.push(one);
  }
  return found;
};

const offerOf = (lines: Facts[], help: MoneyHelp): Card | undefined => {
  // the nearest lines that give a whole offer together
  for (let count = 1; count <= lines.length; count += 1) {
    const some = lines.slice(0, count);
    const [first, last] = [some[0], some.at(-1)];
    const ordered = first !== undefined && last !== undefined && first.index > last.index ? [...some].reverse() : some;
    const text = ordered.map(({ words }) => words).join(' | ');
    const cased = ordered
      .map(({ line, words }) => Array.from({ length: words.length }, (_, at) => (words[at] === ' ' ? ' ' : line.text.charAt(at))).join(''))
      .join(' | ');
    if (!/\d/.test(text) && count < lines.length) continue;
    const offer = readOffer(text, 0, text.length, amountsIn(cased, text), help);
    const isWhole =
      offer?.discount !== undefined &&
      !offer.unsure.includes('discount') &&
      (offer.minimumSpend !== undefined || count === lines.length || offer.discount.type !== 'fixed');
    if (offer !== undefined && isWhole) return { lines: ordered, offer };
  }
  return undefined;
};

export type Side = 'above' | 'below';

/** The card of the code at `index` on one side of it. */
export const cardOn = (facts: readonly Facts[], index: number, side: Side, help: MoneyHelp): Card | undefined =>
  offerOf(around(facts, index, side === 'above' ? -1 : 1), help);

/**
 * On which side the cards of a run of lone codes stand: where more of them find an offer; where as many do, on the side that has it in the
 * same paragraph, then where the run begins with it.
 */
export const sideOf = (facts: readonly Facts[], indexes: readonly number[], help: MoneyHelp): Side => {
  let above = 0;
  let below = 0;
  for (const index of indexes) {
    const paragraph = facts[index]?.line.paragraph;
    const weigh = (side: Side): number => {
      const card = cardOn(facts, index, side, help);
      return card === undefined ? 0 : card.lines.some(({ line }) => line.paragraph === paragraph) ? 3 : 2;
    };
    above += weigh('above');
    below += weigh('below');
  }
  return below > above ? 'below' : 'above';
};
