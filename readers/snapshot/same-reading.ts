// Whether two readings of one page say the same, ids of its account apart.
import type { Reading, ReadLine } from '../../core/formats/reading';

/** Ids of lines belong to the account and are replaced in a snapshot: of them only which lines share one is compared. */
const withoutIds = (lines: ReadLine[]): unknown[] =>
  lines.map(({ lineItemId, ...line }) => ({ ...line, sameAs: lines.findIndex((other) => other.lineItemId === lineItemId) }));

const comparable = ({ provenance, cart, checkout, order, ...rest }: Reading): unknown => ({
  ...rest,
  provenance: { ...provenance, pageUrl: '', readAt: '' },
  ...(cart === undefined ? {} : { cart: { ...cart, lineItems: withoutIds(cart.lineItems) } }),
  ...(checkout === undefined ? {} : { checkout: { ...checkout, lineItems: withoutIds(checkout.lineItems) } }),
  ...(order === undefined ? {} : { order: { ...order, lineItems: withoutIds(order.lineItems) } }),
});

/** A value with the keys of its objects in one order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** True where nothing differs but ids of lines, the query of the address, and when it was read. */
export const isSameReading = (one: Reading, other: Reading): boolean =>
  JSON.stringify(sorted(comparable(one))) === JSON.stringify(sorted(comparable(other)));
