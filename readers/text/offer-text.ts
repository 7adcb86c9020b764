// "US $10.00 off orders over US $40.00" → what is taken off, and from what spend on. Phrases are data; nothing is assumed.
import { type Mention, mentionsIn, plainOffer } from './mentions';
import { offerPhrases } from './offer-phrases';
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
  unsure: string[];
  /** more is in the text than could be read */
  unread: boolean;
}

type Role = 'spend' | 'every' | 'off' | 'cap';

const all = (pick: (phrases: (typeof offerPhrases)[number]) => string[]): string[] =>
  offerPhrases.flatMap(pick).sort((one, other) => other.length - one.length);
const before: [Role, string[]][] = [
  ['every', all((phrases) => phrases.perBefore)],
  ['cap', all((phrases) => phrases.capBefore)],
  ['off', all((phrases) => phrases.offBefore)],
  ['spend', all((phrases) => phrases.spendBefore)],
];
const behind: [Role, string[]][] = [
  ['off', all((phrases) => phrases.offBehind)],
  ['spend', all((phrases) => phrases.spendBehind)],
];

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const endsWith = (text: string, phrase: string): boolean => {
  const cut = text.length - phrase.length;
  return text.endsWith(phrase) && !(cut > 0 && isWord(text.charAt(cut - 1)) && isWord(phrase.charAt(0)));
};
const startsWith = (text: string, phrase: string): boolean =>
  text.startsWith(phrase) && !(isWord(text.charAt(phrase.length)) && isWord(phrase.charAt(phrase.length - 1)));

/** The longest phrase around a mention decides its role; a phrase before it wins over one of equal length behind. */
const roleOf = (lead: string, tail: string): Role | undefined => {
  let best: { role: Role; length: number } | undefined;
  for (const [role, phrases] of before) {
    const phrase = phrases.find((words) => endsWith(lead, words));
    if (phrase !== undefined && phrase.length > (best?.length ?? 0)) best = { role, length: phrase.length };
  }
  for (const [role, phrases] of behind) {
    const phrase = phrases.find((words) => startsWith(tail, words));
    if (phrase !== undefined && (best === undefined || (role === 'off' && best.role === 'spend' && phrase.length > best.length))) {
      best = { role, length: phrase.length };
    }
  }
  return best?.role;
};

/** Reads the words of one offer. `expect` says what a lone amount in this place is known to be, when its words are not known. */
export const readOffer = (text: string, hints: PriceHints, expect?: 'off' | 'spend'): OfferText => {
  const words = plainOffer(text).toLowerCase();
  const mentions = mentionsIn(plainOffer(text), hints);
  const offer: OfferText = { unsure: [], unread: false };
  const roles = mentions.map((mention, index): Role | undefined => {
    const lead = words.slice(mentions[index - 1]?.end ?? 0, mention.start).trimEnd();
    const tail = words.slice(mention.end, mentions[index + 1]?.start ?? words.length).trimStart();
    if (mention.kind === 'percent') return 'off';
    if (mention.kind !== 'money') return undefined;
    return roleOf(lead, tail) ?? (mention.plus ? 'spend' : undefined);
  });
  mentions.forEach((mention, index) => {
    take(offer, mention, roles[index], roles, expect);
  });
  return offer;
};

const take = (offer: OfferText, mention: Mention, role: Role | undefined, roles: (Role | undefined)[], expect?: 'off' | 'spend'): void => {
  if (mention.kind === 'unknown' || mention.value === 0) {
    offer.unread = true;
    return;
  }
  if (mention.kind === 'bare') {
    if (offer.pieces === undefined) offer.pieces = mention.value;
    return;
  }
  if (mention.kind === 'percent') {
    if (offer.off !== undefined || mention.value > 10_000) offer.unread = true;
    else offer.off = { type: 'percentage', basisPoints: mention.value };
    return;
  }
  if (offer.currency !== undefined && offer.currency !== mention.currency) offer.unread = true;
  if (mention.currency !== undefined) offer.currency ??= mention.currency;
  const known = role ?? guessed(offer, roles, expect);
  if (known === 'off' && offer.off === undefined) offer.off = { type: 'fixed', amount: mention.value };
  else if (known === 'spend' && offer.minimumSpend === undefined) offer.minimumSpend = mention.value;
  else if (known === 'every' && offer.every === undefined) offer.every = mention.value;
  else if (known === 'cap' && offer.off?.type === 'fixed' && offer.every === undefined) offer.unread = true;
  else if (known === 'cap' && offer.maximumDiscount === undefined) offer.maximumDiscount = mention.value;
  else offer.unread = true;
  if (role === undefined && known === 'spend') offer.unsure.push('minimumSpend');
};

/** What an amount without a phrase is: what this place holds, or the amount off when nothing else in the text can be that. */
const guessed = (offer: OfferText, roles: (Role | undefined)[], expect?: 'off' | 'spend'): Role | undefined => {
  if (expect === 'spend') return 'spend';
  return offer.off === undefined && !roles.includes('off') ? 'off' : undefined;
};
