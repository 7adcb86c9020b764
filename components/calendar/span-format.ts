// Days and spans of time in words, through the browser's own Intl.
import type { Range } from '../../core/calendar/instants';

/** So many of her days from now: "today", "tomorrow", "in 9 days". CLDR's Hebrew repeats a spelled-out dual in figures: "(2)". */
export function daysFormat(locale: string): (days: number) => string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return (days) => format.format(days, 'day').replace(/ \(\d+\)$/, '');
}

/** From one instant to another (ms), day and minute, by the clock of a zone. */
export function spanFormat(locale: string, timeZone: string): (fromMs: number, untilMs: number) => string {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return (fromMs, untilMs) => format.formatRange(fromMs, untilMs);
}

/** Calendar days as a source names them (`2026-12-01`), whatever the zone: both where both are known. */
export function dayFormat(locale: string): (from: string | undefined, until: string | undefined) => string {
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
  return (from, until) => {
    const [first, last] = [from, until].map((day) => (day === undefined ? undefined : Date.parse(day)));
    if (first !== undefined && last !== undefined) return format.formatRange(first, last);
    return first === undefined && last === undefined ? '' : format.format(first ?? last);
  };
}

interface Ends {
  from: Range;
  until: Range;
}

/** What of a sale is sure by the clock: from the last it can begin to the first it can end; undefined where nothing is. */
export const sureSpan = ({ from, until }: Ends): [number, number] | undefined =>
  from.latest < until.earliest ? [from.latest, until.earliest] : undefined;

export const widestSpan = ({ from, until }: Ends): [number, number] => [from.earliest, until.latest];

/** Whether both ends are known to the instant. */
export const isSure = ({ from, until }: Ends): boolean => from.earliest === from.latest && until.earliest === until.latest;
