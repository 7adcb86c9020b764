// Prices of the pages she opens, kept where she said that they may be.
import { settingDefaults } from '../../core/answer/untouched-settings';
import type { Reading } from '../../core/formats/reading';
import type { Observation } from '../../core/history/observation';
import { observe } from '../../core/history/observe';
import { ok, type Result } from '../../core/result';
import { nowMs } from '../../platform/clock';
import { keepPrices } from '../../platform/history/keep-prices';
import { thinPrices } from '../../platform/history/thin-prices';
import { readSettings } from '../../platform/storage/settings';
import type { StorageError } from '../../platform/storage/stored';

let isThinning = false;

/** Nobody waits for it; a worker that dies over it goes on when the next price is kept. */
async function thin(): Promise<void> {
  if (isThinning) return;
  isThinning = true;
  await thinPrices(nowMs()).finally(() => {
    isThinning = false;
  });
}

/** Keeps prices; where there are too many now, old ones make room after it. */
export async function keepInBounds(prices: Observation[]): Promise<Result<undefined, StorageError>> {
  const kept = await keepPrices(prices);
  if (!kept.ok) return kept;
  if (kept.value.tooMany) void thin();
  return ok(undefined);
}

/** Keeps what a reading tells of prices: never of a private window, and nothing unless she wants it. That it has no room is nobody's trouble. */
export async function keepSeen(reading: Reading, privateWindow: boolean): Promise<void> {
  if (privateWindow) return;
  const settings = await readSettings();
  if (!(settings.keepsHistory ?? settingDefaults.keepsHistory)) return;
  const seen = observe(reading, settings.region);
  if (seen.length > 0) await keepInBounds(seen);
}
