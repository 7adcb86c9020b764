// "US $10.00 off orders over US $40.00" → what is taken off, and from what spend on. What contradicts itself is refused whole.
import { type Mention, mentionsIn, plainOffer } from './mentions';
import { isUpTo, type Role, roleOf } from './offer-roles';
import type { PriceHints } from './price-text';

/** What a text says of an offer; what it does not say is absent. Amounts in minor units of `currency`. */
export interface OfferText {
  off?: { type: 'fixed'; amount: number } | { type: 'percentage'; basisPoints: number };
  minimumSpend?: number;
  /** "per Y": the step of a repeating discount */
  every?: number;
  maximumDiscount?: number;
  pieces?: number;
  currency?: string;
  /** fields that no phrase we know names: a reading, not a statement */
  unsure: ('minimumSpend' | 'discount')[];
  /** more is in the text than could be read; alone with it, the text was refused */
  unread: boolean;
}

const days = /20\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]20\d\d|\d{1,2}:\d\d(?::\d\d)?/g;
const fieldOf = { spend: 'minimumSpend', every: 'every', cap: 'maximumDiscount' } as const;

const isMoneyOrShare = ({ kind }: Mention): boolean => kind === 'money' || kind === 'percent';

/** Sets a field; false where the text has said something else of it before. */
const say = (offer: OfferText, role: Role, mention: Mention): boolean => {
  if (role !== 'off') {
    const field = fieldOf[role];
    offer[field] ??= mention.value;
    return offer[field] === mention.value;
  }
  const { kind, value } = mention;
  const { off } = offer;
  offer.off ??= kind === 'percent' ? { type: 'percentage', basisPoints: value } : { type: 'fixed', amount: value };
  return (
    off === undefined || (off.type === 'fixed' ? kind === 'money' && off.amount === value : kind === 'percent' && off.basisPoints === value)
  );
};

/**
 * Amounts no phrase names: the place (`expect`) says what one is, or the role that is left; of two with a word between them the smaller is
 * off and the larger must be spent. False where that does not settle it.
 */
const place = (offer: OfferText, [one, two, ...more]: Mention[], wordsBetween: boolean, expect?: 'off' | 'spend'): boolean => {
  if (one === undefined) return true;
  if (more.length > 0) return false;
  const need = offer.minimumSpend ?? offer.every;
  const fixed = offer.off?.type === 'fixed' ? offer.off.amount : undefined;
  if (two !== undefined) {
    if (offer.off !== undefined || need !== undefined || !wordsBetween || one.value === two.value) return false;
    const [less, most] = one.value < two.value ? [one, two] : [two, one];
    offer.unsure.push('minimumSpend');
    return say(offer, 'off', less) && say(offer, 'spend', most);
  }
  if (offer.off === undefined && (need !== undefined || expect === 'off')) return say(offer, 'off', one);
  if (need !== undefined || !(expect === 'spend' || (fixed !== undefined && wordsBetween && one.value > fixed))) return false;
  offer.unsure.push('minimumSpend');
  return say(offer, 'spend', one);
};

/**
 * Reads the words of one offer. `expect` says what a lone amount in this place is known to be, when its words are not known. A text that
 * gives two answers, holds an amount that cannot be read, a range, or one amount more than it explains, is refused whole.
 */
export const readOffer = (text: string, hints: PriceHints, expect?: 'off' | 'spend'): OfferText => {
  const words = plainOffer(text).replace(days, (day) => ' '.repeat(day.length));
  const mentions = mentionsIn(words, hints);
  const money = mentions.filter(({ kind }) => kind === 'money');
  const currency = money[0]?.currency;
  const refused: OfferText = { ...(currency === undefined ? {} : { currency }), unsure: [], unread: true };
  const isEmpty = (each: Mention): boolean => each.kind === 'unknown' || (each.value === 0 && isMoneyOrShare(each));
  if (mentions.some(isEmpty) || money.some((each) => each.currency !== currency)) return refused;

  const offer: OfferText = { ...refused, unread: false };
  const unplaced: Mention[] = [];
  let isPhrased = false;
  for (const [index, mention] of mentions.entries()) {
    const previous = mentions[index - 1];
    const gap = words.slice(previous?.end ?? 0, mention.start);
    // "US $3-5 off", "20%-50%": a range, or a ladder's "$29-$3"; of bare numbers only ("4.8/5") it says nothing
    if (previous !== undefined && /^ ?[-~/] ?$/.test(gap) && (gap.length === 1 || previous.kind === mention.kind)) {
      if (isMoneyOrShare(previous) || isMoneyOrShare(mention)) return refused;
      offer.unread = true;
      continue;
    }
    const lead = gap.trimEnd().toLowerCase();
    const tail = words
      .slice(mention.end, mentions[index + 1]?.start)
      .trimStart()
      .toLowerCase();
    const role = roleOf(lead, tail) ?? (mention.plus ? 'spend' : undefined);
    if (mention.kind === 'odd') offer.unread = true;
    else if (mention.kind === 'bare') {
      // "off orders over 30": an amount without its sign; "over 3 pieces" counts pieces
      if ((role === 'spend' || role === 'every') && !/^\p{L}/u.test(tail)) return refused;
      offer.pieces ??= mention.value;
      if (offer.pieces !== mention.value) offer.unread = true;
    } else if (mention.kind === 'percent') {
      if (mention.value > 10_000 || isUpTo(lead) || !say(offer, 'off', mention)) return refused;
      isPhrased = role !== undefined;
    } else if (role === undefined) unplaced.push(mention);
    else if (!say(offer, role, mention)) return refused;
  }
  const [first, second] = unplaced.length > 1 ? unplaced : money;
  const between = first === undefined || second === undefined ? '' : words.slice(first.end, second.start);
  if (!place(offer, unplaced, /^ ?\p{L}[\p{L}. ]{0,30}$/u.test(between), expect)) return refused;
  const need = offer.minimumSpend ?? offer.every;
  if (offer.off?.type === 'fixed') {
    if (need !== undefined && offer.off.amount > need) return refused;
    if (offer.every === undefined && offer.maximumDiscount !== undefined) {
      offer.unread = true;
      delete offer.maximumDiscount;
    }
  }
  if (offer.off?.type === 'percentage' && !isPhrased && need === undefined && expect !== 'off') offer.unsure.push('discount');
  return offer;
};
