// What she corrected in carts, kept until she takes it back; a private window's ends with it. The oldest go first.
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { type Correction, correction } from '../../core/cases/correction';
import { fail, ok, type Result } from '../../core/result';
import { inTurn } from './in-turn';
import { makeRoom } from './page-facts';
import { type StorageError, written } from './stored';

const FORMAT = 'stacking-corrections/1';
const MOST = 300;
const keyIn = (privateWindow: boolean): StorageItemKey => (privateWindow ? 'session:corrections' : 'local:corrections');
const kept = z.object({ format: z.literal(FORMAT), corrections: z.array(z.unknown()) });

export type CorrectionsError = StorageError | { code: 'newer' };

/** What to do to what is kept; a field of a line is corrected once, the last time counts. */
export const correctionChange = z.discriminatedUnion('do', [
  z.object({ do: z.literal('correct'), correction }),
  z.object({ do: z.literal('takeBack'), correction }),
  z.object({ do: z.literal('takeAllBack'), corrections: z.array(correction) }),
]);
export type CorrectionChange = z.infer<typeof correctionChange>;

/** An id of ours stands for a line until the page tells its own; two of one sort that differ are two lines, though all else be equal. */
const isMade = ({ line }: Correction): boolean => line.lineItemId.startsWith('made:');

/** Whether both are of the same field of the same line. */
const isOfSame = (one: Correction, other: Correction): boolean =>
  one.field === other.field &&
  (one.line.lineItemId === other.line.lineItemId ||
    (isMade(one) !== isMade(other) &&
      one.line.itemId !== undefined &&
      one.line.itemId === other.line.itemId &&
      one.line.variant === other.line.variant));

/** The legible corrections of what is stored; `newer`: a later version wrote it, and this one leaves it alone. */
function legible(value: unknown): { corrections: Correction[]; newer: boolean } {
  const parsed = kept.safeParse(value);
  if (parsed.success) {
    const corrections = parsed.data.corrections.flatMap((one) => {
      const alone = correction.safeParse(one);
      return alone.success ? [alone.data] : [];
    });
    return { corrections, newer: false };
  }
  const named = z.looseObject({ format: z.string() }).safeParse(value);
  const version = named.success ? /^stacking-corrections\/(\d{1,4})$/.exec(named.data.format)?.[1] : undefined;
  return { corrections: [], newer: Number(version) > 1 };
}

/** What she corrected, newest first; `newer`: a later version kept it, and it is not read. In a private window it begins with what is kept outside. */
export async function readStoredCorrections(privateWindow: boolean) {
  const own = privateWindow ? await storage.getItem(keyIn(true)) : undefined;
  return legible(own ?? (await storage.getItem(keyIn(false))));
}

/** What she corrected, newest first; nothing where a later version kept it. */
export const readCorrections = async (privateWindow: boolean): Promise<Correction[]> =>
  (await readStoredCorrections(privateWindow)).corrections;

/** What is to be stored so that these are kept; `newer` is left alone. */
export async function correctionItems(
  corrections: Correction[],
): Promise<Result<{ key: StorageItemKey; value: unknown }[], { code: 'newer' }>> {
  const { newer } = await readStoredCorrections(false);
  return newer ? fail({ code: 'newer' }) : ok([{ key: keyIn(false), value: { format: FORMAT, corrections } }]);
}

function changed(before: Correction[], change: CorrectionChange): Correction[] {
  const gone = change.do === 'takeAllBack' ? change.corrections : [change.correction];
  const rest = before.filter((one) => !gone.some((other) => isOfSame(one, other)));
  return change.do === 'correct' ? [change.correction, ...rest].slice(0, MOST) : rest;
}

/** Makes a change and keeps it; two at once wait for each other. An error leaves everything as it was. */
export function changeCorrections(change: CorrectionChange, privateWindow: boolean): Promise<Result<undefined, CorrectionsError>> {
  return inTurn(async () => {
    const { corrections, newer } = await readStoredCorrections(privateWindow);
    if (newer) return fail({ code: 'newer' } as const);
    const value = { format: FORMAT, corrections: changed(corrections, change) };
    for (;;) {
      const done = await written(storage.setItem(keyIn(privateWindow), value));
      // a storage that is full of readings makes room for what she says
      if (done.ok || done.error.code !== 'storage-full' || !(await makeRoom(privateWindow))) return done;
    }
  });
}

/** What was corrected in private windows goes. */
export const forgetPrivateCorrections = (): Promise<void> => storage.removeItem(keyIn(true));

/** Calls back when what she corrected changes, in any of our pages. */
export const watchCorrections = (privateWindow: boolean, onChange: () => void): (() => void) =>
  storage.watch(keyIn(privateWindow), onChange);
