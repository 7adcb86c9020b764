// What she entered herself, kept until she takes it back. What cannot be read is put aside whole, never written over.
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { applyChange, type Changed, type ChangeError } from '../../core/by-hand/apply-change';
import { type ByHand, byHand } from '../../core/by-hand/by-hand';
import type { Change } from '../../core/by-hand/change';
import { nothingByHand } from '../../core/by-hand/nothing-by-hand';
import { fail, ok, type Result } from '../../core/result';
import { inTurn } from './in-turn';
import { makeRoom } from './page-facts';
import { type StorageError, written } from './stored';

/** newer: a later version of the extension wrote it, and this one leaves it alone · damaged: the legible part stands, the whole is put aside */
export type StoredTrouble = 'newer' | 'damaged';
export type ByHandError = ChangeError | StorageError | { code: 'newer' };

/** What is kept, and what is the matter with it. */
export interface StoredByHand {
  byHand: ByHand;
  trouble?: StoredTrouble;
}

const keyIn = (privateWindow: boolean): StorageItemKey => (privateWindow ? 'session:by-hand' : 'local:by-hand');

const { promotions, struckOut, coins, shipping } = byHand.shape;

/** The entries of a list that are legible, as many as a list may have. */
function legible<T>(list: z.ZodMiniType<T[]>, value: unknown): T[] {
  if (!Array.isArray(value)) return [];
  const parsed = value.flatMap((one: unknown) => {
    const alone = list.safeParse([one]);
    return alone.success ? alone.data : [];
  });
  const whole = list.safeParse(parsed);
  return whole.success ? whole.data : [];
}

function readStored(value: unknown): StoredByHand {
  if (value === null || value === undefined) return { byHand: nothingByHand };
  const parsed = byHand.safeParse(value);
  if (parsed.success) return { byHand: parsed.data };
  const loose = z.looseObject({ format: z.optional(z.unknown()) }).safeParse(value);
  if (!loose.success) return { byHand: nothingByHand, trouble: 'damaged' };
  const { format } = loose.data;
  const version = typeof format === 'string' ? /^stacking-by-hand\/(\d{1,4})$/.exec(format)?.[1] : undefined;
  if (Number(version) > 1) return { byHand: nothingByHand, trouble: 'newer' };
  const herCoins = coins.safeParse(loose.data['coins']);
  return {
    byHand: {
      ...nothingByHand,
      promotions: legible(promotions, loose.data['promotions']),
      struckOut: legible(struckOut, loose.data['struckOut']),
      shipping: legible(shipping, loose.data['shipping']),
      ...(herCoins.success && herCoins.data !== undefined ? { coins: herCoins.data } : {}),
    },
    trouble: 'damaged',
  };
}

/** In a private window what is kept is where it begins; what changes there ends with it. */
async function rawIn(privateWindow: boolean): Promise<unknown> {
  const own = privateWindow ? await storage.getItem(keyIn(true)) : undefined;
  return own ?? storage.getItem(keyIn(false));
}

/** What she entered; nothing where nothing, or nothing legible, is stored. */
export const readByHand = async (privateWindow: boolean): Promise<StoredByHand> => readStored(await rawIn(privateWindow));

async function changeStored(change: Change, privateWindow: boolean, nowIso: string): Promise<Result<Changed, ByHandError>> {
  const raw = await rawIn(privateWindow);
  const { byHand: before, trouble } = readStored(raw);
  if (trouble === 'newer') return fail({ code: 'newer' });
  const changed = applyChange(before, change, nowIso);
  if (!changed.ok) return changed;
  const key = keyIn(privateWindow);
  // first the copy: where there is no room for it, nothing is written over
  const aside = trouble === 'damaged' ? await written(storage.setItem(`${key}/aside/${nowIso}`, raw)) : ok(undefined);
  const done = aside.ok ? await written(storage.setItem(key, changed.value.byHand)) : aside;
  return done.ok ? changed : done;
}

/** What is to be stored so that this is kept; a damaged former value is put aside first, and `newer` is left alone. */
export async function byHandItems(
  value: ByHand,
  nowIso: string,
): Promise<Result<{ key: StorageItemKey; value: unknown }[], { code: 'newer' }>> {
  const raw = await rawIn(false);
  const { trouble } = readStored(raw);
  if (trouble === 'newer') return fail({ code: 'newer' });
  const key = keyIn(false);
  return ok([...(trouble === 'damaged' ? [{ key: `${key}/aside/${nowIso}` as const, value: raw }] : []), { key, value }]);
}

/** A storage that is full of readings makes room for what she says. */
async function changeSomehow(change: Change, privateWindow: boolean, nowIso: string): Promise<Result<Changed, ByHandError>> {
  for (;;) {
    const changed = await changeStored(change, privateWindow, nowIso);
    if (changed.ok || changed.error.code !== 'storage-full' || !(await makeRoom(privateWindow))) return changed;
  }
}

/** Makes a change and keeps it; two at once wait for each other. An error leaves everything as it was. */
export const changeByHand = (change: Change, privateWindow: boolean, nowIso: string): Promise<Result<Changed, ByHandError>> =>
  inTurn(() => changeSomehow(change, privateWindow, nowIso));

/** What was entered in private windows goes. */
export const forgetPrivateByHand = (): Promise<void> => storage.removeItem(keyIn(true));

/** Calls back when what she entered changes, in any of our pages. */
export const watchByHand = (privateWindow: boolean, onChange: () => void): (() => void) => storage.watch(keyIn(privateWindow), onChange);
