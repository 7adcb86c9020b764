// What she changes, one thing at a time. A change that takes another one back leaves nothing of it behind.
import type { Supposition } from '../../core/answer/what-if';

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** A field with its new value, or gone where that is nothing. */
function withField<Field extends keyof Supposition>(change: Supposition, field: Field, value: Supposition[Field] | undefined): Supposition {
  const { [field]: _former, ...rest } = change;
  return value === undefined || (typeof value === 'object' && isEmpty(value)) ? rest : { ...rest, [field]: value };
}

/** Whether it changes nothing. */
export const isNothing = (change: Supposition): boolean => isEmpty(change);

/** How many of a line she would buy; 0 where it is left out. */
export const quantityIn = ({ quantities = {} }: Supposition, { lineItemId, quantity }: { lineItemId: string; quantity: number }): number =>
  Object.hasOwn(quantities, lineItemId) ? (quantities[lineItemId] ?? quantity) : quantity;

/** The most of a line that may be asked for. */
export const MOST_UNITS = 9999;

/** With so many of a line instead of as many as stand in the cart. */
export function withQuantity(change: Supposition, line: { lineItemId: string; quantity: number }, units: number): Supposition {
  const others = Object.entries(change.quantities ?? {}).filter(([lineItemId]) => lineItemId !== line.lineItemId);
  return withField(change, 'quantities', Object.fromEntries(units === line.quantity ? others : [...others, [line.lineItemId, units]]));
}

const toggled = (ids: readonly string[] = [], id: string, isOn: boolean): string[] => {
  const others = ids.filter((one) => one !== id);
  return isOn ? [...others, id] : others;
};

/** With a candidate bought too, or not any more. */
export const withCandidate = (change: Supposition, candidateId: string, isBought: boolean): Supposition =>
  withField(change, 'candidates', toggled(change.candidates, candidateId, isBought));

/** With a coupon left for later, or at hand again. */
export const withCoupon = (change: Supposition, couponId: string, isAtHand: boolean): Supposition =>
  withField(change, 'withoutCoupons', toggled(change.withoutCoupons, couponId, !isAtHand));

export const withCoins = (change: Supposition, areUsed: boolean): Supposition =>
  withField(change, 'withoutCoins', areUsed ? undefined : true);

/** With at most so many orders; `planned` is what the plan may have. */
export const withOrders = (change: Supposition, maximumOrders: number, planned: number): Supposition =>
  withField(change, 'maximumOrders', maximumOrders === planned ? undefined : maximumOrders);

/** Under a reading of the rules; `planned` is that of the plan. */
export const withProfile = (change: Supposition, profileId: string, planned: string): Supposition =>
  withField(change, 'profileId', profileId === planned ? undefined : profileId);
