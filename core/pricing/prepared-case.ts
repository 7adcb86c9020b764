// A case made ready to be priced: rules resolved, lists in the order of their ids, promotions in the order they apply.
import type { CoinWallet, LineItem, ShippingPolicy, StackingCase } from '../formats/case';
import type { Ineligible } from '../formats/plan';
import type { AutomaticDiscount, Coupon } from '../formats/promotion';
import type { Rules, StatedRules } from '../formats/rules';
import { floorOf } from '../money';
import { resolveRules } from '../rules/resolve-rules';
import { byCodePoint } from './code-point-order';
import { positionsIn } from './eligibility';
import { ruledOut } from './usable';

/** A promotion in its turn. Positions are positions in `PreparedCase.lines`, ascending; amounts are minor units. */
export interface Promotion {
  id: string;
  kind: Coupon['kind'] | AutomaticDiscount['kind'];
  /** the coupon this is; an automatic discount has none */
  coupon?: Coupon;
  discount: Coupon['discount'];
  minimumSpend: number;
  /** what its thresholds are held against */
  base: 'running' | 'itemPrice';
  eligible: readonly number[];
  /** lines that keep it away by being in the order */
  rejecting: readonly number[];
  ruledOut: Ineligible | undefined;
  needsFirstOrder: boolean;
  /** epoch seconds of its end, the format's far future where it has none */
  until: number;
}

export interface PreparedGroup {
  shippingGroupId: string;
  policy: ShippingPolicy;
  lines: readonly number[];
}

export interface PreparedCoins {
  /** most that coins can take off the plan */
  budget: number;
  worth: CoinWallet['worth'];
  orderShareBasisPoints: number;
}

export interface PreparedCase {
  /** in stock, by id */
  lines: readonly LineItem[];
  rules: Rules;
  /** in the order they apply: by layer, by id within it */
  promotions: readonly Promotion[];
  /** by id */
  shippingGroups: readonly PreparedGroup[];
  /** none held: a budget of 0 */
  coins: PreparedCoins;
  maximumOrders: number;
  mayDivideLines: boolean;
}

/** `validUntil` of a coupon without one, as the objective counts it: the last second of the year 9999. */
const farFuture = 253_402_300_799;

/** Ready to price under the format's defaults, then the profile's rules, then the case's own. */
export function prepareCase(stackingCase: StackingCase, profile?: StatedRules): PreparedCase {
  const stated = resolveRules(profile, stackingCase.rules);
  // what is found first must not hang on the order of a list
  const rules = { ...stated, limits: stated.limits.toSorted((a, b) => byCodePoint(limitText(a), limitText(b))) };
  const lines = stackingCase.lineItems
    .filter((line) => !line.flags?.includes('outOfStock'))
    .toSorted((a, b) => byCodePoint(a.lineItemId, b.lineItemId));
  const inGroup = new Map<string | undefined, number[]>();
  for (const [position, { shippingGroupId }] of lines.entries()) {
    const known = inGroup.get(shippingGroupId);
    if (known === undefined) inGroup.set(shippingGroupId, [position]);
    else known.push(position);
  }
  const { wallet, options } = stackingCase;
  return {
    lines,
    rules,
    promotions: promotionsInTurn(stackingCase, lines, rules),
    shippingGroups: (stackingCase.shippingGroups ?? [])
      .map(({ shippingGroupId, policy }) => ({
        shippingGroupId,
        policy,
        lines: inGroup.get(shippingGroupId) ?? [],
      }))
      .sort((a, b) => byCodePoint(a.shippingGroupId, b.shippingGroupId)),
    coins: coinsOf(wallet?.coins),
    maximumOrders: options?.maximumOrders ?? 1,
    mayDivideLines: options?.splitGranularity === 'unit',
  };
}

const limitText = ({ kinds, per, maximum }: Rules['limits'][number]): string => JSON.stringify([kinds.toSorted(), per, maximum]);

function promotionsInTurn(stackingCase: StackingCase, lines: readonly LineItem[], rules: Rules): Promotion[] {
  const prepare = preparingPromotions(lines, rules, stackingCase.context);
  const automatic = (stackingCase.automaticDiscounts ?? []).map((stated) => prepare(stated.discountId, stated));
  const coupons = (stackingCase.wallet?.coupons ?? []).map((coupon) => ({ ...prepare(coupon.couponId, coupon), coupon }));
  return inTurn([...automatic, ...coupons], rules);
}

/** Makes promotions ready for orders of these lines under these rules; a coupon is still to be named as one. */
export function preparingPromotions(
  lines: readonly LineItem[],
  rules: Rules,
  context: StackingCase['context'],
): (id: string, stated: AutomaticDiscount | Coupon) => Promotion {
  const positions = positionsIn(lines);
  return (id, stated) => ({
    id,
    kind: stated.kind,
    discount: stated.discount,
    minimumSpend: stated.minimumSpend?.amount ?? 0,
    base: rules.thresholdBase[stated.kind] ?? ('running' as const),
    ...positions(stated),
    ruledOut: ruledOut(stated, context),
    needsFirstOrder: stated.requires?.includes('newBuyer') ?? false,
    until: stated.validUntil === undefined ? farFuture : Math.floor(Date.parse(stated.validUntil) / 1000),
  });
}

/** Promotions in the order they apply: by layer, by id within it. */
export function inTurn(promotions: readonly Promotion[], { stackingOrder }: Pick<Rules, 'stackingOrder'>): Promotion[] {
  const turn = new Map(stackingOrder.map((layer, position) => [layer, position] as const));
  const turnOf = (promotion: Promotion) => turn.get(promotion.kind) ?? 0;
  return promotions.toSorted((a, b) => turnOf(a) - turnOf(b) || byCodePoint(a.id, b.id));
}

/** Coins are worth a ratio: what they can take off is rounded down. */
function coinsOf(held: CoinWallet | undefined): PreparedCoins {
  if (held === undefined) return { budget: 0, worth: { coins: 1, amount: 1 }, orderShareBasisPoints: 10_000 };
  const budget = Math.min(floorOf(held.balance, held.worth.amount, held.worth.coins), Number.MAX_SAFE_INTEGER);
  return { budget, worth: held.worth, orderShareBasisPoints: held.maximumOrderShareBasisPoints ?? 10_000 };
}
