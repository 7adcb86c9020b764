// Readings that outlive their page: of coupon pages, coins, products, stores and wish lists. Dated and bounded; a private window's stay in memory.
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { type PageKind, type Reading, reading } from '../../core/formats/reading';
import { ok, type Result } from '../../core/result';
import { inTurn } from './in-turn';
import { type StorageError, written } from './stored';

/** Most readings kept of each kind; the oldest go first. */
const MOST = { product: 400, wallet: 12, wishList: 12, coins: 1 } as const;
type FactKind = keyof typeof MOST;
export const factKinds = Object.keys(MOST) as FactKind[];

/** What a page's reading is kept as; pages that tell nothing of a cart's price are not kept, nor are past orders. */
const kindOf: Partial<Record<PageKind, FactKind>> = {
  wallet: 'wallet',
  couponCentre: 'wallet',
  saleEvent: 'wallet',
  product: 'product',
  store: 'product',
  wishList: 'wishList',
  coins: 'coins',
  // what placed orders spent; the page itself is nobody's business
  checkout: 'wallet',
};

const entry = z.object({ slot: z.string(), readAt: z.string(), storeId: z.optional(z.string()) });
/** What is known of a reading without opening it: its place, its age, its store. */
export type Fact = z.infer<typeof entry>;
const index = z.array(entry);

type Area = 'local' | 'session';
const areaOf = (privateWindow: boolean): Area => (privateWindow ? 'session' : 'local');
const indexKey = (area: Area, kind: FactKind): StorageItemKey => `${area}:facts/${kind}`;
const slotKey = (area: Area, kind: FactKind, slot: string): StorageItemKey => `${area}:fact/${kind}/${slot}`;

async function readIndex(area: Area, kind: FactKind): Promise<Fact[]> {
  const parsed = index.safeParse(await storage.getItem(indexKey(area, kind)));
  return parsed.success ? parsed.data : [];
}

/** Which place a reading takes: a later reading of the same page replaces the earlier one. */
const slotOf = (fact: Reading): string =>
  fact.product?.itemId ?? (fact.page === 'coins' ? 'coins' : new URL(fact.provenance.pageUrl).pathname);

/** The store a reading is about: a product's, or that of the coupons on a store's page. */
const storeOf = ({ product, page, coupons }: Reading): string | undefined => {
  const scope = page === 'store' ? coupons?.find((coupon) => coupon.scope.type === 'store')?.scope : undefined;
  return product?.storeId ?? (scope?.type === 'store' ? scope.storeId : undefined);
};

/** What the index says of a reading. */
function entryOf(fact: Reading): Fact {
  const storeId = storeOf(fact);
  return { slot: slotOf(fact), readAt: fact.provenance.readAt, ...(storeId === undefined ? {} : { storeId }) };
}

async function keep(area: Area, kind: FactKind, fact: Reading): Promise<void> {
  const { slot, ...entered } = entryOf(fact);
  const others = (await readIndex(area, kind)).filter((other) => other.slot !== slot);
  const entries = [{ slot, ...entered }, ...others];
  const dropped = entries.slice(MOST[kind]);
  await storage.setItems([
    { key: slotKey(area, kind, slot), value: fact },
    { key: indexKey(area, kind), value: entries.slice(0, MOST[kind]) },
  ]);
  await storage.removeItems(dropped.map((old) => slotKey(area, kind, old.slot)));
}

/** The older half of the products goes; false where there are none. Their list first: what it does not name is found by nobody. */
async function dropOldest(area: Area): Promise<boolean> {
  const products = await readIndex(area, 'product');
  const dropped = products.slice(Math.floor(products.length / 2));
  if (dropped.length === 0) return false;
  await storage.setItem(indexKey(area, 'product'), products.slice(0, Math.floor(products.length / 2)));
  await storage.removeItems(dropped.map(({ slot }) => slotKey(area, 'product', slot)));
  return true;
}

/**
 * Makes room where a storage is full of products; false where that frees nothing. What she entered is worth more than what a page will
 * tell again. To be called by a write whose turn it is.
 */
export const makeRoom = (privateWindow: boolean): Promise<boolean> => dropOldest(areaOf(privateWindow)).catch(() => false);

async function keepSomehow(area: Area, kind: FactKind, fact: Reading): Promise<Result<undefined, StorageError>> {
  for (;;) {
    const kept = await written(keep(area, kind, fact));
    if (kept.ok || kept.error.code !== 'storage-full' || !(await dropOldest(area).catch(() => false))) return kept;
  }
}

/**
 * Keeps a reading, in place of the earlier one of the same page; in a full storage the oldest products make room. A page that could not be
 * read leaves the earlier one standing; a wallet with nothing in it does not. Writes wait for each other: the index is read, then written.
 */
export async function keepFact(fact: Reading, privateWindow: boolean): Promise<Result<undefined, StorageError>> {
  const kind = kindOf[fact.page];
  const told = fact.failure === undefined || (kind === 'wallet' && fact.failure.code === 'empty');
  if (kind === undefined || !told) return ok(undefined);
  return inTurn(() => keepSomehow(areaOf(privateWindow), kind, fact));
}

/** The readings of a kind, newest first; of products only those `wanted` by item id, store number or age. */
export async function readFacts(kind: FactKind, privateWindow: boolean, wanted: (fact: Fact) => boolean = () => true): Promise<Reading[]> {
  const areas: Area[] = privateWindow ? ['session', 'local'] : ['local'];
  const found: Reading[] = [];
  for (const area of areas) {
    const entries = (await readIndex(area, kind)).filter(wanted);
    const values = await storage.getItems(entries.map((one) => slotKey(area, kind, one.slot)));
    for (const { value } of values) {
      const parsed = reading.safeParse(value);
      if (parsed.success) found.push(parsed.data);
    }
  }
  return found;
}

/** What was read in private windows goes. */
export async function forgetPrivateFacts(): Promise<void> {
  for (const kind of factKinds) {
    const entries = await readIndex('session', kind);
    if (entries.length === 0) continue;
    await storage.removeItems([indexKey('session', kind), ...entries.map(({ slot }) => slotKey('session', kind, slot))]);
  }
}

/** All that is kept, as its items of storage: what is to be there once these readings, and no others, are kept. */
export function factItems(facts: Reading[]): { key: StorageItemKey; value: unknown }[] {
  const newestFirst = facts.toSorted((one, other) => Date.parse(other.provenance.readAt) - Date.parse(one.provenance.readAt));
  return factKinds.flatMap((kind) => {
    const slots = new Map<string, Reading>();
    for (const fact of newestFirst)
      if (kindOf[fact.page] === kind && slots.size < MOST[kind] && !slots.has(slotOf(fact))) slots.set(slotOf(fact), fact);
    return [
      ...[...slots].map(([slot, value]) => ({ key: slotKey('local', kind, slot), value })),
      { key: indexKey('local', kind), value: [...slots.values()].map(entryOf) },
    ];
  });
}
