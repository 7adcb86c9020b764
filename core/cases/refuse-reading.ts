// From which cart readings no case is made, and why.
import type { Gap, ReadFailure, Reading } from '../formats/reading';

/** `fields` are paths from the root of the cart reading. */
export type ReadingRefusal =
  | { code: 'not-a-cart'; page: Reading['page'] }
  | { code: 'failure'; failure: ReadFailure }
  | { code: 'witnesses-disagree'; fields: string[] }
  | { code: 'guess'; fields: string[] }
  | { code: 'no-currency'; fields: string[] };

const fieldsOf = (gaps: Gap[]): string[] => [...new Set(gaps.map(({ field }) => field))];

/** Why a reading is none to plan from: it failed, contradicts itself, or is a guess. undefined where it may be. */
export function refusalOf(cart: Reading): ReadingRefusal | undefined {
  const { failure, gaps } = cart;
  if (cart.page !== 'cart') return { code: 'not-a-cart', page: cart.page };
  if (failure !== undefined) return { code: 'failure', failure };
  const because = (why: string) => gaps.filter((gap) => gap.why === why);
  if (because('totals-disagree').length > 0) {
    return { code: 'failure', failure: { code: 'totals-disagree', tried: fieldsOf(because('totals-disagree')) } };
  }
  if (because('witnesses-disagree').length > 0) return { code: 'witnesses-disagree', fields: fieldsOf(because('witnesses-disagree')) };
  if (cart.cart === undefined) return { code: 'failure', failure: { code: 'unknown-layout', tried: ['cart'] } };
  if (cart.confidence === 'guess') return { code: 'guess', fields: fieldsOf(gaps) };
  if (cart.cart.lineItems.length === 0 && cart.cart.complete)
    return { code: 'failure', failure: { code: 'empty', tried: ['cart.lineItems'] } };
  if (cart.currency === undefined) return { code: 'no-currency', fields: ['currency'] };
  return undefined;
}
