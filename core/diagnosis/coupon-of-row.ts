// A row of codes as a coupon of the cart's currency, and what of it is not known.
import type { Currency } from '../formats/amount';
import type { CodeRow } from '../formats/codes';
import type { Coupon } from '../formats/promotion';
import type { MissingFact } from './verdict';

/** A code to be judged: what is known of it as a coupon, and what is missing. */
export interface Asked {
  /** without what is missing it takes off the least an amount can be, and only its conditions mean something */
  coupon: Coupon;
  missing: MissingFact[];
  row?: CodeRow;
}

const unknownOff: Coupon['discount'] = { type: 'fixed', amount: 1 };

/** Two codes of one name in two windows are two coupons. */
const idOf = ({ code, validFrom, validUntil }: CodeRow): string => `${code}|${validFrom ?? ''}|${validUntil ?? ''}`;

/** A share without minimum and maximum is the same in every currency. */
const hasAmounts = ({ discount, minimumSpend }: CodeRow): boolean =>
  (minimumSpend?.amount ?? 0) > 0 || (discount?.type === 'percentage' ? discount.maximumDiscount !== undefined : discount !== undefined);

/**
 * The row as a coupon. Nothing is filled in: an amount in another currency, a store that is not named, a discount that is not stated are
 * `missing`. `storeId`: the store of a storeCode, where the caller knows it.
 */
export function couponOfRow(row: CodeRow, currency: Currency, storeId?: string): Asked {
  const isOther = hasAmounts(row) && (row.currency?.code !== currency.code || row.currency.exponent !== currency.exponent);
  const { discount, kind } = row;
  const hasNoStore = kind === 'storeCode' && storeId === undefined;
  const missing: MissingFact[] = [
    ...(discount === undefined ? (['discount'] as const) : discount.type === 'freeShipping' ? (['free-shipping'] as const) : []),
    ...(isOther && discount?.type !== 'freeShipping' ? (['currency'] as const) : []),
    ...(hasNoStore ? (['store'] as const) : []),
  ];
  const coupon: Coupon = {
    couponId: idOf(row),
    kind: kind === 'storeCode' ? 'storeCoupon' : 'promoCode',
    scope: kind === 'storeCode' && storeId !== undefined ? { type: 'store', storeId } : { type: 'platform' },
    discount: isOther || discount === undefined || discount.type === 'freeShipping' ? unknownOff : discount,
    ...(row.minimumSpend === undefined || isOther ? {} : { minimumSpend: row.minimumSpend }),
    ...(row.validFrom === undefined ? {} : { validFrom: row.validFrom }),
    ...(row.validUntil === undefined ? {} : { validUntil: row.validUntil }),
    ...(row.regions === undefined ? {} : { regions: row.regions }),
    ...(row.excludedRegions === undefined ? {} : { excludedRegions: row.excludedRegions }),
    ...(row.requires === undefined ? {} : { requires: row.requires }),
    code: row.code,
  };
  return { coupon, missing, row };
}
