// The words of the site, as far as public captures have them. Where nothing is known of a language the shop says it in English.

const english = {
  cart: 'Cart ({n})',
  selectAll: 'Select all items',
  deleteSelected: 'Delete selected items',
  unavailable: 'Unavailable',
  soldOut: 'Item sold out',
  summary: 'Summary',
  itemsTotal: 'Items total',
  itemsDiscount: 'Items discount',
  subtotal: 'Subtotal',
  storeDiscount: 'Store discount',
  storeCoupon: 'Store Coupon',
  selectCoupon: 'Select Coupon',
  platformDiscount: 'AliExpress discount',
  platformCoupon: 'AliExpress Coupons',
  promoCode: 'Promo codes',
  coins: 'Coins',
  shipping: 'Shipping',
  shippingFee: 'Shipping fee',
  free: 'Free',
  freeShipping: 'Free shipping',
  freeShippingOver: 'Free shipping over {minimum}',
  tax: 'Tax',
  saved: 'Saved',
  estimatedTotal: 'Estimated total',
  total: 'Total',
  checkout: 'Checkout ({n})',
  emptyCart: 'Your cart is empty',
  payNow: 'Place order',
  enter: 'Enter',
  apply: 'Apply',
  myCoupons: 'My Coupons',
  usable: 'Available',
  used: 'Used',
  expired: 'Expired',
  aStoreCoupon: 'Store Coupon',
  aStoreCode: 'Store promo code',
  aSelectCoupon: 'Select Coupon',
  aPlatformCoupon: 'AliExpress Coupon',
  aPromoCode: 'Promo code',
  off: '{off} OFF',
  ordersOver: 'Orders over {minimum}',
  offOn: '{off} off on {minimum}',
  offPer: '{off} off per {minimum}',
  upTo: 'up to {maximum}',
  piecesPercent: 'Buy {pieces} get {off} off',
  piecesAmount: 'Buy {pieces} get {off} off',
  expires: 'Expires {until}',
  fromTo: 'From {from} to {until}',
  get: 'Get',
  collected: 'Collected',
  extraCoins: 'Extra {share} off with coins',
  addToCart: 'Add to cart',
  buyNow: 'Buy Now',
  itemCosts: 'Total item costs',
} satisfies Record<string, string>;

export type Word = keyof typeof english;
type Words = Record<Word, string>;

// Item pages and search cards of de.aliexpress.com, 2025.
const german: Partial<Words> = {
  freeShipping: 'Kostenloser Versand',
  off: '{off} Rabatt',
  ordersOver: '{off} Rabatt auf {minimum}',
  offOn: '{off} Rabatt auf {minimum}',
  piecesAmount: '{off} Rabatt bei {pieces} Artikeln',
};

// Item pages of he.aliexpress.com, 2020 and 2023.
const hebrew: Partial<Words> = {
  freeShipping: 'שילוח חינם',
  freeShippingOver: 'על הזמנות מעל {minimum}',
  free: 'שילוח חינם',
  storeCoupon: 'קופוני החנות',
  aStoreCoupon: 'קופוני החנות',
  aStoreCode: 'קוד מבצע של החנות',
  myCoupons: 'הקופונים שלי',
  off: '{off}',
  ordersOver: 'הזמנות של {minimum} ומעלה',
  offOn: 'הנחה של {off} על {minimum}',
  offPer: '{off} הנחה עבור {minimum}',
  piecesPercent: 'קנה {pieces}, קבל {off} הנחה',
  piecesAmount: 'קנה {pieces}, קבל {off} הנחה',
  expires: 'פג תוקף {until}',
  get: 'קבלו',
  addToCart: 'הוסיפו לעגלה',
  buyNow: 'קנו עכשיו',
  payNow: 'בצע הזמנה',
};

/** All words of a shop's language. */
export function wordsOf(language: 'en' | 'de' | 'he'): Words {
  return { ...english, ...(language === 'de' ? german : language === 'he' ? hebrew : {}) };
}

/** A word with its places filled. */
export function say(words: Words, word: Word, places: Record<string, string | number> = {}): string {
  return words[word].replaceAll(/\{(\w+)\}/g, (_, place: string) => String(places[place] ?? ''));
}
