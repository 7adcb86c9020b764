// The days a text names, in the forms the pages use: numbers, months by name, and 년/月 signs.
import { monthNamed } from './month-names';

/** A day as written: year and time of day where the text has them. */
export interface Day {
  year?: number | undefined;
  month: number;
  day: number;
  time?: [hour: number, minute: number, second: number] | undefined;
  /** where it stands in the text, time of day included */
  start: number;
  end: number;
  /** day and month could be the other way round, or the year is another date's */
  unsure?: boolean;
}

const clock = String.raw`(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\b)?)?`;
const yearFirst = new RegExp(String.raw`(?<!\d)(20\d\d)([-./]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d|T\d)\.?${clock}`, 'gi');
const yearLast = new RegExp(String.raw`(?<!\d|\d[./])(\d{1,2})([-./]) ?(\d{1,2})\2 ?(20\d\d)(?!\d)${clock}`, 'gi');
const signed = new RegExp(String.raw`(?:(20\d\d) ?[년年] ?)?(?<!\d)(\d{1,2}) ?[월月] ?(\d{1,2}) ?[일日]${clock}`, 'gi');
const dayMonth = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[.ºª])? (?:de |ב)?([\p{L}\p{M}]{3,12})[.׳']?(?:,? (?:de )?(20\d\d))?(?!\d)${clock}`,
  'giu',
);
const monthDay = new RegExp(
  String.raw`(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:]|[./]\d)(?:,? ?(20\d\d)(?!\d))?${clock}`,
  'giu',
);

const timeOf = ([hour, minute, second, half]: (string | undefined)[]): Day['time'] => {
  if (hour === undefined || Number(minute) > 59 || Number(second ?? 0) > 59 || Number(hour) > (half === undefined ? 23 : 12))
    return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return [hours, Number(minute), Number(second ?? 0)];
};

const numberOf = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

/** Days in a month; of a February without a year, 29. */
const lengthOf = (month: number, year = 2024): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isDay = ({ year, month, day }: Day): boolean => month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(month, year);

const found = (text: string, form: RegExp, read: (parts: (string | undefined)[]) => Omit<Day, 'start' | 'end'> | undefined): Day[] =>
  Array.from(text.matchAll(form)).flatMap((match) => {
    const day = read(match.slice(1));
    return day === undefined ? [] : [{ ...day, start: match.index, end: match.index + match[0].length }];
  });

/** dd/mm/yyyy, as the site's cards write; mm/dd where one of the text's dates is possible only so. undefined where they contradict. */
const withYearLast = (text: string): Day[] | undefined => {
  const days = found(text, yearLast, ([first, , second, year, ...time]) => ({
    year: numberOf(year),
    month: Number(second),
    day: Number(first),
    time: timeOf(time),
  }));
  const isMonthFirst = days.some((each) => each.month > 12);
  const isDayFirst = days.some((each) => each.day > 12);
  if (isMonthFirst && isDayFirst) return undefined;
  if (isMonthFirst) return days.map((each) => ({ ...each, day: each.month, month: each.day }));
  return days.map((each) => ({ ...each, unsure: !isDayFirst && each.day !== each.month }));
};

/** The longest text in which days are looked for. */
export const longestDateText = 400;

/**
 * The days of a `plain` text in order; undefined where one is impossible (31 February), where day and month contradict each other, and
 * for a text that is too long.
 */
export const daysIn = (text: string, language: string | undefined): Day[] | undefined => {
  if (text.length > longestDateText) return undefined;
  const byName = (word: string | undefined, day: string | undefined, year: string | undefined, time: (string | undefined)[]) => {
    const month = monthNamed(word ?? '', language);
    // "2 may be used"
    const isWord = word === 'may' && year === undefined && language !== 'es';
    return month === undefined || isWord ? undefined : { year: numberOf(year), month, day: Number(day), time: timeOf(time) };
  };
  const numeric = withYearLast(text);
  if (numeric === undefined) return undefined;
  const all = [
    ...numeric,
    ...found(text, yearFirst, ([y, , m, d, ...time]) => ({ year: Number(y), month: Number(m), day: Number(d), time: timeOf(time) })),
    ...found(text, signed, ([y, m, d, ...time]) => ({ year: numberOf(y), month: Number(m), day: Number(d), time: timeOf(time) })),
    ...found(text, dayMonth, ([d, word, y, ...time]) => byName(word, d, y, time)),
    ...found(text, monthDay, ([word, d, y, ...time]) => byName(word, d, y, time)),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: Day[] = [];
  for (const day of all) if (day.start >= (apart.at(-1)?.end ?? 0)) apart.push(day);
  return apart.every(isDay) ? apart : undefined;
};
