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

// Item pages of es.aliexpress.com, Mexico, 2024.
const spanish: Partial<Words> = {
  free: 'Envío gratuito',
  freeShipping: 'Envío gratis',
  freeShippingOver: 'Envío gratis a partir de {minimum}',
  storeCoupon: 'Cupón tienda',
  aStoreCoupon: 'Cupón tienda',
  aStoreCode: 'Código promocional',
  aPromoCode: 'Código promocional',
  myCoupons: 'Mis Cupones',
  off: '{off} dto.',
  ordersOver: 'En compras de {minimum} o más',
  offOn: '{off} dto. en pedidos +{minimum}',
  offPer: '{off} dto. por cada {minimum}',
  upTo: 'hasta {maximum}',
  piecesPercent: 'Compra {pieces} y llévate {off} dto.',
  piecesAmount: 'Compra {pieces} y llévate {off} dto.',
  expires: 'Expira el {until}',
  addToCart: 'Añadir a la cesta',
  buyNow: 'Comprar',
};

// Coupon centre and checkout of ko.aliexpress.com, 2026.
const korean: Partial<Words> = {
  free: '무료',
  freeShipping: '무료배송',
  total: '총합계',
  promoCode: '프로모션 코드',
  aPromoCode: '프로모션 코드',
  off: '{off} 할인',
  ordersOver: '{minimum} 이상 주문',
};

// Published offers of Brazil, 2025 and 2026.
const portuguese: Partial<Words> = {
  ordersOver: '{off} OFF em {minimum}',
  offOn: '{off} OFF em {minimum}',
  offPer: '{off} a cada {minimum}',
};

export type Language = 'en' | 'de' | 'he' | 'es' | 'ko' | 'pt';
const others: Partial<Record<Language, Partial<Words>>> = { de: german, he: hebrew, es: spanish, ko: korean, pt: portuguese };

/** All words of a shop's language. */
export function wordsOf(language: Language): Words {
  return { ...english, ...others[language] };
}

/** True where one phrase says both what is taken off and on how much. */
export const saysBothAtOnce = (language: Language): boolean => wordsOf(language).ordersOver.includes('{off}');

/** A word with its places filled. */
export function say(words: Words, word: Word, places: Record<string, string | number> = {}): string {
  return words[word].replaceAll(/\{(\w+)\}/g, (_, place: string) => String(places[place] ?? ''));
}
