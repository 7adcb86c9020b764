// Dates on coupon cards → instants. Texts name days; the zone is Pacific local time unless the page states another.

/** Dates of a text: one is the end unless it says "from"; two are beginning and end. */
export interface DateText {
  from?: string;
  until?: string;
  /** those of the two that lack a time of day, a year or a zone: a reading, not a statement */
  unsure: ('validFrom' | 'validUntil')[];
}

const pacific = 'America/Los_Angeles';
const instantText = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

/** ms since 1970 as the formats write an instant; undefined for what is no such number. */
export const instantOf = (ms: unknown): string | undefined => {
  const number = typeof ms === 'string' && /^\d{12,13}$/.test(ms) ? Number(ms) : ms;
  return typeof number === 'number' && number > 1e11 && number < 1e13 ? instantText(Math.trunc(number)) : undefined;
};

let pacificClock: Intl.DateTimeFormat | undefined;
const zoneOffset = (ms: number, zone: string): number => {
  const fixed = /^(?:UTC|GMT)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(zone);
  if (fixed !== null) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2] ?? 0) * 60 + Number(fixed[3] ?? 0)) * 60_000;
  pacificClock ??= new Intl.DateTimeFormat('en-US', {
    timeZone: pacific,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = pacificClock.formatToParts(new Date(ms));
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value ?? 0);
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.trunc(ms / 1000) * 1000
  );
};

interface Day {
  year?: number;
  month: number;
  day: number;
  time?: [number, number, number];
  index: number;
}

const toMs = (day: Day, year: number, time: [number, number, number], zone: string): number => {
  const wall = Date.UTC(year, day.month - 1, day.day, ...time);
  const once = wall - zoneOffset(wall, zone);
  return wall - zoneOffset(once, zone);
};

const namesOf = new Map<string, Map<string, number>>();
const monthNames = (language = 'en'): Map<string, number> => {
  const known = namesOf.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  for (const locale of ['en', language]) {
    for (const style of ['short', 'long'] as const) {
      try {
        const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month += 1) {
          const name = format
            .format(new Date(Date.UTC(2026, month - 1, 15)))
            .toLowerCase()
            .replace(/\.$/, '');
          if (/^\p{L}+$/u.test(name) && !names.has(name)) names.set(name, month);
        }
      } catch {
        // a language this browser has no names for
      }
    }
  }
  namesOf.set(language, names);
  return names;
};

const clock = String.raw`(?:,? +(\d{1,2}):(\d{2})(?::(\d{2}))?)?`;
const isoDay = new RegExp(String.raw`(?<!\d)(20\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)${clock}`, 'g');
const numericDay = new RegExp(String.raw`(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](20\d\d)(?!\d)${clock}`, 'g');
const dayMonth = new RegExp(String.raw`(?<!\d)(\d{1,2})\.? (?:de )?(\p{L}{3,12})\.?(?:,? (?:de )?(20\d\d))?(?!\d)${clock}`, 'gu');
const monthDay = new RegExp(String.raw`(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?!\d)(?:,? (20\d\d))?${clock}`, 'gu');

const timeOf = (hour?: string, minute?: string, second?: string): { time?: [number, number, number] } =>
  hour === undefined || Number(hour) > 23 || Number(minute) > 59 ? {} : { time: [Number(hour), Number(minute), Number(second ?? 0)] };

const daysIn = (text: string, names: Map<string, number>): Day[] => {
  const days: Day[] = [];
  const add = (day: Day): void => {
    const valid = day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= 31;
    if (valid && !days.some((other) => Math.abs(other.index - day.index) < 6)) days.push(day);
  };
  for (const match of text.matchAll(isoDay)) {
    const [, y, m, d, ...t] = match;
    add({ year: Number(y), month: Number(m), day: Number(d), ...timeOf(...t), index: match.index });
  }
  for (const match of text.matchAll(numericDay)) {
    const [, first, second, y, ...t] = match;
    // the site's cards write dd/mm/yyyy; the other order only where that is impossible
    const swapped = Number(second) > 12;
    const [d, m] = swapped ? [second, first] : [first, second];
    add({ year: Number(y), month: Number(m), day: Number(d), ...timeOf(...t), index: match.index });
  }
  for (const match of text.matchAll(monthDay)) {
    const month = names.get((match[1] ?? '').toLowerCase());
    const [, , d, y, ...t] = match;
    if (month !== undefined) add({ ...(y ? { year: Number(y) } : {}), month, day: Number(d), ...timeOf(...t), index: match.index });
  }
  for (const match of text.matchAll(dayMonth)) {
    const month = names.get((match[2] ?? '').toLowerCase());
    const [, d, , y, ...t] = match;
    if (month !== undefined) add({ ...(y ? { year: Number(y) } : {}), month, day: Number(d), ...timeOf(...t), index: match.index });
  }
  return days.sort((one, other) => one.index - other.index);
};

/**
 * The dates of a `plain` text of up to 400 characters. A day without a time ends at 23:59:59 (or begins at 00:00:00) in the zone the
 * text states, else Pacific local time; a day without a year is the one nearest `readAtMs`. undefined where there is no date.
 */
export const readDates = (text: string, readAtMs: number, language?: string): DateText | undefined => {
  const short = text.slice(0, 400);
  const days = daysIn(short, monthNames(language)).slice(0, 2);
  const [first, second] = days;
  if (first === undefined) return undefined;
  const zone = /(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d{2})?)?/.exec(short)?.[0] ?? pacific;
  const stated = zone !== pacific || /(?<!\p{L})P[SD]?T(?!\p{L})/u.test(short);
  const instant = (day: Day, time: [number, number, number]): string => {
    const now = new Date(readAtMs).getUTCFullYear();
    const years = day.year === undefined ? [now - 1, now, now + 1] : [day.year];
    const choices = years.map((year) => toMs(day, year, day.time ?? time, zone));
    return instantText(choices.reduce((best, each) => (Math.abs(each - readAtMs) < Math.abs(best - readAtMs) ? each : best)));
  };
  const isUnsure = (day: Day): boolean => !stated || day.time === undefined || day.year === undefined;
  const isStart = second !== undefined || /(?:^|\W)(?:from|starts?|starting)\W{1,3}$/i.test(short.slice(0, first.index));
  const until = second ?? (isStart ? undefined : first);
  return {
    ...(isStart ? { from: instant(first, [0, 0, 0]) } : {}),
    ...(until === undefined ? {} : { until: instant(until, [23, 59, 59]) }),
    unsure: [
      ...(isStart && isUnsure(first) ? (['validFrom'] as const) : []),
      ...(until && isUnsure(until) ? (['validUntil'] as const) : []),
    ],
  };
};
