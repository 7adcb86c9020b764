// Whether a code works on this cart, what it takes off, and the least that would have to change: the checker.
import type { CaseContext, StackingCase } from '../formats/case';
import type { CodeRow } from '../formats/codes';
import type { StackingPlan } from '../formats/plan';
import type { Coupon } from '../formats/promotion';
import type { PreparedCase } from '../pricing/prepared-case';
import type { CaseMaking } from '../rules/profile';
import { isThin } from '../rules/thin';
import { type Baseline, baselineOf, withoutCoupons } from './baseline';
import { changesFor } from './changes';
import { type Answers, circumstancesOf } from './circumstances';
import { type Asked, couponOfRow } from './coupon-of-row';
import { type Fit, fitOf, hangsOnCoins, leastAsIs } from './fit';
import type { Way } from './join';
import { possibleReasons } from './possible';
import type { Draft } from './question';
import { bestWithout, type Least, leastWith, savesAll, turnIn, type Work } from './search';
import { saidOf } from './told';
import { type Change, inOrder, type Priced, type Reason, type Step, type Verdict } from './verdict';

/** The cart that codes are held against, in as many orders as its case allows or its plan has. */
export interface DiagnosisInput {
  case: StackingCase;
  /** the plan of the case, where it is known */
  plan?: Pick<StackingPlan, 'orders' | 'objective' | 'proof'>;
  answers: Answers;
  comparisonMargin: CaseMaking['comparisonMargin'];
  /** coupon ids and codes that stand on the order at the moment, as a checkout page shows them */
  onOrder?: readonly string[];
}

/** What is known of one code beside its row. */
export interface Told {
  /** codes that it may be meant to be, where it looks mistyped */
  likely?: readonly string[];
  /** what the site's message may mean; of several meanings one */
  bySite?: readonly Reason['code'][];
  /** the store of a storeCode */
  storeId?: string;
}

/** Work units of the searches for all codes that are asked for together. */
const defaultWork = 2_000_000;

const isRow = (asked: CodeRow | Coupon): asked is CodeRow => !('couponId' in asked);

/** Holds codes against one cart; what they share is worked out once. */
export class Diagnosis {
  readonly input: DiagnosisInput;
  readonly #baselines = new Map<string, Baseline>();
  readonly #work: Work;

  /** `work`: units for all searches together; what is not searched is marked `bounded`. */
  constructor(input: DiagnosisInput, work = defaultWork) {
    const { options } = input.case;
    const maximumOrders = Math.max(options?.maximumOrders ?? 1, input.plan?.orders.length ?? 1);
    this.input = { ...input, case: { ...input.case, options: { ...options, maximumOrders } } };
    this.#work = { left: work };
  }

  /**
   * The verdict on a code of a text, or on a coupon of hers. `wanted`: all changes that make it work, or, for a long list of codes, only the
   * smallest of those most likely to be it, other goods and several orders priced with the plan's coupons and marked `bounded`. Does not throw on a case that was parsed.
   */
  verdictOf(asked: CodeRow | Coupon, told: Told = {}, wanted: 'all' | 'smallest' = 'all'): Verdict {
    const { coupon, missing, row }: Asked = isRow(asked)
      ? couponOfRow(asked, this.input.case.currency, told.storeId)
      : { coupon: asked, missing: [] };
    const { context, lineItems } = this.input.case;
    const isBrief = wanted === 'smallest';
    const about = circumstancesOf(coupon, context, this.input.answers);
    const unsure = row?.unsure ?? [];
    const now = this.#baselineFor(coupon, context);
    const isUnknown = missing.includes('currency') || missing.includes('store') || missing.includes('free-shipping');
    const fit = isUnknown ? undefined : fitOf(this.#baselineFor(coupon, about.later), coupon, this.input.onOrder ?? [], this.#work);
    const known = [...about.reasons, ...(fit?.reasons ?? [])];
    const said = saidOf(row, told.bySite ?? [], known, context.at);
    const isHopeless = about.isHopeless || said.isHopeless;
    const mends = [...about.steps, ...said.steps, ...(fit?.steps ?? [])];
    const isPriced = fit !== undefined && missing.length === 0 && !isHopeless;
    const priced =
      isPriced && fit.way !== undefined ? this.#priced(fit, this.#leastAsIs(fit, fit.way, isBrief), fit.prepared, now, fit.way) : undefined;
    const changes = !isPriced
      ? []
      : priced === undefined
        ? this.#changes(fit, mends, now, isBrief)
        : mends.length > 0
          ? [asChange(priced, mends, now)]
          : [];
    const possible = possibleReasons({
      coupon,
      lines: lineItems,
      unsure,
      isFromText: row !== undefined,
      likely: told.likely ?? [],
      isNarrow: priced?.isThin === true || (fit?.way !== undefined && hangsOnCoins(fit, fit.way)),
    });
    return {
      couponId: coupon.couponId,
      outcome: outcomeOf({ isHopeless, missing, ask: about.ask, isAsIs: priced !== undefined && mends.length === 0, changes }),
      reasons: inOrder([...known, ...said.reasons, ...possible]),
      ...(priced === undefined || mends.length > 0 ? {} : { priced }),
      changes,
      without: now.payable,
      ask: about.ask,
      missing,
      unsure,
    };
  }

  /** The cart without the code, under a context; shared by all codes that are not in the wallet or not in the plan. */
  #baselineFor({ couponId, code }: Coupon, context: CaseContext): Baseline {
    const { case: own, plan } = this.input;
    const isIt = (held: Coupon) => held.couponId === couponId || (code !== undefined && held.code === code);
    const held = (own.wallet?.coupons ?? []).filter(isIt).map((one) => one.couponId);
    const key = JSON.stringify([context.at, context.traits ?? [], held]);
    const known = this.#baselines.get(key);
    if (known !== undefined) return known;
    const isUsed = plan?.orders.some(({ coupons }) => coupons.some((id) => held.includes(id))) ?? false;
    const document = { ...(held.length === 0 ? own : withoutCoupons(own, isIt)), context };
    const made = baselineOf(document, plan !== undefined && !isUsed && context === own.context ? plan : undefined);
    this.#baselines.set(key, made);
    return made;
  }

  #priced({ coupon, promotion }: Fit, { orders, payable, isProved }: Least, prepared: PreparedCase, now: Baseline, way: Way): Priced {
    const { off, tested } = turnIn(prepared, orders, coupon.couponId, way);
    const spent = new Set(orders.flatMap(({ coupons }) => coupons));
    const { minimumSpend } = promotion;
    return {
      off,
      payable,
      saves: now.payable - payable,
      orders,
      instead: [...new Set(now.orders.flatMap(({ coupons }) => coupons))].filter((couponId) => !spent.has(couponId)),
      isThin: minimumSpend > 0 && isThin(minimumSpend, tested - minimumSpend, this.input.comparisonMargin),
      ...(isProved && now.isProved ? {} : { bounded: true as const }),
    };
  }

  /** Several orders are not searched through for a list. */
  #leastAsIs(fit: Fit, way: Way, isBrief: boolean): Least {
    return isBrief && fit.prepared.maximumOrders > 1 ? { ...way, isProved: false } : leastAsIs(fit, way, this.#work);
  }

  #leastOf({ baseline, promotion, coupon, prepared }: Fit, draft: Draft): Least {
    // what is only left out of the same cart is left out for other codes too
    const best = draft.prepared === prepared ? bestWithout(baseline, draft.away, this.#work) : undefined;
    return best !== undefined && savesAll(prepared, promotion, best, draft.way.payable)
      ? { ...draft.way, isProved: true }
      : leastWith(draft.prepared, draft.way, coupon.couponId, draft.away, this.#work);
  }

  #changes(fit: Fit, mends: readonly Step[], now: Baseline, isBrief: boolean): Change[] {
    const made = (draft: Draft, least: Least): Change =>
      asChange(this.#priced(fit, least, draft.prepared, now, draft.way), [...mends, ...draft.steps], now, draft);
    const drafts = changesFor(fit, isBrief);
    if (!isBrief) return drafts.map((draft) => made(draft, this.#leastOf(fit, draft))).sort(bySize);
    const known = drafts.map((draft) => ({ draft, change: made(draft, { ...draft.way, isProved: false }) }));
    const [smallest] = known.sort((a, b) => bySize(a.change, b.change));
    if (smallest === undefined) return [];
    const { draft, change } = smallest;
    // a cart with other goods is not searched through for a list
    return [draft.goods === 0 && draft.prepared.maximumOrders === 1 ? made(draft, this.#leastOf(fit, draft)) : change];
  }
}

/** What changes nothing she buys and makes it cheaper is the smallest change of all; then what costs her least. */
const bySize = (a: Change, b: Change): number =>
  rank(a) - rank(b) || a.cost - b.cost || Math.abs(a.goods) - Math.abs(b.goods) || a.steps.length - b.steps.length;
const rank = ({ goods, saves }: Change): number => (goods === 0 && saves > 0 ? 0 : 1);

const asChange = (
  priced: Priced,
  steps: readonly Step[],
  now: Baseline,
  { goods, given }: Pick<Draft, 'goods' | 'given'> = { goods: 0, given: 0 },
): Change => ({
  ...priced,
  steps: [...steps],
  goods,
  cost: priced.payable - now.payable + given,
});

interface Found {
  isHopeless: boolean;
  missing: Verdict['missing'];
  ask: Verdict['ask'];
  isAsIs: boolean;
  changes: readonly Change[];
}

function outcomeOf({ isHopeless, missing, ask, isAsIs, changes }: Found): Verdict['outcome'] {
  if (isHopeless) return 'will-not';
  if (missing.length > 0) return 'unclear';
  if (!isAsIs && changes.length === 0) return 'will-not';
  if (ask.length > 0) return 'depends';
  return isAsIs ? 'works' : 'would-work';
}
