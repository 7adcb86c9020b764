// What a line says of who may use a code, whether it still works, and whose it is.
import { cardTrait } from '../../core/cases/traits';
import {
  appOnly,
  cardBefore,
  cardBehind,
  cards,
  ended,
  newBuyer,
  notOnlyNew,
  storeNouns,
  storeOnly,
  usedUp,
} from './words/condition-words';
import { Phrases } from './words/phrases';
import { doubtful, neutralHosts, noShopBefore, noShopBehind, ownHosts, ownNames, shopNames } from './words/shop-names';

export interface Conditions {
  requires: string[];
  status?: 'ended' | 'usedUp';
  isStoreOnly: boolean;
  /** who is named: AliExpress, another shop, or both */
  own: boolean;
  other: boolean;
  /** a link leads to a shop nobody knows */
  stranger: boolean;
}

const newcomers = new Phrases(newBuyer);
const notNew = new Phrases(notOnlyNew);
// one of them is in every phrase of `storeOnly`
const storeWords = new Phrases(storeNouns);
const app = new Phrases(appOnly);
const over = new Phrases(ended);
const gone = new Phrases(usedUp);
const cardNames = new Phrases(cards);
const cardLead = new Phrases(cardBefore);
const cardTail = new Phrases(cardBehind);
const others = new Phrases(shopNames);
const owns = new Phrases(ownNames);
const link =
  /(?:https?:\/\/|www\.)([a-z0-9.-]+\.[a-z]{2,})|(?<![\p{L}\p{N}@./-])((?:[a-z0-9-]+\.)+(?:com|net|org|shop|store|de|es|fr|it|pl|ru|co\.uk|com\.br|nl|kr|jp|ski|pub|me|ly|to|app|ua|cz))(?![a-z0-9@-])/gu;
const negation =
  /(?:not|no|n't|never|if|when|once|until|unless|before|nicht|nie|не|еще не|ещё не|pas|non|não|ainda não|todavía no|aún no|ikke|inte|nu este|nem|ще не|לא|لم|لا|if it is|whether|or|it's not|wenn|si|se|если|falls|cuando|quand|jeśli|pokud|ha|om|やがて|没有|未|尚未|沒有|stocks? may be|may be|can be|could be) ?$/;

const isSaid = (lower: string, phrases: Phrases): boolean => {
  for (const { index } of phrases.all(lower)) if (!negation.test(lower.slice(Math.max(0, index - 16), index))) return true;
  return false;
};

const shopsIn = (lower: string): Pick<Conditions, 'own' | 'other' | 'stranger'> => {
  let own = owns.isIn(lower);
  let other = false;
  let stranger = false;
  let words = lower;
  for (const match of lower.matchAll(link)) {
    const host = match[1] ?? match[2] ?? '';
    words = words.replace(match[0], ' ');
    if (ownHosts.test(host)) own = true;
    else if (neutralHosts.test(host)) continue;
    else if (
      /(?:^|\.)(?:temu|shein|amazon|amzn|banggood|ebay|walmart|shopee|lazada|dhgate|gearbest|geekbuying|tomtop|joom|ozon|wildberries|allegro|zalando|asos|etsy|bestbuy|taobao|tmall|noon|trendyol|hepsiburada|mercadolivre|mercadolibre|magazineluiza|americanas|cdiscount|fnac|mediamarkt|coupang|gmarket|rakuten|flipkart|myntra|jumia|emag|bol|newegg|aosom|miravia|cafago|lightinthebox|iherb|yesstyle|romwe|alibaba|wish|target|costco|pccomponentes|nike|adidas)\.[a-z.]+$/.test(
        host,
      )
    )
      other = true;
    else stranger = true;
  }
  for (const match of others.all(words)) {
    const name = match.text;
    const before = words.slice(Math.max(0, match.index - 20), match.index);
    const behind = words.slice(match.index + name.length, match.index + name.length + 14);
    if (noShopBefore.test(before) || noShopBehind.test(behind)) continue;
    // a word of other meanings is a shop where it is a label or a place
    if (doubtful.has(name) && !/(?:(?:^|[\s([|#@])|(?:at|on|in|from|en|bei|chez|su|na|no|на|в|op|w|hos|ב|ل|في) )$/.test(before)) continue;
    if (
      doubtful.has(name) &&
      !/^\s*(?:[:|)\].,!-]|$|codes?|coupons?|vouchers?|promo|deals?|sale|c[oó]dig|cup[oó]n|gutschein|rabatt|код|промокод|купон|쿠폰|クーポン|优惠|kod|קוד|كود|only|shop)/.test(
        behind,
      ) &&
      !/(?:at|on|en|bei|chez|su|na|на|op|hos) $/.test(before)
    )
      continue;
    other = true;
  }
  return { own, other, stranger };
};

/** Gaps of a table, and places of codes, stay wider than one blank: "Shop    Code" is two cells, not a shop's code. */
const read = (wide: string): Conditions => {
  const lower = wide.replace(/ {2}/g, ' ');
  const requires: string[] = [];
  if (app.isIn(lower)) requires.push('app');
  if (newcomers.isIn(lower) && !notNew.isIn(lower)) requires.push('newBuyer');
  for (const match of cardNames.all(lower)) {
    const name = match.text;
    const before = lower.slice(Math.max(0, match.index - 30), match.index);
    const behind = lower.slice(match.index + name.length, match.index + name.length + 20);
    if (
      (cardLead.endLength(before) > 0 || cardTail.startLength(behind) > 0 || (/^\s*[:：]/.test(behind) && !/\p{L}/u.test(before))) &&
      !/not |no |except |sin |ohne |без $/.test(before.slice(-8)) &&
      // somebody tells how they paid
      !/(?:^|[.!?] |(?:^| )i |(?:^| )we )paid (?:with|by|via|using) $/.test(before)
    )
      requires.push(cardTrait(name === 'itau' ? 'itaú' : name));
  }
  return {
    requires: [...new Set(requires)],
    ...(isSaid(lower, gone) ? { status: 'usedUp' as const } : isSaid(lower, over) ? { status: 'ended' as const } : {}),
    isStoreOnly: storeWords.isIn(lower) && storeOnly.some((pattern) => pattern.test(wide)),
    ...shopsIn(lower),
  };
};

/** Rows of a ladder have the same words around other numbers: read once. */
const known = new Map<string, Conditions>();

/** The conditions of a line in lower case, its codes blanked. */
export const conditionsIn = (lower: string): Conditions => {
  const shape = lower
    .replace(/(?<!\p{L})\d+(?![\p{L}ªº\d])/gu, '0')
    .replace(/\s+/g, (gap) => (gap.length > 2 || gap === '\t' ? '  ' : ' '));
  const before = known.get(shape);
  if (before !== undefined) return before;
  if (known.size > 500) known.clear();
  const conditions = read(shape);
  known.set(shape, conditions);
  return conditions;
};
