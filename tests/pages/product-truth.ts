// What is true of a product before any page of it is made.
import { type Draws, drawsOf } from '../core/planning/chance';
import { type Money, moneyFor } from './money';
import { amountFor } from './shop-truth';
import { titleFor } from './words';

export interface TrueSku {
  skuId: string;
  /** minor units, what is asked now */
  price: number;
  list: number | undefined;
  stock: number;
  salable: boolean;
}

export interface ProductTruth {
  draws: Draws;
  money: Money;
  itemId: string;
  title: string;
  storeId: string;
  storeName: string;
  /** the shell that the shop card names, where the listing is pooled */
  shownStoreId: string | undefined;
  skus: TrueSku[];
  shipping: { type: 'free' } | { type: 'flat'; fee: number; freeFrom: number | undefined };
  choice: boolean;
  purchaseLimit: number | undefined;
  /** basis points of the price that coins may pay */
  coins: number | undefined;
}

const number = (draws: Draws, start: string, length: number): string =>
  start + Array.from({ length: length - start.length }, () => 1 + draws.below(9)).join('');

/** A product with its variants. Those that cannot be bought carry absurd prices, as on the site. */
export const productTruth = (seed: number): ProductTruth => {
  const draws = drawsOf(seed);
  const money = moneyFor(draws);
  const base = amountFor(draws, money);
  const skus = Array.from({ length: 1 + draws.below(6) }, (): TrueSku => {
    const price = draws.often(0.4) ? base : amountFor(draws, money);
    const salable = !draws.often(0.2);
    return {
      skuId: number(draws, '1200', 17),
      price: salable ? price : price * 1000 + 7,
      list: draws.often(0.6) ? price * 2 : undefined,
      stock: salable ? 1 + draws.below(500) : 0,
      salable,
    };
  });
  const choice = draws.often(0.4);
  const fee = amountFor(draws, money);
  const storeId = number(draws, '11', 9);
  return {
    draws,
    money,
    itemId: number(draws, '1005', 16),
    title: titleFor(draws),
    storeId,
    storeName: `Store ${draws.below(99)}`,
    shownStoreId: draws.often(0.15) ? number(draws, '12', 9) : undefined,
    skus,
    shipping: draws.often(0.4) ? { type: 'free' } : { type: 'flat', fee, freeFrom: choice && draws.often(0.7) ? fee * 5 : undefined },
    choice,
    purchaseLimit: draws.often(0.25) ? 1 + draws.below(5) : undefined,
    coins: draws.often(0.3) ? 100 * (1 + draws.below(20)) : undefined,
  };
};

/** What is true of a product, by slot. */
export const trueProduct = (truth: ProductTruth): Record<string, string> => {
  const { money, shipping } = truth;
  const bought = truth.skus.filter((sku) => sku.salable).map((sku) => sku.price);
  return {
    itemId: truth.itemId,
    storeId: truth.storeId,
    shop: truth.shownStoreId ?? truth.storeId,
    fee: shipping.type === 'flat' ? `${money.code}:${shipping.fee}` : `${money.code}:0`,
    freeFrom: shipping.type === 'flat' && shipping.freeFrom !== undefined ? `${money.code}:${shipping.freeFrom}` : '',
    limit: truth.purchaseLimit === undefined ? '' : String(truth.purchaseLimit),
    coins: truth.coins === undefined ? '' : String(truth.coins),
    choice: String(truth.choice),
    least: bought.length === 0 ? '' : String(Math.min(...bought)),
    most: bought.length === 0 ? '' : String(Math.max(...bought)),
  };
};
