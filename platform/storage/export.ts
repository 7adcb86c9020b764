// Everything that is kept: gathered for a file, brought in from one, erased.
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import { emptyBook } from '../../core/codes/empty-book';
import { EXPORT_FORMAT, type ExportFile } from '../../core/export/export-file';
import { type MergeError, mergeExports } from '../../core/export/merge';
import { ok, type Result } from '../../core/result';
import { eraseAllPrices } from '../history/erase-prices';
import { byHandItems, readByHand } from './by-hand';
import { codeItems, codesKey, readCodes } from './code-book';
import { correctionItems, readCorrections } from './corrections';
import { inTurn } from './in-turn';
import { factItems, factKinds, readFacts } from './page-facts';
import { profileKey, readOwnProfile } from './profile';
import { readReminders, remindersKey } from './reminders';
import { readSettings, settingsKey } from './settings';
import { type StorageError, written } from './stored';

/** What is kept outside private windows, as one file. */
export async function gatherEverything(nowIso: string): Promise<ExportFile> {
  const [settings, profile, { byHand }, corrections, { book: codes }, reminders, facts] = await Promise.all([
    readSettings(),
    readOwnProfile(),
    readByHand(false),
    readCorrections(false),
    readCodes(false),
    readReminders(),
    Promise.all(factKinds.map((kind) => readFacts(kind, false))),
  ]);
  return {
    format: EXPORT_FORMAT,
    exportedAt: nowIso,
    settings,
    ...(profile === undefined ? {} : { profile }),
    byHand,
    corrections,
    ...(reminders.length === 0 ? {} : { reminders }),
    facts: facts.flat(),
    ...(codes.entries.length === 0 ? {} : { codes }),
  };
}

export type BringError = StorageError | MergeError | { code: 'newer' };

async function itemsOf(file: ExportFile, nowIso: string): Promise<Result<{ key: StorageItemKey; value: unknown }[], { code: 'newer' }>> {
  const [hers, corrections, codes] = await Promise.all([
    byHandItems(file.byHand, nowIso),
    correctionItems(file.corrections),
    codeItems(file.codes ?? emptyBook, nowIso),
  ]);
  if (!hers.ok) return hers;
  if (!corrections.ok) return corrections;
  if (!codes.ok) return codes;
  return ok([
    { key: settingsKey, value: file.settings },
    ...(file.profile === undefined ? [] : [{ key: profileKey, value: file.profile }]),
    ...hers.value,
    ...corrections.value,
    ...codes.value,
    ...(file.reminders === undefined ? [] : [{ key: remindersKey, value: file.reminders }]),
    ...factItems(file.facts),
  ]);
}

/** Parts that need not be there. */
const parts: StorageItemKey[] = [profileKey, remindersKey, codesKey];

/** Keys of readings, of the profile, of reminders and of codes that are in storage and not among the items. */
async function leftOver(items: { key: StorageItemKey }[]): Promise<StorageItemKey[]> {
  const wanted = new Set(items.map(({ key }) => key));
  const stored = Object.keys(await storage.snapshot('local')).map((key): StorageItemKey => `local:${key}`);
  return stored.filter((key) => (key.startsWith('local:fact/') || parts.includes(key)) && !wanted.has(key));
}

async function bring(file: ExportFile, how: 'merge' | 'replace', nowIso: string): Promise<Result<undefined, BringError>> {
  const whole = how === 'merge' ? mergeExports(await gatherEverything(nowIso), file) : ok(file);
  if (!whole.ok) return whole;
  const items = await itemsOf(whole.value, nowIso);
  if (!items.ok) return items;
  const over = await leftOver(items.value);
  const done = await written(storage.setItems(items.value));
  return done.ok ? written(storage.removeItems(over)) : done;
}

/**
 * Brings a file in: added to what is kept, or in its place. First all is written at once, then what is left over goes, so that an error
 * leaves everything as it was. For the background alone: what a page reports meanwhile waits for it.
 */
export const bringEverything = (file: ExportFile, how: 'merge' | 'replace', nowIso: string): Promise<Result<undefined, BringError>> =>
  inTurn(() => bring(file, how, nowIso));

/** Erases all that is kept, of private windows and open tabs too, and the prices that were seen. */
export const eraseEverything = (): Promise<Result<undefined, StorageError>> =>
  inTurn(async () => {
    for (const area of ['local', 'session'] as const) {
      const done = await written(storage.clear(area));
      if (!done.ok) return done;
    }
    return eraseAllPrices();
  });
