// The lines that are one code's alone: its card where the code stands on a line without an offer.
import { cardOn, type Side, sideOf } from './cards';
import type { Facts } from './line-facts';
import { plainHelp } from './money-help';

/** Runs of lines whose codes stand without an offer, near each other. */
const runsOf = (indexes: readonly number[]): number[][] => {
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run !== undefined && index - (run.at(-1) ?? 0) <= 8) run.push(index);
    else runs.push([index]);
  }
  return runs;
};

/** From the offer to the code where it stands above; below, and behind the code, what follows in the paragraph up to the next code or offer. */
const linesOfCard = (facts: readonly Facts[], index: number, side: Side): Facts[] | undefined => {
  const card = cardOn(facts, index, side, plainHelp);
  const last = card?.lines.at(-1);
  if (card === undefined || last === undefined) return undefined;
  const paragraph = facts[index]?.line.paragraph;
  const own = side === 'above' ? facts.slice(card.lines[0]?.index ?? index, index) : [];
  for (let at = index + 1; at < facts.length; at += 1) {
    const one = facts[at];
    if (one === undefined || one.codes.length > 0 || (one.line.paragraph !== paragraph && at > last.index)) break;
    if (side === 'above' && one.amounts.length > 0) break;
    own.push(one);
  }
  return own;
};

export interface OwnLines {
  /** by the index of the line with the code */
  lines: Map<number, Facts[]>;
  sides: Map<number, Side>;
}

/** Cards of the lines (`lone`, by index) whose codes have no offer of their own. */
export const ownLines = (facts: readonly Facts[], lone: readonly number[]): OwnLines => {
  const lines = new Map<number, Facts[]>();
  const sides = new Map<number, Side>();
  for (const run of runsOf(lone)) {
    const side = sideOf(facts, run, plainHelp);
    for (const index of run) {
      sides.set(index, side);
      const own = linesOfCard(facts, index, side);
      if (own !== undefined) lines.set(index, own);
    }
  }
  return { lines, sides };
};
