// Promotions of a product page, with the field names that product answers of 2022 to 2024 prove.
import { itemPath, paths } from '../links';
import { couponAmount, couponLimit, couponValue, discountSentences } from '../promotion-text';
import type { ShelfItem } from '../scenario';
import { heldCoupons, type Session } from '../session';
import { say, saysBothAtOnce, wordsOf } from '../words';
import type { Json } from './envelope';

const ms = (instant: string | undefined) => (instant ? Date.parse(instant) : -1);

/** The store's coupons that the page of one of its items shows: store coupons, held or to be collected. */
export function storeCoupons(session: Session, storeId: string) {
  const { scenario } = session;
  const held = heldCoupons(session).map(({ couponId }) => couponId);
  return scenario.case.wallet.coupons
    .filter(({ kind, scope }) => kind === 'storeCoupon' && scope.type === 'store' && scope.storeId === storeId)
    .map((coupon) => ({ coupon, collected: held.includes(coupon.couponId) }));
}

/** One coupon with the proven field names; the same names serve the wallet. */
export function couponFields(session: Session, coupon: ReturnType<typeof storeCoupons>[number]['coupon'], collected: boolean): Json {
  const { scenario } = session;
  const { scope, discount } = coupon;
  const store = scope.type === 'store' ? scenario.stores.find(({ storeId }) => storeId === scope.storeId) : undefined;
  const type = coupon.kind === 'storeCoupon' ? 'shopCoupon' : 'platformCoupon';
  const price = discount.type === 'fixed' ? { price: discount.amount } : {};
  return {
    acquirable: !collected,
    couponAssignParam: {
      ...(store ? { sellerAdminId: Number(store.sellerId) } : {}),
      couponType: type,
      couponMeta: JSON.stringify({
        count: 1,
        currency: scenario.case.currency.code,
        ...price,
        ...(store ? { sellerId: store.sellerId } : {}),
        type,
      }),
    },
    promotionDesc: couponAmount(coupon, scenario),
    promotionDetail: couponLimit(coupon, scenario),
    actionTips: say(wordsOf(scenario.language), collected ? 'collected' : 'get'),
    displayType: type,
    toolCode: type,
    teasingStartTime: -1,
    attributes: {
      collectedTips: say(wordsOf(scenario.language), 'collected'),
      codeScope: 'public',
      couponCampaignStyle: 'new',
      ...(coupon.code === undefined ? {} : { couponCode: coupon.code }),
    },
    startTime: ms(coupon.validFrom),
    endTime: ms(coupon.validUntil),
  };
}

function automaticFields(session: Session, storeId: string, kind: 'storeDiscount' | 'platformDiscount'): Json[] {
  const { scenario } = session;
  return scenario.case.automaticDiscounts
    .filter((one) => one.kind === kind && (one.scope.type === 'platform' || one.scope.storeId === storeId))
    .map((one) => ({
      acquirable: false,
      promotionDetailList: discountSentences(one, scenario),
      displayType: kind === 'storeDiscount' ? 'storeDiscount' : 'acrossStoreFixedDiscount',
      toolCode:
        one.discount.type === 'quantityTiered' ? 'fullPiece' : kind === 'storeDiscount' ? 'fixedDiscount' : 'acrossStoreFixedDiscount',
      teasingStartTime: -1,
      attributes: { couponCampaignStyle: 'new' },
      startTime: ms(one.validFrom),
      endTime: ms(one.validUntil),
    }));
}

/** `promotionPanelDTO`: groups of details, only those that have any. */
export function promotionPanel(session: Session, item: ShelfItem): Json {
  const words = wordsOf(session.scenario.language);
  const groups: [string, string, Json[]][] = [
    [
      'shopCoupon',
      say(words, 'storeCoupon'),
      storeCoupons(session, item.storeId).map(({ coupon, collected }) => couponFields(session, coupon, collected)),
    ],
    ['storeDiscount', say(words, 'storeDiscount'), automaticFields(session, item.storeId, 'storeDiscount')],
    ['acrossStoreFixedDiscount', say(words, 'platformDiscount'), automaticFields(session, item.storeId, 'platformDiscount')],
  ];
  return Object.fromEntries(
    groups
      .filter(([, , details]) => details.length > 0)
      .map(([displayType, promotionGroupTitle, promotionPanelDetailDTOList]): [string, Json] => [
        displayType,
        [{ promotionPanelDetailDTOList, displayType, promotionGroupTitle }],
      ]),
  );
}

/** The short texts above the panel: what a coupon takes off on how much, and the automatic discounts. */
export function teasers(session: Session, item: ShelfItem): string[] {
  const { scenario } = session;
  const automatic = scenario.case.automaticDiscounts.filter(({ scope }) => scope.type === 'platform' || scope.storeId === item.storeId);
  return [
    ...storeCoupons(session, item.storeId).map(({ coupon }) => {
      const limit = couponLimit(coupon, scenario);
      // some phrases already say the amount
      return saysBothAtOnce(scenario.language) ? limit : `${couponValue(coupon, scenario)} · ${limit}`;
    }),
    ...automatic.flatMap((one) => discountSentences(one, scenario)),
  ];
}

/** The page's link to the wallet, as product answers have it. */
export function walletLink(session: Session): string {
  const { scenario } = session;
  return `<a href="https://${scenario.host}${paths.wallet}">${say(wordsOf(scenario.language), 'myCoupons')}</a>`;
}

/** `//host/item/…`, as answers write links. */
export function itemLink(session: Session, item: ShelfItem): string {
  return `//${session.scenario.host}${itemPath(item.itemId, session.scenario)}`;
}
