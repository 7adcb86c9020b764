// What could be bought besides: unticked lines, her wish list, one more of a line, and what she looked at lately.
import type { ShippingGroup, ShippingPolicy, StackingCase } from '../formats/case';
import type { Reading } from '../formats/reading';
import { type Goods, seenGoods, untickedGoods, wishedGoods } from './candidate-goods';
import type { CandidateSource } from './candidate-sources';
import type { CartLine } from './cart-lines';
import { groupIdOf, policyFrom, type Shipping } from './shipping';
import type { Stores } from './stores';

export type Candidate = NonNullable<StackingCase['candidates']>[number];

/** Something she might add that is not known well enough: store, price of the variant or shipping. Its own page tells them. */
export interface OpenFirst {
  itemId: string;
  title?: string;
  source: CandidateSource;
}

export interface CandidateFacts {
  cart: Reading;
  /** the lines of the case */
  lines: CartLine[];
  /** product pages, the latest of each item; amounts in the cart's currency only are taken */
  pages: Reading[];
  /** wish list pages, newest first */
  wishLists: Reading[];
  stores: Stores;
  shipping: Shipping;
  /** ISO 8601 in UTC: the case's "now" */
  nowIso: string;
}

export interface Candidates {
  candidates: Candidate[];
  /** groups that only candidates are in */
  shippingGroups: ShippingGroup[];
  openFirst: OpenFirst[];
}

/** Most of them: pairs are looked at too. The first sources go first. */
const MOST = 60;
/** A price seen longer ago than this is no promise, in ms. */
const FRESH_MS = 7 * 24 * 3600 * 1000;

/** One more of a line, unless the page says that no more can be had. */
function oneMore({ lineItemId, quantity, read, product }: CartLine): Candidate[] {
  const sku = product?.skus?.find(({ skuId }) => skuId === read.skuId);
  const most = [read.maximumQuantity, product?.purchaseLimit, sku?.stock].filter((limit) => limit !== undefined && limit > 0);
  return most.some((limit) => limit !== undefined && quantity + 1 > limit)
    ? []
    : [{ candidateId: `more:${lineItemId}`, type: 'quantityIncrease', source: 'sameLine', lineItemId, quantity: 1 }];
}

/**
 * Candidates in the order of their sources: unticked lines, wish list, one more of each line, recently seen; those whose store, price
 * or shipping is not known are `openFirst`. Prices seen more than seven days ago are not known any more.
 */
export function candidatesOf(facts: CandidateFacts): Candidates {
  const { cart, lines, pages, stores, shipping, nowIso } = facts;
  const isFresh = ({ provenance }: Reading): boolean => Date.parse(nowIso) - Date.parse(provenance.readAt) <= FRESH_MS;
  const isOurs = ({ currency }: Reading): boolean => currency?.code === cart.currency?.code;
  const products = new Map(
    pages
      .filter((page) => isFresh(page) && isOurs(page))
      .flatMap(({ product }) => (product === undefined ? [] : [[product.itemId, product]])),
  );
  const goods = [
    ...untickedGoods(cart, products, stores),
    ...wishedGoods(
      facts.wishLists.filter((list) => isFresh(list) && isOurs(list)),
      products,
      stores,
    ),
    ...seenGoods(products, stores),
  ];
  const taken = new Set(lines.flatMap(({ read }) => read.itemId ?? []));
  const openFirst: OpenFirst[] = [];
  // of groups that no line of the case is in; undefined where two pages differ
  const groups = new Map<string, ShippingPolicy | undefined>();
  const added = new Map<string, Candidate[]>();
  for (const one of goods) {
    if (one.source !== 'unticked' && one.itemId !== undefined && taken.has(one.itemId)) continue;
    if (one.itemId !== undefined) taken.add(one.itemId);
    const known = newItem(one, shipping, groups);
    if (known !== undefined) added.set(one.source, [...(added.get(one.source) ?? []), known]);
    else if (one.itemId !== undefined && one.source !== 'recentlySeen') {
      openFirst.push({ itemId: one.itemId, source: one.source, ...(one.title === undefined ? {} : { title: one.title }) });
    }
  }
  const of = (source: CandidateSource): Candidate[] => (added.get(source) ?? []).filter((one) => isShipped(one, shipping, groups));
  const all = [...of('unticked'), ...of('wishList'), ...lines.flatMap(oneMore), ...of('recentlySeen')].slice(0, MOST);
  const used = new Set(all.flatMap((one) => (one.type === 'newItem' ? (one.lineItem.shippingGroupId ?? []) : [])));
  const shippingGroups = [...groups].flatMap(([shippingGroupId, policy]) =>
    policy !== undefined && used.has(shippingGroupId) ? [{ shippingGroupId, policy }] : [],
  );
  return { candidates: all, shippingGroups, openFirst };
}

/** False where another page has contradicted the shipping of its group since. */
const isShipped = (one: Candidate, shipping: Shipping, groups: ReadonlyMap<string, ShippingPolicy | undefined>): boolean => {
  const id = one.type === 'newItem' ? one.lineItem.shippingGroupId : undefined;
  return id === undefined || groups.get(id) !== undefined || shipping.groups.some(({ shippingGroupId }) => shippingGroupId === id);
};

/** The candidate where all three are known; a group that no line of the case is in goes to `groups`. */
function newItem(goods: Goods, shipping: Shipping, groups: Map<string, ShippingPolicy | undefined>): Candidate | undefined {
  const { storeId, unitPrice, product, line } = goods;
  const flags = [...new Set([...(line?.flags ?? []), ...(product?.flags ?? [])])];
  if (storeId === undefined || unitPrice === undefined || flags.includes('outOfStock')) return undefined;
  const shippingGroupId = groupFor(groupIdOf({ flags, product, storeId }), goods, shipping, groups);
  if (shippingGroupId === undefined) return undefined;
  return {
    candidateId: goods.candidateId,
    type: 'newItem',
    source: goods.source,
    lineItem: {
      lineItemId: goods.lineItemId,
      ...(goods.title === undefined ? {} : { title: goods.title }),
      storeId,
      ...(goods.storeName === undefined ? {} : { storeName: goods.storeName }),
      unitPrice: { amount: unitPrice },
      quantity: goods.quantity,
      ...(flags.length === 0 ? {} : { flags }),
      shippingGroupId,
      ...(product?.coins === undefined ? {} : { coins: product.coins }),
    },
  };
}

/** The group it ships in, where what it costs there is known; undefined where it is not. */
function groupFor(
  shippingGroupId: string,
  { product, line }: Goods,
  shipping: Shipping,
  groups: Map<string, ShippingPolicy | undefined>,
): string | undefined {
  const told = product?.shipping === undefined ? undefined : policyFrom(product.shipping);
  const policy = told ?? (line?.shipping?.amount === 0 ? ({ type: 'free' } as const) : undefined);
  const isSame = (known: ShippingPolicy) => policy === undefined || JSON.stringify(policy) === JSON.stringify(known);
  const ofCase = shipping.groups.find((group) => group.shippingGroupId === shippingGroupId);
  if (ofCase !== undefined) return isSame(ofCase.policy) ? shippingGroupId : undefined;
  if (groups.has(shippingGroupId)) {
    const known = groups.get(shippingGroupId);
    if (known !== undefined && isSame(known)) return shippingGroupId;
    groups.set(shippingGroupId, undefined);
    return undefined;
  }
  // the page's one row stands for lines of this group too: what a further one would add to it nobody has said
  const isInRow = shipping.naturalGroups.has(shippingGroupId);
  if (policy === undefined || (isInRow && policy.type !== 'free')) return undefined;
  groups.set(shippingGroupId, policy);
  return shippingGroupId;
}
