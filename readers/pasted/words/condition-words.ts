// Words for who may use a code and whether it still works, a language a line. Lower case.
import { listOf } from './phrases';

/** First order only. */
export const newBuyer = listOf(`
new user | new users | new customer | new customers | new account | new accounts | new buyer | new buyers | first order | first orders | first purchase | newcomer | newcomers | new shoppers | new members | first-time buyer* | first time buyer* | first-order | new-user | first-time customer* | first time customer* | newbies | new clients | new ali account*
nuevo usuario | nuevos usuarios | nuevos clientes | nuevo cliente | primera compra | primer pedido | cuentas nuevas | cuenta nueva | nuevas cuentas | usuarios nuevos | clientes nuevos | usuario nuevo | nuevos compradores | 1er pedido | 1ª orden
novo usuário | novos usuários | novos clientes | novo cliente | primeira compra | primeiro pedido | contas novas | conta nova | novas contas | usuários novos | novos utilizadores | novo utilizador | novo usuario | novos usuarios | 1ª compra | 1a compra | 1º pedido
nouveaux clients | nouveau client | première commande | nouvel utilisateur | nouveaux utilisateurs | premier achat | nouveaux comptes | nouveau compte | nouveaux inscrits | première cmd | nouveaux acheteurs | 1ère commande | 1re commande | 1er achat
neukunde | neukunden | neue nutzer | neue kunden | erstbestellung | erste bestellung | neuen nutzer | neukundencode* | neukäufer | neueinkäufer | neue konten | erstbesteller | neue benutzer | neukunden-code*
nuovi utenti | nuovo utente | nuovi clienti | nuovo cliente | primo ordine | primo acquisto | nuovi account | nuovi iscritti | account nuovi
nieuwe klant | nieuwe klanten | nieuwe gebruiker | nieuwe gebruikers | eerste bestelling | eerste aankoop | nieuwe accounts
nowi użytkownicy | nowych użytkowników | nowi klienci | nowych klientów | pierwsze zamówienie | pierwszego zamówienia | pierwsze zakupy | nowe konta | nowych kont | nowego użytkownika | nowe konto | dla nowych | pierwszych zakupów
noví uživatelé | nové uživatele | noví zákazníci | nové zákazníky | první objednávka | první objednávku | první nákup | nových uživatelů | nových zákazníků | nové účty
utilizatori noi | clienți noi | prima comandă | utilizator nou | conturi noi | client nou | clienti noi | prima comanda
új felhasználó* | új vásárló* | első rendelés* | első vásárlás* | új fiók*
nya användare | ny användare | nya kunder | ny kund | första köp* | första beställning* | första order* | nya konton
новые пользователи | новых пользователей | новым пользователям | первый заказ | первого заказа | новых покупателей | новым покупателям | новых аккаунтов | новые аккаунты | первую покупку | первой покупки | новые покупатели | новых клиентов | новичк* | первом заказе | новый пользователь | новых акков | новым клиентам | первая покупка | новый аккаунт
нові користувачі | нових користувачів | новим користувачам | перше замовлення | першого замовлення | нових покупців | нових акаунтів | першої покупки | першу покупку | нові покупці | нових клієнтів | новим покупцям
νέους χρήστες | νέοι χρήστες | πρώτη παραγγελία | νέους πελάτες | νέοι πελάτες | πρώτη αγορά | νέων χρηστών
yeni kullanıcı* | yeni müşteri* | ilk sipariş* | ilk alışveriş* | yeni üye* | yeni hesap*
משתמשים חדשים | קונים חדשים | קונה חדש | משתמש חדש | הזמנה ראשונה | לקוחות חדשים | לקוח חדש | קנייה ראשונה | חשבונות חדשים | קניה ראשונה | להזמנה הראשונה | רכישה ראשונה
المستخدمين الجدد | مستخدمين جدد | مستخدم جديد | أول طلب | الطلب الأول | للمستخدمين الجدد | العملاء الجدد | عملاء جدد | الحسابات الجديدة | المستخدمون الجدد | للعملاء الجدد | أول عملية شراء
신규 회원 | 신규회원 | 신규 고객 | 신규고객 | 첫 구매 | 첫구매 | 첫 주문 | 첫주문 | 신규가입 | 신규 가입 | 신규 유저 | 신규 사용자 | 신규유저 | 신규
新規ユーザー | 初回注文 | 初回購入 | 新規会員 | 初回限定 | 新規のお客様 | 初めての注文 | 新規 | 初回
新用户 | 新用戶 | 首单 | 首單 | 新客 | 新人 | 首次下单 | 新会员 | 新买家
ผู้ใช้ใหม่ | ลูกค้าใหม่ | คำสั่งซื้อแรก | ออเดอร์แรก | ผู้ซื้อใหม่ | สมาชิกใหม่
người dùng mới | khách hàng mới | đơn hàng đầu tiên | đơn đầu tiên | khách mới | tài khoản mới | bạn mới
pengguna baru | pesanan pertama | pembeli baru | pelanggan baru | akun baru`);

/** Says that those who are not new may use it too, or that it is not for new ones. */
export const notOnlyNew = listOf(`
new and existing | new and old | new & existing | existing and new | old and new | also for existing | existing users too | not for new | not just | not only | existing users | existing customers | all users | old users
nuevos y antiguos | no para nuevos | todos los usuarios | nuevos y existentes | usuarios existentes | clientes existentes | no solo | ya clientes
novos e antigos | todos os usuários | clientes existentes | usuários existentes
nouveaux et anciens | tous les utilisateurs | tous les clients | anciens clients | clients existants
neu- und bestandskunden | neu und bestandskunden | bestandskunden | alle nutzer | alle kunden
nuovi e vecchi | vecchi clienti | tutti gli utenti | già clienti
nieuwe en bestaande | bestaande klanten
nowych i stałych | stałych klientów | wszyscy | nowych i starych | dla wszystkich
všechny uživatele | pro všechny
новых и старых | всех пользователей | не только | старых пользователей | для всех
нових і старих | всіх користувачів | не тільки | не лише
tüm kullanıcılar | mevcut kullanıcı* | mevcut müşteri*
חדשים וקיימים | לכולם | לקוחות קיימים
جميع المستخدمين | الجدد والقدامى | المستخدمين الحاليين
기존 회원 | 모든 회원 | 기존회원
全ユーザー | 既存
新老用户 | 所有用户 | 老用户 | 新舊用戶 | 老客`);

/** Only in the app. */
export const appOnly = listOf(`
app only | only in app | only in the app | in-app only | app-only | only on the app | only via the app | only via app | app exclusive | exclusive to the app | exclusively in the app | app exclusives | only app | only through the app | only valid in the app | works only in the app | in app only | app users only | mobile app only | valid only in the app | only on app | app code | app codes | in-app code* | only for app | app-exclusive | only works in the app | app orders only | mobile only | only for the app
solo app | sólo app | solo en la app | sólo en la app | solo en app | exclusivo app | exclusivo en la app | exclusivo de la app | solo desde la app | únicamente en la app | solo para app | sólo desde la app | exclusivo para la app | solo válido en la app | exclusivos de la app | solo a través de la app | exclusivos app | solo mediante la app | solo en la aplicación
só no app | só no aplicativo | somente no app | apenas no app | exclusivo no app | exclusivo do app | apenas na app | só na app | somente app | exclusivo app | apenas pelo app | somente pelo app | só pelo app | somente no aplicativo | apenas no aplicativo | só app | apenas app | exclusivos do app
uniquement sur l'appli | uniquement sur l'application | uniquement dans l'appli | uniquement via l'appli | appli uniquement | application uniquement | exclusivement sur l'application | seulement sur l'appli | via l'appli uniquement | app uniquement | exclusif appli | exclusivité appli | que sur l'appli | uniquement sur l'app | uniquement via l'application | sur l'application uniquement | sur l'appli uniquement | uniquement sur application | dans l'appli uniquement | uniquement dans l'application | réservé à l'appli* | exclu appli
nur in der app | nur app | nur über die app | nur per app | exklusiv in der app | app-exklusiv | nur via app | nur für die app | nur mit der app | nur in app | exclusiv in der app
solo su app | solo app | solo sull'app | solo da app | solo nell'app | esclusiva app | solo in app | solo tramite app | solo via app | solo dall'app | solo tramite l'app | esclusivamente su app | esclusivo app
alleen in de app | alleen via de app | alleen app | enkel via de app | enkel in de app | exclusief in de app | alleen via app
tylko w aplikacji | tylko aplikacja | wyłącznie w aplikacji | tylko przez aplikację | tylko w apce | tylko appka | jedynie w aplikacji
pouze v aplikaci | jen v aplikaci | pouze aplikace | jen aplikace | pouze přes aplikaci | jen přes aplikaci
doar în aplicație | doar in aplicatie | numai în aplicație | doar aplicație | doar prin aplicație | exclusiv în aplicație
csak az alkalmazásban | csak appban | csak app | csak alkalmazásban | csak az appban | csak az applikációban | csak applikációban
endast i appen | bara i appen | endast app | endast via appen
только в приложении | только через приложение | только приложение | только для приложения | в приложении только | только в мобильном приложении | только из приложения | только с приложения
тільки в додатку | лише в додатку | тільки у додатку | лише у додатку | тільки через додаток | тільки в застосунку | лише в застосунку | лише у застосунку | тільки у застосунку | лише через додаток | тільки додаток
μόνο στην εφαρμογή | μόνο μέσω εφαρμογής | αποκλειστικά στην εφαρμογή | μόνο μέσω της εφαρμογής | μόνο εφαρμογή | μόνο app | μόνο στο app
sadece uygulama* | yalnızca uygulama* | uygulamaya özel | sadece mobil* | yalnızca mobil* | uygulama üzerinden | mobil uygulamaya özel | sadece app*
רק באפליקציה | באפליקציה בלבד | לאפליקציה בלבד | אפליקציה בלבד | רק דרך האפליקציה | דרך האפליקציה בלבד | בלעדי לאפליקציה
فقط في التطبيق | في التطبيق فقط | عبر التطبيق فقط | حصريا على التطبيق | للتطبيق فقط | التطبيق فقط | على التطبيق فقط | فقط عبر التطبيق | حصري للتطبيق | من التطبيق فقط | من خلال التطبيق
앱 전용 | 앱전용 | 앱에서만 | 앱 only | 앱 한정 | 앱한정
アプリ限定 | アプリのみ | アプリ専用 | アプリだけ
仅限app | 仅app | 仅限应用 | app专享 | app專享 | 僅限app | app独享 | 仅app可用 | app限定 | app专用
เฉพาะแอป | เฉพาะในแอป | เฉพาะบนแอป
chỉ trên app | chỉ trên ứng dụng | chỉ áp dụng trên app | chỉ áp dụng trên ứng dụng | chỉ dành cho app
khusus aplikasi | hanya di aplikasi | khusus app | khusus di aplikasi | hanya aplikasi`);

/** Over. */
export const ended = listOf(`
expired | ended | has ended | no longer valid | no longer works | no longer working | not working anymore | doesn't work anymore | dead | invalid now | finished | has expired | inactive | is over | now expired | deactivated
caducado | caducados | expirado | expirados | terminado | ya no funciona | finalizado | vencido | caducó | ya no válido | ya no es válido | ha caducado | vencidos | terminados | expiró | ya no vale
expirado | expirados | encerrado | vencido | não funciona mais | já não funciona | encerrados | terminado | expirou | vencidos
expiré | expirés | expirée | terminé | terminés | périmé | plus valable | ne fonctionne plus | n'est plus valable | plus valide | périmés | expiree
abgelaufen | abgelaufene | beendet | nicht mehr gültig | ungültig | funktioniert nicht mehr | vorbei | ist abgelaufen
scaduto | scaduti | terminato | non più valido | non funziona più | terminati | finito
verlopen | afgelopen | niet meer geldig | werkt niet meer
wygasł | wygasły | zakończony | zakończone | nieaktualne | nieaktualny | nie działa | już nie działa | przeterminowany | zakończona | wygasłe | po terminie
vypršel | vypršelo | neplatný | skončil | ukončeno | neplatné | expirovaný | již neplatí | už neplatí | expirováno
expirat | expirate | încheiat | nu mai este valabil | nu mai merge | nu mai funcționează
lejárt | már nem érvényes | véget ért | nem működik
utgången | utgått | har gått ut | gäller inte längre | utgångna | avslutad
истек | истёк | истекли | закончился | закончилась | закончилось | неактивен | неактуальн* | не работает | больше не действует | просрочен* | завершен* | завершён | завершена | уже не действует | недействителен | недействителен | больше не работает | протух
закінчився | закінчилась | завершено | неактуальн* | не діє | прострочен* | не працює | більше не діє | вже не діє
έληξε | έληξαν | ληγμένο* | δεν ισχύει πλέον | έχει λήξει
süresi doldu | süresi bitti | sona erdi | süresi dolmuş | bitti | geçersiz | süresi geçti | artık geçerli değil
פג תוקף | פג תוקפו | הסתיים | לא בתוקף | לא תקף | פג
انتهى | منتهي | انتهت | منتهية | انتهت صلاحيته | منتهي الصلاحية | لم يعد صالحا | انتهت الصلاحية
만료 | 만료됨 | 종료됨 | 종료되었습니다 | 사용불가 | 기간만료 | 만료된 | 종료된
期限切れ | 終了しました | 終了済み | 失効 | 終了済
已过期 | 已過期 | 过期 | 已失效 | 已结束 | 已結束 | 失效
หมดอายุแล้ว | หมดเขตแล้ว | สิ้นสุดแล้ว
đã hết hạn | đã kết thúc | hết hiệu lực
kedaluwarsa | sudah berakhir | kadaluarsa | sudah tidak berlaku`);

/** None left. */
export const usedUp = listOf(`
used up | sold out | all gone | out of stock | fully redeemed | fully claimed | exhausted | no longer any left | run out | none left | ran out | fully used | no more left | limit reached | all used | depleted | usage limit reached
agotado | agotados | se agotó | agotadas | sin existencias | sin stock | se ha agotado
esgotado | esgotados | acabou | esgotou | esgotadas
épuisé | épuisés | épuisée | plus de stock | plus disponible | victime de son succès
aufgebraucht | vergriffen | ausgeschöpft | ausverkauft | alle weg
esaurito | esauriti | esaurita
uitverkocht | opgebruikt | code is op | codes zijn op | is helaas op | zijn helaas op | op is op geweest
wyczerpany | wyczerpane | wyczerpał się | wyprzedane | wykorzystany | wyczerpał | skończył się | wykorzystane | wyczerpano
vyčerpán | vyčerpáno | vyčerpaný | vyprodáno | došly | vyčerpány
epuizat | epuizate | s-a epuizat | stoc epuizat | s-a terminat
elfogyott | elfogytak | kimerült
slutsåld | förbrukad | förbrukade | slutsålda | är slut
закончились | исчерпан | исчерпаны | разобрали | исчерпал | кончились | использован полностью | лимит исчерпан | кончился | разобран*
вичерпано | вичерпаний | закінчилися | розібрали | вичерпані | закінчились
εξαντλήθηκε | εξαντλήθηκαν | εξαντλημένο*
tükendi | bitmiştir | limiti doldu | kalmadı | tükenmiş*
נגמר | אזל | נגמרו | אזלו | נוצל במלואו | אזל המלאי
نفد | نفدت | نفذ | نفذت | استنفد | نفدت الكمية
소진 | 소진됨 | 품절 | 매진 | 마감됨 | 선착순 마감 | 소진되었습니다
配布終了 | 上限に達し | 品切れ | 完売 | 利用上限 | 枚数終了 | 在庫切れ
已领完 | 已抢完 | 已抢光 | 已用完 | 已領完 | 已搶完 | 抢光了 | 领完了 | 已兑完 | 抢完
หมดแล้ว | เต็มแล้ว | ใช้ครบแล้ว
đã hết lượt | hết lượt | đã hết | hết mã
habis | sudah habis | kuota habis`);

/** Cards and wallets a payment with which a code may ask. */
export const cards = [
  'mastercard',
  'visa',
  'american express',
  'amex',
  'paypal',
  'klarna',
  'revolut',
  'mir',
  'мир',
  'unionpay',
  'blik',
  'bizum',
  'apple pay',
  'google pay',
  'maestro',
  'diners',
  'elo',
  'hipercard',
  'nubank',
  'itaú',
  'itau',
  'bbva',
  'santander',
  'n26',
  'troy',
  'ebanx',
  'kakaopay',
  'kakao pay',
  'naver pay',
  'toss',
  'samsung pay',
  'payoneer',
  'jcb',
  'credit agricole',
  'monobank',
  'privatbank',
  'skrill',
  'oxxo',
  'pix',
  '카카오페이',
  '네이버페이',
  '토스',
  '삼성카드',
  '신한카드',
  '국민카드',
  '현대카드',
  '롯데카드',
  '하나카드',
  '우리카드',
  'bc카드',
  '토스페이',
];

/** Words that make a card a condition, before its name or behind it. */
export const cardBefore = listOf(`
with | pay with | paying with | paid with | payment with | paying by | using | for | via | only | by
con | pagando con | pago con | pagar con | tarjeta | titulares de | solo con | para
com | pagando com | pagamento com | cartão | no | pagando no | via | para
avec | en payant avec | par | paiement par | paiement avec | carte | pour
mit | bei zahlung mit | zahlung mit | per | für | bei bezahlung mit
con carta | pagando con | pagamento con
met | betalen met | bij betaling met
płatność | płacąc | przy płatności | z kartą | kartą | z
s | kartou | při platbě
cu | plata cu | plătind cu
med | betalning med
при оплате | картой | оплата | при оплате картой | по карте | с картой
при оплаті | карткою | оплата
με | πληρωμή με
ile
עם | בתשלום עם | בתשלום ב | כרטיס
ببطاقة | باستخدام | عند الدفع ب | بطاقات | بطاقة
結済 | お支払い
使用`);
export const cardBehind = listOf(`
only | card | cards | cardholder* | holders | payment | payments | users | customers | card holders
kart* | ile | -karte | karte | karten | -zahlung | tarjeta | pago | betaling
결제 | 카드 | 전용 | 고객
で | 決済 | カード | 払い
支付 | 付款 | 专享 | 卡`);

/** Stores, sellers, products. */
export const storeNouns =
  listOf(`store | shop | product | item | seller | listing | model | seller's | store's | shop's | product* | tienda | producto | vendedor | artículo | loja | produto | item | boutique | magasin | produit | vendeur | article
laden | händler* | produkt* | artikel | verkäufer* | shop* | store* | negozio | prodotto | venditore | articolo | winkel | verkoper | winkelcode | sklep* | produkt* | sprzedawc* | obchod* | zboží | magazin | produs | vânzător | üzlet* | boltban | termék* | áruház*
butik* | vara | säljare | магазин* | товар* | продав* | модел* | κατάστημα | προϊόν | mağaza* | ürün* | satıcı* | חנות | מוצר | מוכר | المتجر | المنتج | 스토어 | 상점 | 상품 | 제품 | 판매자 | ショップ | ストア | 店 | 商品 | 商品限定 | 产品 | 產品 | ร้าน | สินค้า | cửa hàng | sản phẩm | toko | produk | kode toko`);

/** Only in one store, or for one product. */
export const storeOnly: readonly RegExp[] = [
  /(?<![a-z])(?:only|exclusively|just)(?: be used| usable| valid| works?| redeemable| applicable)?(?: (?:in|at|for|on|with))? (?:this|the|one|our|that|their) (?:[\p{L}\d&'-]+ ){0,4}(?:store|shop|product|item|seller|listing|model)(?![a-z])/u,
  /(?<![a-z])(?:valid|works?|usable|redeemable|applicable|use|used)(?: only| just)?(?: in| at| for| on) (?:this|one) (?:store|shop|product|item|seller|listing)(?:(?: page)? only)?(?![a-z])/,
  /(?<![a-z])(?:this|one|single|specific|same) (?:store|shop|product|item|seller|listing) only(?![a-z])/,
  /(?<![a-z])(?:store|shop|product|item|seller)[- ]only(?![a-z])|(?<![a-z])only (?:in|at|for) (?:[\p{L}\d&'-]+ ){1,5}(?:official )?(?:store|shop)(?![a-z])/u,
  /(?<![a-z])(?:store|seller|shop|seller's|store's|shop's|product)(?: promo| coupon| discount)? codes?(?![a-z])/,
  /(?<!\p{L})(?:s[oó]lo|únicamente|exclusivo|exclusivamente|válido solo|válido únicamente)(?: (?:en|para|de|del|válido en|válido para|funciona en))? (?:esta|este|la|el|una?) (?:[\p{L}\d&'-]+ ){0,2}(?:tienda|producto|vendedor|artículo)(?!\p{L})|código (?:de la|de) (?:tienda|vendedor)|cupón de (?:la )?tienda/u,
  /(?<!\p{L})(?:só|somente|apenas|exclusivo|válido apenas|válido só|válido somente)(?: (?:na|no|para|da|do|nesta|neste|em))? (?:esta|este|nesta|neste|a|o)? ?(?:loja|produto|vendedor|item)(?!\p{L})|(?:nesta|neste) (?:loja|produto)|(?:código|cupom) da loja/u,
  /(?<!\p{L})(?:uniquement|seulement|exclusivement|valable uniquement|que)(?: valable)? (?:dans|sur|pour|chez|en)? ?(?:cette|ce|la|le|cet) (?:[\p{L}\d&'-]+ ){0,2}(?:boutique|magasin|produit|vendeur|article)(?!\p{L})|code (?:de la )?(?:boutique|vendeur)/u,
  /(?<!\p{L})nur (?:gültig )?(?:in|im|für|bei|auf) (?:diese[mnrs]?|dem|den|das|einem|einen|ein) (?:[\p{L}\d&'-]+ ){0,2}(?:shop|store|laden|händler|produkt|artikel|verkäufer)(?!\p{L})|(?:shop|händler|store|verkäufer)-?(?:code|(?:gutschein|coupon)(?: ?:| {2}|$))|(?<!\p{L})nur (?:gültig )?(?:im|beim) (?!ali)(?:[\p{L}\d&']+[ -]){0,3}(?:shop|store|laden|händler)(?!\p{L})/u,
  /(?<!\p{L})(?:solo|esclusivamente|valido solo|soltanto)(?: (?:in|per|nel|su|presso|sul))? (?:questo|questa|nel|il|lo|la)? ?(?:[\p{L}\d&'-]+ ){0,2}(?:negozio|prodotto|venditore|articolo)(?!\p{L})|codice (?:del )?(?:negozio|venditore)/u,
  /(?<!\p{L})(?:alleen|enkel|uitsluitend)(?: geldig)? (?:in|voor|bij) (?:deze|dit|de|het) (?:winkel|product|verkoper|artikel)|winkelcode/u,
  /(?<!\p{L})(?:tylko|wyłącznie)(?: ważny)? (?:w|dla|na|u) (?:tym|tego|ten) (?:sklepie|produktu|sklepu|sprzedawcy|produkt)|kod (?:sklepu|sprzedawcy)|kupon sklepu/u,
  /(?<!\p{L})(?:pouze|jen) (?:v|pro|na) (?:tomto|tento) (?:obchodě|produkt|zboží|obchod)|kód obchodu/u,
  /(?<!\p{L})(?:doar|numai|valabil doar) (?:în|pentru|la) (?:acest|acesta) (?:magazin|produs|vânzător)|(?:csak) (?:ebben|erre|ezen|ennél) (?:az? )?(?:üzlet|boltban|termék|áruház)/u,
  /(?<!\p{L})(?:endast|bara) (?:i|för|hos) (?:denna|den här|det här|detta) (?:butik|produkt|vara|säljare)|butikskod/u,
  /(?<!\p{L})только (?:в|для|на|у) (?:этом|этого|этот|этой|одном|одного|магазине|магазина|данном|данного|данный)(?: (?:магазине|магазина|товара|товар|продавца|модели))?|(?:код|купон|промокод) (?:магазина|продавца)/u,
  /(?<!\p{L})(?:тільки|лише) (?:в|у|для|на) (?:цьому|цього|цей|магазині)(?: (?:магазині|магазину|товару|товар|продавця))?|(?:код|купон|промокод) (?:магазину|продавця)/u,
  /μόνο (?:σε|για|στο) (?:αυτό )?(?:το )?(?:κατάστημα|προϊόν)|sadece bu (?:mağaza|ürün|satıcı)|yalnızca bu (?:mağaza|ürün|satıcı)|mağaza kodu|bu (?:mağazada|üründe|ürün için|mağazaya) (?:özel|geçerli)/u,
  /(?:רק|בלבד).{0,12}(?:בחנות|למוצר|בחנות זו|למוצר זה)|(?:בחנות זו|למוצר זה|בחנות הזו|בחנות הזאת|למוצר הזה) בלבד|קוד (?:חנות|מוכר)|(?:فقط).{0,10}(?:هذا المتجر|هذا المنتج)|(?:هذا المتجر|هذا المنتج) فقط|كود المتجر/u,
  /이 ?(?:스토어|상점|상품|제품)에서?만|(?:스토어|상점|판매자) ?(?:전용|코드|쿠폰)|(?:해당|이) (?:상품|스토어|제품) (?:전용|한정|에만)|(?:当|この|該当)?(?:ショップ|ストア|店舗|商品)(?:限定|専用|のみ)|ストアコード|(?:仅限|僅限|只限|限)(?:本|该|此|該|这家)(?:店|商品|产品|產品|店铺)|本店(?:专享|限定|专用|使用)|店铺(?:优惠码|专属|码)|店鋪(?:優惠碼|專屬)/u,
  /เฉพาะ(?:ร้านนี้|สินค้านี้|ร้าน)|chỉ (?:áp dụng )?(?:cho|tại|ở) (?:shop|cửa hàng|sản phẩm) này|mã (?:của )?shop|(?:khusus|hanya) (?:di|untuk) (?:toko|produk) ini|kode toko/u,
];
