// Who is who in an answer: ids to what a person calls them.
import type { CartAnswer, Holding } from '../../core/answer/answer';
import type { LineItem } from '../../core/formats/case';
import type { Receipt } from '../../core/formats/plan';
import type { AutomaticDiscount, Coupon } from '../../core/formats/promotion';

/** A promotion of the case: one she holds, or one that applies by itself. */
export type Promotion = Coupon | AutomaticDiscount;

export interface Names {
  promotion(id: string): Promotion | undefined;
  /** whether she chose to use it, as an automatic discount is not */
  isCoupon(id: string): boolean;
  line(lineItemId: string): LineItem | undefined;
  holding(couponId: string): Holding | undefined;
  /** the list price of one unit, minor units, where the page states one */
  listPrice(lineItemId: string): number | undefined;
  /** when she entered a promotion herself; undefined where a page alone tells of it */
  enteredAt(id: string): string | undefined;
  /** the name of a promotion's store, where one is known */
  storeOf(promotion: Promotion): string | undefined;
  /** the name of the one store whose lines ship in a group; undefined when they are of several or unnamed */
  storeShipping(shippingGroupId: string): string | undefined;
  /** whether every minimum has to be passed and not only reached */
  mustExceed: boolean;
  /** whether minimums of this promotion's layer are tested on what earlier discounts leave */
  testsRunning(promotion: Promotion): boolean;
}

/** Looks up the ids of one answer. */
export function namesOf({ case: { lineItems, wallet, automaticDiscounts, rules }, holdings, byHand, items }: CartAnswer): Names {
  const promotions = new Map<string, Promotion>();
  for (const one of automaticDiscounts ?? []) promotions.set(one.discountId, one);
  for (const one of wallet?.coupons ?? []) promotions.set(one.couponId, one);
  const lines = new Map(lineItems.map((line) => [line.lineItemId, line]));
  const held = new Map(holdings.map((holding) => [holding.couponId, holding]));
  const idOf = (promotion: Promotion) => ('couponId' in promotion ? promotion.couponId : promotion.discountId);
  return {
    promotion: (id) => promotions.get(id),
    isCoupon: (id) => 'couponId' in (promotions.get(id) ?? {}),
    line: (id) => lines.get(id),
    holding: (id) => held.get(id),
    listPrice: (id) => items?.find(({ lineItemId }) => lineItemId === id)?.listPrice,
    enteredAt: (id) => byHand?.find(({ promotionId }) => promotionId === id)?.enteredAt,
    storeOf(promotion) {
      const { scope } = promotion;
      if (scope.type !== 'store') return undefined;
      return (
        held.get(idOf(promotion))?.storeName ??
        lineItems.find(({ storeId, storeName }) => storeId === scope.storeId && storeName)?.storeName
      );
    },
    storeShipping(shippingGroupId) {
      const stores = new Set(lineItems.filter((line) => line.shippingGroupId === shippingGroupId).map((line) => line.storeName));
      return stores.size === 1 ? [...stores][0] : undefined;
    },
    mustExceed: rules?.thresholdComparison === 'moreThan',
    testsRunning: ({ kind }) => rules?.thresholdBase?.[kind] !== 'itemPrice',
  };
}

/** The applied steps that had lowered something this promotion counts before its turn came, in a receipt that skips it. */
export function appliedBefore(names: Names, receipt: Receipt, id: string) {
  const turn = receipt.findIndex((step) => step.step === 'skipped' && step.id === id);
  const promotion = names.promotion(id);
  if (turn < 0 || !promotion) return [];
  const counts = (lineItemId: string) => promotion.scope.type === 'platform' || names.line(lineItemId)?.storeId === promotion.scope.storeId;
  return receipt
    .slice(0, turn)
    .flatMap((step) => (step.step === 'applied' && step.shares.some((share) => counts(share.lineItemId)) ? [step] : []));
}
