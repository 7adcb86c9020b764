// A plan as a list of things to do, in the order the site wants them.
import type { StackingCase } from '../formats/case';
import type { PlannedOrder, Receipt, StackingPlan } from '../formats/plan';
import type { Coupon } from '../formats/promotion';
import type { Holding, Instruction } from './answer';

interface Known {
  coupons: ReadonlyMap<string, Coupon>;
  holdings: ReadonlyMap<string, Holding>;
  /** stores with a line in the case */
  stores: ReadonlySet<string>;
  /** coupons that some order of the plan uses */
  used: ReadonlySet<string>;
}

/** What must be ticked or unticked so that exactly this order's lines go to the checkout; `ticked` is what the page has ticked before. */
function ticking(order: PlannedOrder, ticked: string[]): Instruction[] {
  const wanted = order.lines.map(({ lineItemId }) => lineItemId);
  const tooMuch = ticked.filter((lineItemId) => !wanted.includes(lineItemId));
  const missing = wanted.filter((lineItemId) => !ticked.includes(lineItemId));
  return [
    ...(tooMuch.length === 0 ? [] : [{ do: 'untick', lineItemIds: tooMuch } as const]),
    ...(missing.length === 0 ? [] : [{ do: 'tick', lineItemIds: missing } as const]),
  ];
}

/** Coupons the shopper has not got yet; a code needs no collecting. */
const collecting = (coupons: Coupon[], { holdings }: Known): Instruction[] =>
  coupons
    .filter(({ couponId, kind }) => kind !== 'promoCode' && holdings.get(couponId)?.status === 'collectable')
    .map(({ couponId, scope }) => ({ do: 'collect', couponId, ...(scope.type === 'store' ? { storeId: scope.storeId } : {}) }));

const putting = (coupon: Coupon): Instruction =>
  coupon.kind === 'promoCode' && coupon.code !== undefined
    ? { do: 'pasteCode', couponId: coupon.couponId, code: coupon.code }
    : { do: 'apply', couponId: coupon.couponId };

function coinStep(receipt: Receipt): Instruction[] {
  const step = receipt.find((one) => one.step === 'coins');
  return step?.step === 'coins' && step.discount > 0 ? [{ do: 'spendCoins', coins: step.spent, discount: step.discount }] : [];
}

/** What she holds and the plan leaves alone, and why. Coupons of stores that are not in the cart cannot get in the way. */
function leaving(receipt: Receipt, { coupons, stores, used }: Known): Instruction[] {
  return receipt.flatMap((step): Instruction[] => {
    const coupon = step.step === 'skipped' ? coupons.get(step.id) : undefined;
    if (step.step !== 'skipped' || coupon === undefined || used.has(step.id)) return [];
    if (coupon.scope.type === 'store' && !stores.has(coupon.scope.storeId)) return [];
    return [{ do: 'leaveOut', couponId: step.id, why: step.why }];
  });
}

const isCode = (coupon: Coupon): boolean => coupon.kind === 'promoCode';

/**
 * One list for each order: lines to tick or untick, store coupons to collect, the checkout, coupons to apply, the code to paste, coins to
 * spend, and what to leave alone. All lines of the case are taken to be ticked when the first order begins; a placed order leaves the cart.
 */
export function instructionsFor(
  { lineItems, wallet }: StackingCase,
  plan: Pick<StackingPlan, 'orders' | 'receipts'>,
  holdings: Holding[],
): Instruction[][] {
  const known: Known = {
    coupons: new Map((wallet?.coupons ?? []).map((coupon) => [coupon.couponId, coupon])),
    holdings: new Map(holdings.map((holding) => [holding.couponId, holding])),
    stores: new Set(lineItems.map(({ storeId }) => storeId)),
    used: new Set(plan.orders.flatMap(({ coupons }) => coupons)),
  };
  return plan.orders.map((order, position) => {
    const ticked = position === 0 ? lineItems.map(({ lineItemId }) => lineItemId) : [];
    const receipt = plan.receipts[position] ?? [];
    const coupons = order.coupons.flatMap((couponId) => known.coupons.get(couponId) ?? []);
    return [
      ...ticking(order, ticked),
      ...collecting(coupons, known),
      { do: 'checkOut' },
      ...coupons.filter((coupon) => !isCode(coupon)).map(putting),
      ...coupons.filter(isCode).map(putting),
      ...coinStep(receipt),
      ...leaving(receipt, known),
    ];
  });
}
