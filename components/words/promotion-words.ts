// A promotion in words: its kind, its code, its rule with every number, its store.
import type { Discount, LevelDiscount } from '../../core/formats/promotion';
import type { Saying } from '../language/saying';
import { kindWords } from './code-words';
import type { Names, Promotion } from './names';

const upTo = (saying: Saying, most: { amount: number } | undefined): Saying =>
  most ? { key: 'ruleUpTo', with: [{ said: saying }, { money: most.amount }] } : saying;

const from = (saying: Saying, minimum: { amount: number } | undefined): Saying =>
  minimum && minimum.amount > 0 ? { key: 'ruleFrom', with: [{ said: saying }, { money: minimum.amount }] } : saying;

function sayLevel(discount: LevelDiscount): Saying {
  switch (discount.type) {
    case 'fixed':
      return { key: 'ruleFixed', with: [{ money: discount.amount }] };
    case 'percentage':
      return { key: 'rulePercentage', with: [{ percent: discount.basisPoints }] };
    case 'repeating':
      return { key: 'ruleRepeating', with: [{ money: discount.amount }, { money: discount.every.amount }] };
  }
}

const cappedLevel = (discount: LevelDiscount, minimum?: { amount: number }): Saying =>
  upTo(from(sayLevel(discount), minimum), discount.maximumDiscount);

const together = (levels: Saying[]): Saying => {
  const [only] = levels;
  return only !== undefined && levels.length === 1 ? only : { key: 'ruleLevels', with: [{ all: levels }] };
};

function sayDiscount(discount: Discount): Saying {
  switch (discount.type) {
    case 'tiered':
      return upTo(together(discount.tiers.map((tier) => cappedLevel(tier.discount, tier.minimumSpend))), discount.maximumDiscount);
    case 'quantityTiered': {
      const levels = discount.tiers.map(
        (tier): Saying => ({ key: 'rulePieces', with: [{ said: cappedLevel(tier.discount) }], count: tier.minimumQuantity }),
      );
      return upTo(together(levels), discount.maximumDiscount);
    }
    default:
      return sayLevel(discount);
  }
}

/** What a promotion takes off and from when on: "15% off from US$99.00, up to US$18.00". */
export function sayRule({ discount, minimumSpend }: Pick<Promotion, 'discount' | 'minimumSpend'>): Saying {
  const capped = discount.type === 'tiered' || discount.type === 'quantityTiered';
  return upTo(from(sayDiscount(discount), minimumSpend), capped ? undefined : discount.maximumDiscount);
}

/** What a promotion by id is called: its kind, and its code where it has one. An id the answer says nothing of is named as what it is. */
export function sayTitle(names: Names, id: string): Saying {
  const promotion = names.promotion(id);
  if (!promotion) return { key: 'promotionUnknown', with: [{ code: id }] };
  const kind: Saying = { key: kindWords[promotion.kind] };
  return promotion.code === undefined ? kind : { key: 'kindWithCode', with: [{ said: kind }, { code: promotion.code }] };
}

/** What a promotion by id does, in which store, and when she entered it if she did; undefined where the answer says nothing of it. */
export function sayDetail(names: Names, id: string): Saying | undefined {
  const promotion = names.promotion(id);
  if (!promotion) return undefined;
  const rule = sayRule(promotion);
  const store = names.storeOf(promotion);
  const said: Saying = store === undefined ? rule : { key: 'ofStore', with: [{ said: rule }, { name: store }] };
  const age = names.enteredAt(id);
  return age === undefined ? said : { key: 'enteredByYou', with: [{ said }, { age }] };
}

/** What several promotions are called; those that would be called the same are told apart by what they take off, from when on. */
export function sayTitles(names: Names, ids: readonly string[]): Saying[] {
  const titles = ids.map((id) => sayTitle(names, id));
  const called = titles.map((title) => JSON.stringify(title));
  return ids.flatMap((id, at) =>
    called.indexOf(called[at] ?? '') === called.lastIndexOf(called[at] ?? '') ? (titles[at] ?? []) : sayPromotion(names, id),
  );
}

/** A promotion by id, whole: kind, code, rule and store. */
export function sayPromotion(names: Names, id: string): Saying {
  const title = sayTitle(names, id);
  const detail = sayDetail(names, id);
  return detail === undefined ? title : { key: 'promotion', with: [{ said: title }, { said: detail }] };
}
