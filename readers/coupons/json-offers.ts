// Promotions in JSON, recognised by the fields they carry, however deep and under whatever key.
import type { CouponStatus, ReadCoupon, ReadDiscount } from '../../core/formats/reading';
import { present } from '../draft';
import { storeIdIn } from '../ids';
import { parseJsonText } from '../json/json-text';
import { at, booleanOf, countOf, everyObject, idOf, type JsonObject, textOf } from '../json/json-value';
import { isCurrencyCode } from '../text/currencies';
import { instantOf } from '../text/date-text';
import { newcomerWords } from '../text/offer-phrases';
import { type OfferText, readOffer } from '../text/offer-text';
import { nameText } from '../text/plain';
import { automaticFrom } from './automatic-offers';
import { isNearMiss } from './near-misses';
import type { OfferContext, OfferStore } from './offer-context';
import { statedCoupon } from './stated-coupon';

export interface JsonOffers {
  coupons: ReadCoupon[];
  automatic: ReadDiscount[];
  /** things that may be coupons and are not listed, and why */
  left: string[];
}

/** What the coupon's own JSON string (`couponMeta`) states: `{price: <cents>, currency, sellerId}`. */
const metaOf = (object: JsonObject): { amount?: number; currency?: string; sellerId?: string } => {
  const text = textOf(at(object, 'couponAssignParam', 'couponMeta')) ?? textOf(at(object, 'couponMeta'));
  const meta = text === undefined ? undefined : parseJsonText(text);
  if (meta === undefined || !meta.ok) return {};
  const currency = textOf(at(meta.value, 'currency'));
  const amount = countOf(at(meta.value, 'price'), 1);
  const sellerId = idOf(at(meta.value, 'sellerId'));
  const known = currency !== undefined && isCurrencyCode(currency);
  return { ...(known && amount !== undefined ? { amount, currency } : {}), ...(sellerId === undefined ? {} : { sellerId }) };
};

const storeKeys = ['storeUrl', 'shopUrl', 'storeURL', 'homeUrl', 'storeLink', 'shopLink', 'storePageUrl'];

const storeOf = (object: JsonObject, sellerId: string | undefined, given: OfferStore | undefined): OfferStore => {
  const url = storeKeys.map((key) => textOf(at(object, key))).find((each) => each !== undefined && storeIdIn(each) !== undefined);
  const storeId = (url === undefined ? undefined : storeIdIn(url)) ?? idOf(at(object, 'storeNum')) ?? idOf(at(object, 'storeId'));
  const name = textOf(at(object, 'storeName')) ?? textOf(at(object, 'shopName'));
  const seller = sellerId ?? idOf(at(object, 'sellerId')) ?? idOf(at(object, 'couponAssignParam', 'sellerAdminId'));
  // a promotion that names another store, or another seller, takes nothing from the page it stands on
  const isOther =
    (storeId !== undefined && storeId !== given?.storeId) ||
    (seller !== undefined && given?.sellerId !== undefined && seller !== given.sellerId);
  const known = isOther ? undefined : given;
  return {
    storeId: storeId ?? known?.storeId,
    sellerId: seller ?? known?.sellerId,
    storeName: name === undefined ? known?.storeName : nameText(name),
  };
};

const spelt: [RegExp, CouponStatus][] = [
  [/^(?:un|not_?)used$|^valid$|^usable$|^available$|^active$/i, 'usable'],
  [/^(?:not_?started|upcoming|coming|not_?yet)/i, 'upcoming'],
  [/^(?:inactive|frozen|locked|in_?use|occupied)/i, 'inUse'],
  [/^used/i, 'used'],
  [/^(?:expired?|overdue|outdated|ended)/i, 'expired'],
];

const statusOf = (object: JsonObject, path: string[], context: OfferContext, from?: string, until?: string): CouponStatus => {
  const words = [
    textOf(at(object, 'status')),
    textOf(at(object, 'couponStatus')),
    textOf(at(object, 'state')),
    ...path.slice(-4).reverse(),
  ];
  let status: CouponStatus | undefined;
  for (const word of words) status ??= spelt.find(([pattern]) => word !== undefined && pattern.test(word))?.[1];
  if (status === 'used' || status === 'expired' || status === 'inUse') return status;
  if (until !== undefined && Date.parse(until) <= context.readAtMs) return 'expired';
  if (from !== undefined && Date.parse(from) > context.readAtMs) return 'upcoming';
  if (status !== undefined) return status;
  const acquirable = booleanOf(at(object, 'acquirable'));
  return acquirable === true ? 'collectable' : context.status;
};

const offTexts = ['promotionDesc', 'couponDesc', 'couponPromotionDesc', 'copy', 'discountText', 'amountText'];
const spendTexts = ['promotionDetail', 'thresholdText', 'title', 'limitText', 'couponThreshold'];
const first = (object: JsonObject, keys: string[]): string | undefined => {
  for (const key of keys) {
    const text = textOf(at(object, key));
    if (text !== undefined) return text;
  }
  return undefined;
};

/** Why an object is surely about a coupon: a name only coupons have. A mere amount with dates may be anything. */
const provesCoupon = (object: JsonObject, tool: string | undefined): boolean =>
  tool === 'shopCoupon' ||
  tool === 'platformCoupon' ||
  /select.?coupon/i.test(tool ?? '') ||
  textOf(at(object, 'attributes', 'couponCode')) !== undefined ||
  ['couponCode', 'couponMeta', 'couponAssignParam'].some((key) => at(object, key) !== undefined);

const isSelect = (tool: string | undefined): boolean => /select/i.test(tool ?? '');

/** One coupon, `undefined` for what is none, or the reason why something that may be one is left out. */
const couponFrom = (object: JsonObject, path: string[], context: OfferContext): ReadCoupon | string | undefined => {
  const tool = textOf(at(object, 'toolCode')) ?? textOf(at(object, 'couponType')) ?? textOf(at(object, 'displayType'));
  const offWords = first(object, offTexts);
  const spendWords = first(object, spendTexts);
  const coded = textOf(at(object, 'attributes', 'couponCode')) ?? textOf(at(object, 'couponCode')) ?? textOf(at(object, 'code'));
  const code = coded !== undefined && /^(?=.*[A-Za-z])[\w-]{3,40}$/.test(coded.trim()) ? coded.trim() : undefined;
  const proven = provesCoupon(object, tool);
  const meta = metaOf(object);
  // a spend and a last day, and nothing that is taken off: that has been lost
  const isTorn = context.itemId === undefined && instantOf(at(object, 'endTime')) !== undefined;
  if (offWords === undefined && meta.amount === undefined) {
    if (spendWords === undefined) return undefined;
    return proven || (isTorn && readOffer(spendWords, context.hints).minimumSpend !== undefined) ? nameText(spendWords) : undefined;
  }
  const text = nameText([offWords, spendWords].filter((each) => each !== undefined).join(' '));
  const hints = { ...context.hints, currency: meta.currency ?? context.hints.currency };
  const shown = readOffer(offWords ?? '', hints, 'off');
  const spend = readOffer(spendWords ?? '', hints, proven ? 'spend' : undefined);
  const disagree =
    meta.amount !== undefined && shown.off?.type === 'fixed' && shown.currency === meta.currency && shown.off.amount !== meta.amount;
  // the coupon's own cents go before the words
  const off: OfferText =
    meta.amount === undefined
      ? shown
      : { ...shown, off: { type: 'fixed', amount: meta.amount }, ...(meta.currency ? { currency: meta.currency } : {}) };
  if (off.off === undefined)
    return proven || spend.minimumSpend !== undefined || (off.unread && spendWords !== undefined) || (isTorn && spend.unread)
      ? text
      : undefined;
  if (off.currency !== undefined && spend.currency !== undefined && off.currency !== spend.currency) return text;
  const minimum = spend.minimumSpend ?? off.minimumSpend;
  const validUntil = instantOf(at(object, 'endTime')) ?? instantOf(at(object, 'validEndTime'));
  const validFrom = instantOf(at(object, 'startTime')) ?? instantOf(at(object, 'validStartTime'));
  if (!proven && minimum === undefined && code === undefined && validUntil === undefined) return undefined;
  if (isNearMiss(`${text} ${textOf(at(object, 'name')) ?? ''}`, tool, textOf(at(object, 'type')), textOf(at(object, 'prizeType'))))
    return text;
  if (!proven && (context.itemId === undefined ? minimum === undefined : code === undefined))
    return minimum === undefined ? text : undefined;
  const words = text.toLowerCase();
  const isNew = newcomerWords.some((newcomer) => words.includes(newcomer));
  if (isNew && code === undefined && booleanOf(at(object, 'acquirable')) === undefined) return text;
  // an amount and nothing else, not even a text: a part of a coupon that has come apart
  if (offWords === undefined && minimum === undefined && validUntil === undefined) return text;
  const store = storeOf(object, meta.sellerId, context.store);
  const own = storeOf(object, undefined, undefined);
  const isStore =
    tool === 'shopCoupon' || (tool !== 'platformCoupon' && !isSelect(tool) && (store.storeId ?? store.sellerId) !== undefined);
  return statedCoupon({
    scope: isStore ? present({ type: 'store' as const, ...store }) : { type: 'platform' },
    isSelect: isSelect(tool),
    off,
    need: spend,
    code,
    validFrom,
    validUntil,
    status: statusOf(object, path, context, validFrom, validUntil),
    text,
    // a spend that is there and cannot be read is not none
    isGuess: disagree || !proven || off.unsure.length + spend.unsure.length > 0 || (spend.unread && minimum === undefined),
    isNew,
    // what is said nowhere is taken as absent, and may stand under a name we do not know
    unsure: [
      ...off.unsure,
      ...spend.unsure,
      ...(disagree ? ['discount'] : []),
      ...(spend.unread || minimum === undefined ? ['minimumSpend'] : []),
      ...(validUntil === undefined ? ['validUntil'] : []),
      ...(!isStore && (own.storeName ?? own.storeId) !== undefined ? ['scope'] : []),
      ...(coded !== undefined && code === undefined ? ['code'] : []),
    ],
    pageCurrency: context.hints.currency,
  });
};

/** What makes two statements of a coupon one: the code, else all that it says. */
const keyOf = ({ code, kind, validUntil, scope, minimumSpend, discount }: ReadCoupon): string =>
  code ?? JSON.stringify([kind, validUntil, scope, minimumSpend, discount]);

/** What two statements of one code may not contradict each other in. */
const termsOf = ({ minimumSpend, discount, validUntil }: ReadCoupon): string => JSON.stringify([minimumSpend, discount, validUntil]);

/** All promotions under a value. The fuller statement of a coupon (with dates) wins over a teaser with the same code. */
export const offersIn = (root: unknown, context: OfferContext): JsonOffers => {
  const coupons: ReadCoupon[] = [];
  const automatic: ReadDiscount[] = [];
  const left: string[] = [];
  for (const { object, path } of everyObject(root)) {
    if (path.some((key) => key === 'couponAssignParam' || key === 'attributes')) continue;
    const discount = automaticFrom(object, context);
    if (discount !== undefined) {
      automatic.push(discount);
      continue;
    }
    const coupon = couponFrom(object, path, context);
    if (typeof coupon === 'string') left.push(coupon);
    else if (coupon !== undefined) coupons.push(coupon);
  }
  const best = new Map<string, ReadCoupon>();
  for (const coupon of coupons) {
    const known = best.get(keyOf(coupon));
    if (known?.validUntil !== undefined && coupon.validUntil !== undefined && termsOf(known) !== termsOf(coupon))
      left.push(coupon.text ?? '');
    if (known === undefined || (known.validUntil === undefined && coupon.validUntil !== undefined)) best.set(keyOf(coupon), coupon);
  }
  return { coupons: coupons.filter((coupon) => best.get(keyOf(coupon)) === coupon), automatic, left };
};
