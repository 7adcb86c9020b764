// What is known of a promotion in words: what it does, for whom, from where, how old, and where it stands.
import type { JoinedPromotion } from '../../core/cases/join-promotions';
import type { Saying } from '../language/saying';
import { kindWords, leftOutWords, pageWords } from '../words/code-words';
import { sayRule } from '../words/promotion-words';
import type { KnownStore } from './desk';
import { statusWords } from './discounts-words';

/** Kind and code: "Promo code AEUS8". */
export function sayName({ promotion: { kind, code } }: JoinedPromotion): Saying {
  const said: Saying = { key: kindWords[kind] };
  return code === undefined || code === '' ? said : { key: 'kindWithCode', with: [{ said }, { code }] };
}

/** What it takes off, in which store; a page's own words where no number was read. */
export function sayWhat({ promotion, storeName, storeId }: JoinedPromotion, stores: KnownStore[]): Saying | undefined {
  const { discount, minimumSpend, text } = promotion;
  const store = storeName ?? stores.find((one) => one.storeId === storeId)?.name ?? storeId;
  const rule: Saying | undefined =
    discount === undefined || discount.type === 'freeShipping'
      ? text === undefined
        ? undefined
        : { key: 'discountsOwnWords', with: [{ name: text }] }
      : sayRule({ discount, ...(minimumSpend === undefined ? {} : { minimumSpend }) });
  return rule === undefined || store === undefined ? rule : { key: 'ofStore', with: [{ said: rule }, { name: store }] };
}

/** From which pages, or from her, and how long ago. */
export function sayFrom({ seenOn, seenAt, byHand }: JoinedPromotion): Saying {
  const pages = seenOn.filter((place) => place !== 'byHand').map((place): Saying => ({ key: pageWords[place] }));
  if (byHand === undefined) return { key: 'discountsReadOn', with: [{ all: pages }, { age: seenAt }] };
  const entered: Saying = { key: 'discountsEntered', with: [{ age: byHand.enteredAt }] };
  return pages.length === 0 ? entered : { key: 'discountsAlsoOn', with: [{ said: entered }, { all: pages }] };
}

/** Whether it is over at a moment, by its day or by its page. */
export const isOver = ({ status, validUntil }: JoinedPromotion, nowMs: number): boolean =>
  status === 'expired' || status === 'used' || (validUntil !== undefined && Date.parse(validUntil) <= nowMs);

/** Where it stands: hers to use, struck out, used, ended; and until when. */
export function sayStanding(joined: JoinedPromotion, nowMs: number): Saying {
  const { status, against, validUntil, promotion } = joined;
  if (against !== undefined) return { key: leftOutWords[against] };
  if (isOver(joined, nowMs)) return { key: status === 'used' ? 'leftOutUsed' : 'leftOutExpired' };
  const byItself = promotion.kind === 'storeDiscount' || promotion.kind === 'platformDiscount';
  const said: Saying = { key: byItself && status !== 'upcoming' ? 'discountsByItself' : statusWords[status] };
  return validUntil === undefined ? said : { key: 'discountsUntil', with: [{ said }, { until: validUntil }] };
}
