// What is said of one code or coupon on one cart: whether it works, what would make it work, and every reason why not.
import type { CodeField } from '../formats/codes';
import type { PlannedOrder } from '../formats/plan';
import type { LineFlag } from '../formats/promotion';

/** Why a code does not work, in the order in which reasons are told. */
export const reasonCodes = [
  'below-minimum',
  'not-started',
  'ended',
  'used',
  'market',
  'new-buyer-only',
  'app-only',
  'excluded-lines',
  'seller',
  'category',
  'store-only',
  'another-code',
  'typo',
  'payment-method',
  'stock-gone',
  'payment-block',
  'risk-control',
  'out-of-stock',
  'takes-nothing',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/**
 * How sure a reason is. `certain`: cart, account and calendar prove it. `told`: the site, or the text the code came from, said so.
 * `open`: it hangs on something she has not answered. `possible`: only the site knows, and nothing speaks against it.
 */
export type Confidence = 'certain' | 'told' | 'open' | 'possible';

/** One reason with the numbers behind it; amounts are minor units. What is not known is absent. */
export interface Reason {
  code: ReasonCode;
  confidence: Confidence;
  /** below-minimum: what is missing to the minimum or level, what counts toward it after earlier discounts, and the minimum itself */
  short?: number;
  tested?: number;
  minimum?: number;
  /** below-minimum of a discount by pieces: pieces that are missing */
  pieces?: number;
  /** not-started */
  from?: string;
  /** ended */
  until?: string;
  /** payment-method: the card's trait, without its mark */
  card?: string;
  /** lines that are not counted, or stand in the way */
  lineItemIds?: string[];
  /** another-code: what is on the order already */
  couponIds?: string[];
  /** typo: codes that it may be meant to be */
  likely?: string[];
  /** the site's words mean one of the reasons that are marked so, and nothing says which */
  isOneOf?: true;
}

/** One thing to do. Amounts are minor units. */
export type Step =
  | { do: 'wait'; until: string }
  | { do: 'useApp' }
  | { do: 'payWith'; card: string }
  | { do: 'takeOut'; couponIds: string[] }
  | { do: 'leaveOut'; couponIds: string[] }
  /** goods that it counts: of a store, of a category, with a flag, where it asks for one */
  | { do: 'add'; amount: number; storeId?: string; category?: string; flag?: LineFlag }
  | { do: 'buy'; candidateId: string }
  | { do: 'more'; lineItemId: string; pieces: number }
  | { do: 'remove'; lineItemIds: string[] }
  | { do: 'moveToOwnOrder'; lineItemIds: string[] };

/** The cart bought with it; minor units. */
export interface Priced {
  /** what it takes off */
  off: number;
  payable: number;
  /** payable of the best plan of her cart as it is now, without it, − payable; negative where using it costs more */
  saves: number;
  /** how it is bought */
  orders: readonly PlannedOrder[];
  /** coupons of the best plan without it that this plan does without */
  instead: string[];
  /** its minimum is met so narrowly that another reading of the rules, or a rate of exchange, may decide */
  isThin: boolean;
  /** it may be had for less: not proved to be the least with it */
  bounded?: true;
}

/** What makes it work, all of it to be done. `goods`: list of what is bought more, less what is left out, minor units. */
export interface Change extends Priced {
  steps: Step[];
  goods: number;
  /** what it costs her: payable then − payable now, and what the lines left out are priced at; negative where it pays */
  cost: number;
}

/** What she has not said, or the text does not, without which nothing is sure. */
export type OpenFact = 'newBuyer' | 'app' | 'region' | `card:${string}`;
export type MissingFact = 'discount' | 'currency' | 'store' | 'free-shipping';

export interface Verdict {
  /** id of the coupon that was held against the cart */
  couponId: string;
  /**
   * works: on the cart as it is. would-work: with one of `changes`. depends: as `priced` or `changes` say if the answers to `ask` are yes.
   * will-not: nothing she can do now. unclear: too little of it is known, see `missing`.
   */
  outcome: 'works' | 'would-work' | 'depends' | 'will-not' | 'unclear';
  /** every reason that applies, told in order; beside an outcome of works only possible ones */
  reasons: Reason[];
  /** on the cart as it is, where it works */
  priced?: Priced;
  /** what makes it work, the smallest first: what changes nothing she buys and pays, then by what it costs her */
  changes: Change[];
  /** payable of the best plan of the cart as it is without it, minor units */
  without: number;
  ask: OpenFact[];
  missing: MissingFact[];
  /** fields of the row that are a reading, not a statement */
  unsure: CodeField[];
}

const places = new Map(reasonCodes.map((code, place) => [code, place] as const));

/** Reasons in the order they are told: by code, each code once, as sure as the surest of it. */
export function inOrder(reasons: readonly Reason[]): Reason[] {
  const sureness: Confidence[] = ['certain', 'told', 'open', 'possible'];
  const sorted = reasons.toSorted(
    (a, b) => (places.get(a.code) ?? 0) - (places.get(b.code) ?? 0) || sureness.indexOf(a.confidence) - sureness.indexOf(b.confidence),
  );
  const told = new Map<ReasonCode, Reason>();
  for (const reason of sorted) told.set(reason.code, { ...reason, ...told.get(reason.code) });
  return [...told.values()];
}
