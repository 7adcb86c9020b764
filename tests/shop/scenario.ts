// What a scenario file says: a shop, a shopper's cart and wallet, how the pages look, and what was worked out by hand.
import type { CaseDocument, Coupon, Flag, TillRules } from './case-document';
import type { BillRow, TillName } from './till';
import type { Language } from './words';

export interface Store {
  /** the store number of store links */
  storeId: string;
  sellerId: string;
  name: string;
}

/** One thing the shop sells: in the cart, on the wish list, or only on its own page. */
export interface ShelfItem {
  /** the cart's line id, which is also the line's id in the case */
  lineItemId: string;
  itemId: string;
  skuId: string;
  title: string;
  variant?: string;
  storeId: string;
  unitPrice: number;
  /** the struck-out price, where there is one */
  listPrice?: number;
  quantity: number;
  flags?: Flag[];
  shippingGroupId?: string;
  coinShareBasisPoints?: number;
  /** `soldOut` lines stand in the cart and cannot be ticked */
  inCart: 'ticked' | 'unticked' | 'soldOut' | 'no';
  wished?: boolean;
}

/** What the site is known to vary, or not known to keep, so that no reader comes to depend on it. */
export interface Layout {
  /** wrapper of a cart line */
  cartWrap: 'cart-product-wrap-group' | 'cart-product-wrap-group-new';
  cartJson: 'droplet' | 'legacy';
  cartSpm: 'cart' | 'shopcart';
  /** class names of unknown parts of the cart page */
  side: string;
  summaryRow: string;
  /** tail of `name--element--TAIL` classes */
  hash: string;
  transport: 'fetch' | 'xhr';
  /** how late the gateway answers, milliseconds */
  latencyMs: number;
  /** pages come with a content policy that lets in no style and no script but the site's own */
  strictPolicy: boolean;
  /** rows mounted at first; the others follow by themselves or on scrolling */
  firstRows: number;
  moreRows: 'soon' | 'onScroll';
  /** lines in the first answer; the next ones come by `cart.async` */
  linesAPage: number;
  /** the cart's own total has the automatic discounts in it, as rows */
  cartShowsAutomatic: boolean;
  /** the checkout has an informational row "Saved" */
  savedRow: boolean;
  walletSkin: 'plain' | 'modules' | 'swiper';
  productEra: 'client' | 'components';
  /** which of its three known layouts the wish list wears */
  wishList: 'cards2026' | 'list2024' | 'split2025';
  /** how a sale page writes its codes */
  saleEvent: 'table' | 'lines' | 'cards';
  /** where a client-rendered product page has its coupons: block of teasers, or panel with the proven field names */
  productCoupons: 'teasers' | 'panel';
  /** what `_d_c_.lifeCycleEventList[0].data` holds: the answer's `data`, or its `result` */
  productState: 'data' | 'result';
}

export interface Scenario {
  scenarioId: string;
  title: string;
  host: string;
  language: Language;
  /** how amounts are written */
  money: 'US $1.00' | '$1.00' | '1,00€' | '₪1.00' | 'MXN$1,00' | 'R$1,00';
  region: string;
  layout: Layout;
  /** what stands in place of the cart, where it does */
  gate?: 'captcha-page' | 'captcha-answer' | 'login-page' | 'login-answer';
  stores: Store[];
  shelf: ShelfItem[];
  /** the truth about ticked lines and promotions, and the rules a shopper may expect */
  case: CaseDocument;
  /** coupons of the case that are not in the wallet yet: product and store pages offer them */
  collectable: string[];
  /** coupons the site puts into a new order by itself */
  autoApplied: string[];
  /** coupons the wallet shows and nobody can use: used, expired, not begun */
  deadCoupons: { coupon: Coupon; state: 'used' | 'expired' | 'upcoming' }[];
  till: TillName;
  /** separate tax, for the till that has it: a share of goods after all discounts and shipping, rounded half up */
  tax?: { basisPoints: number };
  expected: Expected;
}

/** Worked out by hand; the arithmetic stands beside it. */
export interface Expected {
  /** of the best plan over one order of all ticked lines, by the case's rules, before separate tax */
  payable: number;
  coupons: string[];
  coins: boolean;
  /** what this shop's checkout shows for that plan, by its own till */
  rows: BillRow[];
  total: number;
}

export const usualLayout: Layout = {
  cartWrap: 'cart-product-wrap-group',
  cartJson: 'droplet',
  cartSpm: 'cart',
  side: 'cart-side',
  summaryRow: 'cart-summary-item',
  hash: 'RqgnKC9',
  transport: 'fetch',
  latencyMs: 120,
  strictPolicy: false,
  firstRows: 30,
  moreRows: 'soon',
  linesAPage: 40,
  cartShowsAutomatic: false,
  savedRow: false,
  walletSkin: 'plain',
  productEra: 'client',
  wishList: 'cards2026',
  saleEvent: 'table',
  productCoupons: 'panel',
  productState: 'data',
};

/** The reading of the rules the product starts from: the cross-store discount before platform coupon and code. */
export const usualRules: TillRules = {
  stackingOrder: ['storeDiscount', 'storeCoupon', 'selectCoupon', 'platformDiscount', 'platformCoupon', 'promoCode', 'coins'],
  limits: [
    { kinds: ['storeCoupon'], per: 'store', maximum: 1 },
    { kinds: ['selectCoupon'], per: 'order', maximum: 1 },
    { kinds: ['platformCoupon', 'promoCode'], per: 'order', maximum: 1 },
  ],
  exclusivity: [],
  thresholdComparison: 'atLeast',
  percentageRounding: 'halfUp',
  shippingMeasuredAfter: 'itemPrice',
  thresholdBase: {},
  coinsMeasuredOn: 'running',
};
