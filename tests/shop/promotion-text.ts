// What pages say of a promotion: the few texts the site is known to use, each in the shop's language and money.
import type { AutomaticDiscount, Coupon, PlainDiscount } from './case-document';
import { moneyText } from './money-text';
import { dayText } from './pacific-days';
import type { Scenario } from './scenario';
import { say, type Word, wordsOf } from './words';

/** "US $10.00", or "8%". */
export function offAmount(discount: PlainDiscount, scenario: Scenario): string {
  return discount.type === 'percentage' ? `${discount.basisPoints / 100}%` : moneyText(discount.amount, scenario.money);
}

const plainOf = (coupon: Coupon): PlainDiscount => {
  const { discount } = coupon;
  if (discount.type === 'tiered' || discount.type === 'quantityTiered') throw new Error(`no card is known for ${coupon.couponId}`);
  return discount;
};

/** The heading of a coupon card: what it takes off. */
export function couponValue(coupon: Coupon, scenario: Scenario): string {
  return say(wordsOf(scenario.language), 'off', { off: offAmount(plainOf(coupon), scenario) });
}

/** "US $10.00", "8%": a coupon's amount without words, as `promotionDesc` has it. */
export function couponAmount(coupon: Coupon, scenario: Scenario): string {
  return offAmount(plainOf(coupon), scenario);
}

/** "Orders over US $40.00", with the coupon's own maximum where it has one. */
export function couponLimit(coupon: Coupon, scenario: Scenario): string {
  const words = wordsOf(scenario.language);
  const minimum = moneyText(coupon.minimumSpend?.amount ?? 0, scenario.money);
  const text = say(words, 'ordersOver', { minimum, off: couponAmount(coupon, scenario) });
  const maximum = coupon.discount.maximumDiscount;
  return maximum ? `${text}, ${say(words, 'upTo', { maximum: moneyText(maximum.amount, scenario.money) })}` : text;
}

/** "US $10.00 off on US $40.00": the whole of it in one phrase. */
export function couponOffer(coupon: Coupon, scenario: Scenario): string {
  const minimum = moneyText(coupon.minimumSpend?.amount ?? 0, scenario.money);
  return say(wordsOf(scenario.language), 'offOn', { off: couponAmount(coupon, scenario), minimum });
}

/** "Expires Dec 5, 2026", or from when to when. */
export function couponTime(coupon: Coupon, scenario: Scenario, style: 'expires' | 'fromTo'): string {
  const { language } = scenario;
  const until = coupon.validUntil ? dayText(coupon.validUntil, language) : '';
  const from = coupon.validFrom ? dayText(coupon.validFrom, language) : '';
  if (until === '') return '';
  if (style === 'expires' || from === '') return say(wordsOf(language), 'expires', { until });
  return language === 'en' ? say(wordsOf(language), 'fromTo', { from, until }) : `${from} - ${until}`;
}

/** What sort of coupon a card says it is. */
export function couponKind(coupon: Coupon, scenario: Scenario): string {
  const word: Record<Coupon['kind'], Word> = {
    storeCoupon: coupon.code === undefined ? 'aStoreCoupon' : 'aStoreCode',
    selectCoupon: 'aSelectCoupon',
    platformCoupon: 'aPlatformCoupon',
    promoCode: 'aPromoCode',
  };
  return say(wordsOf(scenario.language), word[coupon.kind]);
}

/** The sentences of an automatic discount, one a level. */
export function discountSentences(promotion: AutomaticDiscount, scenario: Scenario): string[] {
  const words = wordsOf(scenario.language);
  const money = (amount: number) => moneyText(amount, scenario.money);
  const { discount } = promotion;
  if (discount.type === 'tiered') {
    return discount.tiers.map((tier) =>
      say(words, 'offOn', { off: offAmount(tier.discount, scenario), minimum: money(tier.minimumSpend.amount) }),
    );
  }
  if (discount.type === 'quantityTiered') {
    return discount.tiers.map(({ minimumQuantity: pieces, discount: level }) =>
      say(words, level.type === 'percentage' ? 'piecesPercent' : 'piecesAmount', { pieces, off: offAmount(level, scenario) }),
    );
  }
  const off = offAmount(discount, scenario);
  const most = discount.maximumDiscount ? `, ${say(words, 'upTo', { maximum: money(discount.maximumDiscount.amount) })}` : '';
  if (discount.type === 'repeating') return [say(words, 'offPer', { off, minimum: money(discount.every.amount) }) + most];
  return [say(words, 'offOn', { off, minimum: money(promotion.minimumSpend?.amount ?? 0) }) + most];
}
