// The candidates of a case as further units of the lines of one larger cart.
import type { LineItem } from '../formats/case';
import { byCodePoint } from '../pricing/code-point-order';
import { type Cart, cartOf, neighboursOf, withUnits } from './cart';

/** A candidate; `listed` is what its units ask for, in minor units. */
export interface Candidate {
  candidateId: string;
  lineItemId: string;
  quantity: number;
  listed: number;
}

export interface WithCandidates {
  /** cheapest first, then by id; what is out of stock is none */
  candidates: Candidate[];
  /** the cart with some of them bought too */
  cartWith: (bought: readonly Candidate[]) => Cart;
}

/** The candidates of a cart's case, and the carts with them. */
export function withCandidates({ document, prepared: { rules } }: Cart): WithCandidates {
  const stated = document.candidates ?? [];
  const added = stated.flatMap((candidate) => (candidate.type === 'newItem' ? candidate.lineItem : []));
  const all = cartOf({ ...document, lineItems: [...document.lineItems, ...added] }, rules);
  const isNew = new Set(added.map(({ lineItemId }) => lineItemId));
  const lines = new Map(all.prepared.lines.map((line) => [line.lineItemId, line] as const));
  const candidates = stated.flatMap((candidate): Candidate[] => {
    const { lineItemId, quantity } = candidate.type === 'newItem' ? candidate.lineItem : candidate;
    const line = lines.get(lineItemId);
    return line === undefined
      ? []
      : [{ candidateId: candidate.candidateId, lineItemId, quantity, listed: line.unitPrice.amount * quantity }];
  });
  const unitsWith =
    (bought: readonly Candidate[]) =>
    ({ lineItemId, quantity }: LineItem): number =>
      bought.reduce((units, more) => units + (more.lineItemId === lineItemId ? more.quantity : 0), isNew.has(lineItemId) ? 0 : quantity);
  const neighbours = neighboursOf(
    all,
    candidates.map((one) => unitsWith([one])),
  );
  return {
    candidates: candidates.sort((a, b) => a.listed - b.listed || byCodePoint(a.candidateId, b.candidateId)),
    cartWith: (bought) => withUnits(all, unitsWith(bought), neighbours),
  };
}
