// The whole way: readings → case → plan → what is shown.

import { type CaseMade, type CaseRefusal, caseFromReadings } from '../cases/case-from-readings';
import type { CaseInput } from '../cases/case-input';
import type { StackingCase } from '../formats/case';
import type { StackingPlan } from '../formats/plan';
import { planOrders } from '../planning/plan-orders';
import type { CaseMaking } from '../rules/profile';
import { apartIn } from '../sums/sums-of-reading';
import type { CartAnswer, Note } from './answer';
import { fewerOrders } from './fewer-orders';
import { insightOf } from './insight-of';
import { instructionsFor } from './instructions';
import { notesOn } from './plan-notes';
import { readingsOf } from './readings-of';
import type { Stage, TabState } from './tab-state';
import { settingDefaults } from './untouched-settings';

export type AnswerInput = Omit<CaseInput, 'eligibility'>;

type Eligibility = CaseMaking['unknownEligibility'];
type Made = { eligibility: Eligibility; made: CaseMade };
type Planned = Made & { plan: StackingPlan };

/** What a cart that gives no case is shown as. */
function withoutCase(refusal: CaseRefusal, { cart }: AnswerInput): TabState {
  switch (refusal.code) {
    case 'not-a-cart':
      return { kind: 'not-a-cart' };
    case 'failure': {
      const { code, tried } = refusal.failure;
      if (code === 'loading') return { kind: 'loading' };
      const apart = code === 'totals-disagree' ? apartIn(cart) : undefined;
      return {
        kind: 'unreadable',
        page: 'cart',
        code,
        tried,
        readAt: cart.provenance.readAt,
        ...(apart === undefined ? {} : { apart }),
      };
    }
    case 'witnesses-disagree':
      return { kind: 'unplanned', code: 'witnesses-disagree', fields: refusal.fields };
    case 'guess':
    case 'no-currency':
      return { kind: 'unplanned', code: 'lines-not-read', fields: refusal.fields };
    case 'case-refused':
      return { kind: 'unplanned', code: 'case-refused', fields: [refusal.error.path] };
  }
}

/** Whether two cases differ in anything but their name: then which lines a promotion counts decides. */
const isSameCase = (one: StackingCase, other: StackingCase): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The cases of both readings of which lines a promotion counts; one where they are the same. */
function casesOf(input: AnswerInput, first: CaseMade, chosen: Eligibility): Made[] {
  const other: Eligibility = chosen === 'countAll' ? 'seenOnly' : 'countAll';
  const second = caseFromReadings({ ...input, eligibility: other });
  return [
    { eligibility: chosen, made: first },
    ...(second.ok && !isSameCase(first.case, second.value.case) ? [{ eligibility: other, made: second.value }] : []),
  ];
}

/** The plans of up to so many orders of each case, the dearer one first. */
function* plansOf(cases: Made[], maximumOrders: number): Generator<undefined, Planned[]> {
  const plans: Planned[] = [];
  for (const one of cases) plans.push({ ...one, plan: yield* planOrders({ ...one.made.case, options: { maximumOrders } }) });
  return plans.toSorted((one, other) => other.plan.objective.payable - one.plan.objective.payable);
}

/** What the best plan of at most so many orders comes to. */
const payableIn = ({ frontier, objective }: StackingPlan, orders: number): number =>
  frontier.findLast(({ maximumOrders }) => maximumOrders <= orders)?.objective.payable ?? objective.payable;

/** The two payables in so many orders, where which lines a promotion counts changes what is paid. */
function eligibilityNotes([headline, other]: Planned[], orders: number): Note[] {
  if (headline === undefined || other === undefined) return [];
  const [leading, following] = [payableIn(headline.plan, orders), payableIn(other.plan, orders)];
  if (leading === following) return [];
  const payable = { [headline.eligibility]: leading, [other.eligibility]: following };
  const { countAll = 0, seenOnly = 0 } = payable;
  return [{ code: 'eligibility-not-known', headline: headline.eligibility, countAll, seenOnly }];
}

/** Whether the leading case is the dearer one in so many orders too: no other price is promised. */
const leadsDearer = ([headline, other]: Planned[], orders: number): boolean =>
  headline === undefined || other === undefined || payableIn(headline.plan, orders) >= payableIn(other.plan, orders);

function answerOf(plans: Planned[], headline: Planned, withoutCoupons: number, { profile }: AnswerInput): CartAnswer {
  const { made, plan } = headline;
  const { case: planned, holdings, leftOut, sources, confidence, pageTotal, pageTotalBeforeTax, items, byHand, openFirst } = made;
  const about = { made, comparisonMargin: profile.caseMaking.comparisonMargin };
  const notesFor = (one: Parameters<typeof notesOn>[0]): Note[] => [
    ...made.notes,
    ...eligibilityNotes(plans, one.orders.length),
    ...notesOn(one, about),
  ];
  const choices = fewerOrders(planned, plan)
    .filter(({ orders }) => leadsDearer(plans, orders.length))
    .map((fewer) => ({ plan: fewer, instructions: instructionsFor(planned, fewer, holdings), notes: notesFor(fewer) }));
  return {
    case: planned,
    plan,
    ...(pageTotal === undefined ? {} : { pageTotal }),
    ...(pageTotalBeforeTax === undefined ? {} : { pageTotalBeforeTax }),
    withoutCoupons,
    instructions: instructionsFor(planned, plan, holdings),
    holdings,
    leftOut,
    sources,
    notes: notesFor(plan),
    confidence,
    profileId: profile.profileId,
    ...(choices.length === 0 ? {} : { choices }),
    ...(byHand.length === 0 ? {} : { byHand }),
    ...(openFirst.length === 0 ? {} : { openFirst }),
    items,
  };
}

/** The answer grows: one order first, then as many as she accepts, then what the other readings say, then what lies beside the plan. */
function* planned(input: AnswerInput, first: CaseMade, chosen: Eligibility): Generator<TabState | undefined, TabState> {
  const cases = casesOf(input, first, chosen);
  // an order holds at least one piece
  const pieces = first.case.lineItems.reduce((count, { quantity }) => count + quantity, 0);
  const mostOrders = Math.min(input.settings.maximumOrders ?? settingDefaults.maximumOrders, pieces);
  let plans = yield* plansOf(cases, 1);
  let [headline] = plans;
  if (headline === undefined) return { kind: 'unplanned', code: 'planner-failed', fields: [] };
  const bare = yield* planOrders({ ...headline.made.case, wallet: {} });
  const withoutCoupons = bare.objective.payable;
  let answer = answerOf(plans, headline, withoutCoupons, input);
  const more: Stage[] = ['readings', 'insight'];
  yield { kind: 'planned', answer, pending: mostOrders > 1 ? ['orders', ...more] : more };
  if (mostOrders > 1) {
    plans = yield* plansOf(cases, mostOrders);
    headline = plans[0] ?? headline;
    answer = answerOf(plans, headline, withoutCoupons, input);
    yield { kind: 'planned', answer, pending: more };
  }
  answer = { ...answer, readings: yield* readingsOf(answer) };
  yield { kind: 'planned', answer, pending: ['insight'] };
  const insight = yield* insightOf(answer.case, answer.plan, input.profile.caseMaking.comparisonMargin);
  return { kind: 'planned', answer: { ...answer, insight } };
}

/**
 * Answers a cart. Plans both readings of which lines count where they differ, and leads with the dearer one. Yields between pieces of
 * work, nothing or a state that says more than the one before; each may be shown as it is. A page that is none to plan from is a state
 * with its reason, never a number. Does not throw.
 */
export function* answerCart(input: AnswerInput): Generator<TabState | undefined, TabState> {
  const chosen = input.profile.caseMaking.unknownEligibility;
  const made = caseFromReadings({ ...input, eligibility: chosen });
  if (!made.ok) return withoutCase(made.error, input);
  const { unread, case: first } = made.value;
  if (unread.length > 0) return { kind: 'unplanned', code: 'lines-not-read', fields: unread.flatMap(({ fields }) => fields) };
  if (first.lineItems.length === 0) return { kind: 'unplanned', code: 'nothing-ticked', fields: [] };
  let shown: TabState | undefined;
  try {
    const work = planned(input, made.value, chosen);
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      shown = step.value ?? shown;
      yield step.value;
    }
  } catch {
    // a mistake of ours must not take the page's other state with it; nor what was already worked out
    return shown?.kind === 'planned'
      ? { kind: 'planned', answer: shown.answer }
      : { kind: 'unplanned', code: 'planner-failed', fields: [] };
  }
}
