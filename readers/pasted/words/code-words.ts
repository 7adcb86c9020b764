// Words that name a code, a language a line, and words that make it another kind of code. Lower case.
import { listOf } from './phrases';

/** Right before (or, in some languages, right behind) a code. */
export const codeWords = listOf(`
code | codes | promo code | promo codes | promocode | promocodes | coupon code | coupon codes | discount code | coupon | voucher | voucher code | promo | coupons
código | códigos | cupón | cupones | código promocional | código de descuento | codigo | codigos | cupon | cupones
código | códigos | cupom | cupons | código promocional | cupão | cupões
code promo | codes promo | code | codes | coupon | bon de réduction
code | codes | gutscheincode | gutscheincodes | rabattcode | rabattcodes | gutschein | gutscheine | aktionscode
codice | codici | codice sconto | codice promo | coupon | codici sconto
kortingscode | kortingscodes | code | codes | couponcode
kod | kody | kodu | kodem | kodów | kod rabatowy | kody rabatowe | kod promocyjny | kupon | kupony | kodzie
kód | kódy | kódem | slevový kód | slevové kódy | kódů | kupón
cod | coduri | codul | codurile | cod promoțional | cupon | cupoane
kód | kódok | kóddal | kuponkód | kuponkódok | kupon | kedvezménykód | kódot
kod | koder | koden | rabattkod | rabattkoder | kupong | kampanjkod
код | коды | кодом | промокод | промокоды | промокодом | промокоду | промокода | промик | купон | купоны | купоном | коду | промокодов | промокодам
код | коди | промокод | промокоди | промокодом | купон | купони | кодом
κωδικός | κωδικό | κωδικοί | κωδικούς | κουπόνι | κουπόνια | κωδικού
kod | kodu | kodlar | kodları | kodlari | kupon | kuponu | kuponlar | kodunu | koduyla | kuponkodu | promosyon kodu | indirim kodu
קוד | קודים | קופון | קופונים | קוד קופון | הקוד | קוד מבצע
كود | كودات | أكواد | رمز | كوبون | قسيمة | كود الخصم | رمز القسيمة | الكود | كوبونات | رموز
코드 | 프로모션 코드 | 쿠폰 | 할인코드 | 쿠폰코드 | 프로모션코드
コード | クーポン | プロモコード | クーポンコード | プロモーションコード | 割引コード
优惠码 | 優惠碼 | 折扣码 | 折扣碼 | 代码 | 代碼 | 促销码 | 促銷碼 | 优惠代码 | 优惠券码 | 码 | 碼
โค้ด | รหัส | โค๊ด | คูปอง | โค้ดส่วนลด | โคด
mã | mã giảm giá | mã code | mã khuyến mãi
kode | kode promo | kupon | kode voucher | kode kupon | voucher`);

/** Codes of another kind: "tracking code", "código postal". */
export const otherCodes = listOf(`
tracking code | qr code | zip code | postal code | error code | country code | source code | verification code | bar code | barcode | item code | product code | color code | colour code | dress code | area code | security code | hs code | model code | order code | activation code | pin code | style code | unlock code | hex code | article code | part code | sms code | login code | confirmation code | access code | invite code | invitation code | referral code | currency code | currency codes | country codes | booking reference | booking number | reservation number | confirmation number
código postal | código de barras | código qr | código de error | código de seguimiento | código de color | código de verificación | código de producto | código del producto | código de artículo | código de país | código de invitación | código de reserva | localizador
código de rastreio | código de rastreamento | código de barras | código do produto | código de verificação | código de convite
code postal | code couleur | code barre | code-barres | code produit | code article | code de suivi | code erreur | code d'erreur | code de vérification | code de parrainage | code parrain | numéro de réservation | référence de réservation
artikelcode | farbcode | fehlercode | qr-code | ländercode | sendungscode | produktcode | herstellercode | buchungsnummer | buchungscode
codice prodotto | codice articolo | codice fiscale | codice postale | codice colore | codice di tracciamento | codice qr | codice errore
productcode | trackingcode | artikelcode | kleurcode | postcode
kod produktu | kod pocztowy | kod kreskowy | kod koloru | kod błędu | kod qr | kod towaru
kód produktu | čárový kód | sledovací kód
cod produs | cod poștal | cod de bare
termékkód | nyomkövetési kód
streckkod | spårningskod | felkod | produktkod | artikelkod
код товара | код цвета | код ошибки | код подтверждения | штрих-код | штрихкод | трек-код | код отслеживания | qr-код | код из смс | код продукта | код модели
код товару | код помилки | код підтвердження | трек-код
κωδικός προϊόντος
ürün kodu | takip kodu | hata kodu | posta kodu | renk kodu
קוד מוצר | מיקוד | קוד אימות | קוד שגיאה | קוד מעקב
رمز المنتج | رمز التتبع | رمز التحقق | رمز بريدي
상품코드 | 상품 코드 | 인증코드 | 오류코드 | 운송장 | 상품번호
商品コード | エラーコード | 追跡コード | 認証コード | qrコード | バーコード
商品编码 | 验证码 | 二维码 | 邮编 | 条码 | 條碼 | 货号`);

/** Words in capitals that are no codes, though they stand where one does. */
export const capitals = new Set(
  listOf(`ALIEXPRESS | COUPON | COUPONS | CODE | CODES | PROMO | PROMOS | DISCOUNT | EXTRA | SALE | CHOICE | FREE | SHIPPING | ONLY | CODIGO | CUPON | CUPOM | CUPONES |
CUPONS | DESCUENTO | DESCONTO | OFERTA | OFERTAS | REMISE | SOLDES | RABATT | GUTSCHEIN | GLOBAL | WORLD | WORLDWIDE | INTERNATIONAL | EUROPE | EUROPA | BLACK | FRIDAY |
SUMMER | WINTER | SPRING | AUTUMN | MINIMUM | SPEND | SAVE | OVER | FROM | UNTIL | VALID | EXPIRED | ENDED | USED | NEW | USERS | USER | ONLINE | ORDER | ORDERS | HAPPY |
SHOPPING | MEGA | SUPER | DEAL | DEALS | FLASH | TODAY | LAST | BEST | HOT | TOP | PRICE | PRICES | BRAND | BRANDS | WEEK | ANNIVERSARY | BIRTHDAY | COINS | PAYPAL | VISA |
MASTERCARD | KLARNA | USA | SPAIN | FRANCE | GERMANY | ITALY | BRAZIL | BRASIL | MEXICO | KOREA | JAPAN | POLAND | ISRAEL | ESPANA | ITALIA | CANADA | AUSTRALIA | PACIFIC |
TIME | STOCK | LIMITED | OFFER | OFFERS | UPDATE | IMPORTANT | NOTE | WARNING | WELCOME | PRIME | TEMU | SHEIN | AMAZON | EBAY | BANGGOOD | STORE | SELLER | SELECT | BONUS |
CASHBACK | GIFT | CARD | WIFI | HDMI | ANDROID | IPHONE | XIAOMI | SAMSUNG | REALME | HUAWEI | APPLE | SONY | LENOVO | BOSE | POCO | REDMI | NVIDIA | ANKER | BASEUS | UGREEN`),
);
