// Words around dates, and names of months, a language a line. Lower case.
import { listOf } from './phrases';

/** Right before the end of a window. */
export const untilBefore = listOf(`
until | till | til | thru | through | expires | expires on | expire | expire on | expiring | expiry | expiry date | ends | ends on | end | ending | valid to | valid until | valid till | valid through | by | to | up to | before | exp | exp. | ending on | use by | last day | end date | good until | deadline | expiration | expiration date
hasta el | hasta | caduca el | caduca | caducan el | caducan | vence el | vence | expira el | expira | termina el | termina | válido hasta el | válido hasta | fin | fecha límite | finaliza el | finaliza | acaba el | hasta las | al | antes del
até | até o dia | até dia | válido até | expira em | expira | termina em | vence em | vence | validade | ao | a | encerra em | até às
jusqu'au | jusqu'à | jusque | valable jusqu'au | expire le | expire | expirent le | fin le | fin | se termine le | au | avant le | jusqu'au dimanche
bis | bis zum | bis einschließlich | gültig bis | gültig bis zum | läuft ab am | endet am | endet | ablauf | ende | zum | einlösbar bis
fino al | fino a | scade il | scade | scadono il | scadenza | valido fino al | al | entro il | termina il | fino alle
tot | tot en met | t/m | geldig tot | geldig tot en met | verloopt op | verloopt | t.e.m. | eindigt op | einddatum
do | do dnia | ważny do | ważne do | wygasa | kończy się | obowiązuje do | do końca
do | platí do | platnost do | končí | platné do
până la | până pe | până în | valabil până la | expiră la | expiră pe | expiră | până
érvényes | lejár | lejárat
till | till och med | t.o.m. | giltig till | gäller till | går ut | slutar | t o m
до | по | действует до | действуют до | действителен до | годен до | срок до | истекает | заканчивается | срок действия до | действительны до | активен до | включительно до | срок действия
до | по | діє до | діють до | дійсний до | закінчується
έως | μέχρι | έως τις | μέχρι τις | ισχύει έως | λήγει | λήγει στις | ισχύει μέχρι | ως
bitiş | son | son tarih | son gün | son kullanma
עד | בתוקף עד | עד ה | תוקף עד | תוקף | עד תאריך | מסתיים ב | עד ל | פג ב
حتى | صالح حتى | لغاية | ينتهي في | ينتهي | تنتهي في | إلى | صالحة حتى | سارية حتى | حتى يوم
종료 | 마감 | 유효기간 | 만료 | ~
終了 | 期限 | 有効期限 | 締切 | ~
截止 | 截至 | 有效期至 | 至 | 到 | 截止到 | 结束 | 有效期 | 截止至 | 到期
ถึง | จนถึง | หมดเขต | ใช้ได้ถึง | หมดอายุ | สิ้นสุด | ถึงวันที่
đến | đến hết | hết hạn | hạn | hạn sử dụng | hsd | đến ngày | đến hết ngày
sampai | hingga | s/d | berlaku sampai | berlaku hingga | s.d. | berakhir | sampai dengan`);

/** Right behind the end of a window. */
export const untilBehind = listOf(`
-ig | -jéig | ig | jéig | -éig | éig | -áig | áig
tarihine kadar | 'e kadar | 'a kadar | 'ye kadar | 'ya kadar | kadar | tarihinde sona erer | 'de bitiyor | 'da bitiyor | gününe kadar | saatine kadar
까지 | 종료 | 마감
まで | 終了 | 迄 | 締切 | 締め切り
截止 | 止 | 前 | 为止 | 結束 | 结束 | 到期
inclusive | included | включительно`);

/** Right before the beginning of a window. */
export const fromBefore = listOf(`
from | since | starts | starts on | start | starting | starting on | begins | begins on | beginning | live from | valid from | active from | as of | available from | effective | from the | start date | opens | between
desde el | desde | a partir del | a partir de | empieza el | comienza el | inicia el | del | de | válido desde | inicio | válido del | entre el | a partir de las
a partir de | desde | de | do dia | começa em | início | válido de | a partir do dia | das
dès | dès le | à partir du | à partir de | du | depuis le | commence le | début | actifs dès | actif dès | valable du | dès le 1er | le
ab | ab dem | vom | von | seit | startet am | beginnt am | gültig ab | gültig vom | start
dal | da | a partire dal | dalle | inizia il | valido dal | inizio | dall' | attivo dal
vanaf | van | sinds | start op | geldig vanaf | geldig van
od | od dnia | ważny od | start | rozpoczęcie | ważne od | obowiązuje od
od | platí od | platnost od
de la | din | începând cu | de pe | începând din
från | från och med | fr.o.m. | gäller från | startar | fr o m
с | со | от | начиная с | начало | старт | действует с | действуют с
з | із | від | починаючи з | діє з | діють з | початок
από | από τις | ξεκινά στις | ισχύει από
başlangıç | başlama
מ | מ- | מה | החל מ | מיום | מתאריך | החל מה | בין
من | ابتداء من | يبدأ في | بدءا من | ابتداءً من | يبدأ
시작 | 오픈
開始
自 | 从 | 起 | 开始
ตั้งแต่ | เริ่ม | ตั้งแต่วันที่ | เริ่มวันที่
từ | bắt đầu | từ ngày
dari | mulai | sejak | mulai tanggal`);

/** Right behind the beginning of a window. */
export const fromBehind = listOf(`
-tól | -től | -jétől | -ától | tól | től | -étől | jétől | étől
tarihinden itibaren | itibaren | 'den itibaren | 'dan itibaren | 'ten itibaren | 'tan itibaren | başlıyor | 'de başlıyor | 'da başlıyor | tarihinde başlıyor
부터 | 시작 | 오픈
から | より | 開始 | スタート
起 | 开始 | 開始 | onwards | 开抢 | 开启`);

/** Periods that are not the code's: it can be seen, or collected, but not used. */
export const warmUp = listOf(`
warm-up | warm up | warmup | warming up | pre-sale | presale | preheat | pre-heat | preheating | teaser | teasing | preview | collect | collection period | pre-heating | add to cart
calentamiento | precalentamiento | preventa | fase previa | previa
aquecimento | pré-aquecimento | esquenta | pré-venda
échauffement | préchauffage | pré-vente | avant-première | préchauffe
aufwärm* | warm-up-phase | vorverkauf | vorlauf | einsammeln
riscaldamento | pre-riscaldamento | anteprima | prevendita
opwarm* | voorverkoop
rozgrzewk* | przedsprzedaż
zahřívac* | předprodej
încălzire
bemelegítés
uppvärmning
прогрев* | разогрев | предпродажа | разогрева
прогрів* | передпродаж | розігрів
προθέρμανση
ısınma | ön ısıtma
חימום | טרום מכירה
الإحماء | التسخين
예열 | 사전 | 워밍업
ウォームアップ | 予熱 | 事前 | 予告
预热 | 預熱 | 预售 | 加购
อุ่นเครื่อง
khởi động
pemanasan`);

/** A day on which a parcel comes. */
export const deliveries = listOf(`
estimated delivery | expected delivery | delivery date | arrives | arriving | arrival | delivered
entrega estimada | entrega prevista | fecha de entrega | llega el | llegada
previsão de entrega | data de entrega | chega em
livraison estimée | livraison prévue | date de livraison | arrivée prévue
voraussichtliche lieferung | lieferung am | lieferdatum | liefertermin | zustellung
consegna stimata | consegna prevista | data di consegna
verwachte levering | geschatte levering | bezorging
przewidywana dostawa | szacowana dostawa | data dostawy
předpokládané doručení | datum doručení
livrare estimată
várható kézbesítés
beräknad leverans
ожидаемая доставка | дата доставки | доставка ожидается | будет доставлен*
очікувана доставка | дата доставки
tahmini teslimat | teslim tarihi
משלוח משוער | תאריך אספקה
التسليم المتوقع | تاريخ التسليم
배송 예정 | 도착 예정
お届け予定 | 到着予定
预计送达 | 预计到货`);

/** Periods that are the code's. */
export const salePeriod = listOf(`
sale | sale period | codes valid | code valid | codes active | main sale | valid | usable | use | redeem | redeemable | promotion period | promo period | active | event
venta | rebajas | promoción | válido | válidos | periodo de venta | campaña | códigos válidos
venda | vendas | promoção | válidos | ofertas
soldes | vente | promotion | promo | valable | valables
sale-phase | verkauf | aktion | gültig | hauptphase
saldi | vendita | valido | validi | promozione
uitverkoop | geldig | actie
wyprzedaż* | ważny | ważne | promocja
výprodej | platí | akce
распродаж* | действу* | акция
розпродаж* | діють | діє | акція
satış | kampanya | indirim dönemi
מכירה | בתוקף | המבצע
التخفيضات | العرض | التنزيلات
세일 | 본행사 | 행사
セール | 本番
正式 | 大促 | 活动
เซลล์`);

/** Names of the months, January first, in the languages whose names the browser's own tables bend otherwise, and short ones people type. */
export const monthTable = `
jan january | feb february | mar march | apr april | may | jun june | jul july | aug august | sep sept september | oct october | nov november | dec december
ene enero | feb febrero | mar marzo | abr abril | may mayo | jun junio | jul julio | ago agosto | sep sept septiembre setiembre set | oct octubre | nov noviembre | dic diciembre
jan janeiro | fev fevereiro | mar março marco | abr abril | mai maio | jun junho | jul julho | ago agosto | set setembro | out outubro | nov novembro | dez dezembro
janv janvier | févr fevr février fevrier fév | mars | avr avril | mai | juin | juil juillet | août aout | sept septembre | oct octobre | nov novembre | déc dec décembre decembre
jan januar jän jänner | feb februar | mär märz maerz mrz | apr april | mai | jun juni | jul juli | aug august | sep sept september | okt oktober | nov november | dez dezember
gen gennaio | feb febbraio | mar marzo | apr aprile | mag maggio | giu giugno | lug luglio | ago agosto | set settembre | ott ottobre | nov novembre | dic dicembre
jan januari | feb februari | mrt maart | apr april | mei | jun juni | jul juli | aug augustus | sep september | okt oktober | nov november | dec december
sty styczeń stycznia | lut luty lutego | mar marzec marca | kwi kwiecień kwietnia | maj maja | cze czerwiec czerwca | lip lipiec lipca | sie sierpień sierpnia | wrz wrzesień września | paź październik października | lis listopad listopada | gru grudzień grudnia
led leden ledna | únor února | březen března | duben dubna | květen května | červen června | červenec července | srpen srpna | září | říjen října | listopad listopadu | prosinec prosince
ian ianuarie | feb februarie | mar martie | apr aprilie | mai | iun iunie | iul iulie | aug august | sep septembrie | oct octombrie | nov noiembrie noi | dec decembrie
jan január | feb február febr | márc március már | ápr április | máj május | jún június | júl július | aug augusztus | szept szeptember | okt október | nov november | dec december
jan januari | feb februari | mar mars | apr april | maj | jun juni | jul juli | aug augusti | sep sept september | okt oktober | nov november | dec december
янв январь января | фев февр февраль февраля | мар март марта | апр апрель апреля | май мая | июн июнь июня | июл июль июля | авг август августа | сен сент сентябрь сентября | окт октябрь октября | ноя нояб ноябрь ноября | дек декабрь декабря
січ січень січня | лют лютий лютого | бер березень березня | кві квіт квітень квітня | тра трав травень травня | чер черв червень червня | лип липень липня | сер серп серпень серпня | вер вересень вересня | жов жовт жовтень жовтня | лис листопад листопада | гру груд грудень грудня
ιαν ιανουάριος ιανουαρίου | φεβ φεβρουάριος φεβρουαρίου | μαρ μάρτιος μαρτίου | απρ απρίλιος απριλίου | μαΐ μάιος μαΐου μαίου | ιουν ιούνιος ιουνίου | ιουλ ιούλιος ιουλίου | αυγ αύγουστος αυγούστου | σεπ σεπτέμβριος σεπτεμβρίου | οκτ οκτώβριος οκτωβρίου | νοε νοέμβριος νοεμβρίου | δεκ δεκέμβριος δεκεμβρίου
oca ocak | şub şubat | mart | nis nisan | mayıs mayis | haz haziran | tem temmuz | ağu ağustos agustos | eyl eylül | eki ekim | kas kasım kasim | ara aralık aralik
ינואר | פברואר | מרץ מרס | אפריל | מאי | יוני | יולי | אוגוסט | ספטמבר | אוקטובר | נובמבר | דצמבר
يناير | فبراير | مارس | أبريل ابريل إبريل | مايو | يونيو | يوليو | أغسطس اغسطس | سبتمبر | أكتوبر اكتوبر | نوفمبر | ديسمبر
ม.ค. มกราคม | ก.พ. กุมภาพันธ์ | มี.ค. มีนาคม | เม.ย. เมษายน | พ.ค. พฤษภาคม | มิ.ย. มิถุนายน | ก.ค. กรกฎาคม | ส.ค. สิงหาคม | ก.ย. กันยายน | ต.ค. ตุลาคม | พ.ย. พฤศจิกายน | ธ.ค. ธันวาคม
jan januari | feb februari | mar maret | apr april | mei | jun juni | jul juli | agu agt agustus ags | sep september | okt oktober | nov november | des desember`;
