// What the code desk is given from outside: what is known, how text is read, how a change is made.
import type { CodeEntry } from '../../core/codes/book';
import type { BookChange } from '../../core/codes/change';
import type { CodeStatus } from '../../core/codes/status';
import type { CoinsAdvice } from '../../core/diagnosis/coins-advice';
import type { RedFlag } from '../../core/diagnosis/red-flags';
import type { RungAdvice } from '../../core/diagnosis/rungs';
import type { ReasonCode, Verdict } from '../../core/diagnosis/verdict';
import type { WalletNote } from '../../core/diagnosis/wallet-advice';
import type { Currency } from '../../core/formats/amount';
import type { CodeRow } from '../../core/formats/codes';
import type { Result } from '../../core/result';
import type { Names } from '../words/names';

/** A code of the book, and what is known of it now. */
export interface KnownCode {
  entry: CodeEntry;
  status: CodeStatus;
  /** another offer stands in the book under the same string and window */
  contradicted: boolean;
  /** on her cart; absent where there is no cart, or the code is of the past */
  verdict?: Verdict;
  /** what speaks against it by its text */
  flags: readonly RedFlag[];
}

/** The cart that codes are held against. */
export interface DeskCart {
  currency: Currency;
  /** of its best plan, minor units */
  payable: number;
  /** when it was read */
  at: string;
  names: Names;
}

export interface KnownCodes {
  cart: DeskCart | undefined;
  /** those that could work for her, the most useful first */
  now: KnownCode[];
  /** those that are over, newest first */
  past: KnownCode[];
  /** for other markets: how many */
  elsewhere: number;
  trouble: 'newer' | 'damaged' | undefined;
}

/** What is said of the cart beside its codes. */
export interface CartAdvice {
  ladder?: RungAdvice;
  notes: readonly WalletNote[];
  coins: CoinsAdvice | undefined;
}

export type BookFailure = {
  code: 'too-many' | 'no-such-entry' | 'bad-code' | 'storage-full' | 'storage-unavailable' | 'newer' | 'not-kept';
};
export type MakeBookChange = (change: BookChange) => Promise<Result<{ undo: BookChange }, BookFailure>>;
export type ReadText = (text: string) => CodeRow[];

/** What is known of a code that was refused. */
export interface AskedCode {
  /** what she typed, as a code is written */
  code: string;
  /** entries of the book with this string, those that run first */
  found: KnownCode[];
  /** codes of the book that look like it */
  likely: string[];
  /** what the site's words mean; undefined where she gave none, or none that are known */
  reasons: readonly ReasonCode[] | undefined;
  /** the best that works instead */
  instead: KnownCode | undefined;
}

/** Looks a code up, and what the site said of it. */
export type AskWhy = (code: string, words: string) => AskedCode;

/** A code in the field of the checkout page, empty where it took it out, and what the page says of it. */
export interface AtCheckout {
  code: string;
  words: string;
}
