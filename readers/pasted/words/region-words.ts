// Words around countries, a language a line. Lower case.
import { listOf } from './phrases';

/** Before countries where a code does not work. */
export const exceptBefore = listOf(`
except | except for | excluding | excl. | excl | excludes | not for | not in | not valid in | not valid for | not available in | not available for | does not work in | doesn't work in | do not work in | don't work in | excluded countries | excluded | invalid in | other than | but not | without | not working in | outside of | outside | unavailable in | not applicable to | not applicable in | isn't valid in | isn't available in | won't work in
excepto | excepto en | excepto para | salvo | salvo en | menos | no válido en | no válido para | no válidos en | no válidos para | no funciona en | no disponible en | países excluidos | excluidos | no para | a excepción de | no valido en | no aplica en | no funcionan en
exceto | exceto para | exceto em | não válido em | não válido para | não funciona em | não disponível em | países excluídos | menos | não vale para | não vale em
sauf | sauf pour | sauf en | hors | excepté | non valable en | non valable pour | non valables en | non valable au | pas valable en | pas pour | ne fonctionne pas en | à l'exception de | pays exclus | exclus | non disponible en | pas en | non valable aux
außer | außer in | ausgenommen | nicht für | nicht in | nicht gültig in | nicht gültig für | ausgeschlossen | gilt nicht in | gilt nicht für | ungültig in | ausgeschlossene länder | mit ausnahme von | funktioniert nicht in
escluso | esclusa | esclusi | eccetto | tranne | non valido in | non valido per | non validi in | non valido negli | paesi esclusi | ad eccezione di | non funziona in | non per | non disponibile in | salvo | esclusi i paesi
behalve | uitgezonderd | niet voor | niet geldig in | niet in | met uitzondering van | uitgesloten | niet geldig voor | werkt niet in
oprócz | z wyjątkiem | nie dotyczy | nie działa w | nie dla | poza | wyłączając | z wyłączeniem | nie działają w | nie obowiązuje w | wykluczone kraje | wykluczone
kromě | mimo | neplatí pro | neplatí v | vyjma | s výjimkou | nefunguje v
cu excepția | exceptând | în afară de | nu este valabil în | nu se aplică în | nu pentru | exclus
kivéve | nem érvényes
utom | förutom | gäller inte i | ej i | inte i | exklusive | gäller ej i | ej giltig i | med undantag för
кроме | за исключением | не действует в | не действуют в | не работает в | не работают в | не для | исключая | исключая страны | исключения | недоступен в | недоступно в | не для стран
крім | окрім | за винятком | не діє в | не діє у | не діють в | не діють у | не працює в | не працює у | не для | виключені країни
εκτός | εκτός από | δεν ισχύει για | δεν ισχύει σε | εξαιρούνται
חוץ מ | למעט | לא כולל | לא תקף ב | לא עובד ב | לא בתוקף ב | לא ל
ما عدا | باستثناء | لا يعمل في | غير صالح في | عدا | لا تعمل في | لا يشمل | لا تشمل | الدول المستثناة
hariç ülkeler
제외 국가 | 제외국가 | 사용 불가 국가
対象外の国 | 対象外 | 除外国 | 除外
除 | 除了 | 不适用于 | 不適用於 | 不包括 | 不含 | 不可用于 | 排除
ยกเว้น
ngoại trừ | trừ | không áp dụng cho | không áp dụng tại
kecuali | tidak berlaku di | selain`);

/** Behind countries where a code does not work. */
export const exceptBehind = listOf(`
excluded | not included | are excluded | is excluded | not eligible | not supported
excluidos | excluida | excluidas | excluido | no incluidos
excluídos | excluído
exclus | exclue | exclues | non inclus
ausgeschlossen | ausgenommen
esclusi | esclusa | escluse | escluso
uitgesloten | uitgezonderd
wyłączone | wykluczone
kivételével | kivéve
hariç | dışında | haricinde
не включен* | исключен* | не участвуют
제외 | 를 제외 | 은 제외 | 사용불가 | 사용 불가 | 제외한
を除く | 除く | 以外 | は対象外 | 対象外 | を除き
除外 | 以外 | 不可用 | 不适用 | 不適用 | 外
לא כלול* | לא כולל*
مستثناة | غير مشمولة`);

/** Before or behind a country that is a place of departure, not of the shopper. */
export const departBefore = listOf(`
ship from | ships from | shipped from | shipping from | from warehouse in | sent from | dispatch from | delivery from | stock in | warehouse | warehouse in | sold from | made in | also be used in | also works in | also valid in | also work in
envío desde | enviado desde | envían desde | se envía desde | desde almacén de | envíos desde | almacén en | almacén de | almacén
envio de | enviado de | envio do | enviado do | estoque no | armazém
expédié depuis | expédition depuis | envoi depuis | livré depuis | expédié de | entrepôt | entrepôt en | stock | expédié d'
versand aus | versendet aus | lager in | lager | geliefert aus
spedito da | spedizione da | spedizione dalla | magazzino | dal magazzino | magazzino in
verzonden uit | verzending vanuit | magazijn
wysyłka z | wysyłane z | z magazynu w | magazyn | magazyn w
odesláno z | sklad v | ze skladu v
доставка из | отправка из | со склада в | склад в | склад
доставка з | відправка з | зі складу в | склад
נשלח מ | משלוח מ | מחסן ב
الشحن من | شحن من | مستودع
발송 | 배송`);
export const departBehind = listOf(
  'warehouse | warehouses | almacén | entrepôt | lager | magazzino | magazijn | magazyn | sklad | склад* | warenlager | stock | plug | version | layout | keyboard | language | rom | שקע | spina | stecker | 직송 | 倉庫 | 仓 | 仓库 | 창고 | でも | 에서도 | 也可',
);

/** A code for everybody: it ends what a heading above said of countries. */
export const everywhere = listOf(`
global | globally | worldwide | all countries | international | world wide | universal | rest of the world | everywhere | all regions | rest of world
globales | todos los países | mundial | internacional | global | todo el mundo | internacionales | globais | todos os países
monde entier | tous les pays | mondial | mondiaux | internationaux
weltweit | alle länder | globale | globalen
tutti i paesi | globali | internazionali | in tutto il mondo
wereldwijd | alle landen
globalne | wszystkie kraje | cały świat | globalny
globální | všechny země
globale | toate țările
globális | minden ország
alla länder
для всех стран | глобальн* | все страны | международн* | по всему миру | весь мир
для всіх країн | глобальн* | всі країни
όλες τις χώρες | παγκόσμι*
tüm ülkeler | küresel
גלובלי* | כל המדינות | לכל העולם
لجميع الدول | عالمي* | العالمية | كل الدول
글로벌 | 전세계 | 전 세계 | 모든 국가
グローバル | 全世界 | 全ての国 | すべての国
全球 | 所有国家 | 全球通用
ทั่วโลก | ทุกประเทศ
toàn cầu | mọi quốc gia
semua negara`);
