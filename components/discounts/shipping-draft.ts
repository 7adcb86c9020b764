// A shipping rule as the texts of its form, and back.
import type { StatedShipping } from '../../core/by-hand/by-hand';
import type { ShippingPolicy } from '../../core/formats/case';
import type { Desk } from './desk';
import { storeTyped } from './draft';

export interface ShippingDraft {
  /** `choice`, or as a store is typed */
  of: 'choice' | 'store';
  store: string;
  type: ShippingPolicy['type'];
  /** the fee, or that of the first piece */
  fee: string;
  freeFrom: string;
  additional: string;
}

export const emptyShipping: ShippingDraft = { of: 'store', store: '', type: 'flat', fee: '', freeFrom: '', additional: '' };

export type ShippingField = 'store' | 'fee' | 'freeFrom' | 'additional';

function policyOf(draft: ShippingDraft, { typed, currency }: Desk): { policy: ShippingPolicy; wrong: ShippingField[] } {
  const wrong: ShippingField[] = [];
  const amount = (field: 'fee' | 'freeFrom' | 'additional') => {
    const read = typed.amount(draft[field], currency);
    if (read === undefined) wrong.push(field);
    return { amount: read ?? 0 };
  };
  switch (draft.type) {
    case 'free':
      return { policy: { type: 'free' }, wrong };
    case 'flat': {
      const fee = amount('fee');
      const freeFrom = draft.freeFrom.trim() === '' ? {} : { freeFrom: amount('freeFrom') };
      return { policy: { type: 'flat', fee, ...freeFrom }, wrong };
    }
    case 'perUnit':
      return { policy: { type: 'perUnit', firstUnit: amount('fee'), additionalUnit: amount('additional') }, wrong };
  }
}

/** The rule of a form; else the fields that could not be read. */
export function shippingOf(draft: ShippingDraft, desk: Desk): { rule?: StatedShipping; wrong: ShippingField[] } {
  const { policy, wrong } = policyOf(draft, desk);
  const store = draft.of === 'choice' ? undefined : storeTyped(draft.store, desk);
  if (draft.of === 'store' && store === undefined) return { wrong: ['store', ...wrong] };
  if (wrong.length > 0) return { wrong };
  const of = store === undefined ? ('choice' as const) : { storeId: store.storeId };
  const storeName = store === undefined || store.name === store.storeId ? {} : { storeName: store.name.slice(0, 300) };
  return { rule: { of, ...storeName, policy, currency: desk.currency, at: desk.nowIso() }, wrong };
}
