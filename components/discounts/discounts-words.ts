// The message for every code of what she enters; a new code without words does not compile.
import type { Change } from '../../core/by-hand/change';
import type { FieldError } from '../../core/by-hand/check-promotion';
import type { CouponStatus } from '../../core/formats/reading';
import type { PlainKey } from '../language/language';
import type { ChangeFailure } from './desk';

type ErrorName = FieldError extends infer E ? (E extends { field: infer F; code: infer C } ? `${F & string} ${C & string}` : never) : never;
const fieldErrors: Record<ErrorName, PlainKey> = {
  'off no-amount': 'discountsNoAmount',
  'off not-readable': 'discountsOffNotReadable',
  'off over-minimum': 'discountsOverMinimum',
  'upTo not-readable': 'discountsNotReadable',
  'minimum not-readable': 'discountsNotReadable',
  'minimum no-step': 'discountsNoStep',
  'code no-code': 'discountsNoCode',
  'code not-readable': 'discountsCodeNotReadable',
  'store no-store': 'discountsNoStore',
  'ends not-readable': 'discountsNoDay',
  'ends before-it-begins': 'discountsBeforeItBegins',
  'ends over-already': 'discountsOverAlready',
  'currency not-known': 'discountsNoCurrency',
};

/** Why a field cannot stand as it is; undefined where nothing is said of it. */
export function errorOf(errors: FieldError[], field: FieldError['field']): PlainKey | undefined {
  const error = errors.find((one) => one.field === field);
  return error === undefined ? undefined : fieldErrors[`${error.field} ${error.code}` as ErrorName];
}

export const failureWords: Record<Exclude<ChangeFailure['code'], 'bad-promotion'>, PlainKey> = {
  'too-many': 'discountsTooMany',
  'entered-already': 'discountsEnteredAlready',
  'no-such-entry': 'discountsGone',
  'storage-full': 'discountsStorageFull',
  'storage-unavailable': 'discountsStorageBroken',
  newer: 'discountsNewer',
  'not-kept': 'discountsNotKept',
};

/** What is said when a change is made. */
export const doneWords: Record<Change['do'], PlainKey> = {
  add: 'discountsSaved',
  edit: 'discountsSaved',
  remove: 'discountsRemoved',
  putBack: 'discountsSaved',
  strikeOut: 'discountsStruckOut',
  restore: 'discountsRestored',
  setCoins: 'discountsSaved',
  setShipping: 'discountsSaved',
};

export const statusWords: Record<CouponStatus, PlainKey> = {
  collectable: 'discountsCollectable',
  upcoming: 'leftOutUpcoming',
  usable: 'discountsUsable',
  inUse: 'discountsInUse',
  used: 'leftOutUsed',
  expired: 'leftOutExpired',
};
