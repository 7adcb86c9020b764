// The product page: answer or page state of any of three eras, then the page as drawn.
import type { Reading } from '../../core/formats/reading';
import { challengeIn, challengeTried } from '../challenge';
import { kindOfDocument, productIn } from '../content-kind';
import { bodyOf } from '../dom/dom';
import { pick } from '../dom/selectors';
import { shownText } from '../dom/tokens';
import { currencyOf, type Draft, draftOf, failureOf, present, readingOf, type Witness } from '../draft';
import { itemIdIn } from '../ids';
import { answerName, type ParsedAnswer, parsedAnswers, refusalOf } from '../json/answers';
import { runParamsIn } from '../json/embedded';
import { parseJsonText } from '../json/json-text';
import { preferencesOf } from '../preferences';
import type { PageSource } from '../source';
import { componentFacts, moduleFacts } from './product-components';
import { type DrawnProduct, productSelectors, readProductDocument } from './product-dom';
import type { ProductFacts } from './product-facts';
import { productFound } from './product-reading';
import { resultFacts } from './product-result';

interface ToldProduct {
  facts: ProductFacts;
  witness: Witness;
}

const factsOf = { result: resultFacts, components: componentFacts, modules: moduleFacts };

const toldIn = (root: unknown, witness: Witness): ToldProduct | undefined => {
  const found = productIn(root);
  if (found === undefined) return undefined;
  const facts = factsOf[found.era](found.body);
  return { facts, witness: { ...witness, detail: `${witness.detail}/${facts.era}` } };
};

/** The newest product any answer tells of; an answer for another item counts only when there is none for this one. */
const newest = (answers: ParsedAnswer[], itemId: string | undefined): ToldProduct | undefined => {
  const told = answers.flatMap((parsed) => {
    const source = parsed.answer.origin === 'state' ? ('embedded' as const) : ('response' as const);
    return toldIn(parsed.root, { source, detail: answerName(parsed) }) ?? [];
  });
  return told.findLast(({ facts }) => facts.itemId === undefined || facts.itemId === itemId) ?? told.at(-1);
};

const embeddedIn = (document: Document | undefined): ToldProduct | undefined => {
  const text = document === undefined ? undefined : runParamsIn(document);
  const state = text === undefined ? undefined : parseJsonText(text);
  return state?.ok ? toldIn(state.value, { source: 'embedded', detail: 'window.runParams' }) : undefined;
};

const contradicts = (drawn: DrawnProduct, found: ReturnType<typeof productFound>, currency: string | undefined): string[] => {
  const price = found.product?.price;
  const { price: shown } = drawn;
  if (shown === undefined || price === undefined) return [];
  if (shown.currency !== currency) return ['currency'];
  const skus = found.product?.skus ?? [];
  const known = skus.length === 0 || skus.some((sku) => sku.price?.amount === shown.minimum);
  return known && shown.minimum >= price.minimum.amount && shown.maximum <= price.maximum.amount ? [] : ['product.price'];
};

const fromAnswer = (draft: Draft, { facts, witness }: ToldProduct, source: PageSource, pageItem: string | undefined): Reading => {
  const preferences = preferencesOf(source);
  const currency = facts.currency ?? preferences.currency;
  const itemId = facts.itemId ?? pageItem;
  if (itemId === undefined) return failureOf(draft, witness, 'unknown-layout', ['item id']);
  if (currency === undefined) draft.gap('currency', 'not-found');
  const merged = { ...facts, language: facts.language ?? preferences.language, region: facts.region ?? preferences.region };
  const found = productFound(merged, itemId, { currency, format: facts.format }, Date.parse(source.readAt), draft);
  const drawn = source.document === undefined ? {} : readProductDocument(source.document, currency);
  const disagree = contradicts(drawn, found, currency);
  if (pageItem !== undefined && itemId !== pageItem) disagree.push('product.itemId');
  for (const field of disagree) draft.gap(field, 'witnesses-disagree');
  return readingOf(draft, witness, disagree.length > 0 ? 'guess' : 'likely', found);
};

const fromDocument = (draft: Draft, source: PageSource, document: Document, pageItem: string | undefined): Reading => {
  const witness: Witness = { source: 'dom', detail: 'product' };
  const preferences = preferencesOf(source);
  const looked = [...productSelectors.title, ...productSelectors.price];
  if (pick(document, productSelectors.notFound) !== undefined) {
    return failureOf(draft, witness, 'not-found', productSelectors.notFound, { language: preferences.language });
  }
  const kind = kindOfDocument(document);
  if (kind !== undefined && kind !== 'product') return failureOf(draft, witness, 'unknown-layout', ['body[data-spm]']);
  const drawn = readProductDocument(document, preferences.currency);
  if (drawn.title === undefined) {
    const challenge = challengeIn(document);
    if (challenge !== undefined) return failureOf(draft, witness, challenge, challengeTried);
    const body = bodyOf(document);
    const isShell = kind === 'product' && (body === undefined || shownText(body) === '');
    return failureOf(draft, witness, isShell ? 'loading' : 'unknown-layout', looked);
  }
  if (pageItem === undefined) return failureOf(draft, witness, 'unknown-layout', ['item id']);
  if (drawn.price === undefined) draft.gap('product.price', 'not-found');
  for (const field of ['coupons', 'product.skus', 'product.shipping', 'product.storeId']) draft.gap(field, 'not-found');
  const range = (price: DrawnProduct['price']) =>
    price === undefined ? undefined : { minimum: { amount: price.minimum }, maximum: { amount: price.maximum } };
  return readingOf(draft, witness, 'guess', {
    currency: currencyOf(drawn.price?.currency),
    language: preferences.language,
    region: preferences.region,
    // the shop card may name a pooling shell: without the disclosure nobody can tell
    product: present({
      itemId: pageItem,
      title: drawn.title,
      shownStoreId: drawn.shownStoreId,
      storeName: drawn.storeName,
      price: range(drawn.price),
      listPrice: drawn.listPrice?.currency === drawn.price?.currency ? range(drawn.listPrice) : undefined,
    }),
  });
};

/** Reads a product page. There is no sum to hold it against, so it is `likely` at best. */
export const readProduct = (source: PageSource): Reading => {
  const draft = draftOf(source, 'product');
  const pageItem = itemIdIn(source.url);
  const answers = parsedAnswers(source);
  const told = newest(answers, pageItem) ?? embeddedIn(source.document);
  if (told !== undefined) return fromAnswer(draft, told, source, pageItem);
  if (source.document !== undefined) return fromDocument(draft, source, source.document, pageItem);
  const refusal = answers.map(({ root }) => refusalOf(root)).findLast((code) => code !== undefined);
  const witness: Witness = { source: 'response', detail: answers.at(-1)?.answer.name || 'answer' };
  return failureOf(draft, witness, refusal ?? 'unknown-layout', refusal === undefined ? ['data.result', '*Component', '*Module'] : ['ret']);
};
