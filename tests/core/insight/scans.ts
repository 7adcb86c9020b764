// The lists of the analyses worked out the long way: every variant of a case is a case, and brute force says what it costs.
import type { StackingCase } from '../../../core/formats/case';
import { bruteForce } from '../planning/brute-force';

type Line = StackingCase['lineItems'][number];

/** Payable at best, in minor units. */
export const cost = (stackingCase: StackingCase): number => Number(bruteForce(stackingCase)[0]);

const inStock = ({ lineItems }: StackingCase) => lineItems.filter(({ flags }) => !flags?.includes('outOfStock'));
const ascending = <T>(list: T[], key: (item: T) => string) => list.toSorted((a, b) => compare(key(a), key(b)));
/** by code point */
const compare = (a: string, b: string): number => {
  const [one, other] = [Array.from(a, (c) => c.codePointAt(0) ?? 0), Array.from(b, (c) => c.codePointAt(0) ?? 0)];
  for (const [at, point] of one.entries()) if (point !== other[at]) return point - (other[at] ?? -1);
  return one.length - other.length;
};

export const resized = (stackingCase: StackingCase, lineItemId: string, by: number): StackingCase => ({
  ...stackingCase,
  lineItems: stackingCase.lineItems.flatMap((line) => {
    const quantity = line.quantity + (line.lineItemId === lineItemId ? by : 0);
    return quantity > 0 ? [{ ...line, quantity }] : [];
  }),
});

export const scannedRemovals = (stackingCase: StackingCase) =>
  ascending(
    inStock(stackingCase).map(({ lineItemId, quantity }) => ({
      lineItemId,
      price: cost(stackingCase) - cost(resized(stackingCase, lineItemId, -quantity)),
    })),
    ({ lineItemId }) => lineItemId,
  );

export const scannedQuantities = (stackingCase: StackingCase) =>
  ascending(
    inStock(stackingCase).map(({ lineItemId }) => ({
      lineItemId,
      oneMore: cost(resized(stackingCase, lineItemId, 1)),
      oneLess: cost(resized(stackingCase, lineItemId, -1)),
    })),
    ({ lineItemId }) => lineItemId,
  );

export const scannedWorth = (stackingCase: StackingCase, spent: string[]) =>
  ascending(
    [...new Set(spent)].map((couponId) => {
      const coupons = stackingCase.wallet?.coupons?.filter((coupon) => coupon.couponId !== couponId) ?? [];
      return { couponId, amount: cost({ ...stackingCase, wallet: { ...stackingCase.wallet, coupons } }) - cost(stackingCase) };
    }),
    ({ couponId }) => couponId,
  );

const withLine = (stackingCase: StackingCase, line: Line): StackingCase => ({
  ...stackingCase,
  lineItems: [...stackingCase.lineItems, line],
});

/** Payable with further goods of 0 (none), 1, 2, … minor units. */
export const scannedPrices = (stackingCase: StackingCase, upTo: number): number[] =>
  Array.from({ length: upTo + 1 }, (_, spend) => {
    // the id comes first, as that of the core's own further line does: a spare cent goes by ids
    const further = { lineItemId: '\u0000further', storeId: 'a store of its own', unitPrice: { amount: spend }, quantity: 1 };
    return cost(spend === 0 ? stackingCase : withLine(stackingCase, further));
  });

/** Cent by cent. */
export function scannedTopUps(stackingCase: StackingCase, upTo: number) {
  const [now = 0, ...prices] = scannedPrices(stackingCase, upTo);
  return prices.flatMap((payable, at) =>
    payable < Math.min(now, ...prices.slice(0, at)) ? [{ spend: at + 1, payable, gain: now + at + 1 - payable }] : [],
  );
}

/** Every set of up to so many candidates. */
export function scannedFillers(stackingCase: StackingCase, most: number) {
  const candidates = stackingCase.candidates ?? [];
  const now = cost(stackingCase);
  const listedOf = (candidate: (typeof candidates)[number]) => {
    if (candidate.type === 'newItem') return candidate.lineItem.unitPrice.amount * candidate.lineItem.quantity;
    return (
      (stackingCase.lineItems.find(({ lineItemId }) => lineItemId === candidate.lineItemId)?.unitPrice.amount ?? 0) * candidate.quantity
    );
  };
  const onTop = Array.from({ length: 2 ** candidates.length }, (_, mask) => {
    const set = candidates.filter((_, bit) => (mask >> bit) & 1);
    const cart = set.reduce(
      (before, candidate) =>
        candidate.type === 'newItem' ? withLine(before, candidate.lineItem) : resized(before, candidate.lineItemId, candidate.quantity),
      stackingCase,
    );
    return { mask, set, listed: set.reduce((sum, one) => sum + listedOf(one), 0), cost: cost(cart) - now };
  });
  return onTop
    .filter(({ mask, set, listed, cost: own }) => {
      const parts = onTop.filter((other) => other.mask !== 0 && other.mask !== mask && (other.mask & mask) === other.mask);
      return set.length > 0 && set.length <= most && own * 2 <= listed && parts.every((part) => part.cost > own);
    })
    .map(({ set, listed, cost: own }) => ({
      candidates: ascending(
        set.map(({ candidateId }) => candidateId),
        (id) => id,
      ),
      listed,
      payable: now + own,
      netGain: 0 - own,
      pays: own < 0,
    }))
    .sort(
      (a, b) =>
        b.netGain - a.netGain ||
        a.candidates.length - b.candidates.length ||
        a.listed - b.listed ||
        a.candidates.reduce((order, id, at) => order || compare(id, b.candidates[at] ?? ''), 0),
    );
}
