// What the words beside a code take off, and from what spend on: phrases, or the bare ladders that sale pages write.
import { exponentOf } from '../text/currencies';
import { type Mention, mentionsIn, plainOffer } from '../text/mentions';
import { type OfferText, readOffer } from '../text/offer-text';
import type { PriceHints } from '../text/price-text';

export interface CodeOffer {
  off: NonNullable<OfferText['off']>;
  minimumSpend?: number;
  maximumDiscount?: number;
  currency: string;
  unsure: string[];
}

interface Two {
  low: number;
  high: number;
  currency: string;
}

/** A bare number beside an amount is of the same money: "AU$50-5". */
const unitsOf = (mention: Mention, currency: string): number =>
  mention.kind === 'bare' ? mention.value * 10 ** exponentOf(currency) : mention.value;

/** The two amounts of a text that has just two, the smaller first; undefined where there are more, or two currencies. */
const twoAmounts = (mentions: Mention[]): Two | undefined => {
  const [one, other, more] = mentions.filter(({ kind }) => kind !== 'percent');
  if (one === undefined || other === undefined || more !== undefined) return undefined;
  if (one.kind === 'unknown' || other.kind === 'unknown' || (one.kind === 'bare' && other.kind === 'bare')) return undefined;
  const currency = one.currency ?? other.currency;
  if (currency === undefined || (other.currency ?? currency) !== currency) return undefined;
  const [a, b] = [unitsOf(one, currency), unitsOf(other, currency)];
  return a === b || Math.min(a, b) === 0 ? undefined : { low: Math.min(a, b), high: Math.max(a, b), currency };
};

/** "$29-$3", "2/15$", "70SAR-8SAR": which of the two comes first differs; what is taken off is always the smaller. */
const ladder = (text: string, mentions: Mention[]): CodeOffer | undefined => {
  const [one, other] = mentions;
  const two = twoAmounts(mentions);
  if (two === undefined || one === undefined || other === undefined || mentions.length !== 2) return undefined;
  if (!/^\s*[-/]\s*$/.test(text.slice(one.end, other.start))) return undefined;
  return { off: { type: 'fixed', amount: two.low }, minimumSpend: two.high, currency: two.currency, unsure: [] };
};

/** "-2€ dès 18€": a minus says what is taken off, and words nobody has told us stand between the two. */
const byMinus = (text: string, mentions: Mention[]): CodeOffer | undefined => {
  const low = mentions.find((mention) => mention.kind === 'money' && /(?:^|\s)-\s?$/.test(text.slice(0, mention.start)));
  if (low === undefined) return undefined;
  const off = { type: 'fixed', amount: low.value } as const;
  if (mentions.length === 1) return { off, currency: low.currency ?? '', unsure: [] };
  const two = mentions.length === 2 ? twoAmounts(mentions) : undefined;
  if (two === undefined || two.low !== low.value) return undefined;
  return { off, minimumSpend: two.high, currency: two.currency, unsure: ['minimumSpend'] };
};

const byPhrases = (text: string, mentions: Mention[], hints: PriceHints): CodeOffer | undefined => {
  const offer = readOffer(text, hints, 'spend');
  const currency = offer.currency ?? hints.currency;
  if (offer.off === undefined || currency === undefined || offer.every !== undefined || offer.unread) return byMinus(text, mentions);
  if (offer.off.type === 'fixed' && offer.minimumSpend !== undefined && offer.off.amount >= offer.minimumSpend) return undefined;
  return {
    off: offer.off,
    ...(offer.minimumSpend === undefined ? {} : { minimumSpend: offer.minimumSpend }),
    ...(offer.maximumDiscount === undefined ? {} : { maximumDiscount: offer.maximumDiscount }),
    currency,
    unsure: offer.unsure,
  };
};

/**
 * The offer of a text without its code; undefined where it states none for sure. A bare "$" where the page has told no currency is USD
 * and `unsure`. `isRow`: the text is of one row of a table, whose two amounts need no words.
 */
export const readCodeOffer = (words: string, hints: PriceHints, isRow = false): CodeOffer | undefined => {
  const text = plainOffer(words);
  const mentions = mentionsIn(text, hints);
  if (hints.currency === undefined && mentions.some(({ kind }) => kind === 'unknown') && /(?<![\p{L}])\$/u.test(text)) {
    const offer = readCodeOffer(words, { ...hints, currency: 'USD' }, isRow);
    return offer === undefined || offer.currency !== 'USD' ? undefined : { ...offer, unsure: [...offer.unsure, 'currency'] };
  }
  const found = ladder(text, mentions) ?? byPhrases(text, mentions, hints);
  if (found !== undefined || !isRow) return found;
  const two = twoAmounts(mentions);
  if (two === undefined || mentions.length !== 2 || mentions.some(({ kind }) => kind !== 'money')) return undefined;
  return { off: { type: 'fixed', amount: two.low }, minimumSpend: two.high, currency: two.currency, unsure: ['discount', 'minimumSpend'] };
};
