// One made page or answer, or both of one moment, as it would come to the readers; still as trees.
import { drawsOf } from '../core/planning/chance';
import { dropletAnswer } from './cart-answer';
import { cartPage } from './cart-page';
import { checkoutAnswer } from './checkout-answer';
import { checkoutPage } from './checkout-page';
import { legacyAnswer } from './legacy-cart-answer';
import type { Money } from './money';
import { componentState, moduleState, resultAnswer } from './product-answers';
import { productPage } from './product-page';
import { productTruth } from './product-truth';
import { type ShopTruth, shopTruth } from './shop-truth';
import type { Branch } from './tree';
import { walletAnswer } from './wallet-answer';
import { walletPage } from './wallet-page';
import { walletTruth } from './wallet-truth';

export const madeKinds = ['cart', 'checkout', 'wallet', 'product'] as const;
export type MadeKind = (typeof madeKinds)[number];

export interface MadeInput {
  kind: MadeKind;
  /** which of the site's layouts: for the table of results */
  layout: string;
  url: string;
  money: Money;
  page?: Branch;
  answer?: Branch;
  /** the answer is a script of the page: `window.runParams` */
  inline: boolean;
  /** the answer's text is a JSONP call */
  jsonp: boolean;
  /** how much of the answer's text arrived, where it broke off: a share */
  arrived?: number;
  /** the shopper's own currency, where the site's cookie tells it */
  preferred: string | undefined;
  /** to be refused, or told as a guess: a bare sign nothing explains, three decimals, a product of which only the drawing is there */
  ambiguous: boolean;
}

/** Every page is read at this instant; dates stand around it. */
export const madeAt = '2026-11-21T00:00:00Z';

const hostOf = (isUs: boolean): string => `https://www.aliexpress.${isUs ? 'us' : 'com'}`;

type Parts = Pick<MadeInput, 'layout' | 'page' | 'answer'>;

const shopInput = (kind: 'cart' | 'checkout', seed: number, path: string, draw: (truth: ShopTruth) => Parts): MadeInput => {
  const truth = shopTruth(seed, kind);
  const { draws, money, isUs } = truth;
  const parts = draw(truth);
  const known = money.shared !== true || (money.code === 'USD' && isUs);
  const preferred = !known && draws.often(0.8) ? money.code : undefined;
  return {
    kind,
    url: `${hostOf(isUs)}${path}`,
    money,
    ...parts,
    inline: false,
    jsonp: draws.often(0.3),
    preferred,
    ambiguous: money.ambiguous === true || (parts.answer === undefined && !known && preferred === undefined),
  };
};

const cartInput = (seed: number): MadeInput =>
  shopInput('cart', seed, '/p/shoppingcart/index.html', (truth) => {
    const layout = truth.draws.one(['droplet', 'droplet', 'droplet', 'legacy', 'legacy', 'page', 'both'] as const);
    if (layout === 'page') return { layout, page: cartPage(truth) };
    if (layout === 'legacy') return { layout, answer: legacyAnswer(truth) };
    return layout === 'droplet'
      ? { layout, answer: dropletAnswer(truth) }
      : { layout, answer: dropletAnswer(truth), page: cartPage(truth) };
  });

const checkoutInput = (seed: number): MadeInput =>
  shopInput('checkout', seed, '/p/trade/confirm.html', (truth) => {
    const layout = truth.draws.one(['answer', 'answer', 'answer', 'answer', 'answer', 'page', 'page'] as const);
    return layout === 'page' ? { layout, page: checkoutPage(truth) } : { layout, answer: checkoutAnswer(truth) };
  });

const walletInput = (seed: number): MadeInput => {
  const truth = walletTruth(seed);
  const { draws, money } = truth;
  const layout = draws.one([
    'answer',
    'answer',
    'answer',
    'answer',
    'answer',
    'answer',
    'answer',
    'answer',
    'list',
    'modules',
    'swiper',
  ] as const);
  const parts = layout === 'answer' ? { answer: walletAnswer(truth) } : { page: walletPage(truth, layout) };
  const preferred = money.shared === true ? money.code : undefined;
  const unseen = money.shared === true && layout === 'answer';
  return {
    kind: 'wallet',
    layout,
    url: `${hostOf(false)}/p/my-coupons/index.html`,
    money,
    ...parts,
    inline: false,
    jsonp: draws.often(0.3),
    preferred,
    ambiguous: money.ambiguous === true || unseen,
  };
};

const productInput = (seed: number): MadeInput => {
  const truth = productTruth(seed);
  const { draws, money } = truth;
  const layout = draws.one([
    'result',
    'result',
    'result',
    'result',
    'result',
    'result',
    'result',
    'result',
    'drawn result',
    'components',
    'modules',
    'drawn',
  ] as const);
  const inline = layout === 'components' || layout === 'modules';
  const answer = layout.endsWith('result')
    ? resultAnswer(truth)
    : layout === 'components'
      ? componentState(truth)
      : layout === 'modules'
        ? moduleState(truth)
        : undefined;
  const page = layout === 'result' ? undefined : productPage(truth);
  const alias = draws.often(0.1);
  const url = alias ? `${hostOf(true)}/item/${BigInt(truth.itemId) + 2n ** 51n}.html` : `${hostOf(false)}/item/${truth.itemId}.html`;
  return {
    kind: 'product',
    layout,
    url,
    money,
    ...(answer === undefined ? {} : { answer }),
    ...(page === undefined ? {} : { page }),
    inline,
    jsonp: !inline && draws.often(0.4),
    preferred: money.shared === true ? money.code : undefined,
    ambiguous: money.ambiguous === true || layout === 'drawn',
  };
};

const makers: Record<MadeKind, (seed: number) => MadeInput> = {
  cart: cartInput,
  checkout: checkoutInput,
  wallet: walletInput,
  product: productInput,
};

/** The input of a seed: the same for the same seed. */
export const madeInput = (kind: MadeKind, seed: number): MadeInput => makers[kind](drawsOf(seed).below(2 ** 31));
