// The wallet's answer. Neither its name nor its shape is public: coupons have the field names that product answers prove, deep in
// a frame of the shop's own, beside things that look like coupons and are none.
import type { Coupon } from '../case-document';
import { moneyText } from '../money-text';
import { couponKind, couponLimit, couponTime, couponValue } from '../promotion-text';
import { heldCoupons, type Session } from '../session';
import { say, saysBothAtOnce, wordsOf } from '../words';
import type { Json } from './envelope';
import { couponFields } from './promotions';

/** What a coupon card shows, for every skin. */
export function card(session: Session, coupon: Coupon): { [key: string]: Json } {
  const { scenario } = session;
  const { scope } = coupon;
  const store = scope.type === 'store' ? scenario.stores.find(({ storeId }) => storeId === scope.storeId) : undefined;
  return {
    couponId: coupon.couponId,
    kind: couponKind(coupon, scenario),
    // some phrases say both at once
    value: saysBothAtOnce(scenario.language) ? couponLimit(coupon, scenario) : couponValue(coupon, scenario),
    limit: saysBothAtOnce(scenario.language) ? '' : couponLimit(coupon, scenario),
    time: couponTime(coupon, scenario, scenario.layout.walletSkin === 'swiper' ? 'fromTo' : 'expires'),
    ...(store ? { store: store.name, storeUrl: `//${scenario.host}/store/${store.storeId}` } : {}),
    ...(coupon.code === undefined ? {} : { code: coupon.code }),
  };
}

/** `data` of the wallet call: tabs of cards, and two near-misses. */
export function walletAnswer(session: Session): Json {
  const { scenario } = session;
  const words = wordsOf(scenario.language);
  const of = (state: string) => scenario.deadCoupons.filter((dead) => dead.state === state).map(({ coupon }) => coupon);
  const spent = scenario.case.wallet.coupons.filter(({ couponId }) => session.spent.includes(couponId));
  const upcoming = of('upcoming').map((coupon) => ({ coupon, time: couponTime(coupon, scenario, 'fromTo') }));
  const raw = (coupon: Coupon) => couponFields(session, coupon, true);
  return {
    modules: [
      { name: 'banner', props: { text: `If delivery is late you can collect a ${moneyText(100, scenario.money)} coupon` } },
      {
        name: 'couponList',
        props: {
          tabs: [
            {
              key: 'usable',
              title: say(words, 'usable'),
              cards: [
                ...heldCoupons(session).map((coupon): Json => ({ show: card(session, coupon), promotion: raw(coupon) })),
                ...upcoming.map(
                  ({ coupon, time }): Json => ({
                    show: { ...card(session, coupon), time, upcoming: true },
                    promotion: raw(coupon),
                  }),
                ),
              ],
            },
            {
              key: 'used',
              title: say(words, 'used'),
              cards: [...of('used'), ...spent].map((coupon): Json => ({ show: card(session, coupon), used: true })),
            },
            {
              key: 'expired',
              title: say(words, 'expired'),
              cards: of('expired').map((coupon): Json => ({ show: card(session, coupon), expired: true })),
            },
          ],
        },
      },
      { name: 'giftCards', props: { title: 'Gift cards', list: [{ name: 'Gift card', faceValue: moneyText(2500, scenario.money) }] } },
    ],
  };
}
