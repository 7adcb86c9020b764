// What the page of settings is given from outside.
import type { Settings } from '../../core/answer/settings';
import type { ExportFile } from '../../core/export/export-file';
import type { Currency } from '../../core/formats/amount';
import type { PricesFile } from '../../core/history/prices-file';
import type { StackingProfile } from '../../core/rules/profile';

/** Why something could not be kept. */
export type KeepFailure = 'not-kept' | 'storage-full' | 'storage-unavailable' | 'newer' | 'too-many';

/** Keeps what she chooses; answers why not where it could not. */
export interface OptionsDesk {
  save(settings: Settings): Promise<KeepFailure | undefined>;
  /** Keeps the profile she brought and chooses it. */
  bringProfile(profile: StackingProfile): Promise<KeepFailure | undefined>;
  /** All that is kept, for a file. */
  gather(): Promise<ExportFile>;
  /** How many entries are kept that could not be put in it. */
  leftOut(file: ExportFile): Promise<number>;
  bring(file: ExportFile, how: 'merge' | 'replace'): Promise<KeepFailure | undefined>;
  erase(): Promise<KeepFailure | undefined>;
  /** The prices that were seen. */
  prices: {
    /** How many are kept; undefined where that cannot be known. */
    count(): Promise<number | undefined>;
    /** All of them, for a file; undefined where they cannot be had. */
    gather(): Promise<PricesFile | undefined>;
    /** Adds those of a file. */
    bring(file: PricesFile): Promise<KeepFailure | undefined>;
    erase(): Promise<KeepFailure | undefined>;
  };
  /** "10.50" → minor units */
  amount(text: string, currency: Currency): number | undefined;
  currencies: readonly Currency[];
  /** the last cart's, else one to begin with */
  currency: Currency;
  /** ms since 1970 */
  now(): number;
}
