// What both shapes of a cart's answer write alike: the item's number, what sending costs, and what stands around the blocks.
import { asId, type Given, objectOf, value } from './answer';
import { told } from './markup';
import { meaning } from './money';
import { amountFor, type ShopTruth, type TrueLine } from './shop-truth';
import type { Branch } from './tree';

/** An item's id as its host writes it. */
export const itemIdOf = (truth: ShopTruth, line: TrueLine): Given => {
  const shown = truth.isUs ? String(BigInt(line.itemId) + 2n ** 51n) : line.itemId;
  const reads = (text: unknown) => {
    const id = asId(text as string);
    return id !== undefined && id.length > 10 && BigInt(id) > 2n ** 51n ? String(BigInt(id) - 2n ** 51n) : id;
  };
  return value('itemId', truth.draws.often(0.6) ? Number(shown) : shown, reads);
};

/** What sending a line costs, as the page words it; nothing where it is free. */
export const freightOf = ({ money, draws, language }: ShopTruth): { fee: number; text: Given } => {
  const fee = draws.often(0.5) ? 0 : amountFor(draws, money);
  const shown = fee === 0 ? language.word('free') : `${draws.often(0.5) ? 'Shipping: ' : ''}${money.shown(fee)}`;
  return { fee, text: told('lineFee', shown, meaning(money, fee)) };
};

/** The answer around its blocks. */
export const envelope = (draws: ShopTruth['draws'], blocks: { [key: string]: Given }, more: { [key: string]: Given } = {}): Branch =>
  objectOf({
    api: 'mtop.aliexpress.trade.cart.render',
    v: '1.0',
    ret: ['SUCCESS::ok'],
    data: draws.often(0.5) ? { ...more, data: blocks } : { data: blocks, ...more },
  });
