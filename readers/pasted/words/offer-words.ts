// Words around the amounts of an offer, a language a line: en es pt fr de it nl pl cs ro hu sv ru uk el tr he ar ko ja zh th vi id. Lower case.
import { listOf } from './phrases';

/** Right behind what is taken off. */
export const offBehind = listOf(`
off | discount | rebate | savings | cheaper | less | saved | coupon | voucher
de descuento | descuento | dto | de dto | menos | de rebaja | de ahorro | dcto | desc
de desconto | desconto | a menos | desc.
de réduction | de remise | de rabais | réduction | remise | offerts | offert | en moins | de moins
rabatt | nachlass | ermäßigung | gutschein | sparen | günstiger | gespart
di sconto | sconto | in meno | di riduzione
korting | voordeel
rabatu | zniżki | taniej | rabat | zniżka | mniej
sleva | slevy | slevu
reducere | discount
kedvezmény* | engedmény*
rabatt
скидк* | скидка | выгод* | меньше
alennus* | отстъпк*
знижк* | знижка
έκπτωση
indirim* | ındirim*
הנחה | הנחות
خصم | تخفيض
할인 | 쿠폰 | 즉시할인
オフ | 引き | 引 | 割引 | 値引き | クーポン | off
优惠 | 優惠 | 折扣
ส่วนลด
giảm
diskon | potongan`);

/** Right before what is taken off. */
export const offBefore = listOf(`
save | get | take | discount | discount of | extra | minus | off | saves you | you save | saves | gives | gives you | knocks | receive | coupon of | coupon | takes
descuento de | descuento | ahorra | ahorras | llévate | descuenta | menos | rebaja de | cupón de
desconto de | desconto | ganhe | economize | menos | cupom de | tira
réduction de | remise de | réduction | remise | économisez | moins | rabais de | bon de
rabatt von | rabatt | spare | sparen sie | sparst | minus | nachlass von | gutschein über
sconto di | sconto | risparmi | risparmia | meno
korting van | korting | bespaar | krijg
rabat | zniżka | rabatu | oszczędź | zniżki | minus
sleva | slevu | ušetříte | ušetři | získej
reducere de | reducere | economisești
kedvezmény
rabatt | spara
скидка | скидку | скидкой | экономия | минус | скидка в | скидку в
знижка | знижку | економія | мінус
έκπτωση | κερδίστε
indirim
הנחה של | הנחה | חסכו | קבלו
خصم | وفر | احصل على | تخفيض
할인 | 할인액
割引 | 値引き
减 | 減 | 立减 | 立減 | 省 | 优惠 | 优惠券 | 折 | 直降
ลด | ส่วนลด | รับส่วนลด | ลดทันที
giảm | giảm giá | được giảm
diskon | potongan | hemat`);

/** Right before what must be spent. */
export const spendBefore = listOf(`
orders over | orders above | orders of | orders from | orders of at least | order over | order above | order of | over | above | min | min. | minimum | min spend | min. spend | minimum spend | minimum spend of | minimum order | minimum order of | minimum purchase | minimum of | spend | spending | if you spend | when you spend | if you buy for | on | on orders | for orders | for | from | starting at | starting from | ≥ | >= | > | purchases of | purchase of | purchases over | cart of | carts over | orders | at least | threshold | at | when buying for | with a purchase of | with | more than | when spending | off
en compras de más de | en compras mínimas de | en compras superiores a | compras superiores a | en compras de | en compras | compras de | compra de | en pedidos de | en pedidos de más de | pedidos de más de | pedidos superiores a | pedidos de | pedido mínimo | pedido mínimo de | compra mínima | compra mínima de | mínimo | mínimo de | a partir de | desde | por compras de | de compra mínima | con un mínimo de | gasta | gastando | gastos de | en | superior a | más de | por | mín | mín. | de compra de | al gastar | sobre
em compras acima de | em compras a partir de | em compras de | nas compras acima de | compras acima de | acima de | em pedidos de | em pedidos acima de | pedidos acima de | em | a partir de | mínimo | mínimo de | compra mínima | compra mínima de | pedido mínimo | gastando | em compras | nas compras de | para compras acima de | para | mín. | iguais ou superiores a | igual ou superior a | superiores a | superior a | em encomendas de | em encomendas acima de
dès | dès que | à partir de | dès l'achat de | dès lors que | pour | pour un minimum de | minimum | minimum d'achat | minimum de | d'achat minimum de | achat minimum | pour tout achat de | pour toute commande de | sur | supérieur à | supérieure à | au-delà de | pour une commande de | sur une commande de | dès un achat de | plus de | pour plus de | sur un minimum de | commande de | mini | à partir d'un achat de | dès un panier de | panier de
ab | ab einem einkauf von | ab einem bestellwert von | ab einem einkaufswert von | mindestbestellwert | mindestbestellwert: | mindestbestellwert von | mbw | mindestens | bei einem einkauf ab | bei bestellungen ab | bei bestellung ab | bei | über | auf | ab einem warenwert von | mindesteinkauf | mindestumsatz | ab einem mbw von | bei einem mbw von | bestellwert | ab einer bestellung von | bei einer bestellung von | bei einer bestellung ab | bei einer bestellung über
su | su una spesa minima di | spesa minima | spesa minima di | spesa minima: | minimo | minimo di | con un minimo di | a partire da | per ordini superiori a | per ordini da | per ordini di | per acquisti superiori a | superiori a | oltre | da | per una spesa di | su un minimo di | con una spesa minima di | con spesa minima di | ordine minimo | ogni ordine superiore a | su ordini da | su ordini superiori a | per
vanaf | bij besteding vanaf | bij | minimaal | minimale besteding | bij een besteding van | minimum | boven | bij bestellingen boven | bij bestellingen vanaf | op bestellingen vanaf | bij aankoop vanaf | bestellingen boven | minimale bestelwaarde
przy zakupach za | przy zakupach od | przy zamówieniu za | przy zamówieniu od | przy zamówieniach od | przy zakupie za | od | powyżej | za min. | min. | minimum | za | przy minimum | mwz | przy | przy mwz | na zakupy od | na zakupy powyżej | od kwoty | zakupy za | minimalne zamówienie | minimalna wartość zamówienia | minimalna kwota | minimalna kwota zamówienia | minimalny zakup
při nákupu nad | při nákupu od | při objednávce nad | při objednávce od | nad | od | při nákupu za | minimálně | min. | při minimálním nákupu | na objednávku nad | minimální objednávka | minimální nákup
la comenzi de peste | la comenzi peste | la comenzi de | la comenzi de minim | peste | pentru comenzi de | pentru comenzi peste | minim | de la | comandă minimă | la cumpărături de | la minim | minimum | la
vásárlás felett | legalább | minimum | min. | felett | minimális rendelés | minimális vásárlás
vid köp över | vid köp för | vid köp på | över | från | minst | vid beställning över | på köp över | minsta köp | vid | minimum | minsta beställning | minsta ordervärde
yli | vähintään | yli menevistä | alkaen
над | при поръчка над | при покупка над | за поръчки над | при поръчка от | минимум
от | при заказе от | при покупке от | при сумме заказа от | при заказе на | при покупке на | на заказ от | на заказы от | свыше | более | минимальный заказ | минимум | мин. | заказ от | на сумму от | от суммы | при чеке от | за заказ от | при сумме от | с заказа от | на покупку от | покупка от | минимальная сумма | за | при | больше | на
від | при замовленні від | при покупці від | на замовлення від | понад | мінімум | при замовленні на | при сумі від | мін. | при | за | замовлення від
για αγορές άνω των | για αγορές | για αγορές από | άνω των | από | ελάχιστη αγορά | για παραγγελίες άνω των | πάνω από | σε αγορές άνω των | με αγορές | ελάχιστο | σε | τουλάχιστον
en az | minimum | min. | min | üzeri
על הזמנות מעל | בהזמנות מעל | הזמנות מעל | הזמנות של | מעל | בקנייה מעל | בקניה מעל | בקנייה של | בקניה של | מינימום | על | החל מ | החל מ- | ב | בהזמנה מעל | מ- | מינימום הזמנה | בקניית | מסכום של | למינימום
للطلبات فوق | للطلبات التي تزيد عن | عند الشراء بقيمة | عند الشراء ب | عند الشراء بـ | عند شراء | للطلبات من | على الطلبات فوق | على طلبات | الحد الأدنى | حد أدنى | فوق | أكثر من | من | عند التسوق بـ | على مشتريات | لمشتريات | عند الطلب بقيمة | للطلبات بقيمة | على | بحد أدنى | للمشتريات | إلى | التي تزيد عن | تزيد عن | التي تتجاوز | تتجاوز | لا يقل عن | لا تقل عن
최소 | 최소주문 | 최소 주문 | 최소구매 | 최소 구매 | 구매 | 주문 금액 | 조건
満 | 最低 | 最低購入額 | 最低購入金額 | 購入金額 | 最低注文金額 | 合計
满 | 滿 | 订单满 | 消费满 | 滿額 | 最低消费 | 最低消費 | 门槛 | 門檻 | 购物满 | 購物滿 | 单笔满 | 订单金额
ขั้นต่ำ | เมื่อซื้อครบ | เมื่อช้อปครบ | เมื่อสั่งซื้อครบ | ครบ | เมื่อซื้อ | ยอดขั้นต่ำ | ซื้อขั้นต่ำ | เมื่อช้อปขั้นต่ำ | สำหรับยอด
cho đơn từ | cho đơn hàng từ | đơn từ | đơn hàng từ | từ | đơn tối thiểu | tối thiểu | cho đơn trên | cho đơn hàng trên | cho đơn | trên | khi mua từ | đơn
min. belanja | minimum belanja | minimal belanja | untuk pembelian minimal | belanja minimal | minimal | untuk pembelian di atas | dengan pembelian minimal | di atas | minimum pembelian | min. pembelian | untuk pembelian | min.`);

/** Right behind what must be spent. */
export const spendBehind = listOf(`
+ | or more | and up | and above | and over | minimum | min | min. | up | or above | minimum spend | minimum order | min spend | orders | order | purchase | and more | spend | purchases | basket | cart
o más | de compra | de compra mínima | mínimo | o superior | de mínimo | en compras | mínimos
ou mais | de compra | em compras | ou acima | mínimo | de compras
d'achat | d'achats | minimum | de commande | ou plus | et plus | mini | de panier
mindestbestellwert | mbw | bestellwert | einkaufswert | oder mehr | mindesteinkauf
di spesa | di spesa minima | di acquisti | o più | minimo | di ordine | di acquisto | minimi
of meer | besteding | minimaal | en meer
lub więcej | i więcej | minimum | zakupów | wydatków | mwz | zamówienia
a více | nebo více | nákup | nákupu
sau mai mult | minim
feletti* | felett | fölött | vagy több | vásárlás* | rendelés* | fölötti*
eller mer | köp
и более | и выше | и больше | заказ* | минимум
і більше | та більше | і вище | замовлен*
και άνω | και πάνω | αγορές | ελάχιστη αγορά
ve üzeri | üzeri | ve üstü | üstü | üzerine | üzerinde | alışveriş* | sepet* | sipariş* | ve üzerine | 'ye | 'ya | 'e | 'a | harcama*
ומעלה | או יותר | מינימום | קנייה
أو أكثر | فأكثر | وأكثر | فما فوق | كحد أدنى | وما فوق
이상 | 구매 | 이상구매 | 구매시 | 구매 시 | 주문 | 이상 구매 | 결제
以上 | 以上で | 以上の | 以上購入 | お買い上げ | 購入 | の購入 | ~ | から
以上 | 起 | 减 | 減 | 可用 | 立减 | 立減 | 享
ขึ้นไป | ขั้นต่ำ
trở lên
ke atas | atau lebih`);

/** Before and behind the step of "3 off per 20". */
export const everyBefore = listOf(`
every | per | for every | each | for each | off every | off per
cada | por cada | a cada
chaque | tous les | toutes les | par tranche de | pour chaque
je | pro | jede | für je | alle
ogni
elke | iedere | per elke
każde | za każde | na każde | każdych | za każdych
každých | za každých | každé
fiecare | la fiecare | pentru fiecare
minden
varje | för varje
каждые | за каждые | на каждые | с каждых | за каждую
кожні | за кожні | на кожні | з кожних
κάθε | ανά
her
כל | לכל | על כל
لكل | كل | على كل | عن كل
매
每 | 每满 | 每滿
ทุก ๆ | ทุกๆ | ทุก
mỗi
setiap`);
export const everyBehind = listOf('마다 | ごとに | 毎に | 당 | başına | için her');

/** Before and behind the most that is taken off. */
export const capBefore = listOf(`
up to | max | max. | maximum | max discount | maximum discount | capped at | cap | cap of | limit | at most | no more than | max off | maximum of
hasta | máximo | máx. | máx | hasta un máximo de | máximo de | tope | tope de | con un máximo de | descuento máximo | límite | límite de | máximo:
até | máximo | máximo de | máx. | limitado a | limite | limite de | desconto máximo | desconto máximo de
jusqu'à | maximum | max. | plafonné à | plafond | dans la limite de | plafonnée à | limité à | plafond de | remise max | maximum de
bis zu | maximal | max. | höchstens | bis | maximaler rabatt | maximalrabatt
fino a | massimo | max. | massimo di | fino a un massimo di | sconto massimo | limite
tot | maximaal | max. | tot maximaal | maximale korting
do | maks. | maksymalnie | maks | maksymalny rabat | nie więcej niż
max. | maximálně | maximální sleva | až | až do | nejvýše
maxim | max. | până la | maximum
max. | legfeljebb | maximum | maximális kedvezmény
upp till | max | högst | maximal rabatt
до | максимум | макс. | максимальная скидка | не более | но не более
до | максимум | макс. | максимальна знижка | не більше
έως | μέχρι | μέγιστη έκπτωση | μέγιστο | ως
en fazla | maksimum | maks. | maks | en çok | azami
עד | מקסימום | עד מקסימום | מקס' | הנחה מקסימלית
حتى | بحد أقصى | الحد الأقصى | حد أقصى | أقصى خصم
최대 | 최고 | 상한
最大 | 上限 | 最高
最高 | 最多 | 上限 | 封顶 | 最高减 | 最多减 | 最高減 | 最多減 | 最高抵
สูงสุด | ไม่เกิน
tối đa | lên đến | không quá
maks. | maksimal | hingga | maksimum | max. | s/d`);
export const capBehind = listOf(
  "max | max. | maximum | máximo | máx. | maks. | cap | limit | de máximo | maximal | maximaal | masimo | massimo | maks | まで | 上限 | 封顶 | 封頂 | 까지 | 한도 | 'ye kadar | 'ya kadar | 'e kadar | 'a kadar | kadar | максимум | מקסימום | كحد أقصى | at most | tops",
);

/** Before an amount that is asked, not taken off. */
export const priceBefore = listOf(`
price | prices | now | only | just | final price | final | was | costs | cost | pay | you pay | total | deal price | list price | worth | rrp | msrp | shipping | for only | drops to | comes to | regular | usually | bought for | instead of
precio | ahora | antes | cuesta | queda | queda en | se queda en | solo | sólo | por solo | precio final | total | pvp | envío | en vez de | baja a
preço | agora | antes | sai por | fica | por apenas | apenas | preço final | total | frete
prix | maintenant | au lieu de | seulement | prix final | coûte | livraison | total
preis | jetzt | statt | nur | für nur | endpreis | kostet | versand | uvp | gesamt
prezzo | adesso | ora | invece di | solo | prezzo finale | costa | totale | spedizione
prijs | nu | slechts | in plaats van | nu voor | adviesprijs
cena | teraz | zamiast | tylko | wychodzi | cena końcowa
cena | nyní | jen | původně | místo
preț | acum | doar
ára | most | helyett
pris | nu | endast | bara
цена | сейчас | всего | стоит | было | итого | вместо | доставка | выходит | за | итоговая цена
ціна | зараз | всього | коштує | разом | замість
τιμή | τώρα | μόνο
fiyat | fiyatı | şimdi | sadece | yerine
מחיר | עכשיו | רק | במקום | עולה
السعر | سعر | الآن | فقط | بدلا من
가격 | 최종가 | 정가 | 지금
価格 | 値段 | 通常 | 定価 | 今なら
价格 | 價格 | 到手 | 到手价 | 原价 | 现价 | 售价 | 券后
ราคา
giá | chỉ còn
harga | hanya`);

/** The code takes off the delivery. */
export const freeShipping = listOf(`
free shipping | free delivery
envío gratis | envío gratuito | envíos gratis | gastos de envío gratis
frete grátis | envio grátis | portes grátis
livraison gratuite | livraison offerte | frais de port offerts | port offert
kostenloser versand | versandkostenfrei* | gratis versand | gratisversand | kostenlose lieferung | versand gratis
spedizione gratuita | spedizione gratis
gratis verzending | gratis verzenden
darmowa dostawa | darmowa wysyłka | darmową dostawę | bezpłatna dostawa | darmowej dostawy
doprava zdarma | poštovné zdarma | dopravu zdarma
transport gratuit | livrare gratuită | livrare gratuita
ingyenes szállítás | ingyenes kiszállítás
fri frakt | gratis frakt
бесплатная доставка | бесплатную доставку | доставка бесплатно | бесплатной доставк*
безкоштовна доставка | безкоштовну доставку
δωρεάν μεταφορικά | δωρεάν αποστολή
ücretsiz kargo | kargo bedava | bedava kargo
משלוח חינם | שילוח חינם
شحن مجاني | توصيل مجاني | الشحن المجاني
무료배송 | 무료 배송
送料無料
包邮 | 包郵 | 免邮 | 免邮费 | 免運 | 免运费
ส่งฟรี | จัดส่งฟรี
miễn phí vận chuyển | freeship | miễn phí ship
gratis ongkir | bebas ongkir`);
