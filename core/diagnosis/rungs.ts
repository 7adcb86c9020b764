// A ladder of codes held against a cart: which rungs it reaches, what the next one costs, and which pair two orders would use.
import type { StackingCase } from '../formats/case';
import type { CodeRow } from '../formats/codes';
import type { PlannedOrder } from '../formats/plan';
import type { Coupon } from '../formats/promotion';
import { cartOf } from '../insight/cart';
import { type DeadZone, deadZones } from '../insight/dead-zones';
import { payableOfOne, presentOf } from '../insight/payable-of';
import { planOrders } from '../planning/plan-orders';
import { withoutCoupons } from './baseline';
import { couponOfRow } from './coupon-of-row';
import type { Diagnosis } from './diagnose';
import type { Change, Verdict } from './verdict';

/** One rung; minor units. `reached`: it works on the cart as it is. `ahead`: goods of `add` reach it. `other`: neither, the verdict says why. */
export interface Rung {
  couponId: string;
  code?: string;
  minimum: number;
  state: 'reached' | 'ahead' | 'other';
  /** goods to be added, and what they cost on top of what is payable now: less than they are worth, or less than nothing, where it pays */
  add?: number;
  cost?: number;
  verdict: Verdict;
}

/** Two orders that use a rung each; minor units. */
export interface RungPair {
  orders: readonly PlannedOrder[];
  couponIds: string[];
  payable: number;
  /** what the best single order costs more */
  saves: number;
  bounded?: true;
}

export interface RungAdvice {
  /** lowest minimum first */
  rungs: Rung[];
  /** the rung of the best single order */
  best?: string;
  /** the rung that the least is missing to */
  next?: Rung;
  /** amounts of further goods up to the next rung for which a little more would cost no more */
  deadZones: DeadZone[];
  pair?: RungPair;
}

/** more rungs are not looked at */
const mostRungs = 60;
const planBudget = 1_000_000;
const priceBudget = 60_000;

const isAdding = ({ steps }: Change): boolean => steps.length === 1 && steps[0]?.do === 'add';

function rungOf({ couponId, code, minimumSpend }: Coupon, verdict: Verdict): Rung {
  const { priced, changes } = verdict;
  const adding = changes.find(isAdding);
  const rung = { couponId, ...(code === undefined ? {} : { code }), minimum: minimumSpend?.amount ?? 0, verdict };
  if (priced !== undefined) return { ...rung, state: 'reached' };
  return adding === undefined ? { ...rung, state: 'other' } : { ...rung, state: 'ahead', add: adding.goods, cost: adding.cost };
}

/** The case with the rungs among its coupons, each code once. */
function withRungs(stackingCase: StackingCase, rungs: readonly Coupon[]): StackingCase {
  const ids = new Set(rungs.map(({ couponId }) => couponId));
  const codes = new Set(rungs.flatMap(({ code }) => code ?? []));
  const rest = withoutCoupons(stackingCase, ({ couponId, code }) => ids.has(couponId) || (code !== undefined && codes.has(code)));
  return { ...rest, wallet: { ...rest.wallet, coupons: [...(rest.wallet?.coupons ?? []), ...rungs] } };
}

/**
 * Advice on the codes of one series, or on all that are live. Only rungs without an open question are planned with. Yields between pieces
 * of work, and may be given up there.
 */
export function* rungAdvice(diagnosis: Diagnosis, asked: readonly (CodeRow | Coupon)[]): Generator<undefined, RungAdvice> {
  const { case: stackingCase } = diagnosis.input;
  const known = new Map<string, { coupon: Coupon; rung: Rung; isPlannable: boolean }>();
  for (const one of asked.slice(0, mostRungs)) {
    const { coupon, missing } = 'couponId' in one ? { coupon: one, missing: [] } : couponOfRow(one, stackingCase.currency);
    const verdict = diagnosis.verdictOf(one);
    known.set(coupon.couponId, { coupon, rung: rungOf(coupon, verdict), isPlannable: missing.length === 0 && verdict.ask.length === 0 });
    yield undefined;
  }
  const rungs = [...known.values()].map(({ rung }) => rung).sort((a, b) => a.minimum - b.minimum || (a.couponId < b.couponId ? -1 : 1));
  const plannable = [...known.values()].flatMap(({ coupon, isPlannable }) => (isPlannable ? coupon : []));
  const isRung = (couponId: string) => known.has(couponId);
  const cart = { ...withRungs(stackingCase, plannable), options: { ...stackingCase.options, maximumOrders: 1 } };
  const single = yield* planOrders(cart, { budget: planBudget });
  const best = single.orders.flatMap(({ coupons }) => coupons).find(isRung);
  const [next] = rungs.filter(({ state }) => state === 'ahead').sort((a, b) => (a.add ?? 0) - (b.add ?? 0));
  const present = presentOf(cartOf(cart), single, payableOfOne(priceBudget));
  const zones = next?.add === undefined || next.add > single.objective.payable ? [] : yield* deadZones(present, [], next.add);
  const pair = yield* pairOf(cart, single.objective.payable, isRung);
  return {
    rungs,
    ...(best === undefined ? {} : { best }),
    ...(next === undefined ? {} : { next }),
    deadZones: zones,
    ...(pair === undefined ? {} : { pair }),
  };
}

/** Two orders with a rung each, where they cost less than one. */
function* pairOf(cart: StackingCase, single: number, isRung: (couponId: string) => boolean): Generator<undefined, RungPair | undefined> {
  const both = yield* planOrders({ ...cart, options: { ...cart.options, maximumOrders: 2 } }, { budget: planBudget });
  const couponIds = both.orders.flatMap(({ coupons }) => coupons.find(isRung) ?? []);
  const { payable } = both.objective;
  if (couponIds.length < 2 || payable >= single) return undefined;
  const isProved = both.proof.lowerBound >= payable;
  return { orders: both.orders, couponIds, payable, saves: single - payable, ...(isProved ? {} : { bounded: true as const }) };
}
