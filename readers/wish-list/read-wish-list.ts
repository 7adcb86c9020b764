// The wish list: the site's answers and the page as drawn, two witnesses where both are there.
import type { Reading } from '../../core/formats/reading';
import { challengeIn, challengeTried } from '../challenge';
import { kindOfAnswer, kindOfDocument } from '../content-kind';
import { bodyOf } from '../dom/dom';
import { shownText } from '../dom/tokens';
import { currencyOf, type Draft, draftOf, failureOf, present, readingOf, type Witness } from '../draft';
import { answerName, parsedAnswers, refusalOf } from '../json/answers';
import { preferencesOf } from '../preferences';
import type { PageSource } from '../source';
import { wishedInAnswers } from './wish-list-answer';
import { wishedInDocument } from './wish-list-dom';
import type { WishedItem } from './wish-list-item';
import { wishListSelectors } from './wish-list-selectors';

/** The answers' items, then those only drawn. What the answer leaves open the card may say; two prices for one item are none. */
const joined = (told: WishedItem[], drawn: WishedItem[]): WishedItem[] => {
  const cards = new Map(drawn.map((item) => [item.itemId, item]));
  const both = told.map((item): WishedItem => {
    const card = cards.get(item.itemId);
    cards.delete(item.itemId);
    if (card === undefined) return item;
    const { price, unread, ...rest } = item;
    const isDenied =
      price !== undefined && card.price !== undefined && (price.currency !== card.price.currency || price.amount !== card.price.amount);
    if (isDenied) return { ...card, ...rest, unread: 'witnesses-disagree' };
    const shown = price ?? card.price;
    return present({ ...card, ...rest, price: shown, unread: shown === undefined ? (unread ?? card.unread) : undefined });
  });
  return [...both, ...cards.values()].map(({ price, ...item }) =>
    item.unread === 'witnesses-disagree' || price === undefined ? item : { ...item, price },
  );
};

const withoutList = (source: PageSource, draft: Draft): Reading => {
  const { document } = source;
  const witness: Witness = { source: document === undefined ? 'response' : 'dom', detail: 'wishList' };
  const refusal = parsedAnswers(source)
    .map(({ root }) => refusalOf(root))
    .findLast((code) => code !== undefined);
  if (refusal !== undefined) return failureOf(draft, witness, refusal, ['ret']);
  const challenge = document === undefined ? undefined : challengeIn(document);
  if (challenge !== undefined) return failureOf(draft, witness, challenge, challengeTried);
  const body = document === undefined ? undefined : bodyOf(document);
  const isBlank = document !== undefined && (body === undefined || shownText(body) === '');
  return failureOf(draft, witness, isBlank ? 'loading' : 'unknown-layout', ['productBaseDTO', ...wishListSelectors.card]);
};

/** Reads the wish list. There is nothing to hold prices against, so it is `likely` at best; a list with more to load has a gap. */
export const readWishList = (source: PageSource): Reading => {
  const draft = draftOf(source, 'wishList');
  const { language, region, currency: preferred } = preferencesOf(source);
  const own = parsedAnswers(source).filter(({ root }) => kindOfAnswer(root) === 'wishList');
  const told = wishedInAnswers(own, preferred);
  const said = source.document === undefined ? undefined : kindOfDocument(source.document);
  const isOther = said !== undefined && said !== 'wishList';
  const drawn =
    source.document === undefined || isOther ? undefined : wishedInDocument(source.document, told.items[0]?.price?.currency ?? preferred);
  const last = own.at(-1);
  if ((last === undefined && drawn === undefined) || isOther) return withoutList(source, draft);
  const items = joined(told.items, drawn?.items ?? []);
  const currency = items.find(({ price }) => price !== undefined)?.price?.currency;
  const wishList = items.map(({ itemId, title, available, price, unread }, index) => {
    const why = price !== undefined && price.currency !== currency ? 'other-currency' : unread;
    if (why !== undefined) draft.gap(`wishList[${index}].price`, why);
    return present({ itemId, title, price: price === undefined || why !== undefined ? undefined : { amount: price.amount }, available });
  });
  if (told.withoutId + (drawn?.withoutId ?? 0) > 0) draft.gap('wishList', 'no-item-id');
  const count = told.count ?? drawn?.count;
  if (told.hasMore || (count !== undefined && count > items.length)) draft.gap('wishList', 'more-to-load');
  const witness: Witness =
    last === undefined ? { source: 'dom', detail: `wishList/${drawn?.css}` } : { source: 'response', detail: answerName(last) };
  const isDenied = items.some(({ unread }) => unread === 'witnesses-disagree');
  return readingOf(draft, witness, isDenied ? 'guess' : 'likely', { currency: currencyOf(currency), language, region, wishList });
};
