// What the page that shows a reading is given.
import type { Correction } from '../../core/cases/correction';
import type { Currency } from '../../core/formats/amount';

/** What she types, understood; undefined where it is nothing of the kind. */
export interface TypedLine {
  /** minor units */
  amount(text: string, currency: Currency): number | undefined;
  count(text: string): number | undefined;
  /** a store number, or the one in a store's link */
  store(text: string): string | undefined;
}

/** Corrects, or takes corrections back; answers whether that was kept. */
export interface CorrectionDesk {
  correct(corrections: Correction[]): Promise<boolean>;
  takeBack(corrections: Correction[]): Promise<boolean>;
}

/** A snapshot of the page. */
export interface Snapshot {
  /** the file's name and text */
  name: string;
  text: string;
  /** whether it is read again as the page was; undefined where there was nothing to compare it with */
  same: boolean | undefined;
}

/** Makes one, and gives an address it can be saved from; undefined where the page is gone or has no script of ours. */
export type TakeSnapshot = () => Promise<(Snapshot & { href: string }) | undefined>;
