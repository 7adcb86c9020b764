// What the page of her discounts is given from outside: how typed text is read, what is known, and how a change is made.
import type { Changed, ChangeError } from '../../core/by-hand/apply-change';
import type { ByHand } from '../../core/by-hand/by-hand';
import type { Change } from '../../core/by-hand/change';
import type { JoinedPromotion } from '../../core/cases/join-promotions';
import type { Currency } from '../../core/formats/amount';
import type { Reading } from '../../core/formats/reading';
import type { Result } from '../../core/result';

/** Typed text to numbers and ids; undefined for what is not surely one. */
export interface Typed {
  /** "10.50" → minor units, at least 0; another currency's sign is not read */
  amount(text: string, currency: Currency): number | undefined;
  /** "15%" → basis points, 1 to 10 000 */
  share(text: string): number | undefined;
  /** a whole number, at least 0 */
  count(text: string): number | undefined;
  /** the store number in a number or a link */
  store(text: string): string | undefined;
}

/** A store of the cart or of a promotion: its number, or `seller:` and the seller id. */
export interface KnownStore {
  storeId: string;
  name: string;
}

/** Everything there is to show. */
export interface Known {
  byHand: ByHand;
  /** of what is stored: a newer version's, or damaged in part */
  trouble: 'newer' | 'damaged' | undefined;
  promotions: JoinedPromotion[];
  stores: KnownStore[];
  /** the latest reading of each, where there is one */
  wallet: Reading | undefined;
  coins: Reading | undefined;
}

/** not-kept: nobody answered */
export type ChangeFailure = ChangeError | { code: 'storage-full' | 'storage-unavailable' | 'newer' | 'not-kept' };

/** Makes a change and keeps it. */
export type MakeChange = (change: Change) => Promise<Result<Changed, ChangeFailure>>;

/** What the forms work with. */
export interface Desk {
  typed: Typed;
  currency: Currency;
  stores: KnownStore[];
  /** the zone of the site's days */
  zone: string;
  nowIso(): string;
}
