// What is said of her cart beside its codes: the ladder, coupons worth keeping, coins.
import type { CartAdvice, KnownCodes } from '../../components/codes/desk';
import type { CartAnswer } from '../../core/answer/answer';
import { coinsAdvice } from '../../core/diagnosis/coins-advice';
import type { Diagnosis } from '../../core/diagnosis/diagnose';
import { rungAdvice } from '../../core/diagnosis/rungs';
import { walletNotes } from '../../core/diagnosis/wallet-advice';
import type { CodeRow } from '../../core/formats/codes';

/** A rung: a code for the whole site that runs now, whose amounts are stated. */
const isRung = ({ kind, discount, minimumSpend, unsure = [] }: CodeRow): boolean =>
  kind === 'promoCode' &&
  discount !== undefined &&
  minimumSpend !== undefined &&
  !unsure.includes('discount') &&
  !unsure.includes('minimumSpend');

/** At once what needs no search; the ladder after it. Yields between pieces of work. */
export function* adviceOn(answer: CartAnswer, { now }: KnownCodes, diagnosis: Diagnosis): Generator<CartAdvice | undefined, CartAdvice> {
  const advice: CartAdvice = {
    notes: walletNotes(answer.case, answer.plan, answer.insight?.worth ?? []),
    coins: coinsAdvice(answer.case, answer.plan),
  };
  yield advice;
  const rungs = now.flatMap(({ entry: { row }, status }) => (status === 'live' && isRung(row) ? [row] : []));
  return rungs.length < 2 ? advice : { ...advice, ladder: yield* rungAdvice(diagnosis, rungs) };
}
