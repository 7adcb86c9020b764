// A sentence before it is spoken: which message, and what stands in its gaps. Words files make them, Say.tsx and voice.ts speak them.
import type { PlainKey, PluralKey } from './language';

/** What stands in a gap of a message as one run of text. */
export type Leaf =
  /** money of the answer's currency, minor units */
  | { money: number }
  /** the same in a table that names the currency at its head: without symbol */
  | { column: number }
  /** a share in basis points */
  | { percent: number }
  /** a whole number */
  | { number: number }
  /** the page's own text: isolated, never markup */
  | { name: string }
  /** an instant (ISO 8601), shown as date and time */
  | { moment: string }
  /** an instant, shown as how far off it is, with date and time */
  | { until: string }
  /** an instant by the shop's own clock, which its offers end by */
  | { shopTime: string }
  /** an instant, shown as how long ago it was */
  | { age: string };

/** What stands in a gap of a message. */
export type Piece =
  | Leaf
  /** what is typed or copied letter by letter */
  | { code: string }
  /** another sentence */
  | { said: Saying }
  /** several, joined as the language joins a list */
  | { all: Saying[] };

/** A message and what fills it. With `count`, the form is picked by it and it fills the first gap. */
export type Saying =
  | { key: PlainKey; with?: readonly Piece[]; count?: undefined }
  | { key: PluralKey; with?: readonly Piece[]; count: number };
