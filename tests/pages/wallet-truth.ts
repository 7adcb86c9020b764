// Coupons a shopper may hold, before any page shows them; and things beside them that are none.
import { type Draws, drawsOf } from '../core/planning/chance';
import { type Money, moneyFor } from './money';
import { amountFor } from './shop-truth';
import { offerWords, storeNameFor } from './words';

export interface TrueCoupon {
  kind: 'storeCoupon' | 'selectCoupon' | 'platformCoupon' | 'promoCode';
  store: { storeId: string; storeName: string } | undefined;
  code: string | undefined;
  /** minor units, or basis points */
  off: { type: 'fixed'; amount: number } | { type: 'percentage'; basisPoints: number; cap: number | undefined };
  /** undefined: none is stated */
  minimum: number | undefined;
  /** days as the page writes them; the last one ends at 23:59:59 Pacific time */
  from: { year: number; month: number; day: number } | undefined;
  until: { year: number; month: number; day: number };
  status: 'usable' | 'upcoming' | 'used' | 'expired';
}

export interface WalletTruth {
  draws: Draws;
  money: Money;
  language: string;
  words: (typeof offerWords)[string][number];
  coupons: TrueCoupon[];
  /** how many things beside them are no coupons */
  misses: number;
}

const couponFor = (draws: Draws, money: Money): TrueCoupon => {
  const kind = draws.one(['storeCoupon', 'storeCoupon', 'storeCoupon', 'selectCoupon', 'platformCoupon', 'promoCode'] as const);
  const minimum = amountFor(draws, money);
  const share = draws.often(0.2);
  const amount = Math.max(1, Math.floor(minimum / (2 + draws.below(10))));
  const status = draws.one(['usable', 'usable', 'usable', 'usable', 'upcoming', 'used', 'expired'] as const);
  const until =
    status === 'expired'
      ? { year: 2026, month: 1 + draws.below(10), day: 1 + draws.below(28) }
      : { year: draws.one([2026, 2027]), month: 12, day: 1 + draws.below(28) };
  const from =
    status === 'upcoming'
      ? { year: 2026, month: 11, day: 25 + draws.below(5) }
      : draws.often(0.4)
        ? { year: 2026, month: 1, day: 1 + draws.below(28) }
        : undefined;
  return {
    kind,
    store:
      kind === 'storeCoupon'
        ? { storeId: `11${10000000 + draws.below(89999999)}`.slice(0, 10), storeName: storeNameFor(draws) }
        : undefined,
    code: kind === 'promoCode' ? `AE${draws.one(['US', 'MX', 'DE'])}${10 + draws.below(90)}` : undefined,
    off: share
      ? { type: 'percentage', basisPoints: 100 * (1 + draws.below(60)), cap: draws.often(0.4) ? amount : undefined }
      : { type: 'fixed', amount },
    minimum,
    from: status === 'expired' && from !== undefined ? { year: 2025, month: 12, day: 1 } : from,
    until,
    status,
  };
};

/** A wallet page or answer; in a language there is evidence for. */
export const walletTruth = (seed: number): WalletTruth => {
  const draws = drawsOf(seed);
  const language = draws.one(['en', 'en', 'en', 'es', 'he', 'ko']);
  const money = moneyFor(draws);
  const coupons: TrueCoupon[] = [];
  const codes = new Set<string>();
  for (let i = draws.often(0.05) ? 25 : 1 + draws.below(6); i > 0; i -= 1) {
    const coupon = couponFor(draws, money);
    if (coupon.code !== undefined && codes.has(coupon.code)) continue;
    if (coupon.code !== undefined) codes.add(coupon.code);
    coupons.push(coupon);
  }
  return { draws, money, language, words: draws.one(offerWords[language] ?? []), coupons, misses: draws.below(4) };
};

/** The instant a Pacific day begins or ends, ms since 1970: UTC-8 from November to mid-March, UTC-7 else (US law since 2007). */
export const pacific = ({ year, month, day }: TrueCoupon['until'], end: boolean): number => {
  const march = 8 + ((7 - new Date(Date.UTC(year, 2, 8)).getUTCDay()) % 7);
  const november = 1 + ((7 - new Date(Date.UTC(year, 10, 1)).getUTCDay()) % 7);
  const summer =
    (month > 3 || (month === 3 && (day > march || (day === march && end)))) &&
    (month < 11 || (month === 11 && (day < november || (day === november && !end))));
  return Date.UTC(year, month - 1, day, summer ? 7 : 8) + (end ? 86_399_000 : 0);
};

/** What is true of a coupon, by slot. */
export const trueCoupon = ({ money }: Pick<WalletTruth, 'money'>, coupon: TrueCoupon): Record<string, string> => ({
  kind: coupon.kind,
  storeId: coupon.store?.storeId ?? '',
  code: coupon.code ?? '',
  off: coupon.off.type === 'fixed' ? `${money.code}:${coupon.off.amount}` : `${coupon.off.basisPoints}bp`,
  cap: coupon.off.type === 'percentage' && coupon.off.cap !== undefined ? `${money.code}:${coupon.off.cap}` : '',
  minimum: coupon.minimum === undefined ? '' : `${money.code}:${coupon.minimum}`,
  validFrom: coupon.from === undefined ? '' : String(pacific(coupon.from, false)),
  validUntil: String(pacific(coupon.until, true)),
  status: coupon.status,
});
