// What she says, and one change to it → what she says then, and how to take the change back.
import { promotionId, promotionLikeness, wholeSeconds } from '../cases/promotion-id';
import { fail, ok, type Result } from '../result';
import { type ByHand, type Entry, MOST_ENTRIES, type StatedPromotion, type StatedShipping, type StruckOut } from './by-hand';
import type { Change } from './change';
import { checkPromotion, type FieldError } from './check-promotion';

export type ChangeError =
  /** the list is full */
  | { code: 'too-many' }
  /** the same promotion is hers already */
  | { code: 'entered-already' }
  /** it was removed meanwhile */
  | { code: 'no-such-entry' }
  | { code: 'bad-promotion'; errors: FieldError[] };

export interface Changed {
  byHand: ByHand;
  /** applied to `byHand`, gives back what was */
  undo: Change;
}

/** The id a promotion of hers has by itself: the store as she names it. */
function ownId({ promotion }: Pick<Entry, 'promotion'>): string {
  const { scope, validUntil, currency } = promotion;
  const store = scope.type === 'store' ? (scope.storeId ?? `seller:${scope.sellerId}`) : undefined;
  return `${currency?.code}|${promotionId(promotionLikeness(promotion, store), validUntil && wholeSeconds(validUntil))}`;
}

function entryErrors(others: Entry[], promotion: StatedPromotion, nowIso: string): ChangeError | undefined {
  const errors = checkPromotion(promotion, nowIso);
  if (errors.length > 0) return { code: 'bad-promotion', errors };
  return others.some((other) => ownId(other) === ownId({ promotion })) ? { code: 'entered-already' } : undefined;
}

/** An id that no entry has: when it was entered, and a number where two were at once. */
function freshId(entries: Entry[], nowIso: string): string {
  const taken = new Set(entries.map(({ entryId }) => entryId));
  let nth = 1;
  while (taken.has(`${nowIso}/${nth}`)) nth += 1;
  return `${nowIso}/${nth}`;
}

function add(byHand: ByHand, { promotion, replaces }: Extract<Change, { do: 'add' }>, nowIso: string): Result<Changed, ChangeError> {
  const { promotions } = byHand;
  const error = entryErrors(promotions, promotion, nowIso);
  if (error !== undefined) return fail(error);
  if (promotions.length >= MOST_ENTRIES) return fail({ code: 'too-many' });
  const entryId = freshId(promotions, nowIso);
  const made: Entry = { entryId, enteredAt: nowIso, ...(replaces === undefined ? {} : { replaces }), promotion };
  return ok({ byHand: { ...byHand, promotions: [...promotions, made] }, undo: { do: 'remove', entryId } });
}

function edit(byHand: ByHand, { entryId, promotion }: Extract<Change, { do: 'edit' }>, nowIso: string): Result<Changed, ChangeError> {
  const former = byHand.promotions.find((one) => one.entryId === entryId);
  if (former === undefined) return fail({ code: 'no-such-entry' });
  const others = byHand.promotions.filter((one) => one !== former);
  const error = entryErrors(others, promotion, nowIso);
  if (error !== undefined) return fail(error);
  const edited = { ...former, enteredAt: nowIso, promotion };
  return ok({
    byHand: { ...byHand, promotions: byHand.promotions.map((one) => (one === former ? edited : one)) },
    undo: { do: 'putBack', entry: former },
  });
}

function remove(byHand: ByHand, entryId: string): Result<Changed, ChangeError> {
  const former = byHand.promotions.find((one) => one.entryId === entryId);
  if (former === undefined) return fail({ code: 'no-such-entry' });
  return ok({
    byHand: { ...byHand, promotions: byHand.promotions.filter((one) => one !== former) },
    undo: { do: 'putBack', entry: former },
  });
}

function putBack(byHand: ByHand, entry: Entry): Result<Changed, ChangeError> {
  const { promotions } = byHand;
  const standing = promotions.find((one) => one.entryId === entry.entryId);
  if (standing === undefined && promotions.length >= MOST_ENTRIES) return fail({ code: 'too-many' });
  return ok({
    byHand: {
      ...byHand,
      promotions: standing === undefined ? [...promotions, entry] : promotions.map((one) => (one === standing ? entry : one)),
    },
    undo: standing === undefined ? { do: 'remove', entryId: entry.entryId } : { do: 'putBack', entry: standing },
  });
}

function strike(byHand: ByHand, struck: StruckOut): Result<Changed, ChangeError> {
  const { promotionId, kind, text } = struck;
  const standing = byHand.struckOut.some((one) => one.promotionId === promotionId);
  // struck out twice, by two pages, is struck out: taking the second back leaves the first
  if (standing) return ok({ byHand, undo: { do: 'strikeOut', promotionId, kind, text } });
  if (byHand.struckOut.length >= MOST_ENTRIES) return fail({ code: 'too-many' });
  return ok({ byHand: { ...byHand, struckOut: [...byHand.struckOut, struck] }, undo: { do: 'restore', promotionId } });
}

function restore(byHand: ByHand, promotionId: string): Result<Changed, ChangeError> {
  const former = byHand.struckOut.find((one) => one.promotionId === promotionId);
  if (former === undefined) return fail({ code: 'no-such-entry' });
  const { kind, text } = former;
  return ok({
    byHand: { ...byHand, struckOut: byHand.struckOut.filter((one) => one !== former) },
    undo: { do: 'strikeOut', promotionId, kind, text },
  });
}

const isOf = (of: StatedShipping['of']) => {
  const place = JSON.stringify(of);
  return (rule: StatedShipping) => JSON.stringify(rule.of) === place;
};

function setShipping(byHand: ByHand, { of, rule }: Extract<Change, { do: 'setShipping' }>): Result<Changed, ChangeError> {
  const former = byHand.shipping.find(isOf(of));
  const others = byHand.shipping.filter((one) => one !== former);
  if (rule !== undefined && others.length >= MOST_ENTRIES) return fail({ code: 'too-many' });
  return ok({
    byHand: { ...byHand, shipping: rule === undefined ? others : [...others, { ...rule, of }] },
    undo: { do: 'setShipping', of, ...(former === undefined ? {} : { rule: former }) },
  });
}

function setCoins(byHand: ByHand, { coins }: Extract<Change, { do: 'setCoins' }>): Result<Changed, ChangeError> {
  const { coins: former, ...rest } = byHand;
  return ok({
    byHand: { ...rest, ...(coins === undefined ? {} : { coins }) },
    undo: { do: 'setCoins', ...(former === undefined ? {} : { coins: former }) },
  });
}

/** Applies a change made at `nowIso`. Nothing is mutated; what cannot be is an error with its code, and everything stays as it was. */
export function applyChange(byHand: ByHand, change: Change, nowIso: string): Result<Changed, ChangeError> {
  switch (change.do) {
    case 'add':
      return add(byHand, change, nowIso);
    case 'edit':
      return edit(byHand, change, nowIso);
    case 'remove':
      return remove(byHand, change.entryId);
    case 'putBack':
      return putBack(byHand, change.entry);
    case 'strikeOut':
      return strike(byHand, { promotionId: change.promotionId, kind: change.kind, text: change.text, at: nowIso });
    case 'restore':
      return restore(byHand, change.promotionId);
    case 'setCoins':
      return setCoins(byHand, change);
    case 'setShipping':
      return setShipping(byHand, change);
  }
}
