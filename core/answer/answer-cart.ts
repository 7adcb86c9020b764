// The whole way: readings → case → plan → what is shown.

import { type CaseMade, type CaseRefusal, caseFromReadings } from '../cases/case-from-readings';
import type { CaseInput } from '../cases/case-input';
import type { StackingCase } from '../formats/case';
import type { StackingPlan } from '../formats/plan';
import { planOrders } from '../planning/plan-orders';
import type { CaseMaking } from '../rules/profile';
import { apartIn } from '../sums/sums-of-reading';
import type { CartAnswer, Note } from './answer';
import { instructionsFor } from './instructions';
import { planNotes } from './plan-notes';
import type { TabState } from './tab-state';

export type AnswerInput = Omit<CaseInput, 'eligibility'>;

type Eligibility = CaseMaking['unknownEligibility'];
type Made = { eligibility: Eligibility; made: CaseMade; plan: StackingPlan };

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

function* plansOf(input: AnswerInput, first: CaseMade, chosen: Eligibility): Generator<undefined, Made[]> {
  const plans: Made[] = [{ eligibility: chosen, made: first, plan: yield* planOrders(first.case) }];
  const other: Eligibility = chosen === 'countAll' ? 'seenOnly' : 'countAll';
  const second = caseFromReadings({ ...input, eligibility: other });
  if (second.ok && !isSameCase(first.case, second.value.case)) {
    plans.push({ eligibility: other, made: second.value, plan: yield* planOrders(second.value.case) });
  }
  return plans;
}

/** The two payables, where which lines a promotion counts changes what is paid. */
function eligibilityNotes(headline: Made, plans: Made[]): Note[] {
  const payable = (eligibility: Eligibility) => plans.find((one) => one.eligibility === eligibility)?.plan.objective.payable;
  const [countAll, seenOnly] = [payable('countAll'), payable('seenOnly')];
  if (countAll === undefined || seenOnly === undefined || countAll === seenOnly) return [];
  return [{ code: 'eligibility-not-known', headline: headline.eligibility, countAll, seenOnly }];
}

function severalOrdersNotes(made: CaseMade, plan: StackingPlan): Note[] {
  const fromPage = made.notes.some(({ code }) => code === 'shipping-from-page');
  return fromPage && plan.orders.length > 1 ? [{ code: 'shipping-not-known' }] : [];
}

function answerOf({ made, plan }: Made, withoutCoupons: number, more: Note[], { profile }: AnswerInput): CartAnswer {
  const { case: planned, holdings, leftOut, sources, confidence, pageTotal, pageTotalBeforeTax, items, byHand } = made;
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
    notes: [
      ...made.notes,
      ...severalOrdersNotes(made, plan),
      ...more,
      ...planNotes(planned, plan, made.unsure, profile.caseMaking.comparisonMargin),
    ],
    confidence,
    profileId: profile.profileId,
    ...(byHand.length === 0 ? {} : { byHand }),
    items,
  };
}

function* planned(input: AnswerInput, first: CaseMade, chosen: Eligibility): Generator<undefined, TabState> {
  const plans = yield* plansOf(input, first, chosen);
  const [preferred] = plans;
  if (preferred === undefined) return { kind: 'unplanned', code: 'planner-failed', fields: [] };
  const headline = plans.reduce((worst, one) => (one.plan.objective.payable > worst.plan.objective.payable ? one : worst), preferred);
  const bare = yield* planOrders({ ...headline.made.case, wallet: {} });
  return { kind: 'planned', answer: answerOf(headline, bare.objective.payable, eligibilityNotes(headline, plans), input) };
}

/**
 * Answers a cart. Plans both readings of which lines count where they differ, and leads with the dearer one. Yields between pieces of
 * work; a page that is none to plan from is a state with its reason, never a number. Does not throw.
 */
export function* answerCart(input: AnswerInput): Generator<undefined, TabState> {
  const chosen = input.profile.caseMaking.unknownEligibility;
  const made = caseFromReadings({ ...input, eligibility: chosen });
  if (!made.ok) return withoutCase(made.error, input);
  const { unread, case: first } = made.value;
  if (unread.length > 0) return { kind: 'unplanned', code: 'lines-not-read', fields: unread.flatMap(({ fields }) => fields) };
  if (first.lineItems.length === 0) return { kind: 'unplanned', code: 'nothing-ticked', fields: [] };
  try {
    return yield* planned(input, made.value, chosen);
  } catch {
    // a mistake of ours must not take the page's other state with it
    return { kind: 'unplanned', code: 'planner-failed', fields: [] };
  }
}
