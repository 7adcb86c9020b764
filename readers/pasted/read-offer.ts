// The amounts of a stretch of words → what a code takes off. Which amount is which: by the words beside it, and the discount is the smaller.
import { exponentOf } from '../text/currencies';
import { type Amount, basisPointsOf, unitsOf } from './find-amounts';
import {
  capBefore,
  capBehind,
  everyBefore,
  everyBehind,
  freeShipping,
  offBefore,
  offBehind,
  priceBefore,
  spendBefore,
  spendBehind,
} from './words/offer-words';
import { Phrases } from './words/phrases';

export interface Offer {
  discount?:
    | { type: 'fixed'; amount: number; maximumDiscount?: { amount: number } }
    | { type: 'percentage'; basisPoints: number; maximumDiscount?: { amount: number } }
    | { type: 'repeating'; every: { amount: number }; amount: number; maximumDiscount?: { amount: number } }
    | { type: 'freeShipping' };
  minimumSpend?: number;
  currency?: string;
  unsure: ('discount' | 'minimumSpend' | 'currency')[];
  /** it has no sign at all */
  isBare?: boolean;
  /** the sign it stands on, where that is one of several currencies */
  among?: { codes: readonly string[]; isDollar: boolean } | undefined;
  /** where its amounts stand in the line */
  start: number;
  end: number;
}

/** What the text around settles of the money. */
export interface MoneyHelp {
  /** currency of bare numbers; undefined: they are no amounts */
  bare?: string | undefined;
  bareIsSure?: boolean;
  /** currency of a sign of several */
  among: (codes: readonly string[], isDollar: boolean) => { code: string; sure: boolean } | undefined;
  /** bare numbers in cells whose heads say what they are */
  isTable?: boolean;
  /** two amounts are an offer's, whatever stands between them */
  isPair?: boolean;
}

type Role = 'every' | 'cap' | 'off' | 'spend' | 'price';

const leads: [Role, Phrases][] = [
  ['every', new Phrases(everyBefore)],
  ['cap', new Phrases(capBefore)],
  ['spend', new Phrases(spendBefore)],
  ['off', new Phrases(offBefore)],
  ['price', new Phrases(priceBefore)],
];
const tails: [Role, Phrases][] = [
  ['every', new Phrases(everyBehind)],
  ['cap', new Phrases(capBehind)],
  ['off', new Phrases(offBehind)],
  ['spend', new Phrases(spendBehind)],
];
const ships = new Phrases(freeShipping);
const offTails = new Phrases(offBehind);

const known = new Map<string, ReadonlyMap<Role, number>>();

/** Roles that the words right before or behind an amount may give it, each with the length of its words. */
const rolesOf = (lead: string, tail: string): ReadonlyMap<Role, number> => {
  const key = `${lead}\u0000${tail}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const roles = new Map<Role, number>();
  const give = (role: Role, length: number): void => {
    if (length > (roles.get(role) ?? 0)) roles.set(role, length);
  };
  for (const [role, phrases] of leads) give(role, phrases.endLength(lead));
  for (const [role, phrases] of tails) give(role, phrases.startLength(tail));
  if (known.size > 2000) known.clear();
  known.set(key, roles);
  return roles;
};

interface Read {
  amount: Amount;
  value: number;
  roles: ReadonlyMap<Role, number>;
  lead: string;
  tail: string;
}

// what may stand between the two amounts of a notation
const tight = /^[\s\-~/|:;,.→➜➡⇒▶»>()[\]=•·*+]{1,6}$/;

/** The currency of a stretch: the first amount's that states one. */
const moneyOf = (
  amounts: readonly Amount[],
  help: MoneyHelp,
): { code: string; sure: boolean; isBare?: boolean; among?: Offer['among'] } | undefined => {
  const stated = amounts.filter(({ kind }) => kind === 'money');
  const one = stated.find(({ currencies }) => currencies.length === 1);
  const first = stated[0];
  if (first === undefined) return help.bare === undefined ? undefined : { code: help.bare, sure: help.bareIsSure ?? false, isBare: true };
  const [only] = first.currencies;
  if (first.currencies.length === 1 && only !== undefined) return { code: only, sure: true };
  const [other] = one?.currencies ?? [];
  if (other !== undefined && first.currencies.includes(other)) return { code: other, sure: true };
  const told = help.among(first.currencies, first.isDollar);
  return told === undefined ? undefined : { ...told, among: { codes: first.currencies, isDollar: first.isDollar } };
};

const isOf = ({ kind, currencies }: Amount, code: string): boolean => kind === 'bare' || currencies.includes(code);

/** A gloss: the same in another currency, or behind "≈". */
const isGloss = (lead: string): boolean =>
  /(?:≈|~|≃|approx\.?|about|ca\.?|circa|around|env\.?|environ|aprox\.?|примерно|около|ок\.|約|约|约合|약|rund|etwa|около|кругло|=)\s*$/.test(
    lead,
  );

const counted =
  /^\s*(?:pcs|pieces|items?|orders?|uses?|codes?|coupons?|times|users?|left|units?|días|days?|hours?|x(?![a-z])|шт|раз|заказ|people|first|codigos|unidades|usos|stück|Artikel|件|个|枚|개|명|회|장|人|次|張|张|名|st\b|ks\b|buc\b|db\b|szt|adet|kişi)/;

/** A share paid in coins, or one of buyers, votes and uses: nothing a code takes off. */
const noDiscount =
  /^\s*(?:(?:in |de |en |di |w |в |in de )?(?:coins?|münzen|monedas|moedas|pièces|monete|munten|monet\p{L}*|монет\p{L}*|coin-|مسكوكات|عملات|코인|コイン|金币|金幣|เหรียญ)(?!\p{L})|(?:success|successful|positive|working|worked|works|rating|feedback|of (?:users|people|buyers)|éxito|sucesso|de réussite|erfolg\p{L}*|successo|succes|skuteczn\p{L}*|успе\p{L}*|성공|成功)(?!\p{L}))/u;

/** The amounts that may belong to an offer, with the words beside each. */
const readable = (lower: string, from: number, to: number, amounts: readonly Amount[], code: string | undefined): Read[] => {
  const exponent = code === undefined ? 0 : exponentOf(code);
  const reads: Read[] = [];
  for (const [index, amount] of amounts.entries()) {
    const lead = lower.slice(Math.max(amounts[index - 1]?.end ?? from, amount.start - 44), amount.start);
    const tail = lower.slice(amount.end, Math.min(amounts[index + 1]?.start ?? to, amount.end + 34));
    const value = amount.kind === 'percent' ? basisPointsOf(amount) : code === undefined ? undefined : unitsOf(amount, exponent);
    if (value === undefined || value === 0) continue;
    if (amount.kind === 'money' && (code === undefined || !isOf(amount, code))) continue;
    if (amount.kind !== 'percent' && index > 0 && isGloss(lead)) continue;
    if (amount.kind === 'bare' && counted.test(tail)) continue;
    if (amount.kind === 'percent' && noDiscount.test(tail)) continue;
    reads.push({ amount, value, roles: rolesOf(lead, tail), lead, tail });
  }
  return reads;
};

const has = (read: Read, role: Role): boolean => read.roles.has(role);

/** Bare numbers count only beside an amount with a sign, or in pairs where the text has told the currency. */
const withoutCounts = (reads: Read[], lower: string, help: MoneyHelp): Read[] => {
  const isPaired = (one: Read | undefined, other: Read | undefined): boolean => {
    if (one === undefined || other === undefined || one.amount.kind === 'percent' || other.amount.kind === 'percent') return false;
    const gap = lower.slice(one.amount.end, other.amount.start);
    if (gap.length > 48) return false;
    if (one.amount.kind === 'bare' && other.amount.kind === 'bare' && help.bare === undefined) return false;
    return (
      tight.test(gap) ||
      (has(one, 'off') && has(other, 'spend')) ||
      (has(one, 'spend') && has(other, 'off')) ||
      has(other, 'spend') ||
      has(one, 'spend')
    );
  };
  return reads.filter((read, index) => {
    if (read.amount.kind !== 'bare') return true;
    return (
      isPaired(reads[index - 1], read) ||
      isPaired(read, reads[index + 1]) ||
      (help.bare !== undefined && (help.isTable === true || help.isPair === true))
    );
  });
};

const money = (amount: number): { amount: number } => ({ amount });

interface Pair {
  off?: number | undefined;
  minimum?: number | undefined;
  unsure?: boolean;
}

/** Of the money that is neither a cap nor a step: what is taken off, and what must be spent. */
const pairOf = (rest: Read[], lower: string, help: MoneyHelp): Pair => {
  const isPrice = (read: Read): boolean => has(read, 'price') && !has(read, 'spend') && !has(read, 'off');
  const [one, two, ...more] = rest;
  if (one === undefined) return {};
  if (two === undefined) {
    const off = one.roles.get('off') ?? 0;
    const spend = one.roles.get('spend') ?? 0;
    if (one.amount.minus || (off > 0 && off >= spend)) return { off: one.value };
    if (one.amount.plus || spend > 0) return isPrice(one) ? {} : { minimum: one.value };
    return {};
  }
  if (more.length > 0) {
    const offered = rest.filter((read) => !isPrice(read));
    if (offered.length === 2 && offered.length < rest.length) return pairOf(offered, lower, help);
    // the first two that stand as a pair
    for (const [index, read] of rest.entries()) {
      const next = rest[index + 1];
      if (next !== undefined && isPairing(read, next, lower, help)) return pairOf([read, next], lower, { ...help, isPair: true });
    }
    const offs = rest.filter((read) => has(read, 'off') && !has(read, 'spend'));
    const spends = rest.filter((read) => has(read, 'spend') && !has(read, 'off'));
    const [off] = offs;
    const [spend] = spends;
    return offs.length === 1 && spends.length === 1 && off !== undefined && spend !== undefined && off.value < spend.value
      ? { off: off.value, minimum: spend.value }
      : {};
  }
  if (!isPairing(one, two, lower, help)) {
    // one of the two is an offer's, the other a price
    const [less, most] = one.value <= two.value ? [one, two] : [two, one];
    if (has(less, 'off') || less.amount.minus) return { off: less.value };
    return has(most, 'off') || most.amount.minus ? { off: most.value } : {};
  }
  if (one.value === two.value) {
    const isFirstOff = has(one, 'off') && has(two, 'spend');
    return isFirstOff ? { off: one.value, minimum: two.value } : {};
  }
  const [less, most] = one.value < two.value ? [one, two] : [two, one];
  return { off: less.value, minimum: most.value };
};

/** Whether two amounts are the two of one offer. */
const isPairing = (one: Read, two: Read, lower: string, help: MoneyHelp): boolean => {
  const gap = lower.slice(one.amount.end, two.amount.start);
  if (help.isPair === true) return true;
  if (has(two, 'price') && !has(two, 'spend') && !has(two, 'off') && !has(one, 'off')) return false;
  const [less, most] = one.value < two.value ? [one, two] : [two, one];
  if (tight.test(gap)) {
    if (/,/.test(gap) && !has(less, 'off') && !has(most, 'spend') && !has(less, 'spend')) return false;
    // "$5.99 / $7.99": two prices, where no word says otherwise
    const isWorded = has(less, 'off') || less.amount.minus || has(most, 'spend') || most.amount.plus;
    if (!isWorded && most.value < less.value * 2) return false;
    // "save $3-$5": a range
    return !(/[-~]/.test(gap) && most.value < less.value * 2 && (has(one, 'off') || has(two, 'off')));
  }
  const offOf = (read: Read): boolean => has(read, 'off') || read.amount.minus;
  const spendOf = (read: Read): boolean => has(read, 'spend') || read.amount.plus;
  // "8 off/69": a word for off and a mark
  const word = one.tail.trimStart().length - one.tail.trimStart().slice(offTails.startLength(one.tail)).length;
  if (word > 0 && tight.test(` ${gap.trimStart().slice(word)}`)) return true;
  if (gap.length > 80 || (/[.!?;]\s/.test(gap) && !spendOf(one) && !spendOf(two))) return false;
  return (
    (offOf(less) && spendOf(most)) ||
    (spendOf(most) && !has(less, 'price')) ||
    (offOf(one) && spendOf(two)) ||
    (offOf(two) && spendOf(one)) ||
    (less.amount.minus && !has(most, 'price') && gap.length < 24)
  );
};

/** The offer of the words from `from` to `to` of a line; undefined where they state none for sure. */
export const readOffer = (lower: string, from: number, to: number, amounts: readonly Amount[], help: MoneyHelp): Offer | undefined => {
  const currency = moneyOf(amounts, help);
  const all = withoutCounts(readable(lower, from, to, amounts, currency?.code), lower, help);
  const words = lower.slice(from, to);
  if (amounts.length === 0) return ships.isIn(words) ? { discount: { type: 'freeShipping' }, unsure: [], start: from, end: to } : undefined;
  const shares = all.filter(({ amount }) => amount.kind === 'percent');
  const share = shares.find(
    (read) =>
      !has(read, 'cap') ||
      (has(read, 'off') &&
        !/(?:up to|hasta|até|jusqu'à|bis zu|fino a|tot|do|až|până la|legfeljebb|upp till|до|έως|עד|حتى|최대|最大|最高|最多|สูงสุด|lên đến|hingga)\s*$/.test(
          read.lead,
        )),
  );
  const coins = all.filter(({ amount }) => amount.kind !== 'percent');
  const every = coins.find((read) => has(read, 'every') && (read.roles.get('every') ?? 0) >= (read.roles.get('spend') ?? 0) - 4);
  const others = coins.filter((read) => read !== every);
  const isCap = (read: Read): boolean =>
    has(read, 'cap') &&
    (read.roles.get('cap') ?? 0) >=
      Math.max(has(read, 'off') && share === undefined && every === undefined ? 99 : 0, read.roles.get('spend') ?? 0);
  const cap = share !== undefined || every !== undefined || others.length > 2 ? others.find(isCap) : undefined;
  let rest = others.filter((read) => read !== cap);
  const isSure = currency?.sure ?? true;
  const made = (discount: Offer['discount'], minimum: number | undefined, more: Offer['unsure'] = []): Offer => {
    const isMoney =
      minimum !== undefined ||
      discount?.type === 'fixed' ||
      discount?.type === 'repeating' ||
      (discount !== undefined && 'maximumDiscount' in discount);
    const offer: Offer = {
      unsure: isSure || currency === undefined ? more : [...more, 'currency'],
      start: all[0]?.amount.start ?? from,
      end: all.at(-1)?.amount.end ?? to,
      among: currency?.among,
    };
    if (discount !== undefined) offer.discount = discount;
    if (minimum !== undefined) offer.minimumSpend = minimum;
    if (currency !== undefined && isMoney) offer.currency = currency.code;
    if (currency?.isBare === true) offer.isBare = true;
    return offer;
  };
  const capped = cap === undefined ? {} : { maximumDiscount: money(cap.value) };
  if (every !== undefined) {
    const off =
      rest.find((read) => read.value < every.value && (has(read, 'off') || read.amount.minus)) ??
      rest.find((read) => read.value < every.value);
    if (off === undefined) return undefined;
    const minimum = rest.find((read) => read !== off && has(read, 'spend'));
    return made({ type: 'repeating', every: money(every.value), amount: off.value, ...capped }, minimum?.value);
  }
  const fixed = pairOf(rest, lower, help);
  if (share !== undefined) {
    const isGlossed =
      fixed.off !== undefined &&
      (fixed.minimum !== undefined || /\(\s*-?$/.test(share.lead)) &&
      rest.some((read) => read.value === fixed.off && (has(read, 'off') || read.amount.minus || /\($/.test(share.lead.trimEnd())));
    if (!isGlossed) {
      if (cap === undefined && rest.length === 2) {
        // "15% off, $18, from $99": a cap and what must be spent, by their words or their sizes
        const [one, two] = rest as [Read, Read];
        const [less, most] = one.value < two.value ? [one, two] : [two, one];
        if (has(most, 'spend') && !has(less, 'price'))
          return made({ type: 'percentage', basisPoints: share.value, maximumDiscount: money(less.value) }, most.value, ['discount']);
      }
      rest = rest.filter((read) => !has(read, 'price') || has(read, 'spend'));
      const minimum = rest.find((read) => has(read, 'spend') || read.amount.plus)?.value;
      return made({ type: 'percentage', basisPoints: share.value, ...capped }, minimum);
    }
  }
  if (fixed.off === undefined) {
    if (ships.isIn(words)) return made({ type: 'freeShipping' }, fixed.minimum);
    return fixed.minimum === undefined ? undefined : made(undefined, fixed.minimum);
  }
  // "up to $8 off": the most it may be
  const isUpTo = rest.some((read) => read.value === fixed.off && has(read, 'cap'));
  return made({ type: 'fixed', amount: fixed.off }, fixed.minimum, isUpTo ? ['discount'] : []);
};
