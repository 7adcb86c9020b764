// Discounts that apply by themselves: by pieces, per step, by spend levels, across stores.
import type { Discount, LevelDiscount } from '../../core/formats/promotion';
import type { ReadDiscount } from '../../core/formats/reading';
import { present } from '../draft';
import { at, type JsonObject, listOf, textOf } from '../json/json-value';
import { exponentOf } from '../text/currencies';
import { instantOf } from '../text/date-text';
import { type OfferText, readOffer } from '../text/offer-text';
import { nameText } from '../text/plain';
import type { OfferContext } from './offer-context';

// toolCode → whose discount it is. fullPiece: "buy n get p off"; fixedDiscount: "x off (every) order over y" (2023–2024 pages).
const tools: Record<string, ReadDiscount['kind']> = {
  fullPiece: 'storeDiscount',
  fixedDiscount: 'storeDiscount',
  storeDiscount: 'storeDiscount',
  acrossStoreFixedDiscount: 'platformDiscount',
};

const level = (offer: OfferText): LevelDiscount | undefined => {
  if (offer.off === undefined) return undefined;
  return offer.off.type === 'fixed'
    ? { type: 'fixed', amount: offer.off.amount }
    : { type: 'percentage', basisPoints: offer.off.basisPoints };
};

/** "Buy 3 get 4 % off", one text a level → units of the eligible lines and what they take off; undefined where one level is unclear. */
export const byPieces = (offers: OfferText[]): Discount | undefined => {
  const tiers = offers.map((offer) => ({ minimumQuantity: offer.pieces ?? 0, discount: level(offer) }));
  const whole = tiers.flatMap(({ minimumQuantity, discount }) =>
    minimumQuantity > 0 && discount !== undefined ? [{ minimumQuantity, discount }] : [],
  );
  const distinct = new Set(whole.map((tier) => tier.minimumQuantity)).size === whole.length;
  return whole.length === offers.length && whole.length > 0 && distinct ? { type: 'quantityTiered', tiers: whole } : undefined;
};

/** What a discount of one or more spend levels, or per step, takes off, and from what spend on. */
export const bySpend = (offers: OfferText[]): { discount: Discount; minimumSpend?: { amount: number } } | undefined => {
  const [only] = offers;
  if (only === undefined) return undefined;
  const capped = only.maximumDiscount === undefined ? {} : { maximumDiscount: { amount: only.maximumDiscount } };
  if (offers.length === 1) {
    const off = level(only);
    if (off === undefined) return undefined;
    if (only.every !== undefined && off.type === 'fixed') {
      return { discount: { type: 'repeating', every: { amount: only.every }, amount: off.amount, ...capped } };
    }
    if (only.minimumSpend === undefined) return undefined;
    return { discount: { ...off, ...capped }, minimumSpend: { amount: only.minimumSpend } };
  }
  const tiers = offers.flatMap((offer) => {
    const off = level(offer);
    const from = offer.minimumSpend ?? offer.every;
    return off === undefined || from === undefined ? [] : [{ minimumSpend: { amount: from }, discount: off }];
  });
  const distinct = new Set(tiers.map((tier) => tier.minimumSpend.amount)).size === tiers.length;
  return tiers.length === offers.length && distinct ? { discount: { type: 'tiered', tiers } } : undefined;
};

/** The automatic discount an object of the promotion panel states; undefined where it states none. */
export const automaticFrom = (object: JsonObject, context: OfferContext): ReadDiscount | undefined => {
  const tool = textOf(at(object, 'toolCode')) ?? textOf(at(object, 'displayType'));
  if (tool === undefined || !Object.hasOwn(tools, tool)) return undefined;
  const kind = tools[tool];
  const listed = listOf(at(object, 'promotionDetailList')).flatMap((text) => textOf(text) ?? []);
  const single = [textOf(at(object, 'promotionDesc')), textOf(at(object, 'promotionDetail'))]
    .filter((text) => text !== undefined)
    .join(' ');
  const texts = listed.length > 0 ? listed : single === '' ? [] : [single];
  if (kind === undefined || texts.length === 0) return undefined;
  const offers = texts.map((text) => readOffer(text, context.hints));
  const pieces =
    tool === 'fullPiece' ||
    offers.every((offer) => offer.pieces !== undefined && offer.minimumSpend === undefined && offer.every === undefined);
  const quantity = pieces ? byPieces(offers) : undefined;
  const read = quantity === undefined ? (pieces ? undefined : bySpend(offers)) : { discount: quantity };
  const currency = offers.find((offer) => offer.currency !== undefined)?.currency;
  const unsure =
    offers.some((offer) => offer.unread || offer.unsure.length > 0) ||
    (read?.discount.type === 'repeating' && read.discount.maximumDiscount === undefined);
  const store = context.store === undefined ? {} : present(context.store);
  return present({
    kind,
    scope: kind === 'storeDiscount' ? { type: 'store' as const, ...store } : ({ type: 'platform' } as const),
    ...read,
    validFrom: instantOf(at(object, 'startTime')),
    validUntil: instantOf(at(object, 'endTime')),
    text: nameText(texts.join(' · ')),
    confidence: read === undefined ? ('guess' as const) : ('likely' as const),
    unsure: unsure ? ['discount'] : undefined,
    currency:
      currency === undefined || currency === context.hints.currency ? undefined : { code: currency, exponent: exponentOf(currency) },
  });
};
