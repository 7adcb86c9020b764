// What was read → the case that is planned, and everything said beside it.
import type { Holding, LeftOut, Note, Source } from '../answer/answer';
import type { LineItem, StackingCase } from '../formats/case';
import type { CaseError } from '../formats/case-error';
import { parseCase } from '../formats/parse-case';
import type { Confidence, Reading, ReadProduct } from '../formats/reading';
import { fail, ok, type Result } from '../result';
import { admitPromotions } from './admit-promotions';
import { codeBookSource } from './book-source';
import { byHandSource } from './by-hand-source';
import { candidatesOf, type OpenFirst } from './candidates';
import { type CartLine, type CartLines, cartLines } from './cart-lines';
import { type CaseInput, couponPages, productPages, wishListPages } from './case-input';
import { coinWallet } from './coins';
import { knownPromotions } from './known-promotions';
import { entryNotes, readingNotes, walletNotes } from './reading-notes';
import { type ReadingRefusal, refusalOf } from './refuse-reading';
import { type Shipping, shippingOf } from './shipping';
import { sourcesOf } from './sources';
import { knownStores } from './stores';
import { taxNotes, taxRows } from './tax';
import { traitsOf } from './traits';

export interface CaseMade {
  case: StackingCase;
  holdings: Holding[];
  leftOut: LeftOut[];
  sources: Source[];
  notes: Note[];
  /** of the number a plan will give: that of the cart reading; `guess` where ticked lines had to be left out */
  confidence: Confidence;
  /** ticked lines that could not be read, and which of their fields */
  unread: { lineItemId: string; fields: string[] }[];
  /** promotions that are in and were read with doubt */
  unsure: { promotionId: string; fields: string[] }[];
  /** promotions that are in and that she entered herself */
  byHand: { promotionId: string; enteredAt: string }[];
  /** the page's own total in minor units, where it counts the same lines, and without its separate tax rows */
  pageTotal: number | undefined;
  pageTotalBeforeTax: number | undefined;
  /** what she might add once its page has been opened */
  openFirst: OpenFirst[];
  /** the lines of the case, as the site names what is in them */
  items: { lineItemId: string; itemId?: string; skuId?: string; listPrice?: number }[];
}

export type CaseRefusal = ReadingRefusal | { code: 'case-refused'; error: CaseError };

/** ISO 3166's code for a region that is not known: no promotion lists it. */
const UNKNOWN_REGION = 'ZZ';

/**
 * Makes the case of a cart: ticked and available lines, the coupons of all pages joined, shipping and coins as told, and every rule
 * field of the profile. A cart that could not be read, contradicts itself or is a guess is refused. The result keeps the case format.
 */
export function caseFromReadings(input: CaseInput): Result<CaseMade, CaseRefusal> {
  const { cart, settings, profile, byHand } = input;
  const refusal = refusalOf(cart);
  if (refusal !== undefined) return fail(refusal);
  const { currency } = cart;
  if (currency === undefined) return fail({ code: 'no-currency', fields: ['currency'] });

  const pages = productPages(input.products);
  const wallets = couponPages(input.wallet);
  const readings = [cart, ...wallets, ...pages];
  const stores = knownStores(readings);
  const lines = cartLines(cart, productsIn(pages, currency.code), stores);
  const counted = countsTheseLines(cart, lines);
  const summary = counted ? cart.cart?.summary : undefined;
  const region = cart.region ?? settings.region;
  const goods = lines.lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
  const known = knownPromotions(readings, byHand, stores, {
    book: input.codes,
    view: { currency, region, nowIso: input.nowIso, goods },
  });
  const admitted = admitPromotions(known, {
    currency,
    region,
    settings,
    nowIso: input.nowIso,
    lines: lines.lines,
    eligibility: input.eligibility,
    profile,
  });
  const shipping = shippingOf({
    lines: lines.lines,
    summary,
    thresholdComparison: profile.rules.thresholdComparison,
    byHand: (byHand?.shipping ?? []).filter((rule) => rule.currency.code === currency.code),
  });
  const coins =
    settings.usesCoins === false
      ? undefined
      : coinWallet({ coins: input.coins, byHand: byHand?.coins }, currency.code, profile.caseMaking.coinsOrderCap);
  const traits = traitsOf(settings);
  const more = candidatesOf({
    cart,
    lines: lines.lines,
    pages: productPages([...input.products, ...(input.recent ?? [])]),
    wishLists: wishListPages(input.wishLists ?? []),
    stores,
    shipping,
    nowIso: input.nowIso,
  });
  const plain = {
    format: 'stacking-case/1',
    caseId: input.caseId,
    currency,
    context: {
      region: region ?? UNKNOWN_REGION,
      at: input.nowIso,
      ...(admitted.usedCodes.length === 0 ? {} : { usedCodes: admitted.usedCodes }),
      ...(traits.length === 0 ? {} : { traits }),
    },
    lineItems: lines.lines.map((line) => lineItemOf(line, shipping)),
    shippingGroups: shipping.groups,
    automaticDiscounts: admitted.automaticDiscounts,
    wallet: { coupons: admitted.coupons, ...(coins === undefined ? {} : { coins: coins.wallet }) },
    rules: profile.rules,
  };
  // what she might add must never stand in the way of what she has: an absurd price on a wish list is only left out
  const whole = parseCase({ ...plain, shippingGroups: [...shipping.groups, ...more.shippingGroups], candidates: more.candidates });
  const made = whole.ok ? whole : parseCase(plain);
  if (!made.ok) return fail({ code: 'case-refused', error: made.error });
  const total = summary?.total?.amount;
  return ok({
    case: made.value,
    holdings: admitted.holdings,
    leftOut: admitted.leftOut,
    sources: [
      ...sourcesOf([...readings, ...(coins?.from.page === true && input.coins !== undefined ? [input.coins] : [])]),
      ...codeBookSource(known),
      ...byHandSource(byHand, { coins: coins?.from.byHand === true, shipping: shipping.byHand }),
    ],
    notes: [
      ...entryNotes(input),
      ...readingNotes(cart, lines, counted),
      ...walletNotes(wallets),
      ...shipping.notes,
      ...taxNotes(cart.cart?.summary, region),
    ],
    confidence: lines.unread.length > 0 ? 'guess' : lines.storeless ? 'likely' : cart.confidence,
    unread: lines.unread,
    unsure: admitted.unsure,
    byHand: admitted.byHand,
    pageTotal: total,
    pageTotalBeforeTax: total === undefined ? undefined : Math.max(0, total - (taxRows(summary) ?? 0)),
    openFirst: more.openFirst,
    items: lines.lines.map(itemOf),
  });
}

/** Product facts by item id; amounts in another currency than the cart's are none of its. */
function productsIn(pages: Reading[], currencyCode: string): Map<string, ReadProduct> {
  const found = new Map<string, ReadProduct>();
  for (const { product, currency } of pages) {
    if (product === undefined) continue;
    const { shipping, ...rest } = product;
    const isOurs = currency?.code === currencyCode || shipping?.type === 'free';
    found.set(product.itemId, isOurs ? product : rest);
  }
  return found;
}

/** The page's sum counts all ticked lines; only where all of them are loaded can it be compared with ours. */
const countsTheseLines = ({ cart }: Reading, { lines }: CartLines): boolean =>
  cart !== undefined && (cart.complete || cart.summary?.selectedLines === lines.length);

function lineItemOf(line: CartLine, shipping: Shipping): LineItem {
  const { read, product } = line;
  const shippingGroupId = shipping.groupOf.get(line.lineItemId);
  const storeName = read.storeName ?? product?.storeName;
  return {
    lineItemId: line.lineItemId,
    ...(read.title === undefined ? {} : { title: read.title }),
    storeId: line.storeId,
    ...(storeName === undefined ? {} : { storeName }),
    unitPrice: { amount: line.unitPrice },
    quantity: line.quantity,
    ...(line.flags.length === 0 ? {} : { flags: line.flags }),
    ...(shippingGroupId === undefined ? {} : { shippingGroupId }),
    ...(product?.coins === undefined ? {} : { coins: product.coins }),
  };
}

const itemOf = ({ lineItemId, read: { itemId, skuId, listPrice } }: CartLine): CaseMade['items'][number] => ({
  lineItemId,
  ...(itemId === undefined ? {} : { itemId }),
  ...(skuId === undefined ? {} : { skuId }),
  ...(listPrice === undefined ? {} : { listPrice: listPrice.amount }),
});
