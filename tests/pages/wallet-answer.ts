// Coupons as answers tell them (dossier 5.1): proven field names, in whatever nesting.
import { asId, asTime, type Given, objectOf, value } from './answer';
import { about, told } from './markup';
import { asCents, meaning } from './money';
import type { Branch } from './tree';
import { pacific, type TrueCoupon, trueCoupon, type WalletTruth } from './wallet-truth';

const tools = {
  storeCoupon: 'shopCoupon',
  platformCoupon: 'platformCoupon',
  selectCoupon: 'selectCoupon',
  promoCode: 'platformCoupon',
} as const;

/** A coupon as the object of an answer. */
export const couponObject = (truth: Pick<WalletTruth, 'draws' | 'money' | 'words'>, coupon: TrueCoupon): Branch => {
  const { draws, money, words } = truth;
  const { off, store, code, minimum } = coupon;
  const sellerId = `22${10000000 + draws.below(89999999)}`;
  const cap = off.type === 'percentage' && off.cap !== undefined ? off.cap : undefined;
  const desc = off.type === 'fixed' ? money.shown(off.amount) : `${off.basisPoints / 100}%`;
  const offMeans = off.type === 'fixed' ? meaning(money, off.amount) : `${off.basisPoints}bp`;
  const detail =
    minimum === undefined ? undefined : `${words.over(money.shown(minimum))}${cap === undefined ? '' : words.cap(money.shown(cap))}`;
  const meta = off.type === 'fixed' && store !== undefined && draws.often(0.6);
  const at = (slot: string, ms: number): Given => value(slot, draws.often(0.7) ? ms : String(ms), asTime);
  const metaText = { price: off.type === 'fixed' ? off.amount : 0, currency: money.code, sellerId, type: 'shopCoupon', count: 1 };
  const object = objectOf({
    toolCode: told('tool', tools[coupon.kind], coupon.kind === 'promoCode' ? 'platformCoupon' : coupon.kind),
    promotionDesc: told('offer', draws.often(0.5) ? desc : words.off(desc), `off=${offMeans}`),
    promotionDetail:
      detail === undefined
        ? undefined
        : told('offer', detail, `minimum=${meaning(money, minimum ?? 0)}${cap === undefined ? '' : `&cap=${meaning(money, cap)}`}`),
    couponAssignParam: meta
      ? { couponMeta: { ...told('offer', JSON.stringify(metaText), `off=${offMeans}`) }, sellerAdminId: Number(sellerId) }
      : undefined,
    attributes: code === undefined ? undefined : { couponCode: told('code', code, code), codeScope: 'public' },
    startTime: coupon.from === undefined ? undefined : at('validFrom', pacific(coupon.from, false)),
    endTime: at('validUntil', pacific(coupon.until, true)),
    storeUrl: store === undefined ? undefined : told('storeId', `//www.aliexpress.com/store/${store.storeId}`, store.storeId),
    storeName: store === undefined ? undefined : told('storeName', store.storeName, 'named'),
    status: coupon.status === 'used' ? told('status', 'USED', 'used') : undefined,
    acquirable: draws.often(0.2) ? false : undefined,
  });
  return about('coupon', trueCoupon(truth, coupon), object);
};

const missObject = ({ draws, money }: WalletTruth): Branch => {
  const off = told('offer', money.shown(500), `off=${meaning(money, 500)}`);
  const end = 1_797_148_799_000;
  const object = draws.one<{ [key: string]: Given }>([
    { toolCode: 'giftCard', promotionDesc: off, promotionDetail: 'Gift card', endTime: end },
    { promotionDesc: off, name: 'R$5 coupon if delayed', endTime: end },
    { prizeType: 'coins', promotionDesc: off, endTime: end },
    { type: 'shippingCoupon', promotionDesc: off, promotionDetail: 'shipping voucher', endTime: end },
    {
      price: { cent: value('x', 500, asCents(money)), currencyCode: money.code },
      itemId: value('x', 1005007791813945, asId),
      title: 'Lamp',
    },
  ]);
  return about('miss', { off: meaning(money, 500) }, objectOf(object));
};

/** The wallet answer of a truth, nested by chance. */
export const walletAnswer = (truth: WalletTruth): Branch => {
  const { draws } = truth;
  const list: Given[] = draws.shuffled([
    ...truth.coupons.map((coupon) => couponObject(truth, coupon)),
    ...Array.from({ length: truth.misses }, () => missObject(truth)),
  ]);
  let inner: Given = draws.often(0.7) ? list : Object.fromEntries(list.map((each, index) => [`c${index}`, each]));
  for (let i = draws.below(6); i > 0; i -= 1)
    inner = draws.often(0.5) ? { [draws.one(['module', 'list', 'result', 'x', 'couponVOs'])]: inner, total: 3 } : [inner];
  return objectOf({
    api: 'mtop.aliexpress.unknown',
    ret: ['SUCCESS::ok'],
    data: typeof inner === 'object' && !Array.isArray(inner) ? inner : { list: inner },
  });
};
