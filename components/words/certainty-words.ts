// Whether the number holds under the other readings of the rules, in one sentence.
import type { CartAnswer, Readings } from '../../core/answer/answer';
import type { Saying } from '../language/saying';

/** The plan under the other readings: the same, refused by some, or a range. Minor units. */
export function sayReadings({ held }: Readings, payable: number): Saying {
  const refused = held.filter(({ feasible }) => !feasible).length;
  if (refused > 0) return { key: 'readingsRefused', with: [{ number: held.length }], count: refused };
  const payables = held.map((one) => one.payable ?? payable);
  const [least, most] = [Math.min(payable, ...payables), Math.max(payable, ...payables)];
  if (most > payable) return { key: 'readingsWorst', with: [{ money: payable }, { money: most }] };
  return least < payable
    ? { key: 'readingsBest', with: [{ money: payable }, { money: least }] }
    : { key: 'readingsSame', count: held.length };
}

/** Whether any other reading asks more, or refuses the plan. */
export const isContested = ({ held }: Readings, payable: number): boolean =>
  held.some((one) => !one.feasible || (one.payable ?? payable) > payable);

/** How well the pages were read, in a word or two. */
export const sureWords = { exact: 'readExactly', likely: 'readLikely', guess: 'readWithGaps' } as const satisfies Record<
  CartAnswer['confidence'],
  Saying['key']
>;
