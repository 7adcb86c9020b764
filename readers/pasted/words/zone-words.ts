// What texts call a clock: zone abbreviations, cities, countries' time. Data.

// A row a zone: IANA name, or minutes ahead of UTC; then what it is called, in lower case.
const table = `
America/Los_Angeles | pt | pst | pdt | pacific | pacific time | pacific standard time | pacific daylight time | hora del pacífico | hora del pacifico | hora do pacífico | hora do pacifico | horário do pacífico | heure du pacifique | pazifische zeit | pazifikzeit | pacifische tijd | ora del pacifico | czasu pacyficznego | тихоокеанск* | тихоокеанськ* | שעון החוף המערבי | שעון פסיפיק | بتوقيت المحيط الهادئ | pasifik saati | pasifik | 태평양 | 太平洋時間 | 太平洋标准时间 | 太平洋时间 | 太平洋標準時 | la time | los angeles | giờ thái bình dương | csendes-óceáni | tichomořsk*
America/New_York | et | est | edt | eastern | eastern time | new york | hora del este | 美东时间
America/Chicago | cdt | central time
Etc/UTC | utc | gmt | z
Europe/London | bst | uk time | london | london time | hora de londres | british time
Europe/Paris | cet | cest | mez | mesz | paris time | heure de paris | paris | heure française | heure francaise | hora de parís | hora de paris | центральноевропейск* | hora central europea | hec | central european time
Europe/Madrid | hora de madrid | madrid | hora española | hora peninsular | hora de españa | madrid time | spanish time | spain time | hora espanola | peninsular
Europe/Berlin | berlin | berliner zeit | deutscher zeit | german time | deutsche zeit | berlin time
Europe/Rome | roma | ora italiana | ora di roma | rome time | italian time
Europe/Warsaw | czasu polskiego | czas polski | warszaw* | warsaw time | polish time | czasu warszawskiego
Europe/Amsterdam | nederlandse tijd | amsterdam | dutch time | amsterdam time
Europe/Prague | selč | seč | pražského času | prague time | středoevropsk*
Europe/Budapest | budapesti idő | magyar idő | budapest
Europe/Bucharest | ora româniei | ora romaniei | bucurești | bucharest
Europe/Stockholm | svensk tid | stockholm
Europe/Athens | eet | eest | ώρα ελλάδας | ώρα ελλάδος | ώρα αθήνας | athens
Europe/Kyiv | за києвом | київськ* | по киеву | kyiv | kiev
Europe/Lisbon | west | wet | hora de lisboa | lisboa | lisbon
+180 | msk | мск | по мск | по москве | московск* | moscow | moscow time | за москвою
Asia/Jerusalem | שעון ישראל | israel time | israel standard time | שעון ירושלים | זמן ישראל
+180 | ksa time | بتوقيت السعودية | بتوقيت مكة | بتوقيت الرياض | توقيت السعودية | saudi time | riyadh | trt | türkiye saati | turkiye saati | tsi | tsİ | tr saati | istanbul | turkey time | بتوقيت مكة المكرمة
+240 | بتوقيت الإمارات | بتوقيت دبي | gst | dubai time | uae time
+540 | jst | kst | 日本時間 | 日本时间 | 한국시간 | 한국 시간 | korea time | korean time | japan time | seoul | tokyo time | 한국 기준
+480 | 北京时间 | 北京時間 | beijing time | china time | hkt | sgt | 台灣時間 | 台北時間 | 香港時間
+420 | ict | wib | giờ việt nam | เวลาไทย | เวลาประเทศไทย | jakarta | giờ hà nội
+600 | aest
+660 | aedt
Australia/Sydney | sydney | sydney time | aet
America/Sao_Paulo | brt | horário de brasília | horario de brasilia | hora de brasília | brasília | são paulo | brasilia time | hora de brasilia
America/Mexico_City | hora de ciudad de méxico | cdmx | hora del centro de méxico | ciudad de méxico | hora de méxico | hora de mexico | hora centro | mexico city | hora del centro
America/Santiago | hora de chile | clt | hora chilena | chile time
America/Bogota | hora de colombia | cot
America/Argentina/Buenos_Aires | hora argentina | art | hora de argentina
America/Toronto | toronto | toronto time
+330 | ist india`;

/** Zone by what it is called. */
export const zonesByName = new Map<string, string>();
for (const row of table.trim().split('\n')) {
  const [zone = '', ...names] = row.split('|').map((word) => word.trim());
  for (const name of names) zonesByName.set(name, zone);
}

/** Zones that stand for one clock here and another there, by the region a text is about. */
export const zonesByRegion: Record<string, Record<string, string>> = {
  ct: { MX: 'America/Mexico_City', US: 'America/Chicago', CA: 'America/Chicago' },
  cst: { MX: 'America/Mexico_City', US: 'America/Chicago', CA: 'America/Chicago', CN: '+480', TW: '+480' },
  ist: { IL: 'Asia/Jerusalem', IN: '+330' },
};
