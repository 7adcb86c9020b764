// Dates on coupon cards → instants. Texts name days; the zone is Pacific local time unless the page states another.

import { pacific } from '../../core/zone-clock';
import { type Day, daysIn, longestDateText } from './days';
import { instantIn } from './wall-time';

/** Dates of a text: one is the end unless it says "from"; two are beginning and end. */
export interface DateText {
  from?: string;
  until?: string;
  /** those of the two that lack a time of day, a year or a zone, or whose day may be the month: a reading, not a statement */
  unsure: ('validFrom' | 'validUntil')[];
}

const instantText = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

/** ms since 1970 as the formats write an instant; undefined for what is no such number. */
export const instantOf = (ms: unknown): string | undefined => {
  const number = typeof ms === 'string' && /^\d{12,13}$/.test(ms) ? Number(ms) : ms;
  return typeof number === 'number' && number > 1e11 && number < 1e13 ? instantText(Math.trunc(number)) : undefined;
};

// Words that make a single date a beginning, right before it or (ko, ja) right behind. en: text keys of the product page; the others
// are the languages' plain words for "from": to take a beginning for an end is worse than to know one word too many.
const startBefore =
  /(?:^|[^\p{L}])(?:from|since|starts?(?: on)?|starting(?: on)?|begins?(?: on)?|desde(?: el)?|a partir del?|ab|dès(?: le)?|à partir du|od|с|від)[^\p{L}\d]{0,3}$/iu;
const startBehind = /^ ?(?:부터|から)/;

/** A day beside which half of another stands: "Nov 28-30", "28/11 - 02/12/2026". */
const isTorn = (lead: string, tail: string): boolean => /\d[./]? ?[-~] ?$/.test(lead) || /^ ?[-~] ?\d/.test(tail);

const wallOf = (day: Day, year: number, time: [number, number, number]): number =>
  Date.UTC(year, day.month - 1, day.day, ...(day.time ?? time));

/** Both ends of a range have years where one has: the end's own, the beginning's own or the last possible before the end. */
const withYears = (first: Day, second: Day): [Day, Day] => {
  const later = second.month * 31 + second.day < first.month * 31 + first.day ? 1 : 0;
  const year = first.year ?? (second.year === undefined ? undefined : second.year - later);
  return [
    { ...first, year, unsure: first.unsure || first.year === undefined },
    { ...second, year: second.year ?? (year === undefined ? undefined : year + later), unsure: second.unsure || second.year === undefined },
  ];
};

/**
 * The dates of a `plain` text of up to 400 characters. A day without a time ends at 23:59:59 (or begins at 00:00:00) in the zone the
 * text states, else Pacific local time; a day without a year is the one nearest `readAtMs`. undefined where there is no date, where one
 * is impossible (31 February), and where it cannot be told which is which: more than two, half a range, an end before its beginning.
 */
export const readDates = (text: string, readAtMs: number, language?: string): DateText | undefined => {
  const short = text.slice(0, longestDateText);
  const days = daysIn(short, language) ?? [];
  const [one, other] = days;
  if (one === undefined || days.length > 2) return undefined;
  const lead = short.slice(0, one.start);
  if (isTorn(lead, short.slice((other ?? one).end))) return undefined;
  const zone = /(?:UTC|GMT)(?: ?[+-]\d{1,2}(?::?\d{2})?(?!\d))?/.exec(short)?.[0] ?? pacific;
  const stated = zone !== pacific || /(?<!\p{L})P[SD]?T(?!\p{L})/u.test(short);
  const now = new Date(readAtMs).getUTCFullYear();

  const instant = (day: Day, time: [number, number, number], near: number, latest = Infinity): number | undefined => {
    const years = day.year === undefined ? [now - 1, now, now + 1] : [day.year];
    const possible = years.flatMap((year) => {
      const wall = wallOf(day, year, time);
      // 29 February only in its years
      return new Date(wall).getUTCDate() === day.day ? (instantIn(wall, zone) ?? []) : [];
    });
    return possible.filter((ms) => ms <= latest).sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
  };
  const isUnsure = (day: Day): boolean => !stated || day.time === undefined || day.year === undefined || day.unsure === true;

  const isSame = other !== undefined && other.month === one.month && other.day === one.day && other.year === one.year;
  const isOne = other === undefined || (isSame && !/[-~]/.test(short.slice(one.end, other.start)));
  const isStart = startBefore.test(lead) || startBehind.test(short.slice(one.end));
  const [first, second] = isOne ? (isStart ? [one] : [undefined, one]) : withYears(one, other);
  const until = second && instant(second, [23, 59, 59], readAtMs);
  const from = first && instant(first, [0, 0, 0], until ?? readAtMs, until);
  if ((first && from === undefined) || (second && until === undefined)) return undefined;
  return {
    ...(from === undefined ? {} : { from: instantText(from) }),
    ...(until === undefined ? {} : { until: instantText(until) }),
    unsure: [
      ...(first && isUnsure(first) ? (['validFrom'] as const) : []),
      ...(second && isUnsure(second) ? (['validUntil'] as const) : []),
    ],
  };
};
