// What changes in the cart would come to, as rows of a receipt.
import type { StackingCase } from '../../core/formats/case';
import type { Analyses, StackingPlan } from '../../core/formats/plan';
import { blank, type Row } from './columns';
import type { Names } from './names';

const heading = (what: string): Row[] => [blank, { what, tone: 'bold' }];
const notSure = (bounded: true | undefined): string => (bounded === true ? ', not proved' : '');
const none: Row = { what: '  none' };

/** Removal prices, fillers, top-ups and the worth of each coupon, a table each; no rows where they were not asked for. */
export function analysesRows(stackingCase: StackingCase, { analyses }: StackingPlan, names: Names): Row[] {
  if (analyses === undefined) return [];
  const { removals, topUps, worth } = analyses;
  const { money } = names;
  return [
    ...heading('What each line costs now: what would not be paid without it'),
    ...removals.map(({ lineItemId, price, bounded }): Row => {
      const note = price < 0 ? 'without it more is paid' : price === 0 ? 'free' : '';
      return { what: `  ${names.line(lineItemId)}`, amount: money(price), note: note + notSure(bounded) };
    }),
    ...heading('What each coupon is worth'),
    ...(worth.length === 0 ? [none] : []),
    ...worth.map(({ couponId, amount, bounded }): Row => {
      return { what: `  ${names.promotion(couponId)}`, amount: money(amount), note: notSure(bounded).slice(2) };
    }),
    ...heading('Spend more and pay less'),
    ...(topUps.length === 0 ? [none] : []),
    ...topUps.map(({ spend, payable, gain, bounded }): Row => {
      return { what: `  ${money(spend)} more`, amount: money(gain), note: `gained; ${money(payable)} to pay${notSure(bounded)}` };
    }),
    ...heading('Fillers, by what they gain'),
    ...fillerRows(stackingCase, analyses, names),
  ];
}

function fillerRows({ candidates = [] }: StackingCase, { fillers }: Analyses, names: Names): Row[] {
  if (fillers.length === 0) return [{ what: candidates.length === 0 ? '  no candidates' : '  none is worth it' }];
  const byId = new Map(candidates.map((candidate) => [candidate.candidateId, candidate]));
  const called = (candidateId: string): string => {
    const candidate = byId.get(candidateId);
    if (candidate === undefined) return names.of(candidateId);
    const what = candidate.type === 'newItem' ? candidate.lineItem.lineItemId : candidate.lineItemId;
    return `${names.of(candidateId)} (${candidate.type === 'newItem' ? '' : `${candidate.quantity} more of `}${names.line(what)})`;
  };
  return fillers.map(({ candidates: set, listed, payable, netGain, pays, bounded }) => ({
    what: `  ${set.map(called).join(' + ')}`,
    amount: names.money(netGain),
    note: `listed ${names.money(listed)}, ${names.money(payable)} to pay${pays ? ': pays' : ''}${notSure(bounded)}`,
  }));
}
