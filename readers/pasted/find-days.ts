// The days a line names, in the forms of many languages, each with its time of day where one stands beside it.
import { fromBefore, monthTable, untilBefore } from './words/date-words';
import { Phrases } from './words/phrases';

export interface Day {
  start: number;
  end: number;
  year?: number | undefined;
  month: number;
  day: number;
  /** hour may be 24 */
  time?: [hour: number, minute: number, second: number] | undefined;
  /** day and month could be the other way round */
  isEither: boolean;
  /** the first of a range whose month stands with the second: "1-10 June" */
  opens?: boolean;
  /** the second of a range */
  closes?: boolean;
}

const months = new Map<string, number>();
for (const row of monthTable.trim().split('\n')) {
  for (const [index, names] of row.split('|').entries()) {
    for (const name of names.trim().split(' ')) if (!months.has(name)) months.set(name, index + 1);
  }
}
// months that are words of something else: a set, a LED, "may be used"
const doubtful = new Set([
  'set',
  'led',
  'out',
  'ara',
  'tem',
  'may',
  'mar',
  'lis',
  'eki',
  'kas',
  'lip',
  'sie',
  'mag',
  'noi',
  'mart',
  'gen',
  'bin',
  'sty',
  'tra',
  'mart',
  'вер',
  'тра',
  'чер',
  'лис',
  'бер',
  'март',
  'лип',
  'сер',
]);

const monthOf = (word: string): number | undefined => {
  const bare = word.replace(/\.$/, '');
  return months.get(bare) ?? months.get(word) ?? (bare.startsWith('ב') ? months.get(bare.slice(1)) : undefined);
};

/** Whether one of the words is a month. */
export const namesMonth = (lower: string): boolean => {
  for (const [word] of lower.matchAll(/[\p{L}\p{M}][\p{L}\p{M}.]{1,12}/gu)) if (monthOf(word) !== undefined) return true;
  return false;
};

const yearIn = (digits: string | undefined): number | undefined => {
  if (digits === undefined || digits === '') return undefined;
  const year = Number(digits.replace("'", ''));
  if (year < 100) return 2000 + year;
  // the Buddhist years of Thailand
  return year > 2500 && year < 2600 ? year - 543 : year;
};

const isDay = (month: number, day: number, year = 2024): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const name = String.raw`([\p{L}\p{M}][\p{L}\p{M}.]{1,12})`;
const nth = String.raw`(?:st|nd|rd|th|er|e|de|\.|º|ª|°|-(?:го|ше|е|ого))?`;
const dash = String.raw` ?(?:-|~|to|al|au|bis|bis zum|t\/m|tot|do|a|ao|e|и|по|до|til|till|até|până la|έως|sampai|hingga|s\/d|đến|and|y|und|et|through|thru|ve|עד|ถึง|إلى|حتى|\/) ?(?:le |el |o |dia |dnia |the |ngày )?`;
const between = new RegExp(`^${dash}$`, 'u');

const isoForm = /(?<![\d.])(20\d\d|25[67]\d)([-./]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d|[-./]\d)/g;
const lastForm = /(?<![\d./-])(\d{1,2})([-./]) ?(\d{1,2})\2 ?(20\d\d|25[67]\d|2\d)(?![\d/]|[.,]\d)/g;
const signForm = /(?:(20\d\d) ?[年년][ .]?)?(?<!\d)(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]?/g;
const signEnd = /(?<!\d|月 ?|월 ?)(\d{1,2}) ?[日일号號]/g;
const vietForm = /(\d{1,2})(?: ?(?:-|đến) ?(\d{1,2}))? tháng (\d{1,2})(?:(?: năm |\/)(20\d\d))?/g;
const nameForm = new RegExp(
  String.raw`(?<![\d.,:/])(?:(\d{1,2})${nth}(${dash}))?(?<![\d.,:/])(\d{1,2})${nth} ?(?:de |of |d'|di |-)?${name}(?:,? ?(?:de |del |do |of )?(20\d\d|25[67]\d|'\d\d)(?!\d))?`,
  'gu',
);
const nameFirst = new RegExp(
  String.raw`(?<![\p{L}\p{M}])${name} (\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:]|[./]\d)(?:(${dash})(\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.]\d|[ ]?(?:am|pm)))?(?:,? ?(20\d\d)(?!\d))?`,
  'gu',
);
const rangeForm = /(?<![\d./-])(\d{1,2})\.? ?- ?(\d{1,2})[./](\d{1,2})(?:[./](20\d\d))?\.?(?![\d/%]| ?[$€£₽])/g;
const shortForm = /(?<![\d./:$€£-]|[$€£] )(\d{1,2})([./])(\d{1,2})\.?(?![\d/%]|[.,:]\d| ?[$€£₽₴₪₺円원zk])/g;

const clock =
  /(?<![\d.,:/$€£-])(?:(午前|午後|오전|오후|上午|下午|晚上|ค่ำ|เวลา) ?)?(\d{1,2})(?:(?:[:]|[hH](?=\d))(\d{2})(?::(\d{2}))?(?![\d:])|\.(\d{2})(?= ?(?:uhr|น\.|น\b|h\b))| ?[時时点點시](?: ?(\d{1,2}) ?[分분])?|(?= ?(?:am|pm|a\.m|p\.m|uhr|h(?![\p{L}\d]))))(?: ?(am|pm|a\.m\.?|p\.m\.?|uhr|h(?![\p{L}\d])|น\.?|時|시))?(?!\d)/giu;

interface Time {
  start: number;
  end: number;
  time: [number, number, number];
}

const noon = /(?<![\p{L}])(?:midnight|minuit|mitternacht|mezzanotte|medianoche|meia-noite|полноч[ьи]|północ[y]?)(?![\p{L}])/gu;

const timesIn = (lower: string): Time[] => {
  const times: Time[] = [];
  for (const match of lower.matchAll(clock)) {
    const [whole, half, hour, minute, second, dotted, signed, mark] = match;
    let hours = Number(hour);
    const minutes = Number(minute ?? dotted ?? signed ?? 0);
    const isLate = /^(?:午後|오후|下午|晚上)$/.test(half ?? '') || /^p/.test(mark ?? '');
    const isEarly = /^(?:午前|오전|上午)$/.test(half ?? '') || /^a/.test(mark ?? '');
    if (hours > 24 || minutes > 59 || ((isLate || isEarly) && hours > 12)) continue;
    if (isLate && hours < 12) hours += 12;
    if (isEarly && hours === 12) hours = 0;
    times.push({ start: match.index, end: match.index + whole.length, time: [hours, minutes, Number(second ?? 0)] });
  }
  for (const match of lower.matchAll(noon)) times.push({ start: match.index, end: match.index + match[0].length, time: [24, 0, 0] });
  return times.sort((one, other) => one.start - other.start);
};

const dateLead = new Phrases([...untilBefore, ...fromBefore]);
const isLed = (lower: string, start: number): boolean => dateLead.endLength(lower.slice(Math.max(0, start - 30), start)) > 0;

const made = (start: number, end: number, day: number, month: number, year: number | undefined, more: Partial<Day> = {}): Day[] =>
  isDay(month, day, year) ? [{ start, end, day, month, year, isEither: false, ...more }] : [];

const numeric = (lower: string): Day[] => {
  const days: Day[] = [];
  for (const { 0: whole, 1: y, 3: m, 4: d, index } of lower.matchAll(isoForm))
    days.push(...made(index, index + whole.length, Number(d), Number(m), yearIn(y)));
  const either = (whole: string, first: number, second: number, index: number, year: number | undefined, mark: string): Day[] => {
    if (second > 12) return made(index, index + whole.length, second, first, year);
    return made(index, index + whole.length, first, second, year, { isEither: mark !== '.' && first <= 12 && first !== second });
  };
  for (const { 0: whole, 1: a, 2: mark = '', 3: b, 4: y, index } of lower.matchAll(lastForm)) {
    if (mark === '-' && y?.length === 2) continue;
    days.push(...either(whole, Number(a), Number(b), index, yearIn(y), mark));
  }
  for (const match of lower.matchAll(rangeForm)) {
    const { 0: whole, 1: first, 2: d, 3: m, 4: y, index } = match;
    if (y === undefined && !isLed(lower, index)) continue;
    const end = index + whole.length;
    if (Number(first) < Number(d) && isDay(Number(m), Number(d), yearIn(y)))
      days.push(
        ...made(index, index + (first ?? '').length, Number(first), Number(m), yearIn(y), { opens: true }),
        ...made(index + (first ?? '').length + 1, end, Number(d), Number(m), yearIn(y), { closes: true }),
      );
  }
  const short: Day[] = [];
  for (const { 0: whole, 1: a, 2: mark = '', 3: b, index } of lower.matchAll(shortForm)) {
    if (days.some((day) => index < day.end && index + whole.length > day.start)) continue;
    short.push(...either(whole, Number(a), Number(b), index, undefined, mark));
  }
  // "2/15" is an amount as often: a day without a year needs a word for dates before it, or another day
  for (const [index, day] of short.entries()) {
    const [before, after] = [short[index - 1], short[index + 1]];
    const joins = (one: Day | undefined, other: Day | undefined): boolean =>
      one !== undefined &&
      other !== undefined &&
      between.test(
        lower
          .slice(one.end, other.start)
          .replace(/ \d{1,2}:\d\d/g, '')
          .trim(),
      ) &&
      isLedOrAlone(lower, one.start);
    const isTimed = /^ ?(?:,|at|um|a las|à|o|в|о)? ?\d{1,2}[:h]\d\d/.test(lower.slice(day.end, day.end + 12));
    if (
      isLed(lower, day.start) ||
      isTimed ||
      joins(before, day) ||
      joins(day, after) ||
      days.some((other) => between.test(lower.slice(day.end, other.start))) ||
      /^ ?(?:\((?:mon|tue|wed|thu|fri|sat|sun|[월화수목금토일月火水木金土日])|까지|부터|まで|から)/.test(lower.slice(day.end, day.end + 8))
    )
      days.push(day);
  }
  return days;
};

const isLedOrAlone = (lower: string, start: number): boolean =>
  isLed(lower, start) || !/[a-z\d]{4,} ?[:-]? ?$/.test(lower.slice(0, start)) || /[(:]\s*$/.test(lower.slice(0, start));

const signed = (lower: string): Day[] => {
  const days: Day[] = [];
  for (const { 0: whole, 1: y, 2: m, 3: d, index } of lower.matchAll(signForm))
    days.push(...made(index, index + whole.length, Number(d), Number(m), yearIn(y)));
  // "11月11日~13日"
  for (const { 0: whole, 1: d, index } of lower.matchAll(signEnd)) {
    const before = days.find(
      (day) => day.end <= index && /^[ ()月火水木金土日월화수목금토일]*[-~부터から까지至到 ]{1,4}$/.test(lower.slice(day.end, index)),
    );
    if (before !== undefined) days.push(...made(index, index + whole.length, Number(d), before.month, before.year));
  }
  for (const { 0: whole, 1: first, 2: second, 3: m, 4: y, index } of lower.matchAll(vietForm)) {
    const cut = index + (first ?? '').length;
    if (second === undefined) days.push(...made(index, index + whole.length, Number(first), Number(m), yearIn(y)));
    else
      days.push(
        ...made(index, cut, Number(first), Number(m), yearIn(y), { opens: true }),
        ...made(cut, index + whole.length, Number(second), Number(m), yearIn(y), { closes: true }),
      );
  }
  return days;
};

const byName = (lower: string): Day[] => {
  const days: Day[] = [];
  for (const match of lower.matchAll(nameForm)) {
    const [whole, first, join = '', d = '', word = '', y] = match;
    const month = monthOf(word);
    const at = match.index;
    if (month === undefined) continue;
    const own = at + (first === undefined ? 0 : first.length + join.length);
    const start = Math.max(own, lower.indexOf(d, own));
    if (doubtful.has(word.replace(/\.$/, '')) && y === undefined && !isLed(lower, at) && !isLed(lower, start) && !/ de | of /.test(whole))
      continue;
    if (first !== undefined) {
      const rolled = Number(first) > Number(d) ? ((month + 10) % 12) + 1 : month;
      days.push(...made(at, at + first.length, Number(first), rolled, yearIn(y), { opens: true }));
    }
    days.push(...made(start, at + whole.length, Number(d), month, yearIn(y), first === undefined ? {} : { closes: true }));
  }
  for (const match of lower.matchAll(nameFirst)) {
    const [whole, word = '', d = '', join, second, y] = match;
    const month = monthOf(word);
    if (month === undefined || days.some((day) => match.index < day.end && match.index + word.length > day.start)) continue;
    if (doubtful.has(word) && y === undefined && second === undefined && !isLed(lower, match.index)) continue;
    const cut = match.index + word.length + 1 + d.length;
    const end = match.index + whole.length;
    if (second === undefined) days.push(...made(match.index, end, Number(d), month, yearIn(y)));
    else if (join !== undefined)
      days.push(
        ...made(match.index, cut, Number(d), month, yearIn(y), { opens: true }),
        ...made(cut, end, Number(second), month, yearIn(y), { closes: true }),
      );
  }
  return days;
};

/** A line that may name a day: all others cost one look. */
const mayNameDay = /\d[./-]\d|\d ?[月월日일]|\d[\p{L}.º°]* ?(?:de |of |d'|di |-|ב)?\p{L}{3}|\p{L}{3}\.? \d/u;

/** The days of a line in lower case, in order, and every stretch that is a date or a time of day: no amount stands there. */
export const daysIn = (lower: string): { days: Day[]; spans: [number, number][] } => {
  if (!/\d/.test(lower)) return { days: [], spans: [] };
  const times = /\d(?:[:h.]\d\d| ?(?:am|pm|a\.m|p\.m|uhr|h\b|[時时点點시]))/.test(lower) ? timesIn(lower) : [];
  const all = mayNameDay.test(lower) ? [...byName(lower), ...signed(lower), ...numeric(lower)] : [];
  all.sort((one, other) => one.start - other.start || other.end - one.end);
  const days: Day[] = [];
  for (const day of all) if (day.start >= (days.at(-1)?.end ?? 0)) days.push(day);
  const free = times.filter((time) => !days.some((day) => time.start < day.end && time.end > day.start));
  attach(lower, days, free);
  const spans = [
    ...days.map(({ start, end }): [number, number] => [start, end]),
    ...free.map(({ start, end }): [number, number] => [start, end]),
  ];
  return { days, spans };
};

/** A time stands behind its day ("10 June, 23:59"), else before it ("23:59 on 10 June"). */
const attach = (lower: string, days: Day[], times: Time[]): void => {
  const left = new Set(times);
  for (const [index, day] of days.entries()) {
    const limit = days[index + 1]?.start ?? lower.length;
    const isBehindTime = times.some(({ end }) => end <= day.start && /^[ ,]*$/.test(lower.slice(end, day.start)));
    for (const time of left) {
      // "9:00 AM 4 May to 11:59 PM 7 May": the second time is the second day's
      if (isBehindTime && index + 1 < days.length && time.end <= limit && /^[ ,]*$/.test(lower.slice(time.end, limit))) continue;
      const gap = lower.slice(day.end, time.start);
      if (time.start >= day.end && time.start < limit && gap.length <= 24 && !/[;|]|\d|[-~] ?$/.test(gap.replace(/^ ?[-] ?/, ''))) {
        day.time = time.time;
        left.delete(time);
        break;
      }
    }
  }
  for (const day of days) {
    if (day.time !== undefined || day.opens) continue;
    const time = [...left].find(({ end }) => end <= day.start && day.start - end <= 30 && !/[;|]|\d/.test(lower.slice(end, day.start)));
    if (time === undefined) continue;
    day.time = time.time;
    left.delete(time);
  }
};
