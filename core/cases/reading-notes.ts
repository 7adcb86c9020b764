// What is said beside a case of how its pages were read.
import type { Note } from '../answer/answer';
import type { Reading } from '../formats/reading';
import type { CartLines } from './cart-lines';
import type { CaseInput } from './case-input';

/** What she said and is not in here. */
export const entryNotes = ({ entriesNotRead }: CaseInput): Note[] =>
  entriesNotRead === undefined ? [] : [{ code: 'entries-not-read', why: entriesNotRead }];

/** What the shopper is to know of how the cart was read; `counted`: the page's sum is of these lines. */
export function readingNotes(cart: Reading, { unread }: CartLines, counted: boolean): Note[] {
  const rounded = cart.gaps.some(({ why }) => why === 'rounded-sums');
  const corrected = cart.gaps.filter(({ why }) => why === 'corrected-by-hand').length;
  // with a correction in it a reading is never exact, though its sums may hold
  const unchecked = corrected === 0 ? cart.confidence !== 'exact' : cart.gaps.some(({ why }) => why === 'sums-not-checked');
  return [
    ...(unread.length === 0 ? [] : [{ code: 'lines-left-out', lineItemIds: unread.map(({ lineItemId }) => lineItemId) } as const]),
    ...(corrected === 0 ? [] : [{ code: 'corrected-by-hand', count: corrected } as const]),
    ...(rounded ? [{ code: 'rounded-sums' } as const] : []),
    ...(!counted ? [{ code: 'more-lines-to-load' } as const] : []),
    ...(counted && !rounded && unchecked ? [{ code: 'sums-not-checked' } as const] : []),
  ];
}

/** Where no wallet was read. */
export const walletNotes = (wallets: Reading[]): Note[] =>
  wallets.some(({ page }) => page === 'wallet') ? [] : [{ code: 'wallet-never-read' }];
