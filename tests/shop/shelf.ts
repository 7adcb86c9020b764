// From what stands on a shelf to the lines and the case of a scenario.
import type { AutomaticDiscount, CaseDocument, CoinWallet, Coupon, LineItem, ShippingGroup } from './case-document';
import { type ShelfItem, type Store, usualRules } from './scenario';

type Goods = Omit<ShelfItem, 'lineItemId' | 'itemId' | 'skuId' | 'quantity' | 'inCart'> & Partial<Pick<ShelfItem, 'quantity' | 'inCart'>>;

/** A shelf item with ids of the lengths the site's have, made of a number below 100,000; one of it, ticked, unless it says otherwise. */
export function shelfItem(number: number, goods: Goods): ShelfItem {
  const digits = String(number).padStart(5, '0');
  return {
    lineItemId: `300155151${digits}`,
    itemId: `10050077918${digits}`,
    skuId: `120000312345${digits}`,
    quantity: 1,
    inCart: 'ticked',
    ...goods,
  };
}

/** The line a shelf item is in a case, at a quantity. */
export function lineOf(item: ShelfItem, stores: Store[], quantity = item.quantity): LineItem {
  const store = stores.find((one) => one.storeId === item.storeId);
  return {
    lineItemId: item.lineItemId,
    title: item.title,
    storeId: item.storeId,
    ...(store ? { storeName: store.name } : {}),
    unitPrice: { amount: item.unitPrice },
    quantity,
    ...(item.flags ? { flags: item.flags } : {}),
    ...(item.shippingGroupId ? { shippingGroupId: item.shippingGroupId } : {}),
    ...(item.coinShareBasisPoints ? { coins: { maximumShareBasisPoints: item.coinShareBasisPoints } } : {}),
  };
}

interface CaseParts {
  caseId: string;
  currency: string;
  region: string;
  stores: Store[];
  shelf: ShelfItem[];
  coupons?: Coupon[];
  automaticDiscounts?: AutomaticDiscount[];
  shippingGroups?: ShippingGroup[];
  coins?: CoinWallet;
}

/** The moment every scenario is written for; the shop moves all dates to its own day. */
export const writtenAt = '2026-11-21T20:00:00Z';

/** The case of a shelf's ticked lines, under the usual rules. */
export function caseOf(parts: CaseParts): CaseDocument {
  return {
    format: 'stacking-case/1',
    caseId: parts.caseId,
    currency: { code: parts.currency, exponent: 2 },
    context: { region: parts.region, at: writtenAt },
    lineItems: parts.shelf.filter((item) => item.inCart === 'ticked').map((item) => lineOf(item, parts.stores)),
    shippingGroups: parts.shippingGroups ?? [],
    automaticDiscounts: parts.automaticDiscounts ?? [],
    wallet: { coupons: parts.coupons ?? [], ...(parts.coins ? { coins: parts.coins } : {}) },
    rules: usualRules,
  };
}
