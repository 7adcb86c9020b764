// How sure it is what a code takes off. A guess is shown and never planned with.
import type { CodeField } from '../formats/codes';
import type { Confidence } from '../formats/reading';
import type { CodeEntry } from './book';

/** Fields without which the number is not the code's: where one is only read, the code is a guess. A currency read off a bare sign is checked against the cart's. */
const decisive: CodeField[] = ['code', 'kind', 'discount', 'minimumSpend'];

const bySureness: Confidence[] = ['exact', 'likely', 'guess'];

/** That of the surest source; `guess` where a decisive field is a reading or disputed, where no minimum is stated but by her, and where `isContradicted`. */
export function confidenceOf({ row, sources, disputed = [] }: CodeEntry, isContradicted: boolean): Confidence {
  const { unsure = [], minimumSpend } = row;
  const isOpen = decisive.some((field) => unsure.includes(field) || disputed.includes(field));
  // hardly a code has no minimum; a text that tells none left it out
  const leftOut = minimumSpend === undefined && sources.every(({ from }) => from === 'pasted' || from === 'file');
  if (isContradicted || isOpen || leftOut) return 'guess';
  return bySureness.find((one) => sources.some(({ confidence }) => confidence === one)) ?? 'guess';
}
