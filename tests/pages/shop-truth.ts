// What is true of a cart or checkout before any page is drawn of it: lines, ticks, and the sum the site itself would make.
import { type Draws, drawsOf } from '../core/planning/chance';
import { type Money, moneyFor } from './money';
import { type Language, languageFor, type RowWord, storeNameFor, titleFor } from './words';

export interface TrueLine {
  cartId: string;
  itemId: string;
  skuId: string;
  title: string;
  variant: string;
  storeId: string;
  storeName: string;
  sellerId: string;
  /** minor units, of one */
  unit: number;
  list: number | undefined;
  quantity: number;
  selected: boolean;
  available: boolean;
}

export interface TrueRow {
  word: RowWord;
  /** signed minor units as the page shows it */
  amount: number;
}

export interface ShopTruth {
  draws: Draws;
  money: Money;
  language: Language;
  lines: TrueLine[];
  rows: TrueRow[];
  /** undefined: the page shows none */
  total: number | undefined;
  isUs: boolean;
}

const digits = (draws: Draws, start: string, length: number): string =>
  start + Array.from({ length: length - start.length }, (_, i) => draws.below(i === 0 ? 9 : 10) + (i === 0 ? 1 : 0)).join('');

/** An amount as shops price: often round, sometimes tiny, sometimes large. */
export const amountFor = (draws: Draws, { exponent }: Money): number => {
  const scale = exponent === 0 ? 100 : exponent === 3 ? 10 : 1;
  const base = draws.one([
    draws.below(900) + 100,
    draws.below(9000) + 500,
    199,
    999,
    100 * (1 + draws.below(60)),
    draws.below(400_000) + 10_000,
  ]);
  return Math.max(1, base * scale);
};

const linesFor = (draws: Draws, money: Money, count: number): TrueLine[] => {
  const stores = Array.from({ length: 1 + draws.below(4) }, () => ({
    storeId: digits(draws, '11', 9),
    storeName: storeNameFor(draws),
    sellerId: digits(draws, '2', 9),
  }));
  const lines: TrueLine[] = [];
  for (let i = 0; i < count; i += 1) {
    const store = draws.one(stores);
    const unit = amountFor(draws, money);
    const before = lines.at(-1);
    // now and then the same item once more, in another variant
    const again = before !== undefined && draws.often(0.12);
    lines.push({
      ...(again ? { storeId: before.storeId, storeName: before.storeName, sellerId: before.sellerId } : store),
      cartId: digits(draws, '300', 14),
      itemId: again ? before.itemId : digits(draws, '1005', 16),
      skuId: digits(draws, '1200', 17),
      title: again ? before.title : titleFor(draws),
      variant: again || draws.often(0.7) ? `${draws.one(['10PCS', 'Red', 'US plug', '2m'])}, ${i}${draws.one(['A', 'B'])}` : '',
      unit,
      list: draws.often(0.5) ? unit + 1 + draws.below(unit + 1) : undefined,
      quantity: draws.often(0.6) ? 1 : 2 + draws.below(8),
      selected: draws.often(0.75),
      available: !draws.often(0.08),
    });
  }
  for (const line of lines) if (!line.available) line.selected = false;
  return lines.sort((one, other) => (one.storeId < other.storeId ? -1 : one.storeId > other.storeId ? 1 : 0));
};

/** The rows of the sum for what is ticked, and what they come to. What was saved is no part of it, which only known words tell. */
const sumFor = (draws: Draws, money: Money, lines: TrueLine[], foreign: boolean): { rows: TrueRow[]; total: number } => {
  const ticked = lines.filter((line) => line.selected);
  const goods = ticked.reduce((sum, line) => sum + line.unit * line.quantity, 0);
  const listed = ticked.reduce((sum, line) => sum + (line.list ?? line.unit) * line.quantity, 0);
  const rows: TrueRow[] = [];
  if (listed > goods && draws.often(0.5))
    rows.push({ word: 'itemsTotal', amount: listed }, { word: 'itemsDiscount', amount: goods - listed });
  rows.push({ word: 'subtotal', amount: goods });
  const off = (word: RowWord, share: number): void => {
    const amount = Math.floor((goods * (1 + draws.below(20))) / 100);
    if (amount > 0 && draws.often(share)) rows.push({ word, amount: -amount });
  };
  off('storeCoupon', 0.3);
  off('coupons', 0.2);
  off('coins', 0.1);
  if (draws.often(0.7)) rows.push({ word: 'shipping', amount: draws.often(0.5) ? 0 : amountFor(draws, money) });
  if (draws.often(0.2)) rows.push({ word: 'tax', amount: amountFor(draws, money) });
  const total = rows.filter((row) => !row.word.startsWith('items')).reduce((sum, row) => sum + row.amount, 0);
  if (!foreign && draws.often(0.1) && goods > 0) rows.push({ word: 'saved', amount: -Math.max(1, Math.floor(goods / 10)) });
  return { rows, total };
};

/** A cart, or an order to be checked out (then every line is ticked). */
export const shopTruth = (seed: number, page: 'cart' | 'checkout'): ShopTruth => {
  const draws = drawsOf(seed);
  const money = moneyFor(draws);
  const language = languageFor(draws);
  const count = draws.often(0.06) ? 12 + draws.below(20) : 1 + draws.below(5);
  const drawn = linesFor(draws, money, count);
  const lines = page === 'cart' ? drawn : drawn.map((line) => ({ ...line, selected: true, available: true }));
  const { rows, total } = sumFor(draws, money, lines, language.foreign);
  return {
    draws,
    money,
    language,
    lines,
    rows,
    total: draws.often(0.9) ? total : undefined,
    isUs: money.code === 'USD' && draws.often(0.2),
  };
};
